// Probes of [cluster]: what the cluster view shows, and a second node of the test's own that wants a link.

#include "tests/api/optionprobes.h"
#include "tests/support/linkworld.h"

#include <QJsonArray>

namespace usher::test {

namespace {

using linktest::Identity;
using linktest::LinkNode;
using linktest::LinkWorld;

const QString section = QStringLiteral("cluster");
const QString other = QStringLiteral("a-probe");

QString nodeName(ProbeServer &server)
{
    return server.must("cluster.status").value(s("node")).toString();
}

QJsonObject viewOf(ProbeServer &server, const QString &node)
{
    const QJsonArray nodes = server.must("cluster.status").value(s("nodes")).toArray();
    for (const QJsonValue &one : nodes) {
        if (one[s("name")] == node)
            return one.toObject();
    }
    return {};
}

QString linkAddress(ProbeServer &server)
{
    return viewOf(server, nodeName(server)).value(s("linkAddress")).toString();
}

/// Sets options of this node alone.
void changeNode(ProbeServer &server, const Values &values)
{
    const auto applied
        = server.apply({{s("options"), s("node:") + nodeName(server), section, values, false}});
    expect(applied.has_value(), applied ? QString() : applied.error().message);
}

/// The second node's options, but for its name.
LinkWorld &world()
{
    static LinkWorld made;
    return made;
}

/// The server takes links as @p values say while this lives.
class Listening
{
public:
    Listening(ProbeServer &server, Values values)
        : m_server(server)
        , m_options(values.keys())
    {
        server.change(section, {{s("nodes"), other + u',' + nodeName(server)}});
        values.insert(s("listen"), s("127.0.0.1:0"));
        changeNode(server, values);
        expect(!linkAddress(server).isEmpty(), s("no listener"));
    }
    ~Listening() noexcept(false)
    {
        Values none{{s("listen"), {}}};
        for (const QString &option : m_options)
            none.insert(option, {});
        changeNode(m_server, none);
        m_server.change(section, {{s("nodes"), {}}});
    }

