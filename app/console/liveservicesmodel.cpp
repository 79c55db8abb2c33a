#include "app/console/liveservicesmodel.h"

#include <QTimer>

#include <algorithm>

namespace usher::console {

using namespace std::chrono_literals;

namespace {

constexpr int usualCalls = 5; // each looks at 20,000 services
constexpr int furtherCalls = 20;
constexpr int maxPage = 1000;
constexpr int newOnes = 50; // that may come between two questions without pushing others out

} // namespace

LiveServicesModel::LiveServicesModel(Session &session, QList<Column> columns, QObject *parent)
    : RowsModel(QStringLiteral("id"), std::move(columns), parent)
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
    QList<QJsonObject> rows;
    rows.reserve(shown);
    for (const protocol::LiveService &service : m_found.first(shown))
        rows.append(protocol::toJson(service));
    m_found.clear();
    setRows(rows);
    m_timer->start();
    Q_EMIT updated();
}

} // namespace usher::console
