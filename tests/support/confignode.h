#pragma once

#include "server/config/configuration.h"
#include "tests/support/directstore.h"

#include <optional>

/// The configuration of nodes over a database in memory, without a server.
namespace usher::test {

using namespace Qt::StringLiterals;

using Values = QMap<QString, QString>;

/// Stands still until a test moves it.
class HandClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return now; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }

    qint64 now = 1'772'445'600'000;
};

inline RecordKey options(const QString &section, const QString &owner = u"cluster"_s)
{
    return {RecordKind::Options, owner, section};
}

inline RecordKey group(const QString &list, const QString &name)
{
    return {RecordKind::List, list, name};
}

inline Change setting(const RecordKey &key, qint64 seen, const Values &values, const QStringList &remove = {})
{
    return {key, seen, values, remove, false};
}

inline Change deletion(const RecordKey &key, qint64 seen)
{
    return {key, seen, {}, {}, true};
}

inline const Values getService{{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}};
inline const Actor admin{u"ada"_s, u"administrator"_s, u"192.0.2.1"_s, u"usherctl 0.1"_s};

/// One node over a store.
struct Node
{
    explicit Node(DirectStore &directStore, const QString &name = u"n1"_s, std::uint64_t seed = 1)
        : store(directStore)
        , random(seed)
        , ids(random)
        , bootstrap{name, {}, {}, QByteArray(config::SecretBox::keyBytes, 'k')}
    {
    }

    config::Configuration &make()
    {
        configuration.emplace(store, clock, ids, bootstrap);
        return *configuration;
    }

    Result<QStringList> load()
    {
        if (!configuration)
            make();
        Result<QStringList> result = fail(ErrorCode::Internal, u"load() did not answer"_s);
        configuration->load([&](Result<QStringList> answer) { result = std::move(answer); });
        store.drain();
        return result;
    }

    Result<ChangeOutcome> apply(const QList<Change> &changes, bool dryRun = false)
    {
        Result<ChangeOutcome> result = fail(ErrorCode::Internal, u"apply() did not answer"_s);
        configuration->apply({changes, u"why"_s}, admin, dryRun,
            [&](Result<ChangeOutcome> answer) { result = std::move(answer); });
        store.drain();
        return result;
    }

    /// Runs @p start with a continuation and gives what it was called with.
    template <typename T, typename Start> Result<T> wait(Start start)
    {
        Result<T> result = fail(ErrorCode::Internal, u"no answer"_s);
        start([&](Result<T> answer) { result = std::move(answer); });
        store.drain();
        return result;
    }
    Result<bool> refresh()
    {
        return wait<bool>([&](auto done) { configuration->refresh(std::move(done)); });
    }

    QList<AuditEntry> audit(const QString &subject = {}, qint64 before = 0, int limit = 1000)
    {
        return audit(AuditFilter{before, limit, subject});
    }
    QList<AuditEntry> audit(const AuditFilter &filter)
    {
        QList<AuditEntry> entries;
        configuration->audit(filter, [&](Result<QList<AuditEntry>> answer) {
            if (!answer)
                qFatal("%s", qPrintable(answer.error().message));
            entries = std::move(*answer);
        });
        store.drain();
        return entries;
    }

    [[nodiscard]] const config::Settings &settings() const { return *configuration->settings(); }
    [[nodiscard]] qint64 revision(const RecordKey &key) const
    {
        const auto found = settings().records().find(key);
        return found == settings().records().end() ? 0 : found->second.revision;
    }

    DirectStore &store;
    HandClock clock;
    SeededRandom random;
    IdSource ids;
    config::Configuration::Bootstrap bootstrap;
    std::optional<config::Configuration> configuration;
};

} // namespace usher::test
