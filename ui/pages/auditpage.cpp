#include "ui/pages/auditpage.h"

#include "app/console/exchange.h"
#include "app/console/rollback.h"
#include "app/console/rowsmodel.h"
#include "app/console/serverclock.h"
#include "app/console/topicmodel.h"
#include "shared/config/optionspec.h"
#include "shared/protocol/figurerows.h"
#include "shared/protocol/historymessages.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/rollbackdialog.h"
#include "ui/help.h"
#include "ui/pages/auditrows.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/focus.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringListModel>
#include <QTimer>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::RowsModel;
using console::Tone;
using console::TopicModel;
using console::Values;

namespace {

constexpr int pageSize = 200;
constexpr int missedSize = 1000; ///< asked for after the connection was away
constexpr int changeSize = 1000; ///< a change set has no more records
constexpr auto settleTime = 150ms;
const QString keyField = QStringLiteral("entry");

QJsonObject rowOf(const AuditEntry &entry)
{
    return protocol::toJson(protocol::AuditRow{QString::number(entry.id), entry});
}

enum Period { AnyTime, LastHour, LastDay, LastWeek, LastMonth, Between };

} // namespace

AuditPage::AuditPage(const Context &context)
    : ListPage(context)
    , m_model(std::make_unique<RowsModel>(keyField, auditColumns(context.workspace)))
    , m_live(std::make_unique<TopicModel>(context.session, protocol::TopicSelection(), QList<Column>()))
    , m_settle(new QTimer(this))
{
    buildFilters();
    table().setSource(m_model.get());
    table().setUp(m_model->columns());
    table().sortByColumn(0, Qt::DescendingOrder);
    buildInspector();
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleTime);
    connect(m_settle, &QTimer::timeout, this, &AuditPage::loadChange);
    connect(&table(), &TableView::currentKeyChanged, this, &AuditPage::showEntry);
    connect(&table(), &TableView::opened, this, [this] { focusFirst(*m_details); });
    connect(table().verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditPage::scrolled);
    connect(table().verticalScrollBar(), &QScrollBar::rangeChanged, this, &AuditPage::scrolled);
    connect(m_live.get(), &TopicModel::updated, this, &AuditPage::takeLive);
    connect(m_live.get(), &TopicModel::stateChanged, this, &AuditPage::refreshState);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        if (!this->context().session.isOnline()) {
            m_isBehind = m_isLoaded;
            m_isLoading = false; // its answer has come as a failure, or never will
        } else if (isActive() && (m_isBehind || !m_isLoaded)) {
            loadOlder();
        }
        refreshState();
        refreshActions();
    });
    connect(&stateView(), &StateView::acted, this, &AuditPage::reload);
    retranslate();
    showEntry();
}

AuditPage::~AuditPage() = default;

