#include "ui/pages/storepage.h"

#include "app/console/ctlcommand.h"
#include "app/console/serverclock.h"
#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "shared/protocol/figurerows.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/help.h"
#include "ui/pages/statewords.h"
#include "ui/pages/storetables.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/evenlayout.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/tablecard.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace usher::ui {

using namespace std::chrono_literals;
using console::CellKind;
using console::Column;
using console::RowsModel;
using console::Tone;
using console::TopicModel;

namespace {

constexpr auto askWhileRunning = 500ms;
constexpr auto askOtherwise = 5s;

const QString operatePrivilege = QStringLiteral("operate");

protocol::TopicSelection theStore()
{
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(protocol::StoreRow::topic);
    return selection;
}

RowsModel::Key keyField(const char *field)
{
    return [field](const QJsonObject &row) { return row[QLatin1String(field)].toString(); };
}

std::optional<QString> text(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

std::optional<QString> number(const std::optional<qint64> &value)
{
    return value ? std::optional(QLocale().toString(*value)) : std::nullopt;
}

std::optional<QString> timeOrNone(qint64 ms)
{
    return ms > 0 ? std::optional(console::timeText(ms)) : std::nullopt;
}

std::optional<QString> roundTrip(const protocol::StoreAnswer &store)
{
    if (store.measuredMs == 0 || store.roundTripUs == 0) // an embedded one has none
        return {};
    const QLocale locale;
    if (store.roundTripUs < 1000)
        return StorePage::tr("%1 µs").arg(locale.toString(store.roundTripUs));
    const double ms = static_cast<double>(store.roundTripUs) / 1000;
    return StorePage::tr("%1 ms").arg(locale.toString(ms, 'f', ms < 10 ? 2 : 0));
}

QString engineName(const protocol::StoreAnswer &store)
{
    return store.dialect == QLatin1String("postgresql") ? QStringLiteral("PostgreSQL")
        : store.dialect == QLatin1String("sqlite")      ? QStringLiteral("SQLite")
                                                        : store.dialect;
}

} // namespace

StorePage::StorePage(const Context &context)
    : ScrollPage(context)
    , m_model(std::make_unique<TopicModel>(context.session, theStore(), QList<Column>()))
    , m_backups(std::make_unique<RowsModel>(keyField("file"), backupColumns()))
    , m_retention(std::make_unique<RowsModel>(keyField("entity"), retentionColumns()))
    , m_slow(std::make_unique<RowsModel>(
          [](const QJsonObject &row) {
              return QString(
                  row[QLatin1String("at")].toString() + u' ' + row[QLatin1String("text")].toString());
          },
          slowColumns()))
    , m_standbys(std::make_unique<RowsModel>(keyField("name"), standbyColumns()))
    , m_asking(new QTimer(this))
    , m_backUp(new QAction(icon(QStringLiteral("backup")), {}, this))
    , m_verify(new QAction(icon(QStringLiteral("check")), {}, this))
    , m_copy(new QAction(icon(QStringLiteral("copy")), {}, this))
    , m_copyBackUp(makeCopyAction(QStringLiteral("copyBackUp"), this))
{
    m_backUp->setObjectName(QStringLiteral("backUp"));
    m_verify->setObjectName(QStringLiteral("verify"));
    m_copy->setObjectName(QStringLiteral("copyCommand"));
    addTiles();
    addBackups();
    addFacts();
    addTables();
    m_asking->setInterval(askOtherwise);
    connect(m_asking, &QTimer::timeout, this, &StorePage::askStatus);
    connect(m_model.get(), &TopicModel::updated, this, &StorePage::refresh);
    connect(m_model.get(), &TopicModel::stateChanged, this, &StorePage::refresh);
    connect(&context.session, &console::Session::stateChanged, this, [this] {
        refresh();
        if (isActive() && this->context().session.isOnline()) {
            askStatus();
            askBackups();
        }
    });
    connect(m_backUp, &QAction::triggered, this, &StorePage::backUp);
    connect(m_verify, &QAction::triggered, this, &StorePage::verify);
    connect(m_copy, &QAction::triggered, this, &StorePage::copyCommand);
    connect(m_copyBackUp, &QAction::triggered, this, [this] {
        copyCommands(
            this->context(), {console::ctlCommand(this->context().session, {QStringLiteral("backup")})});
    });
    retranslate();
}

StorePage::~StorePage() = default;

void StorePage::addTiles()
{
    auto *tiles = new EvenLayout(11 * fontMetrics().height());
    const auto add = [tiles](const char *name) {
        auto *tile = new Tile(QLatin1String(name), {});
        tiles->addWidget(tile);
        return tile;
    };
    m_stateTile = add("stateTile");
    m_sizeTile = add("sizeTile");
    m_diskTile = add("diskTile");
    m_roundTripTile = add("roundTripTile");
    m_backupTile = add("backupTile");
    contents()->addLayout(tiles);
}

void StorePage::addBackups()
{
    m_backupsCard = new TableCard(QStringLiteral("backups"));
    setHelpTopic(m_backupsCard, QStringLiteral("pages/store#backup"));
    TableView &table = m_backupsCard->table();
    table.setSource(m_backups.get());
    table.setUp(m_backups->columns());
    table.sortByColumn(0, Qt::DescendingOrder);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setRowActions({m_verify, m_copy, m_copyBackUp});
    keepState(&table);
    QPushButton *verify = makeButton(QStringLiteral("verifyButton"), {});
    bindAction(verify, m_verify);
    m_backupsCard->addBesideTitle(verify);
    connect(&table, &TableView::opened, m_verify, &QAction::trigger);
    connect(&table, &TableView::currentKeyChanged, this, &StorePage::refreshActions);
    connect(&m_backupsCard->stateView(), &StateView::acted, this, [this] {
        if (m_backupsError.message.isEmpty())
            backUp();
        else
            askBackups();
    });

    m_running = new QWidget;
    m_running->setObjectName(QStringLiteral("runningWidget"));
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::between);
    auto *bar = new QVBoxLayout;
    m_progressText = makeLabel({}, FontRole::Body, Token::Muted);
    m_progressText->setObjectName(QStringLiteral("backupLabel"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("backupProgressBar"));
    m_progress->setTextVisible(false);
    m_cancel = makeButton(QStringLiteral("cancelBackupButton"), {}, QStringLiteral("stop"));
    bar->addWidget(m_progressText);
    bar->addWidget(m_progress);
    row->addLayout(bar, 1);
    row->addWidget(m_cancel);
    m_running->hide();
    m_backupsCard->addBelowTitle(m_running);
    connect(m_cancel, &QPushButton::clicked, this, &StorePage::cancelBackup);
}

void StorePage::addFacts()
{
    auto *upper = new EvenLayout(30 * fontMetrics().height());
    auto *card = new Card;
    m_factsTitle = makeLabel({}, FontRole::Emphasis);
    m_engineTitle = makeLabel({}, FontRole::Emphasis);
    m_facts = new FactList;
    m_facts->setObjectName(QStringLiteral("storeFactList"));
    m_engine = new FactList;
    m_engine->setObjectName(QStringLiteral("engineFactList"));
    auto *columns = new EvenLayout(14 * fontMetrics().height());
    for (const auto &[title, facts] :
        {std::pair(m_factsTitle, m_facts), std::pair(m_engineTitle, m_engine)}) {
        auto *part = new QWidget;
        auto *lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(Theme::inside);
        lines->addWidget(title);
        lines->addWidget(facts);
        lines->addStretch(1);
        columns->addWidget(part);
    }
    card->contents()->addLayout(columns, 1);
    upper->addWidget(m_backupsCard);
    upper->addWidget(card);
    contents()->addLayout(upper, 3);
}

void StorePage::addTables()
{
    m_standbysCard = new TableCard(QStringLiteral("standbys"));
    m_retentionCard = new TableCard(QStringLiteral("retention"));
    m_slowCard = new TableCard(QStringLiteral("slow"));
    setHelpTopic(m_retentionCard, QStringLiteral("pages/store#retention"));
    setHelpTopic(m_slowCard, QStringLiteral("pages/store#slow"));
    auto *lower = new EvenLayout(30 * fontMetrics().height());
    for (const auto &[card, model] : {std::pair(m_standbysCard, m_standbys.get()),
             std::pair(m_retentionCard, m_retention.get()), std::pair(m_slowCard, m_slow.get())}) {
        card->table().setSource(model);
        card->table().setUp(model->columns());
        keepState(&card->table());
        lower->addWidget(card);
    }
    m_slowCard->table().sortByColumn(0, Qt::DescendingOrder);
    m_standbysCard->hide();
    contents()->addLayout(lower, 3);
}

void StorePage::retranslate()
{
    m_stateTile->setTitle(tr("State"));
    m_sizeTile->setTitle(tr("Size"));
    m_diskTile->setTitle(tr("Free disk"));
    m_roundTripTile->setTitle(tr("Round trip"));
    m_backupTile->setTitle(tr("Last backup"));
    m_backupsCard->setTitle(tr("Backups"));
    m_factsTitle->setText(tr("Store"));
    m_retentionCard->setTitle(tr("Retention"));
    m_slowCard->setTitle(tr("Slow statements"));
    m_standbysCard->setTitle(tr("Standbys"));
    m_backUp->setText(tr("Back up now"));
    m_verify->setText(tr("Verify"));
    m_copy->setText(tr("Copy 'Verify' as usherctl"));
    m_copyBackUp->setText(tr("Copy 'Back up now' as usherctl"));
    m_cancel->setText(tr("Cancel the backup"));
    m_progress->setAccessibleName(tr("Progress of the backup"));
    m_backups->setColumns(backupColumns());
    m_retention->setColumns(retentionColumns());
    m_slow->setColumns(slowColumns());
    m_standbys->setColumns(standbyColumns());
    refresh();
    showProgress();
}

void StorePage::setActive(bool active)
{
    ScrollPage::setActive(active);
    m_model->setActive(active);
    if (active) {
        m_asking->start();
        askStatus();
        askBackups();
    } else {
        m_asking->stop();
    }
    refresh();
}

bool StorePage::isPostgres() const
{
    return m_store && m_store->dialect == QLatin1String("postgresql");
}

void StorePage::refresh()
{
    if (m_model->rowCount() > 0) {
        const auto row = protocol::fromJson<protocol::StoreRow>(m_model->row(0), protocol::Unknown::Ignore);
        if (row)
            m_store = row->store;
        else
            banner().show(row.error().message, Tone::Bad);
    }
    refreshTiles();
    refreshFacts();
    refreshTables();
    refreshBackups();
    refreshActions();
}

void StorePage::refreshTiles()
{
    const QString none = QStringLiteral("–");
    for (Tile *tile : {m_stateTile, m_sizeTile, m_diskTile, m_roundTripTile, m_backupTile})
        tile->setStale(!m_model->isLive());
    if (!m_store)
        return;
    const protocol::StoreAnswer &store = *m_store;
    const StateWord state = storeState(store.state);
    m_stateTile->setFigure(state.text, state.tone);
    m_stateTile->setNote(!store.reason.isEmpty() ? store.reason
            : store.stateSinceMs > 0             ? tr("since %1").arg(console::timeText(store.stateSinceMs))
                                                 : engineName(store));
    m_sizeTile->setFigure(sizeText(store.sizeBytes).value_or(none));
    const qint64 growth = store.growthBytesPerDay.value_or(0);
    m_sizeTile->setNote(!store.growthBytesPerDay ? tr("growth not known yet")
            : growth < 0                         ? tr("shrinks by %1 a day").arg(console::bytesText(-growth))
                                                 : tr("grows by %1 a day").arg(console::bytesText(growth)));
    const bool knowsDisk = store.freeDiskBytes >= 0 && (!isPostgres() || store.freeDiskBytes > 0);
    const qint64 days = knowsDisk && growth > 0 ? store.freeDiskBytes / growth : -1;
    m_diskTile->setFigure(knowsDisk ? console::bytesText(store.freeDiskBytes) : none,
        days >= 0 && days < 3        ? Tone::Bad
            : days >= 0 && days < 14 ? Tone::Caution
                                     : Tone::Neutral);
    m_diskTile->setNote(!knowsDisk ? tr("not known here")
            : days > 3650          ? tr("enough for years")
            : days >= 0            ? tr("enough for %n day(s)", nullptr, static_cast<int>(days))
                                   : QString());
    m_roundTripTile->setFigure(roundTrip(store).value_or(none));
    m_roundTripTile->setNote(store.measuredMs > 0 ? QString(engineName(store) + u' ' + store.serverVersion)
                                                  : tr("not measured yet"));
    const qint64 age = console::serverNowMs() - store.lastBackupMs;
    const bool isOverdue = m_status && m_status->overdue;
    const bool hasFailed = m_status && m_status->failedMs > store.lastBackupMs;
    m_backupTile->setFigure(
        store.lastBackupMs > 0 ? console::durationText(std::max<qint64>(0, age)) : tr("None", "backup"),
        isOverdue || hasFailed ? Tone::Bad : Tone::Neutral);
    m_backupTile->setNote(isOverdue            ? tr("overdue")
            : hasFailed                        ? tr("the newest one failed")
            : m_status && m_status->nextMs > 0 ? tr("next %1").arg(console::timeText(m_status->nextMs))
            : m_status                         ? tr("none is planned")
                                               : QString());
}

void StorePage::refreshFacts()
{
    m_facts->setStale(!m_model->isLive());
    m_engine->setStale(!m_model->isLive());
    if (!m_store)
        return;
    const protocol::StoreAnswer &store = *m_store;
    const QLocale locale;
    const auto fact = [](const char *id, const QString &label, const std::optional<QString> &value,
                          const QString &toolTip = {}) {
        return Fact{QLatin1String(id), label, value, toolTip};
    };
    const auto measured
        = [&](const QString &value) { return store.measuredMs > 0 ? text(value) : std::nullopt; };
    m_facts->setFacts({fact("engine", tr("Engine"), engineName(store)),
        fact("location", tr("Location"), text(store.location)),
        fact("role", tr("Role"), measured(store.role)),
        fact("schema", tr("Schema"),
            store.schemaVersion > 0 ? text(locale.toString(store.schemaVersion)) : std::nullopt),
        fact("reason", tr("Reason"), text(store.reason)),
        fact("waiting", tr("Waiting"),
            tr("%1 writes, %2 reads").arg(store.waitingWrites).arg(store.waitingReads)),
        fact("hangs", tr("Gave no answer"), tr("%n time(s)", nullptr, static_cast<int>(store.hangs))),
        fact("reopenings", tr("Found again"), tr("%n time(s)", nullptr, static_cast<int>(store.reopenings))),
        fact("slow", tr("Slow statements"), locale.toString(store.slowStatements)),
        fact("measured", tr("Measured"), timeOrNone(store.measuredMs),
            console::exactTimeText(store.measuredMs))});
    m_engineTitle->setText(isPostgres() ? tr("Server") : tr("File and log"));
    if (isPostgres()) {
        m_engine->setFacts({fact("version", tr("Version"), measured(store.serverVersion)),
            fact("address", tr("Address"), measured(store.address)),
            fact("connections", tr("Connections"),
                store.connections && store.maxConnections ? std::optional(
                    tr("%1 of %2").arg(*number(store.connections), *number(store.maxConnections)))
                                                          : number(store.connections)),
            fact("timeLine", tr("Time line"), number(store.timeLine)),
            fact("archive", tr("Archive failures"), number(store.archiveFailures)),
            fact("oldest", tr("Oldest transaction"),
                store.oldestTransactionMs ? text(console::durationText(*store.oldestTransactionMs))
                                          : std::nullopt),
            fact("dead", tr("Dead rows"), number(store.deadRows))});
    } else {
        m_engine->setFacts({fact("version", tr("Version"), measured(store.serverVersion)),
            fact("wal", tr("Write-ahead log"), sizeText(store.walBytes)),
            fact("checkpoint", tr("Last checkpoint"), timeOrNone(store.lastCheckpointMs),
                console::exactTimeText(store.lastCheckpointMs)),
            fact("heldUp", tr("Held up by a reader"), store.checkpointHeldUp ? tr("yes") : tr("no")),
            fact("pages", tr("Pages"), number(store.pages)),
            fact("freePages", tr("Free pages"), number(store.freePages))});
    }
}

void StorePage::refreshTables()
{
    const bool isLoaded = m_model->rowCount() > 0;
    QJsonArray slow;
    if (isLoaded) {
        const QJsonObject &row = m_model->row(0);
        m_retention->setRows(row[QLatin1String("retention")].toArray());
        m_standbys->setRows(row[QLatin1String("standbys")].toArray());
        slow = row[QLatin1String("lastSlow")].toArray();
        if (row.contains(QLatin1String("slowest")))
            slow.prepend(row[QLatin1String("slowest")]); // it may have left the newest ones
        m_slow->setRows(slow);
    }
    m_standbysCard->setVisible(isPostgres());
    m_retentionCard->showRows(m_retention->rowCount() > 0);
    m_slowCard->showRows(m_slow->rowCount() > 0);
    m_standbysCard->showRows(m_standbys->rowCount() > 0);
    for (TableCard *card : {m_retentionCard, m_slowCard, m_standbysCard}) {
        if (!isLoaded && !m_model->error().message.isEmpty())
            card->stateView().showFailed(m_model->error().message);
        else if (!isLoaded)
            card->stateView().showLoading();
    }
    if (!isLoaded)
        return;
    m_retentionCard->stateView().showEmpty(QStringLiteral("clock"), tr("Nothing is removed yet"),
        tr("What is kept only for a time appears here, with how far its removal is."));
    m_slowCard->stateView().showEmpty(
        QStringLiteral("check"), tr("No slow statement"), tr("Since this node started all were quick."));
    m_standbysCard->stateView().showEmpty(QStringLiteral("store"), tr("No standby"),
        tr("Standbys that follow this database appear here, with how far they are behind."));
}

void StorePage::refreshActions()
{
    const bool mayOperate = context().session.allows(operatePrivilege);
    const bool canAct = mayOperate && context().session.isOnline();
    const bool isRunning = m_status && m_status->running;
    m_backUp->setEnabled(canAct && m_status && !isRunning && !m_isAsked);
    m_verify->setEnabled(canAct && m_backupsCard->table().currentRow() >= 0);
    m_cancel->setEnabled(canAct);
    const QString missing = missingPrivilege(operatePrivilege);
    m_backUp->setToolTip(!mayOperate ? missing
            : isRunning              ? tr("A backup is being made")
                                     : tr("Make a backup of the whole store on the server"));
    m_verify->setToolTip(mayOperate ? tr("Have the server read all of the chosen backup") : missing);
    m_cancel->setToolTip(mayOperate ? QString() : missing);
    m_copy->setToolTip(tr("The command that verifies this backup, for a shell"));
}

void StorePage::refreshBackups()
{
    m_backupsCard->showRows(m_backups->rowCount() > 0);
    if (!m_backupsError.message.isEmpty())
        m_backupsCard->stateView().showFailed(m_backupsError.message);
    else if (!m_hasBackups)
        m_backupsCard->stateView().showLoading();
    else
        m_backupsCard->stateView().showEmpty(QStringLiteral("backup"), tr("No backup yet"),
            tr("Backups of the whole store appear here, those that are planned and those made by hand."),
            m_backUp->isEnabled() ? tr("Back up now") : QString());
}

void StorePage::askBackups()
{
    context().session.call(
        protocol::StoreBackups{}, this, [this](const Result<protocol::BackupsAnswer> &answer) {
            m_backupsError = answer ? Error() : answer.error();
            if (answer) {
                m_hasBackups = true;
                m_backups->setRows(protocol::toJson(*answer)[QLatin1String("backups")].toArray());
            }
            refreshBackups();
            refreshActions();
        });
}

void StorePage::askStatus()
{
    if (!context().session.isOnline())
        return;
    context().session.call(protocol::StoreBackupStatus{}, this,
        [this](const Result<protocol::BackupStatusAnswer> &answer) { showStatus(answer); });
}

void StorePage::showStatus(const Result<protocol::BackupStatusAnswer> &answer)
{
    const std::optional<protocol::BackupStatusAnswer> before = m_status;
    m_status = answer ? std::optional(*answer) : std::nullopt;
    const bool isRunning = m_status && m_status->running;
    if (isRunning && !m_seenRunning.isValid()) {
        m_seenRunning.start();
        m_doneWhenSeen = m_status->rowsTotal > 0 ? m_status->rowsDone : m_status->bytesDone;
    }
    const bool hasNew = before && m_status
        && (before->lastFile != m_status->lastFile || before->failedMs != m_status->failedMs);
    if (!isRunning && m_status && (m_seenRunning.isValid() || m_isAsked || hasNew)) {
        const bool hasFailed = m_status->failedMs > m_status->lastMs && !m_status->error.isEmpty();
        if (hasFailed && hasNew)
            banner().show(tr("The backup failed: %1").arg(m_status->error), Tone::Bad);
        else if (hasNew)
            context().navigator.notify(
                tr("The backup is made: %1, %2 in %3.")
                    .arg(m_status->lastFile.section(u'/', -1), console::bytesText(m_status->lastBytes),
                        console::durationText(m_status->lastDurationMs)));
        m_isAsked = false;
        askBackups();
    }
    if (!isRunning)
        m_seenRunning.invalidate();
    m_asking->setInterval(isRunning ? askWhileRunning : askOtherwise);
    showProgress();
    refreshTiles();
    refreshActions();
    refreshBackups();
}

void StorePage::showProgress()
{
    const bool isRunning = m_status && m_status->running;
    m_running->setVisible(isRunning);
    if (!isRunning)
        return;
    const bool countsRows = m_status->rowsTotal > 0;
    const qint64 done = countsRows ? m_status->rowsDone : m_status->bytesDone;
    const qint64 total = countsRows ? m_status->rowsTotal : m_status->bytesTotal;
    const QLocale locale;
    if (total <= 0) {
        m_progress->setRange(0, 0);
        m_progressText->setText(tr("The backup has begun."));
        return;
    }
    m_progress->setRange(0, 1000);
    m_progress->setValue(static_cast<int>(std::min<qint64>(1000, done * 1000 / total)));
    const QString how = countsRows ? tr("%1 of %2 rows").arg(locale.toString(done), locale.toString(total))
                                   : tr("%1 of %2").arg(console::bytesText(done), console::bytesText(total));
    const qint64 elapsed = m_seenRunning.isValid() ? m_seenRunning.elapsed() : 0;
    const qint64 gained = done - m_doneWhenSeen;
    const bool knowsRate = elapsed >= 1000 && gained > 0 && total > done;
    m_progressText->setText(knowsRate
            ? tr("%1, %2 left")
                  .arg(how, console::durationText(std::max<qint64>(1000, (total - done) * elapsed / gained)))
            : how);
}

void StorePage::backUp()
{
    if (!m_backUp->isEnabled() || !context().navigator.mayChange()
        || !confirm(this, tr("Back up now?"),
            tr("The server writes a backup of the whole store into its folder of backups, and goes on "
               "serving "
               "meanwhile."),
            tr("Back up"), false))
        return;
    banner().hide();
    m_isAsked = true;
    refreshActions();
    context().session.call(
        protocol::StoreBackup{true}, this, [this](const Result<protocol::BackupAnswer> &answer) {
            if (!answer) {
                m_isAsked = false;
                banner().show(answer.error().message, Tone::Bad);
                refreshActions();
                return;
            }
            askStatus();
        });
}

void StorePage::cancelBackup()
{
    if (!confirm(this, tr("Cancel the backup?"), tr("What is written of it is removed."),
            tr("Cancel the backup"), true))
        return;
    context().session.call(protocol::StoreBackupCancel{}, this, [this](const Result<protocol::Done> &answer) {
        if (!answer && answer.error().code != ErrorCode::Conflict) // Conflict: it is over already
            banner().show(answer.error().message, Tone::Bad);
        askStatus();
    });
}

void StorePage::verify()
{
    const int row = m_backupsCard->table().currentRow();
    if (row < 0 || !m_verify->isEnabled())
        return;
    const QJsonObject backup = m_backups->row(row);
    VerifyDialog(backup[QLatin1String("file")].toString(),
        static_cast<qint64>(backup[QLatin1String("sizeBytes")].toDouble()), context(), this)
        .exec();
    askBackups();
}

void StorePage::copyCommand()
{
    const QString file = m_backupsCard->table().currentKey();
    if (file.isEmpty())
        return;
    copyCommands(context(),
        {console::ctlCommand(
            context().session, {QStringLiteral("backups"), QStringLiteral("verify"), file})});
}

} // namespace usher::ui
