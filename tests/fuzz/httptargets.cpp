#include "tests/fuzz/httptargets.h"

#include "server/http/multipart.h"
#include "server/http/origins.h"
#include "server/http/parameters.h"
#include "server/http/portrestrictions.h"
#include "server/http/requestparser.h"
#include "server/http/target.h"

#include <cstdio>
#include <cstdlib>

using namespace usher;
using namespace usher::http;

namespace {

QByteArrayView current; ///< the input at work, for the message

void must(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "broken: %s\nby the input (hexadecimal): %s\n", what,
        current.toByteArray().toHex().constData());
    std::abort();
}

const EdgeLimits &limits()
{
    static const EdgeLimits tight = [] {
        EdgeLimits made;
        made.maxRequestLineBytes = 300;
        made.maxHeaderBytes = 1000;
        made.maxFields = 20;
        made.maxBodyBytes = 2000;
        return made;
    }();
    return tight;
}

struct Parsed
{
    std::vector<Request> requests;
    Refusal refusal = Refusal::None;
    qsizetype left = 0; ///< bytes that wait for more
};

Parsed parse(QByteArrayView bytes, qsizetype piece)
{
    Parsed result;
    RequestParser parser;
    parser.start(limits());
    QByteArray kept;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        kept += bytes.sliced(at, std::min(piece, bytes.size() - at));
        while (!kept.isEmpty()) {
            const auto step = parser.feed(kept.constData(), static_cast<size_t>(kept.size()));
            must(step.used <= static_cast<size_t>(kept.size()), "a parser uses no more than it is given");
            kept.remove(0, static_cast<qsizetype>(step.used));
            must(parser.request().body.size() <= limits().maxBodyBytes, "a body never passes the limit");
            if (step.status == RequestParser::Status::Refused) {
                result.refusal = parser.refusal();
                must(result.refusal != Refusal::None, "a refusal says why");
                return result;
            }
            if (step.status == RequestParser::Status::Complete) {
                result.requests.push_back(std::move(parser.request()));
                parser.start(limits());
            } else if (step.status == RequestParser::Status::NeedMore) {
                break;
            }
        }
        must(kept.size() <= limits().maxHeaderBytes + piece, "what waits for more is bounded");
    }
    result.left = kept.size();
    return result;
}

void requests(QByteArrayView bytes)
{
    const Parsed whole = parse(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const Request &request : whole.requests) {
        must(request.path.startsWith(u'/') || request.path == QLatin1String("*"),
            "a path begins with a slash");
        must(!request.path.contains(QLatin1String("/../")) && !request.path.endsWith(QLatin1String("/.."))
                && !request.path.contains(QLatin1String("/./")),
            "dot segments are resolved");
        must(!request.path.contains(QChar(0)), "a path holds no NUL");
        must(
            request.headers.fields().size() <= static_cast<size_t>(limits().maxFields), "fields are counted");
        for (const Headers::Field &field : request.headers.fields())
            must(!field.value.contains('\r') && !field.value.contains('\n') && !field.value.contains('\0'),
                "a value is one line");
        const bool chunked = request.headers.contains("Transfer-Encoding");
        must(!(chunked && request.headers.contains("Content-Length")), "a body has one length");
        if (!chunked)
            must(request.headers.value("Content-Length").toLongLong() == request.body.size(),
                "a body is as long as it says");
    }
    for (const qsizetype step : {qsizetype(1), qsizetype(7)}) {
        const Parsed cut = parse(bytes, step);
        must(cut.refusal == whole.refusal, "how bytes are cut changes no refusal");
        must(cut.requests.size() == whole.requests.size(), "how bytes are cut changes no request");
        for (size_t i = 0; i < cut.requests.size(); ++i) {
            must(cut.requests[i].path == whole.requests[i].path
                    && cut.requests[i].body == whole.requests[i].body
                    && cut.requests[i].method == whole.requests[i].method,
                "how bytes are cut changes nothing");
        }
    }
}

void parameters(QByteArrayView bytes, const char *contentType)
{
    // Up to the first line feed it is the query.
    const qsizetype end = bytes.indexOf('\n');
    Request request;
    request.query = bytes.first(end < 0 ? 0 : end).toByteArray();
    request.body = bytes.sliced(end + 1).toByteArray();
    request.headers.add("Content-Type", contentType);
    ParameterLimits bounds;
    bounds.maxFields = 20;
    bounds.maxKeyBytes = 30;
    bounds.maxFileBytes = 500;
    const auto parsed = parseParameters(request, bounds);
    if (!parsed) {
        must(!parsed.error().message.isEmpty(), "an error says what is wrong");
        return;
    }
    must(parsed->values.size() + static_cast<qsizetype>(parsed->files.size()) <= bounds.maxFields,
        "fields are counted");
    for (auto it = parsed->values.begin(); it != parsed->values.end(); ++it) {
        must(!it.key().isEmpty() && it.key().toUtf8().size() <= bounds.maxKeyBytes, "keys are bounded");
        must(it.key().isValidUtf16() && it.value().isValidUtf16() && !it.value().contains(QChar(0)),
            "values are text");
    }
    for (const UploadedFile &file : parsed->files) {
        must(file.bytes.size() <= bounds.maxFileBytes, "files are bounded");
        must(!file.fileName.contains(u'/') && !file.fileName.contains(u'\\'), "a file name holds no folder");
        must(!parsed->values.contains(file.key), "a key is a file or a value");
    }
}

void texts(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    Target target;
    if (parseTarget(bytes, Method::Get, target))
        must(target.path.startsWith(u'/') && target.originForm.startsWith('/'), "a target has a path");
    static_cast<void>(isHost(bytes));
    if (const auto decoded = percentDecoded(bytes, true))
        must(decoded->size() <= bytes.size(), "decoding never grows");
    static_cast<void>(parseFieldValue(bytes));
    const QString line = QString::fromLatin1(text);
    if (const auto list = OriginList::parse(line.split(u' ')))
        static_cast<void>(list->check(text));
    static_cast<void>(isSameOrigin(text, text, true));
    const qsizetype half = line.size() / 2;
    if (const auto restrictions
        = PortRestrictions::parse({{u'/' + line.left(half).toLower(), line.mid(half)}})) {
        if (const auto *rule = restrictions->find(line))
            static_cast<void>(rule->covers(80));
    }
    if (const auto restrictions
        = PortRestrictions::parse({{QString(u'/' + line.left(200)), QStringLiteral("80")}})) {
        RouteTable routes;
        routes.add({Method::Get, "/{app}/a/{b}/{c...}", static_cast<Zones>(Zone::Internal), Protection::None,
                       "x", "", {}, {}},
            [](Request &&, Responder) {});
        static_cast<void>(restrictions->conflicts(routes, QStringLiteral("app"), {80}));
        static_cast<void>(routes.find(Method::Get, line, Zone::Internal, QStringLiteral("app")));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    current = QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (static_cast<HttpTarget>(data[0] % httpTargetCount)) {
    case HttpTarget::Requests:
        requests(bytes);
        break;
    case HttpTarget::Form:
        parameters(bytes, "application/x-www-form-urlencoded");
        break;
    case HttpTarget::Json:
        parameters(bytes, "application/json");
        break;
    case HttpTarget::Multipart:
        parameters(bytes, "multipart/form-data; boundary=bb");
        break;
    case HttpTarget::Texts:
        texts(bytes);
        break;
    }
    return 0;
}
