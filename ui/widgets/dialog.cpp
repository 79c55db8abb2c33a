#include "ui/widgets/dialog.h"

#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace usher::ui {

namespace {

/// The contents first, in the order in which they were made, then the buttons from left to right.
void orderTabs(Dialog &dialog, QDialogButtonBox &box)
{
    QList<QWidget *> stops, buttons;
    for (QWidget *at = dialog.nextInFocusChain(); at && at != &dialog; at = at->nextInFocusChain()) {
        if (!(at->focusPolicy() & Qt::TabFocus) || at->window() != &dialog)
            continue;
        (box.isAncestorOf(at) ? buttons : stops).append(at);
    }
    std::ranges::sort(buttons, {}, &QWidget::x);
    stops += buttons;
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
    // The box stands for its first button, wherever it is in the order: Tab would skip what comes after it.
    box.setFocusProxy(nullptr);
}

/// On a page a card is around a list, here a line is.
void frameLists(Dialog &dialog)
{
    const QList<QAbstractItemView *> lists = dialog.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (list->window() == &dialog && !qobject_cast<QHeaderView *>(list))
            list->setFrameShape(QFrame::StyledPanel);
    }
}

} // namespace

Dialog::Dialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_hint(makeLabel({}, FontRole::Body, Token::Muted))
    , m_banner(new Banner)
    , m_contents(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox)
    , m_cancel(makeButton(QStringLiteral("cancelButton"), tr("Cancel")))
{
    setObjectName(objectName);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::space(5));
    layout->setSpacing(Theme::between);
    QLabel *heading = makeLabel(title, FontRole::Title);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    m_hint->setWordWrap(true);
    m_hint->hide();
    layout->addWidget(m_hint);
    m_banner->setObjectName(QStringLiteral("dialogBanner"));
    layout->addWidget(m_banner);
    m_contents->setSpacing(Theme::inside);
    layout->addLayout(m_contents, 1);
    m_buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void Dialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) { // the contents are there now
        orderTabs(*this, *m_buttons);
        frameLists(*this);
    }
    if (!event->spontaneous() && layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    QDialog::showEvent(event);
}

QPushButton *Dialog::setAction(const QString &objectName, const QString &text, bool isDangerous)
{
    QPushButton *button = makeButton(objectName, text);
    setStyleProperty(button, isDangerous ? "danger" : "primary");
    button->setDefault(true);
    m_buttons->addButton(button, QDialogButtonBox::ActionRole);
    return button;
}

void Dialog::addButton(QPushButton *button)
{
    m_buttons->addButton(button, QDialogButtonBox::ResetRole);
}

void Dialog::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

namespace {

class ConfirmDialog final : public Dialog
{
public:
    ConfirmDialog(QWidget *parent, const QString &title, const QString &text, const QString &action,
        bool isDangerous, QString *reason)
        : Dialog(QStringLiteral("confirmDialog"), title, parent)
    {
        setHint(text);
        auto *does = setAction(QStringLiteral("confirmButton"), action, isDangerous);
        connect(does, &QPushButton::clicked, this, &QDialog::accept);
        if (!reason)
            return;
        QLabel *label = makeLabel(Dialog::tr("&Reason (kept in the audit)"));
        auto *line = new QLineEdit(*reason);
        line->setObjectName(QStringLiteral("reasonLineEdit"));
        line->setMaxLength(1000);
        label->setBuddy(line);
        contents()->addWidget(label);
        contents()->addWidget(line);
        connect(this, &QDialog::accepted, this, [line, reason] { *reason = line->text(); });
        line->setFocus();
    }
};

} // namespace

bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
    bool isDangerous, QString *reason)
{
    ConfirmDialog dialog(parent, title, text, action, isDangerous, reason);
    dialog.resize(28 * dialog.fontMetrics().height(), 0);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace usher::ui
