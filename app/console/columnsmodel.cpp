#include "app/console/columnsmodel.h"

namespace usher::console {

namespace {

constexpr qsizetype maxToolTip = 2000;

QVariant rawValue(const Column &column, const QJsonObject &row)
{
    if (column.value)
        return column.value(row);
    const QJsonValue value = row[column.id];
    if (value.isUndefined() || value.isNull())
        return {};
    if (column.kind == CellKind::Time || column.kind == CellKind::Until)
        return timeOf(value);
    return value.toVariant();
}

QString textOf(const Column &column, const QJsonObject &row)
{
    return column.text ? column.text(row) : cellText(column.kind, rawValue(column, row));
}

Qt::Alignment alignmentOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Number:
    case CellKind::Decimal:
    case CellKind::Bytes:
    case CellKind::Milliseconds:
    case CellKind::Percent:
    case CellKind::Until:
        return Qt::AlignTrailing | Qt::AlignVCenter;
    default:
        return Qt::AlignLeading | Qt::AlignVCenter;
    }
}

QVariant toolTipOf(const Column &column, const QJsonObject &row)
{
    if (column.kind == CellKind::Time || column.kind == CellKind::Until)
        return exactTimeText(rawValue(column, row).toLongLong());
    // All of a text that may not fit; escaped, since clients wrote it.
    if (const QString text = column.kind == CellKind::Text ? textOf(column, row) : QString();
        text.size() > column.widthChars)
        return QString(
            QStringLiteral("<qt>") + text.left(maxToolTip).toHtmlEscaped() + QStringLiteral("</qt>"));
    return {};
}

} // namespace

ColumnsModel::ColumnsModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void ColumnsModel::setColumns(QList<Column> columns)
{
    m_columns = std::move(columns);
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    touchAll();
}

void ColumnsModel::touchAll()
{
    touchRows(0, rowCount() - 1);
}

void ColumnsModel::touchRows(int first, int last)
{
    if (first <= last && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ColumnsModel::tick()
{
    for (int column = 0; column < m_columns.size() && rowCount() > 0; ++column) {
        if (m_columns.at(column).kind == CellKind::Until)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : column.toolTip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column.kind));
    default:
        return {};
    }
}

QVariant ColumnsModel::cellOf(int at, const QJsonObject &row, int role) const
{
    const Column &column = m_columns.at(at);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, row);
    case Qt::ToolTipRole:
        return toolTipOf(column, row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column.kind));
    case SortRole: {
        const QVariant value = rawValue(column, row);
        return column.kind == CellKind::Text || column.kind == CellKind::State
            ? value.toString().toCaseFolded()
            : value;
    }
    case KindRole:
        return static_cast<int>(column.kind);
    case ToneRole:
        return static_cast<int>(column.tone ? column.tone(row) : Tone::Neutral);
    case JsonRole:
        return row;
    case StaleRole:
        return column.isStale && column.isStale();
    default:
        return {};
    }
}

} // namespace usher::console
