#include "server/channel/subscriptions.h"

#include "server/security/roles.h"
#include "shared/protocol/jsonrpc.h"

#include <algorithm>

namespace usher::channel {

using security::guarded;

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

void appendItem(QByteArray &list, const QByteArray &item)
{
    if (!list.isEmpty())
        list += ',';
    list += item;
}

QByteArray notification(const char *method, const QByteArray &members)
{
    return QByteArrayLiteral("{\"jsonrpc\":\"2.0\",\"method\":\"") + method + "\",\"params\":{" + members
        + "}}";
}

struct DeltaRows
{
    QByteArray changed;
    QByteArray removed;
};

QByteArray deltaText(const QByteArray &view, quint64 sequence, std::optional<quint64> since, qsizetype total,
    const DeltaRows &rows)
{
    QByteArray members;
    members.reserve(rows.changed.size() + rows.removed.size() + 160);
    members += "\"subscription\":\"" + view + "\",\"sequence\":" + QByteArray::number(sequence);
    if (since)
        members += ",\"since\":" + QByteArray::number(*since);
    members += ",\"total\":" + QByteArray::number(total);
    if (!rows.changed.isEmpty())
        members += ",\"changed\":[" + rows.changed + ']';
    if (!rows.removed.isEmpty())
        members += ",\"removed\":[" + rows.removed + ']';
    return notification(protocol::TopicDelta::method, members);
}

QJsonObject parsed(const EncodedRow &row)
{
    return QJsonDocument::fromJson(row.json).object();
}

QJsonArray parsed(const std::vector<RowPointer> &rows)
{
    QJsonArray array;
    for (const RowPointer &row : rows)
        array.append(parsed(*row));
    return array;
}

} // namespace

Subscriptions::Subscriptions(Scheduler &scheduler, Topics &topics, OutboxOf outbox, SubscriptionLimits limits)
    : m_scheduler(scheduler)
    , m_topics(topics)
    , m_outbox(std::move(outbox))
    , m_limits(limits)
    , m_tick(scheduler)
{
}

Subscriptions::~Subscriptions()
{
    while (!m_views.empty())
        drop(*m_views.begin()->second);
    for (const auto &[topic, timer] : m_lingering)
        topic->removeWatcher();
    for (const auto &[name, topic] : m_topics.all())
        topic->setChanged({});
}

void Subscriptions::registerMethods(MethodTable &methods)
{
    using namespace protocol;
    methods.on<TopicsList>(Privilege::Session,
        [this](const TopicsList &, const Caller &c, Reply<TopicsAnswer> r) { list(c, std::move(r)); });
    methods.on<TopicQuery>(Privilege::Session,
        [this](const TopicQuery &m, const Caller &c, Reply<QueryAnswer> r) { query(m, c, std::move(r)); });
    methods.on<TopicSubscribe>(
        Privilege::Session, [this](const TopicSubscribe &m, const Caller &c, Reply<SubscribeAnswer> r) {
            subscribe(m, c, std::move(r));
        });
    methods.on<TopicUnsubscribe>(
        Privilege::Session, [this](const TopicUnsubscribe &m, const Caller &c, Reply<Done> r) {
            unsubscribe(m.subscription, c.connection, std::move(r));
        });
    methods.on<TopicRefresh>(
        Privilege::Session, [this](const TopicRefresh &m, const Caller &c, Reply<Done> r) {
            refresh(m.subscription, c.connection, std::move(r));
        });
}

Result<Topic *> Subscriptions::findTopic(const QString &name, const Caller &caller) const
{
    Topic *topic = m_topics.find(name.toUtf8());
    if (!topic) {
        QStringList known;
        for (const auto &[other, candidate] : m_topics.all()) {
            if (security::allows(caller.actor.role, candidate->definition().privilege))
                known.append(QString::fromUtf8(other));
        }
        return fail(ErrorCode::BadParameter,
            QStringLiteral("topic must be one of ") + known.join(QStringLiteral(", ")),
            QStringLiteral("topic"));
    }
    const Privilege privilege = topic->definition().privilege;
    if (!security::allows(caller.actor.role, privilege))
        return fail(ErrorCode::Forbidden,
            QStringLiteral("the topic %1 needs the privilege %2, which the role %3 does not have")
                .arg(name, security::privilegeName(privilege), caller.actor.role));
    return topic;
}