    /// Whether a node with @p options gets a link.
    bool takes(cluster::LinkOptions options)
    {
        options.cluster = m_server.must("cluster.status").value(s("name")).toString();
        cluster::LinkLimits limits = linktest::quick();
        limits.handshakeTime = std::chrono::seconds(5);
        limits.failuresBeforeTrouble = 8; // the server looks at [cluster] nodes once a second
        limits.lastRetry = std::chrono::milliseconds(500);
        LinkNode node(world(), std::move(options), limits);
        const QString failure = node.start();
        expect(failure.isEmpty(), failure);
        const QString self = nodeName(m_server);
        node.links->setPeers({{self, linkAddress(m_server), true}});
        expect(world().eventually([&] { return node.hasLink(self) || !node.troubles.isEmpty(); }),
            s("neither link nor refusal"));
        const bool hasLink = node.hasLink(self);
        if (hasLink)
            eventually(
                [&] { return viewOf(m_server, other).value(s("link")) == s("up"); }, s("the link is shown"));
        return hasLink;
    }

private:
    ProbeServer &m_server;
    QStringList m_options;
};

Values certificates()
{
    const cluster::LinkOptions files = world().withCertificate(s("node-01"), s("node-01"));
    return {{s("certificate"), files.certificate}, {s("certificate-key"), files.certificateKey},
        {s("ca"), files.ca}};
}

void expectTrouble(ProbeServer &server, const char *option)
{
    const QJsonArray alarms = server.must("alarms.list").value(s("alarms")).toArray();
    QString text;
    for (const QJsonValue &alarm : alarms) {
        if (alarm[s("key")] == s("2013/cluster"))
            text = alarm[s("text")].toString();
    }
    expect(option ? text.contains(section + u'/' + s(option)) : text.isEmpty(),
        s("what the alarm says: ") + text);
}

void probeName(ProbeServer &server)
{
    Listening listening(server, {{s("key-file"), world().folder.filePath(s("key"))}});
    server.change(section, {{s("name"), s("probed cluster")}});
    expectEqual(server.must("cluster.status").value(s("name")).toString(), s("probed cluster"));
    expect(listening.takes(world().withKey(other)), s("a node of the cluster is refused"));
    server.change(section, {{s("name"), {}}});
}

void probeNodes(ProbeServer &server)
{
    server.change(section, {{s("nodes"), s("x, y, ") + nodeName(server)}});
    eventually([&] { return server.must("cluster.status").value(s("configured")) == 3; }, s("three nodes"));
    expectEqual(server.must("cluster.status").value(s("quorum")).toInt(), 2);
    server.change(section, {{s("nodes"), {}}});
    eventually([&] { return server.must("cluster.status").value(s("configured")) == 1; }, s("one node"));
}

void probeNodeName(ProbeServer &)
{
    DaemonFixture fixture;
    fixture.captureNothing();
    fixture.set(section, s("node_name"), s("probed-node"));
    expectEqual(fixture.start(), QString());
    const auto status = fixture.call("cluster.status");
    expect(status.has_value(), s("no answer"));
    expectEqual(status->value(s("node")).toString(), s("probed-node"));
}

std::function<void(ProbeServer &)> shown(const char *option, const char *field)
{
    return [option, field](ProbeServer &server) {
        changeNode(server, {{s(option), s("probed place")}});
        expectEqual(viewOf(server, nodeName(server)).value(s(field)).toString(), s("probed place"));
        changeNode(server, {{s(option), {}}});
    };
}

void probeListen(ProbeServer &server)
{
    expectEqual(linkAddress(server), QString());
    {
        Listening listening(server, {});
        expect(linkAddress(server).startsWith(s("127.0.0.1:")), linkAddress(server));
        expect(listening.takes(world().plain(other)), s("a link on loopback is refused"));
    }
    expectEqual(linkAddress(server), QString());
    const auto refused = server.apply(
        {{s("options"), s("node:") + nodeName(server), section, {{s("listen"), s("0.0.0.0:0")}}, false}});
    expect(!refused && refused.error().message.contains(s("key-file")), s("plain links off loopback"));
}

void probeAddress(ProbeServer &server)
{
    const Listening listening(server, {{s("address"), s("probed.example:7001")}});
    expectEqual(linkAddress(server), s("probed.example:7001"));
}

void probeKeyFile(ProbeServer &server)
{
    world().file(s("other-key"), QByteArray(64, 'o'));
    Listening listening(server, {{s("key-file"), world().folder.filePath(s("key"))}});
    expect(listening.takes(world().withKey(other)), s("the key is refused"));
    expect(!listening.takes(world().withKey(other, "other-key")), s("another key is taken"));
    changeNode(server, {{s("key-file"), world().folder.filePath(s("other-key"))}});
    expect(listening.takes(world().withKey(other, "other-key")), s("the new key is refused"));
    changeNode(server, {{s("key-file"), s("missing")}});
    expectTrouble(server, "key-file");
    expect(listening.takes(world().withKey(other, "other-key")), s("the key before does not count"));
    changeNode(server, {{s("key-file"), world().folder.filePath(s("key"))}});
    expectTrouble(server, nullptr);
}

void probeCertificate(ProbeServer &server)
{
    Listening listening(server, certificates());
    expect(listening.takes(world().withCertificate(other, other)), s("a certificate is refused"));
    changeNode(server, {{s("certificate"), world().withCertificate(other, other).certificate}});
    expectTrouble(server, "certificate");
    changeNode(server, certificates());
    expectTrouble(server, nullptr);
}

void probeCertificateKey(ProbeServer &server)
{
    Listening listening(server, certificates());
    changeNode(server, {{s("certificate-key"), world().withCertificate(other, other).certificateKey}});
    expectTrouble(server, "certificate-key");
    changeNode(server, certificates());
    expectTrouble(server, nullptr);
    expect(listening.takes(world().withCertificate(other, other)), s("a certificate is refused"));
}

void probeAuthorities(ProbeServer &server)
{
    const Identity authority = Identity::make("another authority");
    Listening listening(server, certificates());
    changeNode(server, {{s("ca"), world().file(s("another-ca"), authority.certificatePem())}});
    expect(!listening.takes(world().withCertificate(other, other)), s("a certificate of nobody is taken"));
    changeNode(server, certificates());
    expect(listening.takes(world().withCertificate(other, other)), s("a certificate is refused"));
}

} // namespace

void addClusterProbes(Probes &probes)
{
    probes[s("cluster/name")] = atOnce(&probeName);
    probes[s("cluster/nodes")] = atOnce(&probeNodes);
    probes[s("cluster/node_name")] = atOnce(&probeNodeName);
    probes[s("cluster/data_center")] = atOnce(shown("data_center", "dataCenter"));
    probes[s("cluster/rack")] = atOnce(shown("rack", "rack"));
    probes[s("cluster/listen")] = atOnce(&probeListen);
    probes[s("cluster/address")] = atOnce(&probeAddress);
    probes[s("cluster/key-file")] = atOnce(&probeKeyFile);
    probes[s("cluster/certificate")] = atOnce(&probeCertificate);
    probes[s("cluster/certificate-key")] = atOnce(&probeCertificateKey);
    probes[s("cluster/ca")] = atOnce(&probeAuthorities);
}

} // namespace usher::test
