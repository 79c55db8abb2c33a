#include "ui/dialogs/importdialog.h"

#include "app/console/rowsmodel.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/differenceview.h"
#include "ui/widgets/tableview.h"
#include "ui/words.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>

#include <set>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::ExchangeFormat;
using console::ImportFinding;
using console::ImportMode;
using console::ImportPlan;
using console::PlannedRecord;
using console::Tone;

namespace {

constexpr qsizetype mostFindings = 10'000; ///< that are listed; more are counted
constexpr int readShare = 100; ///< per mille of the progress that reading the file takes
constexpr qint64 chunkBytes = 1 << 20;

const QString keyField = QStringLiteral("key");

QString stateText(const QJsonObject &row)
{
    switch (static_cast<PlannedRecord::State>(row[QLatin1String("state")].toInt())) {
    case PlannedRecord::State::New:
        return ImportDialog::tr("New");
    case PlannedRecord::State::Changed:
        return ImportDialog::tr("Changed");
    case PlannedRecord::State::Unchanged:
        return ImportDialog::tr("Unchanged");
    }
    return {};
}

Tone stateTone(const QJsonObject &row)
{
    switch (static_cast<PlannedRecord::State>(row[QLatin1String("state")].toInt())) {
    case PlannedRecord::State::New:
        return Tone::Good;
    case PlannedRecord::State::Changed:
        return Tone::Info;
    case PlannedRecord::State::Unchanged:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QList<Column> recordColumns()
{
    return {{QStringLiteral("record"), ImportDialog::tr("Record"), CellKind::Text, {}, {}, {}, 30},
        {QStringLiteral("state"), ImportDialog::tr("What"), CellKind::State, {}, stateTone, stateText, 11},
        {QStringLiteral("values"), ImportDialog::tr("Values"), CellKind::Number, {}, {}, {}, 7},
        {QStringLiteral("differs"), ImportDialog::tr("Differ"), CellKind::Number, {}, {}, {}, 7}};
}

QString findingText(const QJsonObject &row)
{
    using Kind = ImportFinding::Kind;
    switch (static_cast<Kind>(row[QLatin1String("kind")].toInt())) {
    case Kind::Invalid:
        return ImportDialog::tr("Invalid");
    case Kind::Unknown:
        return ImportDialog::tr("Unknown");
    case Kind::Misplaced:
        return ImportDialog::tr("Misplaced");
    case Kind::Obsolete:
        return ImportDialog::tr("Obsolete");
    case Kind::ByHand:
        return ImportDialog::tr("Set by hand");
    case Kind::OtherProduct:
        return ImportDialog::tr("Other product");
    case Kind::Disabled:
        return ImportDialog::tr("Disabled");
    case Kind::Rewritten:
        return ImportDialog::tr("Rewritten");
    }
    return {};
}

Tone findingTone(const QJsonObject &row)
{
    using Kind = ImportFinding::Kind;
    switch (static_cast<Kind>(row[QLatin1String("kind")].toInt())) {
    case Kind::Invalid:
    case Kind::Unknown:
    case Kind::Misplaced:
        return Tone::Bad;
    case Kind::Rewritten:
    case Kind::OtherProduct:
        return Tone::Neutral;
    default:
        return Tone::Caution;
    }
}

QList<Column> findingColumns()
{
    return {
        {QStringLiteral("kind"), ImportDialog::tr("What"), CellKind::State, {}, findingTone, findingText, 13},
        {QStringLiteral("line"), ImportDialog::tr("Line"), CellKind::Number,
            [](const QJsonObject &row) {
                const QJsonValue line = row[QLatin1String("line")];
                return line.toInt() > 0 ? line.toVariant() : QVariant();
            },
            {}, {}, 6},
        {QStringLiteral("where"), ImportDialog::tr("Where"), CellKind::Text, {}, {}, {}, 30},
        {QStringLiteral("text"), ImportDialog::tr("Why"), CellKind::Text, {}, {}, {}, 40}};
}

/// The whole file, or why not. On the worker's thread.
Result<QByteArray> contentsOf(const QString &path, QPromise<Result<ImportPlan>> &promise)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::NotFound, ImportDialog::tr("%1 could not be read: %2").arg(path, file.errorString()));
    const qint64 size = file.size();
    if (size > console::maxExchangeBytes)
        return fail(ErrorCode::TooLarge,
            ImportDialog::tr("The file has %1; at most %2 are read.")
                .arg(console::bytesText(size), console::bytesText(console::maxExchangeBytes)));
    QByteArray bytes;
    bytes.reserve(size);
    while (!file.atEnd()) {
        if (promise.isCanceled())
            return fail(ErrorCode::Cancelled, {});
        const QByteArray part = file.read(chunkBytes);
        if (part.isEmpty())
            return fail(ErrorCode::Unavailable,
                ImportDialog::tr("%1 could not be read: %2").arg(path, file.errorString()));
        bytes += part;
        if (bytes.size() > console::maxExchangeBytes) // it grows, or it is no plain file
            return fail(ErrorCode::TooLarge,
                ImportDialog::tr("The file has more than %1.")
                    .arg(console::bytesText(console::maxExchangeBytes)));
        if (size > 0)
            promise.setProgressValue(static_cast<int>(readShare * bytes.size() / size));
    }
    return bytes;
}

QComboBox *makeChoice(const char *name, QLabel *&label, bool isEditable)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setEditable(isEditable);
    choice->setMinimumContentsLength(isEditable ? 18 : 12);
    label = makeLabel({}, FontRole::Body, Token::Muted);
    label->setBuddy(choice);
    return choice;
}

} // namespace

