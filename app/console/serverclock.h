#pragma once

#include <QtGlobal>

/// The clock of the server that this program is connected to. What a server says ends then and then is
/// counted down by this one: the viewer's may be wrong by minutes.
namespace usher::console {

/// Milliseconds since 1970 by the server's clock; by this machine's before a server has told.
[[nodiscard]] qint64 serverNowMs();
/// The server's clock shows @p ms now. From here on it is carried on by the time that passes, so that a step
/// of this machine's clock changes nothing.
void setServerClock(qint64 ms);

} // namespace usher::console
