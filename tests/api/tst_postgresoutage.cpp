#include "tests/api/postgresoutage.h"

using namespace usher::test;

/// The database goes away under load. With USHER_SOAK the outage lasts its full 10 s.
class PostgresOutageTest : public PostgresOutage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
    }
    void init() { prepare(); }
    void cleanup() { clear(); }

    void database_whenStoppedAndStartedUnderLoad_then503MeanwhileAndFullRecovery()
    {
        startOn(m_postgres->url(m_database, s("runner")));
        Ledger ledger;
        Load load(*m_server, ledger);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > 50, 20000);

        m_postgres->stop();
        const int refused = ledger.refused;
        QElapsedTimer outage;
        outage.start();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.refused > refused + 50, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(outage.elapsed() >= (qEnvironmentVariableIsSet("USHER_SOAK") ? 10000 : 2000),
            20000); // how long it is away
        const int served = ledger.served;
        QTRY_VERIFY_WITH_TIMEOUT(ledger.refused > refused + 60, 20000);
        QCOMPARE(ledger.served.load(), served);
        QCOMPARE(m_postgres->start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > served + 50, 20000);
        load.stop();
        check(ledger);
    }

    void network_whenBlackHoledUnderLoad_thenAnsweredInTimeAndFullRecovery()
    {
        m_proxy = std::make_unique<TcpProxy>(m_postgres->port());
        startOn(m_postgres->tcpUrl(m_database, s("runner"), m_proxy->port()));
        Ledger ledger;
        Load load(*m_server, ledger);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > 50, 20000);
        m_proxy->pause();
        const int refused = ledger.refused;
        QTRY_VERIFY_WITH_TIMEOUT(ledger.refused > refused + 100, 20000);
        m_proxy->resume();
        const int served = ledger.served;
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > served + 50, 20000);
        load.stop();
        check(ledger);
    }

    void primary_whenKilledAndItsStandbyPromotedUnderLoad_thenNothingAcknowledgedIsLost()
    {
        m_standby = std::make_unique<PostgresServer>();
        m_standby->listenOnTcp();
        QCOMPARE(m_standby->follow(*m_postgres), QString());
        m_postgres->waitForStandby();
        startOn(s("postgresql://runner@127.0.0.1:%1,127.0.0.1:%2/%3")
                    .arg(m_postgres->port())
                    .arg(m_standby->port())
                    .arg(m_database));
        Ledger ledger;
        Load load(*m_server, ledger);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > 50, 20000);
        const int refused = ledger.refused;
        m_postgres->stop(true);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.refused > refused + 20, 20000);
        QCOMPARE(m_standby->promote(), QString());
        const int served = ledger.served;
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > served + 50, 30000);
        load.stop();
        check(ledger);
    }

    void database_whenItTakesNoWrites_thenAwayAndNoInternalError()
    {
        startOn(m_postgres->url(m_database, s("runner")));
        Ledger ledger;
        Load load(*m_server, ledger);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > 50, 20000);
        const auto readOnly = [this](const char *value) {
            (void)m_postgres->sql(s("postgres"),
                s("ALTER SYSTEM SET default_transaction_read_only TO %1").arg(QLatin1String(value)));
            (void)m_postgres->sql(s("postgres"), s("SELECT pg_reload_conf()"));
        };
        readOnly("on");
        const int refused = ledger.refused;
        QTRY_VERIFY_WITH_TIMEOUT(ledger.refused > refused + 50, 20000);
        readOnly("off");
        const int served = ledger.served;
        QTRY_VERIFY_WITH_TIMEOUT(ledger.served > served + 50, 20000);
        load.stop();
        check(ledger);
    }
};

QTEST_GUILESS_MAIN(PostgresOutageTest)
#include "tst_postgresoutage.moc"
