#include "tests/store/storekiller.h"

#include "server/core/ioscheduler.h"
#include "server/store/backups.h"
#include "server/store/openstore.h"
#include "server/store/threadedstore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace usher;
using namespace usher::store;

namespace {

constexpr int inFlight = 40;

/// Keeps writes under way until the process is killed, and says which ones were acknowledged.
class Writer
{
public:
    Writer(Store &store, qint64 first)
        : m_store(store)
        , m_next(first)
    {
    }

    void writeNext()
    {
        const qint64 n = m_next++;
        m_store.write<bool>(
            [n](Connection &connection) -> Result<bool> {
                const QString payload(static_cast<qsizetype>(n * 37 % 3000), u'p');
                if (auto entry
                    = connection.execute("INSERT INTO entry (n, payload) VALUES (?, ?)", {n, payload});
                    !entry)
                    return fail(entry.error());
                if (test::failsOnPurpose(n))
                    return fail(ErrorCode::NoResource, QStringLiteral("on purpose"));
                if (auto twin = connection.execute("INSERT INTO twin (n) VALUES (?)", {n}); !twin)
                    return fail(twin.error());
                return true;
            },
            [this, n](const Result<bool> &done) {
                if (done)
                    say(n);
                else if (done.error().code != ErrorCode::NoResource)
                    std::fprintf(
                        stderr, "%s %s\n", qPrintable(done.error().message), qPrintable(done.error().detail));
                writeNext();
            });
    }

private:
    static void say(qint64 n)
    {
        const QByteArray line = QByteArray::number(n) + '\n';
        if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            _exit(3); // the test is gone
    }

    Store &m_store;
    qint64 m_next;
};

} // namespace

/// Arguments: data folder, first number, "backup" to make backups all the time.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    SystemClock clock;
    auto folder = DataFolder::open(arguments.at(1));
    auto opened = folder ? openStore(*folder,
                      {.backupFolder = folder->filePath(QStringLiteral("backup")),
                          .nowMs = clock.nowMs(),
                          .migrations = test::killMigrations})
                         : tl::unexpected<Error>(folder.error());
    if (!opened) {
        std::fprintf(
            stderr, "%s %s\n", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        return 1;
    }
    boost::asio::io_context context;
    IoScheduler scheduler(context);
    ThreadedStore store(
        {.database = opened->database, .schemaVersion = opened->schemaVersion, .maxBatch = 16}, scheduler,
        clock);
    store.start();
    Writer writer(store, arguments.at(2).toLongLong());
    for (int i = 0; i < inFlight; ++i)
        writer.writeNext();

    Backups backups(opened->database, scheduler, clock);
    std::function<void()> backUp = [&] {
        backups.makeNow([&](const Result<BackupFile> &made) {
            if (!made)
                std::fprintf(
                    stderr, "%s %s\n", qPrintable(made.error().message), qPrintable(made.error().detail));
            backUp();
        });
    };
    backups.configure({.intervalS = 0, .folder = folder->filePath(QStringLiteral("backup")), .keep = 2});
    if (arguments.contains(QLatin1String("backup")))
        backUp();
    const auto work = boost::asio::make_work_guard(context);
    context.run();
    return 0;
}
