#include "app/console/topicmodel.h"

#include <QTimer>

#include <algorithm>

namespace usher::console {

using namespace std::chrono_literals;

TopicModel::TopicModel(
    Session &session, protocol::TopicSelection selection, QList<Column> columns, QObject *parent)
    : ColumnsModel(std::move(columns), parent)
    , m_session(session)
    , m_selection(std::move(selection))
    , m_flush(new QTimer(this))
    , m_seconds(new QTimer(this))
{
    m_flush->setSingleShot(true);
    m_flush->setInterval(pace);
    connect(m_flush, &QTimer::timeout, this, &TopicModel::flush);
    m_seconds->setInterval(1s);
    connect(m_seconds, &QTimer::timeout, this, &TopicModel::tick);
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_isActive && !m_view && m_session.isOnline())
            subscribe();
        Q_EMIT stateChanged();
    });
}

TopicModel::~TopicModel() = default;

void TopicModel::select(protocol::TopicSelection selection)
{
    m_selection = std::move(selection);
    drop();
    if (m_isActive && m_session.isOnline())
        subscribe();
}

void TopicModel::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    if (!active) {
        drop();
        m_seconds->stop();
    } else if (m_session.isOnline()) {
        subscribe();
    }
    Q_EMIT stateChanged();
}

bool TopicModel::isLive() const
{
    return m_session.isOnline() && m_view && m_view->isLive();
}

int TopicModel::total() const
{
    return m_view && m_view->isLive() ? m_view->total() : static_cast<int>(m_rows.size());
}

/// The rows stay; what was told of them and not taken yet does not hold for the next subscription.
void TopicModel::drop()
{
    m_view.reset();
    m_flush->stop();
    m_touched.clear();
    m_isAllNew = false;
}

void TopicModel::subscribe()
{
    m_error = {};
    m_seconds->start();
    m_view = std::make_unique<TopicView>(m_session.client(), m_selection,
        TopicView::Handlers{[this] {
                                m_error = {};
                                m_isAllNew = true;
                                m_touched.clear();
                                if (m_isLoaded)
                                    arm();
                                else
                                    flush(); // whoever waits for the first rows sees them at once
                            },
            [this](const TopicView::Delta &delta) {
                m_changesTaken += delta.changed.size() + delta.removed.size();
                if (!m_isAllNew) {
                    for (const QJsonObject &row : delta.changed)
                        m_touched.insert(m_view->keyOf(row));
                    for (const QString &key : delta.removed)
                        m_touched.insert(key);
                }
                arm();
            },
            [this](const Error &error) {
                m_error = error;
                Q_EMIT stateChanged();
            }});
}

void TopicModel::arm()
{
    if (!m_flush->isActive())
        m_flush->start();
}

void TopicModel::takeAll()
{
    // Rows that stay keep their place, so that a selection survives a snapshot.
    const auto &rows = m_view->rows();
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto now = rows.constFind(m_keys.at(at));
        if (now == rows.cend() || *now != m_rows.at(at))
            m_touched.insert(m_keys.at(at));
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!m_places.contains(row.key()))
            m_touched.insert(row.key());
    }
}

void TopicModel::flush()
{
    m_flush->stop();
    if (!m_view)
        return;
    const bool isSnapshot = m_isAllNew;
    const auto &rows = m_view->rows();
    if (m_isAllNew && (m_rows.isEmpty() || rows.isEmpty())) {
        beginResetModel();
        m_rows.clear();
        m_keys.clear();
        m_places.clear();
        m_rows.reserve(rows.size());
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            m_places.insert(row.key(), static_cast<int>(m_rows.size()));
            m_keys.append(row.key());
            m_rows.append(*row);
        }
        m_touched.clear();
        endResetModel();
    } else if (m_isAllNew) {
        takeAll();
    }
    m_isAllNew = false;
    m_isLoaded = true;

    std::vector<int> gone, changed;
    QStringList come;
    for (const QString &key : std::exchange(m_touched, {})) {
        const auto row = rows.constFind(key);
        const int place = m_places.value(key, -1);
        if (row == rows.cend()) {
            if (place >= 0)
                gone.push_back(place);
        } else if (place >= 0) {
            m_rows[place] = *row;
            changed.push_back(place);
        } else {
            come.append(key);
        }
    }
    // Changes in runs of neighbours: one signal each.
    std::ranges::sort(changed);
    for (std::size_t from = 0; from < changed.size();) {
        std::size_t to = from;
        while (to + 1 < changed.size() && changed[to + 1] <= changed[to] + 8)
            ++to;
        touchRows(changed[from], changed[to]);
        from = to + 1;
    }
    std::ranges::sort(gone, std::greater());
    for (std::size_t from = 0; from < gone.size();) {
        std::size_t to = from;
        while (to + 1 < gone.size() && gone[to + 1] == gone[to] - 1)
            ++to;
        const int first = gone[to], count = static_cast<int>(to - from) + 1;
        beginRemoveRows({}, first, first + count - 1);
        m_rows.remove(first, count);
        m_keys.remove(first, count);
        endRemoveRows();
        from = to + 1;
    }
    if (!gone.empty()) {
        m_places.clear();
        for (int at = 0; at < m_keys.size(); ++at)
            m_places.insert(m_keys.at(at), at);
    }
    if (!come.isEmpty()) {
        come.sort();
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(come.size()) - 1);
        for (const QString &key : come) {
            m_places.insert(key, static_cast<int>(m_rows.size()));
            m_keys.append(key);
            m_rows.append(rows[key]);
        }
        endInsertRows();
    }
    Q_EMIT updated();
    if (isSnapshot) // loaded, or live again
        Q_EMIT stateChanged();
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    if (role == KeyRole)
        return m_keys.at(index.row());
    if (role == StaleRole)
        return !isLive();
    return cellOf(index.column(), m_rows.at(index.row()), role);
}

} // namespace usher::console
