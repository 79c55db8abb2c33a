// Probes of [http], [web] and [port_restrictions].

#include "tests/api/optionprobes.h"
#include "tests/api/virtualserver.h"

#include <QDir>
#include <QFile>

namespace usher::test {

namespace {

using Sockets = std::vector<std::unique_ptr<RawSocket>>;

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &target, qsizetype length, const QByteArray &fields = {})
{
    return "POST " + target
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
          "application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(length) + "\r\n" + fields + "\r\n";
}

QByteArray upgrade()
{
    return get("/admin/channel",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
}

int statusOf(const QByteArray &answer)
{
    return answer.mid(9, 3).toInt();
}

/// The status of one request under each of two values of [http] options.
void probeStatus(
    ProbeServer &server, const Values &small, const QByteArray &request, int withDefault, int withSmall)
{
    const auto ask = [&] {
        RawSocket socket(server.fixture.internalPort());
        socket.send(request);
        return statusOf(socket.until("\r\n\r\n"));
    };
    expectEqual(ask(), withDefault);
    server.change("http", small);
    expectEqual(ask(), withSmall);
    Values none = small;
    for (QString &value : none)
        value.clear();
    server.change("http", none);
    expectEqual(ask(), withDefault);
}

/// How a time limit of connections is seen: of two that behave alike, the one that began under a second's
/// limit ends and the other goes on.
void probeTimeout(ProbeServer &server, const Values &limits, const Values &shortLimits,
    const QByteArray &sent, const QByteArray &end)
{
    server.change("http", limits);
    RawSocket patient(server.fixture.internalPort());
    patient.send(sent);
    if (end.isEmpty())
        patient.until("ONLINE");
    else
        server.internally().get("/genesys/1/node"); // the bytes before it have been read
    server.change("http", shortLimits);
    RawSocket hasty(server.fixture.internalPort());
    hasty.send(sent);
    const QByteArray answer = hasty.toEnd();
    const bool isPatientOver = patient.isOver();
    Values none = shortLimits;
    for (auto limit = limits.cbegin(); limit != limits.cend(); ++limit)
        none.insert(limit.key(), {});
    for (QString &value : none)
        value.clear();
    server.change("http", none);
    expect(hasty.isOver(), s("the connection under the short limit goes on"));
    expect(answer.contains(end), s("ended otherwise: ") + QString::fromUtf8(answer));
    expect(!isPatientOver, s("the connection under the long limit ended as well"));
}

void probeWriteTimeout(ProbeServer &server)
{
    const QByteArray large(9'000'000, 'w');
    const QString id = server.internally().post("/genesys/1/storage/600", "large=" + large).text("id");
    const QByteArray read = get("/genesys/1/storage/" + id.toUtf8() + "/large", "Connection: close\r\n");
    const QByteArray dropped = "usher_http_refused_total{reason=\"write_timeout\"}";
    constexpr int smallBuffer = 4096;
    RawSocket patient(server.fixture.internalPort(), "127.0.0.1", smallBuffer);
    patient.send(read);
    patient.until("\r\n\r\n");
    const double before = server.metric(dropped);
    server.change("http", {{s("write-timeout"), s("1")}});
    RawSocket hasty(server.fixture.internalPort(), "127.0.0.1", smallBuffer);
    hasty.send(read);
    eventually([&] { return server.metric(dropped) > before; }, s("no answer was dropped"));
    server.change("http", {{s("write-timeout"), {}}});
    expectEqual(server.metric(dropped), before + 1);
    expect(patient.toEnd().size() > large.size(), s("the answer under the long limit was dropped as well"));
    expect(hasty.toEnd().size() < large.size(), s("the answer under the short limit came whole"));
}

void probeMaxBuffered(ProbeServer &server)
{
    constexpr qsizetype size = 12 * 1024 * 1024;
    server.change("http", {{s("max-body"), s("16777216")}});
    RawSocket held(server.fixture.internalPort());
    held.send(post("/genesys/1/storage/60", size) + QByteArray(size * 2 / 3, 'h'));
    const auto ask = [&] {
        RawSocket socket(server.fixture.internalPort());
        socket.send(post("/genesys/1/storage/60", size, "Expect: 100-continue\r\n"));
        return statusOf(socket.until("\r\n\r\n"));
    };
    expectEqual(ask(), 100);
    server.change("http", {{s("max-buffered"), s("16")}});
    eventually([&] { return ask() == 503; }, s("more is buffered than allowed"));
    server.change("http", {{s("max-buffered"), {}}});
    expectEqual(ask(), 100);
    server.change("http", {{s("max-body"), {}}});
}

/// How many of @p count connections from @p source are let in.
int admitted(const ProbeServer &server, int count, const char *source)
{
    Sockets sockets;
    for (int i = 0; i < count; ++i)
        sockets.push_back(std::make_unique<RawSocket>(server.fixture.internalPort(), source));
    for (const auto &socket : sockets)
        socket->send(get("/genesys/1/node"));
    int open = 0;
    for (const auto &socket : sockets)
        open += statusOf(socket->until("\r\n\r\n")) == 200 ? 1 : 0;
    return open;
}

void probeMaxConnections(ProbeServer &server)
{
    expectEqual(admitted(server, 20, "127.0.0.1"), 20);
    server.change("http", {{s("max-connections"), s("16")}});
    // Connections that ended are noticed a moment later; the administrator's is one of the 16.
    eventually([&] { return admitted(server, 20, "127.0.0.1") == 15; }, s("not 15 connections were let in"));
    server.change("http", {{s("max-connections"), {}}});
    expectEqual(admitted(server, 20, "127.0.0.1"), 20);
}

void probeMaxConnectionsPerAddress(ProbeServer &server)
{
    expectEqual(admitted(server, 5, "127.0.0.9"), 5);
    server.change("http", {{s("max-connections-per-address"), s("3")}});
    eventually([&] { return admitted(server, 5, "127.0.0.9") == 3; }, s("not 3 connections were let in"));
    server.change("http", {{s("max-connections-per-address"), {}}});
    expectEqual(admitted(server, 5, "127.0.0.9"), 5);
}

void probeMaxPipelined(ProbeServer &server)
{
    // While the first request waits for the store, the second one of the same segment is taken or not.
    const QByteArray taken = "usher_http_requests_total{zone=\"public\"}";
    const auto ask = [&] {
        const double before = server.metric(taken);
        RawSocket socket(server.fixture.publicPort());
        double count = 0;
        {
            const StoreLock lock(server.path(s("usher.db")));
            socket.send(post("/genesys/1/service/ask", 0) + get("/genesys/1/node", "Connection: close\r\n"));
            eventually(
                [&] { return (count = server.metric(taken) - before) > 0; }, s("no request was taken"));
        }
        expectEqual(socket.toEnd().count("HTTP/1.1 200"), 2);
        return count;
    };
    expectEqual(ask(), 2.0);
    server.change("http", {{s("max-pipelined"), s("1")}});
    expectEqual(ask(), 1.0);
    server.change("http", {{s("max-pipelined"), {}}});
}

void probeMaxWebSockets(ProbeServer &server)
{
    const auto ask = [&] {
        RawSocket socket(server.fixture.adminPort());
        socket.send(upgrade());
        return statusOf(socket.until("\r\n\r\n"));
    };
    expectEqual(ask(), 101);
    server.change("http", {{s("max-websockets"), s("1")}}); // the administrator's
    expectEqual(ask(), 503);
    server.change("http", {{s("max-websockets"), {}}});
    expectEqual(ask(), 101);
}

void probeRequestTimeout(ProbeServer &)
{
    using namespace std::chrono_literals;
    const auto isAnsweredAfter = [](const QString &limit, std::chrono::milliseconds wait) {
        VirtualServer server;
        server.change(s("http"), {{s("request-timeout"), limit}});
        std::optional<http::Response> answer;
        server.begin(
            http::Method::Post, s("/genesys/1/storage/60"), "a=b", answer); // and the store does not answer
        server.time.runUntil(server.time.monotonicMs() + wait.count());
        if (answer)
            expectEqual(answer->status, 504);
        const bool isAnswered = answer.has_value();
        server.settle();
        return isAnswered;
    };
    expect(!isAnsweredAfter(s("2"), 1900ms), s("answered before its time"));
    expect(isAnsweredAfter(s("2"), 2100ms), s("not answered in time"));
    expect(!isAnsweredAfter({}, 29s), s("answered before its time"));
    expect(isAnsweredAfter({}, 31s), s("not answered in time"));
}

int threadsNamed(const QByteArray &name)
{
    int count = 0;
    const QStringList threads = QDir(s("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile comm(s("/proc/self/task/") + thread + s("/comm"));
        count += comm.open(QIODevice::ReadOnly) && comm.readAll().trimmed() == name ? 1 : 0;
    }
    return count;
}

Probe threads(
    const char *section, const char *option, const char *value, const QByteArray &name, int before, int after)
{
    Probe probe;
    probe.stored = {{s(section), {{s(option), s(value)}}}};
    probe.before = [=](ProbeServer &) { expectEqual(threadsNamed(name), before); };
    probe.after = [=](ProbeServer &server) {
        expectEqual(threadsNamed(name), after);
        expectEqual(server.internally().get("/genesys/1/resource").status, 200);
    };
    return probe;
}

// --- cross-origin rules

HttpReply fromPage(
    const ProbeServer &server, const QByteArray &method, const QList<HttpClient::Header> &more = {})
{
    QList<HttpClient::Header> headers{{"Origin", "https://page.example"}};
    headers.append(more);
    return server.publicly().request(method, "/genesys/1/node", {}, headers);
}

QByteArray allowedOrigin(const ProbeServer &server)
{
    return fromPage(server, "GET").headers.value("access-control-allow-origin");
}

void probeCorsOrigins(ProbeServer &server)
{
    expectEqual(allowedOrigin(server), QByteArray());
    server.change("web", {{s("cors.allowedOrigins"), s("https://page.example")}});
    expectEqual(allowedOrigin(server), QByteArray("https://page.example"));
    server.change("web", {{s("cors.allowedOrigins"), s("https://other.example")}});
    expectEqual(allowedOrigin(server), QByteArray());
    server.change("web", {{s("cors.allowedOrigins"), {}}});
}

void probeCorsList(ProbeServer &server, const char *option, const QByteArray &field, const QByteArray &usual,
    const QByteArray &set)
{
    server.change("web", {{s("cors.allowedOrigins"), s("*")}});
    const auto ask = [&] {
        return fromPage(server, "OPTIONS", {{"Access-Control-Request-Method", "GET"}}).headers.value(field);
    };
    expectEqual(ask(), usual);
    server.change("web", {{s(option), QString::fromLatin1(set)}});
    expectEqual(ask(), set);
    server.change("web", {{s(option), {}}, {s("cors.allowedOrigins"), {}}});
}

void probeCorsPaths(ProbeServer &server)
{
    server.change("web", {{s("cors.allowedOrigins"), s("*")}});
    expectEqual(allowedOrigin(server), QByteArray("*"));
    server.change("web", {{s("cors.urlMapping"), s("/elsewhere/*")}});
    expectEqual(allowedOrigin(server), QByteArray());
    server.change("web", {{s("cors.urlMapping"), s("/elsewhere/*,/genesys/*")}});
    expectEqual(allowedOrigin(server), QByteArray("*"));
    server.change("web", {{s("cors.urlMapping"), {}}, {s("cors.allowedOrigins"), {}}});
}

void probePortRestriction(ProbeServer &server)
{
    const auto statuses = [&] {
        return std::pair(server.publicly().get("/genesys/1/node").status,
            server.internally().get("/genesys/1/node").status);
    };
    expectEqual(statuses(), std::pair(200, 200));
    server.change(
        "port_restrictions", {{s("/genesys/*/node"), QString::number(server.fixture.internalPort())}});
    expectEqual(statuses(), std::pair(403, 200));
    server.change("port_restrictions", {{s("/genesys/*/node"), s("1-2")}});
    expectEqual(statuses(), std::pair(403, 403));
    server.change("port_restrictions", {{s("/genesys/*/node"), {}}});
    expectEqual(statuses(), std::pair(200, 200));
}

} // namespace

void addHttpProbes(Probes &probes)
{
    const QByteArray node = "/genesys/1/node";
    const auto http = [&probes](const char *name, std::function<void(ProbeServer &)> see) {
        probes[s("http/") + s(name)] = atOnce(std::move(see));
    };
    probes[s("http/edge-threads")] = threads("http", "edge-threads", "2", "http-edge", 0, 2);
    probes[s("store/readers")] = threads("store", "readers", "3", "store-reader", 2, 3);
    http("max-request-line", [=](ProbeServer &server) {
        probeStatus(
            server, {{s("max-request-line"), s("1024")}}, get(node + '?' + QByteArray(2000, 'q')), 200, 414);
    });
    http("max-header", [=](ProbeServer &server) {
        probeStatus(server, {{s("max-header"), s("2048")}, {s("max-request-line"), s("2048")}},
            get(node, "X-Long: " + QByteArray(3000, 'a') + "\r\n"), 200, 431);
    });
    http("max-header-fields", [=](ProbeServer &server) {
        probeStatus(server, {{s("max-header-fields"), s("8")}},
            get(node, QByteArray("X-Field: a\r\n").repeated(10)), 200, 431);
    });
    http("max-body", [=](ProbeServer &server) {
        probeStatus(server, {{s("max-body"), s("1024")}},
            post("/genesys/1/storage/60", 2002) + "a=" + QByteArray(2000, 'b'), 200, 413);
    });
    http("max-buffered", probeMaxBuffered);
    http("max-connections", probeMaxConnections);
    http("max-connections-per-address", probeMaxConnectionsPerAddress);
    http("max-pipelined", probeMaxPipelined);
    http("max-websockets", probeMaxWebSockets);
    http("header-timeout", [=](ProbeServer &server) {
        probeTimeout(server, {}, {{s("header-timeout"), s("1")}}, "GET / HTTP/1.1\r\n", "408");
    });
    http("body-timeout", [=](ProbeServer &server) {
        probeTimeout(
            server, {}, {{s("body-timeout"), s("1")}}, post("/genesys/1/storage/60", 100) + "a=b", "408");
    });
    http("min-body-rate", [=](ProbeServer &server) {
        // At 100 bytes a second the 2,900 bytes are worth 29 seconds more, at the greatest rate none.
        probeTimeout(server, {{s("body-timeout"), s("1")}, {s("min-body-rate"), s("100")}},
            {{s("min-body-rate"), s("1048576")}},
            post("/genesys/1/storage/60", 10'000) + "a=" + QByteArray(2'900, 'b'), "408");
    });
    http("idle-timeout", [=](ProbeServer &server) {
        probeTimeout(server, {}, {{s("idle-timeout"), s("1")}}, get(node), {});
    });
    http("write-timeout", probeWriteTimeout);
    http("request-timeout", probeRequestTimeout);

    probes[s("web/cors.allowedOrigins")] = atOnce(probeCorsOrigins);
    probes[s("web/cors.allowedMethods")] = atOnce([](ProbeServer &server) {
        probeCorsList(server, "cors.allowedMethods", "access-control-allow-methods",
            "GET,POST,PUT,DELETE,OPTIONS", "GET,PUT");
    });
    probes[s("web/cors.allowedHeaders")] = atOnce([](ProbeServer &server) {
        probeCorsList(server, "cors.allowedHeaders", "access-control-allow-headers",
            "X-Requested-With,Content-Type,Accept,Origin,Authorization", "X-Probe");
    });
    probes[s("web/cors.urlMapping")] = atOnce(probeCorsPaths);
    probes[s("port_restrictions/*")] = atOnce(probePortRestriction);
}

/// A WebSocket is asked for a sign of life at half of websocket-idle-timeout, at the earliest after five
/// seconds, so this probe begins before the others and looks last.
struct IdleWebSockets::Private
{
    ProbeServer server;
    std::unique_ptr<RawSocket> usual;
    std::unique_ptr<RawSocket> hasty;
};

IdleWebSockets::IdleWebSockets()
    : d(std::make_unique<Private>())
{
    const auto open = [this] {
        auto socket = std::make_unique<RawSocket>(d->server.fixture.adminPort());
        socket->send(upgrade());
        expect(socket->until("\r\n\r\n").contains("101"), s("no WebSocket"));
        return socket;
    };
    d->server.start();
    d->usual = open();
    d->server.change("http", {{s("websocket-idle-timeout"), s("10")}});
    d->hasty = open();
}

IdleWebSockets::~IdleWebSockets() = default;

void IdleWebSockets::look()
{
    const QByteArray ping("\x89\x00", 2);
    expect(d->hasty->until(ping).endsWith(ping), s("no ping at half the time"));
    // Half a minute without a login ends the connection, but not with a ping.
    expect(!d->usual->received().contains(ping), s("a ping long before half the time"));
}

} // namespace usher::test
