// Probes of [server], [service.<name>], [storage], [resources], [patterns] and the lists.

#include "tests/api/optionprobes.h"

#include <QJsonArray>
#include <QSysInfo>

namespace usher::test {

namespace {

const QByteArray probe = "/genesys/1/service/probe";

HttpReply ask(const ProbeServer &server, const QByteArray &form = {}, const QByteArray &service = "ask")
{
    return server.internally().post("/genesys/1/service/" + service, form);
}

/// Asks for a number to call from a phone of its own. Services without a phone match any call, so `call` has
/// only such ones.
struct Caller
{
    explicit Caller(const ProbeServer &server, const QByteArray &more = {})
    {
        static int last = 700'000;
        phone = QByteArray::number(++last);
        const HttpReply reply = ask(server, "_phone_number=" + phone + "&colour=blue" + more, "call");
        expectEqual(reply.status, 200);
        id = reply.text("_id").toUtf8();
        dataId = reply.text("_data_id").toUtf8();
        call = "_access_number=" + reply.text("_access_number").toUtf8() + "&_phone_number=" + phone;
    }
    /// The call arrives at [service.probe].
    HttpReply arrives(const ProbeServer &server) const { return server.internally().post(probe, call); }
    int status(const ProbeServer &server) const
    {
        return server.internally().get("/genesys/1/service/" + id).status;
    }
    int dataStatus(const ProbeServer &server) const
    {
        return server.internally().get("/genesys/1/storage/" + dataId).status;
    }

