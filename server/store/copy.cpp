#include "server/store/copy.h"

#include "server/store/dialect.h"

#include <algorithm>
#include <map>
#include <vector>

namespace usher::store {

namespace {

constexpr qint64 batchBytes = 4 * 1024 * 1024;
constexpr int maxBatchRows = 1000;
constexpr int firstBatchRows = 8; // nothing is known of their size yet
constexpr int maxValues = 900; // of one statement; SQLite takes 32766, PostgreSQL 65535

// Also alarms and leases have ends, but they mean something to the next process; these do not. A session that
// was ended must not come back with a restored database.
constexpr const char *transientNames[] = {"node", "outbox", "outbox_stream", "session", "store_commit"};
constexpr char migrationTable[] = "schema_migration";

using Row = QVariantList;

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString columnList(const CopiedTable &table)
{
    QStringList names;
    std::transform(table.columns.begin(), table.columns.end(), std::back_inserter(names), &quoted);
    return names.join(QStringLiteral(", "));
}

tl::unexpected<Error> failed(Connection &connection, const QSqlQuery &query, const QString &doing)
{
    Error error = Connection::classify(connection.dialect(), query.lastError(), doing);
    if (error.code == ErrorCode::Conflict)
        error.message = QStringLiteral("two rows have the same key");
    return tl::unexpected<Error>(std::move(error));
}

qint64 sizeOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QString)
        return static_cast<const QString *>(value.constData())->size() * qint64(sizeof(QChar));
    if (value.userType() == QMetaType::QByteArray)
        return static_cast<const QByteArray *>(value.constData())->size();
    return qint64(sizeof(qint64));
}

/// Only an invalid QVariant is NULL, and a null text is none.
QVariant plainValue(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return {};
    QVariant value = query.value(column);
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

/// Reads a table in batches of about batchBytes: SQLite's driver steps, PostgreSQL's would fetch the whole
/// table and needs a cursor.
class Reader
{
public:
    Reader(Connection &connection, const CopiedTable &table)
        : m_connection(connection)
        , m_table(table)
        , m_query(connection.database())
    {
    }

    Result<void> start()
    {
        const QString select
            = QStringLiteral("SELECT %1 FROM %2").arg(columnList(m_table), quoted(m_table.name));
        const bool isCursor = m_connection.dialect() == Dialect::PostgreSql;
        m_query.setForwardOnly(!isCursor);
        if (!m_query.exec(
                isCursor ? QStringLiteral("DECLARE usher_copy NO SCROLL CURSOR FOR ") + select : select))
            return failed(m_connection, m_query, doing());
        return {};
    }

    /// Empty at the end.
    Result<std::vector<Row>> next()
    {
        std::vector<Row> rows;
        qint64 bytes = 0;
        if (m_connection.dialect() == Dialect::PostgreSql
            && !m_query.exec(QStringLiteral("FETCH %1 FROM usher_copy").arg(m_batchRows)))
            return failed(m_connection, m_query, doing());
        while (static_cast<int>(rows.size()) < m_batchRows && m_query.next()) {
            Row row;
            row.reserve(m_table.columns.size());
            for (int column = 0; column < static_cast<int>(m_table.columns.size()); ++column) {
                row.append(plainValue(m_query, column));
                bytes += sizeOf(row.constLast());
            }
            rows.push_back(std::move(row));
        }
        if (static_cast<int>(rows.size()) < m_batchRows && m_query.lastError().isValid())
            return failed(m_connection, m_query, doing());
        m_batchRows = bytes > batchBytes ? std::max(1, m_batchRows / 2)
            : bytes < batchBytes / 4     ? std::min(maxBatchRows, 2 * m_batchRows)
                                         : m_batchRows;
        return rows;
    }

    Result<void> finish()
    {
        m_query.finish();
        if (m_connection.dialect() == Dialect::PostgreSql
            && !m_query.exec(QStringLiteral("CLOSE usher_copy")))
            return failed(m_connection, m_query, doing());
        return {};
    }

private:
    [[nodiscard]] QString doing() const { return QStringLiteral("reading ") + m_table.name; }

    Connection &m_connection;
    const CopiedTable &m_table;
    QSqlQuery m_query;
    int m_batchRows = firstBatchRows;
};

/// Writes a table, many rows in a statement: each statement is a round trip to a server.
class Writer
{
public:
    Writer(Connection &connection, const CopiedTable &table)
        : m_connection(connection)
        , m_table(table)
        , m_perStatement(table.hasBlobs ? 1 : std::max(1, maxValues / static_cast<int>(table.columns.size())))
    {
    }

    Result<void> write(const std::vector<Row> &rows)
    {
        for (std::size_t at = 0; at < rows.size();) {
            const std::size_t count = std::min(rows.size() - at, static_cast<std::size_t>(m_perStatement));
            QSqlQuery *const query = prepared(count);
            if (!query)
                return tl::unexpected<Error>(m_error);
            int position = 0;
            for (std::size_t i = at; i < at + count; ++i) {
                for (const QVariant &value : rows[i]) {
                    if (value.userType() == QMetaType::QString && value.toString().contains(QChar::Null))
                        return fail(ErrorCode::BadParameter,
                            QStringLiteral("a text in the table %1 contains a NUL character")
                                .arg(m_table.name));
                    query->bindValue(position++, value);
                }
            }
            if (!query->exec())
                return failed(m_connection, *query, QStringLiteral("writing ") + m_table.name);
            query->finish();
            at += count;
        }
        return {};
    }

private:
    /// The statement for @p count rows; null, with m_error set, if the engine refuses it.
    QSqlQuery *prepared(std::size_t count)
    {
        const auto found = m_statements.find(count);
        if (found != m_statements.end())
            return &found->second;
        if (m_statements.size() > 8) // ends of batches are of many lengths
            m_statements.clear();
        QStringList marks;
        marks.fill(QStringLiteral("?"), m_table.columns.size());
        const QString row = u'(' + marks.join(u',') + u')';
        QStringList all;
        all.fill(row, static_cast<qsizetype>(count));
        // Numbers that PostgreSQL gives out itself keep the values they have.
        const QString given = m_connection.dialect() == Dialect::PostgreSql
            ? QStringLiteral(" OVERRIDING SYSTEM VALUE")
            : QString();
        QSqlQuery query(m_connection.database());
        if (!query.prepare(QStringLiteral("INSERT INTO %1 (%2)%3 VALUES %4")
                               .arg(quoted(m_table.name), columnList(m_table), given, all.join(u',')))) {
            m_error = failed(m_connection, query, QStringLiteral("preparing ") + m_table.name).value();
            return nullptr;
        }
        return &m_statements.emplace(count, std::move(query)).first->second;
    }

    Connection &m_connection;
    const CopiedTable &m_table;
    const int m_perStatement;
    std::map<std::size_t, QSqlQuery> m_statements;
    Error m_error;
};

Result<QStringList> tableNames(Connection &file)
{
    QStringList names;
    auto rows = file.run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
                         " ESCAPE '\\' ORDER BY name");
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        names.append(rows->text(0));
    if (const auto &failure = file.failure())
        return fail(*failure);
    return names;
}

