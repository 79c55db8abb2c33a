#include "app/console/session.h"
#include "app/console/workspace.h"
#include "tests/console/demoserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace usher;
using namespace usher::test;
using console::RecordEdit;
using console::Session;
using console::Workspace;
using namespace Qt::StringLiterals;

namespace {

const RecordKey booking = DemoServer::service(u"request-access"_s);
const RecordKey interaction = DemoServer::service(u"request-interaction"_s);
const QString ttl = u"_ttl"_s;

/// One console at the server.
struct Console
{
    Session session{u"test 1"_s};
    Workspace workspace{session};

    bool open(const console::Profile &profile)
    {
        session.open(profile, DemoServer::password);
        return QTest::qWaitFor([this] { return workspace.isLive(); }, 20000);
    }
    [[nodiscard]] QString value(const RecordKey &key, const QString &field) const
    {
        const auto values = workspace.values(key);
        return values ? values->value(field) : u"(no record)"_s;
    }
    /// Applies, waits; the message of a refusal.
    QString apply()
    {
        std::optional<QString> said;
        workspace.apply(u"test"_s, &workspace, [&](const Result<ChangeOutcome> &outcome) {
            said = outcome ? QString() : outcome.error().message;
        });
        return QTest::qWaitFor([&] { return said.has_value(); }, 40000) ? *said : u"no answer"_s;
    }
};

} // namespace

