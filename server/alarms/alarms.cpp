#include "server/alarms/alarms.h"

#include <QHash>
#include <QLoggingCategory>
#include <QSet>

namespace usher::alarms {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcAlarms, "server.alarms", QtInfoMsg)

constexpr auto retryPeriod = 2s;
constexpr size_t maxUnwritten = 1000;
constexpr int maxEverywhere = 10000;

constexpr AlarmKind kinds[] = {
    {2000, "Resource configuration", Severity::Minor},
    {2001, "No number is free", Severity::Major},
    {2002, "Port mismatch", Severity::Minor},
    {2003, "Pattern disabled", Severity::Major},
    {2010, "Store away", Severity::Critical},
    {2011, "Store full", Severity::Critical},
    {2012, "Backup overdue", Severity::Major},
    {2013, "Certificate", Severity::Minor},
    {2014, "Configuration fell back to a default", Severity::Info},
    {2015, "Store connection not verified", Severity::Major},
    {2016, "Clock of a node", Severity::Major},
    {2017, "No majority of the nodes", Severity::Critical},
    {2018, "Node down", Severity::Major},
    {2019, "Links between the nodes", Severity::Major},
    {2020, "Another key of the secrets", Severity::Major},
};

struct Name
{
    Severity severity;
    const char *text;
};
constexpr Name names[] = {{Severity::Critical, "critical"}, {Severity::Major, "major"},
    {Severity::Minor, "minor"}, {Severity::Info, "info"}};

Alarm alarmFrom(const store::Rows &rows)
{
    Alarm alarm;
    alarm.key = rows.text(0);
    alarm.id = static_cast<int>(rows.integer(1));
    alarm.node = rows.text(2);
    alarm.severity = severityFrom(rows.text(3)).value_or(Severity::Minor);
    alarm.text = rows.text(4);
    alarm.whatToDo = rows.text(5);
    alarm.raisedAtMs = rows.integer(6);
    alarm.clearedAtMs = rows.integer(7);
    alarm.acknowledgedBy = rows.text(8);
    alarm.acknowledgedAtMs = rows.integer(9);
    alarm.note = rows.text(10);
    if (const AlarmKind *kind = findAlarmKind(alarm.id))
        alarm.name = QLatin1String(kind->name);
    return alarm;
}

QList<Alarm> byAge(QList<Alarm> alarms)
{
    std::stable_sort(alarms.begin(), alarms.end(),
        [](const Alarm &a, const Alarm &b) { return a.raisedAtMs < b.raisedAtMs; });
    return alarms;
}

Result<QList<Alarm>> readAll(Result<store::Rows> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<Alarm> alarms;
    while (rows->next())
        alarms.append(alarmFrom(*rows));
    return alarms;
}

} // namespace

QString severityName(Severity severity)
{
    for (const Name &name : names) {
        if (name.severity == severity)
            return QLatin1String(name.text);
    }
    return {};
}

std::optional<Severity> severityFrom(const QString &text)
{
    for (const Name &name : names) {
        if (text == QLatin1String(name.text))
            return name.severity;
    }
    return {};
}

const AlarmKind *findAlarmKind(int id)
{
    for (const AlarmKind &kind : kinds) {
        if (kind.id == id)
            return &kind;
    }
    return nullptr;
}

Alarms::Alarms(store::Store &store, const Clock &clock, Scheduler &scheduler, QString node)
    : m_store(store)
    , m_clock(clock)
    , m_node(std::move(node))
    , m_retry(scheduler)
    , m_readRetry(scheduler)
{
}

QString Alarms::keyOf(int id, const QString &condition)
{
    return QString::number(id) + u'/' + condition;
}