ImportDialog::ImportDialog(const Context &context, std::function<bool(const RecordKey &)> accepts,
    const std::optional<RecordKey> &group, QWidget *parent)
    : Dialog(QStringLiteral("importDialog"), tr("Import records"), parent)
    , m_context(context)
    , m_accepts(std::move(accepts))
    , m_again(new QTimer(this))
    , m_steps(new QTimer(this))
    , m_records(std::make_unique<console::RowsModel>(keyField, recordColumns()))
    , m_findings(std::make_unique<console::RowsModel>(keyField, findingColumns()))
    , m_import(setAction(QStringLiteral("importButton"), tr("Import")))
{
    setHelpTopic(this, QStringLiteral("pages/general#import"));
    setHint(
        tr("A configuration as JSON, an options file of another product, or the values of one group as CSV. "
           "What you import becomes an edit: nothing is sent before you review it."));
    m_again->setSingleShot(true);
    m_again->setInterval(400ms);
    connect(m_again, &QTimer::timeout, this, &ImportDialog::read);
    connect(m_steps, &QTimer::timeout, this, &ImportDialog::importNext);
    buildSource(group);
    buildResult();
    resize(72 * fontMetrics().height(), 46 * fontMetrics().height());
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportDialog::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportDialog::taken);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    m_state->showEmpty(QStringLiteral("import"), tr("No file is chosen"),
        tr("What the file would make of the records here is shown before anything is changed."),
        tr("Choose a file …"));
    connect(m_state, &StateView::acted, this, &ImportDialog::chooseFile);
    showSource();
    updateButtons();
}

ImportDialog::~ImportDialog()
{
    if (m_steps->isActive())
        m_context.workspace.undoStack().endMacro();
    m_watcher.disconnect(this);
    m_watcher.cancel(); // the worker sees it, and owns what it still looks at
}

