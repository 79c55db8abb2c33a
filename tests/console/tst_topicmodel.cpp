#include "app/console/recordsmodel.h"
#include "app/console/topicmodel.h"
#include "tests/console/demoserver.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace usher;
using namespace usher::test;
using namespace usher::console;
using namespace Qt::StringLiterals;

namespace {

const QString owner = u"walls"_s; ///< a list of the tests

QList<Column> columns()
{
    return {{u"record"_s, u"Record"_s, CellKind::Text, {}, {}, {}, 20},
        {u"revision"_s, u"Revision"_s, CellKind::Number, {}, {}, {}, 8},
        {u"kind"_s, u"Kind"_s, CellKind::State, {},
            [](const QJsonObject &row) { return row[u"kind"_s] == u"list"_s ? Tone::Info : Tone::Good; }, {},
            8}};
}

protocol::TopicSelection groups(const QString &name = {})
{
    protocol::TopicSelection selection;
    selection.topic = u"config"_s;
    selection.filter.append({u"owner"_s, protocol::FilterOp::Eq, {owner}});
    if (!name.isEmpty())
        selection.filter.append({u"name"_s, protocol::FilterOp::Eq, {name}});
    return selection;
}

RecordKey group(const QString &name)
{
    return {RecordKind::List, owner, name};
}

} // namespace

