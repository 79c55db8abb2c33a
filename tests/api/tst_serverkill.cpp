#include "tests/support/httpclient.h"
#include "tests/support/serverprocess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace usher::test;

namespace {

constexpr int poolSize = 40;
constexpr int workers = 6;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// What the clients were told.
struct Ledger
{
    std::mutex mutex;
    QMap<QByteArray, QByteArray> entries; ///< storage id -> value, acknowledged
    QMap<QByteArray, QByteArray> services; ///< id -> number: created, and no match or stop was sent
    QSet<QByteArray> matched; ///< ids that a match answered
    QStringList broken;
};

void work(const ServerProcess &server, Ledger &ledger, std::atomic<bool> &stop, quint32 seed)
{
    QRandomGenerator random(seed);
    HttpClient app(server.publicPort), ivr(server.internalPort);
    app.setTimeoutMs(5000);
    ivr.setTimeoutMs(5000);
    while (!stop) {
        const QByteArray value = QByteArray::number(random.generate64());
        const HttpReply stored = ivr.post("/genesys/1/storage/3600", "v=" + value);
        if (stored.status == 200) {
            const std::lock_guard lock(ledger.mutex);
            ledger.entries.insert(stored.text("id").toUtf8(), value);
        }
        const HttpReply made = app.post("/genesys/1/service/call", "_phone_number=1");
        if (made.status != 200)
            continue;
        const QByteArray id = made.text("_id").toUtf8();
        const QByteArray number = made.text("_access_number").toUtf8();
        if (random.bounded(4) == 0) {
            const std::lock_guard lock(ledger.mutex);
            ledger.services.insert(id, number);
            continue;
        }
        const HttpReply match = ivr.post("/genesys/1/service/match", "_access_number=" + number);
        if (match.status != 200)
            continue;
        const std::lock_guard lock(ledger.mutex);
        if (match.text("_id").toUtf8() != id)
            ledger.broken.append(s("the match of %1 gave %2").arg(QString::fromUtf8(id), match.text("_id")));
        if (ledger.matched.contains(id))
            ledger.broken.append(s("%1 matched twice").arg(QString::fromUtf8(id)));
        ledger.matched.insert(id);
    }
}

} // namespace

/// kill -9 under load. USHER_SOAK_ROUNDS sets the rounds (10), USHER_SOAK_SEED where the moments of the kills
/// start.
class ServerKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kill_whenUnderLoad_thenWhatWasAcknowledgedIsThereAndNothingTwice()
    {
        const int rounds = qEnvironmentVariableIntValue("USHER_SOAK_ROUNDS") > 0
            ? qEnvironmentVariableIntValue("USHER_SOAK_ROUNDS")
            : 10;
        QRandomGenerator random(static_cast<quint32>(qEnvironmentVariableIntValue("USHER_SOAK_SEED") + 1));
        QTemporaryDir folder;
        const QString data = folder.filePath(s("data"));
        int acknowledged = 0, matches = 0;
        for (int round = 0; round < rounds; ++round) {
            ServerProcess server(data, {s("--set"), s("log/verbose=none")});
            QVERIFY2(server.start(), qPrintable(s("round %1").arg(round)));
            if (round == 0)
                configure(server);
            Ledger ledger;
            std::atomic<bool> stop = false;
            std::vector<std::thread> threads;
            for (int i = 0; i < workers; ++i)
                threads.emplace_back([&, seed = random.generate()] { work(server, ledger, stop, seed); });
            QTest::qWait(
                50 + static_cast<int>(random.bounded(400))); // the moment of the kill is the test's input
            server.kill();
            stop = true;
            for (std::thread &thread : threads)
                thread.join();
            QVERIFY2(ledger.broken.isEmpty(), qPrintable(ledger.broken.join(u'\n')));
            QVERIFY(server.start());
            check(server, ledger);
            if (QTest::currentTestFailed())
                return;
            acknowledged += static_cast<int>(ledger.entries.size());
            matches += static_cast<int>(ledger.matched.size());
            server.kill();
            checkIntegrity(data);
        }
        qInfo("figures: %d acknowledged writes there afterwards, %d matches, none twice", acknowledged,
            matches);
        QVERIFY(acknowledged > rounds * 10); // a server that answers nothing loses nothing
        QVERIFY(matches > rounds);
    }

private:
    void configure(const ServerProcess &server)
    {
        QString pool;
        for (int i = 0; i < poolSize; ++i)
            pool += s(",\"n%1\":\"9%1\"").arg(i, 3, 10, QLatin1Char('0'));
        QTemporaryDir folder;
        QFile file(folder.filePath(s("configuration.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(s("{\"options\":{"
                     "\"service.call\":{\"_type\":\"builtin\",\"_service\":\"request-interaction\",\"_ttl\":"
                     "\"3600\",\"_resource_group\":\"Pool\"},"
                     "\"service.match\":{\"_type\":\"builtin\",\"_service\":\"match-interaction\"}},"
                     "\"lists\":{\"GMS_Resources\":{\"Pool\":{\"_allocation_strategy\":\"CLUSTER\",\"_"
                     "booking_expiration_timeout\":\"5\"%1}}}}")
                       .arg(pool)
                       .toUtf8());
        file.close();
        QProcess control;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(s("USHER_PASSWORD"), QLatin1String(ServerProcess::adminPassword));
        control.setProcessEnvironment(environment);
        control.setProcessChannelMode(QProcess::MergedChannels);
        control.start(QCoreApplication::applicationDirPath() + s("/usherctl"),
            {s("--server"), s("ws://127.0.0.1:%1").arg(server.adminPort), s("--account"), s("admin"),
                s("import"), file.fileName()});
        QVERIFY(control.waitForFinished());
        QVERIFY2(control.exitCode() == 0, control.readAll().constData());
    }

    void check(const ServerProcess &server, const Ledger &ledger)
    {
        HttpClient client(server.internalPort);
        for (auto entry = ledger.entries.cbegin(); entry != ledger.entries.cend(); ++entry) {
            const HttpReply reply = client.get("/genesys/1/storage/" + entry.key() + "/v");
            QVERIFY2(reply.status == 200 && reply.body == entry.value(), entry.key().constData());
        }
        for (auto service = ledger.services.cbegin(); service != ledger.services.cend(); ++service) {
            const HttpReply reply = client.get("/genesys/1/service/" + service.key());
            QVERIFY2(reply.status == 200, service.key().constData());
        }
        for (const QByteArray &id : ledger.matched)
            QCOMPARE(client.get("/genesys/1/service/" + id).status, 404);
        // No number is held twice: a match of a number gives one service, newest first, and then no other.
        QSet<QByteArray> held;
        for (const QByteArray &number : ledger.services) {
            const HttpReply reply = client.post(
                "/genesys/1/service/match", "_access_number=" + number + "&_return_multiple_matches=true");
            if (reply.status != 200)
                continue; // its booking lapsed meanwhile, or a later service held it and was found already
            QCOMPARE(reply.body.count("\"_id\""), 1);
            QVERIFY2(!held.contains(number), number.constData());
            held.insert(number);
        }
    }

    void checkIntegrity(const QString &data)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(s("QSQLITE"), s("check"));
            database.setDatabaseName(data + s("/usher.db"));
            QVERIFY(database.open());
            QSqlQuery query(s("PRAGMA integrity_check"), database);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toString(), s("ok"));
        }
        QSqlDatabase::removeDatabase(s("check"));
    }
};

QTEST_GUILESS_MAIN(ServerKillTest)
#include "tst_serverkill.moc"
