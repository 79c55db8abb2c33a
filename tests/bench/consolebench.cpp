#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "tests/api/topicserver.h"
#include "tests/support/adminworld.h"
#include "tests/support/loopprobe.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

/// consolebench scroll|changes [ROWS]: the console's table over a topic of a real WebSocket server, and
/// beside it a plain QTableView over a plain model of as many rows as the limit.
/// consolebench start ROUNDS PROGRAM...: from the start of the console until it has painted a list, and
/// beside it of a window with such a plain table.
/// A line of JSON for each. Without a display they paint into memory (QT_QPA_PLATFORM=offscreen).
namespace {

using namespace usher;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int changesPerSecond = 10'000;
constexpr auto changesFor = 30s;
constexpr auto patience = 120s;
constexpr int startPatienceMs = 60'000;
constexpr int scrollSteps = 400;
constexpr double frameMs = 16;
constexpr QSize viewSize(1200, 800);

/// Runs the event loop until @p isTrue, and says so.
template <typename Condition> bool waitFor(Condition isTrue, std::chrono::milliseconds most)
{
    QEventLoop loop;
    QTimer look, end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue())
            loop.exit(0);
    });
    QObject::connect(&end, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    look.start(5ms);
    end.start(most);
    return loop.exec() == 0;
}

/// As plain as a model can be.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(int rows)
    {
        for (int row = 0; row < rows; ++row)
            m_rows.append({QString::number(100'000 + row), QString::number(row),
                u"a row of the usual length, as a service or a pool has it %1"_s.arg(row)});
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }
    void change(int row, qint64 serial)
    {
        m_rows[row][1] = QString::number(serial);
        Q_EMIT dataChanged(index(row, 0), index(row, 2));
    }

private:
    QList<QStringList> m_rows;
};

struct Scroll
{
    int slow = 0;
    double longestMs = 0, sumMs = 0, computedMs = 0;
};

/// Through the whole table, frame by frame; each is laid out and painted.
Scroll scroll(QTableView &view)
{
    Scroll result;
    QScrollBar *bar = view.verticalScrollBar();
    const double before = test::threadMs();
    for (int step = 1; step <= scrollSteps; ++step) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / scrollSteps));
        view.viewport()->repaint();
        const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        result.slow += ms > frameMs ? 1 : 0;
        result.longestMs = std::max(result.longestMs, ms);
        result.sumMs += ms;
    }
    result.computedMs = test::threadMs() - before;
    return result;
}

void print(const char *who, const Scroll &result)
{
    std::printf("{\"bench\":\"scroll\",\"table\":\"%s\",\"frames\":%d,\"slow\":%d,\"longestMs\":%.1f,"
                "\"meanMs\":%.2f,\"computedMs\":%.2f}\n",
        who, scrollSteps, result.slow, result.longestMs, result.sumMs / scrollSteps,
        result.computedMs / scrollSteps);
}

QList<console::Column> columns()
{
    using console::CellKind;
    return {{u"id"_s, u"Row"_s, CellKind::Text, {}, {}, {}, 12},
        {u"serial"_s, u"Serial"_s, CellKind::Number, {}, {}, {}, 12},
        {u"text"_s, u"Text"_s, CellKind::Text, {}, {}, {}, 60}};
}

int fail(const QString &why)
{
    std::fprintf(stderr, "consolebench: %s\n", qPrintable(why));
    return 1;
}

/// As many cells as the console shows at once.
void showPlain(QTableView &view, PlainModel &model)
{
    view.resize(viewSize);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(ui::Theme::instance().rowHeight());
    view.horizontalHeader()->setStretchLastSection(true);
    view.setModel(&model);
    view.show();
}

