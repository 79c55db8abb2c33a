#pragma once

#include "shared/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <string_view>
#include <unordered_map>

namespace usher::store {

enum class Dialect { Sqlite, PostgreSql };

class Connection;

/// One execution of a prepared statement. Rows are read forward only; the statement is reset when this is destroyed, so
/// keep it no longer than needed (an open read stops SQLite's checkpoints).
class Rows
{
public:
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }

    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    /// Rows changed by INSERT, UPDATE or DELETE without RETURNING.
    [[nodiscard]] int affected() const { return m_query->numRowsAffected(); }

private:
    friend class Connection;
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }
    QSqlQuery *m_query;
};

/// One database connection with its cache of prepared statements. Belongs to the thread that opened it.
///
/// SQL is written once for both dialects: positional `?`, BIGINT milliseconds for times, `ON CONFLICT` upserts and
/// `RETURNING`. Where the dialects differ, ask dialect() and pass one of two literals.
class Connection
{
public:
    struct Settings
    {
        Dialect dialect = Dialect::Sqlite;
        QString path; ///< SQLite: file path, or ":memory:"
        bool readOnly = false;
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Settings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Dialect dialect() const { return m_settings.dialect; }

    /// Prepares @p sql (once per connection; the text must be a literal or otherwise outlive the connection), binds
    /// @p values in order and executes. A text with a NUL character is refused as BadParameter.
    /// Errors: Conflict for a broken unique constraint, StoreFull, Unavailable (see classify()), else Internal.
    [[nodiscard]] Result<Rows> run(std::string_view sql, std::initializer_list<QVariant> values = {});

    /// run() for statements whose rows are of no interest: the number of rows changed.
    [[nodiscard]] Result<int> execute(std::string_view sql, std::initializer_list<QVariant> values = {});

    /// Runs a text that must not be prepared (BEGIN, PRAGMA, migrations).
    [[nodiscard]] Result<void> executeDirect(const QString &sql);

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// How a driver error is seen by clients (protocols.md h.4): full disk, store away, conflict or a defect.
    [[nodiscard]] static Error classify(Dialect dialect, const QSqlError &error, const QString &doing);

private:
    explicit Connection(Settings settings);
    Settings m_settings;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<std::string_view, std::unique_ptr<QSqlQuery>> m_statements;
};

} // namespace usher::store
