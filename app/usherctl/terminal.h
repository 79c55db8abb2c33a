#pragma once

#include "app/usherctl/command.h"
#include "shared/result.h"

#include <QByteArray>
#include <QString>

namespace usher::ctl {

/// Asks on the controlling terminal without echo. BadParameter if there is none.
[[nodiscard]] Result<QString> askPassword(const QString &prompt);

/// Reads a file, or standard input for "-". TooLarge beyond 17 MiB (an import may have 16).
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// Environment::onInterrupt over SIGINT and SIGTERM. One at a time; needs a running event loop.
[[nodiscard]] std::shared_ptr<void> onInterrupt(std::function<void()> stop);

/// Environment::screen of standard output.
[[nodiscard]] std::optional<Environment::Screen> screen();
/// Runs the usherd beside this program, or else that of PATH, with our input and output; its exit code.
[[nodiscard]] Result<int> runServer(const QStringList &arguments);

} // namespace usher::ctl