void ImportDialog::buildSource(const std::optional<RecordKey> &group)
{
    auto *row = new QHBoxLayout;
    m_file = makeLabel(tr("No file"));
    m_file->setObjectName(QStringLiteral("fileLabel"));
    m_choose
        = makeButton(QStringLiteral("chooseFileButton"), tr("Choose a file …"), QStringLiteral("import"));
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    contents()->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);

    auto *choices = new QHBoxLayout;
    m_format = makeChoice("formatComboBox", m_formatLabel, false);
    m_formatLabel->setText(tr("&Form"));
    m_format->addItem(tr("JSON"), static_cast<int>(ExchangeFormat::Json));
    m_format->addItem(tr("Options file"), static_cast<int>(ExchangeFormat::Options));
    m_format->addItem(tr("CSV"), static_cast<int>(ExchangeFormat::Csv));
    m_target = makeChoice("targetComboBox", m_targetLabel, true);
    m_targetLabel->setText(tr("&Options of"));
    m_list = makeChoice("listComboBox", m_listLabel, true);
    m_listLabel->setText(tr("&List"));
    m_group = makeChoice("groupComboBox", m_groupLabel, true);
    m_groupLabel->setText(tr("&Group"));
    const ListNames names = listNames(m_context.workspace.stored());
    std::set<QString> lists{names.resources, names.patterns}, nodes, groups;
    for (const RecordKey &key : m_context.workspace.keys([](const RecordKey &) { return true; })) {
        if (key.kind == RecordKind::List) {
            lists.insert(key.owner);
            groups.insert(key.name);
        } else if (const QString node = nodeOfOwner(key.owner); !node.isEmpty()) {
            nodes.insert(node);
        }
    }
    m_target->addItem(clusterOwner);
    for (const QString &node : nodes)
        m_target->addItem(QStringLiteral("node:") + node);
    for (const QString &list : lists) {
        m_target->addItem(QStringLiteral("list:") + list);
        m_list->addItem(list);
    }
    for (const QString &name : groups)
        m_group->addItem(name);
    m_list->setCurrentText(group ? group->owner : names.resources);
    m_group->setCurrentText(group ? group->name : QString());
    for (auto [label, choice] : {std::pair(m_formatLabel, m_format), std::pair(m_targetLabel, m_target),
             std::pair(m_listLabel, m_list), std::pair(m_groupLabel, m_group)}) {
        choices->addWidget(label);
        choices->addWidget(choice);
        choices->addSpacing(Theme::inside);
    }
    choices->addStretch(1);
    contents()->addLayout(choices);
    connect(m_format, &QComboBox::activated, this, [this] {
        showSource();
        read();
    });
    for (QComboBox *choice : {m_target, m_list, m_group})
        connect(choice, &QComboBox::currentTextChanged, m_again, qOverload<>(&QTimer::start));

    m_progressRow = new QWidget;
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("importProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_timeLeft = makeLabel({}, FontRole::Body, Token::Muted);
    m_timeLeft->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 26);
    m_stop = makeButton(QStringLiteral("stopButton"), tr("Stop reading"), QStringLiteral("stop"));
    connect(m_stop, &QPushButton::clicked, this, [this] { m_watcher.cancel(); });
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_timeLeft);
    progress->addWidget(m_stop);
    m_progressRow->hide();
    contents()->addWidget(m_progressRow);
}

