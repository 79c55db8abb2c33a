#include "ui/widgets/page.h"

#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/filterhistory.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace usher::ui {

namespace {

constexpr int lowLines = 34; ///< of text: a page that is lower has no room for tiles
constexpr int narrowLines = 56; ///< one that is narrower has none for a chooser

} // namespace

Page::Page(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
}

void Page::open(const QString &) { }

void Page::setActive(bool active)
{
    m_isActive = active;
}

void Page::restoreState(const QByteArray &) { }

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT languageChanged();
}

ListPage::ListPage(const Context &context, QWidget *parent)
    : Page(context, parent)
    , m_banner(new Banner)
    , m_layout(new QVBoxLayout(this))
    , m_filterRow(new QWidget)
    , m_filter(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_state(new StateView)
    , m_splitter(new QSplitter)
{
    m_layout->setContentsMargins(Theme::pageMargin, 0, Theme::pageMargin, Theme::pageMargin);
    m_layout->setSpacing(Theme::between);
    m_filter->setObjectName(QStringLiteral("filterLineEdit"));
    setHelpTopic(m_filter, QStringLiteral("pages/general#filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("filter"), Token::Muted), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { filterChanged(text); });
    new FilterHistory(m_filter, this, context);
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::inside);
    row->addWidget(m_filter, 1);

    m_table->setObjectName(QStringLiteral("listTableView"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *list = new Card;
    list->setObjectName(QStringLiteral("listCard"));
    list->contents()->setContentsMargins(Theme::space(1), Theme::between, Theme::space(1), Theme::space(1));
    auto *above = new QHBoxLayout;
    above->setContentsMargins(Theme::inside, 0, Theme::inside, 0);
    above->addWidget(m_filterRow);
    list->contents()->addLayout(above);
    list->contents()->addWidget(m_stack, 1);
    m_splitter->addWidget(list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isOwnSplit = true; });

    m_layout->addWidget(m_banner);
    m_layout->addWidget(m_splitter, 1);
    connect(&m_table->filter(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_wanted.isEmpty() && m_table->selectKey(m_wanted))
            m_wanted.clear();
    });
    connect(&m_table->filter(), &QAbstractItemModel::modelReset, this, [this] {
        if (!m_wanted.isEmpty() && m_table->selectKey(m_wanted))
            m_wanted.clear();
    });
    ListPage::retranslate();
}

void ListPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_table->setAccessibleName(tr("List"));
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (m_filter->hasFocus() && !m_filter->text().isEmpty())
        m_filter->clear();
    else if (!m_table->hasFocus() && m_table->isVisible())
        m_table->setFocus();
    else
        event->ignore(); // the window goes back to the page before
}

void ListPage::addTop(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
    if (widget->findChild<Tile *>())
        m_tiles = widget;
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_tiles)
        m_tiles->setVisible(height() >= lowLines * fontMetrics().height());
    if (m_splitter->count() > 2)
        m_splitter->widget(0)->setVisible(width() >= narrowLines * fontMetrics().height());
}

void ListPage::addBesideFilter(QWidget *widget)
{
    m_filterRow->layout()->addWidget(widget);
}

void ListPage::setChooser(QWidget *widget)
{
    m_splitter->insertWidget(0, widget);
    m_splitter->setStretchFactor(0, 0);
}

void ListPage::setInspector(QWidget *widget, int listShare, int inspectorShare)
{
    m_splitter->addWidget(widget);
    const int at = m_splitter->indexOf(widget);
    m_splitter->setStretchFactor(at - 1, listShare);
    m_splitter->setStretchFactor(at, inspectorShare);
    m_listShare = listShare;
    m_inspectorShare = inspectorShare;
}

// At every width, until somebody draws it to another: a splitter that grew from a small one would keep what
// the least widths of its parts have made of it.
void ListPage::shareRoom()
{
    const int count = m_splitter->count();
    if (m_isOwnSplit || count < 2)
        return;
    const bool hasChooser = count > 2 && !m_splitter->widget(0)->isHidden();
    const int chooser = hasChooser ? m_splitter->widget(0)->minimumSizeHint().width() : 0;
    const int room = m_splitter->width() - chooser - (hasChooser ? 2 : 1) * m_splitter->handleWidth();
    const int list = room * m_listShare / (m_listShare + m_inspectorShare);
    m_splitter->setSizes(count > 2 ? QList<int>{chooser, list, room - list} : QList<int>{list, room - list});
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = Page::eventFilter(watched, event);
    if (watched == m_splitter && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ListPage::shareRoom, Qt::QueuedConnection);
    return isDone;
}

void ListPage::filterChanged(const QString &text)
{
    m_table->filter().setFilterText(text);
}

void ListPage::showRows(bool rows)
{
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_state);
}

void ListPage::selectFirst()
{
    const QAbstractItemModel *rows = m_table->model();
    if (m_wanted.isEmpty() && !m_table->currentIndex().isValid() && rows->rowCount() > 0)
        m_table->setCurrentIndex(rows->index(0, 0));
}

void ListPage::open(const QString &subject)
{
    if (subject.isEmpty())
        return;
    if (!m_table->selectKey(subject)) {
        m_filter->clear();
        m_wanted = m_table->selectKey(subject) ? QString() : subject;
    }
}

QByteArray ListPage::saveState() const
{
    QByteArray state = (m_isOwnSplit ? m_splitter->saveState().toBase64() : QByteArray()) + ' '
        + m_table->saveState().toBase64();
    for (const QSplitter *inner : findChildren<QSplitter *>()) {
        if (inner != m_splitter && !inner->objectName().isEmpty())
            state += ' ' + inner->objectName().toUtf8() + '=' + inner->saveState().toBase64();
    }
    return state;
}

void ListPage::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split(' ');
    if (parts.size() < 2)
        return;
    if (!parts.first().isEmpty())
        m_isOwnSplit = m_splitter->restoreState(QByteArray::fromBase64(parts.first()));
    m_table->restoreState(QByteArray::fromBase64(parts.at(1)));
    for (const QByteArray &part : parts.mid(2)) {
        const qsizetype at = part.indexOf('=');
        if (auto *inner = findChild<QSplitter *>(QString::fromUtf8(part.left(at))); inner && at > 0)
            inner->restoreState(QByteArray::fromBase64(part.mid(at + 1)));
    }
}

} // namespace usher::ui
