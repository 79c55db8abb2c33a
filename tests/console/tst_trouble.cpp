#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "app/console/workspace.h"
#include "tests/console/rudeserver.h"
#include "tests/console/windowfixture.h"
#include "tests/support/loopprobe.h"
#include "ui/pages/pages.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace usher;
using namespace usher::test;
using console::Session;
using console::TopicModel;
using console::Workspace;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const RecordKey record{RecordKind::Options, u"cluster"_s, u"service.one"_s};
const QString ttl = u"_ttl"_s;

QJsonObject configRow(const QString &value, qint64 revision)
{
    return {{u"record"_s, record.text()}, {u"kind"_s, u"options"_s}, {u"owner"_s, record.owner},
        {u"name"_s, record.name}, {u"revision"_s, revision}, {u"values"_s, QJsonObject{{ttl, value}}}};
}

QJsonObject poolRow(int number)
{
    return {{u"pool"_s, u"pool%1"_s.arg(number)}, {u"group"_s, u"pool%1"_s.arg(number)}, {u"total"_s, 10},
        {u"booked"_s, number}};
}

protocol::TopicSelection topic(const QString &name)
{
    protocol::TopicSelection selection;
    selection.topic = name;
    return selection;
}

console::Profile profileOf(const RudeServer &server)
{
    console::Profile profile;
    profile.id = u"rude"_s;
    profile.name = u"Rude"_s;
    profile.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(server.port()));
    profile.account = u"admin"_s;
    return profile;
}

/// What was complained of; the first of it.
QString complaint(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.first().first().value<Error>().message;
}

} // namespace

