#pragma once

#include "server/channel/methodtable.h"
#include "server/core/scheduler.h"
#include "shared/protocol/jsonschema.h"
#include "shared/protocol/topicmessages.h"

#include <QJsonDocument>

#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace usher::channel {

/// A field of a row as filters and orders see it; nothing: absent, or a field that holds several values.
using Cell = std::variant<std::monostate, bool, qint64, double, QString>;

/// One row of a topic: its fields for comparison, and its JSON, encoded once for all who get it.
struct EncodedRow
{
    QString key;
    std::vector<Cell> cells; ///< in the order of the topic's fields
    QByteArray json;
};
using RowPointer = std::shared_ptr<const EncodedRow>;

namespace detail {

/// Visits a row's fields like JsonWriter does, for its cells.
struct CellCollector
{
    std::vector<Cell> cells;

    template <typename T> void operator()(const char *, const T &value) { cells.push_back(cellOf(value)); }
    template <typename T> void operator()(const char *, const T &value, protocol::OptionalTag)
    {
        cells.push_back(cellOf(value));
    }
    template <typename Int> void operator()(const char *, protocol::Time<Int> value)
    {
        cells.emplace_back(protocol::timeText(value.ms));
    }
    template <typename Int> void operator()(const char *, protocol::Time<Int> value, protocol::OptionalTag)
    {
        cells.push_back(value.ms == 0 ? Cell() : Cell(protocol::timeText(value.ms)));
    }

private:
    template <typename T> static Cell cellOf(const T &value)
    {
        if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool>)
            return value;
        else if constexpr (protocol::NamedEnum<T>)
            return protocol::enumText(value);
        else if constexpr (std::is_integral_v<T>)
            return static_cast<qint64>(value);
        else if constexpr (std::is_floating_point_v<T>)
            return static_cast<double>(value);
        else
            return {};
    }
    template <typename T> static Cell cellOf(const std::optional<T> &value)
    {
        return value ? cellOf(*value) : Cell();
    }
};

} // namespace detail

/// What a topic does when somebody begins to watch it and when nobody does any more.
struct TopicHooks
{
    std::function<void()> first;
    std::function<void()> last;
};

/// One live table: rows by key, and the feed of their changes, so that whoever saw the table at some version
/// can be told what changed since, however long that is ago, without anything being kept for him. Core
/// thread.
class Topic
{
public:
    struct Definition
    {
        QByteArray name;
        Privilege privilege = Privilege::Watch;
        QList<protocol::FieldInfo> fields;
        qsizetype keyIndex = 0; ///< of the key in fields
        protocol::SchemaMaker schema = nullptr;
        qsizetype maxRows = 0;
        bool isReadyAtOnce = true; ///< false: rows come after the first hook has asked for them
    };
    /// A row that changed since the last takeChanges(); null where there was or is none.
    struct Change
    {
        RowPointer before;
        RowPointer now;
    };
    /// What is at one place of the feed: a row, or the key of one that is gone.
    struct Slot
    {
        RowPointer row;
        RowPointer before; ///< as of the last takeChanges(), while isDirty
        quint64 version = 0;
        bool isDirty = false;
    };
    using Rows = std::map<QString, Slot>;
    static constexpr size_t maxTombstones = 10'000;

    Topic(Definition definition, TopicHooks hooks);

    [[nodiscard]] const Definition &definition() const { return m_definition; }
    /// False once a row was refused because there were too many.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool isWatched() const { return m_watchers > 0; }
    /// Whether there are rows to speak of: a topic that is computed on demand has none at first.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    void set(EncodedRow &&row);
    void remove(const QString &key);
    /// Removes every row that is not in @p rows and sets those.
    void replaceAll(std::vector<EncodedRow> &&rows);
    /// Lets those who wait for the first rows go on with what there is.
    void markReady();

    // For Subscriptions.
    void addWatcher();
    void removeWatcher();
    /// Calls @p work when there are rows to speak of: now, or with the first ones.
    void whenReady(Task work);
    void setChanged(std::function<void()> changed) { m_changed = std::move(changed); }
    [[nodiscard]] bool hasChanges() const { return !m_dirty.empty(); }
    /// What changed since it was last called, each row once. Empty for a topic nobody watches.
    [[nodiscard]] std::vector<Change> takeChanges();
    /// Rows and keys of removed ones (row is null).
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    /// Versions of rows() ascending: the feed.
    [[nodiscard]] const std::map<quint64, Rows::const_iterator> &feed() const { return m_feed; }
    [[nodiscard]] quint64 version() const { return m_version; }
    /// Removals up to this version are forgotten.
    [[nodiscard]] quint64 forgottenVersion() const { return m_forgotten; }

private:
    void keep(EncodedRow &&row);
    void put(Rows::iterator slot, RowPointer row);
    void forgetRemovals(size_t kept);