void Alarms::load(UniqueFunction<void(Result<void>)> done)
{
    m_store.read<QList<Alarm>>(
        [node = m_node](store::Connection &connection) {
            return readAll(
                connection.run("SELECT alarm_key, id, node, severity, text, what_to_do, raised, cleared, "
                               "acknowledged_by, acknowledged_at, note FROM alarm"
                               " WHERE cleared = 0 AND node = ? ORDER BY raised",
                    {node}));
        },
        [this, reply = std::move(done)](Result<QList<Alarm>> alarms) mutable {
            if (!alarms)
                return reply(fail(alarms.error()));
            for (const Alarm &alarm : std::as_const(*alarms)) {
                m_standing.insert(alarm.key, alarm);
                tell(alarm);
            }
            reply({});
        });
}

void Alarms::raise(int id, const QString &condition, const QString &text, const QString &whatToDo)
{
    const QString key = keyOf(id, condition);
    if (const auto standing = m_standing.find(key); standing != m_standing.end()) {
        if (standing->text != text) {
            standing->text = text;
            tell(Alarm(*standing));
        }
        return;
    }
    const AlarmKind *kind = findAlarmKind(id);
    Q_ASSERT(kind);
    Alarm alarm;
    alarm.id = id;
    alarm.key = key;
    alarm.name = QLatin1String(kind->name);
    alarm.severity = m_severities.value(id, kind->severity);
    alarm.node = m_node;
    alarm.text = text;
    alarm.whatToDo = whatToDo;
    alarm.raisedAtMs = m_clock.nowMs();
    m_standing.insert(key, alarm);
    qCWarning(lcAlarms).noquote() << "alarm" << key << severityName(alarm.severity) << text;
    record(std::move(alarm));
}

void Alarms::clear(int id, const QString &condition)
{
    const auto standing = m_standing.find(keyOf(id, condition));
    if (standing == m_standing.end())
        return;
    Alarm alarm = *standing;
    m_standing.erase(standing);
    alarm.clearedAtMs = std::max(m_clock.nowMs(), alarm.raisedAtMs + 1); // 0 means that it stands
    qCInfo(lcAlarms).noquote() << "alarm" << alarm.key << "is over";
    record(std::move(alarm));
}

QStringList Alarms::conditions(int id) const
{
    QStringList conditions;
    const QString prefix = keyOf(id, {});
    for (const QString &key : m_standing.keys()) {
        if (key.startsWith(prefix))
            conditions.append(key.mid(prefix.size()));
    }
    return conditions;
}

void Alarms::keepOnly(int id, const QStringList &kept)
{
    for (const QString &condition : conditions(id)) {
        if (!kept.contains(condition))
            clear(id, condition);
    }
}

void Alarms::tell(const Alarm &alarm) const
{
    for (const Listener &listener : m_listeners)
        listener(alarm);
}

void Alarms::record(Alarm alarm)
{
    tell(alarm);
    if (m_unwritten.size() >= maxUnwritten) {
        qCWarning(lcAlarms) << "too many alarms wait for the store: the oldest is not kept";
        m_unwritten.erase(m_unwritten.begin() + (m_isWriting ? 1 : 0));
    }
    m_unwritten.push_back(std::move(alarm));
    writeNext();
}

void Alarms::writeNext()
{
    if (m_isWriting || m_unwritten.empty() || m_retry.isActive())
        return;
    m_isWriting = true;
    m_store.write<int>(
        store::telling(m_outbox->message(QLatin1String(topic), {}, m_clock.nowMs()),
            [alarm = m_unwritten.front()](store::Connection &connection) {
                return connection.execute(
                    "INSERT INTO alarm (alarm_key, id, node, severity, text, what_to_do, raised, cleared)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (alarm_key, node, raised) DO UPDATE SET "
                    "cleared = excluded.cleared,"
                    " text = excluded.text",
                    {alarm.key, alarm.id, alarm.node, severityName(alarm.severity), alarm.text,
                        alarm.whatToDo, alarm.raisedAtMs, alarm.clearedAtMs});
            }),
        [this](Result<int> written) {
            m_isWriting = false;
            if (!written && written.error().code == ErrorCode::Cancelled)
                return; // the server is stopping
            if (!written) {
                m_retry.start(retryPeriod, [this] { writeNext(); });
                return;
            }
            m_outbox->ring();
            m_unwritten.pop_front();
            writeNext();
        });
}

