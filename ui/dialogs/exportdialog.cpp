#include "ui/dialogs/exportdialog.h"

#include "app/console/exchange.h"
#include "ui/dialogs/importdialog.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace usher::ui {

using console::ExchangeFormat;
using console::Tone;

ExportDialog::ExportDialog(const Context &context, const QList<RecordKey> &chosen,
    const std::function<bool(const RecordKey &)> &accepts, QWidget *parent)
    : Dialog(QStringLiteral("exportDialog"), tr("Export records"), parent)
    , m_context(context)
    , m_what(new QComboBox)
    , m_format(new QComboBox)
    , m_note(makeLabel({}, FontRole::Body, Token::Muted))
    , m_save(setAction(QStringLiteral("saveButton"), tr("Save as …")))
{
    setHelpTopic(this, QStringLiteral("pages/general#import"));
    setHint(tr("Secrets are written as *****; an import leaves them as they are."));
    QList<RecordKey> stored, page, all;
    for (const auto &[key, record] : context.workspace.stored()) {
        all.append(key);
        if (accepts(key))
            page.append(key);
        if (chosen.contains(key))
            stored.append(key);
    }
    const auto add = [this](const QString &text, const QList<RecordKey> &keys) {
        if (keys.isEmpty())
            return;
        m_what->addItem(text);
        m_choices.append(keys);
    };
    add(tr("The %n chosen record(s)", nullptr, static_cast<int>(stored.size())), stored);
    add(tr("All %n record(s) of this page", nullptr, static_cast<int>(page.size())), page);
    add(tr("The whole configuration: %n record(s)", nullptr, static_cast<int>(all.size())), all);
    m_what->setObjectName(QStringLiteral("whatComboBox"));
    m_format->setObjectName(QStringLiteral("formatComboBox"));
    m_format->addItem(tr("JSON, as 'usherctl import' reads it"), static_cast<int>(ExchangeFormat::Json));
    m_format->addItem(tr("CSV, the values of the group"), static_cast<int>(ExchangeFormat::Csv));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::between);
    form->setVerticalSpacing(Theme::inside);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Form"), m_format);
    contents()->addLayout(form);
    m_note->setWordWrap(true);
    contents()->addWidget(m_note);
    contents()->addStretch(1);
    resize(36 * fontMetrics().height(), 0);
    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoice);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    showChoice();
}

const QList<RecordKey> &ExportDialog::keys() const
{
    static const QList<RecordKey> none;
    const int at = m_what->currentIndex();
    return at >= 0 ? m_choices.at(at) : none;
}

bool ExportDialog::isCsv() const
{
    return m_format->currentData().toInt() == static_cast<int>(ExchangeFormat::Csv);
}

void ExportDialog::showChoice()
{
    const bool isGroup = keys().size() == 1 && keys().first().kind == RecordKind::List;
    const bool hasEdits = std::ranges::any_of(
        keys(), [this](const RecordKey &key) { return m_context.workspace.edit(key) != nullptr; });
    QString note;
    if (keys().isEmpty())
        note = tr("There is nothing to export.");
    else if (isCsv() && !isGroup)
        note = tr("CSV holds the values of one group: choose one group of a list on its page first.");
    else if (hasEdits)
        note = tr("Edits that are not applied are not in the file.");
    m_note->setText(note);
    m_save->setEnabled(!keys().isEmpty() && (!isCsv() || isGroup));
}

void ExportDialog::chooseFile()
{
    const QString suffix = isCsv() ? QStringLiteral(".csv") : QStringLiteral(".json");
    const QString name = keys().size() == 1 ? keys().first().name : QStringLiteral("usher");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export records"), QString(name + suffix),
        isCsv() ? tr("Values (*.csv)") : tr("Configurations (*.json)"));
    if (!path.isEmpty() && save(path))
        accept();
}

bool ExportDialog::save(const QString &path)
{
    RecordMap records;
    for (const RecordKey &key : keys()) {
        const auto found = m_context.workspace.stored().find(key);
        if (found != m_context.workspace.stored().end())
            records.insert(*found);
    }
    QByteArray bytes;
    if (isCsv() && !records.empty()) {
        const Record &group = records.begin()->second;
        const bool isPool = group.key.owner == listNames(m_context.workspace.stored()).resources;
        bytes = console::exportCsv(group.values, isPool);
    } else {
        bytes = console::exportJson(records);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        banner().show(tr("%1 could not be written: %2").arg(path, file.errorString()), Tone::Bad);
        return false;
    }
    m_context.navigator.notify(tr("%n record(s) exported", nullptr, static_cast<int>(records.size())));
    return true;
}

QList<QAction *> addExchangeActions(
    Page &page, std::function<bool(const RecordKey &)> accepts, std::function<QList<RecordKey>()> chosen)
{
    auto *import = new QAction(icon(QStringLiteral("import")), {}, &page);
    import->setObjectName(QStringLiteral("importRecords"));
    auto *exports = new QAction(icon(QStringLiteral("export")), {}, &page);
    exports->setObjectName(QStringLiteral("exportRecords"));
    const auto refresh = [import, exports, &page] {
        const Context &context = page.context();
        const bool mayEdit = context.session.allows(QStringLiteral("edit"));
        import->setText(ExportDialog::tr("Import …"));
        exports->setText(ExportDialog::tr("Export …"));
        import->setEnabled(mayEdit && context.workspace.isLoaded());
        import->setToolTip(mayEdit ? QString() : missingPrivilege(QStringLiteral("edit")));
        exports->setEnabled(context.workspace.isLoaded());
    };
    refresh();
    QObject::connect(&page.context().session, &console::Session::stateChanged, &page, refresh);
    QObject::connect(&page.context().workspace, &console::Workspace::liveChanged, &page, refresh);
    QObject::connect(&page, &Page::languageChanged, &page, refresh);
    QObject::connect(import, &QAction::triggered, &page, [&page, accepts, chosen] {
        const QList<RecordKey> keys = chosen();
        const bool isGroup = keys.size() == 1 && keys.first().kind == RecordKind::List;
        ImportDialog(page.context(), accepts, isGroup ? std::optional(keys.first()) : std::nullopt, &page)
            .exec();
    });
    QObject::connect(exports, &QAction::triggered, &page,
        [&page, accepts, chosen] { ExportDialog(page.context(), chosen(), accepts, &page).exec(); });
    return {import, exports};
}

} // namespace usher::ui
