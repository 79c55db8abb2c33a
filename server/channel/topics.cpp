#include "server/channel/topics.h"

#include <QLoggingCategory>
#include <QSet>

namespace usher::channel {

namespace {

Q_LOGGING_CATEGORY(lcTopics, "server.channel.topics", QtInfoMsg)

} // namespace

Topic::Topic(Definition definition, TopicHooks hooks)
    : m_definition(std::move(definition))
    , m_hooks(std::move(hooks))
    , m_isReady(m_definition.isReadyAtOnce)
{
    Q_ASSERT(m_definition.keyIndex >= 0);
}

// Moves the slot to the end of the feed with what it holds now.
void Topic::put(Rows::iterator slot, RowPointer row)
{
    Slot &held = slot->second;
    if (held.version > 0) {
        m_feed.erase(held.version);
        m_tombstones.erase(held.version);
    }
    if (m_watchers > 0 && !held.isDirty) {
        held.isDirty = true;
        held.before = held.row;
        m_dirty.push_back(slot);
    }
    m_count += (row ? 1 : 0) - (held.row ? 1 : 0);
    held.row = std::move(row);
    held.version = ++m_version;
    m_feed.emplace_hint(m_feed.end(), held.version, slot);
    if (!held.row) {
        m_tombstones.emplace_hint(m_tombstones.end(), held.version, slot);
        forgetRemovals(m_watchers > 0 ? maxTombstones : 0);
    }
    if (m_watchers > 0 && m_dirty.size() == 1 && m_changed)
        m_changed();
}

// Dirty ones stay: their change has still to be told.
void Topic::forgetRemovals(size_t kept)
{
    auto oldest = m_tombstones.begin();
    while (m_tombstones.size() > kept && oldest != m_tombstones.end()) {
        const auto slot = oldest->second;
        if (slot->second.isDirty)
            return;
        m_forgotten = oldest->first;
        m_feed.erase(oldest->first);
        oldest = m_tombstones.erase(oldest);
        m_rows.erase(slot);
    }
}

void Topic::set(EncodedRow &&row)
{
    keep(std::move(row));
    markReady();
}

void Topic::keep(EncodedRow &&row)
{
    const auto [slot, isNew] = m_rows.try_emplace(row.key);
    const RowPointer &held = slot->second.row;
    if (!held && m_count >= m_definition.maxRows) {
        if (isNew)
            m_rows.erase(slot);
        if (std::exchange(m_isComplete, false))
            qCWarning(lcTopics).noquote() << "the topic" << m_definition.name << "is full: it keeps"
                                          << m_definition.maxRows << "rows, further ones are not shown";
        return;
    }
    if (!held || held->json != row.json)
        put(slot, std::make_shared<const EncodedRow>(std::move(row)));
}

void Topic::remove(const QString &key)
{
    const auto slot = m_rows.find(key);
    if (slot != m_rows.end() && slot->second.row)
        put(slot, nullptr);
}

void Topic::replaceAll(std::vector<EncodedRow> &&rows)
{
    QSet<QString> kept;
    kept.reserve(static_cast<qsizetype>(rows.size()));
    for (const EncodedRow &row : rows)
        kept.insert(row.key);
    std::vector<QString> gone;
    for (const auto &[key, slot] : m_rows) {
        if (slot.row && !kept.contains(key))
            gone.push_back(key);
    }
    for (const QString &key : gone)
        remove(key);
    m_isComplete = true;
    for (EncodedRow &row : rows)
        keep(std::move(row));
    markReady();
}

void Topic::markReady()
{
    m_isReady = true;
    std::vector<Task> waiting = std::exchange(m_waiting, {});
    for (Task &work : waiting)
        work();
}

void Topic::whenReady(Task work)
{
    if (m_isReady)
        work();
    else
        m_waiting.push_back(std::move(work));
}

void Topic::addWatcher()
{
    if (++m_watchers == 1 && m_hooks.first)
        m_hooks.first();
}

void Topic::removeWatcher()
{
    if (--m_watchers > 0)
        return;
    (void)takeChanges();
    forgetRemovals(0);
    if (m_hooks.last)
        m_hooks.last();
    if (m_definition.isReadyAtOnce)
        return;
    replaceAll({});
    m_isReady = false;
}

std::vector<Topic::Change> Topic::takeChanges()
{
    std::vector<Change> changes;
    changes.reserve(m_dirty.size());
    for (const Rows::iterator &slot : m_dirty) {
        Slot &held = slot->second;
        held.isDirty = false;
        RowPointer before = std::exchange(held.before, nullptr);
        if (before != held.row)
            changes.push_back({std::move(before), held.row});
    }
    m_dirty.clear();
    return changes;
}

Topic *Topics::find(const QByteArray &name) const
{
    const auto found = m_topics.find(name);
    return found == m_topics.end() ? nullptr : found->second.get();
}

Topic &Topics::addTopic(Topic::Definition definition, TopicHooks hooks)
{
    const QByteArray name = definition.name;
    Q_ASSERT(!m_topics.contains(name));
    return *(m_topics[name] = std::make_unique<Topic>(std::move(definition), std::move(hooks)));
}

} // namespace usher::channel