class tst_workspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_server.start(), QString()); }
    void init()
    {
        for (const RecordKey &key : {booking, interaction}) {
            if (m_server.value(key, ttl) != u"120"_s)
                QCOMPARE(m_server.setValue(key, ttl, u"120"_s), QString());
        }
        m_console = std::make_unique<Console>();
        QVERIFY(m_console->open(m_server.profile()));
        QCOMPARE(value(booking), u"120"_s);
    }
    void cleanup() { m_console.reset(); }

    void edit_whenMade_isAStepOfTheStackAndNotSent()
    {
        QSignalSpy changes(&workspace(), &Workspace::recordChanged);
        workspace().setValue(booking, ttl, u"60"_s);
        QCOMPARE(value(booking), u"60"_s);
        QCOMPARE(workspace().changeCount(), 1);
        QCOMPARE(workspace().edit(booking, ttl)->base, u"120"_s);
        QCOMPARE(workspace().undoStack().count(), 1);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(m_server.value(booking, ttl), u"120"_s);
    }

    void edit_whenTakenBackByHand_isNoChange()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        workspace().setValue(booking, ttl, u"120"_s);
        QCOMPARE(workspace().changeCount(), 0);
        QVERIFY(!workspace().edit(booking));
        QCOMPARE(
            workspace().undoStack().count(), 0); // a step that does nothing would be in the way of Ctrl+Z
    }

    void keystrokes_thatFollowEachOther_areOneStep()
    {
        for (const QString &text : {u"9"_s, u"90"_s, u"900"_s})
            workspace().setValue(booking, ttl, text);
        QCOMPARE(workspace().undoStack().count(), 1);
        workspace().undoStack().undo();
        QCOMPARE(value(booking), u"120"_s);
        QVERIFY(workspace().edits().empty());
    }

    void keystrokes_inTwoFields_areTwoSteps()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        workspace().setValue(interaction, ttl, u"61"_s);
        workspace().setValue(booking, ttl, u"62"_s);
        QCOMPARE(workspace().undoStack().count(), 3);
    }

    void undoAndRedo_acrossRecords_goStepByStep()
    {
        QUndoStack &undo = workspace().undoStack();
        workspace().setValue(booking, ttl, u"60"_s);
        workspace().remove(interaction);
        workspace().create(DemoServer::service(u"made"_s), {{u"_service"_s, u"get"_s}});
        QCOMPARE(workspace().changeCount(), 3);
        undo.undo();
        QVERIFY(!workspace().values(DemoServer::service(u"made"_s)));
        undo.undo();
        QCOMPARE(value(interaction), u"120"_s);
        undo.undo();
        QVERIFY(workspace().edits().empty());
        for (int i = 0; i < 3; ++i)
            undo.redo();
        QCOMPARE(value(booking), u"60"_s);
        QVERIFY(!workspace().values(interaction));
        QCOMPARE(workspace().edits().size(), 3u);
    }

    void rename_whenMade_isOneStep()
    {
        workspace().rename(booking, u"service.renamed"_s);
        QVERIFY(!workspace().values(booking));
        QCOMPARE(value(DemoServer::service(u"renamed"_s)), u"120"_s);
        workspace().undoStack().undo();
        QVERIFY(workspace().edits().empty());
    }

    void apply_whenTaken_leavesNothingToApply()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        workspace().create(
            DemoServer::service(u"applied"_s), {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}});
        QCOMPARE(m_console->apply(), QString());
        QVERIFY(workspace().edits().empty());
        QCOMPARE(value(booking), u"60"_s);
        QCOMPARE(m_server.value(booking, ttl), u"60"_s);
        workspace().remove(DemoServer::service(u"applied"_s));
        QCOMPARE(m_console->apply(), QString());
        QVERIFY(workspace().edits().empty());
        QVERIFY(!m_server.value(DemoServer::service(u"applied"_s), u"_service"_s));
    }

    void apply_whenTheServerWritesItInAnotherForm_leavesNoConflict()
    {
        const RecordKey log{RecordKind::Options, u"cluster"_s, u"log"_s};
        workspace().create(log, {{u"verbose"_s, u" STANDARD "_s}});
        workspace().setValue(booking, u"_provide_code"_s, u"FALSE"_s);
        QCOMPARE(m_console->apply(), QString());
        QVERIFY(!workspace().hasConflicts());
        QVERIFY(workspace().edits().empty());
        QCOMPARE(m_server.setValue(booking, u"_provide_code"_s, u"true"_s), QString());
    }

    void undo_afterApply_makesTheInverseChange()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        QCOMPARE(m_console->apply(), QString());
        workspace().setValue(booking, ttl, u"61"_s); // at once: yet a step of its own
        workspace().undoStack().undo();
        QVERIFY(workspace().edits().empty());
        workspace().undoStack().undo();
        QCOMPARE(value(booking), u"120"_s);
        QCOMPARE(workspace().changeCount(), 1);
        QCOMPARE(m_console->apply(), QString());
        QCOMPARE(m_server.value(booking, ttl), u"120"_s);
    }

    void undo_afterApplyOfACreation_deletesItAgain()
    {
        const RecordKey made = DemoServer::service(u"short-lived"_s);
        workspace().create(made, {{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}});
        QCOMPARE(m_console->apply(), QString());
        workspace().undoStack().undo();
        QCOMPARE(workspace().edit(made)->kind, RecordEdit::Kind::Delete);
        QCOMPARE(m_console->apply(), QString());
        QVERIFY(!workspace().values(made));
    }

    void change_ofAnotherValueBySomebodyElse_isNoConflict()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        QCOMPARE(m_server.setValue(booking, u"_access_code_length"_s, u"7"_s), QString());
        WAIT_COMPARE(m_console->value(booking, u"_access_code_length"_s), u"7"_s);
        QVERIFY(!workspace().hasConflicts());
        QCOMPARE(m_console->apply(), QString());
        QCOMPARE(m_server.value(booking, u"_access_code_length"_s), u"7"_s);
        QCOMPARE(m_server.value(booking, ttl), u"60"_s);
    }

    void change_ofTheSameValueBySomebodyElse_isAConflictUntilItIsSettled_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mine") << true << u"60"_s;
        QTest::newRow("theirs") << false << u"90"_s;
    }
    void change_ofTheSameValueBySomebodyElse_isAConflictUntilItIsSettled()
    {
        QFETCH(bool, mine);
        QFETCH(QString, expected);
        makeConflict();
        QCOMPARE(workspace().edit(booking, ttl)->theirs, u"90"_s);
        QCOMPARE(value(booking), u"60"_s);
        workspace().resolve(booking, ttl, mine);
        QVERIFY(!workspace().hasConflicts());
        QCOMPARE(value(booking), expected);
        QCOMPARE(workspace().changeCount(), mine ? 1 : 0);
        workspace().undoStack().undo(); // the conflict is back
        QVERIFY(workspace().hasConflicts());
        workspace().undoStack().redo();
        QCOMPARE(value(booking), expected);
        if (mine)
            QCOMPARE(m_console->apply(), QString());
        QCOMPARE(m_server.value(booking, ttl), expected);
    }

    void conflict_whenTypingGoesOn_stays()
    {
        makeConflict();
        workspace().setValue(booking, ttl, u"601"_s);
        QVERIFY(workspace().hasConflicts());
        QCOMPARE(workspace().edit(booking, ttl)->theirs, u"90"_s);
    }

    void conflict_whenTheEditIsUndone_leavesWhatTheyMade()
    {
        makeConflict();
        workspace().undoStack().undo();
        QVERIFY(workspace().edits().empty());
        QCOMPARE(value(booking), u"90"_s);
    }

    void conflict_whenBothWantTheSame_isNone()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        QCOMPARE(m_server.setValue(booking, ttl, u"60"_s), QString());
        WAIT_VERIFY(workspace().edits().empty());
    }

    void edit_ofARecordThatIsDeletedMeanwhile_isAConflict()
    {
        const RecordKey key = makeRecord(u"going"_s);
        workspace().setValue(key, ttl, u"60"_s);
        QCOMPARE(m_server.removeRecord(key), QString());
        WAIT_VERIFY(workspace().hasConflicts());
        QCOMPARE(m_console->value(key, ttl), u"60"_s);
        workspace().setValue(key, ttl, u"61"_s);
        QVERIFY(workspace().hasConflicts());
        workspace().undoStack().undo();
        QVERIFY2(workspace().edits().empty(), "what was taken back is no edit of a record that is gone");
    }

    void edit_ofARecordThatIsDeletedMeanwhile_canMakeItAgain()
    {
        const RecordKey key = makeRecord(u"again"_s);
        workspace().setValue(key, ttl, u"60"_s);
        QCOMPARE(m_server.removeRecord(key), QString());
        WAIT_VERIFY(workspace().hasConflicts());
        workspace().resolve(key, true);
        QCOMPARE(workspace().edit(key)->kind, RecordEdit::Kind::Create);
        QCOMPARE(m_console->apply(), QString());
        QCOMPARE(m_server.value(key, ttl), u"60"_s);
        QCOMPARE(m_server.value(key, u"_service"_s), u"get"_s);
    }

    void creation_ofARecordThatSomebodyElseMakes_isAConflictUntilItIsGone()
    {
        const RecordKey key = DemoServer::service(u"twin"_s);
        const console::Values mine{{u"_service"_s, u"query"_s}, {ttl, u"60"_s}};
        workspace().create(key, mine);
        makeRecord(u"twin"_s);
        WAIT_VERIFY(workspace().hasConflicts());
        QCOMPARE(workspace().values(key), mine);
        QCOMPARE(m_server.removeRecord(key), QString());
        WAIT_VERIFY(!workspace().hasConflicts());
        QCOMPARE(workspace().values(key), mine); // nothing of theirs
        workspace().setValue(key, ttl, {});
        QVERIFY(!workspace().value(key, ttl));
    }

    void deletion_ofARecordThatIsChangedMeanwhile_isAConflict()
    {
        const RecordKey key = makeRecord(u"doomed"_s);
        workspace().remove(key);
        QVERIFY(!workspace().hasConflicts());
        QCOMPARE(m_server.setValue(key, ttl, u"77"_s), QString());
        WAIT_VERIFY(workspace().hasConflicts());
        workspace().resolve(key, true);
        QCOMPARE(m_console->apply(), QString());
        QVERIFY(!workspace().values(key));
    }

    void dryRun_ofWhoHasGone_isNotAnswered()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        bool isAnswered = false, isOtherAnswered = false;
        auto asker = std::make_unique<QObject>();
        workspace().dryRun(asker.get(), [&](const auto &) { isAnswered = true; });
        asker.reset();
        workspace().dryRun(&workspace(), [&](const auto &) { isOtherAnswered = true; });
        WAIT_VERIFY(isOtherAnswered);
        QVERIFY(!isAnswered);
    }

    void value_whenRefused_isMarkedAtItsField()
    {
        workspace().setValue(booking, ttl, u"a while"_s);
        workspace().setValue(interaction, ttl, u"60"_s);
        QVERIFY(!m_console->apply().isEmpty());
        QVERIFY(!workspace().edit(booking, ttl)->problem.isEmpty());
        QVERIFY(workspace().edit(interaction, ttl)->problem.isEmpty());
        QCOMPARE(workspace().changeCount(), 2);
        QCOMPARE(m_server.value(interaction, ttl), u"120"_s); // all or nothing
        workspace().setValue(booking, ttl, u"60"_s);
        QVERIFY(workspace().edit(booking, ttl)->problem.isEmpty());
    }

    void edits_whileTheServerIsAway_areKeptAndAppliedAfterwards()
    {
        m_server.network().refuse(true);
        WAIT_VERIFY(!workspace().isLive());
        workspace().setValue(booking, ttl, u"60"_s);
        QCOMPARE(value(booking), u"60"_s);
        const QString refused = m_console->apply();
        QVERIFY2(refused.contains(u"not connected"), qPrintable(refused));
        QCOMPARE(workspace().changeCount(), 1);
        m_server.network().refuse(false);
        WAIT_VERIFY(workspace().isLive());
        QCOMPARE(workspace().changeCount(), 1);
        QCOMPARE(m_console->apply(), QString());
        QCOMPARE(m_server.value(booking, ttl), u"60"_s);
    }

    void changesOfOthers_whileTheServerWasAway_areSeenAfterwards()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        m_server.network().refuse(true);
        WAIT_VERIFY(!workspace().isLive());
        QCOMPARE(m_server.setValue(booking, ttl, u"90"_s), QString());
        QCOMPARE(m_server.setValue(interaction, ttl, u"91"_s), QString());
        m_server.network().refuse(false);
        WAIT_VERIFY(workspace().isLive());
        QVERIFY(workspace().hasConflicts());
        QCOMPARE(value(interaction), u"91"_s);
    }

    void apply_whenTheConnectionBreaksMeanwhile_leavesTheEditPending()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        m_server.network().pause(); // the change set does not arrive
        std::optional<bool> taken;
        workspace().apply(u"test"_s, &workspace(),
            [&](const Result<ChangeOutcome> &outcome) { taken = outcome.has_value(); });
        QVERIFY(workspace().isApplying());
        m_server.network().cut();
        m_server.network().resume();
        WAIT_COMPARE(taken, std::optional(false));
        QVERIFY(!workspace().isApplying());
        WAIT_VERIFY(workspace().isLive());
        // Whether it arrived or not: either all of it is applied, or it is pending and can be applied again.
        if (m_server.value(booking, ttl) == u"120"_s)
            QCOMPARE(m_console->apply(), QString());
        WAIT_VERIFY(workspace().edits().empty());
        QCOMPARE(m_server.value(booking, ttl), u"60"_s);
    }

    void apply_whileApplying_isRefused()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        int answers = 0, refused = 0;
        const auto count = [&](const Result<ChangeOutcome> &outcome) {
            ++answers;
            refused += outcome ? 0 : 1;
        };
        workspace().apply({}, &workspace(), count);
        workspace().apply({}, &workspace(), count);
        WAIT_COMPARE(answers, 2);
        QCOMPARE(refused, 1);
    }

    void discard_whenMade_canBeUndone()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        workspace().remove(interaction);
        workspace().discard();
        QVERIFY(workspace().edits().empty());
        workspace().undoStack().undo();
        QCOMPARE(workspace().changeCount(), 2);
        workspace().discard(booking);
        QCOMPARE(workspace().changeCount(), 1);
    }

    void anotherServer_whenConnected_startsWithoutEdits()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        DemoServer other;
        QCOMPARE(other.start(), QString());
        QVERIFY(m_console->open(other.profile()));
        QVERIFY(workspace().edits().empty());
        QVERIFY(!workspace().undoStack().canUndo());
        QCOMPARE(value(booking), u"120"_s);
    }

    void login_onTheSameServer_keepsTheEdits()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        QVERIFY(m_console->open(m_server.profile()));
        QCOMPARE(value(booking), u"60"_s);
        QCOMPARE(workspace().changeCount(), 1);
    }

private:
    [[nodiscard]] Workspace &workspace() { return m_console->workspace; }
    [[nodiscard]] QString value(const RecordKey &key) const { return m_console->value(key, ttl); }
    void makeConflict()
    {
        workspace().setValue(booking, ttl, u"60"_s);
        QCOMPARE(m_server.setValue(booking, ttl, u"90"_s), QString());
        WAIT_VERIFY(workspace().hasConflicts());
    }
    /// One that the topic has told of: what it tells next is what the test does.
    RecordKey makeRecord(const QString &name)
    {
        const RecordKey key = DemoServer::service(name);
        const QJsonObject values{{u"_type"_s, u"builtin"_s}, {u"_service"_s, u"get"_s}, {ttl, u"50"_s}};
        if (const QString refused = m_server.createRecord(key, values); !refused.isEmpty())
            qWarning().noquote() << refused;
        if (!QTest::qWaitFor([&] { return workspace().stored().contains(key); }, 30000))
            qWarning("the record did not come");
        return key;
    }

    DemoServer m_server;
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(tst_workspace)
#include "tst_workspace.moc"