    Definition m_definition;
    TopicHooks m_hooks;
    Rows m_rows;
    std::map<quint64, Rows::const_iterator> m_feed;
    std::map<quint64, Rows::const_iterator> m_tombstones;
    std::vector<Rows::iterator> m_dirty;
    std::vector<Task> m_waiting;
    std::function<void()> m_changed;
    qsizetype m_count = 0;
    quint64 m_version = 0;
    quint64 m_forgotten = 0;
    int m_watchers = 0;
    bool m_isComplete = true;
    bool m_isReady;
};

/// A capability's end of a topic.
template <protocol::TopicRow T> class Table
{
public:
    explicit Table(Topic &topic)
        : m_topic(topic)
    {
    }
    /// Adds a row or replaces the one of the same key. An equal row is no change.
    void set(const T &row) { m_topic.set(encoded(row)); }
    void remove(const QString &key) { m_topic.remove(key); }
    void replaceAll(const QList<T> &rows)
    {
        std::vector<EncodedRow> all;
        all.reserve(static_cast<size_t>(rows.size()));
        for (const T &row : rows)
            all.push_back(encoded(row));
        m_topic.replaceAll(std::move(all));
    }
    [[nodiscard]] bool isWatched() const { return m_topic.isWatched(); }
    [[nodiscard]] Topic &topic() { return m_topic; }

private:
    [[nodiscard]] EncodedRow encoded(const T &row) const
    {
        detail::CellCollector collector;
        protocol::Fields<T>::visit(row, collector);
        EncodedRow result{{}, std::move(collector.cells),
            QJsonDocument(protocol::toJson(row)).toJson(QJsonDocument::Compact)};
        result.key = std::get<QString>(result.cells[static_cast<size_t>(m_topic.definition().keyIndex)]);
        return result;
    }
    Topic &m_topic;
};

/// All topics of the channel. Capabilities add theirs at start and keep the table they get. Core thread.
class Topics
{
public:
    static constexpr qsizetype usualMaxRows = 100'000;

    explicit Topics(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }
    Topics(const Topics &) = delete;
    Topics &operator=(const Topics &) = delete;

    /// A topic whose rows its owner keeps up to date all the time. Beyond @p maxRows further rows are refused
    /// and the topic says that it is not complete.
    template <protocol::TopicRow T>
    [[nodiscard]] Table<T> add(Privilege privilege, TopicHooks hooks = {}, qsizetype maxRows = usualMaxRows)
    {
        return Table<T>(addTopic(definition<T>(privilege, maxRows, true), std::move(hooks)));
    }

    /// A topic that is computed only while somebody watches: @p sample is called when the first one comes and
    /// then every @p period, and answers, at once or later, with replaceAll(). When nobody watches any more
    /// @p ended is called and the rows go.
    template <protocol::TopicRow T>
    void addSampled(Privilege privilege, std::chrono::milliseconds period,
        std::function<void(Table<T> table)> sample, qsizetype maxRows = usualMaxRows,
        std::function<void()> ended = {})
    {
        auto sampler = std::make_shared<Sampler>(m_scheduler);
        Topic &topic = addTopic(definition<T>(privilege, maxRows, false),
            {[sampler] { sampler->start(); },
                [sampler, ended = std::move(ended)] {
                    sampler->timer.stop();
                    if (ended)
                        ended();
                }});
        sampler->topic = &topic;
        sampler->period = period;
        sampler->sample = [&topic, work = std::move(sample)] { work(Table<T>(topic)); };
    }

    [[nodiscard]] Topic *find(const QByteArray &name) const;
    /// By name.
    [[nodiscard]] const std::map<QByteArray, std::unique_ptr<Topic>> &all() const { return m_topics; }

private:
    struct Sampler
    {
        explicit Sampler(Scheduler &scheduler)
            : timer(scheduler)
        {
        }
        void start()
        {
            unanswered = 0;
            run();
        }
        void run()
        {
            timer.start(period, [this] { run(); });
            if (!topic->isReady() && ++unanswered > 2)
                topic->markReady(); // nobody waits for ever for what cannot be had
            sample();
        }
        Timer timer;
        Topic *topic = nullptr;
        int unanswered = 0;
        std::chrono::milliseconds period{};
        std::function<void()> sample;
    };
    template <protocol::TopicRow T>
    static Topic::Definition definition(Privilege privilege, qsizetype maxRows, bool isReadyAtOnce)
    {
        Topic::Definition result{T::topic, privilege, protocol::describe<T>(), -1,
            &protocol::describeSchema<T>, maxRows, isReadyAtOnce};
        for (qsizetype i = 0; i < result.fields.size(); ++i) {
            if (result.fields.at(i).name == QLatin1String(T::keyField))
                result.keyIndex = i;
        }
        return result;
    }
    Topic &addTopic(Topic::Definition definition, TopicHooks hooks);

    Scheduler &m_scheduler;
    std::map<QByteArray, std::unique_ptr<Topic>> m_topics;
};

} // namespace usher::channel