void AuditPage::buildFilters()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::inside);
    const auto field = [&](const QString &name, QLabel *&label, QStringListModel *&suggestions, int chars) {
        label = makeLabel({}, FontRole::Body, Token::Muted);
        auto *line = new QLineEdit;
        line->setObjectName(name);
        line->setClearButtonEnabled(true);
        line->setMaxLength(600);
        line->setMinimumWidth(chars * fontMetrics().horizontalAdvance(u'0'));
        label->setBuddy(line);
        suggestions = new QStringListModel(line);
        auto *completer = new QCompleter(suggestions, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setMaxVisibleItems(12);
        line->setCompleter(completer);
        connect(line, &QLineEdit::editingFinished, this, &AuditPage::reload);
        connect(completer, QOverload<const QString &>::of(&QCompleter::activated), this, &AuditPage::reload,
            Qt::QueuedConnection);
        connect(line, &QLineEdit::textChanged, this, [this](const QString &text) {
            if (text.isEmpty())
                reload(); // the clear button
        });
        layout->addWidget(label);
        layout->addWidget(line, chars);
        return line;
    };
    m_account = field(QStringLiteral("accountLineEdit"), m_accountLabel, m_accounts, 14);
    m_subject = field(QStringLiteral("subjectLineEdit"), m_subjectLabel, m_subjects, 26);
    m_periodLabel = makeLabel({}, FontRole::Body, Token::Muted);
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("periodComboBox"));
    for (int at = AnyTime; at <= Between; ++at)
        m_period->addItem({});
    m_periodLabel->setBuddy(m_period);
    layout->addWidget(m_periodLabel);
    layout->addWidget(m_period);
    const QDateTime now = QDateTime::currentDateTime();
    const auto time = [&](const char *name, const QDateTime &at) {
        auto *edit = new QDateTimeEdit(at);
        edit->setObjectName(QLatin1String(name));
        edit->hide();
        connect(edit, &QDateTimeEdit::editingFinished, this, &AuditPage::reload);
        return edit;
    };
    m_since = time("sinceDateTimeEdit", now.addDays(-1));
    m_until = time("untilDateTimeEdit", now.addDays(1));
    m_dash = makeLabel(QStringLiteral("–"), FontRole::Body, Token::Muted);
    m_dash->hide();
    layout->addWidget(m_since);
    layout->addWidget(m_dash);
    layout->addWidget(m_until);
    m_refusedOnly = new QCheckBox;
    m_refusedOnly->setObjectName(QStringLiteral("refusedCheckBox"));
    layout->addWidget(m_refusedOnly);
    addTop(row);
    setHelpTopic(row, QStringLiteral("pages/audit#filter"));
    m_loading = makeLabel({}, FontRole::Body, Token::Muted);
    addBesideFilter(m_loading);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int at) {
        for (QWidget *widget : {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_dash),
                 static_cast<QWidget *>(m_until)})
            widget->setVisible(at == Between);
        reload();
    });
    connect(m_refusedOnly, &QCheckBox::toggled, this, &AuditPage::reload);
}

void AuditPage::buildInspector()
{
    auto *inspector = new Card;
    m_nothing = new StateView;
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::between);
    m_title = makeLabel({}, FontRole::Title);
    m_title->setObjectName(QStringLiteral("subjectLabel"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_what = new Pill;
    m_what->setObjectName(QStringLiteral("whatPill"));
    m_facts = new FactList;
    m_difference = new DifferenceView;
    m_difference->setObjectName(QStringLiteral("auditDifferenceView"));
    m_othersTitle = makeLabel({}, FontRole::Emphasis);
    m_others = new QListWidget;
    m_others->setObjectName(QStringLiteral("sameChangeListWidget"));
    m_others->setFrameShape(QFrame::NoFrame);
    m_othersTitle->setBuddy(m_others);
    m_rollRecord = makeButton(QStringLiteral("rollBackRecordButton"), {}, QStringLiteral("undo"));
    m_rollChange = makeButton(QStringLiteral("rollBackChangeButton"), {}, QStringLiteral("undo"));
    m_history = makeButton(QStringLiteral("historyButton"), {}, QStringLiteral("history"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_what, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_difference, 3);
    layout->addWidget(m_othersTitle);
    layout->addWidget(m_others, 1);
    // Below each other: together they are wider than an inspector in most languages.
    for (QPushButton *button : {m_rollRecord, m_rollChange, m_history})
        layout->addWidget(button, 0, Qt::AlignLeading);
    auto *details = new QScrollArea; // in a low window
    details->setObjectName(QStringLiteral("detailsScrollArea"));
    details->setWidgetResizable(true);
    details->setFrameShape(QFrame::NoFrame);
    details->setFocusPolicy(Qt::NoFocus);
    details->setWidget(body);
    details->viewport()->setAutoFillBackground(false); // the card shows through
    body->setAutoFillBackground(false); // setWidget() has turned it on
    m_details = details;
    inspector->contents()->addWidget(m_details, 1);
    inspector->contents()->addWidget(m_nothing, 1);
    setInspector(inspector);
    setHelpTopic(inspector, QStringLiteral("pages/audit#rollback"));
    connect(m_rollRecord, &QPushButton::clicked, this, &AuditPage::rollBackRecord);
    connect(m_rollChange, &QPushButton::clicked, this, &AuditPage::rollBackChange);
    connect(m_history, &QPushButton::clicked, this, &AuditPage::showHistory);
    connect(m_others, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString entry = item->data(Qt::UserRole).toString();
        if (!table().selectKey(entry)) {
            filterField()->clear();
            table().selectKey(entry);
        }
    });
}

void AuditPage::retranslate()
{
    ListPage::retranslate();
    m_accountLabel->setText(tr("&Account"));
    m_account->setPlaceholderText(tr("Anybody"));
    m_subjectLabel->setText(tr("Su&bject"));
    m_subject->setPlaceholderText(tr("Any record or account"));
    m_subject->setToolTip(tr("The whole name, as it stands in the list: options cluster/log"));
    m_periodLabel->setText(tr("&Time"));
    const QString periods[] = {tr("Any time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"),
        tr("Last 30 days"), tr("From … to …")};
    for (int at = 0; at < m_period->count(); ++at)
        m_period->setItemText(at, periods[at]);
    m_since->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("To"));
    m_refusedOnly->setText(tr("&Refused only"));
    m_refusedOnly->setToolTip(tr("Changes that were refused because somebody else had been faster"));
    m_others->setAccessibleName(tr("In the same change"));
    m_rollRecord->setText(tr("Roll back this record …"));
    m_rollChange->setText(tr("Roll back the whole change …"));
    m_history->setText(tr("All revisions …"));
    m_model->setColumns(auditColumns(context().workspace));
    m_shown.clear();
    showEntry();
    refreshState();
}

