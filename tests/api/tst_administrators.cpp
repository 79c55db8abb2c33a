#include "tests/support/daemonfixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

using namespace usher;
using namespace usher::test;

namespace {

constexpr char password[] = "quiet river stone";

struct Outcome
{
    int exitCode = -1;
    QString output;
    QString errors;
};

} // namespace

/// Two people at two terminals, each with the real usherctl.
class AdministratorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("server*=false"));
        QCOMPARE(m_server.start(), QString());
        for (const char *name : {"ann", "ben"}) {
            const auto created = m_server.call("accounts.create",
                {{QStringLiteral("name"), QLatin1String(name)},
                    {QStringLiteral("password"), QLatin1String(password)},
                    {QStringLiteral("role"), QStringLiteral("operator")}});
            QVERIFY2(created, qPrintable(created ? QString() : created.error().message));
        }
        QCOMPARE(m_server.configure({{QStringLiteral("service.call"),
                     {{QStringLiteral("_type"), QStringLiteral("builtin")},
                         {QStringLiteral("_service"), QStringLiteral("get")}}}}),
            QString());
    }

    void sameService_whenTwoSaveIt_thenTheSecondIsAConflictAndBothAreInTheAudit()
    {
        // Both look at the service and see the same revision.
        const QString seen = QString::number(revision());
        const QString next = QString::number(revision() + 1);
        const Outcome first = usherctl("ann",
            {QStringLiteral("services"), QStringLiteral("set"), QStringLiteral("call"),
                QStringLiteral("greeting=hello"), QStringLiteral("--revision"), seen});
        QVERIFY2(first.exitCode == 0, qPrintable(first.errors));
        const Outcome second = usherctl("ben",
            {QStringLiteral("services"), QStringLiteral("set"), QStringLiteral("call"),
                QStringLiteral("greeting=good day"), QStringLiteral("--revision"), seen});
        QVERIFY(second.exitCode != 0);
        QVERIFY2(second.errors.contains(QStringLiteral("edited at revision %1").arg(seen)),
            qPrintable(second.errors));
        QVERIFY2(second.errors.contains(QStringLiteral("now at revision %1").arg(next)),
            qPrintable(second.errors));
        QVERIFY(usherctl("ann", {QStringLiteral("services"), QStringLiteral("show"), QStringLiteral("call")})
                    .output.contains(QStringLiteral("hello")));

        // Ben looks again and saves on top of what Ann did.
        const Outcome third = usherctl("ben",
            {QStringLiteral("services"), QStringLiteral("set"), QStringLiteral("call"),
                QStringLiteral("greeting=good day"), QStringLiteral("--revision"), next});
        QVERIFY2(third.exitCode == 0, qPrintable(third.errors));

        const auto audit = m_server.call(
            "audit.list", {{QStringLiteral("subject"), QStringLiteral("options cluster/service.call")}});
        QVERIFY(audit);
        const QJsonArray entries = audit->value(QStringLiteral("entries")).toArray();
        QVERIFY(entries.size() >= 3);
        const auto describe = [&](int index) {
            const QJsonObject entry = entries.at(index).toObject();
            const QJsonObject actor = entry.value(QStringLiteral("actor")).toObject();
            return QStringLiteral("%1 from %2 %3->%4 '%5'%6")
                .arg(actor.value(QStringLiteral("account")).toString(),
                    actor.value(QStringLiteral("address")).toString())
                .arg(entry.value(QStringLiteral("revisionBefore")).toInteger())
                .arg(entry.value(QStringLiteral("revisionAfter")).toInteger())
                .arg(entry.value(QStringLiteral("after"))
                         .toObject()
                         .value(QStringLiteral("greeting"))
                         .toString(),
                    entry.value(QStringLiteral("refused")).toBool() ? QStringLiteral(" refused") : QString());
        };
        QCOMPARE(describe(2), QStringLiteral("ann from 127.0.0.1 1->2 'hello'"));
        QCOMPARE(describe(1), QStringLiteral("ben from 127.0.0.1 1->2 'good day' refused"));
        QCOMPARE(describe(0), QStringLiteral("ben from 127.0.0.1 2->3 'good day'"));
        QCOMPARE(entries.at(0)
                     .toObject()
                     .value(QStringLiteral("before"))
                     .toObject()
                     .value(QStringLiteral("greeting"))
                     .toString(),
            QStringLiteral("hello"));

        // The audit as people see it.
        const Outcome table = usherctl("ann", {QStringLiteral("audit")});
        QVERIFY2(table.output.contains(QStringLiteral("refused")), qPrintable(table.output + table.errors));
    }

    void sameService_whenNobodyNamesARevision_thenTheLaterSaveStandsOnTheEarlierOne()
    {
        const qint64 before = revision();
        QCOMPARE(usherctl("ann",
                     {QStringLiteral("services"), QStringLiteral("set"), QStringLiteral("call"),
                         QStringLiteral("a=1")})
                     .exitCode,
            0);
        QCOMPARE(usherctl("ben",
                     {QStringLiteral("services"), QStringLiteral("set"), QStringLiteral("call"),
                         QStringLiteral("b=2")})
                     .exitCode,
            0);
        QCOMPARE(revision(), before + 2);
        const QString shown = usherctl("ann",
            {QStringLiteral("services"), QStringLiteral("show"), QStringLiteral("call"),
                QStringLiteral("--json")})
                                  .output;
        QVERIFY2(shown.contains(QStringLiteral("\"a\"")) && shown.contains(QStringLiteral("\"b\"")),
            qPrintable(shown));
    }

private:
    Outcome usherctl(const char *account, const QStringList &words)
    {
        return run(QStringList{QStringLiteral("--server"),
                       QStringLiteral("ws://127.0.0.1:%1").arg(m_server.adminPort()),
                       QStringLiteral("--account"), QLatin1String(account)}
            + words);
    }
    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("USHER_PASSWORD"), QLatin1String(password));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/usherctl"), arguments);
        if (!process.waitForFinished())
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    qint64 revision()
    {
        const auto records
            = m_server.call("config.records", {{QStringLiteral("name"), QStringLiteral("service.call")}});
        return records ? records->value(QStringLiteral("records"))
                             .toArray()
                             .at(0)[QStringLiteral("revision")]
                             .toInteger()
                       : -1;
    }

    DaemonFixture m_server;
};

QTEST_GUILESS_MAIN(AdministratorsTest)
#include "tst_administrators.moc"
