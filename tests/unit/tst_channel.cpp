#include "server/security/roles.h"
#include "shared/protocol/accountmessages.h"
#include "tests/support/adminworld.h"

using namespace usher;
using namespace usher::channel;
using usher::test::AdminWorld;
using usher::test::FakeSocket;
using namespace std::chrono_literals;

namespace {

const QString ann = QStringLiteral("ann");
const QString administrator = QStringLiteral("administrator");

struct Echo
{
    static constexpr char method[] = "test.echo";
    using Answer = Echo;
    QString text;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("text", self.text); }
};

// A world with an administrator and methods that answer at once, later or never.
struct ChannelWorld : AdminWorld
{
    explicit ChannelWorld(ChannelLimits limits = {})
        : AdminWorld(limits)
    {
        (void)addAccount(ann, administrator);
        methods.on<Echo>(
            Privilege::Read, [this](const Echo &message, const Caller &caller, Reply<Echo> reply) {
                lastCaller = caller;
                echoed.append(message.text);
                reply(message);
            });
        methods.add({"test.hold", Privilege::Read,
            [this](const QJsonObject &, const Caller &, MethodTable::RawReply reply) {
                held.push_back(std::move(reply));
            }});
        methods.add({"test.forget", Privilege::Read,
            [](const QJsonObject &, const Caller &, MethodTable::RawReply) {}});
        methods.add({"test.slow", Privilege::Read,
            [this](const QJsonObject &, const Caller &, MethodTable::RawReply reply) {
                held.push_back(std::move(reply));
            },
            {}, 10min});
    }

    Caller lastCaller;
    QStringList echoed;
    std::vector<MethodTable::RawReply> held;
};

QString symbolOf(const QByteArray &reply)
{
    return AdminWorld::outcome(QJsonDocument::fromJson(reply).object());
}

QByteArray request(const char *method, int id, const QByteArray &params = "{}")
{
    return QByteArray(R"({"jsonrpc":"2.0","method":")") + method + R"(","id":)" + QByteArray::number(id)
        + R"(,"params":)" + params + '}';
}

} // namespace

class ChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hello_whenVersionsMatch_thenSaysWhoAnswers()
    {
        ChannelWorld world;
        const auto socket = world.connectSocket();
        const auto answer = world.call(*socket, protocol::Hello{1, QStringLiteral("test 1"), {}});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->protocol, 1);
        QCOMPARE(answer->node, QStringLiteral("node-01"));
        QCOMPARE(answer->nowMs, world.time.nowMs());
        QCOMPARE(world.outcome(world.call(*socket, QStringLiteral("hello"),
                     {{QStringLiteral("protocol"), 1}, {QStringLiteral("client"), QStringLiteral("x")}})),
            QStringLiteral("conflict"));
    }

    void hello_whenTheClientIsNewer_thenTheOlderVersionIsUsed()
    {
        ChannelWorld world;
        QCOMPARE(
            world.call(*world.connectSocket(), protocol::Hello{99, QStringLiteral("test 1"), {}})->protocol,
            protocol::newestProtocol);
    }

    void hello_whenWrong_thenIsRefusedReadably_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("field");
        const auto hello = [](int version, const QString &client) {
            return QJsonObject{{QStringLiteral("protocol"), version}, {QStringLiteral("client"), client}};
        };
        QTest::newRow("too old") << hello(0, QStringLiteral("test")) << QStringLiteral("protocol");
        QTest::newRow("no client") << hello(1, QString()) << QStringLiteral("client");
        QTest::newRow("long client") << hello(1, QString(101, u'x')) << QStringLiteral("client");
        QTest::newRow("control character") << hello(1, QStringLiteral("a\nb")) << QStringLiteral("client");
        QTest::newRow("nothing") << QJsonObject() << QStringLiteral("protocol");
    }
    void hello_whenWrong_thenIsRefusedReadably()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, field);
        ChannelWorld world;
        const auto socket = world.connectSocket();
        const QJsonObject reply = world.call(*socket, QStringLiteral("hello"), params);
        QCOMPARE(world.outcome(reply), QStringLiteral("badParameter"));
        const QJsonObject error = reply[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("data")][QStringLiteral("field")].toString(), field);
        QVERIFY(error[QStringLiteral("message")].toString().size() > 10);
        QVERIFY(world.call(
            *socket, protocol::Hello{1, QStringLiteral("test 1"), {}})); // a second try may be right
    }

    void login_whenRight_thenCallsKnowWhoCalls()
    {
        ChannelWorld world;
        const auto socket = world.connectSocket("192.0.2.7");
        QVERIFY(world.call(*socket, protocol::Hello{1, QStringLiteral("test 1"), {}}));
        const auto answer = world.call(*socket, protocol::SessionOpen{ann, AdminWorld::password});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->account, ann);
        QCOMPARE(answer->role, administrator);
        QVERIFY(answer->privileges.contains(QStringLiteral("accounts")));
        QCOMPARE(answer->idleSeconds, 1800);
        QCOMPARE(answer->expiresMs, world.time.nowMs() + 43'200'000);
        QVERIFY(world.call(*socket, Echo{QStringLiteral("x")}));
        QCOMPARE(world.lastCaller.actor.account, ann);
        QCOMPARE(world.lastCaller.actor.role, administrator);
        QCOMPARE(world.lastCaller.actor.address, QStringLiteral("192.0.2.7"));
        QCOMPARE(world.lastCaller.actor.origin, QStringLiteral("test 1"));
        QCOMPARE(world.call(*socket, protocol::SessionOpen{ann, AdminWorld::password}).error().code,
            ErrorCode::Conflict);
    }

    void login_whenResumedOnAnotherConnection_thenIsTheSameSession()
    {
        ChannelWorld world;
        const auto first = world.openConnection();
        const QString token = world.call(*first, protocol::SessionOpen{ann, AdminWorld::password})->token;
        first->gone();
        world.settle();
        const auto second = world.openConnection();
        const auto resumed = world.call(*second, protocol::SessionResume{token});
        QVERIFY(resumed.has_value());
        QVERIFY(resumed->token.isEmpty());
        QCOMPARE(resumed->account, ann);
        QVERIFY(world.call(*second, Echo{QStringLiteral("x")}));
        QCOMPARE(world.count("SELECT count(*) FROM session"), 1);
    }

    void login_whenItDoesNotComeInTime_thenTheConnectionCloses()
    {
        ChannelWorld world;
        const auto silent = world.connectSocket();
        const auto greeted = world.openConnection();
        const auto logged = world.openConnection(ann);
        world.pass(29s);
        QCOMPARE(silent->closeCode, quint16(0));
        world.pass(1s);
        QCOMPARE(silent->closeCode, AdminChannel::closePolicy);
        QCOMPARE(greeted->closeCode, AdminChannel::closePolicy);
        QCOMPARE(logged->closeCode, quint16(0));
        QCOMPARE(world.channel.connections(), 1);
    }

    void login_whenRefusedTooOften_thenTheConnectionClosesAfterTheAnswer()
    {
        ChannelWorld world;
        const auto socket = world.openConnection();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(socket->closeCode, quint16(0));
            QCOMPARE(world.call(*socket, protocol::SessionOpen{ann, QStringLiteral("wrong")}).error().code,
                ErrorCode::Unauthenticated);
        }
        QCOMPARE(socket->closeCode, AdminChannel::closePolicy);
    }

    void login_whenAnotherIsBeingChecked_thenConflict()
    {
        ChannelWorld world;
        const auto socket = world.openConnection();
        socket->handlers.onText(
            request("session.open", 1, R"({"account":"ann","password":"correct horse battery"})"));
        socket->handlers.onText(
            request("session.open", 2, R"({"account":"ann","password":"correct horse battery"})"));
        world.settle();
        QCOMPARE(symbolOf(socket->sent.at(1)), QStringLiteral("conflict"));
        QCOMPARE(symbolOf(socket->sent.at(2)), QStringLiteral("ok"));
        QCOMPARE(world.count("SELECT count(*) FROM session"), 1);
    }

    void login_whenTheConnectionGoesMeanwhile_thenNoSessionIsLeft()
    {
        ChannelWorld world;
        const auto socket = world.openConnection();
        socket->handlers.onText(
            request("session.open", 1, R"({"account":"ann","password":"correct horse battery"})"));
        socket->gone();
        world.settle();
        QCOMPARE(world.count("SELECT count(*) FROM session"), 0);
        QCOMPARE(world.sessions.connected(), 0);
    }

    void everyMethod_whenCalledByEveryRole_thenOnlyItsPrivilegeOpensIt_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("nobody") << QString();
        for (const security::Role &role : security::roles())
            QTest::newRow(role.name) << QString::fromLatin1(role.name);
    }
    void everyMethod_whenCalledByEveryRole_thenOnlyItsPrivilegeOpensIt()
    {
        QFETCH(QString, role);
        ChannelWorld world;
        for (const Privilege privilege :
            {Privilege::None, Privilege::Session, Privilege::Read, Privilege::Watch, Privilege::Edit,
                Privilege::Operate, Privilege::Accounts, Privilege::Audit}) {
            world.methods.add({"test.privilege." + security::privilegeName(privilege).toLatin1(), privilege,
                [](const QJsonObject &, const Caller &, MethodTable::RawReply reply) {
                    reply(QJsonObject());
                }});
        }
        if (!role.isEmpty())
            QVERIFY(world.addAccount(QStringLiteral("caller"), role));
        int allowed = 0;
        for (const auto &[name, entry] : world.methods.entries()) {
            if (name == "test.hold" || name == "test.slow" || name == "test.forget")
                continue;
            const auto socket = world.openConnection(role.isEmpty() ? QString() : QStringLiteral("caller"));
            const QString method = QString::fromUtf8(name);
            const QJsonObject reply = world.call(*socket, method);
            const QString outcome = world.outcome(reply);
            const QString message = reply[QStringLiteral("error")][QStringLiteral("message")].toString();
            if (entry.privilege == Privilege::None) {
                QVERIFY2(outcome != u"forbidden" && outcome != u"unauthenticated", name.constData());
            } else if (role.isEmpty()) {
                QVERIFY2(outcome == u"unauthenticated", name.constData());
            } else if (security::allows(role, entry.privilege)) {
                QVERIFY2(outcome == u"ok" || outcome == u"badParameter", qPrintable(method + u' ' + message));
                ++allowed;
            } else {
                QVERIFY2(outcome == u"forbidden", qPrintable(method + u' ' + outcome));
                QVERIFY2(message.contains(security::privilegeName(entry.privilege)) && message.contains(role),
                    qPrintable(message));
            }
            socket->gone();
            world.settle();
        }
        QCOMPARE(allowed > 0, !role.isEmpty());
    }

    void anyMethod_whenHelloIsMissing_thenUnauthenticated()
    {
        ChannelWorld world;
        const auto socket = world.connectSocket();
        for (const auto &[name, entry] : world.methods.entries()) {
            if (name == "hello")
                continue;
            const QString outcome = world.outcome(world.call(*socket, QString::fromUtf8(name)));
            QVERIFY2(outcome == u"unauthenticated", name.constData());
        }
    }

    void unknownMethod_whenCalled_thenIsNotRevealedBeforeLogin()
    {
        ChannelWorld world;
        const auto stranger = world.openConnection();
        QCOMPARE(world.outcome(world.call(*stranger, QStringLiteral("no.such"))),
            QStringLiteral("unauthenticated"));
        const auto known = world.openConnection(ann);
        QCOMPARE(
            world.outcome(world.call(*known, QStringLiteral("no.such"))), QStringLiteral("methodNotFound"));
    }

    void role_whenItChanges_thenCountsFromTheNextCall()
    {
        ChannelWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        const auto bob = world.openConnection(QStringLiteral("bob"));
        QVERIFY(world.call(*bob, protocol::AccountsList{}));
        const auto socket = world.openConnection(ann);
        protocol::AccountsUpdate demotion;
        demotion.name = QStringLiteral("bob");
        demotion.seenRevision = 1;
        demotion.role = QStringLiteral("viewer");
        QVERIFY(world.call(*socket, demotion));
        QCOMPARE(world.call(*bob, protocol::AccountsList{}).error().code, ErrorCode::Forbidden);
        QVERIFY(world.call(*bob, Echo{QStringLiteral("still here")}));
    }

    void session_whenItEnds_thenItsConnectionsCloseWithTheReason_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("revoked") << QStringLiteral("revoke") << QByteArray("the session was revoked");
        QTest::newRow("disabled") << QStringLiteral("disable") << QByteArray("the account was disabled");
        QTest::newRow("idle") << QStringLiteral("idle") << QByteArray("the session has expired");
    }
    void session_whenItEnds_thenItsConnectionsCloseWithTheReason()
    {
        QFETCH(QString, way);
        QFETCH(QByteArray, reason);
        ChannelWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        const auto first = world.openConnection();
        const QString token
            = world.call(*first, protocol::SessionOpen{QStringLiteral("bob"), AdminWorld::password})->token;
        const auto second = world.openConnection();
        QVERIFY(world.call(*second, protocol::SessionResume{token}));
        const auto socket = world.openConnection(ann);
        if (way == u"revoke") {
            const auto listed = world.call(*socket, protocol::SessionsList{QStringLiteral("bob")});
            QCOMPARE(listed->sessions.size(), 1);
            QCOMPARE(
                world.call(*socket, protocol::SessionsRevoke{listed->sessions.first().id, {}})->revoked, 1);
        } else if (way == u"disable") {
            protocol::AccountsUpdate update;
            update.name = QStringLiteral("bob");
            update.seenRevision = 1;
            update.disabled = true;
            QVERIFY(world.call(*socket, update));
        } else {
            for (int i = 0; i < 31; ++i) {
                world.pass(1min);
                QVERIFY(world.call(*socket, Echo{}));
            }
        }
        for (const auto &closed : {first, second}) {
            QCOMPARE(closed->closeCode, AdminChannel::closeSessionOver);
            QCOMPARE(closed->closeReason, reason);
        }
        QCOMPARE(socket->closeCode, quint16(0));
        QCOMPARE(world.channel.connections(), 1);
    }

    void session_whenACallFindsItExpired_thenAllItsConnectionsClose()
    {
        ChannelWorld world;
        world.pass(7s); // out of step with the sweep
        const auto first = world.openConnection();
        const QString token = world.call(*first, protocol::SessionOpen{ann, AdminWorld::password})->token;
        const auto second = world.openConnection();
        QVERIFY(world.call(*second, protocol::SessionResume{token}));
        world.pass(30min);
        QCOMPARE(first->closeCode, quint16(0));
        const qsizetype echoed = world.echoed.size();
        (void)world.call(*first, Echo{});
        QCOMPARE(world.echoed.size(), echoed);
        QCOMPARE(first->closeCode, AdminChannel::closeSessionOver);
        QCOMPARE(second->closeCode, AdminChannel::closeSessionOver);
    }

    void session_whenItRevokesItself_thenTheAnswerComesFirst()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const auto listed = world.call(*socket, protocol::SessionsList{});
        QVERIFY(listed->sessions.first().own);
        QCOMPARE(world.call(*socket, protocol::SessionsRevoke{{}, ann})->revoked, 1);
        QCOMPARE(socket->closeCode, AdminChannel::closeSessionOver);
    }

    void sessionClose_whenCalled_thenTheConnectionMayLogInAgain()
    {
        ChannelWorld world;
        const auto socket = world.openConnection();
        const QString token = world.call(*socket, protocol::SessionOpen{ann, AdminWorld::password})->token;
        QVERIFY(world.call(*socket, protocol::SessionClose{}));
        QCOMPARE(world.count("SELECT count(*) FROM session"), 0);
        QCOMPARE(world.call(*socket, Echo{}).error().code, ErrorCode::Unauthenticated);
        QCOMPARE(
            world.call(*socket, protocol::SessionResume{token}).error().code, ErrorCode::Unauthenticated);
        QVERIFY(world.call(*socket, protocol::SessionOpen{ann, AdminWorld::password}));
        QVERIFY(world.call(*socket, protocol::SessionClose{}));
        world.pass(30s);
        QCOMPARE(socket->closeCode, AdminChannel::closePolicy); // without a login it may not stay
    }

    void changePassword_whenDone_thenOwnSessionStaysAndOthersEnd()
    {
        ChannelWorld world;
        const auto own = world.openConnection(ann);
        const auto other = world.openConnection(ann);
        QCOMPARE(world
                     .call(*own,
                         protocol::SessionChangePassword{
                             QStringLiteral("wrong"), QStringLiteral("another long one")})
                     .error()
                     .code,
            ErrorCode::Forbidden);
        QVERIFY(world.call(
            *own, protocol::SessionChangePassword{AdminWorld::password, QStringLiteral("another long one")}));
        QCOMPARE(own->closeCode, quint16(0));
        QCOMPARE(other->closeCode, AdminChannel::closeSessionOver);
        QCOMPARE(world.audit().last().actor.account, ann);
    }

    void accounts_whenEditedByTwo_thenTheSecondSaveIsAConflictThatNamesBoth()
    {
        ChannelWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), administrator));
        const auto first = world.openConnection(ann);
        const auto second = world.openConnection(QStringLiteral("bob"));
        protocol::AccountsUpdate edit;
        edit.name = ann;
        edit.seenRevision = 1;
        edit.fullName = QStringLiteral("Ann Lee");
        QCOMPARE(world.call(*first, edit)->revision, 2);
        edit.fullName = QStringLiteral("Ann Li");
        const auto conflict = world.call(*second, edit);
        QCOMPARE(conflict.error().code, ErrorCode::Conflict);
        QCOMPARE(conflict.error().data.value(QStringLiteral("seen")).toInt(), 1);
        QCOMPARE(conflict.error().data.value(QStringLiteral("current")).toInt(), 2);
    }

    void accounts_whenManaged_thenEveryMethodDoesItsWork()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const auto made = world.call(*socket,
            protocol::AccountsCreate{
                QStringLiteral("Bob"), AdminWorld::password, QStringLiteral("viewer"), {}, false});
        QCOMPARE(made->name, QStringLiteral("bob"));
        const auto list = world.call(*socket, protocol::AccountsList{});
        QCOMPARE(list->accounts.size(), 2);
        QCOMPARE(list->roles.size(), 4);
        QVERIFY(world.call(*socket,
            protocol::AccountsSetPassword{QStringLiteral("bob"), QStringLiteral("another long one")}));
        const auto bob = world.openConnection();
        for (int i = 0; i < 5; ++i)
            (void)world.call(*bob, protocol::SessionOpen{QStringLiteral("bob"), QStringLiteral("wrong")});
        QCOMPARE(world.call(*socket, protocol::AccountsList{})->accounts.at(1).lockedUntilMs,
            world.time.nowMs() + 300'000);
        QVERIFY(world.call(*socket, protocol::AccountsDelete{QStringLiteral("bob"), 2}));
        QCOMPARE(world.call(*socket, protocol::AccountsDelete{ann, 1}).error().code, ErrorCode::Conflict);
        QCOMPARE(world.call(*socket, protocol::SessionsRevoke{}).error().code, ErrorCode::BadParameter);
    }

    void message_whenMalformed_thenIsAnsweredAndTheConnectionStays()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        for (const QByteArray &text :
            {QByteArray("{"), QByteArray("[]"), QByteArray("null"), QByteArray("{}")}) {
            const qsizetype before = socket->sent.size();
            world.say(*socket, text);
            QCOMPARE(socket->sent.size(), before + 1);
            QVERIFY(QJsonDocument::fromJson(socket->sent.last()).object().contains(QStringLiteral("error")));
        }
        QCOMPARE(
            world.outcome(world.call(*socket, QStringLiteral("test.echo"), {{QStringLiteral("txet"), 1}})),
            QStringLiteral("badParameter"));
        QVERIFY(world.call(*socket, Echo{QStringLiteral("x")}));
    }

    void notification_whenSent_thenIsCarriedOutWithoutAReply()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const qsizetype before = socket->sent.size();
        world.say(*socket, R"({"jsonrpc":"2.0","method":"test.echo","params":{"text":"x"}})");
        world.say(*socket, R"({"jsonrpc":"2.0","method":"no.such"})");
        QCOMPARE(socket->sent.size(), before);
        QCOMPARE(world.echoed, QStringList{QStringLiteral("x")});
    }

    void batch_whenSent_thenRunsInOrderAndAnswersOnce()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const qsizetype before = socket->sent.size();
        socket->handlers.onText('[' + request("test.echo", 1, R"({"text":"a"})") + ','
            + request("test.hold", 2) + ','
            + R"({"jsonrpc":"2.0","method":"test.echo","params":{"text":"b"}})" + ',' + request("no.such", 3)
            + ",7]");
        world.settle();
        QCOMPARE(world.echoed.size(), 1); // the third waits for the second
        QCOMPARE(socket->sent.size(), before);
        world.held.front()(QJsonObject());
        world.settle();
        QCOMPARE(world.echoed.size(), 2);
        QCOMPARE(socket->sent.size(), before + 1);
        const QJsonArray replies = QJsonDocument::fromJson(socket->sent.last()).array();
        QStringList ids;
        for (const QJsonValue &reply : replies)
            ids.append(
                reply[QStringLiteral("id")].toVariant().toString() + u'=' + world.outcome(reply.toObject()));
        QCOMPARE(ids.join(u' '), QStringLiteral("1=ok 2=ok 3=methodNotFound =invalidRequest"));
    }

    void batch_whenOnlyNotifications_thenNothingIsSent()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const qsizetype before = socket->sent.size();
        world.say(*socket, R"([{"jsonrpc":"2.0","method":"test.echo","params":{"text":"x"}}])");
        QCOMPARE(socket->sent.size(), before);
        QCOMPARE(world.echoed.size(), 1);
    }

    void reply_whenTheHandlerNeverAnswers_thenTimeoutComesOnce()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const qsizetype before = socket->sent.size();
        socket->handlers.onText(request("test.hold", 1));
        socket->handlers.onText(request("test.forget", 2));
        socket->handlers.onText(request("test.slow", 3));
        world.pass(29s);
        QCOMPARE(socket->sent.size(), before);
        world.pass(1s);
        QCOMPARE(socket->sent.size(), before + 2);
        QCOMPARE(symbolOf(socket->sent.at(before)), QStringLiteral("timeout"));
        QCOMPARE(symbolOf(socket->sent.at(before + 1)), QStringLiteral("timeout"));
        world.held.front()(QJsonObject()); // too late
        world.settle();
        QCOMPARE(socket->sent.size(), before + 2);
        world.held.back()(QJsonObject()); // a method with more time
        QCOMPARE(symbolOf(socket->sent.last()), QStringLiteral("ok"));
    }

    void reply_whenTheConnectionIsGone_thenIsDropped()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        socket->handlers.onText(request("test.hold", 1));
        const std::weak_ptr<FakeSocket> weak = socket;
        const qsizetype before = socket->sent.size();
        socket->gone();
        world.settle();
        world.held.front()(QJsonObject());
        QCOMPARE(socket->sent.size(), before);
        QCOMPARE(world.channel.connections(), 0);
        QCOMPARE(world.sessions.connected(), 0);
    }

    void calls_whenTooManyWait_thenTheNextAreRefusedUntilOneIsAnswered()
    {
        ChannelLimits limits;
        limits.maxInFlight = 4;
        ChannelWorld world(limits);
        const auto socket = world.openConnection(ann);
        const qsizetype before = socket->sent.size();
        for (int i = 0; i < 6; ++i)
            socket->handlers.onText(request("test.hold", i));
        QCOMPARE(socket->sent.size(), before + 2);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject reply = QJsonDocument::fromJson(socket->sent.at(before + i)).object();
            QCOMPARE(world.outcome(reply), QStringLiteral("tooManyRequests"));
            QCOMPARE(reply[QStringLiteral("id")].toInt(), 4 + i);
        }
        world.held.front()(QJsonObject());
        socket->handlers.onText(request("test.echo", 9, R"({"text":"x"})"));
        QCOMPARE(symbolOf(socket->sent.last()), QStringLiteral("ok"));
    }

    void calls_whenFasterThanTheRate_thenTheConnectionCloses()
    {
        ChannelLimits limits;
        limits.callsPerSecond = 10;
        ChannelWorld world(limits);
        const auto socket = world.openConnection(ann);
        world.pass(10s);
        for (int i = 0; i < 50; ++i)
            world.say(*socket, request("test.echo", i, R"({"text":"x"})"));
        QCOMPARE(socket->closeCode, quint16(0));
        world.pass(1s);
        for (int i = 0; i < 10; ++i)
            world.say(*socket, request("test.echo", i, R"({"text":"x"})"));
        QCOMPARE(socket->closeCode, quint16(0));
        world.say(*socket, request("test.echo", 1, R"({"text":"x"})"));
        QCOMPARE(socket->closeCode, AdminChannel::closePolicy);
        QCOMPARE(world.echoed.size(), 60);
        world.settle();
        QCOMPARE(world.channel.connections(), 0);
    }

    void calls_whenABatchExceedsTheRate_thenTheRestIsNotCarriedOut()
    {
        ChannelLimits limits;
        limits.callsPerSecond = 2;
        ChannelWorld world(limits);
        const auto socket = world.openConnection(ann);
        world.pass(10s);
        QByteArray batch("[");
        for (int i = 0; i < 50; ++i)
            batch += request("test.echo", i, R"({"text":"x"})") + ',';
        batch.back() = ']';
        world.say(*socket, batch);
        QCOMPARE(socket->closeCode, AdminChannel::closePolicy);
        QCOMPARE(world.echoed.size(), 10);
    }

    void connections_whenTooMany_thenTheNextIsClosed()
    {
        ChannelLimits limits;
        limits.maxConnections = 2;
        ChannelWorld world(limits);
        const auto first = world.openConnection(ann);
        const auto second = world.openConnection(ann);
        const auto third = world.connectSocket();
        world.settle();
        QCOMPARE(third->closeCode, AdminChannel::closeTryLater);
        QCOMPARE(world.channel.connections(), 2);
        first->gone();
        world.settle();
        const auto fourth = world.openConnection(ann);
        QVERIFY(world.call(*fourth, Echo{}));
    }

    void closeAll_whenTheServerStops_thenEveryConnectionHearsIt()
    {
        ChannelWorld world;
        const auto first = world.openConnection(ann);
        const auto second = world.connectSocket();
        world.channel.closeAll();
        world.settle();
        QCOMPARE(first->closeCode, AdminChannel::closeGoingAway);
        QCOMPARE(second->closeCode, AdminChannel::closeGoingAway);
        QCOMPARE(world.channel.connections(), 0);
    }

    void endpoint_whenAsked_thenIsOfZoneAdminAndBounded()
    {
        ChannelWorld world;
        const auto endpoint = world.channel.endpoint();
        QCOMPARE(QByteArray(endpoint.path), QByteArray("/admin/channel"));
        QCOMPARE(endpoint.zones, http::Zones(http::Zone::Admin));
        QCOMPARE(endpoint.maxMessageBytes, 1024 * 1024);
    }

    void parts_whenSent_thenTheWholeIsCarriedOutAsOne()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const QString text = QString::fromUtf8("ä€😀").repeated(300'000);
        const QByteArray whole = request("test.echo", 77, "{\"text\":\"" + text.toUtf8() + "\"}");
        QVERIFY(whole.size() > 2 * 1024 * 1024);
        const QString characters = QString::fromUtf8(whole);
        constexpr qsizetype step = 200'000;
        for (qsizetype from = 0; from < characters.size(); from += step) {
            const bool more = from + step < characters.size();
            const QJsonObject reply = world.call(*socket, QStringLiteral("rpc.part"),
                {{QStringLiteral("text"), characters.mid(from, step)}, {QStringLiteral("more"), more}});
            if (more)
                QCOMPARE(world.outcome(reply), QStringLiteral("ok"));
        }
        QCOMPARE(world.echoed, QStringList{text});
        const QJsonObject reply = QJsonDocument::fromJson(socket->sent.last()).object();
        QCOMPARE(reply[QStringLiteral("id")].toInt(), 77);
        QCOMPARE(reply[QStringLiteral("result")][QStringLiteral("text")].toString(), text);
    }

    void parts_whenTooManyOrAbandoned_thenAreForgotten()
    {
        ChannelLimits limits;
        limits.maxAssembledBytes = 1000;
        ChannelWorld world(limits);
        const auto socket = world.openConnection(ann);
        const auto part = [&](const QString &text, bool more) {
            return world.outcome(world.call(*socket, QStringLiteral("rpc.part"),
                {{QStringLiteral("text"), text}, {QStringLiteral("more"), more}}));
        };
        QCOMPARE(part(QString(600, u' '), true), QStringLiteral("ok"));
        QCOMPARE(part(QString(600, u' '), true), QStringLiteral("tooLarge"));
        QCOMPARE(part(QString(600, u' '), true), QStringLiteral("ok")); // from the start
        world.pass(60s);
        QCOMPARE(part(QString(600, u' '), true), QStringLiteral("ok")); // what came before is gone
    }

    void replies_whenThePeerReadsSlowly_thenWaitUntilItTakesThem()
    {
        ChannelWorld world;
        const auto socket = world.openConnection(ann);
        const QByteArray large = "{\"text\":\"" + QByteArray(400'000, 'x') + "\"}";
        const qsizetype before = socket->sent.size();
        socket->queued = 200'000;
        socket->handlers.onText(request("test.echo", 1, large));
        socket->handlers.onText(request("test.echo", 2, R"({"text":"behind it"})"));
        world.pass(5s);
        QCOMPARE(socket->sent.size(), before); // in order, however small
        socket->queued = 0;
        world.pass(1s);
        QCOMPARE(socket->sent.size(), before + 2);
        QVERIFY(socket->sent.at(before).size() > 400'000);
    }

    void replies_whenThePeerStopsReading_thenTheConnectionClosesAndMemoryIsBounded()
    {
        ChannelLimits limits;
        limits.maxInFlight = 3;
        ChannelWorld world(limits);
        const auto socket = world.openConnection(ann);
        socket->queued = 200'000;
        const QByteArray large = "{\"text\":\"" + QByteArray(400'000, 'x') + "\"}";
        for (int i = 0; i < 10; ++i)
            socket->handlers.onText(request("test.echo", i, large));
        QCOMPARE(world.echoed.size(), 3);
        world.pass(31s);
        QCOMPARE(socket->closeCode, AdminChannel::closeTryLater);
        QCOMPARE(world.channel.connections(), 0);
    }

    void reply_whenTooLarge_thenSaysSoUnderItsId()
    {
        ChannelLimits limits;
        limits.maxReplyBytes = 1000;
        ChannelWorld world(limits);
        const auto socket = world.openConnection(ann);
        const QJsonObject params{{QStringLiteral("text"), QString(1000, u'x')}};
        QCOMPARE(world.outcome(world.call(*socket, QStringLiteral("test.echo"), params)),
            QStringLiteral("tooLarge"));
        QVERIFY(world.call(*socket, Echo{QStringLiteral("x")}));
    }

    void discover_whenAsked_thenListsTheTableForTheCaller()
    {
        ChannelWorld world;
        QVERIFY(world.addAccount(QStringLiteral("bob"), QStringLiteral("viewer")));
        const auto socket = world.openConnection(QStringLiteral("bob"));
        const auto answer = world.call(*socket, protocol::Discover{});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->methods.size(), static_cast<qsizetype>(world.methods.entries().size()));
        const auto find = [&](const QString &name) {
            return *std::ranges::find_if(
                answer->methods, [&](const auto &method) { return method.name == name; });
        };
        QVERIFY(find(QStringLiteral("test.echo")).allowed);
        QCOMPARE(find(QStringLiteral("test.echo")).params.first().name, QStringLiteral("text"));
        QVERIFY(!find(QStringLiteral("accounts.create")).allowed);
        QCOMPARE(find(QStringLiteral("accounts.create")).privilege, QStringLiteral("accounts"));
    }

    void secrets_whenUsed_thenNeverReachTheLog()
    {
        static QStringList captured;
        captured.clear();
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { captured.append(text); });
        QString token;
        const QString fresh = QStringLiteral("another long secret");
        {
            ChannelWorld world;
            const auto socket = world.openConnection();
            (void)world.call(*socket, protocol::SessionOpen{ann, QStringLiteral("a guessed secret")});
            (void)world.call(
                *socket, protocol::SessionOpen{QStringLiteral("typed secret as name"), AdminWorld::password});
            token = world.call(*socket, protocol::SessionOpen{ann, AdminWorld::password})->token;
            (void)world.call(*socket, protocol::SessionChangePassword{AdminWorld::password, fresh});
            const auto other = world.openConnection();
            (void)world.call(*other, protocol::SessionResume{token});
            (void)world.call(*other, protocol::SessionResume{QStringLiteral("a made up token")});
        }
        qInstallMessageHandler(before);
        const QString log = captured.join(u'\n');
        QVERIFY(log.contains(u"login of ann"));
        QVERIFY(!token.isEmpty());
        for (const QString &secret : {AdminWorld::password, fresh, token, QStringLiteral("guessed"),
                 QStringLiteral("typed"), QStringLiteral("made up"), QStringLiteral("scrypt")})
            QVERIFY2(!log.contains(secret), qPrintable(log));
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "tst_channel.moc"
