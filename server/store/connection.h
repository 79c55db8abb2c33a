#pragma once

#include "server/store/postgresurl.h"
#include "shared/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace usher::store {

class Activity;
class SlowStatements;

enum class Dialect { Sqlite, PostgreSql };

class Connection;

/// Which file a path leads to.
struct FileId
{
    quint64 device = 0;
    quint64 inode = 0;
    [[nodiscard]] static FileId of(const QString &path);
    [[nodiscard]] bool isValid() const { return inode != 0; }
    bool operator==(const FileId &) const = default;
};

/// A prepared statement in a connection's cache.
struct Statement
{
    QSqlQuery query;
    bool changesData = false; ///< anything but SELECT and PRAGMA
    bool returnsRows = false;
    bool inUse = false; ///< a Rows reads it
};

/// One execution of a prepared statement. Rows are read forward only; the statement is reset when this is
/// destroyed, so keep it no longer than needed (an open read stops SQLite's checkpoints). A read that breaks
/// off half-way (next() returns false because the store failed) fails the whole job, so a loop over next()
/// needs no check of its own.
class Rows
{
public:
    Rows(Rows &&other) noexcept
        : m_connection(other.m_connection)
        , m_statement(std::exchange(other.m_statement, nullptr))
        , m_spare(std::move(other.m_spare))
        , m_stepped(other.m_stepped)
        , m_affected(other.m_affected)
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    [[nodiscard]] bool next();
    [[nodiscard]] QString text(int column) const { return m_statement->query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_statement->query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_statement->query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_statement->query.isNull(column); }
    /// Rows changed by INSERT, UPDATE or DELETE without RETURNING.
    [[nodiscard]] int affected() const { return m_affected; }

private:
    friend class Connection;
    Rows(Connection *connection, Statement *statement, std::unique_ptr<Statement> spare, int affected)
        : m_connection(connection)
        , m_statement(statement)
        , m_spare(std::move(spare))
        , m_affected(affected)
    {
    }
    Connection *m_connection;
    Statement *m_statement;
    std::unique_ptr<Statement> m_spare; // owns *m_statement if the cached one was being read
    bool m_stepped = false;
    int m_affected;
};

/// One database connection with its cache of prepared statements. Belongs to the thread that opened it.
///
/// SQL is written once for both dialects: positional `?`, BIGINT milliseconds for times, `ON CONFLICT`
/// upserts, `RETURNING`, and `FOR UPDATE` at the end of a SELECT whose rows the job is going to change
/// (SQLite, which has one writer, does not get to see it). Where the dialects differ otherwise, ask dialect()
/// and pass one of two literals.
class Connection
{
public:
    struct Settings
    {
        Dialect dialect = Dialect::Sqlite;
        QString path; ///< SQLite: file path, or ":memory:". PostgreSQL: where it is, for people
        PostgresTarget postgres{};
        bool readOnly = false;
        bool mustExist = false; ///< SQLite: a missing file is an error, not a new store
        int cacheKb = 0; ///< page cache; 0 = 8 MB for a writer, 2 MB for a reader
        qint64 maxPages = 0; ///< SQLite: a file that would grow beyond is full; 0 = no limit
        bool mayTakeLong = false; ///< PostgreSQL: statements may run for as long as they need (migrations)
        std::shared_ptr<Activity> activity{}; ///< told of each statement; null: nobody watches
        std::shared_ptr<SlowStatements> slowStatements{}; ///< told how long each statement took
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Settings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_settings.dialect; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /// Prepares @p sql (once per connection and text), binds @p values in order and executes. Texts are
    /// literals: the cache keeps up to maxStatements of them. A bound text with a NUL character is refused as
    /// BadParameter. Errors: Conflict for a broken unique constraint, TooLarge, StoreFull, Unavailable (see
    /// classify()), else Internal. After an error that ended the transaction every further statement of the
    /// job fails with it.
    [[nodiscard]] Result<Rows> run(std::string_view sql, std::initializer_list<QVariant> values = {});

    /// run() for statements whose rows are of no interest: the number of rows changed (-1 for a SELECT or
    /// RETURNING).
    [[nodiscard]] Result<int> execute(std::string_view sql, std::initializer_list<QVariant> values = {});

