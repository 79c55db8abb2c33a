// What an administrator looks into and tries: live services, expressions, requests.

#include "server/explorermethods.h"

#include "server/channel/paging.h"
#include "server/config/auditlog.h"
#include "server/http/limits.h"
#include "server/http/target.h"
#include "server/patterns/expression.h"
#include "server/services/servicerepository.h"
#include "server/storage/storagerepository.h"
#include "shared/protocol/explorermessages.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace usher {

using namespace std::chrono_literals;
using channel::Caller;
using channel::Privilege;
using channel::Reply;

namespace {

tl::unexpected<Error> bad(const QString &field, const QString &message)
{
    return fail(ErrorCode::BadParameter, QString(field + u' ' + message), field);
}

// --- Live services ---

constexpr qsizetype maxFilterLength = 256;
constexpr qsizetype maxShownText = 16384;
constexpr int maxShownEntries = 200; // of the audit

protocol::LiveService liveService(const services::Service &service, qint64 nowMs)
{
    protocol::LiveService live{service.id, service.name, services::stateName(service.state),
        service.seq >> services::seqBits, service.expiresMs, service.gmsUser, service.phoneKey};
    if (service.hasAccess(nowMs)) {
        live.number = service.number;
        live.code = service.code;
        live.accessUntilMs = service.accessUntilMs;
        live.group = service.pool.section(u'/', 1); // "node-01/Dnis_Pool", "*/Dnis_Pool"
        live.node = service.scope.value_or(QString());
    }
    return live;
}

QString cursorText(const services::ServicePlace &place)
{
    return QString::number(place.seq) + u':' + place.id;
}

Result<services::ServicePlace> placeFrom(const QString &cursor)
{
    if (cursor.isEmpty())
        return services::ServicePlace();
    bool isNumber = false;
    const qint64 seq = cursor.section(u':', 0, 0).toLongLong(&isNumber);
    if (!isNumber || seq < 0 || !cursor.contains(u':') || cursor.size() > maxFilterLength)
        return bad(QStringLiteral("after"), QStringLiteral("must be the next of an answer"));
    return services::ServicePlace{seq, cursor.section(u':', 1)};
}

Result<services::ServiceFilter> filterFrom(const protocol::ServicesList &message)
{
    services::ServiceFilter filter{message.name, {}, message.text.trimmed()};
    for (const auto &[field, text] :
        {std::pair(QStringLiteral("name"), filter.name), std::pair(QStringLiteral("text"), filter.text)}) {
        if (text.size() > maxFilterLength || text.contains(QChar::Null))
            return bad(field, QStringLiteral("must have at most %1 characters").arg(maxFilterLength));
    }
    for (const auto state : {services::ServiceState::Active, services::ServiceState::Matched}) {
        if (message.state == services::stateName(state))
            filter.state = state;
    }
    if (!filter.state && !message.state.isEmpty())
        return bad(QStringLiteral("state"), QStringLiteral("must be ACTIVE or MATCHED"));
    return filter;
}

void listServices(const ExplorerParts &parts, const protocol::ServicesList &message,
    Reply<protocol::LiveServicesAnswer> reply)
{
    const auto limit = channel::pageLimit(message.limit);
    const auto filter = filterFrom(message);
    const auto place = placeFrom(message.after);
    for (const Error *error : {limit ? nullptr : &limit.error(), filter ? nullptr : &filter.error(),
             place ? nullptr : &place.error()}) {
        if (error)
            return reply(fail(*error));
    }
    const qint64 nowMs = parts.clock.nowMs();
    parts.store.read<services::ServicePage>(
        [filter = *filter, place = *place, nowMs, most = *limit](store::Connection &connection) {
            return services::listServices(connection, filter, place, nowMs, most);
        },
        [nowMs, done = std::move(reply)](const Result<services::ServicePage> &page) mutable {
            done(page.map([nowMs](const services::ServicePage &found) {
                protocol::LiveServicesAnswer answer;
                for (const services::Service &service : found.services)
                    answer.services.append(liveService(service, nowMs));
                if (found.next)
                    answer.next = cursorText(*found.next);
                return answer;
            }));
        });
}

/// A service with all that the store knows of it.
struct Findings
{
    services::Service service;
    QMap<QString, QString> data;
    QList<AuditEntry> entries; ///< newest first
};

Result<Findings> findAll(store::Connection &connection, const QString &id, qint64 nowMs)
{
    auto service = services::findService(connection, id, nowMs, services::Purpose::Read);
    if (!service)
        return fail(service.error());
    if (!*service)
        return fail(ErrorCode::NotFound, QStringLiteral("no service %1").arg(id), QStringLiteral("id"));
    Findings found{**service, {}, {}};
    const QString dataId = found.service.dataId;
    if (auto entry = storage::readEntry(connection, dataId, {{}, nowMs})) {
        found.data = entry->values;
        const auto files = storage::listFiles(connection, dataId);
        if (!files)
            return fail(files.error());
        for (const storage::FileInfo &file : *files)
            found.data.insert(file.key,
                QStringLiteral("%1 (%2, %3 bytes)")
                    .arg(file.fileName.isEmpty() ? file.key : file.fileName, file.contentType)
                    .arg(file.sizeBytes));
    } else if (entry.error().code != ErrorCode::NotFound) {
        return fail(entry.error());
    }
    AuditFilter ofService;
    ofService.subject = QStringLiteral("service ") + id;
    ofService.limit = maxShownEntries;
    auto entries = config::readAudit(connection, ofService);
    if (!entries)
        return fail(entries.error());
    found.entries = std::move(*entries);
    return found;
}

/// The store keeps neither when a number was given nor when a call matched: those stand without a time.
QList<protocol::ServiceEvent> eventsOf(const Findings &found)
{
    const services::Service &service = found.service;
    QList<protocol::ServiceEvent> events{
        {service.seq >> services::seqBits, QStringLiteral("opened"), service.name}};
    if (!service.number.isEmpty())
        events.append({0, QStringLiteral("number"), service.number, service.accessUntilMs});
    if (service.state == services::ServiceState::Matched)
        events.append({0, QStringLiteral("matched")});
    for (auto entry = found.entries.crbegin(); entry != found.entries.crend(); ++entry) {
        const bool isRelease = entry->before.contains(QStringLiteral("pool"));
        QStringList text{entry->actor.account, entry->comment};
        if (isRelease)
            text.prepend(entry->before.value(QStringLiteral("number")));
        text.removeAll(QString());
        events.append({entry->atMs, isRelease ? QStringLiteral("released") : QStringLiteral("ended"),
            text.join(QStringLiteral(": "))});
    }
    return events;
}

void getService(
    const ExplorerParts &parts, const protocol::ServicesGet &message, Reply<protocol::ServiceDetail> reply)
{
    if (message.id.isEmpty() || message.id.size() > maxFilterLength || message.id.contains(QChar::Null))
        return reply(bad(QStringLiteral("id"), QStringLiteral("must be the id of a service")));
    const qint64 nowMs = parts.clock.nowMs();
    parts.store.read<Findings>(
        [id = message.id, nowMs](store::Connection &connection) { return findAll(connection, id, nowMs); },
        [nowMs, rules = parts.maskRules(), done = std::move(reply)](const Result<Findings> &found) mutable {
            done(found.map([&](const Findings &all) {
                protocol::ServiceDetail detail{liveService(all.service, nowMs), {}, eventsOf(all)};
                detail.data = rules.parameters(all.data);
                for (QString &text : detail.data) {
                    if (text.size() > maxShownText)
                        text = text.left(maxShownText) + u'…';
                }
                return detail;
            }));
        });
}

// --- Expressions ---

constexpr qsizetype maxTried = 200;
constexpr qsizetype maxTriedLength = 4096;
constexpr auto slice = 4ms; // what one turn of the core thread may take
constexpr auto mostTime = 5s; // of all turns together

/// Matches every value against every expression, a slice of time at once: others have their turn between.
class ExpressionTrial : public std::enable_shared_from_this<ExpressionTrial>
{
public:
    ExpressionTrial(
        const protocol::PatternsTry &message, Scheduler &scheduler, Reply<protocol::ExpressionsAnswer> reply)
        : m_message(message)
        , m_scheduler(scheduler)
        , m_reply(std::move(reply))
    {
    }

