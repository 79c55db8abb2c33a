#pragma once

#include "tests/support/httpclient.h"
#include "tests/support/postgres.h"
#include "tests/support/serverprocess.h"
#include "tests/support/tcpproxy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace usher::test {

inline constexpr int loadWorkers = 4;
inline constexpr int slowMs = 9000; // a hang of the store, and what a busy machine adds
/// Who waits for a commit whose answer was lost hears of it when it has been looked up: 15 s more at most.
inline constexpr int slowestAnswerMs = slowMs + 15000;

inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// What the clients were told.
struct Ledger
{
    std::mutex mutex;
    QMap<QByteArray, QByteArray> entries; ///< storage id -> value, acknowledged
    QMap<QByteArray, QByteArray> services; ///< id -> number
    QSet<QByteArray> matched;
    QStringList broken;
    std::atomic<int> served = 0; ///< requests answered 200
    std::atomic<int> refused = 0; ///< 503 with Retry-After
    std::atomic<int> slow = 0; ///< answers after more than slowMs
    std::atomic<qint64> slowestMs = 0;

    void isWrong(const QString &what)
    {
        const std::lock_guard lock(mutex);
        if (broken.size() < 10)
            broken.append(what);
    }
};

class Load
{
public:
    Load(const ServerProcess &server, Ledger &ledger, bool mayBeKilled = false)
        : m_server(server)
        , m_ledger(ledger)
        , m_mayBeKilled(mayBeKilled)
    {
        for (int i = 0; i < loadWorkers; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Load() { stop(); }
    void stop()
    {
        m_stops = true;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

private:
    /// Sends @p request and looks after time, status and Retry-After.
    HttpReply send(HttpClient &client, const QByteArray &target, const QByteArray &form)
    {
        QElapsedTimer timer;
        timer.start();
        HttpReply reply = client.post(target, form);
        m_ledger.slow += timer.elapsed() > slowMs ? 1 : 0;
        qint64 slowest = m_ledger.slowestMs;
        while (timer.elapsed() > slowest
            && !m_ledger.slowestMs.compare_exchange_weak(slowest, timer.elapsed())) { }
        if (reply.status == 200)
            ++m_ledger.served;
        else if (reply.status == 503 && reply.headers.value("retry-after").toInt() > 0)
            ++m_ledger.refused;
        else if (reply.status != 404 && !(m_mayBeKilled && reply.status == 0))
            m_ledger.isWrong(s("%1 was answered %2 %3")
                                 .arg(QString::fromUtf8(target))
                                 .arg(reply.status)
                                 .arg(QString::fromUtf8(reply.body)));
        return reply;
    }

    void work()
    {
        HttpClient app(m_server.publicPort), ivr(m_server.internalPort);
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        while (!m_stops) {
            const QByteArray value = QByteArray::number(random.generate64());
            const HttpReply stored = send(ivr, "/genesys/1/storage/3600", "v=" + value);
            if (stored.status == 200) {
                const std::lock_guard lock(m_ledger.mutex);
                m_ledger.entries.insert(stored.text("id").toUtf8(), value);
            }
            const HttpReply made = send(app, "/genesys/1/service/call", "_phone_number=1");
            if (made.status != 200) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5)); // clients that are refused pause
                continue;
            }
            const QByteArray id = made.text("_id").toUtf8();
            const QByteArray number = made.text("_access_number").toUtf8();
            if (random.bounded(4) == 0) {
                const std::lock_guard lock(m_ledger.mutex);
                m_ledger.services.insert(id, number);
                continue;
            }
            const HttpReply match = send(ivr, "/genesys/1/service/match", "_access_number=" + number);
            const std::lock_guard lock(m_ledger.mutex);
            if (match.status != 200)
                continue; // nobody was told whether it counted
            if (match.text("_id").toUtf8() != id)
                m_ledger.broken.append(
                    s("the match of %1 gave %2").arg(QString::fromUtf8(id), match.text("_id")));
            if (m_ledger.matched.contains(id))
                m_ledger.broken.append(s("%1 matched twice").arg(QString::fromUtf8(id)));
            m_ledger.matched.insert(id);
        }
    }

    const ServerProcess &m_server;
    Ledger &m_ledger;
    bool m_mayBeKilled;
    std::atomic<bool> m_stops = false;
    std::vector<std::thread> m_threads;
};

/// A real server on a real PostgreSQL, and what its clients were told afterwards compared with what is there.
class PostgresOutage : public QObject
{
protected:
    void prepare()
    {
        m_postgres = std::make_unique<PostgresServer>();
        m_postgres->listenOnTcp();
        QCOMPARE(m_postgres->start(), QString());
        m_database = m_postgres->createDatabase();
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runUsherd({s("--store"), m_postgres->url(m_database, s("owner")), s("--set"),
                     s("store/runtime-role=runner"), s("--migrate")}),
            0);
    }
    void clear()
    {
        m_server.reset();
        m_proxy.reset();
        m_standby.reset();
        m_postgres.reset();
        m_folder.reset();
    }

    [[nodiscard]] int runUsherd(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationDirPath() + s("/usherd"),
            QStringList{s("--data-dir"), m_folder->filePath(s("migrate"))} + arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qWarning("%s", process.readAll().constData());
        return process.exitCode();
    }

    void startOn(const QString &url)
    {
        m_server = std::make_unique<ServerProcess>(
            m_folder->filePath(s("data")), QStringList{s("--store"), url, s("--set"), s("log/verbose=none")});
        QVERIFY(m_server->start());
        QString pool;
        for (int i = 0; i < 400; ++i)
            pool += s(",\"n%1\":\"9%1\"").arg(i, 3, 10, QLatin1Char('0'));
        QFile file(m_folder->filePath(s("configuration.json")));
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
            {s("--server"), s("ws://127.0.0.1:%1").arg(m_server->adminPort), s("--account"), s("admin"),
                s("import"), file.fileName()});
        QVERIFY(control.waitForFinished());
        QVERIFY2(control.exitCode() == 0, control.readAll().constData());
    }

    void check(const Ledger &ledger)
    {
        QVERIFY2(ledger.broken.isEmpty(), qPrintable(ledger.broken.join(u'\n')));
        QVERIFY2(ledger.slowestMs < slowestAnswerMs, qPrintable(QString::number(ledger.slowestMs)));
        QVERIFY2(ledger.slow <= loadWorkers, qPrintable(QString::number(ledger.slow))); // of one commit
        HttpClient client(m_server->internalPort);
        for (auto entry = ledger.entries.cbegin(); entry != ledger.entries.cend(); ++entry) {
            HttpReply reply;
            QTRY_VERIFY((reply = client.get("/genesys/1/storage/" + entry.key() + "/v")).status != 503);
            QVERIFY2(reply.status == 200 && reply.body == entry.value(), entry.key().constData());
        }
        for (auto service = ledger.services.cbegin(); service != ledger.services.cend(); ++service)
            QCOMPARE(client.get("/genesys/1/service/" + service.key()).status, 200);
        for (const QByteArray &id : ledger.matched)
            QCOMPARE(client.get("/genesys/1/service/" + id).status, 404);
    }

    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<PostgresServer> m_standby;
    std::unique_ptr<TcpProxy> m_proxy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_server;
    QString m_database;
};

} // namespace usher::test