void AuditPage::open(const QString &subject)
{
    if (subject.isEmpty())
        return;
    if (std::ranges::all_of(subject, [](QChar c) { return c.isDigit(); }))
        return ListPage::open(subject);
    m_subject->setText(subject);
    reload();
}

void AuditPage::setActive(bool active)
{
    ListPage::setActive(active);
    if (active && m_asked.isEmpty())
        reload();
    m_live->setActive(active);
    if (active)
        fillSuggestions();
}

std::pair<qint64, qint64> AuditPage::period() const
{
    const auto back = [](std::chrono::milliseconds time) {
        return std::pair(console::serverNowMs() - qint64(time.count()), qint64(0));
    };
    switch (m_period->currentIndex()) {
    case LastHour:
        return back(1h);
    case LastDay:
        return back(24h);
    case LastWeek:
        return back(24h * 7);
    case LastMonth:
        return back(24h * 30);
    case Between:
        return {m_since->dateTime().toMSecsSinceEpoch(), m_until->dateTime().toMSecsSinceEpoch()};
    default:
        return {0, 0};
    }
}

protocol::AuditList AuditPage::question() const
{
    const auto [since, until] = period();
    protocol::AuditList question;
    question.subject = m_subject->text().trimmed();
    question.account = m_account->text().trimmed();
    question.sinceMs = since;
    question.untilMs = until;
    question.refused = m_refusedOnly->isChecked();
    return question;
}

void AuditPage::reload()
{
    const protocol::AuditList question = this->question();
    const QString asked
        = QStringLiteral("%1\n%2\n%3\n%4\n%5")
              .arg(question.subject, question.account, QString::number(m_period->currentIndex()),
                  QString::number(question.refused),
                  m_period->currentIndex() == Between
                      ? QStringLiteral("%1 %2").arg(question.sinceMs).arg(question.untilMs)
                      : QString());
    if (asked == m_asked && m_error.message.isEmpty())
        return;
    m_asked = asked;
    ++m_question;
    m_isLoading = m_isComplete = m_isLoaded = false;
    m_oldest = 0;
    m_model->clear();
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::AuditRow::topic);
    using protocol::FilterOp;
    if (!question.subject.isEmpty())
        selection.filter.append({QStringLiteral("subject"), FilterOp::Eq, {question.subject}});
    if (!question.account.isEmpty())
        selection.filter.append({QStringLiteral("account"), FilterOp::Eq, {question.account}});
    if (question.refused)
        selection.filter.append({QStringLiteral("refused"), FilterOp::Eq, {true}});
    m_live->select(selection);
    loadOlder();
}