void Subscriptions::list(const Caller &caller, Reply<protocol::TopicsAnswer> reply) const
{
    protocol::TopicsAnswer answer;
    for (const auto &[name, topic] : m_topics.all()) {
        const Topic::Definition &definition = topic->definition();
        answer.topics.append({QString::fromUtf8(name), security::privilegeName(definition.privilege),
            security::allows(caller.actor.role, definition.privilege),
            definition.fields.at(definition.keyIndex).name, definition.fields});
    }
    reply(std::move(answer));
}

void Subscriptions::query(
    const protocol::TopicQuery &message, const Caller &caller, Reply<protocol::QueryAnswer> reply)
{
    const auto topic = findTopic(message.topic, caller);
    if (!topic)
        return reply(fail(topic.error()));
    auto selection = Selection::from(**topic, message);
    if (!selection)
        return reply(fail(selection.error()));
    // Whoever asks again and again does not start the topic each time.
    std::unique_ptr<Timer> &linger = m_lingering[*topic];
    const bool isNew = !linger;
    if (isNew)
        linger = std::make_unique<Timer>(m_scheduler);
    linger->start(m_limits.linger, [this, watched = *topic] {
        const auto ended = m_lingering.extract(watched); // this task's own timer
        watched->removeWatcher();
    });
    if (isNew)
        (*topic)->addWatcher();
    (*topic)->whenReady(guarded(
        m_life, [asked = *topic, selected = std::move(*selection), done = std::move(reply)]() mutable {
            done(answerQuery(*asked, selected));
        }));
}

protocol::QueryAnswer Subscriptions::answerQuery(const Topic &topic, const Selection &selection)
{
    protocol::QueryAnswer answer;
    answer.complete = topic.isComplete();
    std::vector<RowPointer> rows;
    for (const auto &[key, slot] : topic.rows()) {
        if (!slot.row || !selection.matches(*slot.row))
            continue;
        ++answer.total;
        if (!selection.hasCursor() || selection.isBehindCursor(*slot.row))
            rows.push_back(slot.row);
    }
    const auto count = static_cast<qsizetype>(rows.size());
    const qsizetype from = std::min(selection.offset(), count);
    const qsizetype to
        = std::min<qsizetype>(from + selection.limit().value_or(protocol::usualTopicLimit), count);
    std::partial_sort(rows.begin(), rows.begin() + to, rows.end(),
        [&](const RowPointer &a, const RowPointer &b) { return selection.isBefore(*a, *b); });
    for (qsizetype i = from; i < to; ++i)
        answer.rows.append(parsed(*rows[static_cast<size_t>(i)]));
    if (to < count && to > from)
        answer.next = selection.cursor(*rows[static_cast<size_t>(to - 1)]);
    return answer;
}

void Subscriptions::subscribe(
    const protocol::TopicSubscribe &message, const Caller &caller, Reply<protocol::SubscribeAnswer> reply)
{
    const auto topic = findTopic(message.topic, caller);
    if (!topic)
        return reply(fail(topic.error()));
    if (!message.limit && (message.offset != 0 || !message.after.isEmpty()))
        return reply(fail(ErrorCode::BadParameter,
            QStringLiteral("limit must be given with after or offset: without it all rows are sent"),
            QStringLiteral("limit")));
    auto selection = Selection::from(**topic, message);
    if (!selection)
        return reply(fail(selection.error()));
    if (count(caller.connection) >= m_limits.perConnection)
        return reply(fail(ErrorCode::TooManyRequests,
            QStringLiteral("at most %1 subscriptions of a connection").arg(m_limits.perConnection)));
    (*topic)->addWatcher(); // until the view does it
    (*topic)->whenReady(guarded(m_life,
        [this, watched = *topic, selected = std::move(*selection), connection = caller.connection,
            done = std::move(reply)]() mutable {
            auto answer = join(*watched, selected, connection);
            m_scheduler.post(guarded(m_life, [watched] { watched->removeWatcher(); }));
            done(std::move(answer));
        }));
}

