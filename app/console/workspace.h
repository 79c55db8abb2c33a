#pragma once

#include "app/client/topicview.h"
#include "app/console/session.h"
#include "shared/config/configrecords.h"

#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>

namespace usher::console {

using Values = QMap<QString, QString>;
using ValueVisitor = std::function<void(const QString &name, const QString &value)>;

/// One edited value.
struct FieldEdit
{
    std::optional<QString> base; ///< what the server had when it was edited; nothing: not set
    std::optional<QString> value; ///< what is wanted; nothing: not set
    std::optional<QString> theirs{}; ///< in a conflict: what somebody else made of it
    bool isConflict = false;
    QString problem{}; ///< what the server refused it for
};

/// What an edit makes of one value, and what was wanted before it.
struct FieldStep
{
    std::optional<QString> before;
    std::optional<QString> after;
};
using FieldSteps = QMap<QString, FieldStep>;

/// What is wanted of one record, and not applied yet.
struct RecordEdit
{
    enum class Kind { Create, Change, Delete };
    Kind kind = Kind::Change;
    qint64 seenRevision = 0;
    QMap<QString, FieldEdit> fields{}; ///< none in a Delete
    bool isConflict = false; ///< also: changed here and deleted there, or the other way round
    QString problem{};
    Values gone{}; ///< if it was deleted there: as it was
};

/// The server's configuration and above it the edits that are not applied. All pages edit through it, so that
/// undo and the change set span them. An edit is kept while the server is away.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Session &session, QObject *parent = nullptr);
    ~Workspace() override;

    /// Whether the server's records have come at least once.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Whether they are the server's as far as this side knows.
    [[nodiscard]] bool isLive() const;
    /// Why there are none; empty message: they come.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Asks for them again after an error.
    void retry();

    /// As the server has them.
    [[nodiscard]] const RecordMap &stored() const { return m_stored; }
    /// With the edits; nothing if there is none or it is to be deleted.
    [[nodiscard]] std::optional<Values> values(const RecordKey &key) const;
    /// The same, one by one in order of their names: of an edited record values() makes a copy, and there may
    /// be 100,000. False: there is none.
    bool eachValue(const RecordKey &key, const ValueVisitor &visit) const;
    /// What the edit lies above: as the server has it, or had it before it was deleted there; none of a new
    /// one.
    [[nodiscard]] Values base(const RecordKey &key) const;
    /// One of them, without touching the others; nothing: not set.
    [[nodiscard]] std::optional<QString> value(const RecordKey &key, const QString &field) const;
    [[nodiscard]] bool exists(const RecordKey &key) const; ///< with the edits
    /// Keys of all records, those to be created and deleted as well, that @p accept.
    [[nodiscard]] QList<RecordKey> keys(const std::function<bool(const RecordKey &)> &accept) const;
    [[nodiscard]] const RecordEdit *edit(const RecordKey &key) const;
    [[nodiscard]] const FieldEdit *edit(const RecordKey &key, const QString &field) const;

    // Edits, each a command on the stack. Edits of one field that follow each other closely are one.
    void setValue(const RecordKey &key, const QString &field, const std::optional<QString> &value);
    /// The same value for several records, as one command.
    void setValue(const QList<RecordKey> &keys, const QString &field, const std::optional<QString> &value);
    /// Several at once, as one command that is called @p text.
    void setValues(
        const RecordKey &key, const QMap<QString, std::optional<QString>> &values, const QString &text);
    void create(const RecordKey &key, const Values &values);
    void remove(const RecordKey &key);
    void rename(const RecordKey &key, const QString &name);
    /// Makes a record what @p values say, or be gone; several between beginMacro() and endMacro() of the
    /// stack.
    void replace(const RecordKey &key, const std::optional<Values> &values, const QString &text);

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    // The change set.
    [[nodiscard]] const std::map<RecordKey, RecordEdit> &edits() const { return m_edits; }
    /// What 'n changes' counts: edited fields, and records created or deleted.
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] bool hasConflicts() const;
    /// Asks the server what would happen.
    void dryRun(QObject *context, AdminClient::Callback<ChangeOutcome> done);
    /// All or nothing. A failure leaves every edit as it is; what the server refused is marked at its field.
    void apply(const QString &comment, QObject *context, AdminClient::Callback<ChangeOutcome> done);
    [[nodiscard]] bool isApplying() const { return m_isApplying; }
    /// Whether the connection was lost before the answer to apply(): what was sent may be applied or not. It
    /// stays an edit until the server is back; what the server has then is no edit any more.
    [[nodiscard]] bool isUncertain() const { return !m_uncertain.empty(); }
    /// Forgets all edits, or those of one record; can be undone.
    void discard();
    void discard(const RecordKey &key);
    /// Ends a conflict: `mine` is edited above what stands now, else what stands is kept. Can be undone.
    void resolve(const RecordKey &key, bool mine);
    void resolve(const RecordKey &key, const QString &field, bool mine);

Q_SIGNALS:
    /// All may be different.
    void reset();
    /// Stored or edited, appeared or gone.
    void recordChanged(const usher::RecordKey &key);
    /// Count, conflicts or problems.
    void editsChanged();
    void liveChanged();
    /// What isUncertain() was about: @p applied, all of it, or not.
    void outcomeKnown(bool applied);

private:
    friend class FieldsCommand;
    friend class RecordCommand;
    friend class EditsCommand;
    using Wanted = std::optional<QString>;

    void sessionChanged();
    void watch();
    void forget();
    void takeAll();
    void take(const QJsonObject &row);
    [[nodiscard]] std::optional<Record> recordOf(const QJsonObject &row);
    void take(const RecordKey &key, std::optional<Record> record);
    [[nodiscard]] std::optional<QString> storedValue(const RecordKey &key, const QString &field) const;
    void putFields(const RecordKey &key, const FieldSteps &steps, Wanted FieldStep::*side);
    void putRecord(const RecordKey &key, const std::optional<Values> &values);
    void putEdit(const RecordKey &key, const std::optional<RecordEdit> &edit);
    void compareWithStored(const RecordKey &key);
    void changed(const RecordKey &key);
    void applied(const ChangeOutcome &outcome, const std::map<RecordKey, RecordEdit> &sent);
    [[nodiscard]] Result<ChangeOutcome> uncertain(Error error, const std::map<RecordKey, RecordEdit> &sent);
    void send(
        const QString &comment, bool isDryRun, QObject *context, AdminClient::Callback<ChangeOutcome> done);
    void settle(const RecordKey &key, bool mine, const std::function<void()> &change);
    void decide(const RecordKey &key, bool mine);
    void decide(const RecordKey &key, const QString &field, bool mine);
    void markProblems(const Error &error);

    Session &m_session;
    RecordMap m_stored;
    std::map<RecordKey, RecordEdit> m_edits;
    mutable std::map<RecordKey, std::optional<Values>> m_wanted; ///< of edited ones, until they change
    std::map<QString, RecordKey> m_rows; ///< key of a topic's row -> record
    QUndoStack m_undo;
    std::unique_ptr<TopicView> m_view;
    QUrl m_server; ///< whose records these are
    Error m_error{};
    bool m_isLoaded = false;
    bool m_isApplying = false;
    std::map<RecordKey, RecordEdit> m_uncertain{}; ///< what was sent and brought no outcome
    int m_applied = 0; ///< change sets
};

} // namespace usher::console
