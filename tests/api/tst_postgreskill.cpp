#include "tests/api/postgresoutage.h"

using namespace usher::test;

/// kill -9 of the server and of its database, in turns, under load. USHER_SOAK_ROUNDS sets the rounds (5),
/// USHER_SOAK_SEED where the moments start.
class PostgresKillTest : public PostgresOutage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
    }
    void init() { prepare(); }
    void cleanup() { clear(); }

    void kill_whenNodeAndDatabaseInTurns_thenWhatWasAcknowledgedIsThereAndNothingTwice()
    {
        const int given = qEnvironmentVariableIntValue("USHER_SOAK_ROUNDS");
        const int rounds = given > 0 ? given : 5;
        QRandomGenerator random(static_cast<quint32>(qEnvironmentVariableIntValue("USHER_SOAK_SEED") + 1));
        startOn(m_postgres->url(m_database, s("runner")));
        int acknowledged = 0, matches = 0;
        for (int round = 0; round < rounds; ++round) {
            Ledger ledger;
            {
                Load load(*m_server, ledger, true);
                QTRY_VERIFY_WITH_TIMEOUT(ledger.served > 5, 20000);
                QTest::qWait(static_cast<int>(random.bounded(300))); // the moment is the test's input
                if (round % 2 == 0) {
                    m_server->kill();
                } else {
                    m_postgres->stop(true);
                    if (random.bounded(2) == 0)
                        m_server->kill();
                    QCOMPARE(m_postgres->start(), QString());
                }
            }
            if (!m_server->isRunning())
                QVERIFY2(m_server->start(), qPrintable(s("round %1").arg(round)));
            check(ledger);
            if (QTest::currentTestFailed())
                return;
            acknowledged += static_cast<int>(ledger.entries.size());
            matches += static_cast<int>(ledger.matched.size());
        }
        qInfo("figures: %d acknowledged writes there afterwards, %d matches, none twice", acknowledged,
            matches);
        QVERIFY(acknowledged > rounds * 2); // a server that answers nothing loses nothing
        QVERIFY(matches > rounds);
    }
};

QTEST_GUILESS_MAIN(PostgresKillTest)
#include "tst_postgreskill.moc"
