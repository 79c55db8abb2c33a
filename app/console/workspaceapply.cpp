#include "app/console/workspace.h"
#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/topicrows.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <numeric>

/// What a Workspace sends, and what becomes of it.
namespace usher::console {

namespace {

constexpr qsizetype manyValues = 2000; ///< of a message
constexpr auto topicPatience = std::chrono::seconds(2); ///< in which what was applied has come by topic

} // namespace

QList<Change> Workspace::changes() const
{
    QList<Change> changes;
    for (const auto &[key, edit] : m_edits) {
        Change change{key, edit.kind == RecordEdit::Kind::Create ? 0 : edit.seenRevision, {}, {}};
        change.deleteRecord = edit.kind == RecordEdit::Kind::Delete;
        for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
            if (field->value)
                change.set.insert(field.key(), *field->value);
            else
                change.remove.append(field.key());
        }
        changes.append(change);
    }
    return changes;
}

/// Of 100,000 values the message alone takes a while: it is made on another thread.
void Workspace::send(
    protocol::ConfigApply message, QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    const qsizetype values = std::accumulate(message.changes.cbegin(), message.changes.cend(), qsizetype(0),
        [](qsizetype sum, const Change &change) { return sum + change.set.size() + change.remove.size(); });
    if (values < manyValues || !m_session.isOnline()) {
        m_session.call(message, context, std::move(done));
        return;
    }
    auto promise = std::make_shared<QPromise<QJsonObject>>();
    promise->start();
    promise->future().then(
        this, [this, asker = QPointer(context), done = std::move(done)](const QJsonObject &params) {
            if (!asker)
                return;
            m_session.client().callRaw(
                protocol::ConfigApply::method, params, asker, [done](const Result<QJsonObject> &answer) {
                    done(answer.and_then([](const QJsonObject &object) {
                        return protocol::fromJson<ChangeOutcome>(object, protocol::Unknown::Ignore)
                            .map_error([](const Error &why) {
                                return AdminClient::notAsAgreed(protocol::ConfigApply::method, why);
                            });
                    }));
                });
        });
    QThreadPool::globalInstance()->start([promise, message = std::move(message)] {
        promise->addResult(protocol::toJson(message));
        promise->finish();
    });
}

void Workspace::dryRun(QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    send({changes(), {}, true}, context, [this, done = std::move(done)](Result<ChangeOutcome> outcome) {
        markProblems(outcome ? Error{} : outcome.error());
        done(std::move(outcome));
    });
}

void Workspace::apply(const QString &comment, QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    if (m_isApplying) {
        done(fail(ErrorCode::Conflict, tr("Changes are being applied already.")));
        return;
    }
    if (!m_session.isOnline()) {
        done(fail(ErrorCode::Unavailable, tr("The server is not connected. Nothing was sent.")));
        return;
    }
    m_isApplying = true;
    const QPointer<QObject> asker(context);
    send({changes(), comment, false}, this,
        [this, sent = m_edits, server = m_server, asker, done = std::move(done)](
            Result<ChangeOutcome> outcome) {
            m_isApplying = false;
            if (server == m_server) {
                markProblems(outcome ? Error{} : outcome.error());
                if (outcome)
                    applied(*outcome, sent);
                else
                    outcome = uncertain(outcome.error(), sent);
            }
            Q_EMIT editsChanged();
            if (asker)
                done(std::move(outcome));
        });
    Q_EMIT editsChanged();
}

/// What is known of a change set that was sent and brought no outcome.
Result<ChangeOutcome> Workspace::uncertain(Error error, const std::map<RecordKey, RecordEdit> &sent)
{
    const bool isAnswered = m_session.client().isConnected() && error.code != ErrorCode::Timeout
        && error.code != ErrorCode::Internal;
    if (isAnswered)
        return fail(std::move(error));
    error.message
        = tr("It is not known whether the changes are applied (%1). They stay here; once the server "
             "is back, those that it has vanish by themselves.")
              .arg(error.message);
    m_uncertain = sent;
    if (m_session.client().isConnected())
        retry(); // it will not tell by itself
    return fail(std::move(error));
}

void Workspace::applied(const ChangeOutcome &outcome, const std::map<RecordKey, RecordEdit> &sent)
{
    ++m_applied;
    for (const Record &record : outcome.records) {
        const auto was = sent.find(record.key);
        if (was == sent.end() || was->second.kind != RecordEdit::Kind::Delete)
            take(record.key, record);
    }
    for (const auto &[key, was] : sent) {
        if (was.kind == RecordEdit::Kind::Delete) {
            take(key, std::nullopt);
            continue;
        }
        const auto found = m_edits.find(key);
        const auto stored = m_stored.find(key);
        if (found == m_edits.end() || found->second.kind == RecordEdit::Kind::Delete
            || stored == m_stored.end())
            continue;
        // What was sent is done, though the server may write it in another form, or hide it.
        RecordEdit &edit = found->second;
        edit.kind = RecordEdit::Kind::Change;
        for (const QString &field : edit.fields.keys()) {
            const auto before = was.fields.constFind(field);
            if (before != was.fields.cend() && before->value == edit.fields[field].value)
                edit.fields.remove(field);
            else
                edit.fields[field].base = storedValue(key, field);
        }
        compareWithStored(key);
        changed(key);
    }
    QTimer::singleShot(topicPatience, this, [this, records = outcome.records] {
        for (const Record &record : records) {
            // The topic tells what is left of a while: nothing, of what was made and deleted in it.
            if (isLive() && !m_rows.contains(record.key.text()))
                take(record.key, std::nullopt);
        }
    });
}

/// Also clears what an earlier answer marked.
void Workspace::markProblems(const Error &error)
{
    QList<QJsonObject> problems;
    for (const QJsonValue problem : error.data[QLatin1String("errors")].toArray())
        problems.append(problem.toObject());
    std::vector<RecordKey> touched;
    for (auto &[key, edit] : m_edits) {
        edit.problem.clear();
        for (FieldEdit &field : edit.fields)
            field.problem.clear();
        for (const QJsonObject &problem : problems) {
            if (problem[QLatin1String("record")].toString() != key.text())
                continue;
            const QString message = problem[QLatin1String("message")].toString();
            const auto field = edit.fields.find(problem[QLatin1String("name")].toString());
            (field == edit.fields.end() ? edit.problem : field->problem) = message;
        }
        touched.push_back(key);
    }
    for (const RecordKey &key : touched)
        Q_EMIT recordChanged(key);
    Q_EMIT editsChanged();
}

} // namespace usher::console