Result<protocol::SubscribeAnswer> Subscriptions::join(
    Topic &topic, const Selection &selection, quint64 connection)
{
    Outbox *outbox = m_outbox(connection);
    if (!outbox)
        return fail(ErrorCode::Cancelled, QStringLiteral("the connection is gone"));
    auto found = m_views.find(selection.identity());
    if (found == m_views.end()) {
        if (m_views.size() >= m_limits.maxViews)
            return fail(ErrorCode::TooManyRequests,
                QStringLiteral("there are %1 different subscriptions already").arg(m_limits.maxViews));
        flush(topic); // a view begins where all others of its topic are
        topic.setChanged([this] { armTick(); });
        topic.addWatcher();
        auto view = std::make_unique<View>();
        view->name = 'v' + QByteArray::number(++m_lastView);
        view->identity = selection.identity();
        view->topic = &topic;
        view->selection = selection;
        view->version = topic.version();
        for (const auto &[key, slot] : topic.rows()) {
            if (!slot.row || !selection.matches(*slot.row))
                continue;
            ++view->total;
            if (selection.limit())
                view->sorted.push_back(slot.row);
        }
        std::ranges::sort(view->sorted,
            [&](const RowPointer &a, const RowPointer &b) { return selection.isBefore(*a, *b); });
        view->window = windowOf(*view);
        m_viewsOf[&topic].push_back(view.get());
        found = m_views.emplace(view->identity, std::move(view)).first;
    }
    View &view = *found->second;
    auto &member = view.members[connection];
    if (member) {
        ++member->references;
    } else {
        member = std::make_unique<Member>();
        member->connection = connection;
        member->outbox = outbox;
        member->view = &view;
        m_joined[connection].push_back(&view);
    }
    protocol::SubscribeAnswer answer;
    answer.subscription = QString::fromLatin1(view.name);
    answer.key = topic.definition().fields.at(topic.definition().keyIndex).name;
    answer.sequence = static_cast<qint64>(view.sequence);
    answer.total = static_cast<int>(view.total);
    answer.complete = topic.isComplete();
    if (selection.limit() && member->state == Member::State::InStep) {
        answer.rows = parsed(view.window);
    } else {
        answer.more = true;
        startSnapshot(*member, "subscribed");
    }
    return answer;
}

Subscriptions::View *Subscriptions::findView(quint64 connection, const QString &name)
{
    const auto joined = m_joined.find(connection);
    if (joined == m_joined.end())
        return nullptr;
    const auto view = std::ranges::find_if(joined->second,
        [wanted = name.toLatin1()](const View *candidate) { return candidate->name == wanted; });
    return view == joined->second.end() ? nullptr : *view;
}

void Subscriptions::unsubscribe(const QString &name, quint64 connection, Reply<protocol::Done> reply)
{
    View *view = findView(connection, name);
    if (!view)
        return reply(fail(ErrorCode::NotFound,
            QStringLiteral("this connection has no subscription %1").arg(name.left(100)),
            QStringLiteral("subscription")));
    if (--view->members[connection]->references == 0)
        leave(*view, connection);
    reply(protocol::Done{});
}

void Subscriptions::refresh(const QString &name, quint64 connection, Reply<protocol::Done> reply)
{
    View *view = findView(connection, name);
    if (!view)
        return reply(fail(ErrorCode::NotFound,
            QStringLiteral("this connection has no subscription %1").arg(name.left(100)),
            QStringLiteral("subscription")));
    startSnapshot(*view->members[connection], "asked");
    reply(protocol::Done{});
}

int Subscriptions::count(quint64 connection) const
{
    const auto joined = m_joined.find(connection);
    int references = 0;
    if (joined != m_joined.end()) {
        for (const View *view : joined->second)
            references += view->members.at(connection)->references;
    }
    return references;
}

