#include "app/client/topicview.h"

#include <QPointer>

#include <algorithm>

namespace usher {

using namespace protocol;

namespace {

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
{
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
    put(m_rows, answer->rows);
    if (m_handlers.snapshot)
        m_handlers.snapshot();
}

void TopicView::failed(const Error &error)
{
    m_subscription.clear();
    m_isWhole = false;
    if (m_handlers.failed)
        m_handlers.failed(error);
}

void TopicView::put(QMap<QString, QJsonObject> &rows, const QJsonArray &changed) const
{
    for (const QJsonValue value : changed) {
        const QJsonObject row = value.toObject();
        rows.insert(row.value(m_key).toString(), row);
    }
}

void TopicView::notified(const QByteArray &method, const QJsonObject &params)
{
    if (m_subscription.isEmpty() || params.value(QLatin1String("subscription")).toString() != m_subscription)
        return;
    if (method == TopicDelta::method) {
        if (const auto delta = fromJson<TopicDelta>(params, Unknown::Ignore))
            take(*delta);
    } else if (method == TopicSnapshot::method) {
        if (const auto part = fromJson<TopicSnapshot>(params, Unknown::Ignore))
            take(*part);
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
    put(m_arriving, part.rows);
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
    put(m_rows, message.changed);
    for (const QJsonValue row : message.changed)
        delta.changed.append(row.toObject());
    for (const QString &key : message.removed) {
        if (m_rows.remove(key) > 0)
            delta.removed.append(key);
    }
    if (m_handlers.delta)
        m_handlers.delta(delta);
}

void TopicView::refresh()
{
    ++m_refreshes;
    m_isRefreshing = true;
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
