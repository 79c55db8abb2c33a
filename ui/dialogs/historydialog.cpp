#include "ui/dialogs/historydialog.h"

#include "app/console/rollback.h"
#include "app/console/rowsmodel.h"
#include "app/console/session.h"
#include "ui/dialogs/rollbackdialog.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::Tone;

namespace {

constexpr int pageSize = 100;
const QString revisionField = QStringLiteral("revision");
const QString rowField = QStringLiteral("row");

QString who(const QJsonObject &row)
{
    const QJsonObject actor = row[QLatin1String("actor")].toObject();
    const QString account = actor[QLatin1String("account")].toString();
    return account.isEmpty() ? actor[QLatin1String("origin")].toString() : account;
}

QList<Column> columns()
{
    return {{revisionField, HistoryDialog::tr("Revision"), CellKind::Number, {}, {}, {}, 8},
        {QStringLiteral("at"), HistoryDialog::tr("When"), CellKind::Time, {}, {}, {}, 18},
        {QStringLiteral("actor"), HistoryDialog::tr("Who"), CellKind::Text, who, {}, {}, 14},
        {QStringLiteral("deleted"), HistoryDialog::tr("State"), CellKind::State,
            [](const QJsonObject &row) { return row[QLatin1String("deleted")].toBool(); },
            [](const QJsonObject &row) {
                return row[QLatin1String("deleted")].toBool() ? Tone::Caution : Tone::Good;
            },
            [](const QJsonObject &row) {
                return row[QLatin1String("deleted")].toBool() ? HistoryDialog::tr("Deleted")
                                                              : HistoryDialog::tr("Stored");
            },
            9},
        {QStringLiteral("comment"), HistoryDialog::tr("Comment"), CellKind::Text, {}, {}, {}, 30}};
}

} // namespace

HistoryDialog::HistoryDialog(const Context &context, const RecordKey &key, QWidget *parent)
    : Dialog(QStringLiteral("historyDialog"), tr("History of %1").arg(key.name), parent)
    , m_context(context)
    , m_key(key)
    , m_model(std::make_unique<console::RowsModel>(rowField, columns()))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_state(new StateView)
    , m_difference(new DifferenceView)
    , m_more(makeButton(QStringLiteral("moreButton"), tr("Older revisions")))
    , m_back(
          makeButton(QStringLiteral("backButton"), tr("Go back to this revision …"), QStringLiteral("undo")))
{
    setHelpTopic(this, QStringLiteral("pages/audit#rollback"));
    setHint(tr("Choose one revision to see what it changed, or two (Ctrl+click) to compare them."));
    cancelButton()->setText(tr("Close"));
    m_table->setObjectName(QStringLiteral("revisionsTableView"));
    m_table->setAccessibleName(tr("Revisions"));
    m_table->setSource(m_model.get());
    m_table->setUp(m_model->columns());
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_difference->setObjectName(QStringLiteral("revisionDifferenceView"));
    m_difference->setEmptyText(tr("No revision is chosen."));
    m_difference->setParts({});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_difference);
    contents()->addWidget(splitter, 1);
    addButton(m_more);
    addButton(m_back);
    resize(64 * fontMetrics().height(), 40 * fontMetrics().height());
    m_more->hide();
    m_back->setEnabled(false);
    connect(m_more, &QPushButton::clicked, this, &HistoryDialog::load);
    connect(m_back, &QPushButton::clicked, this, &HistoryDialog::rollBack);
    connect(m_state, &StateView::acted, this, &HistoryDialog::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &HistoryDialog::compareSelected);
    load();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::load()
{
    if (m_isLoading)
        return;
    if (!m_context.session.allows(QStringLiteral("audit"))) {
        m_stack->setCurrentWidget(m_state);
        m_state->showForbidden(QStringLiteral("audit"));
        return;
    }
    m_isLoading = true;
    if (m_model->rowCount() == 0) {
        m_stack->setCurrentWidget(m_state);
        m_state->showLoading();
    }
    m_context.session.call(protocol::ConfigHistory{m_key, m_oldest, pageSize}, this,
        [this](const Result<protocol::HistoryAnswer> &answer) { take(answer); });
}

