#include "ui/widgets/factlist.h"

#include "ui/widgets/basics.h"

#include <QGridLayout>

namespace usher::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Theme::space(4));
    m_layout->setVerticalSpacing(Theme::space(1));
    m_layout->setColumnStretch(1, 1);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        for (const auto &[id, row] : m_rows)
            paintValue(row);
    });
}

void FactList::setFacts(const QList<Fact> &facts)
{
    QStringList wanted;
    for (const Fact &fact : facts)
        wanted.append(fact.id);
    if (wanted != m_shown) {
        for (const auto &[id, row] : m_rows) {
            delete row.label;
            delete row.value;
        }
        m_rows.clear();
        m_shown = wanted;
        int at = 0;
        for (const QString &id : m_shown) {
            Row row{makeLabel({}, FontRole::Body, Token::Muted), makeLabel({})};
            row.label->setObjectName(id + QStringLiteral("NameLabel"));
            row.value->setObjectName(id + QStringLiteral("ValueLabel"));
            row.label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            row.value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            row.value->setWordWrap(true);
            row.value->setTextFormat(Qt::PlainText);
            row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_layout->addWidget(row.label, at, 0);
            m_layout->addWidget(row.value, at, 1);
            m_rows.emplace(id, row);
            ++at;
        }
    }
    for (const Fact &fact : facts) {
        const Row &row = m_rows.at(fact.id);
        const QString text = fact.value && !fact.value->isEmpty() ? *fact.value : QStringLiteral("–");
        if (row.label->text() != fact.label)
            row.label->setText(fact.label);
        if (row.value->text() != text)
            row.value->setText(text);
        row.value->setToolTip(fact.toolTip);
        row.value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, text));
        paintValue(row);
    }
}

void FactList::paintValue(const Row &row) const
{
    const bool isMuted = m_isStale || row.value->text() == QStringLiteral("–");
    QPalette palette = row.value->palette();
    const QColor color = Theme::instance().color(isMuted ? Token::Muted : Token::Text);
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    row.value->setPalette(palette);
}

void FactList::setStale(bool stale)
{
    if (std::exchange(m_isStale, stale) == stale)
        return;
    for (const auto &[id, row] : m_rows)
        paintValue(row);
}

} // namespace usher::ui
