#pragma once

#include "server/channel/accountmethods.h"
#include "server/channel/adminchannel.h"
#include "tests/sim/virtualtime.h"
#include "tests/support/directstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace usher::test {

/// A WebSocket that keeps what it is told. Its close comes back as onClosed, as an edge's does.
class FakeSocket final : public http::WebSocket, public std::enable_shared_from_this<FakeSocket>
{
public:
    explicit FakeSocket(Mailbox &core)
        : m_core(core)
    {
    }
    void send(std::shared_ptr<const QByteArray> text) override
    {
        if (closeCode == 0)
            sent.append(*text);
    }
    void close(quint16 code, const QByteArray &reason) override
    {
        if (closeCode != 0)
            return;
        closeCode = code;
        closeReason = reason;
        m_core.post([self = shared_from_this()] { self->gone(); });
    }
    [[nodiscard]] qsizetype queuedBytes() const override { return queued; }

    /// The peer went away.
    void gone()
    {
        if (handlers.onClosed)
            std::exchange(handlers.onClosed, nullptr)();
    }

    http::WebSocketHandlers handlers;
    QList<QByteArray> sent;
    quint16 closeCode = 0;
    QByteArray closeReason;
    qsizetype queued = 0; ///< what the peer has not taken yet, by the test's word

private:
    Mailbox &m_core;
};

/// Accounts, sessions and the admin channel over a real database, virtual time and sockets without a network.
class AdminWorld
{
public:
    static inline const QString password = QStringLiteral("correct horse battery");

    explicit AdminWorld(channel::ChannelLimits limits = {}, const QString &file = QStringLiteral(":memory:"))
        : store(file)
        , accounts(store, time, random, ids, hasher)
        , sessions(store, time, time, ids, accounts)
        , channel(time, time, accounts, sessions, methods, topics,
              {QStringLiteral("node-01"), QStringLiteral("0.1"), {}}, limits)
    {
        channel::registerAccountMethods(methods, accounts, sessions, time);
        sessions.start();
    }

    /// Runs everything that can run without time passing.
    void settle()
    {
        do {
            store.drain();
            time.runUntil(time.monotonicMs());
        } while (!store.isIdle());
    }
    void pass(std::chrono::milliseconds duration)
    {
        const qint64 endMs = time.monotonicMs() + duration.count();
        while (time.monotonicMs() < endMs) {
            time.runUntil(std::min(endMs, time.monotonicMs() + 1000));
            settle();
        }
    }

    /// Runs @p start with a continuation and gives what it was called with.
    template <typename T, typename Start> Result<T> wait(Start start)
    {
        std::optional<Result<T>> outcome;
        start([&outcome](Result<T> result) { outcome = std::move(result); });
        settle();
        if (!outcome)
            return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        if (!*outcome && (*outcome).error().code == ErrorCode::Internal)
            qWarning().noquote() << outcome->error().message << outcome->error().detail;
        return std::move(*outcome);
    }

    Result<security::Account> addAccount(const QString &name, const QString &role)
    {
        return wait<security::Account>([&](auto done) {
            accounts.create({name, password, role, {}, false}, root(), std::move(done));
        });
    }
    Result<security::Account> logIn(
        const QString &name, const QString &secret, const QString &address = QStringLiteral("10.0.0.1"))
    {
        return wait<security::Account>(
            [&](auto done) { accounts.authenticate(name, secret, address, std::move(done)); });
    }
    [[nodiscard]] static Actor root()
    {
        return {QStringLiteral("root"), QStringLiteral("administrator"), {}, QStringLiteral("test")};
    }

    QList<AuditEntry> audit()
    {
        QList<AuditEntry> entries;
        auto rows = store.connection().run(
            "SELECT subject, revision_before, revision_after, before, after, account FROM audit ORDER BY id");
        while (rows && rows->next()) {
            AuditEntry entry;
            entry.subject = rows->text(0);
            entry.revisionBefore = rows->integer(1);
            entry.revisionAfter = rows->integer(2);
            entry.actor.account = rows->text(5);
            for (auto [column, map] : {std::pair{3, &entry.before}, std::pair{4, &entry.after}}) {
                const QJsonObject object = QJsonDocument::fromJson(rows->text(column).toUtf8()).object();
                for (auto it = object.begin(); it != object.end(); ++it)
                    map->insert(it.key(), it.value().toString());
            }
            entries.append(entry);
        }
        return entries;
    }
    int count(std::string_view sql)
    {
        auto rows = store.connection().run(sql);
        return rows && rows->next() ? static_cast<int>(rows->integer(0)) : -1;
    }

    std::shared_ptr<FakeSocket> connectSocket(const QByteArray &address = "10.0.0.1")
    {
        auto socket = std::make_shared<FakeSocket>(time);
        http::Request request;
        request.peerAddress = address;
        socket->handlers = channel.endpoint().accept(request, socket);
        return socket;
    }
    void say(FakeSocket &socket, const QByteArray &text)
    {
        if (socket.closeCode == 0)
            socket.handlers.onText(text);
        settle();
    }
    /// One call; the whole reply, empty if there was none.
    QJsonObject call(FakeSocket &socket, const QString &method, const QJsonObject &params = {})
    {
        const qsizetype before = socket.sent.size();
        say(socket,
            QJsonDocument(protocol::requestObject({++m_lastId, method.toUtf8(), params}))
                .toJson(QJsonDocument::Compact));
        return socket.sent.size() == before ? QJsonObject()
                                            : QJsonDocument::fromJson(socket.sent.last()).object();
    }
    template <protocol::Message M> Result<typename M::Answer> call(FakeSocket &socket, const M &message)
    {
        const QJsonObject reply = call(socket, QLatin1String(M::method), protocol::toJson(message));
        auto parsed = protocol::parseReplies(QJsonDocument(reply).toJson());
        if (!parsed)
            return fail(parsed.error());
        return parsed->front().result.and_then(
            [](const QJsonObject &object) { return protocol::fromJson<typename M::Answer>(object); });
    }
    /// The symbol of a reply's error, or "ok".
    [[nodiscard]] static QString outcome(const QJsonObject &reply)
    {
        if (reply.contains(QStringLiteral("result")))
            return QStringLiteral("ok");
        return reply[QStringLiteral("error")][QStringLiteral("data")][QStringLiteral("error")].toString();
    }
    /// A connection that said hello and, with an account, logged in.
    std::shared_ptr<FakeSocket> openConnection(const QString &account = {})
    {
        auto socket = connectSocket();
        call(*socket, QStringLiteral("hello"),
            {{QStringLiteral("protocol"), 1}, {QStringLiteral("client"), QStringLiteral("test 1")}});
        if (!account.isEmpty())
            call(*socket, QStringLiteral("session.open"),
                {{QStringLiteral("account"), account}, {QStringLiteral("password"), password}});
        return socket;
    }

    DirectStore store;
    sim::VirtualTime time;
    SeededRandom random{1};
    IdSource ids{random};
    security::InlineHasher hasher{time};
    security::Accounts accounts;
    security::Sessions sessions;
    channel::MethodTable methods;
    channel::Topics topics{time};
    channel::AdminChannel channel;

private:
    qint64 m_lastId = 0;
};

} // namespace usher::test