    void run()
    {
        const auto began = std::chrono::steady_clock::now();
        while (m_expression < m_message.expressions.size()) {
            step();
            const auto taken = std::chrono::steady_clock::now() - began;
            if (m_taken + taken >= mostTime)
                return m_reply(fail(ErrorCode::Timeout,
                    QStringLiteral("matching takes longer than five seconds; try fewer expressions, or "
                                   "shorter values")));
            if (taken >= slice) {
                m_taken += taken;
                m_scheduler.post([self = shared_from_this()] { self->run(); });
                return;
            }
        }
        m_reply(std::move(m_answer));
    }

private:
    void step()
    {
        if (m_value < 0) {
            const auto compiled = patterns::compileExpression(m_message.expressions.at(m_expression));
            if (!compiled)
                m_answer.problems.insert(QString::number(m_expression), compiled.error().message);
            m_compiled = compiled ? *compiled : nullptr;
        } else if (patterns::matchesWhole(*m_compiled, m_message.values.at(m_value))) {
            m_answer.hits.append(
                {m_expression, m_value, 0, static_cast<int>(m_message.values.at(m_value).size())});
        }
        if (m_compiled && ++m_value < m_message.values.size())
            return;
        m_value = -1;
        ++m_expression;
    }

    const protocol::PatternsTry m_message;
    Scheduler &m_scheduler;
    Reply<protocol::ExpressionsAnswer> m_reply;
    protocol::ExpressionsAnswer m_answer;
    std::shared_ptr<const re2::RE2> m_compiled;
    int m_expression = 0;
    int m_value = -1; ///< -1: the expression is not compiled yet
    std::chrono::steady_clock::duration m_taken{};
};

void tryExpressions(const ExplorerParts &parts, const protocol::PatternsTry &message,
    Reply<protocol::ExpressionsAnswer> reply)
{
    for (const auto &[field, texts] : {std::pair(QStringLiteral("expressions"), message.expressions),
             std::pair(QStringLiteral("values"), message.values)}) {
        if (texts.size() > maxTried)
            return reply(bad(field, QStringLiteral("may be at most %1").arg(maxTried)));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (texts.at(i).size() > maxTriedLength)
                return reply(bad(QStringLiteral("%1[%2]").arg(field).arg(i),
                    QStringLiteral("must have at most %1 characters").arg(maxTriedLength)));
        }
    }
    std::make_shared<ExpressionTrial>(message, parts.scheduler, std::move(reply))->run();
}

