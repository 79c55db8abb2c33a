#pragma once

#include <QString>
#include <QStringList>

namespace usher::console {

class Session;

/// The line for a shell that does the same with usherctl on the server of @p session. The password is not in
/// it: usherctl asks.
[[nodiscard]] QString ctlCommand(const Session &session, const QStringList &words);

} // namespace usher::console