void AuditPage::loadOlder()
{
    const bool missed = std::exchange(m_isBehind, false);
    if (m_isLoading || (m_isComplete && !missed) || !context().session.isOnline())
        return refreshState();
    m_isLoading = true;
    m_error = {};
    protocol::AuditList question = this->question();
    question.before = missed ? 0 : m_oldest;
    question.limit = missed ? missedSize : pageSize;
    context().session.call(
        question, this, [this, asked = m_question](const Result<protocol::AuditAnswer> &answer) {
            if (asked == m_question)
                takePage(answer);
        });
    refreshState();
}

void AuditPage::takePage(const Result<protocol::AuditAnswer> &answer)
{
    m_isLoading = false;
    if (!answer) {
        m_error = answer.error();
        return refreshState();
    }
    m_isLoaded = true;
    QList<QJsonObject> rows;
    for (const AuditEntry &entry : answer->entries) {
        rows.append(rowOf(entry));
        m_oldest = m_oldest == 0 ? entry.id : std::min(m_oldest, entry.id);
    }
    m_isComplete = m_isComplete || answer->entries.size() < pageSize || m_model->rowCount() >= maxRows;
    m_model->addRows(rows);
    fillSuggestions();
    refreshState();
    scrolled();
}

void AuditPage::takeLive()
{
    const auto [since, until] = period();
    QList<QJsonObject> rows;
    for (int at = 0; at < m_live->rowCount(); ++at) {
        const QJsonObject &row = m_live->row(at);
        const qint64 time = console::timeOf(row[QLatin1String("at")]);
        if (time >= since && (until == 0 || time < until))
            rows.append(row);
    }
    m_model->addRows(rows);
    refreshState();
}

/// Older entries come when the end of the list is near.
void AuditPage::scrolled()
{
    const QScrollBar *bar = table().verticalScrollBar();
    if (isActive() && m_isLoaded && !m_isLoading && !m_isComplete && m_error.message.isEmpty()
        && bar->value() + bar->pageStep() >= bar->maximum())
        loadOlder();
}

void AuditPage::refreshState()
{
    const int count = m_model->rowCount();
    m_loading->setText(m_isLoading ? tr("Loading …")
            : m_isComplete         ? tr("%n entry(s)", nullptr, count)
                                   : tr("%n entry(s), more below", nullptr, count));
    showRows(count > 0);
    if (count > 0) {
        if (m_error.message.isEmpty())
            banner().hide();
        else
            banner().show(tr("Older entries could not be loaded: %1").arg(m_error.message), Tone::Bad);
        return;
    }
    banner().hide();
    if (!m_error.message.isEmpty())
        stateView().showFailed(m_error.message);
    else if (!m_isLoaded)
        stateView().showLoading();
    else
        stateView().showEmpty(QStringLiteral("audit"), tr("No such entry"),
            tr("Every change of the configuration stands here with who made it, from where and why. Widen "
               "the "
               "filter to see more."));
}

void AuditPage::fillSuggestions()
{
    QSet<QString> accounts, subjects;
    for (int at = 0; at < std::min(m_model->rowCount(), 5000); ++at) {
        accounts.insert(auditText(m_model->row(at), "account"));
        subjects.insert(auditText(m_model->row(at), "subject"));
    }
    for (const auto &[key, record] : context().workspace.stored())
        subjects.insert(key.text());
    const auto sorted = [](const QSet<QString> &set) {
        QStringList list(set.begin(), set.end());
        list.removeAll(QString());
        list.sort(Qt::CaseInsensitive);
        return list;
    };
    m_accounts->setStringList(sorted(accounts));
    m_subjects->setStringList(sorted(subjects));
}