// --- Requests ---

constexpr qsizetype maxTargetBytes = 8000; // a client's request line may have 8,192
constexpr qsizetype maxSentBytes = qsizetype(1) << 20;
constexpr qsizetype maxParameters = 512;
constexpr qsizetype maxShownBytes = qsizetype(256) << 10;
constexpr qsizetype maxSubject = 200;
constexpr auto answerTime = 20s;
constexpr char formType[] = "application/x-www-form-urlencoded";

bool isPrintable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QByteArray formOf(const QMap<QString, QString> &parameters)
{
    QByteArrayList pairs;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        pairs.append(QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()));
    return pairs.join('&');
}

/// The address a client could use: the host the caller used is not known here, so a listener on all addresses
/// is named by the machine's name.
QByteArray reachable(const QString &address)
{
    const QString host = address.section(u':', 0, -2);
    if (host != QLatin1String("0.0.0.0") && host != QLatin1String("[::]"))
        return address.toLatin1();
    const QByteArray machine = QSysInfo::machineHostName().toLatin1();
    const bool isName = http::isHost(machine) && !machine.contains(':');
    return (isName ? machine : QByteArray("127.0.0.1")) + ':' + address.section(u':', -1).toLatin1();
}

/// @p text as one word of a POSIX shell.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// A listener of the zone; rather one that serves than one that sends its clients to another.
struct Listener
{
    protocol::ListenerInfo info;
    QByteArray redirectTo;
};

std::optional<Listener> listenerOf(const ExplorerParts &parts, const QString &zone)
{
    std::optional<Listener> chosen;
    const auto settings = parts.configuration.settings();
    for (const protocol::ListenerInfo &info : parts.listeners()) {
        if (info.zone != zone || (chosen && chosen->redirectTo.isEmpty()))
            continue;
        const auto configured
            = http::listenerFrom(info.name, settings->section(QStringLiteral("listener.") + info.name));
        Listener listener{info, configured ? configured->redirectTo : QByteArray()};
        if (!chosen || listener.redirectTo.isEmpty())
            chosen = std::move(listener);
    }
    return chosen;
}

Result<http::Method> methodFrom(const QString &verb)
{
    using http::Method;
    for (const Method method : {Method::Get, Method::Post, Method::Put, Method::Delete}) {
        if (verb == QLatin1String(http::methodName(method)))
            return method;
    }
    return bad(QStringLiteral("verb"), QStringLiteral("must be GET, POST, PUT or DELETE"));
}

/// The request a client would send, and how it would be written for a shell.
struct Attempt
{
    http::Request request;
    QByteArray curl;
};

