#include "app/usherctl/command.h"
#include "app/usherctl/text.h"
#include "shared/protocol/explorermessages.h"
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

constexpr int maxLines = 1000;
constexpr int usualLines = 100;

int showLive(Run &run)
{
    return run.answered(run.channel.call(ServicesGet{run.word(0)}), [&](const ServiceDetail &detail) {
        const LiveService &service = detail.service;
        QList<std::pair<QString, QString>> lines{{Text::tr("service"), service.name},
            {Text::tr("state"), service.state}, {Text::tr("expires"), timeForPeople(service.expiresMs)},
            {Text::tr("number"), service.number},
            {Text::tr("booked until"),
                service.number.isEmpty() ? QString() : timeForPeople(service.accessUntilMs)},
            {Text::tr("group"), service.group}, {Text::tr("phone"), service.phone},
            {Text::tr("end user"), service.gmsUser}};
        lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
        run.output.pairs(lines);
        QList<QStringList> rows;
        for (auto value = detail.data.cbegin(); value != detail.data.cend(); ++value)
            rows.append({value.key(), *value});
        run.output.line({});
        run.output.table({Text::tr("DATA"), Text::tr("VALUE")}, rows, Text::tr("It has no data."));
        rows.clear();
        for (const ServiceEvent &event : detail.events)
            rows.append({timeForPeople(event.atMs), event.what, event.text});
        run.output.line({});
        run.output.table({Text::tr("WHEN"), Text::tr("WHAT"), {}}, rows, {});
    });
}

/// Asks on while an answer is short of what is wanted.
Result<LiveServicesAnswer> liveServices(Run &run, int limit)
{
    LiveServicesAnswer all;
    ServicesList question{run.arguments.value("name"), {}, run.arguments.value("text")};
    do {
        question.after = all.next;
        question.limit = limit - static_cast<int>(all.services.size());
        auto answer = run.channel.call(question);
        if (!answer)
            return answer;
        all.services += answer->services;
        all.next = answer->next;
    } while (!all.next.isEmpty() && all.services.size() < limit);
    return all;
}

int live(Run &run)
{
    if (!run.word(0).isEmpty())
        return showLive(run);
    const auto limit = run.arguments.integer("limit", 1, maxLines);
    if (!limit)
        return run.failed(limit.error());
    return run.answered(
        liveServices(run, limit->value_or(usualLines)), [&](const LiveServicesAnswer &answer) {
            QList<QStringList> rows;
            for (const LiveService &service : answer.services)
                rows.append({service.id, service.name, service.state, timeForPeople(service.openedMs),
                    service.number, service.phone, service.gmsUser});
            run.output.table({Text::tr("ID"), Text::tr("SERVICE"), Text::tr("STATE"), Text::tr("OPENED"),
                                 Text::tr("NUMBER"), Text::tr("PHONE"), Text::tr("END USER")},
                rows, Text::tr("There are no such services."));
            if (!answer.next.isEmpty())
                run.output.note(Text::tr("There may be more: --limit shows up to 1000."));
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
        {"services live", "[ID]",
            QT_TRANSLATE_NOOP("usherctl", "list the live services, newest first; with an ID, all about one"),
            0, 1, {"name", "text", "limit"}, live},
        {"services end", "ID",
            QT_TRANSLATE_NOOP("usherctl", "end a live service by its id; --reason is needed"), 1, 1,
            {"reason"}, endService},
    };
}

} // namespace usher::ctl
