#include "app/client/topicview.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace usher {

using namespace protocol;

namespace {

constexpr qsizetype maxRows = 1'000'000;
constexpr int freeStrikes = 3; ///< refreshes that are asked for at once
constexpr int longestWait = 5; ///< doublings of a second

// Values of one field: of one type, or absent.
bool isLess(const QJsonValue &a, const QJsonValue &b)
{
    if (a.type() != b.type())
        return a.isUndefined() || (!b.isUndefined() && a.type() < b.type());
    if (a.isString())
        return a.toString() < b.toString();
    return a.isBool() ? a.toBool() < b.toBool() : a.toDouble() < b.toDouble();
}

} // namespace

TopicView::TopicView(AdminClient &client, TopicSelection selection, Handlers handlers, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_selection(std::move(selection))
    , m_handlers(std::move(handlers))
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    connect(m_wait, &QTimer::timeout, this, &TopicView::askAgain);
    connect(&m_client, &AdminClient::notified, this, &TopicView::notified);
    connect(&m_client, &AdminClient::loggedIn, this, [this] {
        if (m_login != m_client.logins()) // else it was made while this login was being told
            subscribe();
    });
    connect(&m_client, &AdminClient::connectionLost, this, [this](const Error &error) { failed(error); });
    if (m_client.isConnected())
        subscribe();
}

TopicView::~TopicView()
{
    if (!m_subscription.isEmpty() && m_client.isConnected())
        m_client.call(TopicUnsubscribe{m_subscription}, &m_client, [](const Result<Done> &) {});
}

void TopicView::subscribe()
{
    m_subscription.clear();
    m_wait->stop();
    TopicSubscribe message;
    static_cast<TopicSelection &>(message) = m_selection;
    m_login = m_client.logins();
    m_client.call(message, &m_client,
        [view = QPointer(this), client = &m_client](const Result<SubscribeAnswer> &answer) {
            if (view)
                view->subscribed(answer);
            else if (answer) // nobody waits for it any more
                client->call(TopicUnsubscribe{answer->subscription}, client, [](const Result<Done> &) {});
        });
}

void TopicView::subscribed(const Result<SubscribeAnswer> &answer)
{
    if (!answer)
        return failed(answer.error());
    if (answer->subscription.isEmpty() || answer->key.isEmpty())
        return failed(AdminClient::notAsAgreed(TopicSubscribe::method,
            {ErrorCode::BadParameter, QStringLiteral("subscription and key must not be empty"),
                answer->key.isEmpty() ? QStringLiteral("key") : QStringLiteral("subscription"), {}, 0, {}}));
    m_subscription = answer->subscription;
    m_key = answer->key;
    m_total = answer->total;
    m_isComplete = answer->complete;
    m_isRefreshing = false;
    m_isWhole = false;
    m_nextPart = 0;
    if (answer->more)
        return;
    m_isWhole = true;
    m_sequence = answer->sequence;
    m_rows.clear();
    if (put(m_rows, answer->rows) && m_handlers.snapshot)
        m_handlers.snapshot();
}

void TopicView::failed(const Error &error)
{
    m_subscription.clear();
    m_wait->stop();
    m_isWhole = false;
    if (m_handlers.failed)
        m_handlers.failed(error);
}

/// False: they are not as agreed, and that has been dealt with.
bool TopicView::put(QMap<QString, QJsonObject> &rows, const QJsonArray &changed)
{
    const auto wrong = [&](const QString &field, const QString &why) {
        misunderstood(m_selection.topic.toUtf8(), {ErrorCode::BadParameter, why, field, {}, 0, {}});
        return false;
    };
    for (const QJsonValue value : changed) {
        const QJsonObject row = value.toObject();
        const QString key = row.value(m_key).toString();
        if (key.isEmpty())
            return wrong(m_key, QStringLiteral("%1 must be a text").arg(m_key));
        if (rows.size() >= maxRows && !rows.contains(key))
            return wrong(QStringLiteral("rows"), QStringLiteral("at most %1 rows").arg(maxRows));
        rows.insert(key, row);
    }
    return true;
}

void TopicView::notified(const QByteArray &method, const QJsonObject &params)
{
    if (m_subscription.isEmpty() || params.value(QLatin1String("subscription")).toString() != m_subscription)
        return;
    if (method == TopicDelta::method) {
        const auto delta = fromJson<TopicDelta>(params, Unknown::Ignore);
        if (delta)
            take(*delta);
        else
            misunderstood(method, delta.error());
    } else if (method == TopicSnapshot::method) {
        const auto part = fromJson<TopicSnapshot>(params, Unknown::Ignore);
        if (part)
            take(*part);
        else
            misunderstood(method, part.error());
    } else if (method == TopicEnded::method) {
        failed({ErrorCode::Forbidden, params.value(QLatin1String("reason")).toString(), {}, {}, 0, {}});
    }
}

void TopicView::take(const TopicSnapshot &part)
{
    if (part.part == 0) {
        m_arriving.clear();
        m_nextPart = 0;
        m_isRefreshing = false;
        m_isWhole = false;
    }
    if (m_isRefreshing)
        return;
    if (part.part != m_nextPart++)
        return refresh();
    if (!put(m_arriving, part.rows))
        return;
    m_total = part.total;
    m_isComplete = part.complete;
    if (part.more)
        return;
    m_rows = std::exchange(m_arriving, {});
    m_sequence = part.sequence;
    m_isWhole = true;
    if (m_handlers.snapshot)
        m_handlers.snapshot();
}

void TopicView::take(const TopicDelta &message)
{
    if (!isLive())
        return; // of another subscriber's time: a snapshot is on its way
    if (message.since.value_or(message.sequence - 1) != m_sequence)
        return refresh();
    m_sequence = message.sequence;
    m_total = message.total;
    Delta delta;
    if (!put(m_rows, message.changed))
        return;
    m_strikes = 0;
    for (const QJsonValue row : message.changed)
        delta.changed.append(row.toObject());
    for (const QString &key : message.removed) {
        if (m_rows.remove(key) > 0)
            delta.removed.append(key);
    }
    if (m_handlers.delta)
        m_handlers.delta(delta);
}

/// What is shown is not whole any more: a snapshot mends it, unless the server sends those wrong as well.
void TopicView::misunderstood(const QByteArray &what, const Error &error)
{
    m_client.complain(AdminClient::notAsAgreed(what, error));
    refresh();
}

void TopicView::refresh()
{
    if (m_wait->isActive())
        return;
    ++m_refreshes;
    ++m_strikes;
    m_isRefreshing = true;
    if (m_strikes <= freeStrikes)
        askAgain();
    else
        m_wait->start(std::chrono::seconds(1) * (1 << std::min(m_strikes - freeStrikes - 1, longestWait)));
}

void TopicView::askAgain()
{
    if (m_subscription.isEmpty())
        return;
    m_client.call(TopicRefresh{m_subscription}, this, [this](const Result<Done> &answer) {
        if (!answer && answer.error().code == ErrorCode::NotFound)
            subscribe();
        else if (!answer)
            failed(answer.error());
    });
}

QList<QJsonObject> TopicView::ordered() const
{
    QList<QJsonObject> rows = m_rows.values(); // by key
    if (!m_selection.sort.isEmpty()) {
        std::ranges::stable_sort(rows, [this](const QJsonObject &a, const QJsonObject &b) {
            return isLess(a.value(m_selection.sort), b.value(m_selection.sort));
        });
    }
    if (m_selection.descending)
        std::ranges::reverse(rows);
    return rows;
}

} // namespace usher