Result<Attempt> attemptFrom(
    const ExplorerParts &parts, const protocol::HttpTry &message, const Caller &caller)
{
    const auto method = methodFrom(message.verb);
    if (!method)
        return fail(method.error());
    const auto zone = http::zoneFromName(message.zone);
    if (zone != http::Zone::Public && zone != http::Zone::Internal)
        return bad(QStringLiteral("zone"), QStringLiteral("must be public or internal"));
    if (message.parameters.size() > maxParameters)
        return bad(QStringLiteral("parameters"), QStringLiteral("may be at most %1").arg(maxParameters));
    QString typeWithoutBlanks = message.contentType;
    if (!isPrintable(typeWithoutBlanks.remove(u' ')) || message.contentType.size() > maxFilterLength)
        return bad(QStringLiteral("contentType"), QStringLiteral("must be a media type"));
    if (!message.contentType.isEmpty() && message.body.isEmpty())
        return bad(QStringLiteral("contentType"), QStringLiteral("is that of a body, which is missing"));
    if (message.body.contains(QChar::Null))
        return bad(QStringLiteral("body"), QStringLiteral("must be text without NUL"));

    const bool takesForm = *method == http::Method::Post || *method == http::Method::Put;
    const bool inQuery = !takesForm || !message.body.isEmpty();
    const QByteArray form = formOf(message.parameters);
    QByteArray body = message.body.toUtf8();
    if (!inQuery)
        body = form;
    if (body.size() > maxSentBytes)
        return bad(message.body.isEmpty() ? QStringLiteral("parameters") : QStringLiteral("body"),
            QStringLiteral("must have at most %1 bytes").arg(maxSentBytes));

    if (!message.path.startsWith(u'/') || !isPrintable(message.path))
        return bad(QStringLiteral("path"),
            QStringLiteral("must begin with / and be percent-encoded: /genesys/1/service/demo?x=%20"));
    QByteArray raw = message.path.toLatin1();
    if (inQuery && !form.isEmpty())
        raw += (raw.contains('?') ? '&' : '?') + form;
    http::Target target;
    if (raw.size() > maxTargetBytes)
        return bad(QStringLiteral("path"),
            QStringLiteral("must have at most %1 bytes, with its query").arg(maxTargetBytes));
    if (!http::parseTarget(raw, *method, target))
        return bad(QStringLiteral("path"), QStringLiteral("is not the path of a request"));
    const auto listener = listenerOf(parts, message.zone);
    if (!listener)
        return fail(ErrorCode::NotFound,
            QStringLiteral("this node has no listener of zone %1").arg(message.zone), QStringLiteral("zone"));

    Attempt attempt;
    http::Request &request = attempt.request;
    const QByteArray address = reachable(listener->info.address);
    request.method = *method;
    request.target = target.originForm;
    request.path = target.path;
    request.query = target.query;
    request.zone = *zone;
    request.listenerPort = listener->info.address.section(u':', -1).toUShort();
    request.secure = listener->info.secure;
    request.redirectTo = listener->redirectTo;
    request.peerAddress = caller.actor.address.toLatin1();
    request.headers.add("Host", address);
    request.headers.add("User-Agent", caller.actor.origin.toUtf8());
    request.headers.add("Accept", "*/*");

    const QByteArray url = (request.secure ? "https://" : "http://") + address + raw;
    attempt.curl = "curl -i --globoff " + quoted(url);
    if (*method != (body.isEmpty() && !takesForm ? http::Method::Get : http::Method::Post))
        attempt.curl += QByteArray(" -X ") + http::methodName(*method);
    if (takesForm || !body.isEmpty()) {
        const QByteArray type
            = message.contentType.isEmpty() ? QByteArray(formType) : message.contentType.toLatin1();
        request.headers.add("Content-Type", type);
        request.headers.add("Content-Length", QByteArray::number(body.size()));
        if (type != formType)
            attempt.curl += " -H " + quoted("Content-Type: " + type);
        attempt.curl += " --data-raw " + quoted(body);
    }
    request.body = std::move(body);
    return attempt;
}

