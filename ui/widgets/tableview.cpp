#include "ui/widgets/tableview.h"

#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/columnfit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPainter>

namespace usher::ui {

using console::CellKind;
using console::Tone;

namespace {

constexpr int cellMargin = Theme::space(2);

CellKind kindOf(const QModelIndex &index)
{
    return static_cast<CellKind>(index.data(console::KindRole).toInt());
}

bool isFigure(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::State && kind != CellKind::Share;
}

QString csvField(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    if (std::ranges::none_of(text, [](QChar c) { return special.contains(c); }))
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Digits of one width, if the font has them.
QFont tabular(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const CellKind kind = kindOf(index);
    if (isFigure(kind))
        option->font = tabular(option->font);
    if (index.data(console::EditedRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (index.data(console::StaleRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::instance().color(Token::Muted));
    if (index.data(console::DeletedRole).toBool()) // to set it costs, even to what it is
        option->font.setStrikeOut(true);
    if (kind == CellKind::State || kind == CellKind::Share)
        option->text.clear(); // drawn by paint()
    option->state.setFlag(QStyle::State_HasFocus, false); // the row shows it
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (kindOf(index) == CellKind::State)
        size.setWidth(Pill::width(index.data().toString()) + 2 * cellMargin);
    else
        size.rwidth() += 2 * (cellMargin - Theme::space(1)) + 2; // the style has its own margin
    size.setHeight(Theme::instance().rowHeight());
    return size;
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Theme &theme = Theme::instance();
    painter->save();
    painter->setPen(theme.color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect cell = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const CellKind kind = kindOf(index);
    const QString text
        = kind == CellKind::State || kind == CellKind::Share ? index.data().toString() : QString();
    switch (kind) {
    case CellKind::State:
        if (!text.isEmpty())
            Pill::paint(*painter, cell, text, static_cast<Tone>(index.data(console::ToneRole).toInt()),
                option.direction);
        break;
    case CellKind::Share: {
        const double share = std::clamp(index.data(console::SortRole).toDouble(), 0.0, 1.0);
        // Bars of one length, unless a text needs more than half of its cell.
        const int words = std::max(option.fontMetrics.horizontalAdvance(text), cell.width() / 2);
        QRectF bar(cell.left(), cell.center().y() - 2, std::max(0, cell.width() - words - cellMargin), 5);
        QRect beside(cell.right() - words + 1, cell.top(), words, cell.height());
        if (option.direction == Qt::RightToLeft) {
            bar.moveRight(cell.right() + 1);
            beside.moveLeft(cell.left());
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Line));
        painter->drawRoundedRect(bar, 2.5, 2.5);
        const auto tone = static_cast<Tone>(index.data(console::ToneRole).toInt());
        painter->setBrush(theme.color(tone == Tone::Neutral ? Token::Accent : tokenOf(tone)));
        QRectF done = bar;
        done.setWidth(bar.width() * share);
        if (option.direction == Qt::RightToLeft)
            done.moveRight(bar.right());
        painter->drawRoundedRect(done, 2.5, 2.5);
        painter->setPen(theme.color(Token::Text));
        painter->setFont(tabular(option.font));
        painter->drawText(beside,
            Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight), text);
        break;
    }
    default:
        break;
    }
    const bool isConflict = index.data(console::ConflictRole).toBool();
    if (isConflict || index.data(console::EditedRole).toBool()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
            theme.color(isConflict ? Token::Bad : Token::Accent));
    }
    painter->restore();
}

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_filter(new FilterModel(this))
{
    setModel(m_filter);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(Theme::space(12));
    m_fit = new ColumnFit(this);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &at) { showColumnMenu(header->mapToGlobal(at)); });
    connect(&Theme::instance(), &Theme::changed, this, &TableView::applyTheme);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(currentKey()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_filter->setFollowing(!selectionModel()->hasSelection()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { Q_EMIT currentKeyChanged(currentKey()); });
    applyTheme();
}

void TableView::applyTheme()
{
    verticalHeader()->setDefaultSectionSize(Theme::instance().rowHeight());
    viewport()->update();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyTheme();
}

void TableView::setSource(QAbstractItemModel *source)
{
    m_filter->setSourceModel(source);
}

int TableView::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(currentIndex());
    return index.isValid() ? index.row() : -1;
}

QString TableView::currentKey() const
{
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(console::KeyRole).toString()
                                    : QString();
}

QModelIndexList TableView::chosenRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

QStringList TableView::selectedKeys() const
{
    QStringList keys;
    if (selectionModel()->hasSelection()) {
        for (const QModelIndex &row : chosenRows())
            keys.append(row.data(console::KeyRole).toString());
    }
    return keys;
}

bool TableView::selectKey(const QString &key)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(console::KeyRole).toString() != key)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void TableView::setUp(const QList<console::Column> &columns)
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const QDateTime late(QDate::currentDate(), QTime(22, 58, 58));
    const int clock = fontMetrics().horizontalAdvance(console::timeText(late.toMSecsSinceEpoch()));
    QList<ColumnFit::Wish> wishes;
    m_columnIds.clear();
    for (int at = 0; at < columns.size(); ++at) {
        const console::Column &column = columns.at(at);
        m_columnIds.append(column.id);
        const bool isText = column.kind == CellKind::Text || column.kind == CellKind::Share;
        int width = digit * column.widthChars;
        if (column.kind == CellKind::Time) // a clock with AM and PM is wider than one without
            width = std::max(width, clock);
        wishes.append({width + 2 * cellMargin, isText});
        setColumnWidth(at, std::max(horizontalHeader()->sectionSizeHint(at), wishes.last().width));
        setColumnHidden(at, column.isHidden);
    }
    m_fit->setWishes(wishes);
    sortByColumn(0, Qt::AscendingOrder);
}

