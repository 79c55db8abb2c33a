#include "server/store/connection.h"

#include "server/store/activity.h"
#include "server/store/dialect.h"
#include "server/store/slowstatements.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlResult>

#include <algorithm>
#include <atomic>
#include <libpq-fe.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace usher::store {

namespace {

// QSqlQuery::bindValue() makes a placeholder name and looks it up in a hash for each value of each execution.
// Once the names exist the values can be replaced where they are stored; QSqlResult offers that to drivers
// only.
struct BoundValues : QSqlResult
{
    static QList<QVariant> &of(const QSqlQuery &query)
    {
        return (query.result()->*(&BoundValues::boundValues))();
    }
};

QString shortened(std::string_view sql)
{
    return QString::fromUtf8(sql.data(), static_cast<qsizetype>(std::min<std::size_t>(sql.size(), 80)))
        .simplified();
}

bool startsWith(std::string_view sql, std::string_view keyword)
{
    const std::size_t start = sql.find_first_not_of(" \t\n");
    return start != std::string_view::npos && sql.substr(start, keyword.size()) == keyword;
}

/// A null text is an empty one: only an invalid QVariant is NULL, so that NULL is always somebody's
/// intention.
QVariant asBound(const QVariant &value)
{
    if (value.userType() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull())
        return QString::fromLatin1("");
    if (value.userType() == QMetaType::QByteArray
        && static_cast<const QByteArray *>(value.constData())->isNull())
        return QByteArray("");
    return value;
}

Result<void> checkValues(std::initializer_list<QVariant> values)
{
    for (const QVariant &value : values) {
        if (value.userType() == QMetaType::QString
            && QStringView(*static_cast<const QString *>(value.constData())).contains(QChar::Null))
            return usher::fail(
                ErrorCode::BadParameter, QStringLiteral("text must not contain a NUL character"));
    }
    return {};
}

constexpr qsizetype maxDeferredText = 256 * 1024; // of the rows of one table
constexpr std::chrono::milliseconds slowLoss{1000};

/// The socket under a connection of Qt's PostgreSQL driver; -1 if it has none.
int socketOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArray type = handle.typeName(); // with Qt's versions: the typedef or what it stands for
    if (!handle.isValid() || (type != "PGconn*" && type != "pg_conn*"))
        return -1;
    PGconn *connection = *static_cast<PGconn *const *>(handle.constData());
    return connection ? PQsocket(connection) : -1;
}

bool hasNoSpace(const QString &path)
{
    struct statvfs fileSystem;
    return statvfs(QFile::encodeName(path).constData(), &fileSystem) == 0 && fileSystem.f_bavail < 16;
}

} // namespace