void Subscriptions::leave(View &view, quint64 connection)
{
    const auto member = view.members.find(connection);
    m_late.remove(member->second.get());
    view.members.erase(member);
    auto &joined = m_joined[connection];
    std::erase(joined, &view);
    if (joined.empty())
        m_joined.erase(connection);
    if (view.members.empty())
        drop(view);
}

void Subscriptions::drop(View &view)
{
    for (const auto &[connection, member] : view.members)
        m_late.remove(member.get());
    Topic &topic = *view.topic;
    std::erase(m_viewsOf[&topic], &view);
    if (m_viewsOf[&topic].empty())
        m_viewsOf.erase(&topic);
    m_views.erase(QByteArray(view.identity));
    topic.removeWatcher();
}

void Subscriptions::connectionClosed(quint64 connection)
{
    const auto joined = m_joined.find(connection);
    if (joined == m_joined.end())
        return;
    const std::vector<View *> views = joined->second;
    for (View *view : views)
        leave(*view, connection);
}

void Subscriptions::roleChanged(quint64 connection, const QString &role)
{
    const auto joined = m_joined.find(connection);
    if (joined == m_joined.end())
        return;
    const std::vector<View *> views = joined->second;
    for (View *view : views) {
        if (security::allows(role, view->topic->definition().privilege))
            continue;
        const protocol::TopicEnded ended{
            QString::fromLatin1(view->name), QStringLiteral("the role of the account has changed")};
        const QJsonObject message = protocol::requestObject(
            {QJsonValue(QJsonValue::Undefined), protocol::TopicEnded::method, protocol::toJson(ended)});
        view->members[connection]->outbox->send(QJsonDocument(message).toJson(QJsonDocument::Compact), [] {});
        leave(*view, connection);
    }
}

void Subscriptions::armTick()
{
    if (!m_tick.isActive())
        m_tick.start(m_limits.tick, [this] { tick(); });
}

void Subscriptions::tick()
{
    for (const auto &[topic, views] : m_viewsOf)
        flush(*topic);
    qsizetype sent = 0;
    for (size_t turns = m_late.size(); turns > 0 && sent < m_limits.catchUpBytes; --turns) {
        Member *member = m_late.front();
        m_late.pop_front();
        sent += advance(*member);
        if (member->state != Member::State::InStep)
            m_late.push_back(member);
    }
    if (!m_late.empty())
        armTick();
}

void Subscriptions::flush(Topic &topic)
{
    if (!topic.hasChanges())
        return;
    const std::vector<Topic::Change> changes = topic.takeChanges();
    const auto views = m_viewsOf.find(&topic);
    if (views == m_viewsOf.end())
        return;
    for (View *view : views->second)
        apply(*view, changes);
}

void Subscriptions::apply(View &view, const std::vector<Topic::Change> &changes)
{
    const quint64 versionBefore = std::exchange(view.version, view.topic->version());
    const Selection &selection = view.selection;
    DeltaRows rows;
    bool isTold = false;
    const auto tell = [&](QByteArray &list, const QByteArray &item) {
        isTold = true;
        if (list.size() <= m_limits.maxDeltaBytes)
            appendItem(list, item);
    };
    if (selection.limit()) {
        if (!applySorted(view, changes))
            return;
        const qsizetype totalBefore = std::exchange(view.total, static_cast<qsizetype>(view.sorted.size()));
        std::vector<RowPointer> window = windowOf(view);
        std::map<QString, const EncodedRow *> before;
        for (const RowPointer &row : view.window)
            before.emplace(row->key, row.get());
        for (const RowPointer &row : window) {
            const auto known = before.find(row->key);
            if (known == before.end() || known->second != row.get())
                tell(rows.changed, row->json);
            if (known != before.end())
                before.erase(known);
        }
        for (const auto &[key, row] : before)
            tell(rows.removed, quoted(key));
        view.window = std::move(window);
        isTold = isTold || totalBefore != view.total;
    } else {
        for (const Topic::Change &change : changes) {
            const bool was = change.before && selection.matches(*change.before);
            const bool is = change.now && selection.matches(*change.now);
            view.total += (is ? 1 : 0) - (was ? 1 : 0);
            if (is)
                tell(rows.changed, change.now->json);
            else if (was)
                tell(rows.removed, quoted(change.before->key));
        }
    }
    if (!isTold)
        return;
    const quint64 sequenceBefore = view.sequence++;
    Text text; // none: everybody is told in parts
    if (rows.changed.size() + rows.removed.size() <= m_limits.maxDeltaBytes)
        text = std::make_shared<const QByteArray>(deltaText(view.name, view.sequence, {}, view.total, rows));
    deliver(view, text, sequenceBefore, versionBefore);
}