protocol::TriedRequest answerOf(const http::Response &response)
{
    protocol::TriedRequest answer;
    answer.status = response.status;
    for (const http::Headers::Field &field : response.headers.fields()) {
        QString &value = answer.headers[QString::fromLatin1(field.name)];
        value += (value.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromUtf8(field.value);
    }
    if (!response.contentType.isEmpty())
        answer.headers.insert(QStringLiteral("Content-Type"), QString::fromLatin1(response.contentType));
    answer.headers.insert(QStringLiteral("Content-Length"), QString::number(response.body.size()));
    QByteArrayView shown = QByteArrayView(response.body).first(std::min(response.body.size(), maxShownBytes));
    while (shown.size() < response.body.size() && !shown.isEmpty()
        && (static_cast<uchar>(response.body.at(shown.size())) & 0xc0) == 0x80)
        shown.chop(1); // not half of a character
    const auto text = http::textFromUtf8(shown);
    answer.body = text ? *text : QStringLiteral("(%1 bytes that are not text)").arg(response.body.size());
    return answer;
}

/// Sends @p attempt; exactly one of its answer and the time limit is told to @p reply.
void send(const ExplorerParts &parts, Attempt attempt, Reply<protocol::TriedRequest> reply)
{
    using std::chrono::steady_clock;
    const auto waiting = std::make_shared<Reply<protocol::TriedRequest>>(std::move(reply));
    const auto finish = [waiting](Result<protocol::TriedRequest> result) {
        if (*waiting)
            std::exchange(*waiting, nullptr)(std::move(result));
    };
    Scheduler &scheduler = parts.scheduler;
    const Scheduler::TimerId timer = scheduler.after(answerTime, [finish] {
        finish(fail(ErrorCode::Timeout, QStringLiteral("the request was not answered within 20 seconds")));
    });
    parts.handle(std::move(attempt.request),
        http::Responder([&scheduler, timer, finish, curl = QString::fromUtf8(attempt.curl),
                            began = steady_clock::now()](const http::Response &response) {
            scheduler.cancel(timer);
            protocol::TriedRequest answer = answerOf(response);
            answer.durationMs
                = std::chrono::duration<double, std::milli>(steady_clock::now() - began).count();
            answer.curl = curl;
            finish(std::move(answer));
        }));
}

void tryRequest(const ExplorerParts &parts, const protocol::HttpTry &message, const Caller &caller,
    Reply<protocol::TriedRequest> reply)
{
    auto attempt = attemptFrom(parts, message, caller);
    if (!attempt)
        return reply(fail(attempt.error()));
    const log::MaskRules rules = parts.maskRules();
    AuditEntry entry;
    entry.atMs = parts.clock.nowMs();
    entry.actor = caller.actor;
    entry.changeId = parts.ids.uuid();
    const QByteArray path = attempt->request.target.split('?').first();
    entry.subject = QStringLiteral("request %1 %2")
                        .arg(message.verb, QString::fromLatin1(rules.url(path)).left(maxSubject));
    entry.after.insert(QStringLiteral("zone"), message.zone);
    if (!message.parameters.isEmpty())
        entry.after.insert(QStringLiteral("parameters"),
            log::maskParameters(message.parameters, rules).left(maxFilterLength * 4));
    // First the audit: what nobody could write down is not done.
    auto kept = std::make_shared<Attempt>(std::move(*attempt));
    parts.store.write<bool>(
        [entry](store::Connection &connection) -> Result<bool> {
            const auto written = config::writeAudit(connection, entry);
            if (!written)
                return fail(written.error());
            return true;
        },
        [parts, kept, done = std::move(reply)](const Result<bool> &written) mutable {
            if (!written)
                return done(fail(written.error()));
            send(parts, std::move(*kept), std::move(done));
        });
}

} // namespace

void registerExplorerMethods(channel::MethodTable &methods, ExplorerParts parts)
{
    methods.on<protocol::ServicesList>(Privilege::Watch,
        [parts](const protocol::ServicesList &message, const Caller &,
            Reply<protocol::LiveServicesAnswer> reply) { listServices(parts, message, std::move(reply)); });
    methods.on<protocol::ServicesGet>(Privilege::Watch,
        [parts](const protocol::ServicesGet &message, const Caller &, Reply<protocol::ServiceDetail> reply) {
            getService(parts, message, std::move(reply));
        });
    methods.on<protocol::PatternsTry>(Privilege::Read,
        [parts](const protocol::PatternsTry &message, const Caller &,
            Reply<protocol::ExpressionsAnswer> reply) { tryExpressions(parts, message, std::move(reply)); });
    methods.on<protocol::HttpTry>(Privilege::Operate,
        [parts](const protocol::HttpTry &message, const Caller &caller, Reply<protocol::TriedRequest> reply) {
            tryRequest(parts, message, caller, std::move(reply));
        });
}

} // namespace usher
