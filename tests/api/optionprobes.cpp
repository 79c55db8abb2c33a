#include "tests/api/optionprobes.h"

#include "server/store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace usher::test {

namespace {

constexpr int patienceMs = 10'000;

QString idOf(const QString &kind, const QString &owner, const QString &name)
{
    return kind + u' ' + owner + u' ' + name;
}

sockaddr_in addressOf(const char *host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, host, &address.sin_addr);
    return address;
}

} // namespace

void unseen(const QString &what, const Place &at)
{
    throw Unseen{
        what + QStringLiteral(" (%1:%2)").arg(QFileInfo(s(at.file_name())).fileName()).arg(at.line())};
}

void eventually(const std::function<bool()> &holds, const QString &what, const Place &at)
{
    if (!QTest::qWaitFor(holds, patienceMs))
        unseen(what, at);
}

QByteArray freshWord()
{
    static int count = 0;
    QByteArray word("fresh");
    for (int rest = ++count; rest > 0; rest /= 26)
        word += static_cast<char>('a' + rest % 26);
    return word + 'z';
}

// --- RawSocket

RawSocket::RawSocket(quint16 port, const char *source, int receiveBuffer, const char *host)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof(receiveBuffer));
    const sockaddr_in from = addressOf(source, 0);
    const sockaddr_in to = addressOf(host, port);
    m_isOver = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&from), sizeof(from)) != 0
        || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof(to)) != 0;
}

RawSocket::~RawSocket()
{
    ::close(m_socket);
}

bool RawSocket::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(
            m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool RawSocket::fill(int timeoutMs)
{
    pollfd waiting{m_socket, POLLIN, 0};
    if (m_isOver || ::poll(&waiting, 1, timeoutMs) <= 0)
        return false;
    char chunk[65536];
    const ssize_t count = ::recv(m_socket, chunk, sizeof(chunk), 0);
    if (count <= 0) {
        m_isOver = true;
        return false;
    }
    m_received.append(chunk, count);
    return true;
}

QByteArray RawSocket::received()
{
    while (fill(0)) { }
    return m_received;
}

QByteArray RawSocket::until(const QByteArray &part)
{
    while ((part.isEmpty() || !m_received.contains(part)) && fill(patienceMs)) { }
    return m_received;
}

bool RawSocket::isOver()
{
    received();
    return m_isOver;
}

// --- StoreLock

struct StoreLock::Private
{
    std::unique_ptr<store::Connection> connection;
};

StoreLock::StoreLock(const QString &file)
    : d(std::make_unique<Private>())
{
    store::Connection::Settings settings;
    settings.path = file;
    auto opened = store::Connection::open(settings);
    if (!opened)
        unseen(opened.error().message, Place::current());
    d->connection = std::move(*opened);
    if (const auto begun = d->connection->control("BEGIN IMMEDIATE"); !begun)
        unseen(begun.error().message, Place::current());
}

StoreLock::~StoreLock()
{
    static_cast<void>(d->connection->control("ROLLBACK"));
}

// --- ProbeServer

ProbeServer::ProbeServer()
{
    fixture.captureNothing();
    fixture.set(
        s("sml"), s("suspending-wait-timeout"), {}); // the fixture's own choice would hide the stored one
}

ProbeServer::~ProbeServer()
{
    stop();
}

void ProbeServer::start()
{
    if (const QString problem = fixture.start(); !problem.isEmpty())
        unseen(s("the server does not start: ") + problem, Place::current());
    m_session = std::make_unique<AdminSession>(fixture.adminPort());
    const auto login = m_session->logIn(s("admin"), QLatin1String(DaemonFixture::adminPassword));
    expect(login.has_value(), login ? QString() : login.error().message);
    readRevisions();
}

void ProbeServer::restart()
{
    stop();
    start();
}

void ProbeServer::stop()
{
    m_session.reset();
    fixture.stop();
}

Result<QJsonObject> ProbeServer::call(const char *method, const QJsonObject &params)
{
    return m_session ? m_session->call(method, params)
                     : fail(ErrorCode::Unavailable, s("the server is not up"));
}

QJsonObject ProbeServer::must(const char *method, const QJsonObject &params, const Place &at)
{
    const auto answer = call(method, params);
    if (!answer)
        unseen(s(method) + s(": ") + answer.error().message, at);
    return *answer;
}

void ProbeServer::readRevisions()
{
    m_records.clear();
    take(must("config.records").value(s("records")).toArray());
}

void ProbeServer::take(const QJsonArray &records)
{
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        m_records[idOf(record.value(s("kind")).toString(), record.value(s("owner")).toString(),
            record.value(s("name")).toString())]
            = record;
    }
}