class tst_topicmodel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_server.start(), QString());
        for (const QString &name : {u"b"_s, u"d"_s, u"f"_s})
            QCOMPARE(m_server.setValue(group(name), u"n"_s, u"0"_s), QString());
        m_session.open(m_server.profile(), DemoServer::password);
        WAIT_VERIFY(m_session.isOnline());
    }

    void init()
    {
        m_model = std::make_unique<TopicModel>(m_session, groups(), columns());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void rows_whileNobodyLooks_areNotSubscribed()
    {
        QCOMPARE(subscriptions(), 0);
        m_model->setActive(true);
        WAIT_VERIFY(m_model->isLoaded());
        QCOMPARE(m_model->rowCount(), 3);
        WAIT_COMPARE(subscriptions(), 1);
        m_model->setActive(false);
        WAIT_COMPARE(subscriptions(), 0);
        QCOMPARE(m_model->rowCount(), 3); // as they were
        QVERIFY(!m_model->isLive());
    }

    void page_whenLeftBeforeTheAnswer_leavesNoSubscription()
    {
        for (int i = 0; i < 40; ++i) { // a connection has 32
            m_model->setActive(true);
            m_model->setActive(false);
        }
        WAIT_COMPARE(subscriptions(), 0);
        m_model->setActive(true);
        WAIT_VERIFY(m_model->isLive());
    }

    void cells_ofARow_answerToAllRoles()
    {
        activate();
        const QModelIndex first = m_model->index(0, 0);
        QCOMPARE(first.data().toString(), u"list walls/b"_s);
        QCOMPARE(first.data(KeyRole).toString(), u"list walls/b"_s);
        QCOMPARE(first.data(SortRole).toString(), u"list walls/b"_s);
        QCOMPARE(first.data(JsonRole).toJsonObject()[u"name"_s].toString(), u"b"_s);
        QCOMPARE(first.siblingAtColumn(2).data(ToneRole).toInt(), static_cast<int>(Tone::Info));
        QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Revision"_s);
        QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    }

    void row_whenChanged_keepsItsPlace()
    {
        activate();
        const QPersistentModelIndex last(m_model->index(2, 1));
        const QString before = last.data().toString();
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QCOMPARE(m_server.setValue(group(u"f"_s), u"n"_s, next()), QString());
        WAIT_VERIFY(last.data().toString() != before);
        QCOMPARE(last.row(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        QCOMPARE(reset.size(), 0);
    }

    void rows_whenTheyComeAndGo_leaveTheOthersWhereTheyAre()
    {
        activate();
        const QPersistentModelIndex stays(m_model->index(1, 0));
        QCOMPARE(m_server.setValue(group(u"a"_s), u"n"_s, u"1"_s), QString());
        WAIT_COMPARE(m_model->rowCount(), 4);
        QCOMPARE(stays.row(), 1);
        QCOMPARE(m_model->rowOf(u"list walls/a"_s), 3);
        QCOMPARE(m_server.removeRecord(group(u"b"_s)), QString());
        WAIT_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(stays.row(), 0);
        QCOMPARE(stays.data().toString(), u"list walls/d"_s);
        QCOMPARE(m_model->rowOf(u"list walls/b"_s), -1);
        QCOMPARE(m_model->rowOf(u"list walls/a"_s), 2);
        QCOMPARE(m_server.setValue(group(u"b"_s), u"n"_s, u"0"_s), QString());
        QCOMPARE(m_server.removeRecord(group(u"a"_s)), QString());
        WAIT_COMPARE(m_model->rowOf(u"list walls/a"_s), -1);
        WAIT_COMPARE(m_model->rowCount(), 3);
    }

    void changes_howeverFast_areShownAtThePace()
    {
        activate();
        QElapsedTimer clock;
        clock.start();
        QSignalSpy updated(m_model.get(), &TopicModel::updated);
        const qint64 before = m_model->changesTaken();
        for (int i = 0; i < 60; ++i)
            QCOMPARE(m_server.setValue(group(u"d"_s), u"n"_s, next()), QString());
        WAIT_VERIFY(m_model->changesTaken() > before);
        QTest::qWait(static_cast<int>(TopicModel::pace.count()) + 50); // the last of them
        const auto most = clock.elapsed() / TopicModel::pace.count() + 1;
        QVERIFY2(
            updated.size() <= most, qPrintable(u"%1 in %2 ms"_s.arg(updated.size()).arg(clock.elapsed())));
        QCOMPARE(m_model->row(m_model->rowOf(u"list walls/d"_s))[u"values"_s][u"n"_s].toString(),
            QString::number(m_serial));
    }

    void connection_whenLost_leavesTheRowsAndSaysTheyAreStale()
    {
        activate();
        const QPersistentModelIndex kept(m_model->index(1, 0));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_server.network().refuse(true);
        WAIT_VERIFY(!m_model->isLive());
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_server.removeRecord(group(u"b"_s)), QString());
        QCOMPARE(m_server.setValue(group(u"e"_s), u"n"_s, u"0"_s), QString());
        QStringList states;
        connect(m_model.get(), &TopicModel::stateChanged, m_model.get(),
            [&] { states.append(m_model->isLive() ? u"live"_s : u"stale"_s); });
        m_server.network().refuse(false);
        WAIT_VERIFY(m_model->isLive() && m_model->rowOf(u"list walls/e"_s) >= 0);
        QCOMPARE(states.value(states.size() - 1), u"live"_s); // whoever shows 'stale' hears that it is over
        QVERIFY(m_model->error().message.isEmpty());
        QCOMPARE(kept.data().toString(), u"list walls/d"_s);
        QCOMPARE(m_model->rowOf(u"list walls/b"_s), -1);
        QCOMPARE(reset.size(), 0);
        WAIT_COMPARE(subscriptions(), 1);
        QCOMPARE(m_server.setValue(group(u"b"_s), u"n"_s, u"0"_s), QString());
        QCOMPARE(m_server.removeRecord(group(u"e"_s)), QString());
        WAIT_COMPARE(m_model->rowOf(u"list walls/e"_s), -1);
    }

    void selection_whenAnother_showsItsRowsAndNothingElse()
    {
        activate();
        QCOMPARE(m_server.setValue(group(u"f"_s), u"n"_s, next()), QString());
        QList<int> counts;
        connect(
            m_model.get(), &TopicModel::updated, m_model.get(), [&] { counts.append(m_model->rowCount()); });
        m_model->select(groups(u"f"_s));
        WAIT_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->total(), 1);
        QVERIFY(!counts.contains(0)); // it does not flash
        m_model->select(groups(u"nobody"_s));
        WAIT_COMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->isLoaded());
    }

    void topic_whenForbidden_saysWhy()
    {
        QCOMPARE(m_server.addAccount(u"vic"_s, u"viewer"_s), QString());
        Session session(u"test 1"_s);
        session.open(m_server.profile(u"vic"_s), DemoServer::password);
        WAIT_VERIFY(session.isOnline());
        protocol::TopicSelection selection;
        selection.topic = u"connections"_s;
        TopicModel model(session, selection, columns());
        model.setActive(true);
        WAIT_VERIFY(!model.error().message.isEmpty());
        QCOMPARE(model.error().code, ErrorCode::Forbidden);
        QVERIFY(!model.isLoaded());
        QVERIFY(!model.isLive());
    }

    void login_whileTheModelIsActive_subscribesOnce()
    {
        Session session(u"test 1"_s);
        TopicModel model(session, groups(), columns());
        model.setActive(true);
        session.open(m_server.profile(), DemoServer::password);
        WAIT_VERIFY(model.isLive());
        model.setActive(false);
        WAIT_COMPARE(subscriptions(), 0);
    }

    void recordsModel_whenRecordsComeAndGo_isSound()
    {
        Workspace workspace(m_session);
        RecordsModel model(workspace,
            {[](const RecordKey &key) { return key.owner == owner; },
                [](const RecordKey &key) { return key.name; }},
            u"Name"_s, {{u"n"_s, u"N"_s, CellKind::Number, {}, {}, {}, 8}});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        WAIT_COMPARE(model.rowCount(), 3);
        const QPersistentModelIndex d(model.index(1, 0));
        workspace.create(group(u"c"_s), {{u"n"_s, u"5"_s}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(d.row(), 2);
        QVERIFY(model.index(1, 0).data(EditedRole).toBool());
        QCOMPARE(model.index(1, 1).data(SortRole).toString(), u"5"_s);
        workspace.remove(group(u"b"_s));
        QCOMPARE(model.rowCount(), 4); // crossed out, until it is applied
        QVERIFY(model.index(0, 0).data(DeletedRole).toBool());
        m_server.network().cut();
        WAIT_VERIFY(!workspace.isLive());
        QCOMPARE(m_server.setValue(group(u"e"_s), u"n"_s, u"1"_s), QString());
        WAIT_VERIFY(workspace.isLive());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(d.data().toString(), u"d"_s);
        QCOMPARE(reset.size(), 0);
        workspace.undoStack().undo();
        workspace.undoStack().undo();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(m_server.removeRecord(group(u"e"_s)), QString());
        WAIT_COMPARE(model.rowCount(), 3);
    }

private:
    void activate()
    {
        m_model->setActive(true);
        WAIT_VERIFY(m_model->isLive());
        WAIT_COMPARE(m_model->rowCount(), 3);
    }
    [[nodiscard]] QString next() { return QString::number(++m_serial); }
    /// Of all consoles, as the server counts them.
    [[nodiscard]] int subscriptions()
    {
        const auto answer = m_server.call("topic.query", {{u"topic"_s, u"connections"_s}});
        int count = 0;
        const QJsonArray rows = answer ? (*answer)[u"rows"_s].toArray() : QJsonArray();
        for (const QJsonValue row : rows)
            count += row[u"subscriptions"_s].toInt();
        return answer ? count : -1;
    }

    DemoServer m_server;
    Session m_session{u"test 1"_s};
    std::unique_ptr<TopicModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    int m_serial = 100;
};

QTEST_GUILESS_MAIN(tst_topicmodel)
#include "tst_topicmodel.moc"
