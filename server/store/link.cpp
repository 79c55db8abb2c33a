#include "server/store/link.h"

#include "server/store/dialect.h"
#include "server/store/migration.h"

#include <QFileInfo>

#include <algorithm>

namespace usher::store {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

Error away(const QString &why)
{
    return Error{ErrorCode::Unavailable, {}, {}, why, 0, {}};
}

} // namespace

Link::Link(Connection::Settings settings, int schemaVersion, std::shared_ptr<LinkGate> gate)
    : m_settings(std::move(settings))
    , m_schemaVersion(schemaVersion)
    , m_gate(std::move(gate))
{
    m_settings.mustExist = true; // a store that was there is never replaced by an empty one
}

Link::~Link()
{
    close();
}

Connection *Link::get()
{
    if (m_connection && !m_waiting) {
        const std::optional<Error> loss = findLoss();
        if (!loss)
            return m_connection.get();
        lose(*loss);
        m_waiting = m_gate->closed && !m_settings.readOnly;
        if (!m_waiting)
            close();
    }
    if (steady_clock::now() < m_retryAt || !mayOpen())
        return nullptr;

    auto opened = open();
    if (!opened) {
        if (m_settings.readOnly)
            --m_gate->readers;
        lose(opened.error());
        return nullptr;
    }
    m_connection = std::move(*opened);
    m_lastFile = m_connection->file();
    m_damaged = false;
    m_reason = {};
    m_mayReconnect = m_settings.dialect == Dialect::PostgreSql;
    if (!m_settings.readOnly)
        m_gate->closed = false;
    ++m_openings;
    return m_connection.get();
}

std::optional<Error> Link::findLoss() const
{
    if (!m_connection->isInPlace())
        m_gate->closed = true;
    if (m_gate->closed)
        return away(QStringLiteral("%1 is no longer the file that was opened").arg(m_settings.path));
    return m_connection->loss();
}

milliseconds Link::untilRetry() const
{
    if (m_gate->closed)
        return milliseconds(50);
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(m_retryAt - steady_clock::now()));
}

void Link::hurry(milliseconds wait)
{
    m_retryAt = std::min(m_retryAt, steady_clock::now() + wait);
}

/// Readers count themselves first and look at the gate afterwards, the writer the other way round: one sees
/// the other.
bool Link::mayOpen()
{
    if (m_settings.readOnly) {
        ++m_gate->readers;
        if (!m_gate->closed)
            return true;
        --m_gate->readers;
        return false;
    }
    if (m_waiting) {
        if (m_gate->readers > 0)
            return false;
        // SQLite leaves the log of a file that was moved alone when it closes it: fold it in while we hold
        // both.
        (void)m_connection->executeDirect(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        close();
        m_waiting = false;
    }
    return true;
}

Result<std::unique_ptr<Connection>> Link::open() const
{
    const FileId file = FileId::of(m_settings.path);
    const bool hasLog = QFileInfo(m_settings.path + QStringLiteral("-wal")).size() > 0;
    if (!m_settings.readOnly && m_lastFile.isValid() && file.isValid() && file != m_lastFile && hasLog)
        return fail(away(QStringLiteral(
            "%1 was replaced while it was in use, and the log of the old file lies beside it: stop "
            "the server and restore a backup")
                             .arg(m_settings.path)));
    auto connection = Connection::open(m_settings);
    if (!connection)
        return connection;
    const auto version = schemaVersion(**connection);
    if (!version)
        return fail(version.error());
    const auto oldest = *version > m_schemaVersion ? oldestProgram(**connection) : version;
    if (!oldest)
        return fail(oldest.error());
    // Newer programs may have brought the schema on while this one serves: see Migration::oldestProgram.
    if (m_schemaVersion != 0 && (*version < m_schemaVersion || *oldest > m_schemaVersion))
        return fail(away(QStringLiteral("%1 has schema %2 instead of %3")
                             .arg(m_settings.path)
                             .arg(*version)
                             .arg(m_schemaVersion)));
    if (m_damaged) { // serving from damaged pages would spread the damage
        if (auto sound = checkIntegrity(**connection, false); !sound)
            return fail(sound.error());
    }
    return connection;
}

void Link::close()
{
    if (!m_connection)
        return;
    m_connection.reset();
    if (m_settings.readOnly)
        --m_gate->readers;
}

/// Sets reason and back-off; closing is the caller's.
void Link::lose(const Error &reason)
{
    m_damaged = m_damaged || (m_connection && m_connection->isDamaged());
    const bool waitsForWriter = m_settings.readOnly && m_gate->closed; // it knows when
    const bool isSlow = m_connection && m_connection->wasLostSlowly();
    const bool triesAtOnce = (std::exchange(m_mayReconnect, false) && !isSlow) || waitsForWriter;
    const milliseconds wait = triesAtOnce ? milliseconds(0) : m_damaged ? milliseconds(60000) : m_retry;
    if (!triesAtOnce)
        m_retry = std::min(2 * m_retry, longestRetry);
    m_retryAt = steady_clock::now() + wait;
    m_reason = Error{ErrorCode::Unavailable, QStringLiteral("the store is not available at the moment"), {},
        reason.detail.isEmpty() ? reason.message : reason.detail,
        std::max(1, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count())), {}};
    if (m_damaged)
        m_reason.detail.prepend(QStringLiteral("the database is damaged, restore a backup: "));
}

} // namespace usher::store