/// What the console does at a server that says what no server should, or nothing when it matters.
class tst_trouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init()
    {
        m_server = std::make_unique<RudeServer>();
        m_server->setRows(u"config"_s, u"record"_s, {configRow(u"120"_s, 1)});
        m_server->setRows(u"pools"_s, u"pool"_s, {poolRow(1), poolRow(2)});
        m_session = std::make_unique<Session>(u"test 1"_s);
    }
    void cleanup()
    {
        m_session.reset();
        m_server.reset();
    }

    void text_thatIsNoMessage_isQuotedAndTheConnectionMadeAnew()
    {
        logIn();
        QSignalSpy states(m_session.get(), &Session::stateChanged);
        m_server->say("<html>503 Service Unavailable</html>");
        WAIT_COMPARE(m_session->state(), Session::State::Offline);
        QVERIFY(m_session->isGarbled());
        QVERIFY2(m_session->error().message.contains(u"<html>503"), qPrintable(m_session->error().message));
        WAIT_VERIFY(m_session->isOnline());
    }

    void text_thatIsNoMessage_afterEachLogin_isMetWithPatience()
    {
        logIn();
        connect(m_session.get(), &Session::stateChanged, this, [this] {
            if (m_session->isOnline())
                m_server->say("]");
        });
        const int before = m_server->connections();
        m_server->say("]");
        QTest::qWait(4000); // nothing happens that could be waited for: that is the point
        const int tries = m_server->connections() - before;
        QVERIFY2(tries >= 1 && tries <= 5, qPrintable(QString::number(tries)));
        disconnect(m_session.get(), nullptr, this, nullptr);
        m_session->retryNow();
        WAIT_VERIFY(m_session->isOnline());
    }

    void message_thatIsTooBig_isRefusedWithItsLimit()
    {
        logIn();
        m_server->say(QByteArray((65 << 20), 'x'));
        WAIT_COMPARE(m_session->state(), Session::State::Offline);
        QVERIFY2(m_session->error().message.contains(u"64 MB"), qPrintable(m_session->error().message));
        WAIT_VERIFY(m_session->isOnline());
    }

    void answer_withAWrongType_failsItsCallOnly()
    {
        logIn();
        m_server->answer("config.apply", [](const QJsonObject &) {
            return QJsonObject{{u"changeId"_s, QJsonArray{1}}};
        });
        std::optional<Error> said;
        m_session->call(protocol::ConfigApply{}, this,
            [&](const Result<ChangeOutcome> &answer) { said = answer ? Error() : answer.error(); });
        WAIT_VERIFY(said.has_value());
        QVERIFY2(said->message.contains(u"config.apply"), qPrintable(said->message));
        QVERIFY(!said->field.isEmpty());
        QVERIFY(said->message.contains(said->field));
        QVERIFY(m_session->isOnline());
    }

    void notification_thatNobodyKnows_isLeftOut()
    {
        logIn();
        QSignalSpy complaints(&m_session->client(), &AdminClient::misunderstood);
        m_server->say(R"({"jsonrpc":"2.0","method":"moon.phase","params":{"phase":7}})");
        m_server->say(R"({"jsonrpc":"2.0","method":"topic.delta","params":[1,2]})");
        WAIT_COMPARE(complaints.size(), 1);
        QVERIFY2(complaint(complaints).contains(u"topic.delta"), qPrintable(complaint(complaints)));
        QVERIFY(m_session->isOnline());
    }

    void change_withAWrongField_isNamedAndMended()
    {
        TopicModel model(*m_session, topic(u"pools"_s), {});
        model.setActive(true);
        logIn();
        WAIT_COMPARE(model.rowCount(), 2);
        QSignalSpy complaints(&m_session->client(), &AdminClient::misunderstood);
        m_server->setRows(u"pools"_s, u"pool"_s, {poolRow(1), poolRow(2), poolRow(3)});
        m_server->notify(u"pools"_s, "topic.delta", {{u"sequence"_s, u"two"_s}, {u"total"_s, 3}});
        WAIT_COMPARE(complaints.size(), 1);
        const QString said = complaint(complaints);
        QVERIFY2(said.contains(u"topic.delta") && said.contains(u"sequence"), qPrintable(said));
        WAIT_COMPARE(model.rowCount(), 3); // by a snapshot
        WAIT_VERIFY(model.isLive());
        QCOMPARE(m_server->calls("topic.refresh"), 1);
    }

    void rows_withoutTheirKey_areAskedForEverMoreSlowly()
    {
        logIn();
        TopicModel model(*m_session, topic(u"pools"_s), {});
        model.setActive(true);
        WAIT_COMPARE(model.rowCount(), 2);
        QSignalSpy complaints(&m_session->client(), &AdminClient::misunderstood);
        m_server->setRows(u"pools"_s, u"pool"_s, {QJsonObject{{u"group"_s, u"a"_s}}, 17});
        m_server->tell(u"pools"_s, {QJsonObject{{u"group"_s, u"a"_s}}});
        WAIT_VERIFY(complaints.size() >= 3);
        QVERIFY2(complaint(complaints).contains(u"pools") && complaint(complaints).contains(u"pool must"),
            qPrintable(complaint(complaints)));
        QVERIFY(!model.isLive());
        QCOMPARE(model.rowCount(), 2); // what was right stands
        QTest::qWait(2500);
        QVERIFY2(m_server->calls("topic.refresh") <= 6,
            qPrintable(QString::number(m_server->calls("topic.refresh"))));
        m_server->setRows(u"pools"_s, u"pool"_s, {poolRow(5)});
        WAIT_COMPARE(model.rowCount(), 1);
        WAIT_VERIFY(model.isLive());
    }

    void numbering_thatNeverFits_doesNotBecomeALoop()
    {
        logIn();
        TopicModel model(*m_session, topic(u"pools"_s), {});
        model.setActive(true);
        WAIT_COMPARE(model.rowCount(), 2);
        for (int turn = 0; turn < 200; ++turn) {
            m_server->notify(u"pools"_s, "topic.delta", {{u"sequence"_s, 1000 + 7 * turn}, {u"total"_s, 2}});
            QTest::qWait(10);
        }
        QVERIFY2(m_server->calls("topic.refresh") <= 6,
            qPrintable(QString::number(m_server->calls("topic.refresh"))));
        QVERIFY(m_session->isOnline());
        QCOMPARE(model.rowCount(), 2);
    }

    void record_withoutAField_isLeftOutAndNamed()
    {
        QJsonObject half = configRow(u"1"_s, 1);
        half.remove(u"values"_s);
        half.insert(u"record"_s, u"options cluster/half"_s);
        m_server->setRows(u"config"_s, u"record"_s, {configRow(u"120"_s, 1), half});
        QSignalSpy complaints(&m_session->client(), &AdminClient::misunderstood);
        Workspace workspace(*m_session);
        logIn();
        WAIT_VERIFY(workspace.isLoaded());
        QCOMPARE(workspace.stored().size(), std::size_t(1));
        const QString said = complaint(complaints);
        QVERIFY2(said.contains(u"config") && said.contains(u"values"), qPrintable(said));
    }

    void version_whenTheServerIsOlderOrNewer_saysWhoIsToBeUpdated()
    {
        m_server->answer("hello", [](const QJsonObject &) {
            return QJsonObject{{u"protocol"_s, 0}, {u"server"_s, u"usherd"_s}, {u"version"_s, u"0"_s},
                {u"node"_s, u"n"_s}, {u"features"_s, QJsonArray()}};
        });
        m_session->open(profileOf(*m_server), u"secret"_s);
        WAIT_COMPARE(m_session->state(), Session::State::Refused);
        QVERIFY2(m_session->error().message.contains(u"newer than the server"),
            qPrintable(m_session->error().message));
        m_server->answer("hello", [](const QJsonObject &) {
            return QJsonObject{{u"error"_s,
                QJsonObject{{u"code"_s, -32602}, {u"message"_s, u"update the client"_s},
                    {u"data"_s,
                        QJsonObject{{u"error"_s, u"badParameter"_s}, {u"field"_s, u"protocol"_s},
                            {u"oldest"_s, 8}, {u"newest"_s, 9}}}}}};
        });
        m_session->open(profileOf(*m_server), u"secret"_s);
        WAIT_COMPARE(m_session->state(), Session::State::Refused);
        const QString said = m_session->error().message;
        QVERIFY2(said.contains(u"too old") && said.contains(u"8–9"), qPrintable(said));
        QCOMPARE(m_server->connections(), 2); // and it does not try again by itself
    }

    void apply_whenTheConnectionIsCut_isUncertainUntilTheServerIsBack_data()
    {
        QTest::addColumn<bool>("wasApplied");
        QTest::newRow("it was applied") << true;
        QTest::newRow("it was not") << false;
    }
    void apply_whenTheConnectionIsCut_isUncertainUntilTheServerIsBack()
    {
        QFETCH(bool, wasApplied);
        Workspace workspace(*m_session);
        logIn();
        WAIT_VERIFY(workspace.isLive());
        workspace.setValue(record, ttl, u"60"_s);
        QSignalSpy outcomes(&workspace, &Workspace::outcomeKnown);
        m_server->answer("config.apply", [&](const QJsonObject &) {
            if (wasApplied)
                m_server->setRows(u"config"_s, u"record"_s, {configRow(u"60"_s, 2)});
            m_server->cut();
            return QJsonValue(QJsonValue::Undefined);
        });
        std::optional<QString> said;
        workspace.apply({}, this, [&](const Result<ChangeOutcome> &outcome) {
            said = outcome ? QString() : outcome.error().message;
        });
        WAIT_VERIFY(said.has_value());
        QVERIFY2(said->contains(u"not known"), qPrintable(*said));
        QCOMPARE(workspace.changeCount(), 1);
        QVERIFY(workspace.isUncertain());
        QVERIFY(!workspace.isApplying());
        WAIT_COMPARE(outcomes.size(), 1);
        QCOMPARE(outcomes.first().first().toBool(), wasApplied);
        QCOMPARE(workspace.changeCount(), wasApplied ? 0 : 1);
        QVERIFY(!workspace.isUncertain());
        QVERIFY(!workspace.hasConflicts());
        QCOMPARE(workspace.value(record, ttl), u"60"_s);
    }

    void review_whenTheConnectionIsCut_saysSoAndClosesOnceItIsKnownToBeApplied()
    {
        QTemporaryDir folder;
        console::ProfileStore profiles(folder.filePath(u"console.ini"_s));
        MemorySecrets secrets;
        ui::MainWindow window(profiles, secrets);
        window.show();
        window.connectTo(profileOf(*m_server), u"secret"_s, u"services"_s);
        WAIT_VERIFY(window.workspace().isLive());
        window.workspace().setValue(record, ttl, u"60"_s);
        m_server->answer("config.apply", [&](const QJsonObject &params) -> QJsonValue {
            if (params[u"dryRun"_s].toBool())
                return m_noOutcome;
            m_server->setRows(u"config"_s, u"record"_s, {configRow(u"60"_s, 2)});
            m_server->cut();
            return QJsonValue::Undefined;
        });
        bool hasSaid = false;
        QVERIFY(atDialog([&] { window.review(); },
            [&](QWidget &dialog) {
                auto *apply = dialog.findChild<QPushButton *>(u"applyButton"_s);
                WAIT_VERIFY(apply->isEnabled());
                const QPointer<QWidget> guard(&dialog);
                apply->click();
                WAIT_VERIFY(!guard || !guard->isVisible() || window.workspace().isUncertain());
                hasSaid = window.workspace().isUncertain();
                WAIT_VERIFY(!guard || !guard->isVisible());
            }));
        QVERIFY(hasSaid);
        QCOMPARE(window.workspace().changeCount(), 0);
        QVERIFY2(window.findChild<QLabel *>(u"toastLabel"_s)->text().contains(u"were applied"),
            qPrintable(window.findChild<QLabel *>(u"toastLabel"_s)->text()));
    }

    void window_atAServerWhoseAnswersAreNonsense_staysUp_data()
    {
        QTest::addColumn<QJsonObject>("nonsense");
        QTest::newRow("nothing in them") << QJsonObject();
        QTest::newRow("wrong types") << QJsonObject{{u"rows"_s, 5}, {u"changes"_s, QJsonObject()},
            {u"options"_s, u"no"_s}, {u"accounts"_s, true}, {u"nodes"_s, QJsonArray{1, QJsonArray()}}};
    }
    void window_atAServerWhoseAnswersAreNonsense_staysUp()
    {
        QFETCH(QJsonObject, nonsense);
        for (const char *method : {"config.options", "config.records", "config.effective", "config.history",
                 "audit.list", "accounts.list", "sessions.list", "resources.list", "services.list",
                 "services.get", "cluster.status", "node.status", "store.status", "store.backups",
                 "store.backupStatus", "alarms.list", "topic.query", "topics.list"})
            m_server->answer(method, [nonsense](const QJsonObject &) { return nonsense; });
        // Rows that have what names them and otherwise nothing as it should be.
        for (const auto &[name, key] : {std::pair("services", "service"), std::pair("alarms", "row"),
                 std::pair("nodes", "name"), std::pair("bookings", "booking"), std::pair("requests", "node"),
                 std::pair("connections", "connection"), std::pair("pools", "pool"),
                 std::pair("store", "node"), std::pair("audit", "entry"),
                 std::pair("services.nodes", "row")}) {
            QJsonObject row{{QLatin1String(key), u"a"_s}};
            for (const char *field : {"name", "state", "since", "until", "total", "booked", "group", "values",
                     "severity", "text", "owner", "started"}) {
                if (!row.contains(QLatin1String(field)))
                    row.insert(QLatin1String(field), QJsonArray{QJsonObject{{u"x"_s, 1e300}}});
            }
            m_server->setRows(QLatin1String(name), QLatin1String(key), {row});
        }
        QTemporaryDir folder;
        console::ProfileStore profiles(folder.filePath(u"console.ini"_s));
        MemorySecrets secrets;
        ui::MainWindow window(profiles, secrets);
        window.show();
        window.connectTo(profileOf(*m_server), u"secret"_s, u"services"_s);
        WAIT_VERIFY(window.workspace().isLive());
        for (const ui::PageEntry &entry : ui::pageTable()) {
            const QString id = QLatin1String(entry.id);
            window.open(id);
            QCOMPARE(window.currentPage(), id);
            QTest::qWait(150); // answers come, and are painted
            QVERIFY(window.page(id)->isVisible());
        }
        QVERIFY(window.session().isOnline());
        QCOMPARE(m_server->connections(), 1);
    }

    void changes_tenThousandASecondBehindAMinimisedWindow_areTakenAtTheModelsPace()
    {
        const QStringList names{u"pools"_s, u"services"_s, u"alarms"_s};
        constexpr int rows = 1000, rounds = 80, perRound = 84; // each 25 ms: 10,000 a second
        QJsonArray all;
        for (int row = 0; row < rows; ++row)
            all.append(poolRow(row));
        QMainWindow window;
        auto *body = new QWidget;
        window.setCentralWidget(body);
        std::vector<std::unique_ptr<TopicModel>> models;
        std::vector<std::unique_ptr<QSignalSpy>> updates;
        logIn();
        for (const QString &name : names) {
            m_server->setRows(name, u"pool"_s, all);
            models.push_back(std::make_unique<TopicModel>(*m_session, topic(name),
                QList<console::Column>{{u"pool"_s, u"Pool"_s, console::CellKind::Text, {}},
                    {u"booked"_s, u"Booked"_s, console::CellKind::Number, {}}}));
            auto *table = new ui::TableView(body);
            table->setSource(models.back().get());
            table->setUp(models.back()->columns());
            models.back()->setActive(true);
            updates.push_back(std::make_unique<QSignalSpy>(models.back().get(), &TopicModel::updated));
        }
        window.show();
        for (const auto &model : models)
            WAIT_COMPARE(model->rowCount(), rows);
        window.showMinimized();
        for (const auto &spy : updates)
            spy->clear();
        const qint64 before = residentKb();
        LoopProbe probe;
        QElapsedTimer clock;
        clock.start();
        for (int round = 0; round < rounds; ++round) {
            QJsonArray changed;
            for (int at = 0; at < perRound; ++at) {
                QJsonObject row = poolRow((round * perRound + at) % rows);
                row.insert(u"booked"_s, round);
                changed.append(row);
            }
            for (const QString &name : names)
                m_server->tell(name, changed);
            QTest::qWait(25);
        }
        for (const auto &model : models)
            WAIT_COMPARE(model->changesTaken(), qint64(rounds) * perRound);
        const double most = double(clock.elapsed()) / TopicModel::pace.count() + 2;
        for (const auto &spy : updates)
            QVERIFY2(double(spy->size()) <= most, qPrintable(QString::number(spy->size())));
        qInfo("longest pause %.0f ms, of it computed %.0f ms", probe.pauseMs(), probe.workMs());
        QVERIFY2(residentKb() - before < 20'000, qPrintable(QString::number(residentKb() - before)));
        WAIT_COMPARE(
            models.front()->row(models.front()->rowOf(u"pool0"_s))[u"pool"_s].toString(), u"pool0"_s);
    }

private:
    void logIn()
    {
        m_session->open(profileOf(*m_server), u"secret"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(m_session->isOnline(), qPrintable(m_session->error().message), 30000);
    }

    const QJsonObject m_noOutcome{{u"changeId"_s, u""_s}, {u"records"_s, QJsonArray()},
        {u"preview"_s, QJsonArray()}, {u"restartNeeded"_s, QJsonArray()}, {u"warnings"_s, QJsonArray()},
        {u"notes"_s, QJsonArray()}};
    std::unique_ptr<RudeServer> m_server;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(tst_trouble)
#include "tst_trouble.moc"
