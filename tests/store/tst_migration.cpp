#include "tests/store/storetest.h"

#include "server/store/dialect.h"

#include <QSqlQuery>
#include <QTest>

using namespace usher;
using namespace usher::store;
using namespace usher::store::test;

namespace {

constexpr Migration stepwise[] = {
    {1, "people", "CREATE TABLE person (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL)", nullptr},
    {2, "people's age", "ALTER TABLE person ADD COLUMN age BIGINT NOT NULL DEFAULT 30", nullptr},
    {3, "people by name; towns",
        "CREATE INDEX person_name ON person (name);\n"
        "CREATE TABLE town (name TEXT NOT NULL PRIMARY KEY);\n"
        "INSERT INTO town (name) SELECT DISTINCT 'town of ' || name FROM person",
        nullptr},
    {4, "it's renamed", "ALTER TABLE person RENAME COLUMN name TO full_name", nullptr},
};

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void migrate_whenDatabaseIsNew_thenEveryMigrationOfTheServerRuns()
    {
        auto connection = open();
        QVERIFY(migrate(*connection));
        QCOMPARE(*schemaVersion(*connection), migrations().back().version);
        QVERIFY(migrate(*connection)); // again: nothing left to do
        for (const char *table : {"record", "account", "alarm", "storage_entry", "lease", "service"})
            QVERIFY2(connection->run(std::string("SELECT COUNT(*) FROM ") + table), table);
        QCOMPARE(
            text(*connection, "SELECT COUNT(*) FROM schema_migration").toInt(), migrations().back().version);
        QVERIFY(
            text(*connection, "SELECT MIN(applied) FROM schema_migration").toLongLong() > 1'600'000'000'000);
    }

    void migrations_whenListed_thenTheyAreNumberedWithoutGapsAndTitled()
    {
        int expected = 0;
        for (const Migration &migration : migrations()) {
            QCOMPARE(migration.version, ++expected);
            QVERIFY(migration.title && *migration.title && migration.sqlite && *migration.sqlite);
        }
    }

