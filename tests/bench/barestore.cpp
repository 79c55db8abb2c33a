#include "tests/bench/barestore.h"

#include "server/core/idsource.h"
#include "server/core/random.h"
#include "server/store/connection.h"
#include "server/store/migration.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace usher::bench {

namespace {

constexpr char acquireSql[]
    = "UPDATE lease SET expires = ?, fence = fence + 1, owner = ?, gms_user = ?"
      " WHERE (scope, value) = (SELECT scope, value FROM lease WHERE pool = ? AND listed = 1"
      " AND place >= ? AND expires <= ? ORDER BY place LIMIT 1) RETURNING value, fence";
constexpr char entrySql[] = "INSERT INTO storage_entry (id, expires, gms_user, body) VALUES (?, ?, ?, ?)";
constexpr char serviceSql[]
    = "INSERT INTO service (id, seq, name, state, expires, data_id, gms_user, phone_key, number,"
      " number_key, code, access_until, pool, scope, fence)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

tl::unexpected<Error> failed(const QSqlQuery &query)
{
    return fail(ErrorCode::Internal, QStringLiteral("bare store: ") + query.lastError().text());
}

/// The rows of one request, written by the three statements a request needs.
class BareWriter
{
public:
    explicit BareWriter(const QSqlDatabase &database)
        : m_acquire(database)
        , m_entry(database)
        , m_service(database)
    {
    }

    Result<void> prepare()
    {
        for (const auto &[query, sql] :
            {std::pair{&m_acquire, acquireSql}, {&m_entry, entrySql}, {&m_service, serviceSql}}) {
            query->setForwardOnly(true);
            if (!query->prepare(QLatin1String(sql)))
                return failed(*query);
        }
        return {};
    }

    Result<void> write(
        qint64 number, const QString &id, const QString &dataId, qint64 place, const QString &body)
    {
        const qint64 now = firstMs + number; // each booking lapses before the next walk comes by
        bind(m_acquire, {now, id, QString(QLatin1String("")), pool(), place, now - 1});
        if (!m_acquire.exec() || !m_acquire.next())
            return failed(m_acquire);
        const QString value = m_acquire.value(0).toString();
        const qint64 fence = m_acquire.value(1).toLongLong();
        m_acquire.finish();
        bind(m_entry, {dataId, now + dayMs, QVariant(), body});
        if (!m_entry.exec())
            return failed(m_entry);
        bind(m_service,
            {id, number, QStringLiteral("bench-service"), QStringLiteral("requested"), now + dayMs, dataId,
                QVariant(), QStringLiteral("15551234567"), value, value, QVariant(), now + 30000, pool(),
                QString(QLatin1String("")), fence});
        if (!m_service.exec())
            return failed(m_service);
        return {};
    }

    static QString pool() { return QStringLiteral("BenchPool"); }

private:
    static constexpr qint64 firstMs = 1'700'000'000'000;
    static constexpr qint64 dayMs = 86'400'000;

    static void bind(QSqlQuery &query, std::initializer_list<QVariant> values)
    {
        int position = 0;
        for (const QVariant &value : values)
            query.bindValue(position++, value);
    }

    QSqlQuery m_acquire;
    QSqlQuery m_entry;
    QSqlQuery m_service;
};

Result<void> fillPool(store::Connection &connection, int size)
{
    if (auto begun = connection.control("BEGIN IMMEDIATE"); !begun)
        return begun;
    for (int place = 0; place < size; ++place) {
        auto inserted
            = connection.execute("INSERT INTO lease (scope, value, pool, place) VALUES ('', ?, ?, ?)",
                {QString::number(18005550000LL + place), BareWriter::pool(), place});
        if (!inserted)
            return fail(inserted.error());
    }
    return connection.control("COMMIT");
}

} // namespace

Result<BareStoreFigures> bareStoreGroupCommit(const BareStorePlan &plan)
{
    QTemporaryDir folder(plan.folder + QStringLiteral("/barestore-XXXXXX"));
    if (!folder.isValid())
        return fail(ErrorCode::Internal, QStringLiteral("no folder can be made in ") + plan.folder);
    auto connection = store::Connection::open({.path = folder.filePath(QStringLiteral("bare.db"))});
    if (!connection)
        return fail(connection.error());
    if (auto migrated = store::migrate(**connection); !migrated)
        return fail(migrated.error());
    if (auto filled = fillPool(**connection, plan.poolSize); !filled)
        return fail(filled.error());

    SeededRandom random(1);
    IdSource ids(random);
    QJsonObject values;
    for (int i = 0; i < plan.valuesPerRequest; ++i)
        values.insert(
            QStringLiteral("parameter_%1").arg(i), QStringLiteral("a value of usual length %1").arg(i));
    const QString body = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));

    BareWriter writer((*connection)->database());
    if (auto prepared = writer.prepare(); !prepared)
        return fail(prepared.error());
    BareStoreFigures figures;
    QElapsedTimer timer;
    timer.start();
    while (figures.requests < plan.requests) {
        if (auto begun = (*connection)->control("BEGIN IMMEDIATE"); !begun)
            return fail(begun.error());
        for (int i = 0; i < plan.batch; ++i) {
            const auto place = static_cast<qint64>(
                random.below(static_cast<std::uint64_t>(std::max(1, plan.poolSize / 2))));
            auto written = writer.write(++figures.requests, ids.nodeUuid(1), ids.nodeUuid(1), place, body);
            if (!written)
                return fail(written.error());
        }
        if (auto committed = (*connection)->control("COMMIT"); !committed)
            return fail(committed.error());
        ++figures.commits;
    }
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return figures;
}

} // namespace usher::bench
