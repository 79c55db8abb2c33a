#include "tests/bench/barestore.h"

#include "server/core/clock.h"
#include "server/core/idsource.h"
#include "server/core/ioscheduler.h"
#include "server/store/threadedstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace usher;

namespace {

/// The rows of the bare store through the store of the server: @p inFlight requests wait at any moment.
class StoreRun
{
public:
    StoreRun(store::Store &store, boost::asio::io_context &context, const bench::BareStorePlan &plan,
        int requests, int inFlight)
        : m_store(store)
        , m_context(context)
        , m_requests(requests)
        , m_rows(plan)
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < inFlight; ++i)
            next();
        m_context.run();
        m_figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    [[nodiscard]] const bench::BareStoreFigures &figures() const { return m_figures; }

private:
    void next()
    {
        if (m_sent++ >= m_requests)
            return;
        m_store.write<bool>(
            [row = m_rows.next()](store::Connection &connection) -> Result<bool> {
                if (auto written = bench::writeRow(connection, row); !written)
                    return fail(written.error());
                return true;
            },
            [this](const Result<bool> &done) {
                if (!done)
                    qFatal("%s", qPrintable(done.error().message + done.error().detail));
                if (++m_figures.requests == m_requests)
                    m_context.stop();
                next();
            });
    }

    store::Store &m_store;
    boost::asio::io_context &m_context;
    const int m_requests;
    bench::RowSource m_rows;
    int m_sent = 0;
    bench::BareStoreFigures m_figures;
};

Result<bench::BareStoreFigures> bareStore(const bench::BareStorePlan &plan, int requests, int batch)
{
    auto store = bench::BareStore::open(plan);
    if (!store)
        return fail(store.error());
    return (*store)->run(requests, batch);
}

Result<bench::BareStoreFigures> threadedStore(const bench::BareStorePlan &plan, int requests, int inFlight)
{
    QTemporaryDir folder(plan.folder + QStringLiteral("/threadedstore-XXXXXX"));
    const store::Connection::Settings database{.path = folder.filePath(QStringLiteral("store.db"))};
    {
        auto connection = store::Connection::open(database);
        if (!connection)
            return fail(connection.error());
        if (auto prepared = bench::prepareDatabase(**connection, plan); !prepared)
            return fail(prepared.error());
    }
    boost::asio::io_context context;
    IoScheduler scheduler(context);
    const SystemClock clock;
    store::ThreadedStore store({.database = database, .reserveBytes = 0}, scheduler, clock);
    store.start();
    const auto work = boost::asio::make_work_guard(context);
    bench::BareStoreFigures figures = StoreRun(store, context, plan, requests, inFlight).figures();
    store.stop();
    figures.commits = static_cast<int>(store.figures().commits);
    return figures;
}

void print(const char *what, int size, const Result<bench::BareStoreFigures> &figures)
{
    if (!figures)
        qFatal("%s", qPrintable(figures.error().message + figures.error().detail));
    std::printf("%-28s %6d %10d %10d %12.0f\n", what, size, figures->requests, figures->commits,
        figures->requestsPerSecond());
    std::fflush(stdout);
}

} // namespace

/// Prints requests per second of the bare store for batches of 1, 10, 100 and 500, and of the server's store
/// for as many requests in flight. Argument: the folder to write to (default: the current one).
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QFile::decodeName(argv[1]) : QDir::currentPath();
    std::printf("%-28s %6s %10s %10s %12s\n", "", "size", "requests", "commits", "requests/s");
    for (const int size : {1, 10, 100, 500}) {
        const int requests = size == 1 ? 3000 : size == 10 ? 10000 : 30000;
        const bench::BareStorePlan plan{.folder = folder};
        print("bare, batches of", size, bareStore(plan, requests, size));
        print("store, requests in flight", size, threadedStore(plan, requests, size));
    }
    return 0;
}
