#include "ui/widgets/recordhistory.h"

#include "app/console/rowsmodel.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/help.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::Workspace;

namespace {

QList<Column> columns()
{
    const auto who = [](const QJsonObject &row) {
        const QString account = row[QLatin1String("account")].toString();
        return QVariant(account.isEmpty() ? RecordHistory::tr("the server") : account);
    };
    return {
        {QStringLiteral("revision"), RecordHistory::tr("Revision"), CellKind::Number, {}, {}, {}, 6},
        {QStringLiteral("at"), RecordHistory::tr("When"), CellKind::Time, {}, {}, {}, 9},
        {QStringLiteral("account"), RecordHistory::tr("Who"), CellKind::Text, who, {}, {}, 8},
        {QStringLiteral("comment"), RecordHistory::tr("Comment"), CellKind::Text, {}, {},
            [](const QJsonObject &row) {
                const QString comment = row[QLatin1String("comment")].toString();
                return row[QLatin1String("deleted")].toBool() ? RecordHistory::tr("deleted  %1").arg(comment)
                                                              : comment;
            },
            8},
    };
}

const QString keyField = QStringLiteral("key");

QJsonObject rowOf(const RecordRevision &revision)
{
    return {{keyField, QString::number(revision.revision)}, {QStringLiteral("revision"), revision.revision},
        {QStringLiteral("at"), revision.atMs}, {QStringLiteral("account"), revision.actor.account},
        {QStringLiteral("comment"), revision.comment}, {QStringLiteral("deleted"), revision.deleted}};
}

} // namespace

RecordHistory::RecordHistory(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(std::make_unique<console::RowsModel>(keyField, columns()))
    , m_stack(new QStackedWidget)
    , m_state(new StateView)
    , m_table(new TableView)
    , m_more(makeButton(QStringLiteral("olderRevisionsButton"), {}))
    , m_title(makeLabel({}, FontRole::Body, Token::Muted))
    , m_difference(new DifferenceView)
    , m_rollBack(makeButton(QStringLiteral("rollBackButton"), {}, QStringLiteral("history")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::inside, 0, 0);
    layout->addWidget(m_stack);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    auto *list = new QWidget;
    auto *above = new QVBoxLayout(list);
    above->setContentsMargins(0, 0, 0, 0);
    setHelpTopic(this, QStringLiteral("pages/audit#rollback"));
    m_table->setObjectName(QStringLiteral("revisionsTableView"));
    m_table->setSource(m_model.get());
    m_table->setUp(m_model->columns());
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    above->addWidget(m_table, 1);
    above->addWidget(m_more, 0, Qt::AlignLeading);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, Theme::inside, 0, 0);
    auto *line = new QHBoxLayout;
    m_title->setWordWrap(true);
    line->addWidget(m_title, 1);
    line->addWidget(m_rollBack);
    column->addLayout(line);
    column->addWidget(m_difference, 1);
    splitter->addWidget(list);
    splitter->addWidget(below);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_state);
    m_stack->setCurrentWidget(m_state);

    connect(m_table, &TableView::currentKeyChanged, this, &RecordHistory::compare);
    connect(m_more, &QPushButton::clicked, this, [this] { load(m_oldest); });
    connect(m_rollBack, &QPushButton::clicked, this, &RecordHistory::rollBack);
    connect(m_state, &StateView::acted, this, [this] { load(0); });
    connect(&context.workspace, &Workspace::recordChanged, this, [this](const RecordKey &key) {
        if (key != m_key)
            return;
        const auto stored = m_context.workspace.stored().find(key);
        const qint64 now = stored == m_context.workspace.stored().end() ? 0 : stored->second.revision;
        const qint64 shown = m_rows.isEmpty() ? 0 : m_rows.first()[QLatin1String("revision")].toInteger();
        if (now != shown) { // not only edited
            m_isFresh = false;
            if (isVisible())
                load(0);
        }
        refreshButtons();
    });
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        if (!m_isFresh && isVisible())
            load(0);
        refreshButtons();
    });
    retranslate();
}

RecordHistory::~RecordHistory() = default;

void RecordHistory::retranslate()
{
    m_model->setColumns(columns());
    m_table->setAccessibleName(tr("Revisions"));
    m_more->setText(tr("Older revisions"));
    m_rollBack->setText(tr("Roll back to this …"));
    m_difference->setTitles(tr("Then"), tr("Now"));
    m_difference->setEmptyText(tr("It is the same as what stands now."));
    refreshButtons();
}

void RecordHistory::setRecord(const std::optional<RecordKey> &key)
{
    if (key == m_key)
        return;
    m_key = key;
    m_isFresh = false;
    ++m_question;
    m_rows.clear();
    m_model->clear();
    m_difference->setFields({});
    if (isVisible())
        load(0);
}

void RecordHistory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isFresh)
        load(0);
}

