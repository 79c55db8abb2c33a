#include "app/console/serverclock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace usher::console {

namespace {

struct Told
{
    qint64 ms = 0;
    QElapsedTimer since;
};

Told &told()
{
    static Told clock;
    return clock;
}

} // namespace

qint64 serverNowMs()
{
    const Told &clock = told();
    return clock.since.isValid() ? clock.ms + clock.since.elapsed() : QDateTime::currentMSecsSinceEpoch();
}

void setServerClock(qint64 ms)
{
    told().ms = ms;
    told().since.start();
}

} // namespace usher::console