    /// execute() of an INSERT of one row whose outcome matters only if it fails: @p head is its text up to
    /// VALUES. Within a batch (see deferInserts()) PostgreSQL is told later, of many rows at once: at the
    /// latest before the next statement that names the table. A row it refuses then fails whatever is being
    /// run.
    [[nodiscard]] Result<void> insert(std::string_view head, std::initializer_list<QVariant> values);

    /// Until the end of the transaction nobody else, on any node, holds the lock @p key. Jobs that judge by
    /// what they read and then write take one, or read with FOR UPDATE. (SQLite has one writer.)
    [[nodiscard]] Result<void> lock(qint64 key);

    /// Runs a text that must not be prepared (PRAGMA, VACUUM, migrations).
    [[nodiscard]] Result<void> executeDirect(const QString &sql);

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// How a driver error is seen by clients (protocols.md h.4): full disk, store away, conflict or a defect.
    [[nodiscard]] static Error classify(Dialect dialect, const QSqlError &error, const QString &doing);

    // What follows is for those who run jobs, not for jobs.

    /// Transaction control (BEGIN, SAVEPOINT, COMMIT, ...): runs even when failure() is set and counts as no
    /// change.
    [[nodiscard]] Result<void> control(std::string_view sql);

    /// Forgets what insert() has put off, and says whether it may (PostgreSQL only): a failure must then run
    /// the whole transaction anew without.
    void deferInserts(bool mayDefer);
    /// Sends what insert() has put off.
    [[nodiscard]] Result<void> sendInserts();

    /// Starts the account of a job: failure() and changes() begin anew.
    void beginJob()
    {
        m_failure.reset();
        m_transactionEnded = false;
        m_sawFull = false;
        m_mayRetry = false;
        m_sawFailure = false;
        m_changes = 0;
    }
    /// The error since beginJob() that ended the transaction or broke a read off.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// True if the engine may have rolled the transaction back since beginJob().
    [[nodiscard]] bool transactionEnded() const { return m_transactionEnded; }
    /// True if what failed since beginJob() may succeed when the transaction is run again (deadlock,
    /// serialization).
    [[nodiscard]] bool mayRetry() const { return m_mayRetry; }
    /// True if a statement failed since beginJob().
    [[nodiscard]] bool sawFailure() const { return m_sawFailure; }
    /// True if there was no space for something since beginJob().
    [[nodiscard]] bool sawFull() const { return m_sawFull; }
    /// Rows changed since beginJob(), also by statements that return them.
    [[nodiscard]] qint64 changes() const { return m_changes; }

    /// True once the connection is of no further use: the file is gone, unreadable or no database any more.
    [[nodiscard]] bool isLost() const { return m_loss.has_value(); }
    [[nodiscard]] const std::optional<Error> &loss() const { return m_loss; }
    /// True if the loss took its time to show: the server is not just being restarted.
    [[nodiscard]] bool wasLostSlowly() const { return m_wasLostSlowly; }
    /// True once the engine has reported damaged pages.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// SQLite: false if the path no longer leads to the file that was opened. Writes to it would be lost.
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] FileId file() const { return m_file; }

    static constexpr std::size_t maxStatements = 512;

private:
    friend class Rows;
    struct TextHash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    struct Deferred
    {
        std::string head;
        std::string_view table; ///< part of a literal
        QString rows; ///< (1, 'a'), (2, 'b')
    };

    explicit Connection(Settings settings);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> sendInsertsNamedBy(std::string_view sql);
    [[nodiscard]] Result<Statement *> prepare(std::string_view sql, std::unique_ptr<Statement> &spare);
    [[nodiscard]] Error failed(const QSqlError &error, const QString &doing);
    void progress() const;
    [[nodiscard]] bool timed(std::string_view sql, QSqlQuery &query, const QString &text) const;

    Settings m_settings;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
    std::vector<Deferred> m_deferred;
    bool m_mayDefer = false;
    std::optional<Error> m_failure;
    std::optional<Error> m_loss;
    qint64 m_changes = 0;
    FileId m_file;
    bool m_transactionEnded = false;
    bool m_sawFull = false;
    bool m_mayRetry = false;
    bool m_sawFailure = false;
    bool m_damaged = false;
    bool m_wasLostSlowly = false;
};

} // namespace usher::store
