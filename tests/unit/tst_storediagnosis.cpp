#include "server/store/dialect.h"

#include "server/store/openstore.h"
#include "shared/config/options/areas.h"

#include <QTest>

using namespace usher;
using namespace usher::store;

/// What the errors of the engines mean (protocols contract, h.4).
class StoreDiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diagnose_whenEngineReportsACode_thenItsMeaningIsTheContracts_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorCode>("meaning");
        QTest::addColumn<bool>("endsTransaction");
        QTest::addColumn<bool>("losesConnection");
        const auto row = [](const char *name, Dialect dialect, const char *code, ErrorCode meaning, bool ends,
                             bool loses) {
            QTest::newRow(name) << dialect << QString::fromLatin1(code) << meaning << ends << loses;
        };
        using enum ErrorCode;
        constexpr auto lite = Dialect::Sqlite;
        row("full disk", lite, "13", StoreFull, true, false);
        row("busy", lite, "5", Unavailable, true, false);
        row("busy snapshot", lite, "517", Unavailable, true, false);
        row("locked", lite, "6", Unavailable, true, false);
        row("no memory", lite, "7", Unavailable, true, false);
        row("cannot open", lite, "14", Unavailable, true, true);
        row("I/O error", lite, "10", Unavailable, true, true);
        row("I/O error: write", lite, "778", Unavailable, true, true);
        row("I/O error: fsync", lite, "1034", Unavailable, true, true);
        row("not a database", lite, "26", Unavailable, true, true);
        row("damaged", lite, "11", Unavailable, true, true);
        row("read-only", lite, "8", Unavailable, true, true);
        row("primary key", lite, "1555", Conflict, false, false);
        row("unique index", lite, "2067", Conflict, false, false);
        row("rowid", lite, "2579", Conflict, false, false);
        row("not null", lite, "1299", Internal, false, false);
        row("check", lite, "275", Internal, false, false);
        row("foreign key", lite, "787", Internal, false, false);
        row("too large", lite, "18", TooLarge, false, false);
        row("mismatch", lite, "20", Internal, false, false);
        row("wrong SQL", lite, "1", Internal, false, false);
        row("no code", lite, "", Internal, false, false);
        constexpr auto postgre = Dialect::PostgreSql;
        row("pg disk full", postgre, "53100", StoreFull, false, false);
        row("pg too many connections", postgre, "53300", Unavailable, true, true);
        row("pg admin shutdown", postgre, "57P01", Unavailable, true, true);
        row("pg cannot connect now", postgre, "57P03", Unavailable, true, true);
        row("pg connection failure", postgre, "08006", Unavailable, true, true);
        row("pg link gone", postgre, "", Unavailable, true, true);
        row("pg serialization", postgre, "40001", Unavailable, true, false);
        row("pg deadlock", postgre, "40P01", Unavailable, true, false);
        row("pg unique", postgre, "23505", Conflict, false, false);
        row("pg statement timeout", postgre, "57014", Timeout, false, false);
        row("pg syntax", postgre, "42601", Internal, false, false);
    }
    void diagnose_whenEngineReportsACode_thenItsMeaningIsTheContracts()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, code);
        const Diagnosis diagnosis
            = diagnose(dialect, code, QStringLiteral("driver text"), QStringLiteral("SELECT 1"));
        QTEST(diagnosis.error.code, "meaning");
        QTEST(diagnosis.endsTransaction, "endsTransaction");
        QTEST(diagnosis.losesConnection, "losesConnection");
        QCOMPARE(diagnosis.error.retryAfterS > 0, diagnosis.error.code == ErrorCode::Unavailable);
        QVERIFY(!diagnosis.error.message.isEmpty());
        QVERIFY(!diagnosis.error.message.contains(QLatin1String("driver text"))); // for the log only
        QVERIFY(diagnosis.error.detail.contains(QLatin1String("SELECT 1: driver text")));
    }

    void diagnose_whenDriverQuotesValues_thenTheyAreLeftOut()
    {
        const Diagnosis diagnosis = diagnose(Dialect::PostgreSql, QStringLiteral("23505"),
            QStringLiteral("duplicate key\nDETAIL: Key (code)=(4711) already exists."),
            QStringLiteral("INSERT"));
        QVERIFY(!diagnosis.error.detail.contains(QLatin1String("4711")));
    }

    void sessionStatements_whenWalIsChosen_thenTheBusyTimeoutComesFirst()
    {
        const QStringList statements = sessionStatements({.path = QStringLiteral("/x")});
        const auto position = [&](const char *text) {
            for (qsizetype i = 0; i < statements.size(); ++i) {
                if (statements.at(i).contains(QLatin1String(text)))
                    return i;
            }
            return qsizetype(-1);
        };
        QVERIFY(position("busy_timeout") >= 0);
        QVERIFY(position("journal_mode=WAL") > position("busy_timeout"));
        QVERIFY(position("synchronous=FULL") >= 0);
    }

    void options_whenDefault_thenTheStoreTakesThem()
    {
        int found = 0;
        for (const OptionSpec &row : storeOptions()) {
            if (QLatin1String(row.name) == QLatin1String("url")) {
                QCOMPARE(parseStoreUrl(QLatin1String(row.defaultText), QStringLiteral("/data"))->path,
                    QStringLiteral("/data/usher.db"));
                ++found;
            } else if (QLatin1String(row.name) == QLatin1String("backup-folder")) {
                QCOMPARE(backupFolderPath(QLatin1String(row.defaultText), QStringLiteral("/data")),
                    QStringLiteral("/data/backup"));
                ++found;
            }
        }
        QCOMPARE(found, 2);
    }
};

QTEST_APPLESS_MAIN(StoreDiagnosisTest)
#include "tst_storediagnosis.moc"