Result<QJsonObject> ProbeServer::apply(const QList<Edit> &edits)
{
    QJsonArray changes;
    for (const Edit &edit : edits) {
        const auto known = m_records.find(idOf(edit.kind, edit.owner, edit.name));
        const QJsonObject record = known == m_records.end() ? QJsonObject() : known->second;
        const QStringList names = record.value(s("values")).toObject().keys();
        QJsonObject set;
        QJsonArray gone;
        for (auto value = edit.values.cbegin(); value != edit.values.cend(); ++value) {
            if (!value->isEmpty())
                set.insert(value.key(), *value);
            else if (names.contains(value.key()))
                gone.append(value.key());
        }
        for (const QString &name : names) {
            if (edit.replace && !edit.values.contains(name))
                gone.append(name);
        }
        changes.append(QJsonObject{{s("kind"), edit.kind}, {s("owner"), edit.owner}, {s("name"), edit.name},
            {s("seenRevision"), record.value(s("revision")).toInteger()}, {s("set"), set},
            {s("remove"), gone}});
    }
    auto applied = call("config.apply", {{s("changes"), changes}});
    if (applied)
        take(applied->value(s("records")).toArray());
    return applied;
}

void ProbeServer::change(const QString &section, const Values &values, const Place &at)
{
    const auto applied = apply({{s("options"), s("cluster"), section, values}});
    if (!applied)
        unseen(applied.error().message, at);
}

void ProbeServer::service(const char *builtIn, Values options, const Place &at)
{
    options.insert(s("_type"), s("builtin"));
    options.insert(s("_service"), s(builtIn));
    const auto applied = apply({{s("options"), s("cluster"), s("service.probe"), options, true}});
    if (!applied)
        unseen(applied.error().message, at);
}

void ProbeServer::group(const char *list, const char *name, const Values &values, const Place &at)
{
    const auto applied = apply({{s("list"), s(list), s(name), values, true}});
    if (!applied)
        unseen(applied.error().message, at);
}

QStringList ProbeServer::alarms(bool withSeverity)
{
    QStringList standing;
    for (const QJsonValue &value : must("alarms.list").value(s("alarms")).toArray()) {
        const QJsonObject alarm = value.toObject();
        standing.append(alarm.value(s("key")).toString()
            + (withSeverity ? u' ' + alarm.value(s("severity")).toString() : QString()));
    }
    return standing;
}

double ProbeServer::metric(const QByteArray &sample)
{
    const QByteArray name = sample + ' ';
    const QList<QByteArray> lines = internally().get("/metrics").body.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).toDouble();
    }
    return 0; // a labelled sample appears with its first count
}

QByteArray ProbeServer::log(const char *file) const
{
    QFile opened(path(s("log/") + s(file)));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QByteArray ProbeServer::logged(const QByteArray &part, const Place &at)
{
    QByteArray text;
    eventually(
        [&] {
            text = log(m_logFile);
            return text.contains(part) && text.indexOf('\n', text.indexOf(part)) >= 0;
        },
        s("never logged: ") + QString::fromUtf8(part), at);
    const qsizetype found = text.indexOf(part);
    const qsizetype begin = text.lastIndexOf('\n', found) + 1;
    return text.mid(begin, text.indexOf('\n', found) - begin);
}

void configureForProbes(ProbeServer &server)
{
    const auto applied = server.apply({
        {s("options"), s("cluster"), s("log"),
            {{s("all"), s("all-a.log")}, {s("buffering"), s("false")}, {s("segment"), s("100")},
                {s("verbose"), s("interaction")}}},
        {s("options"), s("cluster"), s("service.ask"),
            {{s("_type"), s("builtin")}, {s("_service"), s("request-interaction")}, {s("_ttl"), s("600")},
                {s("_resource_group"), s("Shared")}}},
        {s("options"), s("cluster"), s("service.call"),
            {{s("_type"), s("builtin")}, {s("_service"), s("request-interaction")}, {s("_ttl"), s("600")},
                {s("_resource_group"), s("Calls")}}},
        {s("list"), s("GMS_Resources"), s("Shared"), {{s("a"), s("5550001")}}},
        {s("list"), s("GMS_Resources"), s("Calls"), {{s("a"), s("5550011")}}},
    });
    expect(applied.has_value(), applied ? QString() : applied.error().message);
    server.setLogFile("all-a.log");
    server.restart(); // the outputs of the log
}

} // namespace usher::test