QByteArray TableView::saveState() const
{
    m_fit->showLeftOut(); // it is not left out by choice
    return m_columnIds.join(u',').toUtf8() + '\n' + horizontalHeader()->saveState().toBase64() + '\n'
        + (m_fit->isOn() ? "fit" : "own");
}

// A state of other columns is of another version: it would hide the wrong ones.
void TableView::restoreState(const QByteArray &state)
{
    const QList<QByteArray> parts = state.split('\n');
    if (parts.size() != 3 || parts.first() != m_columnIds.join(u',').toUtf8())
        return;
    horizontalHeader()->restoreState(QByteArray::fromBase64(parts.at(1)));
    m_fit->setOn(parts.last() == "fit");
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.append(logical);
    }
    return columns;
}

void TableView::showColumnMenu(const QPoint &at)
{
    QMenu menu(this);
    const qsizetype shown = shownColumns().size();
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        QAction *action = menu.addAction(m_filter->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_fit->choose(column, on); });
    }
    menu.exec(at);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (QAction *action : m_rowActions)
        menu.addAction(action);
    menu.addSeparator();
    QClipboard *clipboard = QApplication::clipboard();
    menu.addAction(tr("Copy"), this, [this, clipboard] { clipboard->setText(asText()); });
    menu.addAction(tr("Copy as CSV"), this, [this, clipboard] { clipboard->setText(asCsv()); });
    menu.addAction(
        tr("Copy as JSON"), this, [this, clipboard] { clipboard->setText(QString::fromUtf8(asJson())); });
    menu.exec(event->globalPos());
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    return event || selectionMode() == NoSelection
        ? QTableView::selectionCommand(index, event)
        : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(currentKey());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteAsked();
    else if (event->key() == Qt::Key_F2)
        Q_EMIT renameAsked();
    else
        QTableView::keyPressEvent(event);
}

QString TableView::asText() const
{
    QStringList lines;
    const QList<int> columns = shownColumns();
    for (const QModelIndex &row : chosenRows()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString TableView::asCsv() const
{
    const QList<int> columns = shownColumns();
    QStringList head;
    for (const int column : columns)
        head.append(csvField(m_filter->headerData(column, Qt::Horizontal).toString()));
    QString csv = head.join(u',') + QStringLiteral("\r\n");
    for (const QModelIndex &row : chosenRows()) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const bool isText = !isFigure(kindOf(cell)) || kindOf(cell) == CellKind::Time;
            cells.append(csvField((isText ? cell.data() : cell.data(console::SortRole)).toString()));
        }
        csv += cells.join(u',') + QStringLiteral("\r\n");
    }
    return csv;
}

QByteArray TableView::asJson() const
{
    QJsonArray rows;
    for (const QModelIndex &row : chosenRows())
        rows.append(row.data(console::JsonRole).toJsonObject());
    return QJsonDocument(rows).toJson();
}

} // namespace usher::ui
