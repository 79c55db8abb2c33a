#include "ui/widgets/differenceview.h"

#include "app/console/rowsmodel.h"
#include "shared/config/configrecords.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::Tone;

namespace {

enum DifferenceColumn { RecordName, Field, What, Before, After };

enum Sort { Added, Removed, Changed };
const QString sortField = QStringLiteral("sort");

int sortOf(const FieldChange &field)
{
    return !field.before ? Added : !field.after ? Removed : Changed;
}

QString wordOf(const QJsonObject &row)
{
    switch (row[sortField].toInt()) {
    case Added:
        return DifferenceView::tr("Added");
    case Removed:
        return DifferenceView::tr("Removed");
    default:
        return DifferenceView::tr("Changed");
    }
}

Tone toneOf(const QJsonObject &row)
{
    switch (row[sortField].toInt()) {
    case Added:
        return Tone::Good;
    case Removed:
        return Tone::Bad;
    default:
        return Tone::Info;
    }
}

/// One value; an empty one must not look like none.
QJsonValue shown(const std::optional<QString> &value, bool secret)
{
    if (!value)
        return QJsonValue::Null;
    if (secret)
        return QString(secretMask);
    return value->isEmpty() ? DifferenceView::tr("(empty)") : *value;
}

QList<Column> columns(const QString &beforeTitle = {}, const QString &afterTitle = {})
{
    const auto side = [](const char *id) {
        return [name = QString::fromLatin1(id)](const QJsonObject &row) {
            return row[name].isNull() ? QStringLiteral("–") : row[name].toString();
        };
    };
    return {{QStringLiteral("record"), DifferenceView::tr("Record"), CellKind::Text, {}, {}, {}, 22},
        {QStringLiteral("field"), DifferenceView::tr("Field"), CellKind::Text, {}, {}, {}, 24},
        {sortField, DifferenceView::tr("What", "of a difference: added, removed, changed"), CellKind::State,
            [](const QJsonObject &row) { return wordOf(row); }, toneOf, wordOf, 14},
        {QStringLiteral("before"), beforeTitle, CellKind::Text, {}, {}, side("before"), 11},
        {QStringLiteral("after"), afterTitle, CellKind::Text, {}, {}, side("after"), 11}};
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_model(std::make_unique<console::RowsModel>(QStringLiteral("key"), columns()))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(makeLabel({}, FontRole::Body, Token::Muted))
    , m_more(makeLabel({}, FontRole::Body, Token::Muted))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    m_table->setObjectName(QStringLiteral("differenceTableView"));
    m_table->setSource(m_model.get());
    m_table->setUp(m_model->columns());
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as it comes
    m_table->setMinimumHeight(4 * Theme::instance().rowHeight());
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_more->setWordWrap(true);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_more);
    retranslate();
    setParts({});
}

DifferenceView::~DifferenceView() = default;

void DifferenceView::setFields(const QList<FieldChange> &fields, int omitted)
{
    setParts({{{}, fields, omitted}});
}

void DifferenceView::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    QList<QJsonObject> rows;
    qsizetype left = 0;
    for (const Part &part : parts) {
        left += part.omitted;
        for (const FieldChange &field : part.fields) {
            if (rows.size() >= maxRows) {
                ++left;
                continue;
            }
            rows.append({{QStringLiteral("key"), QString(part.title + u'\n' + field.name)},
                {QStringLiteral("record"), part.title}, {QStringLiteral("field"), field.name},
                {sortField, sortOf(field)}, {QStringLiteral("before"), shown(field.before, field.secret)},
                {QStringLiteral("after"), shown(field.after, field.secret)}});
        }
    }
    m_model->clear();
    m_model->setRows(rows);
    m_table->setColumnHidden(RecordName, parts.size() < 2);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_more->setVisible(left > 0);
    m_more->setText(tr("and %n more field(s)", nullptr, static_cast<int>(left)));
}

void DifferenceView::setTitles(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    retranslate();
}

void DifferenceView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    retranslate();
}

void DifferenceView::retranslate()
{
    m_table->setAccessibleName(tr("Differences"));
    m_empty->setText(m_emptyText.isEmpty() ? tr("Nothing differs.") : m_emptyText);
    m_model->setColumns(
        columns(m_before.isEmpty() ? tr("Before") : m_before, m_after.isEmpty() ? tr("After") : m_after));
}

void DifferenceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    setParts(m_parts);
}

} // namespace usher::ui
