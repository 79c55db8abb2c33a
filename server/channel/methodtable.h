#pragma once

#include "server/core/task.h"
#include "shared/model/record.h"
#include "shared/protocol/jsonschema.h"
#include "shared/result.h"

#include <chrono>
#include <functional>
#include <map>

namespace usher::channel {

/// What a method demands of its caller. Roles are sets of privileges (server/security/roles.h).
enum class Privilege {
    None, ///< before login: hello, session.open
    Session, ///< any account that is logged in
    Read, ///< see configuration, lists, alarms, status
    Watch, ///< live figures
    Edit, ///< services, lists, options
    Operate, ///< suspend and resume nodes, acknowledge alarms, back up
    Accounts, ///< accounts and roles
    Audit, ///< read the audit
};

/// Who calls, with what the call may need of its connection.
struct Caller
{
    Actor actor;
    QString sessionId;
    quint64 connection = 0; ///< the channel's own number of the connection
};

template <typename T> using Reply = UniqueFunction<void(Result<T>)>;

/// How long a handler may take before its caller gets Timeout.
inline constexpr std::chrono::milliseconds usualDeadline = std::chrono::seconds(30);

/// The declared table of JSON-RPC methods. Capabilities add theirs at start, with typed messages from
/// shared/protocol: a message has `static constexpr char method[]`, `using Answer = ...` and a `visit`.
class MethodTable
{
public:
    using RawReply = UniqueFunction<void(Result<QJsonObject>)>;
    using RawHandler = std::function<void(const QJsonObject &params, const Caller &caller, RawReply reply)>;
    struct Entry
    {
        QByteArray name;
        Privilege privilege;
        RawHandler handler;
        QList<protocol::FieldInfo> parameters{};
        std::chrono::milliseconds deadline = usualDeadline;
        protocol::SchemaMaker parameterSchema = nullptr; ///< null: not described
        protocol::SchemaMaker resultSchema = nullptr;
    };

    template <typename Message>
    void on(Privilege privilege,
        std::function<void(
            const Message &message, const Caller &caller, Reply<typename Message::Answer> reply)>
            handler,
        std::chrono::milliseconds deadline = usualDeadline)
    {
        add({Message::method, privilege,
            [work = std::move(handler)](const QJsonObject &params, const Caller &caller, RawReply reply) {
                auto message = protocol::fromJson<Message>(params);
                if (!message) {
                    reply(tl::unexpected<Error>(message.error()));
                    return;
                }
                work(*message, caller,
                    [raw = std::move(reply)](Result<typename Message::Answer> answer) mutable {
                        raw(answer.map(
                            [](const typename Message::Answer &value) { return protocol::toJson(value); }));
                    });
            },
            protocol::describe<Message>(), deadline, &protocol::describeSchema<Message>,
            &protocol::describeSchema<typename Message::Answer>});
    }

    void add(Entry entry) { m_entries.insert_or_assign(entry.name, std::move(entry)); }
    [[nodiscard]] const Entry *find(const QByteArray &name) const
    {
        const auto found = m_entries.find(name);
        return found == m_entries.end() ? nullptr : &found->second;
    }
    [[nodiscard]] const std::map<QByteArray, Entry> &entries() const { return m_entries; }

private:
    std::map<QByteArray, Entry> m_entries;
};

} // namespace usher::channel
