// Probes of the rows of [cluster] that concern the links: a node on PostgreSQL, and one of the test's own
// that wants a link to it.

#include "tests/api/optionprobes.h"
#include "tests/support/linkworld.h"
#include "tests/support/postgres.h"

#include "server/store/openstore.h"

#include <QJsonArray>

namespace usher::test {

namespace {

using linktest::Identity;
using linktest::LinkNode;
using linktest::LinkWorld;

const QString section = QStringLiteral("cluster");
const QString self = QStringLiteral("node-01");
const QString other = QStringLiteral("a-probe");

/// A server on a database of its own, one of two nodes.
class Node
{
public:
    Node()
    {
        static PostgresServer postgres;
        static const QString failure = postgres.start();
        expect(failure.isEmpty(), failure);
        const QString database = postgres.createDatabase();
        QTemporaryDir folder;
        const auto data = store::DataFolder::open(folder.filePath(s("data")));
        expect(data.has_value(), s("no data folder"));
        expect(
            store::migrateStore(*data, {.url = postgres.url(database, s("owner"))}, s("runner")).has_value(),
            s("migrates"));
        m_fixture.captureNothing();
        m_fixture.set(s("store"), s("url"), postgres.url(database, s("runner")));
        m_fixture.set(s("server"), s("node_id"), s("1"));
        m_fixture.set(section, s("nodes"), other + u',' + self);
        expectEqual(m_fixture.start(), QString());
    }

    QJsonObject must(const char *method, const QJsonObject &params = {})
    {
        const auto answer = m_fixture.call(method, params);
        expect(answer.has_value(), answer ? QString() : answer.error().message);
        return *answer;
    }

    /// Sets options of this node; an empty one goes.
    Result<QJsonObject> apply(const Values &values)
    {
        const QString owner = s("node:") + self;
        qint64 seen = 0;
        QJsonObject had;
        const QJsonArray records = must("config.records").value(s("records")).toArray();
        for (const QJsonValue &record : records) {
            if (record[s("owner")] == owner && record[s("name")] == section) {
                seen = record[s("revision")].toInteger();
                had = record[s("values")].toObject();
            }
        }
        QJsonObject set;
        QJsonArray gone;
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (!value->isEmpty())
                set.insert(value.key(), *value);
            else if (had.contains(value.key()))
                gone.append(value.key());
        }
        return m_fixture.call("config.apply",
            {{s("changes"),
                QJsonArray{QJsonObject{{s("kind"), s("options")}, {s("owner"), owner}, {s("name"), section},
                    {s("seenRevision"), seen}, {s("set"), set}, {s("remove"), gone}}}}});
    }
    void change(const Values &values, const Place &at = Place::current())
    {
        const auto applied = apply(values);
        expect(applied.has_value(), applied ? QString() : applied.error().message, at);
    }

    QJsonObject viewOf(const QString &node)
    {
        const QJsonArray nodes = must("cluster.status").value(s("nodes")).toArray();
        for (const QJsonValue &one : nodes) {
            if (one[s("name")] == node)
                return one.toObject();
        }
        return {};
    }
    QString address() { return viewOf(self).value(s("linkAddress")).toString(); }

    /// Looks whether an alarm says that the links stay as they were because of @p option, or that nothing is
    /// wrong.
    void expectTrouble(const char *option, const Place &at = Place::current())
    {
        const QJsonArray alarms = must("alarms.list").value(s("alarms")).toArray();
        QString text;
        for (const QJsonValue &alarm : alarms) {
            if (alarm[s("key")] == s("2013/cluster"))
                text = alarm[s("text")].toString();
        }
        expect(option ? text.contains(section + u'/' + s(option)) : text.isEmpty(),
            s("what the alarm says: ") + text, at);
    }

private:
    DaemonFixture m_fixture;
};

/// The files of both.
LinkWorld &world()
{
    static LinkWorld made;
    return made;
}

/// A server that takes links as @p values say.
class Listening : public Node
{
public:
    explicit Listening(Values values)
    {
        values.insert(s("listen"), s("127.0.0.1:0"));
        change(values);
        expect(!address().isEmpty(), s("no listener"));
    }

