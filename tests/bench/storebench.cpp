#include "tests/bench/barestore.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

/// Prints the bare store's requests per second for batches of 1, 10, 100 and 500. Argument: the folder to
/// write to (default: the current one).
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QFile::decodeName(argv[1]) : QDir::currentPath();
    std::printf("%8s %10s %10s %12s\n", "batch", "requests", "commits", "requests/s");
    for (const int batch : {1, 10, 100, 500}) {
        const int requests = batch == 1 ? 3000 : batch == 10 ? 10000 : 30000;
        const auto figures
            = usher::bench::bareStoreGroupCommit({.folder = folder, .batch = batch, .requests = requests});
        if (!figures) {
            std::fprintf(stderr, "%s\n", qPrintable(figures.error().message + figures.error().detail));
            return 1;
        }
        std::printf("%8d %10d %10d %12.0f\n", batch, figures->requests, figures->commits,
            figures->requestsPerSecond());
    }
    return 0;
}
