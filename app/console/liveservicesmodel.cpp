#include "app/console/liveservicesmodel.h"

#include "app/console/topicmodel.h"

#include <QTimer>

#include <algorithm>

namespace usher::console {

using namespace std::chrono_literals;

namespace {

constexpr int usualCalls = 5; // each looks at 20,000 services
constexpr int furtherCalls = 20;
constexpr int maxPage = 1000;
constexpr int newOnes = 50; // that may come between two questions without pushing others out
constexpr qsizetype maxToolTip = 2000;

} // namespace

AskedRowsModel::AskedRowsModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void AskedRowsModel::removeMissing(const QHash<QString, const Row *> &wanted)
{
    const auto isGone = [&](int at) { return !wanted.contains(m_rows.at(at).key); };
    bool hasChanged = false;
    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
        hasChanged = true;
    }
    if (!hasChanged)
        return;
    m_places.clear();
    for (int at = 0; at < m_rows.size(); ++at)
        m_places.insert(m_rows.at(at).key, at);
}

void AskedRowsModel::setRows(const QList<Row> &rows)
{
    QHash<QString, const Row *> wanted;
    for (const Row &row : rows)
        wanted.insert(row.key, &row);
    removeMissing(wanted);
    const int lastColumn = static_cast<int>(m_columns.size()) - 1;
    for (int first = 0; first < m_rows.size(); ++first) {
        int end = first;
        for (; end < m_rows.size() && *wanted.value(m_rows.at(end).key) != m_rows.at(end); ++end)
            m_rows[end] = *wanted.value(m_rows.at(end).key);
        if (end > first)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, lastColumn));
        first = end;
    }
    QList<Row> come;
    for (const Row &row : rows) {
        if (!m_places.contains(row.key))
            come.append(row);
    }
    if (come.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
    for (const Row &row : come) {
        m_places.insert(row.key, static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

void AskedRowsModel::setColumns(QList<Column> columns)
{
    m_columns = std::move(columns);
    const int last = static_cast<int>(m_columns.size()) - 1;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, last);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, last));
}

void AskedRowsModel::tick()
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).kind == CellKind::Until && !m_rows.isEmpty())
            Q_EMIT dataChanged(
                index(0, column), index(static_cast<int>(m_rows.size()) - 1, column), {Qt::DisplayRole});
    }
}

int AskedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AskedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AskedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KeyRole)
        return row.key;
    const Column &column = m_columns.at(index.column());
    // All of a text that does not fit; escaped, since clients wrote it.
    if (role == Qt::ToolTipRole && column.kind == CellKind::Text) {
        const QString text = cellData(column, row.values, Qt::DisplayRole).toString();
        if (text.size() > column.widthChars)
            return QString(
                QStringLiteral("<qt>") + text.left(maxToolTip).toHtmlEscaped() + QStringLiteral("</qt>"));
    }
    return cellData(column, row.values, role);
}

QVariant AskedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.toolTip.isEmpty())
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return cellData(column, {}, role);
    return {};
}

LiveServicesModel::LiveServicesModel(Session &session, QList<Column> columns, QObject *parent)
    : AskedRowsModel(std::move(columns), parent)
    , m_session(session)
    , m_timer(new QTimer(this))
    , m_seconds(new QTimer(this))
    , m_maxCalls(usualCalls)
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(period);
    connect(m_timer, &QTimer::timeout, this, &LiveServicesModel::refresh);
    m_seconds->setInterval(1s);
    connect(m_seconds, &QTimer::timeout, this, &LiveServicesModel::tick);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.isOnline())
            refresh();
        else
            forgetQuestion();
    });
}

void LiveServicesModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_wanted = pageRows;
    m_maxCalls = usualCalls;
    m_oldestMs = 0;
    m_isLoaded = false;
    m_isPaging = true;
    refresh();
    Q_EMIT updated();
}

void LiveServicesModel::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (active) {
        m_seconds->start();
        refresh();
    } else {
        m_seconds->stop();
        forgetQuestion();
    }
}

void LiveServicesModel::forgetQuestion()
{
    ++m_question;
    m_timer->stop();
}

void LiveServicesModel::refresh()
{
    forgetQuestion();
    if (!m_isActive || !m_session.isOnline())
        return;
    m_found.clear();
    m_calls = 0;
    ask({});
}

void LiveServicesModel::searchFurther()
{
    m_maxCalls += furtherCalls;
    refresh();
}

bool LiveServicesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isLoaded && m_hasMore && !m_isSearchBroken && !m_isPaging
        && rowCount() < maxRows;
}

void LiveServicesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = std::min(maxRows, rowCount() + pageRows);
    m_isPaging = true;
    refresh();
}

/// How many are asked for: what is shown, and room for what came meanwhile.
int LiveServicesModel::target() const
{
    return m_isPaging ? m_wanted : std::clamp(rowCount() + newOnes, m_wanted, maxRows);
}

void LiveServicesModel::ask(const QString &after)
{
    ++m_calls;
    protocol::ServicesList question{m_filter.name, m_filter.state, m_filter.text, after};
    question.limit = std::clamp(target() - static_cast<int>(m_found.size()), 1, maxPage);
    m_session.call(
        question, this, [this, number = m_question](const Result<protocol::LiveServicesAnswer> &answer) {
            if (number == m_question)
                answered(answer);
        });
}

void LiveServicesModel::answered(const Result<protocol::LiveServicesAnswer> &answer)
{
    if (!answer) {
        m_error = answer.error();
        m_timer->start();
        Q_EMIT updated();
        return;
    }
    m_found += answer->services;
    const bool isEnd = answer->next.isEmpty();
    if (!isEnd && m_found.size() < target() && m_calls < m_maxCalls)
        return ask(answer->next);
    m_isSearchBroken = !isEnd && m_found.size() < target();
    take(isEnd);
}

void LiveServicesModel::take(bool isEnd)
{
    m_error = {};
    // Behind those that are wanted only rows stay that were shown before.
    qsizetype shown = std::min<qsizetype>(m_found.size(), m_wanted);
    if (!m_isPaging) {
        while (shown < m_found.size() && m_found.at(shown).openedMs >= m_oldestMs)
            ++shown;
    }
    m_hasMore = !isEnd || shown < m_found.size();
    if (m_isPaging || shown == m_found.size())
        m_oldestMs = m_hasMore && shown > 0 ? m_found.at(shown - 1).openedMs : 0;
    m_isPaging = false;
    m_isLoaded = true;
    QList<Row> rows;
    rows.reserve(shown);
    for (const protocol::LiveService &service : m_found.first(shown))
        rows.append({service.id, protocol::toJson(service)});
    m_found.clear();
    setRows(rows);
    m_timer->start();
    Q_EMIT updated();
}

} // namespace usher::console
