#include "tests/bench/barestore.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace usher;

/// Writes rounds of the bare store for a comparison: prints "ready", then for each line "REQUESTS BATCH" of
/// standard input one line with the figures, until it ends. Argument: the folder to write to.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: barerounds FOLDER\n", stderr);
        return 2;
    }
    const auto store = bench::BareStore::open({.folder = QFile::decodeName(argv[1])});
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message + store.error().detail));
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    int requests = 0, batch = 0;
    while (std::scanf("%d %d", &requests, &batch) == 2) {
        const auto figures = (*store)->run(requests, std::max(1, batch));
        if (!figures) {
            std::fprintf(stderr, "%s\n", qPrintable(figures.error().message + figures.error().detail));
            return 1;
        }
        std::printf("requests=%d commits=%d rate=%.0f\n", figures->requests, figures->commits,
            figures->requestsPerSecond());
        std::fflush(stdout);
    }
    return 0;
}
