#pragma once

#include "server/server.h"
#include "tests/support/adminworld.h"

#include <QTemporaryDir>

namespace usher::test {

/// The real Server over virtual time and a database in memory, without network: for what takes minutes.
class VirtualServer
{
public:
    static inline const QString password = QStringLiteral("correct horse battery");

    /// @p prepare: adds to the server before it starts.
    explicit VirtualServer(const std::function<void(Server &)> &prepare = {})
        : server({time, time, random, store, hasher},
            {{QStringLiteral("node-01"), {}, {}, QByteArray(32, 'k')}, password,
                folder.filePath(QStringLiteral("password"))})
    {
        if (prepare)
            prepare(server);
        server.start([](Result<QString>) {});
        settle();
    }

    void settle()
    {
        do {
            store.drain();
            time.runUntil(time.monotonicMs());
        } while (!store.isIdle());
    }
    void pass(std::chrono::milliseconds duration, std::chrono::milliseconds step = std::chrono::seconds(1))
    {
        const qint64 endMs = time.monotonicMs() + duration.count();
        while (time.monotonicMs() < endMs) {
            time.runUntil(std::min<qint64>(endMs, time.monotonicMs() + step.count()));
            settle();
        }
    }

    /// Changes options of the cluster; the message of a refusal.
    QString change(const QString &section, const QMap<QString, QString> &values)
    {
        const RecordKey key{RecordKind::Options, QStringLiteral("cluster"), section};
        const auto settings = server.configuration().settings();
        const auto known = settings->records().find(key);
        Change change{
            key, known == settings->records().end() ? 0 : known->second.revision, values, {}, false};
        QString problem = QStringLiteral("no answer");
        server.configuration().apply({{change}, {}}, AdminWorld::root(), false,
            [&](Result<ChangeOutcome> outcome) { problem = outcome ? QString() : outcome.error().message; });
        settle();
        return problem;
    }

    /// Begins a request on the internal zone; @p answer is filled when it is answered.
    void begin(http::Method method, const QString &path, const QByteArray &form,
        std::optional<http::Response> &answer, const QByteArray &authorization = {})
    {
        http::Request request;
        request.method = method;
        request.path = path;
        request.target = path.toUtf8();
        request.zone = http::Zone::Internal;
        request.listenerPort = 8081;
        request.peerAddress = "127.0.0.1";
        if (!authorization.isEmpty())
            request.headers.add("Authorization", authorization);
        if (!form.isEmpty()) {
            request.headers.add("Content-Type", "application/x-www-form-urlencoded");
            request.body = form;
        }
        server.handle(std::move(request),
            http::Responder([&answer](http::Response response) { answer = std::move(response); }));
    }
    http::Response send(http::Method method, const QString &path, const QByteArray &form = {},
        const QByteArray &authorization = {})
    {
        std::optional<http::Response> answer;
        begin(method, path, form, answer, authorization);
        settle();
        return answer.value_or(http::Response{0, {}, {}, {}, nullptr});
    }

    /// A connection to the admin channel that has said hello.
    std::shared_ptr<FakeSocket> connect(const QByteArray &address = "10.0.0.1")
    {
        auto socket = std::make_shared<FakeSocket>(time);
        http::Request request;
        request.peerAddress = address;
        socket->handlers = server.adminChannel().endpoint().accept(request, socket);
        call(*socket, "hello",
            {{QStringLiteral("protocol"), 1}, {QStringLiteral("client"), QStringLiteral("probe 1")}});
        return socket;
    }
    /// "ok" or the symbol of the error; empty without an answer.
    QString call(FakeSocket &socket, const char *method, const QJsonObject &params = {})
    {
        const qsizetype before = socket.sent.size();
        if (socket.closeCode == 0)
            socket.handlers.onText(QJsonDocument(protocol::requestObject({++m_lastId, method, params}))
                                       .toJson(QJsonDocument::Compact));
        settle();
        return socket.sent.size() == before
            ? QString()
            : AdminWorld::outcome(QJsonDocument::fromJson(socket.sent.last()).object());
    }
    /// Logs in on a connection of its own; what session.open answered.
    QString logIn(const QString &account, const QString &secret, const QByteArray &address = "10.0.0.1")
    {
        const auto socket = connect(address);
        QString outcome = call(*socket, "session.open",
            {{QStringLiteral("account"), account}, {QStringLiteral("password"), secret}});
        socket->gone();
        settle();
        return outcome;
    }

    DirectStore store;
    sim::VirtualTime time;
    SeededRandom random{1};
    security::InlineHasher hasher{time};
    QTemporaryDir folder;
    Server server;

private:
    qint64 m_lastId = 0;
};

} // namespace usher::test
