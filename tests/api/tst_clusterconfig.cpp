#include "tests/support/adminsession.h"
#include "tests/support/daemonfixture.h"
#include "tests/support/postgres.h"

#include "server/store/openstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QTest>

#include <array>

using namespace usher;
using namespace usher::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char password[] = "quiet river stone";

QJsonObject recordOf(const QJsonObject &more = {})
{
    QJsonObject all{{u"kind"_s, u"options"_s}, {u"owner"_s, u"cluster"_s}, {u"name"_s, u"service.call"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

QJsonObject greeting(qint64 seen, const QString &text)
{
    return {{u"changes"_s,
                QJsonArray{
                    recordOf({{u"seenRevision"_s, seen}, {u"set"_s, QJsonObject{{u"greeting"_s, text}}}})}},
        {u"comment"_s, QString(u"says "_s + text)}};
}

} // namespace

/// Two administrators at two nodes of one PostgreSQL.
class ClusterConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"server*=false"_s);
        QVERIFY2(PostgresServer::isInstalled(), "PostgreSQL is not installed: ./dev deps test");
        QCOMPARE(m_postgres.start(), QString());
        const QString database = m_postgres.createDatabase();
        QTemporaryDir folder;
        const auto data = store::DataFolder::open(folder.filePath(u"data"_s));
        QVERIFY(data);
        QVERIFY(store::migrateStore(*data, {.url = m_postgres.url(database, u"owner"_s)}, u"runner"_s));
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            m_nodes[i] = std::make_unique<DaemonFixture>();
            m_nodes[i]->set(u"store"_s, u"url"_s, m_postgres.url(database, u"runner"_s));
            m_nodes[i]->set(u"server"_s, u"node_id"_s, QString::number(i + 1));
        }
        QCOMPARE(m_nodes[0]->start(), QString());
        for (const char *name : {"ann", "ben"})
            QVERIFY(m_nodes[0]->call("accounts.create",
                {{u"name"_s, QLatin1String(name)}, {u"password"_s, QLatin1String(password)},
                    {u"role"_s, u"operator"_s}}));
        QCOMPARE(m_nodes[0]->configure(
                     {{u"service.call"_s, {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}}}}),
            QString());
        // The nodes of a cluster have one secret key.
        QVERIFY(QDir().mkpath(m_nodes[1]->folder()));
        QVERIFY(QFile::setPermissions(
            m_nodes[1]->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(
            QFile::copy(m_nodes[0]->folder() + u"/secret.key"_s, m_nodes[1]->folder() + u"/secret.key"_s));
        QCOMPARE(m_nodes[1]->start(), QString());
        for (size_t i = 0; i < m_people.size(); ++i) {
            m_people[i] = std::make_unique<AdminSession>(m_nodes[i]->adminPort());
            QVERIFY(m_people[i]->logIn(i == 0 ? u"ann"_s : u"ben"_s, QLatin1String(password)));
        }
    }

    void sameService_whenTwoEditItOnTwoNodes_thenConflictRollBackAndAuditOnBoth()
    {
        // Both saw revision 1. The store judges, whatever either node knows yet.
        const auto first = ann().call("config.apply", greeting(1, u"hello"_s));
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        const auto second = ben().call("config.apply", greeting(1, u"good day"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(second.error().data.value(u"seen"_s).toInteger(), 1);
        QCOMPARE(second.error().data.value(u"current"_s).toInteger(), 2);
        QVERIFY2(second.error().message.contains("edited at revision 1"_L1)
                && second.error().message.contains("now at revision 2"_L1),
            qPrintable(second.error().message));

        // Ben saves on top of Ann's, from the other node.
        QVERIFY(ben().call("config.apply", greeting(2, u"good day"_s)));

        // Ann, whose node need not know of it, looks at what he did and goes back.
        const auto compared = ann().call("config.compare", recordOf({{u"from"_s, 2}, {u"to"_s, 3}}));
        QVERIFY(compared);
        const QJsonObject field = compared->value(u"fields"_s).toArray().first().toObject();
        QCOMPARE(field.value(u"before"_s).toString(), u"hello"_s);
        QCOMPARE(field.value(u"after"_s).toString(), u"good day"_s);
        const auto stale
            = ann().call("config.rollback", recordOf({{u"revision"_s, 2}, {u"seenRevision"_s, 2}}));
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(stale.error().data.value(u"current"_s).toInteger(), 3);
        const auto back = ann().call("config.rollback",
            recordOf({{u"revision"_s, 2}, {u"seenRevision"_s, 3}, {u"comment"_s, u"agreed on it"_s}}));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
        QCOMPARE(back->value(u"records"_s)[0][u"values"_s][u"greeting"_s].toString(), u"hello"_s);

        // Ben's node has heard of it, though nobody called it meanwhile. In a second; this is no test of
        // time.
        QTRY_COMPARE_WITH_TIMEOUT(recordAt(ben()).value(u"revision"_s).toInteger(),
            back->value(u"records"_s)[0][u"revision"_s].toInteger(), 10000);
        QCOMPARE(recordAt(ben()).value(u"values"_s)[u"greeting"_s].toString(), u"hello"_s);

        // Both nodes tell the same story.
        const QStringList expected{u"ann 3->4 'hello'"_s, u"ann 2->3 refused"_s, u"ben 2->3 'good day'"_s,
            u"ben 1->2 refused"_s, u"ann 1->2 'hello'"_s};
        for (AdminSession *person : {&ann(), &ben()}) {
            QStringList story;
            const auto audit = person->call(
                "audit.list", {{u"subject"_s, u"options cluster/service.call"_s}, {u"limit"_s, 5}});
            QVERIFY(audit);
            for (const QJsonValue &entry : audit->value(u"entries"_s).toArray())
                story.append(lineOf(entry.toObject()));
            QCOMPARE(story, expected);
            const auto history = person->call("config.history", recordOf());
            QVERIFY(history);
            const QJsonArray revisions = history->value(u"revisions"_s).toArray();
            QCOMPARE(revisions.size(), 4);
            QCOMPARE(revisions.at(0)[u"comment"_s].toString(), u"back to revision 2: agreed on it"_s);
            QCOMPARE(revisions.at(1)[u"actor"_s][u"account"_s].toString(), u"ben"_s);
            QCOMPARE(revisions.at(0)[u"changeId"_s], back->value(u"changeId"_s));
        }
        const auto refused = ben().call("audit.list", {{u"account"_s, u"ben"_s}, {u"refused"_s, true}});
        QCOMPARE(refused->value(u"entries"_s).toArray().size(), 1);
    }

    void changeSet_whenUndoneOnTheOtherNode_thenAllOfItIsUndone()
    {
        const QJsonArray changes{
            QJsonObject{{u"kind"_s, u"list"_s}, {u"owner"_s, u"GMS_Resources"_s}, {u"name"_s, u"Pool"_s},
                {u"seenRevision"_s, 0}, {u"set"_s, QJsonObject{{u"n"_s, u"5550100"_s}}}},
            QJsonObject{{u"kind"_s, u"options"_s}, {u"owner"_s, u"cluster"_s}, {u"name"_s, u"service.new"_s},
                {u"seenRevision"_s, 0},
                {u"set"_s,
                    QJsonObject{{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"request-interaction"_s},
                        {u"_resource_group"_s, u"Pool"_s}, {u"password"_s, u"undone-service-secret"_s}}}}};
        const auto made = ann().call("config.apply", {{u"changes"_s, changes}});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        const QString id = made->value(u"changeId"_s).toString();
        const auto dry = ben().call("config.rollback", {{u"changeId"_s, id}, {u"dryRun"_s, true}});
        QVERIFY2(dry, qPrintable(dry ? QString() : dry.error().message));
        QCOMPARE(dry->value(u"preview"_s).toArray().size(), 2);
        QCOMPARE(dry->value(u"preview"_s)[0][u"action"_s].toString(), u"delete"_s);
        const auto undone = ben().call("config.rollback", {{u"changeId"_s, id}});
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        const auto again = ann().call("config.rollback", {{u"changeId"_s, id}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        // The undoing can be undone, secret included.
        QVERIFY(ann().call("config.rollback", {{u"changeId"_s, undone->value(u"changeId"_s)}}));
        const auto history = ben().call("config.compare",
            {{u"kind"_s, u"options"_s}, {u"owner"_s, u"cluster"_s}, {u"name"_s, u"service.new"_s},
                {u"from"_s, 1}});
        QVERIFY2(history, qPrintable(history ? QString() : history.error().message));
        QCOMPARE(history->value(u"to"_s).toInteger(), 3);
        QVERIFY(history->value(u"fields"_s).toArray().isEmpty());
    }

    void draft_whenSavedOnOneNode_thenIsAppliedOnTheOtherByItsAuthorOnly()
    {
        const auto draft = ann().call("draft.save",
            {{u"title"_s, u"for tonight"_s},
                {u"changes"_s, greeting(4, u"good night"_s).value(u"changes"_s)}});
        QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message));
        const QJsonObject id{{u"id"_s, draft->value(u"id"_s)}};
        QVERIFY(ben().call("draft.list")->value(u"drafts"_s).toArray().isEmpty());
        for (const char *method : {"draft.get", "draft.apply", "draft.remove"})
            QCOMPARE(ben().call(method, id).error().code, ErrorCode::NotFound);
        QCOMPARE(ben().call("draft.list", {{u"everyone"_s, true}}).error().code, ErrorCode::Forbidden);
        const auto all = m_nodes[1]->call("draft.list", {{u"everyone"_s, true}}); // an administrator
        QCOMPARE(all->value(u"drafts"_s)[0][u"account"_s].toString(), u"ann"_s);
        QCOMPARE(m_nodes[1]->call("draft.get", id).error().code, ErrorCode::NotFound);

        AdminSession elsewhere(m_nodes[1]->adminPort());
        QVERIFY(elsewhere.logIn(u"ann"_s, QLatin1String(password)));
        const auto applied = elsewhere.call("draft.apply", id);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
        QVERIFY(ann().call("draft.list")->value(u"drafts"_s).toArray().isEmpty());
        QVERIFY(ann().call(
            "draft.save", {{u"title"_s, u"t"_s}, {u"changes"_s, greeting(5, u"x"_s).value(u"changes"_s)}}));
        const auto left = m_nodes[0]->call("draft.list", {{u"everyone"_s, true}});
        QVERIFY(
            m_nodes[0]->call("draft.remove", {{u"id"_s, left->value(u"drafts"_s)[0][u"id"_s].toString()}}));
    }

    void rollBack_whenMisused_thenNamesTheField_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<QString>("field");
        QTest::newRow("nothing") << QJsonObject() << u"changeId"_s;
        QTest::newRow("both") << recordOf({{u"changeId"_s, u"x"_s}}) << u"changeId"_s;
        QTest::newRow("no revision") << recordOf({{u"seenRevision"_s, 1}}) << u"revision"_s;
        QTest::newRow("revision 0") << recordOf({{u"seenRevision"_s, 1}, {u"revision"_s, 0}})
                                    << u"revision"_s;
        QTest::newRow("nothing seen") << recordOf({{u"revision"_s, 1}}) << u"seenRevision"_s;
        QTest::newRow("no name") << QJsonObject{{u"kind"_s, u"list"_s}, {u"owner"_s, u"x"_s},
            {u"revision"_s, 1}, {u"seenRevision"_s, 1}}
                                 << u"name"_s;
        QTest::newRow("unknown change") << QJsonObject{{u"changeId"_s, u"none"_s}} << u"changeId"_s;
        QTest::newRow("unknown revision")
            << recordOf({{u"revision"_s, 99}, {u"seenRevision"_s, 1}}) << u"revision"_s;
    }
    void rollBack_whenMisused_thenNamesTheField()
    {
        QFETCH(QJsonObject, message);
        QFETCH(QString, field);
        const auto refused = ann().call("config.rollback", message);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
    }

private:
    [[nodiscard]] AdminSession &ann() { return *m_people[0]; }
    [[nodiscard]] AdminSession &ben() { return *m_people[1]; }

    /// service.call as the node of @p person holds it.
    static QJsonObject recordAt(AdminSession &person)
    {
        const auto all = person.call("config.records");
        const QJsonArray records = all ? all->value(u"records"_s).toArray() : QJsonArray();
        for (const QJsonValue record : records) {
            if (record[u"name"_s].toString() == "service.call"_L1)
                return record.toObject();
        }
        return {};
    }

    static QString lineOf(const QJsonObject &entry)
    {
        const QString what = entry.value(u"refused"_s).toBool()
            ? u"refused"_s
            : u"'%1'"_s.arg(entry.value(u"after"_s)[u"greeting"_s].toString());
        return u"%1 %2->%3 %4"_s.arg(entry.value(u"actor"_s)[u"account"_s].toString())
            .arg(entry.value(u"revisionBefore"_s).toInteger())
            .arg(entry.value(u"revisionAfter"_s).toInteger())
            .arg(what);
    }

    PostgresServer m_postgres;
    std::array<std::unique_ptr<DaemonFixture>, 2> m_nodes;
    std::array<std::unique_ptr<AdminSession>, 2> m_people;
};

QTEST_GUILESS_MAIN(ClusterConfigTest)
#include "tst_clusterconfig.moc"
