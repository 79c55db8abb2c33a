#include "tests/bench/barestore.h"

#include "server/store/migration.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace usher::bench {

namespace {

constexpr qint64 dayMs = 86'400'000;

constexpr char acquireSql[]
    = "UPDATE lease SET expires = ?, fence = fence + 1, owner = ?, gms_user = ?"
      " WHERE (scope, value) = (SELECT scope, value FROM lease WHERE pool = ? AND listed = 1"
      " AND place >= ? AND expires <= ? ORDER BY place LIMIT 1) RETURNING value, fence";
constexpr char entrySql[] = "INSERT INTO storage_entry (id, expires, gms_user, body) VALUES (?, ?, ?, ?)";
constexpr char serviceSql[]
    = "INSERT INTO service (id, seq, name, state, expires, data_id, gms_user, phone_key, number,"
      " number_key, code, access_until, pool, scope, fence)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

QString pool()
{
    return QStringLiteral("BenchPool");
}

/// Each booking lapses before the next walk comes by.
qint64 timeOf(const Row &row)
{
    return 1'700'000'000'000 + row.number;
}

tl::unexpected<Error> failed(const QSqlQuery &query)
{
    return fail(ErrorCode::Internal, QStringLiteral("bare store: ") + query.lastError().text());
}

/// The rows of one request by three prepared statements.
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

    Result<void> write(const Row &row)
    {
        const qint64 now = timeOf(row);
        bind(m_acquire, {now, row.id, QString(QLatin1String("")), pool(), row.place, now - 1});
        if (!m_acquire.exec() || !m_acquire.next())
            return failed(m_acquire);
        const QString value = m_acquire.value(0).toString();
        const qint64 fence = m_acquire.value(1).toLongLong();
        m_acquire.finish();
        bind(m_entry, {row.dataId, now + dayMs, QVariant(), row.body});
        if (!m_entry.exec())
            return failed(m_entry);
        bind(m_service,
            {row.id, row.number, QStringLiteral("bench-service"), QStringLiteral("requested"), now + dayMs,
                row.dataId, QVariant(), QStringLiteral("15551234567"), value, value, QVariant(), now + 30000,
                pool(), QString(QLatin1String("")), fence});
        if (!m_service.exec())
            return failed(m_service);
        return {};
    }

private:
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

} // namespace

RowSource::RowSource(const BareStorePlan &plan)
    : m_places(static_cast<std::uint64_t>(std::max(1, plan.poolSize / 2)))
{
    QJsonObject values;
    for (int i = 0; i < plan.valuesPerRequest; ++i)
        values.insert(
            QStringLiteral("parameter_%1").arg(i), QStringLiteral("a value of usual length %1").arg(i));
    m_body = QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

Row RowSource::next()
{
    return {++m_number, m_ids.nodeUuid(1), m_ids.nodeUuid(1), static_cast<qint64>(m_random.below(m_places)),
        m_body};
}

Result<void> prepareDatabase(store::Connection &connection, const BareStorePlan &plan)
{
    if (auto migrated = store::migrate(connection); !migrated)
        return migrated;
    if (auto begun = connection.control("BEGIN IMMEDIATE"); !begun)
        return begun;
    for (int place = 0; place < plan.poolSize; ++place) {
        auto inserted
            = connection.execute("INSERT INTO lease (scope, value, pool, place) VALUES ('', ?, ?, ?)",
                {QString::number(18005550000LL + place), pool(), place});
        if (!inserted)
            return fail(inserted.error());
    }
    return connection.control("COMMIT");
}

Result<void> writeRow(store::Connection &connection, const Row &row)
{
    const qint64 now = timeOf(row);
    QString value;
    qint64 fence = 0;
    {
        auto rows = connection.run(acquireSql, {now, row.id, QString(), pool(), row.place, now - 1});
        if (!rows)
            return fail(rows.error());
        if (!rows->next())
            return fail(ErrorCode::NoResource, {});
        value = rows->text(0);
        fence = rows->integer(1);
    }
    if (auto done = connection.execute(entrySql, {row.dataId, now + dayMs, QVariant(), row.body}); !done)
        return fail(done.error());
    auto done = connection.execute(serviceSql,
        {row.id, row.number, QStringLiteral("bench-service"), QStringLiteral("requested"), now + dayMs,
            row.dataId, QVariant(), QStringLiteral("15551234567"), value, value, QVariant(), now + 30000,
            pool(), QString(), fence});
    if (!done)
        return fail(done.error());
    return {};
}

class BareStore::Private
{
public:
    Private(std::unique_ptr<QTemporaryDir> place, std::unique_ptr<store::Connection> open,
        const BareStorePlan &plan)
        : folder(std::move(place))
        , connection(std::move(open))
        , writer(connection->database())
        , rows(plan)
    {
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<store::Connection> connection;
    BareWriter writer;
    RowSource rows;
};

BareStore::BareStore(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

BareStore::~BareStore() = default;

Result<std::unique_ptr<BareStore>> BareStore::open(const BareStorePlan &plan)
{
    auto folder = std::make_unique<QTemporaryDir>(plan.folder + QStringLiteral("/barestore-XXXXXX"));
    if (!folder->isValid())
        return fail(ErrorCode::Internal, QStringLiteral("no folder can be made in ") + plan.folder);
    auto connection = store::Connection::open({.path = folder->filePath(QStringLiteral("bare.db"))});
    if (!connection)
        return fail(connection.error());
    if (auto prepared = prepareDatabase(**connection, plan); !prepared)
        return fail(prepared.error());
    auto state = std::make_unique<Private>(std::move(folder), std::move(*connection), plan);
    if (auto prepared = state->writer.prepare(); !prepared)
        return fail(prepared.error());
    return std::unique_ptr<BareStore>(new BareStore(std::move(state)));
}

Result<BareStoreFigures> BareStore::run(int requests, int batch)
{
    BareStoreFigures figures;
    QElapsedTimer timer;
    timer.start();
    while (figures.requests < requests) {
        if (auto begun = d->connection->control("BEGIN IMMEDIATE"); !begun)
            return fail(begun.error());
        for (int i = 0; i < batch; ++i) {
            if (auto written = d->writer.write(d->rows.next()); !written)
                return fail(written.error());
            ++figures.requests;
        }
        if (auto committed = d->connection->control("COMMIT"); !committed)
            return fail(committed.error());
        ++figures.commits;
    }
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return figures;
}

} // namespace usher::bench
