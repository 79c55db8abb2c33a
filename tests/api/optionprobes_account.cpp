// Probes of [accounts], [security] and [sml], over virtual time: what they bound takes minutes.

#include "tests/api/optionprobes.h"
#include "tests/api/virtualserver.h"

namespace usher::test {

namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

const QString admin = QStringLiteral("admin");
const QString wrong = QStringLiteral("not the password");
const QString locked = QStringLiteral("tooManyRequests");
const QString ok = QStringLiteral("ok");

/// A fresh server with options of [accounts].
struct World
{
    explicit World(const Values &accounts = {})
    {
        if (!accounts.isEmpty())
            expectEqual(server.change(s("accounts"), accounts), QString());
    }
    std::shared_ptr<FakeSocket> open(const QByteArray &address = "10.0.0.1")
    {
        auto socket = server.connect(address);
        expectEqual(server.call(*socket, "session.open",
                        {{s("account"), admin}, {s("password"), VirtualServer::password}}),
            ok);
        return socket;
    }
    /// Logs in rightly; whether that is refused because of a lock.
    bool isLocked(const QByteArray &address = "10.0.0.1")
    {
        const QString outcome = server.logIn(admin, VirtualServer::password, address);
        expect(outcome == ok || outcome == locked, s("login answered ") + outcome);
        return outcome == locked;
    }
    void failLogins(int count, const QByteArray &address = "10.0.0.1")
    {
        for (int i = 0; i < count; ++i)
            server.logIn(admin, wrong, address);
    }
    VirtualServer server;
};

/// Whether a session goes on after @p duration with a call every @p interval.
bool isAliveAfter(World &world, seconds duration, seconds interval)
{
    const auto socket = world.open();
    for (seconds passed = 0s; passed < duration; passed += interval) {
        world.server.pass(interval);
        if (passed + interval < duration)
            world.server.call(*socket, "node.status");
    }
    return world.server.call(*socket, "node.status") == ok;
}

void probeLifetime(ProbeServer &)
{
    World usual;
    expect(isAliveAfter(usual, 600s, 60s), s("the session ended before its time"));
    World limited({{s("session-lifetime"), s("300")}});
    expect(isAliveAfter(limited, 240s, 60s), s("the session ended before its time"));
    expect(!isAliveAfter(limited, 360s, 60s), s("the session outlived its time"));
}

void probeIdleTime(ProbeServer &)
{
    World usual;
    expect(isAliveAfter(usual, 120s, 120s), s("the session ended before its time"));
    World limited({{s("session-idle-time"), s("60")}});
    expect(isAliveAfter(limited, 200s, 50s), s("the session ended though it was used"));
    expect(!isAliveAfter(limited, 80s, 80s), s("the session outlived its idle time"));
}

void probeSessions(ProbeServer &)
{
    for (const int limit : {20, 1}) {
        World world(limit == 1 ? Values{{s("sessions-per-account"), s("1")}} : Values());
        const auto first = world.open();
        world.server.pass(1s);
        const auto second = world.open();
        expectEqual(world.server.call(*second, "node.status"), ok);
        expectEqual(world.server.call(*first, "node.status") == ok, limit == 20);
    }
}

void probeThreshold(ProbeServer &)
{
    World usual;
    usual.failLogins(4);
    expect(!usual.isLocked(), s("locked before the fifth failure"));
    World strict({{s("lockout-threshold"), s("3")}});
    strict.failLogins(2);
    expect(!strict.isLocked(), s("locked before the third failure"));
    strict.failLogins(3);
    expect(strict.isLocked(), s("not locked by three failures"));
}

void probeWindow(ProbeServer &)
{
    for (const bool isShort : {false, true}) {
        World world({{s("lockout-threshold"), s("3")}, {s("lockout-window"), isShort ? s("30") : QString()}});
        world.failLogins(2);
        world.server.pass(31s);
        world.failLogins(1);
        expectEqual(world.isLocked(), !isShort);
    }
}

void probeLockTime(ProbeServer &)
{
    for (const bool isShort : {false, true}) {
        World world({{s("lockout-threshold"), s("3")}, {s("lockout-time"), isShort ? s("10") : QString()}});
        world.failLogins(3);
        expect(world.isLocked(), s("not locked"));
        world.server.pass(11s);
        expectEqual(world.isLocked(), !isShort);
        world.server.pass(300s);
        expect(!world.isLocked(), s("locked for longer than the first lock lasts"));
    }
}

void probeLongestLock(ProbeServer &)
{
    for (const bool isShort : {false, true}) {
        World world({{s("lockout-threshold"), s("3")}, {s("lockout-time"), s("10")},
            {s("lockout-time-maximum"), isShort ? s("12") : QString()}});
        world.failLogins(3);
        world.server.pass(11s);
        world.failLogins(1); // doubles the lock
        world.server.pass(13s);
        expectEqual(world.isLocked(), !isShort);
    }
}

void probeAddressThreshold(ProbeServer &)
{
    for (const bool isStrict : {false, true}) {
        World world(isStrict ? Values{{s("address-lockout-threshold"), s("3")}} : Values());
        for (const char *name : {"ada", "eve", "joe"})
            world.server.logIn(s(name), wrong, "10.0.0.66");
        expectEqual(world.isLocked("10.0.0.66"), isStrict);
        expect(!world.isLocked("10.0.0.67"), s("another address is locked as well"));
    }
}

void probePasswordLength(ProbeServer &)
{
    World world;
    const auto create = [&](const char *name, const char *password) {
        return world.server.call(*world.open(), "accounts.create",
            {{s("name"), s(name)}, {s("password"), s(password)}, {s("role"), s("administrator")}});
    };
    expectEqual(create("ada", "eightttt"), s("badParameter"));
    expectEqual(world.server.change(s("accounts"), {{s("password-minimum-length"), s("8")}}), QString());
    expectEqual(create("ada", "eightttt"), ok);
    expectEqual(world.server.change(s("accounts"), {{s("password-minimum-length"), s("20")}}), QString());
    expectEqual(create("eve", "nineteen characters"), s("badParameter"));
    expectEqual(create("eve", "twenty characters :-"), ok);
}

// --- [security]: the routes it protects declare Protection::Security

/// Answers 200 on an internal path protected as those of /server are.
void addProtectedRoute(Server &server)
{
    server.routes().add(
        {http::Method::Get, "/server/data/probe", static_cast<http::Zones>(http::Zone::Internal),
            http::Protection::Security, "probeSecurity", "A probe", {}, {{200, "Let in"}}},
        [](http::Request &&, http::Responder responder) { responder.send(http::Response::empty()); });
}

int enter(VirtualServer &server, const HttpClient::Header &credentials = {})
{
    return server.send(http::Method::Get, s("/server/data/probe"), {}, credentials.second).status;
}

void probeSecurity(ProbeServer &)
{
    VirtualServer server(addProtectedRoute);
    const QString section = s("security");
    expectEqual(enter(server), 200);
    const QString refused = server.change(section, {{s("auth-scheme"), s("Basic")}});
    expect(refused.contains(s("security/user-id")) || refused.contains(s("security/password")), refused);
    expectEqual(enter(server), 200);
    expectEqual(
        server.change(section,
            {{s("auth-scheme"), s("Basic")}, {s("user-id"), s("ada")}, {s("password"), s("probe-secret")}}),
        QString());
    expectEqual(enter(server), 401);
    expectEqual(enter(server, basic("ada", "probe-secret")), 200);
    expectEqual(enter(server, basic("eve", "probe-secret")), 401);
    expectEqual(enter(server, basic("ada", "other-secret")), 401);

    expectEqual(server.change(section, {{s("user-id"), s("eve")}}), QString());
    expectEqual(enter(server, basic("ada", "probe-secret")), 401);
    expectEqual(enter(server, basic("eve", "probe-secret")), 200);

    expectEqual(server.change(section, {{s("password"), s("other-secret")}}), QString());
    expectEqual(enter(server, basic("eve", "probe-secret")), 401);
    expectEqual(enter(server, basic("eve", "other-secret")), 200);

    expectEqual(server.change(section, {{s("auth-scheme"), s("none")}}), QString());
    expectEqual(enter(server), 200);
}

void probeSuspendingWait(ProbeServer &)
{
    for (const auto &[configured, wait] : {std::pair("", 10s), std::pair("5", 5s), std::pair("20", 20s)}) {
        VirtualServer server;
        expectEqual(server.change(s("sml"), {{s("suspending-wait-timeout"), s(configured)}}), QString());
        bool isStopped = false;
        server.server.drain([&isStopped] { isStopped = true; });
        server.pass(wait - 1s);
        expect(!isStopped, s("stopped before its time"));
        expectEqual(server.send(http::Method::Get, s("/genesys/1/node")).body, QByteArray("OFFLINE"));
        server.pass(2s);
        expect(isStopped, s("not stopped in time"));
    }
}

void probeRetentionRate(ProbeServer &)
{
    constexpr int entries = 600;
    const auto removed = [](const QString &rate) {
        VirtualServer server;
        expectEqual(server.change(s("store"), {{s("retention-rate"), rate}}), QString());
        for (int i = 0; i < entries; ++i)
            expectEqual(server.send(http::Method::Post, s("/genesys/1/storage/1"), "a=b").status, 200);
        server.pass(30s, 10ms);
        const QByteArray page = server.send(http::Method::Get, s("/metrics")).body;
        const QByteArray sample = "usher_retention_rows_total{entity=\"storage entries\"} ";
        const qsizetype at = page.indexOf(sample) + sample.size();
        return page.mid(at, page.indexOf('\n', at) - at).toInt();
    };
    const int slow = removed(s("10"));
    expect(slow > 0 && slow <= 310, s("rows removed in 30 s at 10 a second: ") + QString::number(slow));
    expectEqual(removed({}), entries);
}

} // namespace

void addAccountProbes(Probes &probes)
{
    const std::pair<const char *, void (*)(ProbeServer &)> all[] = {
        {"accounts/session-lifetime", probeLifetime},
        {"accounts/session-idle-time", probeIdleTime},
        {"accounts/sessions-per-account", probeSessions},
        {"accounts/lockout-threshold", probeThreshold},
        {"accounts/lockout-window", probeWindow},
        {"accounts/lockout-time", probeLockTime},
        {"accounts/lockout-time-maximum", probeLongestLock},
        {"accounts/address-lockout-threshold", probeAddressThreshold},
        {"accounts/password-minimum-length", probePasswordLength},
        {"security/auth-scheme", probeSecurity},
        {"security/user-id", probeSecurity},
        {"security/password", probeSecurity},
        {"sml/suspending-wait-timeout", probeSuspendingWait},
        {"store/retention-rate", probeRetentionRate},
    };
    for (const auto &[row, see] : all)
        probes[s(row)] = atOnce(see);
}

} // namespace usher::test
