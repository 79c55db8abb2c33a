#include "ui/dialogs/verifydialog.h"

#include "app/console/rowsmodel.h"
#include "app/console/session.h"
#include "ui/help.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/tableview.h"

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

namespace {

constexpr auto longTime = 61min; ///< a little longer than the server itself gives it

QList<Column> columns()
{
    return {{QStringLiteral("table"), VerifyDialog::tr("Table"), CellKind::Text, {}, {}, {}, 24},
        {QStringLiteral("rows"), VerifyDialog::tr("Rows"), CellKind::Number, {}, {}, {}, 12}};
}

} // namespace

VerifyDialog::VerifyDialog(const QString &file, qint64 sizeBytes, const Context &context, QWidget *parent)
    : Dialog(QStringLiteral("verifyDialog"), tr("Verify a backup"), parent)
    , m_text(makeLabel({}, FontRole::Body, Token::Muted))
    , m_progress(new QProgressBar)
    , m_rows(std::make_unique<RowsModel>(
          [](const QJsonObject &row) { return row[QLatin1String("table")].toString(); }, columns()))
    , m_table(new TableView)
    , m_sizeBytes(sizeBytes)
{
    setHelpTopic(this, QStringLiteral("pages/store#backup"));
    setHint(file);
    m_text->setObjectName(QStringLiteral("verifyLabel"));
    m_text->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("verifyProgressBar"));
    m_progress->setRange(0, 0); // how far the server is it does not say
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The server reads the backup"));
    m_table->setObjectName(QStringLiteral("verifyTableView"));
    m_table->setAccessibleName(tr("Rows of each table"));
    m_table->setSource(m_rows.get());
    m_table->setUp(columns());
    m_table->hide();
    contents()->addWidget(m_text);
    contents()->addWidget(m_progress);
    contents()->addWidget(m_table, 1);
    contents()->addStretch(0);
    cancelButton()->setText(tr("Close"));
    cancelButton()->setToolTip(tr("The server goes on; what it finds stands in the list of backups"));
    resize(30 * fontMetrics().height(), 0);

    m_elapsed.start();
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &VerifyDialog::showTime);
    seconds->start(1s);
    showTime();
    if (!context.session.isOnline()) {
        verified(usher::fail(ErrorCode::Unavailable, tr("The server is not connected.")));
        return;
    }
    context.session.client().call(
        protocol::StoreVerify{file}, this,
        [this](const Result<protocol::VerifyAnswer> &answer) { verified(answer); }, longTime);
}

VerifyDialog::~VerifyDialog() = default;

void VerifyDialog::showTime()
{
    if (!m_isDone)
        m_text->setText(tr("The server reads all of %1. So far it took %2.")
                            .arg(console::bytesText(m_sizeBytes),
                                console::durationText(m_elapsed.elapsed() / 1000 * 1000)));
}

void VerifyDialog::verified(const Result<protocol::VerifyAnswer> &answer)
{
    m_isDone = true;
    m_progress->hide();
    cancelButton()->setToolTip({});
    if (!answer) {
        m_text->hide();
        banner().show(answer.error().message, Tone::Bad);
        return;
    }
    banner().show(tr("The backup is sound."), Tone::Good);
    m_text->setText(tr("Schema %1, %2, read in %3.")
                        .arg(answer->schemaVersion)
                        .arg(console::bytesText(answer->sizeBytes),
                            console::durationText(std::max<qint64>(1, m_elapsed.elapsed()))));
    m_rows->setRows(protocol::toJson(*answer)[QLatin1String("tables")].toArray());
    m_table->show();
    resize(width(), 34 * fontMetrics().height());
}

} // namespace usher::ui
