#pragma once

#include <QString>
#include <QStringList>

namespace usher::console {

class Session;
class Workspace;

/// The line for a shell that does the same with usherctl on the server of @p session. The password is not in
/// it: usherctl asks.
[[nodiscard]] QString ctlCommand(const Session &session, const QStringList &words);

/// What is edited in @p workspace as lines that do it one after the other, with @p comment for the audit. A
/// secret is masked: it has to be put in. Empty: they would be longer than maxCtlLength.
[[nodiscard]] QStringList ctlCommands(
    const Session &session, const Workspace &workspace, const QString &comment);
inline constexpr qsizetype maxCtlLength = 100'000;

} // namespace usher::console