FileId FileId::of(const QString &path)
{
    struct stat file;
    if (stat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    return {file.st_dev, file.st_ino};
}

Rows::~Rows()
{
    if (!m_statement)
        return;
    if (m_statement->changesData && m_statement->returnsRows && !m_stepped)
        ++m_connection->m_changes; // nobody looked: take it for a change
    m_statement->query.finish();
    for (QVariant &value : BoundValues::of(m_statement->query))
        value.clear(); // a cached statement must not keep somebody's file in memory
    m_statement->inUse = false;
}

bool Rows::next()
{
    if (m_statement->query.next()) {
        m_stepped = true;
        if (m_statement->changesData)
            ++m_connection->m_changes;
        return true;
    }
    m_stepped = true;
    if (m_statement->returnsRows && m_statement->query.lastError().isValid()) {
        const Error error = m_connection->failed(
            m_statement->query.lastError(), m_statement->query.lastQuery().left(80).simplified());
        if (!m_connection->m_failure)
            m_connection->m_failure = error;
    }
    return false;
}

Connection::Connection(Settings settings)
    : m_settings(std::move(settings))
{
    static std::atomic<quint64> lastNumber = 0;
    m_name = QStringLiteral("usher-%1").arg(++lastNumber);
}

Connection::~Connection()
{
    m_statements.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        if (m_settings.activity)
            m_settings.activity->setSocket(-1);
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const Settings &settings)
{
    std::unique_ptr<Connection> connection(new Connection(settings));
    if (auto started = connection->start(); !started)
        return fail(started.error());
    return connection;
}

Result<void> Connection::start()
{
    const QString driver = driverName(m_settings.dialect);
    m_database = QSqlDatabase::addDatabase(driver, m_name);
    if (!m_database.isValid())
        return usher::fail(
            ErrorCode::Unavailable, QStringLiteral("the Qt database driver %1 is not installed").arg(driver));
    const Source source = sourceOf(m_settings);
    m_database.setDatabaseName(source.databaseName);
    m_database.setConnectOptions(source.connectOptions);
    if (m_settings.dialect == Dialect::PostgreSql) {
        m_database.setHostName(m_settings.postgres.hosts.join(u','));
        m_database.setUserName(m_settings.postgres.user);
        m_database.setPassword(m_settings.postgres.password);
    }
    progress();
    if (!m_database.open()) {
        const QString doing = QStringLiteral("opening ") + m_settings.path;
        Error error = failed(m_database.lastError(), doing);
        if (m_settings.dialect == Dialect::PostgreSql) // a line for each host
            error.detail = doing + QStringLiteral(": ") + m_database.lastError().databaseText().simplified();
        return usher::fail(error);
    }
    if (m_settings.activity && m_settings.dialect == Dialect::PostgreSql)
        m_settings.activity->setSocket(socketOf(m_database));
    for (const QString &statement : sessionStatements(m_settings)) {
        if (auto done = executeDirect(statement); !done)
            return done;
    }
    if (auto verified = verifySession(*this); !verified)
        return verified;
    if (m_settings.dialect == Dialect::Sqlite)
        m_file = FileId::of(m_settings.path);
    return {};
}

void Connection::progress() const
{
    if (m_settings.activity)
        m_settings.activity->progress();
}

/// Executes @p query, prepared or (with @p text) not.
bool Connection::timed(std::string_view sql, QSqlQuery &query, const QString &text) const
{
    if (!m_settings.slowStatements)
        return text.isEmpty() ? query.exec() : query.exec(text);
    const auto started = std::chrono::steady_clock::now();
    const bool done = text.isEmpty() ? query.exec() : query.exec(text);
    m_settings.slowStatements->note(sql, std::chrono::steady_clock::now() - started);
    return done;
}

bool Connection::isInPlace() const
{
    return !m_file.isValid() || FileId::of(m_settings.path) == m_file;
}

Error Connection::classify(Dialect dialect, const QSqlError &error, const QString &doing)
{
    return diagnose(dialect, error.nativeErrorCode(), error.databaseText(), doing).error;
}

Error Connection::failed(const QSqlError &error, const QString &doing)
{
    Diagnosis diagnosis = diagnose(m_settings.dialect, error.nativeErrorCode(), error.databaseText(), doing);
    if (m_settings.dialect == Dialect::Sqlite) {
        const int primary = error.nativeErrorCode().toInt() & 0xff;
        if (primary == 8 && m_settings.readOnly) { // our own mistake: a write was sent to a reader
            diagnosis
                = {.error = usher::fail(ErrorCode::Internal, QStringLiteral("the store could not do this"),
                       {}, QStringLiteral("a read tried to write: ") + doing)
                                .value()};
        } else if (primary == 10 && hasNoSpace(m_settings.path)) {
            // growing the WAL index or syncing fails as an I/O error where writing would say 'full'
            diagnosis = diagnose(m_settings.dialect, QStringLiteral("13"), error.databaseText(), doing);
        }
    }
    if (!m_loss && (diagnosis.losesConnection || !m_database.isOpen())) {
        m_loss = diagnosis.error;
        m_wasLostSlowly = m_settings.activity
            && (m_settings.activity->isBroken() || m_settings.activity->stalledFor() >= slowLoss);
    }
    m_damaged = m_damaged || diagnosis.isDamage;
    m_mayRetry = m_mayRetry || diagnosis.mayRetry;
    m_sawFailure = true;
    m_sawFull = m_sawFull || diagnosis.error.code == ErrorCode::StoreFull;
    m_transactionEnded = m_transactionEnded || diagnosis.endsTransaction;
    if (diagnosis.endsTransaction && !m_failure)
        m_failure = diagnosis.error;
    return diagnosis.error;
}

Result<Statement *> Connection::prepare(std::string_view sql, std::unique_ptr<Statement> &spare)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end() && !found->second.inUse)
        return &found->second;
    const bool isSqlite = m_settings.dialect == Dialect::Sqlite;
    Statement statement{QSqlQuery(m_database)};
    statement.query.setForwardOnly(isSqlite); // the other driver would drop rows when the next statement runs
    std::string_view text = sql;
    constexpr std::string_view rowLock = " FOR UPDATE";
    if (isSqlite && text.ends_with(rowLock))
        text.remove_suffix(rowLock.size());
    if (!statement.query.prepare(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))))
        return usher::fail(
            failed(statement.query.lastError(), QStringLiteral("preparing ") + shortened(sql)));
    statement.changesData = startsWith(sql, "INSERT") || startsWith(sql, "UPDATE")
        || startsWith(sql, "DELETE") || startsWith(sql, "REPLACE") || startsWith(sql, "WITH")
        || startsWith(sql, "CREATE") || startsWith(sql, "DROP") || startsWith(sql, "ALTER");
    if (found != m_statements.end()) {
        spare = std::make_unique<Statement>(std::move(statement)); // the cached one is being read
        return spare.get();
    }
    if (m_statements.size() >= maxStatements)
        std::erase_if(m_statements, [](const auto &entry) { return !entry.second.inUse; });
    return &m_statements.emplace(sql, std::move(statement)).first->second;
}

