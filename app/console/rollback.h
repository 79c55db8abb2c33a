#pragma once

#include "app/console/workspace.h"

namespace usher::console {

/// The record that the audit calls @p subject ("options cluster/log", "list GMS_Resources/Dnis_Pool");
/// nothing if it is something else, such as an account.
[[nodiscard]] std::optional<RecordKey> recordKeyOf(const QString &subject);

/// A way back: of one record to an earlier revision, or of a whole change set. It is a new change on the
/// server, at once, and not an edit of the workspace.
class Rollback
{
public:
    /// To @p revision; 0: before it was made, so it is deleted.
    [[nodiscard]] static Rollback ofRecord(const RecordKey &key, qint64 revision);
    /// @p made: what the change set made of each of its records.
    [[nodiscard]] static Rollback ofChange(const QString &changeId, const QList<SeenRecord> &made);

    /// Records that were changed after the change set, by what @p workspace knows: going back loses that too.
    [[nodiscard]] QList<RecordKey> changedSince(const Workspace &workspace) const;
    /// From now on the records are expected to be as @p workspace has them; what is changed after that is a
    /// conflict. With @p overwrites also those that changedSince() names.
    void look(const Workspace &workspace, bool overwrites);

    /// Asks what would happen, or does it.
    void run(Session &session, const QString &comment, bool dryRun, QObject *context,
        AdminClient::Callback<ChangeOutcome> done) const;

    /// Of one record: its key.
    [[nodiscard]] const std::optional<RecordKey> &record() const { return m_record; }
    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] const QList<SeenRecord> &made() const { return m_made; }

private:
    std::optional<RecordKey> m_record;
    qint64 m_revision = 0;
    qint64 m_seenRevision = 0;
    QString m_changeId;
    QList<SeenRecord> m_made, m_seen;
};

} // namespace usher::console