void Alarms::readOthers()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_store.read<QList<Alarm>>(
        [](store::Connection &connection) {
            return readAll(
                connection.run("SELECT alarm_key, id, node, severity, text, what_to_do, raised, cleared, "
                               "acknowledged_by, acknowledged_at, note FROM alarm"
                               " WHERE cleared = 0 ORDER BY raised LIMIT ?",
                    {maxEverywhere}));
        },
        [this](Result<QList<Alarm>> alarms) {
            m_isReading = false;
            if (!alarms && alarms.error().code == ErrorCode::Cancelled)
                return; // the server is stopping
            if (alarms)
                takeStanding(std::move(*alarms));
            else
                m_readRetry.start(retryPeriod, [this] { readOthers(); });
            if (std::exchange(m_readAgain, false))
                readOthers();
        });
}

/// This node knows best which of its own alarms stand; of them only what others did to them counts.
void Alarms::takeStanding(QList<Alarm> &&everywhere)
{
    const QList<Alarm> before = std::exchange(m_others, {});
    QSet<QString> gone;
    QHash<QString, Alarm> known;
    for (const Alarm &alarm : before) {
        const QString name = alarm.node + u' ' + alarm.key;
        known.insert(name, alarm);
        gone.insert(name);
    }
    QList<Alarm> news;
    for (Alarm &alarm : everywhere) {
        if (alarm.node == m_node) {
            const auto own = m_standing.find(alarm.key);
            if (own == m_standing.end() || own->raisedAtMs != alarm.raisedAtMs
                || (own->acknowledgedAtMs == alarm.acknowledgedAtMs
                    && own->acknowledgedBy == alarm.acknowledgedBy && own->note == alarm.note))
                continue;
            own->acknowledgedBy = alarm.acknowledgedBy;
            own->acknowledgedAtMs = alarm.acknowledgedAtMs;
            own->note = alarm.note;
            news.append(*own);
            continue;
        }
        const QString name = alarm.node + u' ' + alarm.key;
        gone.remove(name);
        const auto old = known.constFind(name);
        if (old == known.cend() || !(*old == alarm))
            news.append(alarm);
        m_others.append(std::move(alarm));
    }
    for (const QString &name : std::as_const(gone)) {
        Alarm over = known.value(name);
        over.clearedAtMs = std::max(m_clock.nowMs(), over.raisedAtMs + 1);
        tell(over);
    }
    for (const Alarm &alarm : std::as_const(news))
        tell(alarm);
}

Result<bool> Alarms::acknowledge(store::Connection &connection, const QString &node, const QString &key,
    const Acknowledgement &acknowledgement)
{
    const auto changed
        = connection.execute("UPDATE alarm SET acknowledged_by = ?, acknowledged_at = ?, note = ?"
                             " WHERE alarm_key = ? AND node = ? AND cleared = 0",
            {acknowledgement.account, acknowledgement.atMs,
                acknowledgement.note.isNull() ? QStringLiteral("") : acknowledgement.note, key, node});
    if (!changed)
        return fail(changed.error());
    return *changed > 0;
}

QList<Alarm> Alarms::standing() const
{
    return byAge(m_standing.values());
}

QList<Alarm> Alarms::standingEverywhere() const
{
    return byAge(m_standing.values() + m_others);
}

void Alarms::history(int limit, UniqueFunction<void(Result<QList<Alarm>>)> done)
{
    m_store.read<QList<Alarm>>(
        [limit](store::Connection &connection) {
            return readAll(
                connection.run("SELECT alarm_key, id, node, severity, text, what_to_do, raised, cleared, "
                               "acknowledged_by, acknowledged_at, note FROM alarm"
                               " ORDER BY raised DESC, alarm_key LIMIT ?",
                    {limit}));
        },
        std::move(done));
}

} // namespace usher::alarms
