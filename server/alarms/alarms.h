#pragma once

#include "server/core/clock.h"
#include "server/store/store.h"

#include <QList>
#include <QMap>

namespace usher::alarms {

enum class Severity { Critical, Major, Minor, Info };

/// One condition that stands, stood, or (cleared) no longer does.
struct Alarm
{
    int id = 0; ///< 2000, 2001, 2002, 10001, ...
    QString key; ///< stable per condition: "2001/Dnis_Pool"
    QString name;
    Severity severity = Severity::Minor;
    QString node;
    QString text; ///< what happened, for people
    QString whatToDo;
    qint64 raisedAtMs = 0;
    qint64 clearedAtMs = 0; ///< 0 while it stands
};

/// Raises each condition once, clears it when over, and keeps both in the store. Core thread.
class Alarms
{
public:
    Alarms(store::Store &store, const Clock &clock, QString node);

    /// Reads the standing alarms.
    void load(UniqueFunction<void(Result<void>)> done);

    /// Starts the condition @p key of alarm @p id; a no-op while it already stands (its text is refreshed in memory).
    void raise(int id, const QString &condition, const QString &text, const QString &whatToDo = {});
    /// Ends it; a no-op if it does not stand.
    void clear(int id, const QString &condition);
    [[nodiscard]] bool isRaised(int id, const QString &condition) const;

    /// Standing alarms, oldest first.
    [[nodiscard]] QList<Alarm> standing() const;
    /// Past and standing ones, newest first, at most @p limit.
    void history(int limit, UniqueFunction<void(Result<QList<Alarm>>)> done);

private:
    store::Store &m_store;
    const Clock &m_clock;
    QString m_node;
    QMap<QString, Alarm> m_standing;
};

/// The name and default severity of an alarm id; empty for an unknown id.
struct AlarmKind
{
    int id;
    const char *name;
    Severity severity;
};
[[nodiscard]] const AlarmKind *findAlarmKind(int id);

} // namespace usher::alarms