    void migrate_whenDatabaseIsOld_thenItEndsAsANewOneWithItsRows_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 1; from <= 4; ++from)
            QTest::addRow("from version %d", from) << from;
    }
    void migrate_whenDatabaseIsOld_thenItEndsAsANewOneWithItsRows()
    {
        QFETCH(int, from);
        const std::span<const Migration> all(stepwise);
        {
            auto old = open();
            QVERIFY(migrate(*old, all.first(static_cast<std::size_t>(from))));
            QCOMPARE(*schemaVersion(*old), from);
            const char *insert = from < 4 ? "INSERT INTO person (id, name) VALUES (1, 'Ada')"
                                          : "INSERT INTO person (id, full_name) VALUES (1, 'Ada')";
            QVERIFY(old->execute(insert));
        }
        auto connection = open();
        QVERIFY(migrate(*connection, all));
        QCOMPARE(*schemaVersion(*connection), 4);
        QCOMPARE(text(*connection, "SELECT full_name || age FROM person"), QStringLiteral("Ada30"));
        QCOMPARE(text(*connection, "SELECT COUNT(*) FROM town"),
            from < 3 ? QStringLiteral("1") : QStringLiteral("0"));
        auto fresh = open("fresh.db");
        QVERIFY(migrate(*fresh, all));
        QCOMPARE(schemaOf(*connection), schemaOf(*fresh));
    }

    void migrate_whenServerSchemaIsOld_thenItIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 1; from < migrations().back().version; ++from)
            QTest::addRow("from version %d", from) << from;
    }
    void migrate_whenServerSchemaIsOld_thenItIsBroughtUpToDate()
    {
        QFETCH(int, from);
        {
            auto old = open();
            QVERIFY(migrate(*old, migrations().first(static_cast<std::size_t>(from))));
        }
        auto connection = open();
        QVERIFY(migrate(*connection));
        QCOMPARE(*schemaVersion(*connection), migrations().back().version);
    }

    void migrate_whenAMigrationFails_thenItLeavesNothingAndASecondTryCompletes()
    {
        const Migration broken[] = {stepwise[0], stepwise[1],
            {3, "fails late",
                "CREATE TABLE town (name TEXT);\nINSERT INTO town VALUES ('x');\nCREATE TABLE nonsense (",
                nullptr}};
        auto connection = open();
        const auto failed = migrate(*connection, broken);
        QVERIFY(!failed);
        QVERIFY(failed.error().detail.contains(QLatin1String("migration 3 (fails late)")));
        QCOMPARE(*schemaVersion(*connection), 2);
        QVERIFY(!connection->run("SELECT * FROM town"));
        QVERIFY(migrate(*connection, stepwise));
        QCOMPARE(*schemaVersion(*connection), 4);
    }

    void migrate_whenTheProcessDiedHalfWay_thenTheNextStartCompletes()
    {
        {
            auto connection = open();
            QVERIFY(migrate(*connection, std::span<const Migration>(stepwise).first(2)));
            QVERIFY(connection->control(
                beginWrite(connection->dialect()))); // as far as migration 3 came, never committed
            QVERIFY(connection->executeDirect(QStringLiteral("CREATE INDEX person_name ON person (name)")));
            QVERIFY(connection->executeDirect(
                QStringLiteral("CREATE TABLE town (name TEXT NOT NULL PRIMARY KEY)")));
        }
        auto connection = open();
        QCOMPARE(*schemaVersion(*connection), 2);
        QVERIFY(migrate(*connection, stepwise));
        QCOMPARE(*schemaVersion(*connection), 4);
    }

    void migrate_whenSchemaIsNewer_thenRefusedInPlainWordsAndUntouched()
    {
        {
            auto newer = open();
            QVERIFY(migrate(*newer, stepwise));
        }
        const QString before = content();
        {
            auto connection = open();
            const auto refused = migrate(*connection, std::span<const Migration>(stepwise).first(2));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY2(refused.error().message.contains(
                         QLatin1String("newer Usher (its schema is 4, which programs that know 4 or newer "
                                       "can use; this one knows 2")),
                qPrintable(refused.error().message));
        }
        QCOMPARE(content(), before);
    }

    void migrate_whenFileIsForeign_thenRefusedInPlainWordsAndUntouched_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("somebody's tables") << QStringLiteral("CREATE TABLE theirs (a INTEGER)");
        if (usher::test::isOnPostgres())
            return;
        QTest::newRow("another application id") << QStringLiteral("PRAGMA application_id=77");
        QTest::newRow("another schema version") << QStringLiteral("PRAGMA user_version=3");
    }
    void migrate_whenFileIsForeign_thenRefusedInPlainWordsAndUntouched()
    {
        QFETCH(QString, sql);
        {
            auto theirs = open();
            QVERIFY(theirs->executeDirect(sql));
        }
        const QString before = content();
        {
            auto connection = open();
            const auto refused = migrate(*connection);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY(refused.error().message.contains(QLatin1String("is not a database of Usher")));
        }
        QCOMPARE(content(), before);
    }

private:
    std::unique_ptr<Connection> open(const char *name = "test.db")
    {
        auto connection = Connection::open(usher::test::databaseFor(m_folder->filePath(QLatin1String(name))));
        return connection ? std::move(*connection) : nullptr;
    }

    /// What is in the database: of SQLite every byte.
    QString content()
    {
        if (usher::test::isOnPostgres())
            return schemaOf(*open());
        QFile file(m_folder->filePath(QStringLiteral("test.db")));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().toHex()) : QString();
    }
    static QString schemaOf(Connection &connection)
    {
        const QString schema = text(connection,
            connection.dialect() == Dialect::Sqlite
                ? "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
                  " ORDER BY name)"
                : "SELECT (SELECT string_agg(table_name || column_name || data_type || is_nullable, ';'"
                  " ORDER BY table_name, ordinal_position) FROM information_schema.columns WHERE"
                  " table_schema = 'public') || COALESCE((SELECT string_agg(indexdef, ';' ORDER BY indexname)"
                  " FROM pg_indexes WHERE schemaname = 'public'), '')");
        return schema.isEmpty() ? QStringLiteral("unreadable") : schema;
    }
    static QString text(Connection &connection, const char *sql)
    {
        auto rows = connection.run(sql);
        return rows && rows->next() ? rows->text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
