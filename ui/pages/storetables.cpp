#include "ui/pages/storetables.h"

#include <QCoreApplication>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(usher::ui::StoreTables)
};

Column column(const char *id, const QString &title, CellKind kind, int chars)
{
    return {QLatin1String(id), title, kind, {}, {}, {}, chars};
}

Column state(
    const char *id, const QString &title, std::function<std::pair<QString, Tone>(const QJsonObject &)> of)
{
    return {QLatin1String(id), title, CellKind::State, [of](const QJsonObject &row) { return of(row).first; },
        [of](const QJsonObject &row) { return of(row).second; },
        [of](const QJsonObject &row) { return of(row).first; }, 14};
}

std::pair<QString, Tone> verification(const QJsonObject &row)
{
    if (!row[QLatin1String("problem")].toString().isEmpty())
        return {Words::tr("Damaged"), Tone::Bad};
    if (console::timeOf(row[QLatin1String("verified")]) > 0)
        return {Words::tr("Sound"), Tone::Good};
    return {Words::tr("Not verified"), Tone::Neutral};
}

std::pair<QString, Tone> progress(const QJsonObject &row)
{
    if (!row[QLatin1String("error")].toString().isEmpty())
        return {Words::tr("Failed"), Tone::Bad};
    if (row[QLatin1String("behind")].toBool())
        return {Words::tr("Behind"), Tone::Caution};
    if (row.contains(QLatin1String("finished")))
        return {Words::tr("Up to date"), Tone::Good};
    return {Words::tr("Not finished yet"), Tone::Neutral};
}

std::pair<QString, Tone> replication(const QJsonObject &row)
{
    const QString state = row[QLatin1String("state")].toString();
    return {state,
        state == QLatin1String("streaming")     ? Tone::Good
            : state == QLatin1String("unknown") ? Tone::Neutral
                                                : Tone::Caution};
}

} // namespace

QList<Column> backupColumns()
{
    Column found = column("problem", Words::tr("What was found"), CellKind::Text, 24);
    found.text = [](const QJsonObject &row) {
        const QString problem = row[QLatin1String("problem")].toString();
        const qint64 verified = console::timeOf(row[QLatin1String("verified")]);
        return !problem.isEmpty() ? problem
            : verified > 0        ? Words::tr("sound on %1").arg(console::timeText(verified))
                                  : QStringLiteral("–");
    };
    Column schema = column("schemaVersion", Words::tr("Schema"), CellKind::Number, 7);
    schema.value = [](const QJsonObject &row) {
        const int version = row[QLatin1String("schemaVersion")].toInt();
        return version > 0 ? QVariant(version) : QVariant();
    };
    return {column("made", Words::tr("Made"), CellKind::Time, 13),
        column("sizeBytes", Words::tr("Size"), CellKind::Bytes, 9),
        state("state", Words::tr("Verified"), &verification), schema,
        column("file", Words::tr("File"), CellKind::Text, 30), found};
}

QList<Column> retentionColumns()
{
    Column rows = column("rows", Words::tr("Removed"), CellKind::Number, 10);
    rows.toolTip = Words::tr("Rows, since the node started");
    Column oldest = column("oldest", Words::tr("Oldest due"), CellKind::Time, 12);
    oldest.toolTip = Words::tr("The oldest row that should be gone already");
    Column finished = column("finished", Words::tr("Finished"), CellKind::Time, 12);
    finished.toolTip = Words::tr("The last time that nothing was left");
    return {column("entity", Words::tr("What"), CellKind::Text, 16),
        state("state", Words::tr("State"), &progress), rows,
        column("rowsPerSecond", Words::tr("Per second"), CellKind::Decimal, 9), finished, oldest,
        column("error", Words::tr("Error"), CellKind::Text, 20)};
}

QList<Column> slowColumns()
{
    return {column("durationMs", Words::tr("Took"), CellKind::Milliseconds, 10),
        column("at", Words::tr("At"), CellKind::Time, 12),
        column("text", Words::tr("Statement"), CellKind::Text, 40)};
}

QList<Column> standbyColumns()
{
    Column lag = column("lagMs", Words::tr("Behind"), CellKind::Milliseconds, 10);
    Column bytes = column("lagBytes", Words::tr("Bytes behind"), CellKind::Bytes, 10);
    return {column("name", Words::tr("Standby"), CellKind::Text, 16),
        state("state", Words::tr("State"), &replication),
        column("sync", Words::tr("Kind"), CellKind::Text, 9), lag, bytes,
        column("address", Words::tr("Address"), CellKind::Text, 20)};
}

} // namespace usher::ui