Result<Rows> Connection::run(std::string_view sql, std::initializer_list<QVariant> values)
{
    if (m_failure)
        return usher::fail(*m_failure);
    if (auto sent = sendInsertsNamedBy(sql); !sent)
        return usher::fail(sent.error());
    progress();
    std::unique_ptr<Statement> spare;
    const auto prepared = prepare(sql, spare);
    if (!prepared)
        return usher::fail(prepared.error());
    Statement &statement = **prepared;
    if (auto sound = checkValues(values); !sound)
        return usher::fail(sound.error());
    QList<QVariant> &bound = BoundValues::of(statement.query);
    if (bound.size() == static_cast<qsizetype>(values.size())) {
        std::transform(values.begin(), values.end(), bound.begin(), &asBound);
    } else if (!bound.isEmpty()) {
        return usher::fail(ErrorCode::Internal, QStringLiteral("the store could not do this"), {},
            QStringLiteral("wrong number of values: ") + shortened(sql));
    } else {
        int position = 0;
        for (const QVariant &value : values)
            statement.query.bindValue(position++, asBound(value));
    }
    if (!timed(sql, statement.query, {})) {
        const Error error = failed(statement.query.lastError(), shortened(sql));
        statement.query.finish();
        return usher::fail(error);
    }
    statement.returnsRows = statement.query.isSelect();
    int affected = -1;
    if (statement.changesData && !statement.returnsRows) {
        affected = statement.query.numRowsAffected();
        m_changes += std::max(affected, startsWith(sql, "CREATE") || startsWith(sql, "DROP") ? 1 : 0);
    }
    statement.inUse = true;
    return Rows(this, &statement, std::move(spare), affected);
}

Result<int> Connection::execute(std::string_view sql, std::initializer_list<QVariant> values)
{
    auto rows = run(sql, values);
    if (!rows)
        return usher::fail(rows.error());
    return rows->affected();
}

