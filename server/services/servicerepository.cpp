#include "server/services/servicerepository.h"

namespace usher::services {

namespace {

using store::Connection;
using store::Rows;

#define SERVICE_COLUMNS                                                                                      \
    "s.id, s.seq, s.name, s.state, s.expires, s.data_id, s.gms_user, s.phone_key, s.number, s.code, "        \
    "s.access_until, s.pool,"                                                                                \
    " s.scope, s.fence"

Service serviceFrom(const Rows &rows)
{
    Service service;
    service.id = rows.text(0);
    service.seq = rows.integer(1);
    service.name = rows.text(2);
    service.state = rows.text(3) == QLatin1String("MATCHED") ? ServiceState::Matched : ServiceState::Active;
    service.expiresMs = rows.integer(4);
    service.dataId = rows.text(5);
    service.gmsUser = rows.text(6);
    service.phoneKey = rows.text(7);
    service.number = rows.text(8);
    service.code = rows.text(9);
    service.accessUntilMs = rows.integer(10);
    service.pool = rows.text(11);
    if (!rows.isNull(12))
        service.scope = rows.text(12);
    service.fence = rows.integer(13);
    return service;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

constexpr qsizetype idLength = 39; // IdSource::nodeUuid()

/// A null string would be bound as NULL, which equals nothing.
QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant scopeOf(const Service &service)
{
    return service.scope ? QVariant(*service.scope) : QVariant();
}

} // namespace

QString stateName(ServiceState state)
{
    return state == ServiceState::Matched ? QStringLiteral("MATCHED") : QStringLiteral("ACTIVE");
}

QString numberKey(const QString &number)
{
    QString key;
    key.reserve(number.size());
    for (const QChar c : number) {
        if (c != u'+' && c != u'-' && c != u'.' && c != u'(' && c != u')' && c != u' ')
            key.append(c);
    }
    return key;
}

Result<void> insertService(Connection &connection, const Service &service)
{
    return connection.insert("INSERT INTO service (id, seq, name, state, expires, data_id, gms_user, "
                             "phone_key, number, number_key,"
                             " code, access_until, pool, scope, fence)",
        {service.id, service.seq, service.name, stateName(service.state), service.expiresMs, service.dataId,
            orNull(service.gmsUser), orNull(service.phoneKey), orNull(service.number),
            orNull(numberKey(service.number)), orNull(service.code), service.accessUntilMs,
            orNull(service.pool), scopeOf(service), service.fence});
}

Result<void> updateService(Connection &connection, const Service &service)
{
    auto done = connection.execute(
        "UPDATE service SET state = ?, expires = ?, phone_key = ?, number = ?, number_key = ?, code = ?,"
        " access_until = ?, pool = ?, scope = ?, fence = ? WHERE id = ?",
        {stateName(service.state), service.expiresMs, orNull(service.phoneKey), orNull(service.number),
            orNull(numberKey(service.number)), orNull(service.code), service.accessUntilMs,
            orNull(service.pool), scopeOf(service), service.fence, service.id});
    if (!done)
        return fail(done.error());
    return {};
}

Result<std::optional<Service>> findService(
    Connection &connection, const QString &id, qint64 nowMs, Purpose purpose)
{
    auto rows = purpose == Purpose::Change
        ? connection.run("SELECT " SERVICE_COLUMNS
                         " FROM service s WHERE s.id = ? AND s.expires > ? FOR UPDATE",
            {id, nowMs})
        : connection.run(
            "SELECT " SERVICE_COLUMNS " FROM service s WHERE s.id = ? AND s.expires > ?", {id, nowMs});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<Service>();
    return serviceFrom(*rows);
}

Result<bool> deleteService(Connection &connection, const QString &id)
{
    auto deleted = connection.execute("DELETE FROM service WHERE id = ?", {id});
    if (!deleted)
        return fail(deleted.error());
    return *deleted > 0;
}

Result<void> clearAccess(Connection &connection, const QString &id, qint64 fence)
{
    auto done = connection.execute(
        "UPDATE service SET number = NULL, number_key = NULL, code = NULL, access_until = 0,"
        " pool = NULL, scope = NULL, fence = 0 WHERE id = ? AND fence = ?",
        {id, fence});
    if (!done)
        return fail(done.error());
    return {};
}

Result<QList<Service>> findMatches(
    Connection &connection, const MatchCriteria &criteria, qint64 nowMs, int limit, Purpose purpose)
{
#define USHER_MATCHES                                                                                        \
    "SELECT " SERVICE_COLUMNS " FROM service s"                                                              \
    " WHERE s.number_key = ? AND s.state = 'ACTIVE' AND s.access_until > ? AND s.expires > ?"                \
    " AND (s.scope IS NULL OR EXISTS (SELECT 1 FROM lease l WHERE l.scope = s.scope"                         \
    " AND l.value = s.number AND l.pool = s.pool AND l.fence = s.fence AND l.owner = s.id))"                 \
    " ORDER BY s.seq DESC"
    const QString number = numberKey(criteria.number);
    auto rows = purpose == Purpose::Change
        ? connection.run(USHER_MATCHES " FOR UPDATE", {number, nowMs, nowMs})
        : connection.run(USHER_MATCHES, {number, nowMs, nowMs});
#undef USHER_MATCHES
    if (!rows)
        return fail(rows.error());
    const QString phone = numberKey(criteria.phone);
    QList<Service> matches;
    while (matches.size() < limit && rows->next()) {
        Service service = serviceFrom(*rows);
        const bool phoneFits = phone.isEmpty() || service.phoneKey.isEmpty() || service.phoneKey == phone;
        const bool codeFits = criteria.code.isEmpty() ? service.code.isEmpty() || !criteria.codeRequired
                                                      : service.code == criteria.code;
        if (phoneFits && codeFits)
            matches.append(std::move(service));
    }
    return matches;
}

Result<ServicePage> listServices(
    Connection &connection, const ServiceFilter &filter, const ServicePlace &place, qint64 nowMs, int limit)
{
    const QString text = present(filter.text);
    const QString name = present(filter.name);
    const QString state = filter.state ? stateName(*filter.state) : QStringLiteral("");
    if (text.size() == idLength) {
        auto found = findService(connection, text.toLower(), nowMs, Purpose::Read);
        if (!found)
            return fail(found.error());
        if (*found) {
            const bool fits = (name.isEmpty() || (*found)->name == name)
                && (!filter.state || (*found)->state == *filter.state);
            return ServicePage{fits ? QList<Service>{**found} : QList<Service>(), {}};
        }
    }
    // Where the index says that so many have been looked at: a filter that fits hardly any stays cheap.
    std::optional<qint64> end;
    {
        auto rows
            = connection.run("SELECT seq FROM service WHERE seq <= ? ORDER BY seq DESC LIMIT 1 OFFSET ?",
                {place.seq, scannedServices});
        if (!rows)
            return fail(rows.error());
        if (rows->next())
            end = rows->integer(0);
    }
    const QString number = present(numberKey(text));
    const auto length = [](const QString &part) { return static_cast<qint64>(part.toUcs4().size()); };
    // "+expires" keeps both engines on the index of seq.
    auto rows = connection.run("SELECT " SERVICE_COLUMNS
                               " FROM service s WHERE s.seq <= ? AND s.seq >= ? AND (s.seq < ? OR s.id < ?)"
                               " AND +s.expires > ? AND (? = '' OR s.name = ?) AND (? = '' OR s.state = ?)"
                               " AND (? = '' OR substr(s.id, 1, ?) = ? OR substr(s.gms_user, 1, ?) = ?"
                               " OR (? <> '' AND (substr(s.phone_key, 1, ?) = ?"
                               " OR (s.access_until > ? AND substr(s.number_key, 1, ?) = ?))))"
                               " ORDER BY s.seq DESC, s.id DESC LIMIT ?",
        {place.seq, end.value_or(0), place.seq, present(place.id), nowMs, name, name, state, state, text,
            length(text), text.toLower(), length(text), text, number, length(number), number, nowMs,
            length(number), number, static_cast<qint64>(limit) + 1});
    if (!rows)
        return fail(rows.error());
    ServicePage page;
    while (rows->next()) {
        if (page.services.size() == limit) {
            page.next = ServicePlace{page.services.last().seq, page.services.last().id};
            return page;
        }
        page.services.append(serviceFrom(*rows));
    }
    if (end)
        page.next = ServicePlace{*end, {}}; // no id is before the empty one
    return page;
}

Result<QMap<QString, qint64>> countActive(Connection &connection, qint64 nowMs)
{
    // "+expires" keeps SQLite from walking the index of expires: six times slower than the table itself.
    auto rows = connection.run(
        "SELECT name, COUNT(*) FROM service WHERE +expires > ? AND state = 'ACTIVE' GROUP BY name", {nowMs});
    if (!rows)
        return fail(rows.error());
    QMap<QString, qint64> counts;
    while (rows->next())
        counts.insert(rows->text(0), rows->integer(1));
    return counts;
}

Result<QList<Booking>> liveBookings(Connection &connection, qint64 nowMs, qint64 limit)
{
    auto rows = connection.run("SELECT l.pool, l.scope, l.value, l.owner, s.name, s.seq, l.expires"
                               " FROM lease l LEFT JOIN service s ON s.id = l.owner"
                               " WHERE l.expires > ? LIMIT ?",
        {nowMs, limit});
    if (!rows)
        return fail(rows.error());
    QList<Booking> bookings;
    while (rows->next())
        bookings.append({rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4),
            rows->isNull(5) ? 0 : rows->integer(5) >> seqBits, rows->integer(6)});
    return bookings;
}

Result<bool> isCodeTaken(Connection &connection, const QString &code, qint64 nowMs)
{
    {
        auto rows = connection.run("SELECT access_until, expires FROM service WHERE code = ?", {code});
        if (!rows)
            return fail(rows.error());
        if (!rows->next())
            return false;
        if (rows->integer(0) > nowMs && rows->integer(1) > nowMs)
            return true;
    }
    auto freed = connection.execute("UPDATE service SET code = NULL WHERE code = ?", {code});
    if (!freed)
        return fail(freed.error());
    return false;
}

Result<QStringList> liveCodes(Connection &connection, const QString &first, const QString &last, qint64 nowMs)
{
    auto rows = connection.run("SELECT code FROM service WHERE code >= ? AND code <= ? AND length(code) = ? "
                               "AND access_until > ? AND expires > ?",
        {first, last, static_cast<qint64>(first.size()), nowMs, nowMs});
    if (!rows)
        return fail(rows.error());
    QStringList codes;
    while (rows->next())
        codes.append(rows->text(0));
    return codes;
}

} // namespace usher::services
