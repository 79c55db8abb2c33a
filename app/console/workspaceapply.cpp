#include "app/console/workspace.h"
#include "shared/protocol/configurationmessages.h"
#include "shared/protocol/topicrows.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

/// What a Workspace sends, and what becomes of it.
namespace usher::console {

namespace {

constexpr auto topicPatience = std::chrono::seconds(2); ///< in which what was applied has come by topic

/// Has @p make made on another thread, and what it returns given to @p then on this one, unless @p context is
/// gone by then.
template <typename Make, typename Then> void makeBeside(QObject *context, Make make, Then then)
{
    using Made = std::invoke_result_t<Make>;
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    // The application outlives its threads; a context that goes meanwhile is only seen on its own thread.
    promise->future().then(
        QCoreApplication::instance(), [asker = QPointer(context), then = std::move(then)](const Made &made) {
            if (asker)
                then(made);
        });
    QThreadPool::globalInstance()->start([promise, make = std::move(make)] {
        promise->addResult(make());
        promise->finish();
    });
}

QList<Change> changesOf(const std::map<RecordKey, RecordEdit> &edits)
{
    QList<Change> changes;
    for (const auto &[key, edit] : edits) {
        Change change{key, edit.kind == RecordEdit::Kind::Create ? 0 : edit.seenRevision, {}, {}};
        change.deleteRecord = edit.kind == RecordEdit::Kind::Delete;
        for (auto field = edit.fields.cbegin(); field != edit.fields.cend(); ++field) {
            if (field->value)
                change.set.insert(change.set.cend(), field.key(), *field->value); // they come in order
            else
                change.remove.append(field.key());
        }
        changes.append(change);
    }
    return changes;
}

Result<ChangeOutcome> readOutcome(const QJsonObject &answer)
{
    return protocol::fromJson<ChangeOutcome>(answer, protocol::Unknown::Ignore)
        .map_error(
            [](const Error &why) { return AdminClient::notAsAgreed(protocol::ConfigApply::method, why); });
}

} // namespace

/// Of 100,000 values the message alone takes a while, and so does the answer, which has all of an edited
/// record: they are made and read on another thread.
void Workspace::send(
    const QString &comment, bool isDryRun, QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    makeBeside(
        context,
        [edits = m_edits, comment, isDryRun] {
            return protocol::toJson(protocol::ConfigApply{changesOf(edits), comment, isDryRun});
        },
        [this, context, done = std::move(done)](const QJsonObject &params) {
            m_session.client().callRaw(protocol::ConfigApply::method, params, context,
                [context, done](const Result<QJsonObject> &answer) {
                    if (answer)
                        makeBeside(
                            context, [answer = *answer] { return readOutcome(answer); }, done);
                    else
                        done(fail(answer.error()));
                });
        });
}

void Workspace::dryRun(QObject *context, AdminClient::Callback<ChangeOutcome> done)
{
    if (!m_session.isOnline()) {
        done(fail(ErrorCode::Unavailable, tr("The server is not connected. Nothing was sent.")));
        return;
    }
    send({}, true, context, [this, done = std::move(done)](Result<ChangeOutcome> outcome) {
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
    send(comment, false, this,
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
        for (auto field = edit.fields.begin(); field != edit.fields.end();) {
            const auto before = was.fields.constFind(field.key());
            if (before != was.fields.cend() && before->value == field->value) {
                field = edit.fields.erase(field);
            } else {
                field->base = storedValue(key, field.key());
                ++field;
            }
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
        const bool isMarked = std::any_of(edit.fields.cbegin(), edit.fields.cend(),
            [](const FieldEdit &field) { return !field.problem.isEmpty(); });
        if (isMarked) { // else they stay shared with what was sent
            for (FieldEdit &field : edit.fields)
                field.problem.clear();
        }
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
