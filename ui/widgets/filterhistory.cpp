#include "ui/widgets/filterhistory.h"

#include "app/console/profile.h"
#include "app/console/session.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace usher::ui {

FilterHistory::FilterHistory(QLineEdit *field, const QWidget *page, const Context &context)
    : QObject(field)
    , m_field(field)
    , m_page(page)
    , m_context(context)
    , m_used(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_used, field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    field->setCompleter(completer);
    field->installEventFilter(this);
    connect(field, &QLineEdit::editingFinished, this, &FilterHistory::remember);
}

QString FilterHistory::key() const
{
    return QStringLiteral("filters/") + m_page->objectName();
}

void FilterHistory::load()
{
    const QStringList used = m_context.profiles.state(m_context.session.profile().id, key()).toStringList();
    if (used != m_used->stringList())
        m_used->setStringList(used);
}

void FilterHistory::remember()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    load();
    QStringList used = m_used->stringList();
    used.removeAll(text);
    used.prepend(text);
    used = used.mid(0, mostKept);
    if (used == m_used->stringList())
        return;
    m_used->setStringList(used);
    m_context.profiles.setState(m_context.session.profile().id, key(), used);
}

bool FilterHistory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        load();
    const bool isDown
        = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (isDown && m_field->text().isEmpty() && m_used->rowCount() > 0) {
        m_field->completer()->setCompletionPrefix({});
        m_field->completer()->complete();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace usher::ui