void RecordHistory::load(qint64 before)
{
    if (!m_key)
        return;
    if (!m_context.session.allows(QStringLiteral("audit"))) {
        m_state->showForbidden(QStringLiteral("audit"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_isFresh = true;
    if (m_rows.isEmpty()) {
        m_state->showLoading();
        m_stack->setCurrentWidget(m_state);
    }
    m_context.session.call(protocol::ConfigHistory{*m_key, before, pageSize}, this,
        [this, before, question = ++m_question](const Result<protocol::HistoryAnswer> &answer) {
            if (question == m_question)
                loaded(answer, before);
        });
}

void RecordHistory::loaded(const Result<protocol::HistoryAnswer> &answer, qint64 before)
{
    if (!answer) {
        m_isFresh = false;
        if (answer.error().code == ErrorCode::NotFound) {
            m_state->showEmpty(QStringLiteral("history"), tr("No history yet"),
                tr("It begins when the record is applied for the first time."));
        } else {
            m_state->showFailed(answer.error().message);
        }
        if (m_rows.isEmpty())
            m_stack->setCurrentWidget(m_state);
        return;
    }
    if (before == 0)
        m_rows.clear();
    for (const RecordRevision &revision : answer->revisions) {
        m_rows.append(rowOf(revision));
        m_oldest = revision.revision;
    }
    m_model->setRows(m_rows);
    m_more->setVisible(answer->revisions.size() == pageSize);
    if (m_rows.isEmpty()) {
        m_state->showEmpty(QStringLiteral("history"), tr("No history yet"),
            tr("It begins when the record is applied for the first time."));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    m_stack->setCurrentIndex(0);
    if (m_table->currentRow() < 0) {
        // The one before the newest is what people come for.
        const QJsonObject &row = m_rows.at(std::min<qsizetype>(1, m_rows.size() - 1));
        m_table->selectKey(row[keyField].toString());
    } else {
        compare();
    }
}

qint64 RecordHistory::chosen() const
{
    return m_table->currentKey().toLongLong();
}

void RecordHistory::compare()
{
    refreshButtons();
    const qint64 revision = chosen();
    if (revision == 0 || !m_key)
        return;
    m_title->setText(tr("Revision %1 and what stands now:").arg(revision));
    m_context.session.call(protocol::ConfigCompare{*m_key, revision, 0}, this,
        [this, revision, key = *m_key](const Result<RecordComparison> &answer) {
            if (key != m_key || revision != chosen())
                return;
            if (answer)
                m_difference->setFields(answer->fields);
            else
                m_title->setText(answer.error().message);
        });
}

void RecordHistory::refreshButtons()
{
    const bool mayEdit = m_context.session.allows(QStringLiteral("edit"));
    const bool isNewest
        = m_rows.isEmpty() || chosen() == m_rows.first()[QLatin1String("revision")].toInteger();
    const bool isEdited = m_key && m_context.workspace.edit(*m_key);
    m_rollBack->setEnabled(
        mayEdit && !isNewest && chosen() > 0 && !isEdited && !m_isWorking && m_context.session.isOnline());
    m_rollBack->setToolTip(!mayEdit ? missingPrivilege(QStringLiteral("edit"))
            : isEdited              ? tr("Apply or discard the changes of this record first.")
            : isNewest              ? tr("This revision stands now.")
                                    : tr("Makes a new revision that is the same as this one."));
}

void RecordHistory::rollBack()
{
    const qint64 revision = chosen();
    if (!m_key || revision == 0 || !m_context.navigator.mayChange())
        return;
    const auto stored = m_context.workspace.stored().find(*m_key);
    const qint64 seen = stored == m_context.workspace.stored().end() ? 0 : stored->second.revision;
    protocol::ConfigRollback question{
        .kind = m_key->kind, .owner = m_key->owner, .name = m_key->name, .revision = revision};
    question.seenRevision = seen;
    question.dryRun = true;
    m_isWorking = true;
    refreshButtons();
    m_context.session.call(question, this, [this, question](const Result<ChangeOutcome> &preview) {
        m_isWorking = false;
        refreshButtons();
        if (preview)
            apply(*preview, question);
        else
            m_context.navigator.notify(preview.error().message);
    });
}

void RecordHistory::apply(const ChangeOutcome &preview, protocol::ConfigRollback rollback)
{
    const qint64 revision = *rollback.revision;
    QStringList lines;
    for (const RecordPreview &record : preview.preview) {
        lines.append(record.action == RecordAction::Delete
                ? tr("%1 will be deleted.").arg(recordText(record.key, m_context.workspace.stored()))
                : tr("%n value(s) of %1 will change.", nullptr,
                    static_cast<int>(record.fields.size()) + record.fieldsOmitted)
                      .arg(recordText(record.key, m_context.workspace.stored())));
    }
    lines += preview.warnings;
    if (!preview.restartNeeded.isEmpty())
        lines.append(tr("Takes effect at the next start of each node: %1")
                         .arg(preview.restartNeeded.join(QStringLiteral(", "))));
    lines.append(tr("It is applied at once, as a new revision."));
    if (!confirm(this, tr("Roll back to revision %1?").arg(revision), lines.join(u'\n'), tr("Roll back"),
            false, &rollback.comment))
        return;
    rollback.dryRun = false;
    m_context.session.call(rollback, this, [this, revision](const Result<ChangeOutcome> &outcome) {
        m_context.navigator.notify(
            outcome ? tr("Rolled back to revision %1").arg(revision) : outcome.error().message);
    });
}

} // namespace usher::ui