    /// Whether a node with @p options gets a link.
    bool takes(cluster::LinkOptions options)
    {
        options.cluster = must("cluster.status").value(s("name")).toString();
        cluster::LinkLimits limits = linktest::quick();
        limits.handshakeTime = std::chrono::seconds(5);
        LinkNode peer(world(), std::move(options), limits);
        expectEqual(peer.start(), QString());
        peer.links->setPeers({{self, address(), true}});
        expect(world().eventually([&] { return peer.hasLink(self) || !peer.troubles.isEmpty(); }),
            s("neither link nor refusal"));
        const bool hasLink = peer.hasLink(self);
        if (hasLink)
            expectEqual(viewOf(other).value(s("link")).toString(), s("up"));
        return hasLink;
    }
};

Values certificates()
{
    const cluster::LinkOptions files = world().withCertificate(self, self);
    return {{s("certificate"), files.certificate}, {s("certificate-key"), files.certificateKey},
        {s("ca"), files.ca}};
}

void probeListen(ProbeServer &)
{
    Listening listening({});
    expect(listening.address().startsWith(s("127.0.0.1:")), listening.address());
    expect(listening.takes(world().plain(other)), s("a link on loopback is refused"));
    listening.change({{s("listen"), {}}});
    expectEqual(listening.address(), QString());
    const auto refused = listening.apply({{s("listen"), s("0.0.0.0:0")}});
    expect(!refused && refused.error().message.contains(s("key-file")), s("plain links off loopback"));
}

void probeAddress(ProbeServer &)
{
    Listening listening({{s("address"), s("probed.example:7001")}});
    expectEqual(listening.address(), s("probed.example:7001"));
}

void probeKeyFile(ProbeServer &)
{
    const QString first = world().folder.filePath(s("key"));
    const QString second = world().file(s("other-key"), QByteArray(64, 'o'));
    Listening listening({{s("key-file"), first}});
    expect(listening.takes(world().withKey(other)), s("the key is refused"));
    expect(!listening.takes(world().withKey(other, "other-key")), s("another key is taken"));
    listening.change({{s("key-file"), second}});
    expect(listening.takes(world().withKey(other, "other-key")), s("the new key is refused"));
    listening.change({{s("key-file"), s("missing")}});
    listening.expectTrouble("key-file");
    expect(listening.takes(world().withKey(other, "other-key")), s("the key before does not count"));
    listening.change({{s("key-file"), first}});
    listening.expectTrouble(nullptr);
}

/// Another node's @p file in the place of ours.
void probeFile(const char *option, const QString &file)
{
    Listening listening(certificates());
    expect(listening.takes(world().withCertificate(other, other)), s("a certificate is refused"));
    listening.change({{s(option), file}});
    listening.expectTrouble(option);
    listening.change(certificates());
    listening.expectTrouble(nullptr);
}

void probeCertificate(ProbeServer &)
{
    probeFile("certificate", world().withCertificate(other, other).certificate);
}

void probeCertificateKey(ProbeServer &)
{
    probeFile("certificate-key", world().withCertificate(s("third"), s("third")).certificateKey);
}

void probeAuthorities(ProbeServer &)
{
    const Identity authority = Identity::make("another authority");
    Listening listening(certificates());
    listening.change({{s("ca"), world().file(s("another-ca"), authority.certificatePem())}});
    expect(!listening.takes(world().withCertificate(other, other)), s("a certificate of nobody is taken"));
    listening.change(certificates());
    expect(listening.takes(world().withCertificate(other, other)), s("a certificate is refused"));
}

} // namespace

void addClusterProbes(Probes &probes)
{
    probes[s("cluster/listen")] = atOnce(&probeListen);
    probes[s("cluster/address")] = atOnce(&probeAddress);
    probes[s("cluster/key-file")] = atOnce(&probeKeyFile);
    probes[s("cluster/certificate")] = atOnce(&probeCertificate);
    probes[s("cluster/certificate-key")] = atOnce(&probeCertificateKey);
    probes[s("cluster/ca")] = atOnce(&probeAuthorities);
}

} // namespace usher::test
