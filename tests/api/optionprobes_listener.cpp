// Probes of [listener.<name>]: a listener "probe" beside the three of the server.

#include "tests/api/httpcertificates.h"
#include "tests/api/optionprobes.h"

#include <QDir>
#include <QJsonArray>

#include <sys/socket.h>

namespace usher::test {

namespace {

using http::test::Identity;
using http::test::writeFile;

const QString section = QStringLiteral("listener.probe");

QString addressOf(ProbeServer &server)
{
    const QJsonArray listeners = server.must("node.status").value(s("listeners")).toArray();
    for (const QJsonValue &listener : listeners) {
        if (listener[s("name")] == s("probe"))
            return listener[s("address")].toString();
    }
    return {};
}

quint16 portOf(ProbeServer &server)
{
    return addressOf(server).section(u':', -1).toUShort();
}

/// Puts the listener up with @p values and no others.
quint16 listen(ProbeServer &server, Values values)
{
    values.insert(s("address"), values.value(s("address"), s("127.0.0.1:0")));
    values.insert(s("zone"), values.value(s("zone"), s("internal")));
    const auto applied = server.apply({{s("options"), s("cluster"), section, values, true}});
    expect(applied.has_value(), applied ? QString() : applied.error().message);
    return portOf(server);
}

void takeDown(ProbeServer &server)
{
    const auto applied = server.apply({{s("options"), s("cluster"), section, {}, true}});
    expect(applied.has_value(), applied ? QString() : applied.error().message);
    expectEqual(addressOf(server), QString());
}

/// What a client sees over TLS.
struct Secured
{
    QByteArray name; ///< common name of the certificate; empty: no TLS
    bool isAnswered = false;
};

Secured ask(quint16 port, const Identity *client = nullptr)
{
    const RawSocket socket(port);
    const timeval patience{10, 0};
    ::setsockopt(socket.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(
        SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    if (client) {
        SSL_CTX_use_certificate(context.get(), client->certificate.get());
        SSL_CTX_use_PrivateKey(context.get(), client->key.get());
    }
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
    SSL_set_fd(ssl.get(), socket.descriptor());
    Secured seen;
    if (SSL_connect(ssl.get()) != 1)
        return seen;
    char text[100] = {};
    if (X509 *certificate = SSL_get0_peer_certificate(ssl.get()))
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text, sizeof(text));
    seen.name = text;
    static constexpr char request[]
        = "GET /genesys/1/node HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    SSL_write(ssl.get(), request, sizeof(request) - 1);
    char answer[1000] = {};
    seen.isAnswered = SSL_read(ssl.get(), answer, sizeof(answer) - 1) > 0
        && QByteArray(answer).startsWith("HTTP/1.1 200");
    return seen;
}

/// Two servers' certificates, and two authorities with a client each.
struct Files
{
    explicit Files(const ProbeServer &server)
        : folder(server.path(s("probe-certificates/")))
    {
        QDir().mkpath(folder);
        for (const auto &[name, identity] : {std::pair("a", &a), std::pair("b", &b)}) {
            write(s(name) + s(".crt"), identity->certificatePem());
            write(s(name) + s(".key"), identity->keyPem());
            write(s(name) + s(".pem"), QByteArray(identity->certificatePem() + identity->keyPem()));
        }
        write(s("secret.key"), a.keyPem("right"));
        write(s("ca.pem"), authority.certificatePem());
        write(s("other-ca.pem"), otherAuthority.certificatePem());
    }
    void write(const QString &name, const QByteArray &bytes) const { writeFile(folder + name, bytes); }
    [[nodiscard]] QString at(const char *name) const { return folder + s(name); }

    QString folder;
    Identity a = Identity::make("first.example");
    Identity b = Identity::make("second.example");
    Identity authority = Identity::make("authority");
    Identity otherAuthority = Identity::make("other authority");
    Identity client = Identity::make("client", &authority);
};

/// Waits until the alarm says that the listeners stay as they were because of @p option, or that nothing is
/// wrong.
void expectTrouble(ProbeServer &server, const char *option)
{
    const QJsonArray alarms = server.must("alarms.list").value(s("alarms")).toArray();
    QString text;
    for (const QJsonValue &alarm : alarms) {
        if (alarm[s("key")] == s("2013/listeners"))
            text = alarm[s("text")].toString();
    }
    if (option)
        expect(text.contains(section + u'/' + s(option)), s("no alarm names the option: ") + text);
    else
        expectEqual(text, QString());
}

void probeAddress(ProbeServer &server)
{
    const quint16 first = listen(server, {{s("address"), s("127.0.0.1:0")}});
    expect(addressOf(server).startsWith(s("127.0.0.1:")), addressOf(server));
    expectEqual(HttpClient(first).get("/genesys/1/node").status, 200);
    const quint16 second = listen(server, {{s("address"), s("127.0.0.2:0")}});
    expect(addressOf(server).startsWith(s("127.0.0.2:")), addressOf(server));
    expectEqual(HttpClient(second, "127.0.0.2").get("/genesys/1/node").status, 200);
    expectEqual(HttpClient(first).get("/genesys/1/node").status, 0);
    takeDown(server);
    expectEqual(HttpClient(second, "127.0.0.2").get("/genesys/1/node").status, 0);
}

void probeZone(ProbeServer &server)
{
    const auto statuses = [&](const char *zone) {
        HttpClient client(listen(server, {{s("zone"), s(zone)}}));
        return QList<int>{client.get("/metrics").status, client.get("/genesys/1/node").status,
            client.get("/server").status};
    };
    expectEqual(statuses("internal"), (QList<int>{200, 200, 404}));
    expectEqual(statuses("public"), (QList<int>{404, 200, 404}));
    expectEqual(statuses("admin"), (QList<int>{404, 404, 200}));
    takeDown(server);
}

void probeCertificate(ProbeServer &server)
{
    const Files files(server);
    expectEqual(HttpClient(listen(server, {})).get("/genesys/1/node").status, 200);
    expectEqual(
        ask(listen(server, {{s("certificate"), files.at("a.pem")}})).name, QByteArray("first.example"));
    expectEqual(
        ask(listen(server, {{s("certificate"), files.at("b.pem")}})).name, QByteArray("second.example"));
    takeDown(server);
}

void probeKey(ProbeServer &server)
{
    const Files files(server);
    const auto withKey = [&](const char *certificate, const char *key) {
        return listen(server, {{s("certificate"), files.at(certificate)}, {s("key"), files.at(key)}});
    };
    expectEqual(ask(withKey("a.crt", "a.key")).name, QByteArray("first.example"));
    expectTrouble(server, nullptr);
    withKey("a.crt", "b.key"); // does not belong to it
    expectTrouble(server, "key");
    expectEqual(ask(withKey("b.crt", "b.key")).name, QByteArray("second.example"));
    expectTrouble(server, nullptr);
    takeDown(server);
}

void probeKeyPassword(ProbeServer &server)
{
    const Files files(server);
    const auto withPassword = [&](const char *password) {
        return listen(server,
            {{s("certificate"), files.at("a.crt")}, {s("key"), files.at("secret.key")},
                {s("key_password"), s(password)}});
    };
    expectEqual(ask(withPassword("right")).name, QByteArray("first.example"));
    expectTrouble(server, nullptr);
    withPassword("wrong");
    expectTrouble(server, "key");
    takeDown(server);
    expectTrouble(server, nullptr);
}

void probeClientCa(ProbeServer &server)
{
    const Files files(server);
    const auto withCa = [&](const QString &ca) {
        const quint16 port = listen(server, {{s("certificate"), files.at("a.pem")}, {s("client_ca"), ca}});
        return std::pair(ask(port).isAnswered, ask(port, &files.client).isAnswered);
    };
    expectEqual(withCa({}), std::pair(true, true));
    expectEqual(withCa(files.at("ca.pem")), std::pair(false, true));
    expectEqual(withCa(files.at("other-ca.pem")), std::pair(false, false));
    takeDown(server);
}

void probeClientCertificate(ProbeServer &server)
{
    const Files files(server);
    const auto isAnswered = [&](const QString &demand) {
        return ask(listen(server,
                       {{s("certificate"), files.at("a.pem")}, {s("client_ca"), files.at("ca.pem")},
                           {s("client_certificate"), demand}}))
            .isAnswered;
    };
    expect(!isAnswered({}), s("a client without certificate is served"));
    expect(isAnswered(s("optional")), s("a client without certificate is refused"));
    expect(!isAnswered(s("required")), s("a client without certificate is served"));
    takeDown(server);
}

void probeRedirect(ProbeServer &server)
{
    const auto location = [&](const QString &to) {
        return HttpClient(listen(server, {{s("redirect_to"), to}}))
            .get("/metrics?a=b")
            .headers.value("location");
    };
    expectEqual(location({}), QByteArray());
    expectEqual(location(s("https://a.example")), QByteArray("https://a.example/metrics?a=b"));
    expectEqual(location(s("https://b.example:8443")), QByteArray("https://b.example:8443/metrics?a=b"));
    takeDown(server);
}

} // namespace

void addListenerProbes(Probes &probes)
{
    const std::pair<const char *, void (*)(ProbeServer &)> all[] = {
        {"address", probeAddress},
        {"zone", probeZone},
        {"certificate", probeCertificate},
        {"key", probeKey},
        {"key_password", probeKeyPassword},
        {"client_ca", probeClientCa},
        {"client_certificate", probeClientCertificate},
        {"redirect_to", probeRedirect},
    };
    for (const auto &[name, see] : all)
        probes[s("listener.*/") + s(name)] = atOnce(see);
}

} // namespace usher::test