    QByteArray phone;
    QByteArray id;
    QByteArray dataId;
    QByteArray call;
};

// --- [server]

void probeNodeId(ProbeServer &server)
{
    const auto prefixes = [&]() -> QString {
        const HttpReply reply = ask(server, "_provide_code=true");
        return reply.text("_id").left(3) + u' ' + reply.text("_access_code").left(2);
    };
    expectEqual(prefixes(), s("01- 01"));
    server.change("server", {{s("node_id"), s("7")}});
    expectEqual(prefixes(), s("07- 07"));
    server.change("server", {{s("node_id"), {}}});
    expectEqual(ask(server, "_provide_code=true").status, 503);
    server.change("server", {{s("node_id"), s("1")}});
    expectEqual(prefixes(), s("01- 01"));
}

/// Where the URL of a stored file leads.
QString fileUrl(const ProbeServer &server)
{
    HttpClient client = server.internally();
    const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"f\"; "
                            "filename=\"f.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                            "text\r\n--b--\r\n";
    const HttpReply made = client.request(
        "POST", "/genesys/1/storage/60", body, {{"Content-Type", "multipart/form-data; boundary=b"}});
    return client.get("/genesys/1/storage/" + made.text("id").toUtf8()).text("f");
}

void probeExternalUrl(ProbeServer &server)
{
    expect(!fileUrl(server).startsWith(s("https://balancer.example")), fileUrl(server));
    server.change("server", {{s("external_url_base"), s("https://balancer.example:8443/x")}});
    expect(
        fileUrl(server).startsWith(s("https://balancer.example:8443/x/genesys/1/storage/")), fileUrl(server));
    server.change("server", {{s("external_url_base"), {}}});
    expect(!fileUrl(server).startsWith(s("https://balancer.example")), fileUrl(server));
}

void probeWebHost(ProbeServer &server)
{
    const auto set = [&](const QString &host) {
        const auto applied
            = server.apply({{s("options"), s("node:node-01"), s("server"), {{s("web_host"), host}}}});
        expect(applied.has_value(), applied ? QString() : applied.error().message);
        return fileUrl(server);
    };
    expect(fileUrl(server).startsWith(s("http://") + QSysInfo::machineHostName() + u':'), fileUrl(server));
    const QString url = set(s("usher-7.example"));
    expect(url.startsWith(s("http://usher-7.example:")), url);
    expect(!set({}).contains(s("usher-7.example")), fileUrl(server));
}

void probeWebPort(ProbeServer &server)
{
    const QString alarm = s("2002/web_port");
    expect(!server.alarms().contains(alarm), s("the alarm stands without web_port"));
    server.change("server", {{s("web_port"), s("9")}});
    expect(server.alarms().contains(alarm), s("no alarm though no listener has the port"));
    server.change("server", {{s("web_port"), QString::number(server.fixture.publicPort())}});
    expect(!server.alarms().contains(alarm), s("the alarm stands though a listener has the port"));
    server.change("server", {{s("web_port"), {}}});
}

void probeAppName(ProbeServer &server)
{
    const auto statuses = [&] {
        return std::pair(
            server.publicly().get("/genesys/1/node").status, server.publicly().get("/shop/1/node").status);
    };
    expectEqual(statuses(), std::pair(200, 404));
    server.change("server", {{s("app_name"), s("shop")}});
    expectEqual(statuses(), std::pair(404, 200));
    server.change("server", {{s("app_name"), s("genesys")}});
    expectEqual(statuses(), std::pair(200, 404));
}

int nodeStatus(const ProbeServer &server, const QByteArray &user, const QByteArray &password)
{
    return server.internally().get("/genesys/1/admin/node/status", {basic(user, password)}).status;
}

void probeServerUser(ProbeServer &server)
{
    server.change("server", {{s("username"), s("ada")}, {s("password"), s("probe-secret")}});
    expectEqual(nodeStatus(server, "ada", "probe-secret"), 200);
    expectEqual(nodeStatus(server, "eve", "probe-secret"), 401);
    server.change("server", {{s("username"), s("eve")}});
    expectEqual(nodeStatus(server, "ada", "probe-secret"), 401);
    expectEqual(nodeStatus(server, "eve", "probe-secret"), 200);
    server.change("server", {{s("username"), {}}, {s("password"), {}}});
}

void probeServerPassword(ProbeServer &server)
{
    expectEqual(server.internally().get("/genesys/1/admin/node/status").status, 200);
    server.change("server", {{s("username"), s("ada")}, {s("password"), s("probe-secret")}});
    expectEqual(server.internally().get("/genesys/1/admin/node/status").status, 401);
    expectEqual(nodeStatus(server, "ada", "probe-secret"), 200);
    server.change("server", {{s("password"), s("other-secret")}});
    expectEqual(nodeStatus(server, "ada", "probe-secret"), 401);
    expectEqual(nodeStatus(server, "ada", "other-secret"), 200);
    server.change("server", {{s("username"), {}}, {s("password"), {}}});
    expectEqual(server.internally().get("/genesys/1/admin/node/status").status, 200);
}

void probeRealm(ProbeServer &server)
{
    const auto realm = [&] {
        return server.internally().get("/genesys/1/admin/node/status").headers.value("www-authenticate");
    };
    server.change("server", {{s("username"), s("ada")}, {s("password"), s("probe-secret")}});
    expect(!realm().contains("\"Probes\""), QString::fromLatin1(realm()));
    server.change("server", {{s("realm"), s("Probes")}});
    expect(realm().contains("realm=\"Probes\""), QString::fromLatin1(realm()));
    server.change("server", {{s("username"), {}}, {s("password"), {}}, {s("realm"), {}}});
}

// --- [service.<name>]

void probeType(ProbeServer &server)
{
    server.service("get");
    expectEqual(ask(server, {}, "probe").status, 200);
    const auto without = server.apply({{s("options"), s("cluster"), s("service.probe"), {{s("_type"), {}}}}});
    expect(!without && without.error().message.contains(s("service.probe/_type")),
        s("a service without _type is taken"));
    const auto other
        = server.apply({{s("options"), s("cluster"), s("service.probe"), {{s("_type"), s("ors")}}}});
    expect(!other && other.error().message.contains(s("service.probe/_type")),
        s("a service of another kind is taken"));
    expectEqual(ask(server, {}, "probe").status, 200);
}

void probeKind(ProbeServer &server)
{
    server.service("get", {{s("_resource_group"), s("Shared")}});
    expectEqual(ask(server, {}, "probe").text("_access_number"), QString());
    server.service("request-interaction", {{s("_resource_group"), s("Shared")}});
    expectEqual(ask(server, {}, "probe").text("_access_number"), s("5550001"));
}

/// What a request-interaction answers in @p member under each of two values of @p option.
void probeAnswer(ProbeServer &server, const char *option, const QList<std::pair<QString, QJsonValue>> &rows,
    const char *member, Values more = {}, const QByteArray &form = {})
{
    more.insert(s("_resource_group"), more.value(s("_resource_group"), s("Shared")));
    for (const auto &[value, wanted] : rows) {
        Values options = more;
        options.insert(s(option), value);
        if (value.isEmpty())
            options.remove(s(option));
        server.service("request-interaction", options);
        const HttpReply reply = ask(server, form, "probe");
        expectEqual(reply.json().value(s(member)), wanted);
        if (!reply.text("_id").isEmpty())
            server.internally().remove("/genesys/1/service/" + reply.text("_id").toUtf8());
    }
}

void probeGroup(ProbeServer &server)
{
    server.group("GMS_Resources", "Probe", {{s("a"), s("5550002")}});
    probeAnswer(server, "_resource_group", {{s("Shared"), s("5550001")}, {s("Probe"), s("5550002")}},
        "_access_number");
}

void probeBooking(ProbeServer &server)
{
    server.group("GMS_Resources", "Probe",
        {{s("_allocation_strategy"), s("LOCAL")}, {s("_booking_expiration_timeout"), s("90")},
            {s("a"), s("5550002")}});
    probeAnswer(server, "_booking_expiration_timeout", {{{}, 90}, {s("20"), 20}, {s("40"), 40}},
        "_expiration_time", {{s("_resource_group"), s("Probe")}});
}

void probeCodeLength(ProbeServer &server)
{
    for (const int length : {6, 4, 12}) {
        server.service("request-interaction",
            {{s("_resource_group"), s("Shared")}, {s("_provide_code"), s("true")},
                {s("_access_code_length"), length == 6 ? QString() : QString::number(length)}});
        expectEqual(static_cast<int>(ask(server, {}, "probe").text("_access_code").size()), length);
    }
}

void probeProvideCode(ProbeServer &server)
{
    for (const char *provide : {"", "true", "false"}) {
        server.service(
            "request-interaction", {{s("_resource_group"), s("Shared")}, {s("_provide_code"), s(provide)}});
        expectEqual(
            ask(server, {}, "probe").json().contains(s("_access_code")), QByteArray(provide) == "true");
    }
}

void probePatternsGroup(ProbeServer &server)
{
    server.group("GMS_Patterns", "Probe", {{s("emergency"), s("911")}});
    server.service("request-interaction", {{s("_resource_group"), s("Shared")}});
    expectEqual(ask(server, "_phone_number=911", "probe").status, 200);
    server.service(
        "request-interaction", {{s("_resource_group"), s("Shared")}, {s("patterns_group"), s("Probe")}});
    expectEqual(ask(server, "_phone_number=911", "probe").status, 400);
    expectEqual(ask(server, "_phone_number=912", "probe").status, 200);
}

void probeStatusOnError(ProbeServer &server)
{
    server.group("GMS_Resources", "Empty", {{s("#a"), s("5550009")}});
    for (const int status : {503, 429}) {
        const QString configured = status == 503 ? QString() : QString::number(status);
        server.service("request-interaction",
            {{s("_resource_group"), s("Empty")}, {s("_http_status_on_error"), configured}});
        expectEqual(ask(server, {}, "probe").status, status);
    }
    for (const int status : {404, 410}) {
        const QString configured = status == 404 ? QString() : QString::number(status);
        server.service("match-interaction", {{s("_http_status_on_error"), configured}});
        expectEqual(ask(server, "_access_number=0", "probe").status, status);
    }
}

void probeDeleteMatch(ProbeServer &server)
{
    server.service("match-interaction");
    const Caller first(server);
    expectEqual(first.arrives(server).status, 200);
    expectEqual(first.status(server), 404);
    server.service("match-interaction", {{s("_delete_match"), s("false")}});
    const Caller second(server);
    expectEqual(second.arrives(server).status, 200);
    expectEqual(second.status(server), 200);
}

void probeDeleteService(ProbeServer &server)
{
    for (const bool deletes : {false, true}) {
        server.service("match-interaction",
            {{s("_delete_match"), s("false")}, {s("_delete_service"), deletes ? s("true") : QString()}});
        const Caller caller(server);
        expectEqual(caller.arrives(server).status, 200);
        expectEqual(caller.status(server), deletes ? 404 : 200);
        expectEqual(caller.dataStatus(server), deletes ? 404 : 200);
    }
}

void probeRequireCode(ProbeServer &server)
{
    server.service("match-interaction");
    expectEqual(Caller(server, "&_provide_code=true").arrives(server).status, 200);
    server.service("match-interaction", {{s("_require_code"), s("true")}});
    expectEqual(Caller(server, "&_provide_code=true").arrives(server).status, 404);
    expectEqual(Caller(server).arrives(server).status, 200); // has no code
}

void probeMultiple(ProbeServer &server)
{
    for (const bool multiple : {false, true}) {
        server.service(
            "match-interaction", {{s("_return_multiple_matches"), multiple ? s("true") : QString()}});
        const Caller caller(server);
        expectEqual(ask(server, "_phone_number=" + caller.phone, "call").status, 200);
        const QJsonObject answer = caller.arrives(server).json();
        expectEqual(static_cast<int>(answer.value(s("matches")).toArray().size()), multiple ? 2 : 0);
        expectEqual(answer.contains(s("_id")), !multiple);
    }
}

void probeReturnData(ProbeServer &server, const char *option)
{
    server.service("match-interaction");
    expect(!Caller(server).arrives(server).json().contains(s("_data")), s("data are returned unasked"));
    server.service("match-interaction", {{s(option), s("true")}});
    expectEqual(Caller(server).arrives(server).json().value(s("_data")),
        QJsonValue(QJsonObject{{s("colour"), s("blue")}}));
}

void probeExposed(ProbeServer &server)
{
    for (const char *exposed : {"", "false", "true"}) {
        server.service("get", {{s("_exposed"), s(exposed)}});
        expectEqual(server.publicly().get(probe).status, QByteArray(exposed) == "false" ? 404 : 200);
        expectEqual(server.internally().get(probe).status, 200);
    }
}

void probeOnlineCode(ProbeServer &server)
{
    server.service("get");
    expectEqual(server.publicly().get(probe).status, 200);
    server.service("get", {{s("_online_code"), s("218")}});
    expectEqual(server.publicly().get(probe).status, 218);
}

void probeOfflineCode(ProbeServer &server)
{
    server.must("node.suspend");
    server.service("get");
    expectEqual(server.publicly().get(probe).status, 503);
    server.service("get", {{s("_offline_code"), s("418")}});
    expectEqual(server.publicly().get(probe).status, 418);
    server.must("node.resume");
    expectEqual(server.publicly().get(probe).status, 200);
}

void probeServiceUser(ProbeServer &server)
{
    const auto status = [&](const char *user) {
        return server.publicly().get(probe, {basic(user, "probe-secret")}).status;
    };
    for (const char *user : {"ada", "eve"}) {
        server.service("get", {{s("username"), s(user)}, {s("password"), s("probe-secret")}});
        expectEqual(status("ada"), QByteArray(user) == "ada" ? 200 : 401);
        expectEqual(status("eve"), QByteArray(user) == "eve" ? 200 : 401);
    }
}

void probeServicePassword(ProbeServer &server)
{
    server.service("get");
    expectEqual(server.publicly().get(probe).status, 200);
    for (const char *password : {"probe-secret", "other-secret"}) {
        server.service("get", {{s("username"), s("ada")}, {s("password"), s(password)}});
        expectEqual(server.publicly().get(probe).status, 401);
        expectEqual(server.publicly().get(probe, {basic("ada", "probe-secret")}).status,
            QByteArray(password) == "probe-secret" ? 200 : 401);
        expectEqual(server.publicly().get(probe, {basic("ada", "other-secret")}).status,
            QByteArray(password) == "other-secret" ? 200 : 401);
    }
}

void probeFreeName(ProbeServer &server)
{
    server.service("get", {{s("colour"), s("blue")}});
    expectEqual(server.publicly().get(probe).text("colour"), s("blue"));
    server.service("get", {{s("colour"), s("red")}});
    expectEqual(server.publicly().get(probe).text("colour"), s("red"));
    server.service("request-interaction",
        {{s("_resource_group"), s("Shared")}, {s("colour"), s("red")}}); // overrides the request
    const HttpReply made = ask(server, "colour=green", "probe");
    expectEqual(
        server.internally().get("/genesys/1/storage/" + made.text("_data_id").toUtf8()).text("colour"),
        s("red"));
}

// --- [storage]

void probeStorageUser(ProbeServer &server)
{
    const auto status = [&](const char *user) {
        return server.internally().post("/genesys/1/storage/60", "a=b", {basic(user, "probe-secret")}).status;
    };
    for (const char *user : {"ada", "eve"}) {
        server.change("storage", {{s("username"), s(user)}, {s("password"), s("probe-secret")}});
        expectEqual(status("ada"), QByteArray(user) == "ada" ? 200 : 401);
        expectEqual(status("eve"), QByteArray(user) == "eve" ? 200 : 401);
    }
    server.change("storage", {{s("username"), {}}, {s("password"), {}}});
}

void probeStoragePassword(ProbeServer &server)
{
    const auto status = [&](const QList<HttpClient::Header> &headers) {
        return server.internally().post("/genesys/1/storage/60", "a=b", headers).status;
    };
    expectEqual(status({}), 200);
    for (const char *password : {"probe-secret", "other-secret"}) {
        server.change("storage", {{s("username"), s("ada")}, {s("password"), s(password)}});
        expectEqual(status({}), 401);
        expectEqual(
            status({basic("ada", "probe-secret")}), QByteArray(password) == "probe-secret" ? 200 : 401);
    }
    expectEqual(server.internally().get("/genesys/1/admin/node/status").status, 200); // the Storage API alone
    server.change("storage", {{s("username"), {}}, {s("password"), {}}});
    expectEqual(status({}), 200);
}

// --- lists

void probeResourceList(ProbeServer &server)
{
    server.group("Probe_Resources", "Shared", {{s("a"), s("5550077")}});
    expectEqual(ask(server).text("_access_number"), s("5550001"));
    server.change("resources", {{s("resources_list_name"), s("Probe_Resources")}});
    expectEqual(ask(server).text("_access_number"), s("5550077"));
    server.change("resources", {{s("resources_list_name"), {}}});
    expectEqual(ask(server).text("_access_number"), s("5550001"));
}

void probeUserControl(ProbeServer &server)
{
    const auto statuses = [&] {
        const QByteArray path = "/genesys/1/service/ask";
        return std::pair(server.internally().post(path).status,
            server.internally().post(path, {}, {{"gms_user", "ada"}}).status);
    };
    expectEqual(statuses(), std::pair(200, 200));
    server.change("resources", {{s("user_control"), s("true")}});
    expectEqual(statuses(), std::pair(400, 200));
    server.change("resources", {{s("user_control"), {}}});
    expectEqual(statuses(), std::pair(200, 200));
}

QJsonObject hits(const ProbeServer &server)
{
    return server.internally().post("/genesys/1/patterns", "value=911").json();
}

void probePatternList(ProbeServer &server)
{
    server.group("GMS_Patterns", "Probe", {{s("emergency"), s("911")}});
    server.group("Probe_Patterns", "Probe", {{s("elsewhere"), s("9.*")}});
    expectEqual(hits(server), (QJsonObject{{s("value"), s("emergency")}}));
    server.change("patterns", {{s("pattern_list_name"), s("Probe_Patterns")}});
    expectEqual(hits(server), (QJsonObject{{s("value"), s("elsewhere")}}));
    server.change("patterns", {{s("pattern_list_name"), {}}});
    expectEqual(hits(server), (QJsonObject{{s("value"), s("emergency")}}));
}

void probePattern(ProbeServer &server)
{
    server.group("GMS_Patterns", "Probe", {{s("short"), s("[0-9]+")}});
    expectEqual(hits(server), (QJsonObject{{s("value"), s("short")}}));
    server.group("GMS_Patterns", "Probe", {{s("short"), s("[0-8]+")}});
    expectEqual(hits(server), QJsonObject());
}

void probeDisabledPattern(ProbeServer &server)
{
    server.group("GMS_Patterns", "Probe", {{s("emergency"), s("911")}});
    expectEqual(hits(server), (QJsonObject{{s("value"), s("emergency")}}));
    server.group("GMS_Patterns", "Probe", {{s("#emergency"), s("911")}});
    expectEqual(hits(server), QJsonObject());
}

/// The status of each of two requests for a number of the group Probe.
std::pair<int, int> askTwice(ProbeServer &server, const Values &group)
{
    server.group("GMS_Resources", "Probe", group);
    const HttpReply first = ask(server, "_resource_group=Probe", "any");
    const HttpReply second = ask(server, "_resource_group=Probe", "any");
    for (const HttpReply &reply : {first, second}) {
        if (reply.status == 200)
            server.internally().remove("/genesys/1/service/" + reply.text("_id").toUtf8());
    }
    return {first.status, second.status};
}

void serveAny(ProbeServer &server)
{
    server.change("service.any",
        {{s("_type"), s("builtin")}, {s("_service"), s("request-interaction")}, {s("_ttl"), s("600")}});
}

void probeStrategy(ProbeServer &server)
{
    serveAny(server);
    const auto with = [&](const char *strategy) {
        return askTwice(server, {{s("_allocation_strategy"), s(strategy)}, {s("a"), s("5550002")}});
    };
    expectEqual(with(""), std::pair(200, 200));
    expectEqual(with("LOCAL"), std::pair(200, 503));
    expectEqual(with("CLUSTER"), std::pair(200, 503));
    expectEqual(with("RANDOM"), std::pair(200, 200));
}

void probeGroupBooking(ProbeServer &server)
{
    serveAny(server);
    for (const auto &[configured, seconds] : {std::pair("", 30), std::pair("20", 20), std::pair("40", 40)}) {
        server.group("GMS_Resources", "Probe",
            {{s("_allocation_strategy"), s("LOCAL")}, {s("_booking_expiration_timeout"), s(configured)},
                {s("a"), s("5550002")}});
        const HttpReply reply = ask(server, "_resource_group=Probe", "any");
        expectEqual(reply.json().value(s("_expiration_time")).toInt(), seconds);
        server.internally().remove("/genesys/1/service/" + reply.text("_id").toUtf8());
    }
}

void probeBackup(ProbeServer &server)
{
    serveAny(server);
    const Values exclusive{{s("_allocation_strategy"), s("LOCAL")}, {s("a"), s("5550002")}};
    expectEqual(askTwice(server, exclusive), std::pair(200, 503));
    Values backed = exclusive;
    backed.insert(s("_backup_resource"), s("5550099"));
    expectEqual(askTwice(server, backed), std::pair(200, 200));
    const QByteArray held = ask(server, "_resource_group=Probe", "any").text("_id").toUtf8();
    expectEqual(ask(server, "_resource_group=Probe", "any").text("_access_number"), s("5550099"));
    server.internally().remove("/genesys/1/service/" + held);
}

void probeNumber(ProbeServer &server)
{
    serveAny(server);
    for (const char *number : {"5550002", "5550003"}) {
        server.group("GMS_Resources", "Probe", {{s("a"), s(number)}});
        expectEqual(ask(server, "_resource_group=Probe", "any").text("_access_number"), s(number));
    }
}

void probeDisabledNumber(ProbeServer &server)
{
    serveAny(server);
    expectEqual(askTwice(server, {{s("a"), s("5550002")}}), std::pair(200, 200));
    expectEqual(askTwice(server, {{s("#a"), s("5550002")}}), std::pair(503, 503));
}

/// Other lists are kept for other programs: what they hold is what the export and the channel give out.
void probeOtherList(ProbeServer &server)
{
    for (const char *value : {"first", "second"}) {
        server.group("Probe_Things", "Group", {{s("name"), s(value)}});
        const QJsonObject lists = server.must("config.export").value(s("lists")).toObject();
        expectEqual(lists[s("Probe_Things")][s("Group")][s("name")].toString(), s(value));
    }
}

} // namespace

void addServiceProbes(Probes &probes)
{
    const auto add = [&probes](const char *section,
                         std::initializer_list<std::pair<const char *, void (*)(ProbeServer &)>> all) {
        for (const auto &[name, see] : all)
            probes[s(section) + u'/' + s(name)] = atOnce(see);
    };
    add("server",
        {{"node_id", probeNodeId}, {"external_url_base", probeExternalUrl}, {"web_host", probeWebHost},
            {"web_port", probeWebPort}, {"app_name", probeAppName}, {"username", probeServerUser},
            {"password", probeServerPassword}, {"realm", probeRealm}});
    add("service.*",
        {{"_type", probeType}, {"_service", probeKind}, {"_resource_group", probeGroup},
            {"_booking_expiration_timeout", probeBooking}, {"_provide_code", probeProvideCode},
            {"_access_code_length", probeCodeLength}, {"patterns_group", probePatternsGroup},
            {"_http_status_on_error", probeStatusOnError}, {"_delete_match", probeDeleteMatch},
            {"_delete_service", probeDeleteService}, {"_require_code", probeRequireCode},
            {"_return_multiple_matches", probeMultiple}, {"_exposed", probeExposed},
            {"_online_code", probeOnlineCode}, {"_offline_code", probeOfflineCode},
            {"username", probeServiceUser}, {"password", probeServicePassword}, {"*", probeFreeName}});
    probes[s("service.*/_ttl")] = atOnce([](ProbeServer &server) {
        probeAnswer(server, "_ttl", {{{}, 30}, {s("60"), 60}, {s("90"), 90}}, "_expiration_time");
    });
    probes[s("service.*/_return_data")]
        = atOnce([](ProbeServer &server) { probeReturnData(server, "_return_data"); });
    probes[s("service.*/_return_user_data")]
        = atOnce([](ProbeServer &server) { probeReturnData(server, "_return_user_data"); });
    add("storage", {{"username", probeStorageUser}, {"password", probeStoragePassword}});
    add("resources", {{"resources_list_name", probeResourceList}, {"user_control", probeUserControl}});
    add("patterns", {{"pattern_list_name", probePatternList}});
    add("list:resources",
        {{"_allocation_strategy", probeStrategy}, {"_booking_expiration_timeout", probeGroupBooking},
            {"_backup_resource", probeBackup}, {"#*", probeDisabledNumber}, {"*", probeNumber}});
    add("list:patterns", {{"#*", probeDisabledPattern}, {"*", probePattern}});
    add("list:*", {{"*", probeOtherList}});
}

} // namespace usher::test
