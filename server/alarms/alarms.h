#pragma once

#include "server/core/clock.h"
#include "server/core/scheduler.h"
#include "server/store/outbox.h"
#include "server/store/store.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace usher::alarms {

enum class Severity { Critical, Major, Minor, Info };

[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityFrom(const QString &name);

/// What is known of an alarm id beforehand (web-engagement contract, 11 and 11.1; mobile-services
/// contract, 2.3).
struct AlarmKind
{
    int id;
    const char *name;
    Severity severity;
};

/// Null for an unknown id.
[[nodiscard]] const AlarmKind *findAlarmKind(int id);

/// One condition that stands or stood.
struct Alarm
{
    int id = 0;
    QString key; ///< stable per condition: "2001/Dnis_Pool"
    QString name;
    Severity severity = Severity::Minor;
    QString node;
    QString text; ///< what happened, for people
    QString whatToDo;
    qint64 raisedAtMs = 0;
    qint64 clearedAtMs = 0; ///< 0 while it stands
    QString acknowledgedBy; ///< account; empty: nobody yet
    qint64 acknowledgedAtMs = 0;
    QString note; ///< of whoever acknowledged it

    bool operator==(const Alarm &) const = default;
};

/// Who took note of an alarm.
struct Acknowledgement
{
    QString account;
    qint64 atMs = 0;
    QString note;
};

/// Raises each condition once, clears it when over, and keeps both in the store. What cannot be written
/// because the store is away stands in memory and is written when it is back. Core thread.
class Alarms
{
public:
    /// Hears of an alarm that was raised, whose text changed, that was acknowledged, that was found standing
    /// at load, or that is over (clearedAtMs > 0); of those of the other nodes too.
    using Listener = std::function<void(const Alarm &alarm)>;

    Alarms(store::Store &store, const Clock &clock, Scheduler &scheduler, QString node);

    /// Severities by id that replace the defaults ([alarms] severity.<id>).
    void setSeverities(QMap<int, Severity> severities) { m_severities = std::move(severities); }

    /// Where the other nodes learn of this one's alarms; it outlives this.
    void setOutbox(store::Outbox &outbox) { m_outbox = &outbox; }
    static constexpr char topic[] = "alarms";
    /// Reads, until it has succeeded, which alarms of the other nodes stand, and which of this one's were
    /// acknowledged.
    void readOthers();
    /// Store thread, in a write job: false if no such alarm stands. A later acknowledgement replaces it.
    /// After the commit readOthers() is due here, and elsewhere a message of the topic.
    [[nodiscard]] static Result<bool> acknowledge(store::Connection &connection, const QString &node,
        const QString &key, const Acknowledgement &acknowledgement);
    void subscribe(Listener listener) { m_listeners.push_back(std::move(listener)); }

    /// Reads the alarms of this node that stand since before the start.
    void load(UniqueFunction<void(Result<void>)> done);

    /// Starts @p condition of alarm @p id; while it stands already only its text is refreshed.
    void raise(int id, const QString &condition, const QString &text, const QString &whatToDo = {});
    /// Ends it; a no-op if it does not stand.
    void clear(int id, const QString &condition);
    /// Ends every condition of alarm @p id that is not in @p conditions, those that stand since before the
    /// start included.
    void keepOnly(int id, const QStringList &conditions);
    /// The conditions of alarm @p id that stand.
    [[nodiscard]] QStringList conditions(int id) const;
    [[nodiscard]] bool isRaised(int id, const QString &condition) const
    {
        return m_standing.contains(keyOf(id, condition));
    }

    /// Standing alarms of this node, oldest first.
    [[nodiscard]] QList<Alarm> standing() const;
    /// Those of all nodes, oldest first; the others' as of their last message.
    [[nodiscard]] QList<Alarm> standingEverywhere() const;
    /// Standing and past ones of all nodes, newest first, at most @p limit (1..1000).
    void history(int limit, UniqueFunction<void(Result<QList<Alarm>>)> done);

private:
    [[nodiscard]] static QString keyOf(int id, const QString &condition);
    void record(Alarm alarm);
    void tell(const Alarm &alarm) const;
    void takeStanding(QList<Alarm> &&everywhere);
    void writeNext();

    store::Store &m_store;
    const Clock &m_clock;
    QString m_node;
    QMap<int, Severity> m_severities;
    store::Outbox *m_outbox = &store::Outbox::none();
    QMap<QString, Alarm> m_standing;
    QList<Alarm> m_others;
    bool m_isReading = false;
    bool m_readAgain = false;
    std::vector<Listener> m_listeners;
    std::deque<Alarm> m_unwritten; // oldest first; written one at a time so that order holds
    bool m_isWriting = false;
    Timer m_retry;
    Timer m_readRetry;
};

} // namespace usher::alarms