void ImportDialog::buildResult()
{
    m_state = new StateView;
    m_recordTable = new TableView;
    m_recordTable->setObjectName(QStringLiteral("recordsTableView"));
    m_recordTable->setAccessibleName(tr("Records of the file"));
    m_recordTable->setSource(m_records.get());
    m_recordTable->setUp(m_records->columns());
    m_records->setCheckable(true);
    m_difference = new DifferenceView;
    m_difference->setObjectName(QStringLiteral("importDifferenceView"));
    m_difference->setTitles(tr("Here"), tr("After the import"));
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(m_recordTable);
    both->addWidget(m_difference);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 4);

    m_merge = new QRadioButton(tr("&Merge: what the file does not name stays"));
    m_merge->setObjectName(QStringLiteral("mergeRadioButton"));
    m_merge->setChecked(true);
    m_replace = new QRadioButton(tr("&Replace: the records get the values of the file and no others"));
    m_replace->setObjectName(QStringLiteral("replaceRadioButton"));
    m_all = makeButton(QStringLiteral("checkAllButton"), tr("Choose all"));
    auto *modes = new QHBoxLayout;
    modes->addWidget(m_merge);
    modes->addWidget(m_replace);
    modes->addStretch(1);
    modes->addWidget(m_all);

    m_findingTitle = makeLabel({}, FontRole::Emphasis);
    m_findingTable = new TableView;
    m_findingTable->setObjectName(QStringLiteral("findingsTableView"));
    m_findingTable->setAccessibleName(tr("What of the file is not taken as it is"));
    m_findingTable->setSource(m_findings.get());
    m_findingTable->setUp(m_findings->columns());
    m_findingTable->sortByColumn(-1, Qt::AscendingOrder); // the worst first, as they come
    m_findingTitle->setBuddy(m_findingTable);
    auto *below = new QWidget;
    auto *findings = new QVBoxLayout(below);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->addWidget(m_findingTitle);
    findings->addWidget(m_findingTable, 1);

    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(both);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addLayout(modes);
    layout->addWidget(splitter, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_state);
    m_stack->addWidget(whole);
    contents()->addWidget(m_stack, 1);
    connect(m_merge, &QRadioButton::toggled, this, &ImportDialog::showPlan);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(m_records->checkedKeys().isEmpty()); });
    connect(m_records.get(), &console::RowsModel::checkedChanged, this, &ImportDialog::updateButtons);
    connect(m_recordTable, &TableView::currentKeyChanged, this, &ImportDialog::showDifference);
}

void ImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import records"), QFileInfo(m_path).path(),
        tr("Configurations (*.json *.cfg *.conf *.txt *.ini *.csv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportDialog::openFile(const QString &path)
{
    m_path = path;
    m_file->setText(QDir::toNativeSeparators(path));
    QFile file(path);
    const QByteArray start = file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(console::formatOf(start, path))));
    showSource();
    read();
}

console::ImportSource ImportDialog::source() const
{
    console::ImportSource source;
    source.format = static_cast<ExchangeFormat>(m_format->currentData().toInt());
    source.list = m_list->currentText().trimmed();
    source.group = m_group->currentText().trimmed();
    if (const auto target = parseImportTarget(m_target->currentText().trimmed()))
        source.target = *target;
    return source;
}

ImportMode ImportDialog::mode() const
{
    return m_replace->isChecked() ? ImportMode::Replace : ImportMode::Merge;
}

void ImportDialog::showSource()
{
    const ExchangeFormat format = source().format;
    for (QWidget *widget : {static_cast<QWidget *>(m_targetLabel), static_cast<QWidget *>(m_target)})
        widget->setVisible(format == ExchangeFormat::Options);
    for (QWidget *widget : {static_cast<QWidget *>(m_listLabel), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_groupLabel), static_cast<QWidget *>(m_group)})
        widget->setVisible(format == ExchangeFormat::Csv);
}