// The rows that matched go, those that match come. One pass whatever the number of changes; a row that keeps
// its place is replaced there.
bool Subscriptions::applySorted(View &view, const std::vector<Topic::Change> &changes)
{
    const Selection &selection = view.selection;
    const auto isBefore
        = [&selection](const RowPointer &a, const RowPointer &b) { return selection.isBefore(*a, *b); };
    std::vector<RowPointer> &sorted = view.sorted;
    std::vector<RowPointer> gone, come;
    bool isChanged = false;
    for (const Topic::Change &change : changes) {
        const bool was = change.before && selection.matches(*change.before);
        const bool is = change.now && selection.matches(*change.now);
        isChanged = isChanged || was || is;
        if (was && is && selection.isSameOrder(*change.before, *change.now)) {
            *std::ranges::lower_bound(sorted, change.before, isBefore) = change.now;
            continue;
        }
        if (was)
            gone.push_back(change.before);
        if (is)
            come.push_back(change.now);
    }
    if (gone.empty() && come.empty())
        return isChanged;
    std::ranges::sort(gone, isBefore);
    std::ranges::sort(come, isBefore);
    std::vector<RowPointer> kept;
    kept.reserve(sorted.size() + come.size());
    auto from = sorted.begin();
    for (const RowPointer &row : gone) {
        const auto at = std::lower_bound(from, sorted.end(), row, isBefore);
        kept.insert(kept.end(), std::make_move_iterator(from), std::make_move_iterator(at));
        from = at + 1;
    }
    kept.insert(kept.end(), std::make_move_iterator(from), std::make_move_iterator(sorted.end()));
    sorted.clear();
    from = kept.begin();
    for (RowPointer &row : come) {
        const auto at = std::lower_bound(from, kept.end(), row, isBefore);
        sorted.insert(sorted.end(), std::make_move_iterator(from), std::make_move_iterator(at));
        sorted.push_back(std::move(row));
        from = at;
    }
    sorted.insert(sorted.end(), std::make_move_iterator(from), std::make_move_iterator(kept.end()));
    return true;
}

std::vector<RowPointer> Subscriptions::windowOf(const View &view)
{
    if (!view.selection.limit())
        return {};
    const std::vector<RowPointer> &sorted = view.sorted;
    auto from = sorted.begin()
        + std::min<qsizetype>(view.selection.offset(), static_cast<qsizetype>(sorted.size()));
    if (view.selection.hasCursor())
        from = std::ranges::partition_point(
            sorted, [&](const RowPointer &row) { return !view.selection.isBehindCursor(*row); });
    const auto to = from + std::min<qsizetype>(*view.selection.limit(), sorted.end() - from);
    return {from, to};
}

void Subscriptions::deliver(View &view, const Text &text, quint64 sequence, quint64 version)
{
    for (const auto &[connection, member] : view.members) {
        if (member->state != Member::State::InStep)
            continue;
        if (text && member->outbox->offer(text))
            ++m_messages;
        else
            fallBehind(*member, sequence, version);
    }
}

void Subscriptions::fallBehind(Member &member, quint64 sequence, quint64 version)
{
    if (member.state == Member::State::InStep) {
        m_late.push_back(&member);
        armTick();
    }
    member.state = Member::State::Behind;
    member.sequence = sequence;
    member.version = version;
}

void Subscriptions::startSnapshot(Member &member, const char *reason)
{
    fallBehind(member, member.view->sequence, member.view->version);
    member.state = Member::State::Passing;
    member.reason = reason;
    member.part = 0;
    member.cursor.clear();
    member.window = member.view->window;
    member.nextInWindow = 0;
}