bool isTransient(const QString &table)
{
    return std::any_of(std::begin(transientNames), std::end(transientNames),
        [&](const char *name) { return table == QLatin1String(name); });
}

} // namespace

Result<QStringList> transientTables(Connection &file)
{
    auto names = tableNames(file);
    if (names)
        names->removeIf([](const QString &name) { return !isTransient(name); });
    return names;
}

Result<QList<CopiedTable>> copiedTables(Connection &file)
{
    const auto names = tableNames(file);
    if (!names)
        return fail(names.error());
    QList<CopiedTable> tables;
    for (const QString &name : *names) {
        if (isTransient(name) || name == QLatin1String(migrationTable))
            continue;
        CopiedTable table{name, {}, false};
        auto columns = file.run("SELECT name, type FROM pragma_table_info(?) ORDER BY cid", {name});
        if (!columns)
            return fail(columns.error());
        while (columns->next()) {
            table.columns.append(columns->text(0));
            table.hasBlobs = table.hasBlobs || columns->text(1) == QLatin1String("BLOB");
        }
        tables.append(std::move(table));
    }
    if (const auto &failure = file.failure())
        return fail(*failure);
    return tables;
}

Result<qint64> countRows(Connection &connection, const QString &table)
{
    QSqlQuery query(connection.database());
    if (!query.exec(QStringLiteral("SELECT COUNT(*) FROM ") + quoted(table)) || !query.next())
        return failed(connection, query, QStringLiteral("counting ") + table);
    return query.value(0).toLongLong();
}

Result<qint64> copyRows(Connection &from, Connection &to, const CopiedTable &table, const CopyStep &step)
{
    Reader reader(from, table);
    if (auto started = reader.start(); !started)
        return fail(started.error());
    Writer writer(to, table);
    qint64 copied = 0;
    for (;;) {
        const auto rows = reader.next();
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            break;
        if (auto written = writer.write(*rows); !written)
            return fail(written.error());
        copied += static_cast<qint64>(rows->size());
        if (auto goOn = step(static_cast<qint64>(rows->size())); !goOn)
            return fail(goOn.error());
    }
    if (auto finished = reader.finish(); !finished)
        return fail(finished.error());
    return copied;
}

Result<void> continueIdentity(Connection &to, const CopiedTable &table)
{
    auto columns
        = to.run("SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
                 " AND table_name = ? AND is_identity = 'YES'",
            {table.name});
    if (!columns)
        return fail(columns.error());
    QStringList names;
    while (columns->next())
        names.append(columns->text(0));
    for (const QString &name : std::as_const(names)) {
        QSqlQuery query(to.database());
        const QString statement
            = QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', '%2'), COALESCE(MAX(%3), 0) + 1,"
                             " false) FROM %1")
                  .arg(table.name, name, quoted(name));
        if (!query.exec(statement))
            return failed(to, query, QStringLiteral("numbering ") + table.name);
    }
    return {};
}

} // namespace usher::store
