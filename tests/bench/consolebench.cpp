#include "app/console/session.h"
#include "app/console/topicmodel.h"
#include "tests/api/topicserver.h"
#include "tests/support/adminworld.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <cstdio>

/// consolebench scroll|changes [ROWS]: the console's table over a topic of a real WebSocket server, and
/// beside it a plain QTableView over a plain model of as many rows as the limit. A line of JSON for each.
/// Without a display it paints into memory (QT_QPA_PLATFORM=offscreen), as a machine without one does for
/// both.
namespace {

using namespace usher;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int changesPerSecond = 10'000;
constexpr auto changesFor = 30s;
constexpr auto patience = 120s;
constexpr int scrollSteps = 400; ///< each by half a page
constexpr double frameMs = 16;
constexpr QSize viewSize(1200, 800);

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

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

/// The longest time in which the event loop did nothing else.
class Pauses : public QObject
{
public:
    Pauses()
    {
        m_clock.start();
        startTimer(1ms, Qt::PreciseTimer);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longestMs; }

protected:
    void timerEvent(QTimerEvent *) override { m_longestMs = std::max(m_longestMs, m_clock.restart()); }

private:
    QElapsedTimer m_clock;
    qint64 m_longestMs = 0;
};

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
    double longestMs = 0, sumMs = 0;
};

/// Through the whole table, frame by frame; each is laid out and painted.
Scroll scroll(QTableView &view)
{
    Scroll result;
    QScrollBar *bar = view.verticalScrollBar();
    for (int step = 0; step < scrollSteps; ++step) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / scrollSteps));
        view.viewport()->repaint();
        const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        result.slow += ms > frameMs ? 1 : 0;
        result.longestMs = std::max(result.longestMs, ms);
        result.sumMs += ms;
    }
    return result;
}

void print(const char *what, const char *who, const Scroll &result)
{
    std::printf(
        "{\"bench\":\"%s\",\"table\":\"%s\",\"frames\":%d,\"slow\":%d,\"longestMs\":%.1f,\"meanMs\":%.2f}\n",
        what, who, scrollSteps, result.slow, result.longestMs, result.sumMs / scrollSteps);
}

QList<console::Column> columns()
{
    using console::CellKind;
    return {{u"id"_s, u"Row"_s, CellKind::Text, {}, {}, {}, 12},
        {u"serial"_s, u"Serial"_s, CellKind::Number, {}, {}, {}, 12},
        {u"text"_s, u"Text"_s, CellKind::Text, {}, {}, {}, 60}};
}

int fail(const char *why)
{
    std::fprintf(stderr, "consolebench: %s\n", why);
    return 1;
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
    QElapsedTimer loading;
    loading.start();
    session.open(profile, test::AdminWorld::password);
    if (!waitFor([&] { return model.rowCount() == rows; }, patience))
        return fail("the rows did not come");
    const qint64 loadedMs = loading.elapsed();

    PlainModel plain(rows);
    QTableView limit;
    limit.resize(viewSize);
    limit.setModel(&plain);
    limit.show();
    if (what == u"scroll") {
        print("scroll", "console", scroll(table));
        print("scroll", "plain", scroll(limit));
        std::printf("{\"bench\":\"load\",\"rows\":%d,\"ms\":%lld}\n", rows, static_cast<long long>(loadedMs));
        return 0;
    }

    limit.hide();
    const auto report = [](const char *who, const Pauses &pauses, qint64 changes, qint64 beforeKb) {
        std::printf("{\"bench\":\"changes\",\"table\":\"%s\",\"changes\":%lld,\"longestPauseMs\":%lld,"
                    "\"growthKb\":%lld}\n",
            who, static_cast<long long>(changes), static_cast<long long>(pauses.longestMs()),
            static_cast<long long>(residentKb() - beforeKb));
    };
    {
        const qint64 beforeKb = residentKb(), taken = model.changesTaken();
        Pauses pauses;
        test::Pump pump{changesPerSecond, static_cast<int>(std::chrono::milliseconds(changesFor).count())};
        session.call(pump, &model, [](const Result<test::PumpAnswer> &) {});
        waitFor([] { return false; }, changesFor);
        report("console", pauses, model.changesTaken() - taken, beforeKb);
    }
    table.hide();
    limit.show();
    const qint64 beforeKb = residentKb();
    Pauses pauses;
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
    report("plain", pauses, done, beforeKb);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    const int rows = argc > 2 ? std::atoi(argv[2]) : 100'000;
    if (what == "serve")
        return test::serveTopics(rows, 1);
    if ((what != "scroll" && what != "changes") || rows < 1)
        return fail("usage: consolebench scroll|changes [ROWS]");
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::ThemeMode::Dark);
    QProcess server; // a process of its own: its memory and its work are not the console's
    server.start(QCoreApplication::applicationFilePath(), {u"serve"_s, QString::number(rows)});
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(60000))
            return fail("the server did not start");
    }
    const int result = measure(QString::fromLatin1(what), rows, server.readLine().trimmed().toUShort());
    server.closeWriteChannel();
    server.waitForFinished();
    return result;
}
