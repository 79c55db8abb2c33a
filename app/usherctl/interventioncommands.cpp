#include "app/usherctl/command.h"
#include "app/usherctl/text.h"
#include "shared/protocol/interventionmessages.h"

namespace usher::ctl {

using namespace protocol;

namespace {

int acknowledge(Run &run)
{
    const AlarmsAcknowledge message{run.word(0), run.word(1), run.arguments.value("note")};
    return run.answered(run.channel.call(message),
        [&](const Done &) { run.output.line(Text::tr("The alarm is acknowledged.")); });
}

int release(Run &run)
{
    const ResourcesRelease message{
        run.word(0), run.word(1), run.arguments.value("node"), run.arguments.value("reason")};
    return run.answered(run.channel.call(message), [&](const ReleaseAnswer &answer) {
        run.output.line(Text::tr("The number is free. The service %1 held it.").arg(answer.owner));
    });
}

int endService(Run &run)
{
    const ServicesEnd message{run.word(0), run.arguments.value("reason")};
    return run.answered(run.channel.call(message), [&](const ServicesEndAnswer &answer) {
        run.output.line(answer.number.isEmpty() ? Text::tr("The service %1 is over.").arg(answer.service)
                                                : Text::tr("The service %1 is over, the number %2 is free.")
                                                      .arg(answer.service, answer.number));
    });
}

} // namespace

std::vector<Command> interventionCommands()
{
    return {
        {"alarms ack", "NODE KEY",
            QT_TRANSLATE_NOOP(
                "usherctl", "acknowledge a standing alarm: NODE and KEY as \"alarms\" shows them"),
            2, 2, {"note"}, acknowledge},
        {"resources release", "GROUP NUMBER",
            QT_TRANSLATE_NOOP("usherctl", "end the booking of a number; --reason is needed"), 2, 2,
            {"node", "reason"}, release},
        {"services end", "ID",
            QT_TRANSLATE_NOOP("usherctl", "end a live service by its id; --reason is needed"), 1, 1,
            {"reason"}, endService},
    };
}

} // namespace usher::ctl