Result<void> Connection::insert(std::string_view head, std::initializer_list<QVariant> values)
{
    if (!m_mayDefer) {
        std::string text(head);
        text += " VALUES (?";
        for (std::size_t i = 1; i < values.size(); ++i)
            text += ", ?";
        text += ')';
        auto done = execute(text, values);
        return done ? Result<void>() : usher::fail(done.error());
    }
    if (m_failure)
        return usher::fail(*m_failure);
    if (auto sound = checkValues(values); !sound)
        return sound;
    auto deferred = std::ranges::find(m_deferred, head, &Deferred::head);
    if (deferred == m_deferred.end()) {
        constexpr std::string_view keyword = "INSERT INTO ";
        const std::string_view table = head.substr(keyword.size(), head.find(" (") - keyword.size());
        deferred = m_deferred.insert(m_deferred.end(), Deferred{std::string(head), table, {}});
    }
    QString &rows = deferred->rows;
    rows += rows.isEmpty() ? QStringLiteral("(") : QStringLiteral(", (");
    QString separator;
    for (const QVariant &value : values) {
        const QVariant bound = asBound(value);
        QSqlField field(QString(), bound.metaType());
        field.setValue(bound);
        rows += separator + m_database.driver()->formatValue(field);
        separator = QStringLiteral(", ");
    }
    rows += u')';
    ++m_changes;
    return rows.size() < maxDeferredText ? Result<void>() : sendInserts();
}

void Connection::deferInserts(bool mayDefer)
{
    m_deferred.clear();
    m_mayDefer = mayDefer && m_settings.dialect == Dialect::PostgreSql;
}

Result<void> Connection::sendInserts()
{
    for (const Deferred &insert : std::exchange(m_deferred, {})) {
        progress();
        QSqlQuery query(m_database);
        const QString text = QString::fromStdString(insert.head) + QStringLiteral(" VALUES ") + insert.rows;
        if (!timed(insert.head, query, text))
            return usher::fail(failed(query.lastError(), shortened(insert.head)));
    }
    return {};
}

Result<void> Connection::sendInsertsNamedBy(std::string_view sql)
{
    const bool isNamed = std::ranges::any_of(m_deferred,
        [sql](const Deferred &insert) { return sql.find(insert.table) != std::string_view::npos; });
    return isNamed ? sendInserts() : Result<void>();
}

Result<void> Connection::lock(qint64 key)
{
    if (m_settings.dialect == Dialect::Sqlite)
        return {};
    auto rows = run("SELECT pg_advisory_xact_lock(?)", {key});
    if (!rows)
        return usher::fail(rows.error());
    return {};
}

Result<void> Connection::executeDirect(const QString &sql)
{
    if (auto sent = sendInserts(); !sent)
        return sent;
    progress();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return usher::fail(failed(query.lastError(), shortened(sql.toStdString())));
    ++m_changes; // not looked into: taken for a change
    return {};
}

Result<void> Connection::control(std::string_view sql)
{
    progress();
    if (m_settings.dialect == Dialect::PostgreSql) { // does not prepare such statements
        if (m_loss)
            return usher::fail(*m_loss);
        QSqlQuery query(m_database);
        if (!timed(sql, query, QString::fromUtf8(sql.data(), static_cast<qsizetype>(sql.size()))))
            return usher::fail(failed(query.lastError(), shortened(sql)));
        return {};
    }
    std::unique_ptr<Statement> spare;
    const auto prepared = prepare(sql, spare);
    if (!prepared)
        return usher::fail(prepared.error());
    if (!timed(sql, (*prepared)->query, {})) {
        const Error error = failed((*prepared)->query.lastError(), shortened(sql));
        (*prepared)->query.finish();
        return usher::fail(error);
    }
    (*prepared)->query.finish();
    return {};
}

} // namespace usher::store
