#pragma once

#include "server/ops/commandline.h"
#include "server/ops/readyline.h"
#include "shared/result.h"

#include <functional>
#include <memory>

namespace usher {

/// What a Daemon takes from its surroundings.
struct DaemonOptions
{
    ops::CommandLine commandLine;
    QString adminPassword; ///< USHER_ADMIN_PASSWORD; empty: one is generated at the first start
    bool handleSignals = true; ///< false in tests, which run several daemons in one process
    bool installLogger = true;
};

/// A whole server in one process: data folder, store threads, core thread, edge, log, signals, service
/// manager. The thread that calls run() is the core thread.
class Daemon
{
public:
    /// Opens the data folder, takes its lock, brings the schema up to date. Nothing is served yet.
    [[nodiscard]] static Result<std::unique_ptr<Daemon>> create(DaemonOptions options);
    ~Daemon();
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    using Ready = std::function<void(const ops::ReadyInfo &info)>;
    /// Serves until a signal or requestStop(); @p ready is called on the core thread when the node can serve.
    /// An error means that it never could.
    [[nodiscard]] Result<void> run(Ready ready);

    /// Ends run(): with @p drain as SIGTERM does, without it at once. Any thread.
    void requestStop(bool drain);

private:
    class Private;
    explicit Daemon(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace usher