QJsonObject AuditPage::current() const
{
    const int at = table().currentRow();
    return at >= 0 && at < m_model->rowCount() ? m_model->row(at) : QJsonObject();
}

void AuditPage::showEntry()
{
    const QJsonObject row = current();
    m_details->setVisible(!row.isEmpty());
    m_nothing->setVisible(row.isEmpty());
    const QString entry = auditText(row, "entry");
    if (row.isEmpty()) {
        static_cast<StateView *>(m_nothing)->showEmpty(QStringLiteral("audit"), tr("Choose an entry"),
            tr("What it changed, field by field, and the way back stand here."));
        m_shown.clear();
        Q_EMIT crumbChanged({});
        return;
    }
    if (entry == m_shown)
        return;
    m_shown = entry;
    m_title->setText(auditSubject(row, context().workspace.stored()));
    m_what->setState(auditDeedText(row), auditDeedTone(row));
    const qint64 at = console::timeOf(row[QLatin1String("at")]);
    const auto number = [&row](const char *field) { return row[QLatin1String(field)].toInteger(); };
    const QString role = auditText(row, "role");
    const QString program = auditText(row, "origin"), address = auditText(row, "address");
    QList<Fact> facts{{QStringLiteral("at"), tr("When"), console::timeText(at), console::exactTimeText(at)},
        {QStringLiteral("who"), tr("Who"),
            role.isEmpty() ? auditWho(row) : QStringLiteral("%1 (%2)").arg(auditWho(row), role)},
        {QStringLiteral("from"), tr("Origin"),
            address.isEmpty() ? program : QStringLiteral("%1 – %2").arg(address, program)},
        {QStringLiteral("comment"), tr("Comment"), auditText(row, "comment")}};
    if (auditDeed(row) == AuditDeed::Refused)
        facts.append({QStringLiteral("revisions"), tr("Refused"),
            tr("It was edited at revision %1, but revision %2 stood.")
                .arg(number("revisionBefore"))
                .arg(number("revisionAfter"))});
    else if (number("revisionAfter") > 0)
        facts.append({QStringLiteral("revisions"), tr("Revision"),
            QStringLiteral("%1 → %2").arg(number("revisionBefore")).arg(number("revisionAfter"))});
    m_facts->setFacts(facts);

    const auto key = auditRecord(row);
    if (auditDeed(row) == AuditDeed::Refused)
        m_difference->setTitles(tr("Before"), tr("Wanted"));
    else
        m_difference->setTitles({}, {});
    m_difference->setEmptyText(auditDeed(row) == AuditDeed::Done ? tr("It changed no field.") : QString());
    m_difference->setFields(console::differences(
        key.value_or(RecordKey()), auditValues(row, "before"), auditValues(row, "after")));
    compareSecrets(row);
    m_change.clear();
    m_changeId = auditText(row, "changeId");
    m_othersTitle->hide();
    m_others->hide();
    m_settle->start();
    refreshActions();
    Q_EMIT crumbChanged(m_title->text());
}

/// The audit masks secrets: only the server knows whether one differs.
void AuditPage::compareSecrets(const QJsonObject &row)
{
    const auto key = auditRecord(row);
    const Values before = auditValues(row, "before"), after = auditValues(row, "after");
    const bool hasSecret = key && key->kind == RecordKind::Options
        && std::ranges::any_of(after.keys(),
            [&](const QString &name) { return before.contains(name) && isSecretOption(key->name, name); });
    const qint64 from = row[QLatin1String("revisionBefore")].toInteger();
    const qint64 to = row[QLatin1String("revisionAfter")].toInteger();
    if (!hasSecret || auditDeed(row) == AuditDeed::Refused || from < 1 || to < 1)
        return;
    context().session.call(protocol::ConfigCompare{*key, from, to}, this,
        [this, entry = m_shown](const Result<RecordComparison> &answer) {
            if (answer && entry == m_shown)
                m_difference->setFields(answer->fields);
        });
}