void ImportDialog::read()
{
    if (m_path.isEmpty())
        return;
    m_isPlanned = false;
    banner().hide();
    const console::ImportSource source = this->source();
    QString problem;
    if (source.format == ExchangeFormat::Csv) {
        if (const auto wrong = nameProblem(source.group))
            problem = source.group.isEmpty() ? tr("Say to which group the values belong.") : *wrong;
        else if (const auto bad = nameProblem(source.list))
            problem = *bad;
    } else if (source.format == ExchangeFormat::Options) {
        if (const auto target = parseImportTarget(m_target->currentText().trimmed()); !target)
            problem = target.error().message;
    }
    m_watcher.cancel();
    m_watcher.setFuture({}); // what the one before says is no longer of interest
    if (!problem.isEmpty()) {
        m_progressRow->hide();
        m_state->showEmpty(QStringLiteral("import"), tr("Where do the values belong?"), problem);
        m_stack->setCurrentIndex(0);
        return updateButtons();
    }
    m_state->showLoading();
    m_stack->setCurrentIndex(0);
    m_progressRow->show();
    m_age.start();
    showProgress(0);
    auto promise = std::make_shared<QPromise<Plan>>();
    promise->start();
    promise->setProgressRange(0, 1000);
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, path = m_path, source, current = console::currentRecords(m_context.workspace)] {
            Plan plan = contentsOf(path, *promise).and_then([&](const QByteArray &bytes) {
                return console::planImport(bytes, source, current, [&](qsizetype done, qsizetype total) {
                    promise->setProgressValue(readShare
                        + static_cast<int>((1000 - readShare) * done / std::max<qsizetype>(1, total)));
                    return !promise->isCanceled();
                });
            });
            promise->addResult(std::move(plan));
            promise->finish();
        });
    updateButtons();
}

void ImportDialog::showProgress(int permille)
{
    m_progress->setValue(permille);
    const qint64 spent = m_age.elapsed();
    const bool isKnown = permille > 20 && spent > 1000;
    m_timeLeft->setText(isKnown
            ? tr("about %1 left").arg(console::durationText(spent * (1000 - permille) / permille))
            : QString());
}

void ImportDialog::taken()
{
    m_progressRow->hide();
    const bool isStopped = m_watcher.isCanceled() || m_watcher.future().resultCount() == 0;
    Plan plan = isStopped ? Plan(fail(ErrorCode::Cancelled, tr("Reading was stopped.")))
                          : m_watcher.future().takeResult();
    if (!plan) {
        m_isPlanned = false;
        m_state->showEmpty(QStringLiteral("alarms"), tr("The file is not taken"), plan.error().message,
            tr("Choose another file …"));
        m_stack->setCurrentIndex(0);
        return updateButtons();
    }
    m_plan = std::move(*plan);
    m_isPlanned = true;
    m_stack->setCurrentIndex(1);
    showPlan();
    QStringList chosen;
    for (const PlannedRecord &record : m_plan.records) {
        if (m_accepts(record.key) && record.effect(mode()).state != PlannedRecord::State::Unchanged)
            chosen.append(record.key.text());
    }
    m_records->setChecked(chosen.isEmpty() ? QStringList() : chosen);
    showFindings();
    if (m_records->rowCount() > 0)
        m_recordTable->selectKey(chosen.isEmpty() ? m_plan.records.first().key.text() : chosen.first());
    m_recordTable->setFocus();
}

void ImportDialog::showPlan()
{
    if (!m_isPlanned)
        return;
    QList<QJsonObject> rows;
    for (const PlannedRecord &record : std::as_const(m_plan.records)) {
        rows.append({{keyField, record.key.text()},
            {QStringLiteral("record"), recordText(record.key, m_context.workspace.stored())},
            {QStringLiteral("state"), static_cast<int>(record.effect(mode()).state)},
            {QStringLiteral("values"), record.values.size()},
            {QStringLiteral("differs"), record.effect(mode()).differing}});
    }
    m_records->setRows(rows);
    showDifference();
    updateButtons();
}