void HistoryDialog::take(const Result<protocol::HistoryAnswer> &answer)
{
    m_isLoading = false;
    if (!answer) {
        if (m_model->rowCount() == 0)
            m_state->showFailed(answer.error().message);
        else
            banner().show(answer.error().message, Tone::Bad);
        return;
    }
    const bool isFirst = m_model->rowCount() == 0;
    QList<QJsonObject> rows;
    for (const RecordRevision &revision : answer->revisions) {
        QJsonObject row = protocol::toJson(revision);
        row.insert(rowField, QString::number(revision.revision));
        rows.append(row);
        m_oldest = m_oldest == 0 ? revision.revision : std::min(m_oldest, revision.revision);
        m_newest = std::max(m_newest, revision.revision);
    }
    m_model->addRows(rows);
    m_more->setVisible(answer->revisions.size() == pageSize && m_oldest > 1);
    if (m_model->rowCount() == 0) {
        m_state->showEmpty(QStringLiteral("history"), tr("No revision yet"),
            tr("The record is not stored on the server, or it is older than the history."));
        return;
    }
    m_stack->setCurrentWidget(m_table);
    if (isFirst)
        m_table->selectKey(QString::number(m_newest));
}

void HistoryDialog::compareSelected()
{
    QList<qint64> chosen;
    for (const QString &key : m_table->selectedKeys())
        chosen.append(key.toLongLong());
    std::ranges::sort(chosen);
    if (chosen.isEmpty())
        return;
    const qint64 to = chosen.last();
    const qint64 from = chosen.size() > 1 ? chosen.first() : to - 1;
    m_chosen = chosen.size() > 1 ? from : to;
    const int at = m_model->rowOf(QString::number(m_chosen));
    const bool isDeleted = at >= 0 && m_model->row(at)[QLatin1String("deleted")].toBool();
    const bool mayEdit = m_context.session.allows(QStringLiteral("edit"));
    m_back->setText(tr("Go back to revision %1 …").arg(m_chosen));
    m_back->setEnabled(mayEdit && m_chosen != m_newest && !isDeleted);
    m_back->setToolTip(!mayEdit    ? missingPrivilege(QStringLiteral("edit"))
            : isDeleted            ? tr("In this revision the record is deleted: delete it instead.")
            : m_chosen == m_newest ? tr("This is how it stands now.")
                                   : QString());
    if (from < 1) {
        m_difference->setTitles(tr("Before"), tr("Revision %1").arg(to));
        m_difference->setEmptyText(tr("The record was made in this revision; there is none before it."));
        m_difference->setParts({});
        return;
    }
    m_difference->setTitles(tr("Revision %1").arg(from), tr("Revision %1").arg(to));
    m_context.session.call(protocol::ConfigCompare{m_key, from, to}, this,
        [this, question = ++m_question](const Result<RecordComparison> &answer) {
            if (question != m_question)
                return;
            m_difference->setEmptyText(answer ? QString() : answer.error().message);
            m_difference->setFields(answer ? answer->fields : QList<FieldChange>());
        });
}

void HistoryDialog::rollBack()
{
    RollbackDialog dialog(m_context, console::Rollback::ofRecord(m_key, m_chosen), this);
    if (dialog.exec() == QDialog::Accepted)
        reload();
}

void HistoryDialog::reload()
{
    m_oldest = 0;
    m_model->clear();
    load();
}

QAction *makeHistoryAction(Page &page, std::function<std::optional<RecordKey>()> current)
{
    auto *action = new QAction(icon(QStringLiteral("history")), HistoryDialog::tr("History …"), &page);
    action->setObjectName(QStringLiteral("showHistory"));
    const auto refresh = [action, &session = page.context().session] {
        const bool mayAudit = session.allows(QStringLiteral("audit"));
        action->setEnabled(mayAudit);
        action->setToolTip(
            mayAudit ? HistoryDialog::tr("Revisions, compared") : missingPrivilege(QStringLiteral("audit")));
        action->setText(HistoryDialog::tr("History …"));
    };
    refresh();
    QObject::connect(&page.context().session, &console::Session::stateChanged, action, refresh);
    QObject::connect(&page, &Page::languageChanged, action, refresh);
    QObject::connect(action, &QAction::triggered, &page, [&page, current = std::move(current)] {
        if (const auto key = current())
            HistoryDialog(page.context(), *key, &page).exec();
    });
    return action;
}

} // namespace usher::ui