void AuditPage::loadChange()
{
    if (m_changeId.isEmpty())
        return;
    protocol::AuditList question;
    question.changeId = m_changeId;
    question.limit = changeSize;
    context().session.call(
        question, this, [this, changeId = m_changeId](const Result<protocol::AuditAnswer> &answer) {
            takeChange(changeId, answer);
        });
}

void AuditPage::takeChange(const QString &changeId, const Result<protocol::AuditAnswer> &answer)
{
    if (changeId != m_changeId || !answer)
        return;
    m_change = answer->entries;
    m_others->clear();
    for (const AuditEntry &entry : std::as_const(m_change)) {
        const QJsonObject row = rowOf(entry);
        if (auditText(row, "entry") == m_shown)
            continue;
        auto *item
            = new QListWidgetItem(QStringLiteral("%1 – %2").arg(entry.subject, auditDeedText(row)), m_others);
        item->setData(Qt::UserRole, auditText(row, "entry"));
        item->setToolTip(item->text());
    }
    const bool hasOthers = m_others->count() > 0;
    m_othersTitle->setText(tr("In the same change: %n more record(s)", nullptr, m_others->count()));
    m_othersTitle->setVisible(hasOthers);
    m_others->setVisible(hasOthers);
    refreshActions();
}

QString AuditPage::rollbackProblem(const QJsonObject &row) const
{
    if (row.isEmpty())
        return tr("Choose an entry.");
    if (!context().session.allows(QStringLiteral("edit")))
        return missingPrivilege(QStringLiteral("edit"));
    if (auditDeed(row) == AuditDeed::Refused)
        return tr("It was refused: there is nothing to roll back.");
    if (!auditRecord(row))
        return tr("Only changes of the configuration can be rolled back.");
    if (!context().session.isOnline())
        return tr("The server is away.");
    return {};
}

void AuditPage::refreshActions()
{
    const QJsonObject row = current();
    const QString problem = rollbackProblem(row);
    m_rollRecord->setEnabled(problem.isEmpty());
    m_rollRecord->setToolTip(problem);
    const bool isOnlyOne = m_change.size() == 1;
    m_rollChange->setEnabled(problem.isEmpty() && m_change.size() > 1);
    m_rollChange->setToolTip(!problem.isEmpty() ? problem
            : isOnlyOne                         ? tr("The change has only this record.")
                                                : QString());
    m_history->setEnabled(auditRecord(row).has_value());
}

void AuditPage::rollBackRecord()
{
    const QJsonObject row = current();
    const auto key = auditRecord(row);
    if (!key || !context().navigator.mayChange())
        return;
    const qint64 before = row[QLatin1String("revisionBefore")].toInteger();
    const bool wasThere = auditDeed(row) != AuditDeed::Created;
    RollbackDialog(context(), console::Rollback::ofRecord(*key, wasThere ? before : 0), this).exec();
}

void AuditPage::rollBackChange()
{
    QList<SeenRecord> made;
    for (const AuditEntry &entry : std::as_const(m_change)) {
        if (const auto key = console::recordKeyOf(entry.subject))
            made.append({*key, entry.revisionAfter});
    }
    if (made.isEmpty() || !context().navigator.mayChange())
        return;
    RollbackDialog(context(), console::Rollback::ofChange(m_changeId, made), this).exec();
}

void AuditPage::showHistory()
{
    if (const auto key = auditRecord(current()))
        HistoryDialog(context(), *key, this).exec();
}

} // namespace usher::ui
