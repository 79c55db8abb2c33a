#include "ui/widgets/commandpalette.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace usher::ui {

namespace {

constexpr int maxShown = 50;

} // namespace

CommandPalette::CommandPalette(QList<console::Finding> findings, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_all(std::move(findings))
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find"));
    setModal(true);
    m_field->setObjectName(QStringLiteral("paletteLineEdit"));
    m_field->setPlaceholderText(tr("Go to a page, a record, an option, or do something"));
    m_field->setAccessibleName(tr("Find"));
    m_field->addAction(icon(QStringLiteral("search"), Token::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteListWidget"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::between, Theme::between, Theme::between, Theme::between);
    layout->setSpacing(Theme::inside);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::openCurrent);
    const int line = fontMetrics().height();
    resize(std::min(44 * line, parent ? parent->width() - 4 * line : 44 * line), 26 * line);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 3 * line)));
    fill({});
}

void CommandPalette::fill(const QString &typed)
{
    m_shown = console::bestOf(m_all, typed, maxShown);
    m_list->clear();
    for (const console::Finding &finding : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(icon(finding.icon, Token::Muted),
            finding.detail.isEmpty() ? finding.title
                                     : tr("%1    %2", "what, where").arg(finding.title, finding.detail));
        item->setSizeHint({0, Theme::instance().rowHeight()});
        m_list->addItem(item);
    }
    if (m_shown.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing is called like that."));
        item->setFlags(Qt::NoItemFlags);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::openCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto open = m_shown.at(row).open;
    accept();
    open();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1
        : key->key() == Qt::Key_Up              ? -1
        : key->key() == Qt::Key_PageDown        ? 10
        : key->key() == Qt::Key_PageUp          ? -10
                                                : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Token::Raised));
    painter.setPen(Theme::instance().color(Token::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace usher::ui
