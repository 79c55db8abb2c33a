#include "tests/store/storetest.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto settings = makeDatabase(*m_folder);
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().detail));
        m_settings = *settings;
        auto connection = Connection::open(m_settings);
        QVERIFY(connection);
        m_connection = std::move(*connection);
    }
    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void open_whenWriter_thenItIsDurableAndSafe()
    {
        QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma("mmap_size"), QStringLiteral("0"));
        QCOMPARE(pragma("busy_timeout"), QStringLiteral("2000"));
    }

    void open_whenFileMustExistAndDoesNot_thenUnavailableAndNoFileIsMade()
    {
        const QString path = m_folder->filePath(QStringLiteral("missing.db"));
        const auto connection = Connection::open({.path = path, .mustExist = true});
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(path));
    }

    void open_whenPathHasSpecialCharacters_thenThatFileIsUsed()
    {
        const QString path = m_folder->filePath(QStringLiteral("a b?mode=ro#%41ü'.db"));
        QVERIFY(Connection::open({.path = path}));
        QVERIFY(QFile::exists(path));
    }

    void run_whenStatementIsRepeated_thenNewValuesAreBound()
    {
        for (int n = 0; n < 3; ++n)
            QVERIFY(insertItem(*m_connection, n, QStringLiteral("text %1").arg(n)));
        for (int n = 0; n < 3; ++n) {
            auto rows = m_connection->run("SELECT text FROM item WHERE n = ?", {n});
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->text(0), QStringLiteral("text %1").arg(n));
            QVERIFY(!rows->next());
        }
    }

    void run_whenValuesAreOfEveryKind_thenTheyComeBack()
    {
        const QByteArray bytes("a\0b", 3);
        auto rows = m_connection->run("SELECT ?, ?, ?, ?",
            {QStringLiteral("ä€😀"), std::numeric_limits<qint64>::min(), bytes, QVariant()});
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), QStringLiteral("ä€😀"));
        QCOMPARE(rows->integer(1), std::numeric_limits<qint64>::min());
        QCOMPARE(rows->blob(2), bytes);
        QVERIFY(rows->isNull(3));
        QVERIFY(!rows->isNull(2));
    }

    void run_whenTextIsNull_thenItIsEmptyAndOnlyAnInvalidValueIsNull()
    {
        for (int round = 0; round < 2; ++round) { // the second execution binds another way
            auto rows = m_connection->run("SELECT ?, ?, ?", {QString(), QByteArray(), QVariant()});
            QVERIFY(rows && rows->next());
            QVERIFY(!rows->isNull(0) && rows->text(0).isEmpty());
            QVERIFY(!rows->isNull(1) && rows->blob(1).isEmpty());
            QVERIFY(rows->isNull(2));
        }
    }

    void run_whenSameStatementIsReadInside_thenBothReadToTheirEnd()
    {
        for (int n = 0; n < 3; ++n)
            QVERIFY(insertItem(*m_connection, n));
        int pairs = 0;
        auto outer = m_connection->run("SELECT n FROM item ORDER BY n");
        while (outer->next()) {
            auto inner = m_connection->run("SELECT n FROM item ORDER BY n");
            while (inner->next())
                ++pairs;
        }
        QCOMPARE(pairs, 9);
    }

    void run_whenTextHasNul_thenBadParameterAndNothingIsStored()
    {
        const auto inserted = insertItem(*m_connection, 1, QString::fromLatin1("a\0b", 3));
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().code, ErrorCode::BadParameter);
        QCOMPARE(items(*m_connection), QList<qint64>());
    }

    void run_whenKeyExists_thenConflict()
    {
        QVERIFY(insertItem(*m_connection, 1));
        const auto again = insertItem(*m_connection, 1);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QVERIFY(!again.error().message.contains(QLatin1String("item"))); // the table's name is for the log
        QVERIFY(again.error().detail.contains(QLatin1String("item.n")));
        QVERIFY(!m_connection->failure());
    }

    void run_whenValueIsMissing_thenInternalErrorAndNothingStaleIsBound()
    {
        QVERIFY(insertItem(*m_connection, 1));
        const auto wrong = m_connection->execute("INSERT INTO item (n, text) VALUES (?, ?)", {2});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Internal);
        QCOMPARE(items(*m_connection), QList<qint64>{1});
    }

    void run_whenSqlIsWrong_thenInternalErrorWithDetail()
    {
        const auto rows = m_connection->run("SELECT nothing FROM nowhere");
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Internal);
        QVERIFY(rows.error().detail.contains(QLatin1String("nowhere")));
    }

    void run_whenMoreStatementsThanTheCacheHolds_thenAllWork()
    {
        for (std::size_t i = 0; i < Connection::maxStatements * 2 + 10; ++i) {
            const std::string sql = "SELECT " + std::to_string(i); // dies before the next turn
            auto rows = m_connection->run(sql);
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->integer(0), static_cast<qint64>(i));
        }
    }

    void next_whenReadBreaksOff_thenTheJobHasFailed()
    {
        for (int n = 0; n < 3; ++n)
            QVERIFY(insertItem(*m_connection, n));
        m_connection->beginJob();
        auto rows = m_connection->run(
            "SELECT abs(CASE n WHEN 2 THEN -9223372036854775808 ELSE n END) FROM item ORDER BY n");
        QVERIFY(rows);
        int count = 0;
        while (rows->next())
            ++count;
        QCOMPARE(count, 2);
        QVERIFY(m_connection->failure());
        QVERIFY(!m_connection->transactionEnded());
        QVERIFY(!m_connection->run("SELECT 1")); // until the next job begins
        m_connection->beginJob();
        QVERIFY(m_connection->run("SELECT 1"));
    }

    void changes_whenStatementsChangeRows_thenTheyAreCounted()
    {
        for (int n = 0; n < 5; ++n)
            QVERIFY(insertItem(*m_connection, n));
        m_connection->beginJob();
        QVERIFY(m_connection->execute("UPDATE item SET text = 'y' WHERE n > 100"));
        QCOMPARE(m_connection->changes(), 0);
        {
            auto rows = m_connection->run("UPDATE item SET text = 'y' WHERE n > 100 RETURNING n");
            QVERIFY(rows && !rows->next());
        }
        QCOMPARE(m_connection->changes(), 0);
        {
            auto rows = m_connection->run("UPDATE item SET text = 'y' WHERE n >= 3 RETURNING n");
            QVERIFY(rows && rows->next() && rows->next() && !rows->next());
        }
        QCOMPARE(m_connection->changes(), 2);
        QCOMPARE(*m_connection->execute("DELETE FROM item WHERE n < 3"), 3);
        QCOMPARE(m_connection->changes(), 5);
        QVERIFY(m_connection->run("SELECT n FROM item"));
        QCOMPARE(m_connection->changes(), 5);
    }

    void run_whenReturningIsNotReadToItsEnd_thenEveryRowIsChanged()
    {
        for (int n = 0; n < 5; ++n)
            QVERIFY(insertItem(*m_connection, n));
        {
            auto rows = m_connection->run("DELETE FROM item WHERE n < 4 RETURNING n");
            QVERIFY(rows && rows->next());
        }
        QCOMPARE(items(*m_connection), QList<qint64>{4});
    }

    void run_whenReaderWrites_thenItIsOurMistakeAndNotALoss()
    {
        auto reader = Connection::open({.path = m_settings.path, .readOnly = true, .mustExist = true});
        QVERIFY(reader);
        const auto written = insertItem(**reader, 1);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Internal);
        QVERIFY(!(*reader)->isLost());
    }

    void run_whenPageLimitIsReached_thenStoreFullAndFurtherStatementsOfTheJobFail()
    {
        QVERIFY(m_connection->executeDirect(QStringLiteral("PRAGMA max_page_count=20")));
        m_connection->beginJob();
        const auto full = insertItem(*m_connection, 1, QString(200000, u'x'));
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::StoreFull);
        QVERIFY(m_connection->transactionEnded());
        const auto after = insertItem(*m_connection, 2);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::StoreFull);
        m_connection->beginJob();
        QCOMPARE(items(*m_connection), QList<qint64>());
    }

    void run_whenAnotherProcessHoldsTheFile_thenUnavailableWithRetryAfter()
    {
        auto other = Connection::open(m_settings);
        QVERIFY(other);
        QVERIFY((*other)->control("BEGIN IMMEDIATE"));
        QVERIFY(m_connection->executeDirect(QStringLiteral("PRAGMA busy_timeout=1")));
        const auto begun = m_connection->control("BEGIN IMMEDIATE");
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Unavailable);
        QCOMPARE(begun.error().retryAfterS, 1);
        QVERIFY(!m_connection->isLost());
    }

    void isInPlace_whenFileIsReplaced_thenFalse()
    {
        QVERIFY(m_connection->isInPlace());
        QVERIFY(QFile::rename(m_settings.path, m_settings.path + QStringLiteral(".moved")));
        QVERIFY(!m_connection->isInPlace());
        QVERIFY(QFile::copy(m_settings.path + QStringLiteral(".moved"), m_settings.path));
        QVERIFY(!m_connection->isInPlace());
    }

private:
    QString pragma(const char *name)
    {
        QSqlQuery query(QStringLiteral("PRAGMA ") + QLatin1String(name), m_connection->database());
        return query.next() ? query.value(0).toString() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Connection::Settings m_settings;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
