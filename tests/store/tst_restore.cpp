#include "tests/store/storetest.h"
#include "tests/support/postgres.h"

#include "server/store/copy.h"
#include "server/store/restore.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace usher;
using namespace usher::store;
using usher::test::PostgresServer;

namespace {

constexpr qint64 madeMs = 1'700'000'000'000;
constexpr qint64 largest = std::numeric_limits<qint64>::max();

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void must(const Result<int> &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

/// Rows of every kind in every table, with what is hard to carry over.
void fill(Connection &c, int entries, int largeBytes = 1000)
{
    must(c.control("BEGIN").map([] { return 0; }));
    must(c.execute("INSERT INTO record (kind, owner, name, revision, body) VALUES (?, ?, ?, ?, ?)",
        {s("options"), s("cluster"), s("log"), largest,
            s("{\"all\":\"a'b\\\\c\\n\\\"\xc3\xa4\xf0\x9f\x98\x80\"}")}));
    must(c.execute("INSERT INTO record_history (kind, owner, name, revision, body, change_id, at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?)",
        {s("options"), s("cluster"), s("log"), 1, s("{}"), s("c"), 0}));
    for (int i = 0; i < 5; ++i)
        must(c.execute("INSERT INTO audit (at, account, role, address, origin, change_id, subject,"
                       " revision_before, revision_after, before, after, comment)"
                       " VALUES (?, ?, '', '', '', '', 's', 0, 1, '{}', '{}', ?)",
            {i, s("ada"), s("\\x41 ' \" ; -- %1")}));
    must(c.execute("DELETE FROM audit WHERE id IN (2, 3)"));
    must(c.execute(
        "INSERT INTO account (name, revision, role, full_name, password_hash) VALUES (?, 1, ?, '', ?)",
        {s("ada"), s("administrator"), s("$argon2id$x")}));
    must(c.execute("INSERT INTO alarm (alarm_key, id, node, severity, text, what_to_do, raised)"
                   " VALUES ('2001/x', 2001, 'node-01', 'major', 't', 'w', -1)"));
    must(c.execute("INSERT INTO draft (id, account, title, revision, updated, body) VALUES ('d', 'ada', '', "
                   "1, 2, '{}')"));
    must(c.execute("INSERT INTO lease (scope, value, pool, place, expires, fence, owner)"
                   " VALUES ('', '1000', 'p', 1, ?, 7, 'svc')",
        {largest}));
    must(c.execute(
        "INSERT INTO service (id, seq, name, state, expires, data_id) VALUES ('svc', 1, 'n', '{}', 9, 'd')"));
    for (int i = 0; i < entries; ++i)
        must(c.execute("INSERT INTO storage_entry (id, expires, gms_user, body) VALUES (?, ?, ?, ?)",
            {QString::number(i), i, i % 2 == 0 ? QVariant() : QVariant(s("")), QString(i % 300, u'\u00e4')}));
    must(c.execute(
        "INSERT INTO storage_entry (id, expires, body) VALUES ('large', 1, ?)", {QString(largeBytes, u'x')}));
    QByteArray every(256, '\0');
    for (int i = 0; i < 256; ++i)
        every[i] = static_cast<char>(i);
    for (const auto &[name, bytes] : {std::pair{"every", every}, std::pair{"none", QByteArray("")},
             std::pair{"large", QByteArray(largeBytes, '\xff')}})
        must(c.execute("INSERT INTO storage_file (id, name, content_type, file_name, bytes) VALUES ('f', ?, "
                       "'t', 'n', ?)",
            {s(name), bytes}));
    // What belongs to the processes that wrote it.
    must(c.execute("INSERT INTO session (token_hash, account, address, origin, created, expires)"
                   " VALUES ('t', 'ada', '', '', 1, ?)",
        {largest}));
    must(c.execute("INSERT INTO node (name, incarnation, lease_until, started, status) VALUES ('node-01', "
                   "'i', 1, 1, '{}')"));
    must(c.execute("INSERT INTO outbox_stream (origin, last) VALUES ('node-01', 1)"));
    must(c.execute(
        "INSERT INTO outbox (origin, sequence, at, topic, body) VALUES ('node-01', 1, 1, 't', '{}')"));
    must(c.execute("INSERT INTO store_commit (id, at, state) VALUES ('c', 1, 1)"));
    must(c.control("COMMIT").map([] { return 0; }));
}

QString valueText(const Rows &rows, int column)
{
    return rows.isNull(column) ? s("NULL") : s("=") + rows.text(column);
}

/// All rows of the tables that a backup holds, sorted, as "table|value|value".
QStringList dump(Connection &c)
{
    auto empty = Connection::open({.path = s(":memory:")});
    if (!empty || !migrate(**empty))
        return {s("no schema")};
    const auto tables = copiedTables(**empty);
    QStringList all;
    for (const CopiedTable &table : *tables) {
        QStringList columns = table.columns;
        if (table.hasBlobs)
            columns.replaceInStrings(s("bytes"),
                c.dialect() == Dialect::Sqlite ? s("lower(hex(bytes))") : s("encode(bytes, 'hex')"));
        auto rows = c.run(s("SELECT %1 FROM %2").arg(columns.join(u','), table.name).toStdString());
        if (!rows)
            return {rows.error().detail};
        while (rows->next()) {
            QString line = table.name;
            for (int i = 0; i < columns.size(); ++i)
                line += u'|' + valueText(*rows, i);
            all.append(line);
        }
    }
    all.sort();
    return all;
}

int count(Connection &c, std::string_view table)
{
    auto rows = c.run("SELECT COUNT(*) FROM " + std::string(table));
    return rows && rows->next() ? static_cast<int>(rows->integer(0)) : -1;
}

} // namespace

/// Backups of either engine restored into either engine, and everything that is refused.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        usher::test::keepFoldersInMemory();
        m_server = std::make_unique<PostgresServer>();
        QCOMPARE(m_server->start(), QString());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto folder = DataFolder::open(m_folder->filePath(s("data")));
        QVERIFY(folder);
        m_data = std::make_unique<DataFolder>(std::move(*folder));
    }
    void cleanup()
    {
        m_data.reset();
        m_folder.reset();
    }

    void engines_data()
    {
        QTest::addColumn<bool>("fromPostgres");
        QTest::addColumn<bool>("toPostgres");
        QTest::newRow("SQLite to SQLite") << false << false;
        QTest::newRow("SQLite to PostgreSQL") << false << true;
        QTest::newRow("PostgreSQL to SQLite") << true << false;
        QTest::newRow("PostgreSQL to PostgreSQL") << true << true;
    }

    void restore_whenBackupIsOfEitherEngine_thenEveryRowIsThereAndNothingElse_data() { engines_data(); }
    void restore_whenBackupIsOfEitherEngine_thenEveryRowIsThereAndNothingElse()
    {
        QFETCH(bool, fromPostgres);
        QFETCH(bool, toPostgres);
        const OpenPlan source = makeStore(fromPostgres, "source");
        auto from = connect(source);
        fill(*from, 3000, 2'000'000);
        const QStringList rows = dump(*from);
        QVERIFY(rows.size() > 3010);
        const auto backup = backUp(source);
        QVERIFY2(backup, qPrintable(said(backup)));
        QCOMPARE(dump(**Connection::open({.path = backup->path, .readOnly = true})), rows);

        const OpenPlan target = toPostgres ? emptyStore("target") : makeStore(false, "target");
        QList<qint64> progress;
        const auto restored = restoreStore(*m_data, target, s("runner"),
            {backup->path, false, [&](qint64 done, qint64) { progress.append(done); }});
        QVERIFY2(restored, qPrintable(said(restored)));
        if (toPostgres)
            QVERIFY(progress.size() > 3 && progress.constLast() == rows.size());
        auto to = connect(target);
        QCOMPARE(dump(*to), rows);
        for (const char *table : {"session", "node", "outbox", "outbox_stream", "store_commit"})
            QCOMPARE(count(*to, table), 0);
        QCOMPARE(*schemaVersion(*to), migrations().back().version);
        to.reset();

        // Served: by a role that may not change the schema, with numbers that go on.
        OpenPlan serving = target;
        if (toPostgres)
            serving.url = m_server->url(m_databases.value(s("target")), s("runner"));
        const auto opened = openStore(*m_data, serving);
        QVERIFY2(opened, qPrintable(said(opened)));
        auto runner = Connection::open(opened->database);
        QVERIFY(runner);
        auto added
            = (*runner)->run("INSERT INTO audit (at, account, role, address, origin, change_id, subject,"
                             " revision_before, revision_after, before, after, comment)"
                             " VALUES (1, '', '', '', '', '', '', 0, 0, '', '', '') RETURNING id");
        QVERIFY(added && added->next());
        QCOMPARE(added->integer(0), 6);
    }

    void makeBackup_whenWritersGoOn_thenTheCopyIsOneMoment()
    {
        const OpenPlan source = makeStore(true, "busy");
        fill(*connect(source), 2000);
        std::atomic<bool> stop = false;
        std::atomic<int> written = 0;
        std::thread writer([&] {
            auto connection = connect(source);
            for (int i = 0; !stop; ++i) { // always both
                must(connection->control("BEGIN").map([] { return 0; }));
                must(connection->execute(
                    "INSERT INTO lease (scope, value, pool, place) VALUES ('w', ?, 'w', 1)",
                    {QString::number(i)}));
                must(connection->execute(
                    "INSERT INTO storage_entry (id, expires, body) VALUES (?, 1, '')", {s("w%1").arg(i)}));
                must(connection->control("COMMIT").map([] { return 0; }));
                ++written;
            }
        });
        bool isWhole = true;
        for (int round = 0; round < 3; ++round) {
            const int before = written;
            while (written < before + 20) // it is under way
                std::this_thread::yield();
            const int acknowledged = written;
            const auto backup = backUp(source, round);
            auto copy = backup ? Connection::open({.path = backup->path, .readOnly = true})
                               : fail(ErrorCode::Internal, {});
            const int leases = copy ? count(**copy, "lease WHERE scope = 'w'") : -1;
            const int stored = copy ? count(**copy, "storage_entry WHERE id LIKE 'w%'") : -2;
            isWhole = isWhole && leases == stored && leases >= acknowledged;
        }
        stop = true;
        writer.join();
        QVERIFY(isWhole);
    }

    void makeBackup_whenItCannotBe_thenPlainWordsAndNothingIsLeft_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("says");
        QTest::newRow("cancelled") << s("cancelled") << s("cancelled");
        QTest::newRow("newer schema") << s("newer") << s("newer Usher");
        QTest::newRow("no schema") << s("empty") << s("no tables yet");
        QTest::newRow("away") << s("away") << s("not available");
    }
    void makeBackup_whenItCannotBe_thenPlainWordsAndNothingIsLeft()
    {
        QFETCH(QString, why);
        QFETCH(QString, says);
        OpenPlan source = why == u"empty" ? emptyStore("refused") : makeStore(true, "refused");
        if (why == u"newer")
            must(connect(source)->execute(
                "INSERT INTO schema_migration (version, title, applied) VALUES (999, 't', 1)"));
        BackupPlan plan = backupPlan(source);
        if (why == u"away")
            plan.database.postgres.database = s("nowhere");
        BackupProgress progress;
        progress.cancelled = why == u"cancelled";
        const auto backup = makeBackup(plan, progress);
        QVERIFY(!backup);
        QVERIFY2(backup.error().message.contains(says), qPrintable(said(backup)));
        QCOMPARE(QDir(plan.folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void restore_whenFileIsNoBackup_thenRefusedAndNothingIsChanged_data()
    {
        QTest::addColumn<bool>("toPostgres");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        for (const bool toPostgres : {false, true}) {
            const auto row = [&](const char *kind, const char *says) {
                if (toPostgres && (qstrcmp(kind, "folder") == 0 || qstrcmp(kind, "text") == 0))
                    return; // judged before the database is looked at
                QTest::addRow("%s into %s", kind, toPostgres ? "PostgreSQL" : "SQLite")
                    << toPostgres << s(kind) << s(says);
            };
            row("missing", "there is no file");
            row("folder", "there is no file");
            row("empty", "is empty, not a backup");
            row("foreign", "is not a database of Usher");
            row("newer", "newer Usher");
            row("truncated", "damaged");
            row("damaged", "damaged");
            row("text", "is not a database, or damaged");
            row("with a trigger", "not a backup that usherd made");
            row("with a table", "not a backup that usherd made");
            row("without a table", "not a backup that usherd made");
        }
    }
    void restore_whenFileIsNoBackup_thenRefusedAndNothingIsChanged()
    {
        QFETCH(bool, toPostgres);
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const OpenPlan target = makeStore(toPostgres, "kept");
        fill(*connect(target), 50);
        const QStringList before = dump(*connect(target));
        const QString path = m_folder->filePath(s("candidate"));
        spoil(kind, path, target);
        const QStringList traces{s("*restor*"), s("*replaced*")};
        const auto restored = restoreStore(*m_data, target, s("runner"), {path, true});
        QVERIFY(!restored);
        QVERIFY2(restored.error().message.contains(says), qPrintable(said(restored)));
        QCOMPARE(dump(*connect(target)), before);
        QCOMPARE(count(*connect(target), "session"), 1);
        QCOMPARE(QDir(m_data->path()).entryList(traces, QDir::Files | QDir::Hidden), QStringList());
        if (kind.startsWith(s("with")))
            return; // sound as it is
        const auto verified = inspectBackup(path);
        QVERIFY(!verified);
        QVERIFY2(verified.error().message.contains(says), qPrintable(said(verified)));
    }

    void restore_whenPostgresMayNotBeOverwritten_thenRefusedAndNothingIsChanged_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<bool>("replace");
        QTest::addColumn<QString>("says");
        QTest::newRow("it holds data") << s("filled") << false << s("--replace");
        QTest::newRow("a node serves") << s("node") << true << s("stop node-07 first");
        QTest::newRow("not the owner") << s("runner") << true << s("does not own");
        QTest::newRow("somebody uses it") << s("used") << true << s("in use");
        QTest::newRow("old schema") << s("old") << true << s("--migrate");
        QTest::newRow("foreign tables") << s("foreign") << true << s("not a database of Usher");
        QTest::newRow("a row is refused") << s("trigger") << true << s("could not");
    }
    void restore_whenPostgresMayNotBeOverwritten_thenRefusedAndNothingIsChanged()
    {
        QFETCH(QString, why);
        QFETCH(bool, replace);
        QFETCH(QString, says);
        const OpenPlan source = makeStore(false, "source");
        fill(*connect(source), 50);
        const auto backup = backUp(source);
        QVERIFY(backup);
        OpenPlan target = why == u"foreign" ? emptyStore("kept") : makeStore(true, "kept");
        const OpenPlan owner = target;
        const QString database = m_databases.value(s("kept"));
        if (why == u"foreign")
            QVERIFY(connect(target)->executeDirect(s("CREATE TABLE a (b BIGINT)")));
        else
            fill(*connect(target), 20);
        auto user = connect(owner);
        if (why == u"node")
            must(user->execute("UPDATE node SET name = 'node-07', lease_until = CAST(EXTRACT(EPOCH FROM"
                               " clock_timestamp()) * 1000 AS BIGINT) + 60000"));
        if (why == u"runner")
            target.url = m_server->url(database, s("runner"));
        if (why == u"old")
            must(user->execute("DELETE FROM schema_migration WHERE version > 10"));
        if (why == u"trigger")
            (void)m_server->sql(database,
                s("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION"
                  " ''no''; END'; CREATE TRIGGER refuse BEFORE INSERT ON storage_file FOR EACH ROW EXECUTE"
                  " FUNCTION refuse()"));
        const QStringList before = why == u"foreign" ? QStringList() : dump(*user);
        if (why == u"used") {
            QVERIFY(user->control("BEGIN"));
            must(user->execute("UPDATE account SET failures = failures"));
        }
        const auto restored = restoreStore(*m_data, target, s("runner"), {backup->path, replace});
        QVERIFY(!restored);
        QVERIFY2(restored.error().message.contains(says), qPrintable(said(restored)));
        if (why != u"foreign")
            QCOMPARE(dump(*user), before);
        QVERIFY(!QFile::exists(m_data->filePath(s("restore-part.db"))));
    }

    void restore_whenReplaceIsSaid_thenPostgresHoldsTheBackupAndNothingElse()
    {
        const OpenPlan source = makeStore(true, "source");
        fill(*connect(source), 30);
        const QStringList rows = dump(*connect(source));
        const auto backup = backUp(source);
        QVERIFY(backup);
        must(connect(source)->execute("UPDATE account SET name = 'eve'"));
        must(connect(source)->execute(
            "INSERT INTO storage_entry (id, expires, body) VALUES ('later', 1, '')"));
        const auto restored = restoreStore(*m_data, source, s("runner"), {backup->path, true});
        QVERIFY2(restored, qPrintable(said(restored)));
        QCOMPARE(dump(*connect(source)), rows);
        QCOMPARE(count(*connect(source), "session"), 0);
    }

    void restore_whenBackupIsOlder_thenItIsBroughtToTheNewestSchema_data()
    {
        QTest::addColumn<bool>("toPostgres");
        QTest::newRow("into SQLite") << false;
        QTest::newRow("into PostgreSQL") << true;
    }
    void restore_whenBackupIsOlder_thenItIsBroughtToTheNewestSchema()
    {
        QFETCH(bool, toPostgres);
        const QString path = m_folder->filePath(s("old.db"));
        {
            auto old = Connection::open({.path = path});
            QVERIFY(old && migrate(**old, migrations().first(8)));
            must((*old)->execute("INSERT INTO record (kind, owner, name, revision, body) VALUES ('options', "
                                 "'cluster', 'log', 3, '{}')"));
        }
        const OpenPlan target = toPostgres ? emptyStore("newer") : makeStore(false, "newer");
        const auto restored = restoreStore(*m_data, target, s("runner"), {path});
        QVERIFY2(restored, qPrintable(said(restored)));
        auto to = connect(target);
        QCOMPARE(*schemaVersion(*to), migrations().back().version);
        QCOMPARE(count(*to, "record_history WHERE revision = 3"), 1);
    }

    void restore_whenProgramIsOlderThanTheBackup_thenRefused()
    {
        const OpenPlan source = makeStore(false, "source");
        const auto backup = backUp(source);
        QVERIFY(backup);
        const auto restored
            = restoreBackup(backup->path, m_folder->filePath(s("other.db")), migrations().first(8));
        QVERIFY(!restored);
        QVERIFY2(restored.error().message.contains(s("newer Usher")), qPrintable(said(restored)));
        QVERIFY(!QFile::exists(m_folder->filePath(s("other.db"))));
    }

private:
    template <typename T> static QString said(const Result<T> &result)
    {
        return result ? QString() : result.error().message + u' ' + result.error().detail;
    }

    /// A database without any table; on PostgreSQL as its owner.
    OpenPlan emptyStore(const char *name)
    {
        const QString database = m_server->createDatabase();
        m_databases.insert(s(name), database);
        return {.url = m_server->url(database, s("owner"))};
    }
    OpenPlan makeStore(bool isPostgres, const char *name)
    {
        const OpenPlan plan = isPostgres
            ? emptyStore(name)
            : OpenPlan{.url = s("sqlite:") + m_data->filePath(s(name) + s(".db"))};
        if (const auto migrated = migrateStore(*m_data, plan, isPostgres ? s("runner") : QString());
            !migrated)
            qFatal("%s", qPrintable(said(migrated)));
        return plan;
    }
    Connection::Settings settingsOf(const OpenPlan &plan) const
    {
        const auto location = parseStoreUrl(plan.url, m_data->path());
        return location->dialect == Dialect::Sqlite ? Connection::Settings{.path = location->path}
                                                    : *postgresSettings(*location, plan);
    }
    std::unique_ptr<Connection> connect(const OpenPlan &plan) const
    {
        auto connection = Connection::open(settingsOf(plan));
        if (!connection)
            qFatal("%s", qPrintable(said(connection)));
        return std::move(*connection);
    }
    BackupPlan backupPlan(const OpenPlan &source, int second = 0) const
    {
        return {.database = settingsOf(source),
            .folder = m_folder->filePath(s("backup")),
            .keep = 9,
            .nowMs = madeMs + second * 1000};
    }
    Result<BackupFile> backUp(const OpenPlan &source, int second = 0) const
    {
        BackupProgress progress;
        return makeBackup(backupPlan(source, second), progress);
    }

    /// A file of @p kind at @p path.
    void spoil(const QString &kind, const QString &path, const OpenPlan &source)
    {
        if (kind == u"missing")
            return;
        if (kind == u"folder") {
            QVERIFY(QDir().mkpath(path));
            return;
        }
        if (kind.startsWith(s("with"))) {
            const auto backup = backUp(source);
            QVERIFY(backup && QFile::rename(backup->path, path));
            auto connection = Connection::open({.path = path});
            QVERIFY(
                (*connection)
                    ->executeDirect(kind == u"with a table" ? s("CREATE TABLE \"a; DROP TABLE audit\" (b)")
                            : kind == u"with a trigger"
                            ? s("CREATE TRIGGER t AFTER DELETE ON session BEGIN DELETE FROM account; END")
                            : s("DROP TABLE lease")));
            return;
        }
        if (kind == u"foreign" || kind == u"newer") {
            auto connection = Connection::open({.path = path});
            QVERIFY(connection);
            if (kind == u"foreign") {
                QVERIFY((*connection)->executeDirect(s("CREATE TABLE a (b)")));
                return;
            }
            QVERIFY(migrate(**connection));
            must(
                (*connection)
                    ->execute("INSERT INTO schema_migration (version, title, applied) VALUES (999, 't', 1)"));
            return;
        }
        QFile file(path);
        if (kind == u"truncated" || kind == u"damaged") {
            const auto backup = backUp(source);
            QVERIFY(backup && QFile::rename(backup->path, path));
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (kind == u"truncated") {
                QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
                return;
            }
            for (qint64 at = 8 * 4096; at + 4096 < file.size(); at += 4096) {
                QVERIFY(file.seek(at));
                file.write(QByteArray(512, 'X'));
            }
            return;
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kind == u"text" ? QByteArray(5000, 't') : QByteArray());
    }

    std::unique_ptr<PostgresServer> m_server;
    QMap<QString, QString> m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DataFolder> m_data;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