// A delta of what changed costs at most as many rows as changed; a snapshot costs all.
bool Subscriptions::needsSnapshot(const Member &member) const
{
    const View &view = *member.view;
    if (view.selection.limit() || member.version < view.topic->forgottenVersion())
        return true;
    const auto total = static_cast<size_t>(view.total);
    const size_t most = view.selection.isFiltered() ? std::min(m_limits.maxBehindRows, total + 64)
                                                    : std::max(m_limits.maxBehindRows, total / 4);
    size_t changed = 0;
    const auto &feed = view.topic->feed();
    for (auto at = feed.upper_bound(member.version); at != feed.end(); ++at) {
        if (++changed > most)
            return true;
    }
    return false;
}

// The topic has been flushed: the view is at its newest version.
qsizetype Subscriptions::advance(Member &member)
{
    if (!member.outbox->isDrained())
        return 0;
    qsizetype sent = 0;
    while (member.state != Member::State::InStep && member.outbox->room() >= m_limits.partBytes) {
        if (member.state == Member::State::Behind && member.sequence == member.view->sequence) {
            member.state = Member::State::InStep;
            break;
        }
        if (member.state == Member::State::Behind && needsSnapshot(member)) {
            ++m_behindSnapshots;
            startSnapshot(member, "behind");
        }
        auto text = std::make_shared<const QByteArray>(
            member.state == Member::State::Passing ? nextPart(member) : nextCatchUp(member));
        sent += text->size();
        ++m_messages;
        if (!member.outbox->offer(text)) {
            startSnapshot(member, "behind"); // room() is what offer() goes by: a row larger than all of it
            break;
        }
    }
    return sent;
}

QByteArray Subscriptions::nextPart(Member &member)
{
    const View &view = *member.view;
    QByteArray rows;
    bool more = false;
    if (view.selection.limit()) {
        for (; member.nextInWindow < member.window.size() && !more;
             more = rows.size() >= m_limits.partBytes && member.nextInWindow < member.window.size())
            appendItem(rows, member.window[member.nextInWindow++]->json);
    } else {
        const Topic::Rows &all = view.topic->rows();
        auto at = member.part == 0 ? all.begin() : all.upper_bound(member.cursor);
        for (; at != all.end() && !more; ++at) {
            if (!at->second.row || !view.selection.matches(*at->second.row))
                continue;
            more = rows.size() >= m_limits.partBytes;
            if (more)
                break;
            appendItem(rows, at->second.row->json);
            member.cursor = at->first;
        }
    }
    const QByteArray members = "\"subscription\":\"" + view.name
        + "\",\"sequence\":" + QByteArray::number(member.sequence)
        + ",\"part\":" + QByteArray::number(member.part++) + ",\"more\":" + (more ? "true" : "false")
        + ",\"reason\":\"" + member.reason + "\",\"total\":" + QByteArray::number(view.total)
        + ",\"complete\":" + (view.topic->isComplete() ? "true" : "false") + ",\"rows\":[" + rows + ']';
    if (!more) {
        member.state = Member::State::Behind; // of what changed since it began
        member.window.clear();
        member.cursor.clear();
    }
    return notification(protocol::TopicSnapshot::method, members);
}

// Each row that changed since the member's version, as it is now, oldest change first. Whether a row that
// does not match now was known to the client is not known here: it is told to forget it.
QByteArray Subscriptions::nextCatchUp(Member &member)
{
    const View &view = *member.view;
    DeltaRows rows;
    const auto &feed = view.topic->feed();
    auto at = feed.upper_bound(member.version);
    for (; at != feed.end() && rows.changed.size() + rows.removed.size() < m_limits.partBytes; ++at) {
        const RowPointer &row = at->second->second.row;
        if (row && view.selection.matches(*row))
            appendItem(rows.changed, row->json);
        else
            appendItem(rows.removed, quoted(at->second->first));
        member.version = at->first;
    }
    const quint64 since = member.sequence;
    if (at == feed.end())
        member.sequence = view.sequence;
    return deltaText(view.name, member.sequence, since, view.total, rows);
}

} // namespace usher::channel