void ImportDialog::showFindings()
{
    QList<QJsonObject> rows;
    for (const ImportFinding &finding : std::as_const(m_plan.findings)) {
        if (rows.size() == mostFindings)
            break;
        rows.append({{keyField, QString::number(rows.size())},
            {QStringLiteral("kind"), static_cast<int>(finding.kind)}, {QStringLiteral("line"), finding.line},
            {QStringLiteral("where"), finding.where}, {QStringLiteral("text"), finding.text}});
    }
    m_findings->clear();
    m_findings->setRows(rows);
    const bool hasFindings = !rows.isEmpty();
    const auto count = static_cast<int>(m_plan.findings.size());
    QString title = tr("%n row(s) of the file need a look", nullptr, count);
    if (m_plan.findings.size() > mostFindings)
        title += QString(u' ' + tr("(the first %1 are shown)").arg(QLocale().toString(mostFindings)));
    m_findingTitle->setText(title);
    m_findingTable->parentWidget()->setVisible(hasFindings);
    if (!m_plan.notes.isEmpty())
        banner().show(m_plan.notes.mid(0, 3).join(QStringLiteral("; "))
                + (m_plan.notes.size() > 3 ? QStringLiteral(" …") : QString()),
            Tone::Info);
}

void ImportDialog::showDifference()
{
    const QString key = m_recordTable->currentKey();
    const auto record = std::ranges::find_if(
        m_plan.records, [&key](const PlannedRecord &one) { return one.key.text() == key; });
    if (!m_isPlanned || record == m_plan.records.end()) {
        m_difference->setEmptyText(tr("Choose a record to see what would differ."));
        return m_difference->setParts({});
    }
    m_difference->setEmptyText(tr("Nothing differs: it is already as the file says."));
    m_difference->setFields(record->changes(mode()));
}

void ImportDialog::checkAll(bool all)
{
    QStringList keys;
    for (int row = 0; all && row < m_records->rowCount(); ++row)
        keys.append(m_records->row(row)[keyField].toString());
    m_records->setChecked(keys);
}

QList<const PlannedRecord *> ImportDialog::chosenRecords() const
{
    const QStringList keys = m_isPlanned ? m_records->checkedKeys() : QStringList();
    const QSet<QString> chosen(keys.begin(), keys.end());
    QList<const PlannedRecord *> records;
    for (const PlannedRecord &record : m_plan.records) {
        if (chosen.contains(record.key.text()))
            records.append(&record);
    }
    return records;
}

void ImportDialog::updateButtons()
{
    const QList<const PlannedRecord *> records = chosenRecords();
    const auto count = static_cast<int>(records.size());
    m_all->setText(count > 0 ? tr("Choose none") : tr("Choose all"));
    m_all->setEnabled(m_isPlanned && m_records->rowCount() > 0);
    m_import->setText(count > 0 ? tr("Import %n record(s)", nullptr, count) : tr("Import"));
    const QString limit = console::importLimit(records, mode());
    m_import->setEnabled(count > 0 && limit.isEmpty());
    m_import->setToolTip(limit);
    if (!limit.isEmpty())
        banner().show(limit, Tone::Bad);
    else if (!std::exchange(m_limit, limit).isEmpty())
        banner().hide();
    m_limit = limit;
}

void ImportDialog::import()
{
    if (!m_context.navigator.mayChange())
        return;
    m_left.clear();
    for (const PlannedRecord *record : chosenRecords()) {
        if (record->effect(mode()).state != PlannedRecord::State::Unchanged)
            m_left.append(*record);
    }
    m_count = static_cast<int>(m_left.size());
    if (m_left.isEmpty()) {
        m_context.navigator.notify(tr("Nothing differs: everything is already as the file says."));
        return accept();
    }
    m_stack->setEnabled(false);
    m_import->setEnabled(false);
    console::importBegins(m_context.workspace, m_count);
    m_steps->start();
}

void ImportDialog::importNext()
{
    console::importRecord(m_context.workspace, m_left.takeLast(), mode());
    m_import->setText(tr("%1 of %2").arg(m_count - m_left.size()).arg(m_count));
    if (!m_left.isEmpty())
        return;
    m_steps->stop();
    m_context.workspace.undoStack().endMacro();
    m_context.navigator.notify(tr("%n record(s) imported. Review them to send them.", nullptr, m_count));
    accept();
}

void ImportDialog::reject()
{
    if (!m_steps->isActive())
        Dialog::reject();
}

} // namespace usher::ui