int measure(const QString &what, int rows, quint16 port)
{
    console::Session session(u"consolebench 1"_s);
    console::Profile profile;
    profile.id = u"bench"_s;
    profile.url = QUrl(u"ws://127.0.0.1:%1"_s.arg(port));
    profile.account = u"ann"_s;
    protocol::TopicSelection selection;
    selection.topic = QLatin1String(test::PumpedRow::topic);
    console::TopicModel model(session, selection, columns());
    ui::TableView table;
    table.resize(viewSize);
    table.setSource(&model);
    table.setUp(model.columns());
    table.show();
    model.setActive(true);
    PlainModel plain(rows);
    QTableView limit;
    showPlain(limit, plain);
    // As high, with as many rows in it; a window that is not laid out and exposed paints nothing.
    if (!waitFor([&] { return limit.verticalScrollBar()->maximum() > 0; }, patience))
        return fail(u"the plain table was not shown"_s);

    QElapsedTimer loading;
    test::LoopProbe loadPauses;
    loading.start();
    session.open(profile, test::AdminWorld::password);
    if (!waitFor(
            [&] { return model.rowCount() == rows && table.verticalScrollBar()->maximum() > 0; }, patience))
        return fail(u"the rows did not come"_s);
    const qint64 loadedMs = loading.elapsed();
    if (what == u"scroll") {
        std::printf("{\"bench\":\"load\",\"rows\":%d,\"ms\":%lld,\"pauseMs\":%.0f,\"workMs\":%.0f}\n", rows,
            static_cast<long long>(loadedMs), loadPauses.pauseMs(), loadPauses.workMs());
        print("plain", scroll(limit));
        print("console", scroll(table));
        return 0;
    }

    limit.hide();
    const auto report = [](const char *who, const test::LoopProbe &probe, qint64 changes, qint64 beforeKb) {
        std::printf("{\"bench\":\"changes\",\"table\":\"%s\",\"changes\":%lld,\"pauseMs\":%.0f,"
                    "\"workMs\":%.0f,\"growthKb\":%lld}\n",
            who, static_cast<long long>(changes), probe.pauseMs(), probe.workMs(),
            static_cast<long long>(test::residentKb() - beforeKb));
    };
    {
        const qint64 beforeKb = test::residentKb(), taken = model.changesTaken();
        test::LoopProbe probe;
        test::Pump pump{changesPerSecond, static_cast<int>(std::chrono::milliseconds(changesFor).count())};
        session.call(pump, &model, [](const Result<test::PumpAnswer> &) {});
        waitFor([] { return false; }, changesFor);
        report("console", probe, model.changesTaken() - taken, beforeKb);
    }
    table.hide();
    limit.show();
    const qint64 beforeKb = test::residentKb();
    test::LoopProbe probe;
    QElapsedTimer clock;
    clock.start();
    qint64 done = 0;
    QTimer timer;
    QObject::connect(
        &timer, &QTimer::timeout, &limit, [&] { // what comes in 25 ms together, as from the server
            for (const qint64 due = clock.elapsed() * changesPerSecond / 1000; done < due; ++done)
                plain.change(static_cast<int>(done % rows), done);
        });
    timer.start(25ms);
    waitFor([] { return false; }, changesFor);
    report("plain", probe, done, beforeKb);
    return 0;
}

/// Says `ready` when it has been painted.
class Announced final : public QTableView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (std::exchange(m_isSaid, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("{\"ready\":true}");
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }

private:
    bool m_isSaid = false;
};

int showWindow(int rows)
{
    PlainModel model(rows);
    QMainWindow window;
    auto *table = new Announced;
    window.setCentralWidget(table);
    window.resize(viewSize);
    table->setModel(&model);
    window.show();
    return QApplication::exec();
}

/// From its start until it says that it is ready; negative: it does not.
double startMs(const QStringList &program, int &rows)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(program.first(), program.mid(1));
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(startPatienceMs))
            return -1;
    }
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const QByteArray line = process.readLine();
    if (const qsizetype at = line.indexOf("\"rows\":"); at > 0)
        rows = line.mid(at + 7, line.indexOf('}', at) - at - 7).toInt();
    process.kill();
    process.waitForFinished();
    return line.startsWith("{\"ready\":true") ? ms : -1;
}

int measureStart(int rounds, const QStringList &console)
{
    int rows = 1;
    QList<double> mine, theirs;
    for (int round = 0; round < rounds; ++round) {
        mine.append(startMs(console, rows));
        theirs.append(
            startMs({QCoreApplication::applicationFilePath(), u"window"_s, QString::number(rows)}, rows));
        if (mine.last() < 0 || theirs.last() < 0)
            return fail(
                u"%1 did not show its rows"_s.arg(mine.last() < 0 ? console.first() : u"the window"_s));
    }
    const auto print = [rows](const char *who, QList<double> times) {
        std::ranges::sort(times);
        std::printf("{\"bench\":\"start\",\"window\":\"%s\",\"rows\":%d,\"ms\":%.0f,\"leastMs\":%.0f,"
                    "\"mostMs\":%.0f}\n",
            who, rows, times.at(times.size() / 2), times.first(), times.last());
    };
    print("console", mine);
    print("plain", theirs);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    const int count = argc > 2 ? std::atoi(argv[2]) : 100'000;
    if (what == "serve")
        return test::serveTopics(count, 1);
    const bool isStart = what == "start" && argc > 3;
    if ((!isStart && what != "scroll" && what != "changes" && what != "window") || count < 1)
        return fail(u"usage: consolebench scroll|changes [ROWS], consolebench start ROUNDS PROGRAM..."_s);
    if (isStart) {
        QCoreApplication application(argc, argv);
        return measureStart(count, QCoreApplication::arguments().mid(3));
    }
    QApplication application(argc, argv);
    if (what == "window")
        return showWindow(count);
    ui::Theme::instance().setMode(ui::ThemeMode::Dark);
    QProcess server; // a process of its own: its memory and its work are not the console's
    server.start(QCoreApplication::applicationFilePath(), {u"serve"_s, QString::number(count)});
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(startPatienceMs))
            return fail(u"the server did not start"_s);
    }
    const int result = measure(QString::fromLatin1(what), count, server.readLine().trimmed().toUShort());
    server.closeWriteChannel();
    server.waitForFinished();
    return result;
}
