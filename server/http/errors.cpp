#include "server/http/errors.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace usher::http {

Q_LOGGING_CATEGORY(lcHttp, "server.http", QtInfoMsg)

namespace {

constexpr int defaultRetryAfterS = 5;

struct Kind
{
    int status;
    const char *symbol; ///< `exception` of the mobile-services body
};

Kind kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadParameter:
        return {400, "BadParameterException"};
    case ErrorCode::PatternHit:
        return {400, "PatternException"};
    case ErrorCode::Unauthenticated:
        return {401, "AuthenticationException"};
    case ErrorCode::Forbidden:
        return {403, "ForbiddenException"};
    case ErrorCode::NotFound:
        return {404, "NotFoundException"};
    case ErrorCode::NoMatch:
        return {404, "NoMatchException"};
    case ErrorCode::MethodNotAllowed:
        return {405, "MethodNotAllowedException"};
    case ErrorCode::Conflict:
        return {409, "StateException"};
    case ErrorCode::TooLarge:
        return {413, "EntityException"};
    case ErrorCode::UnsupportedMediaType:
        return {415, "EntityException"};
    case ErrorCode::TooManyRequests:
        return {429, "ThrottleException"};
    case ErrorCode::NoResource:
        return {503, "ResourceException"};
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled:
        return {503, "StoreException"};
    case ErrorCode::StoreFull:
        return {507, "StoreFullException"};
    case ErrorCode::Timeout:
        return {504, "BackendException"};
    case ErrorCode::Internal:
        break;
    }
    return {500, "InternalException"};
}

const char *symbolOf(int status)
{
    switch (status) {
    case 400:
    case 417:
        return "BadParameterException";
    case 408:
        return "TimeoutException";
    case 413:
    case 414:
    case 431:
        return "EntityException";
    case 503:
        return "ThrottleException";
    default:
        return "ProtocolException";
    }
}

Response write(int status, const char *symbol, const Error &error, ErrorStyle style)
{
    QJsonObject body = error.data;
    const QString phrase = QString::fromLatin1(reasonPhrase(status));
    const QString message = error.message.isEmpty() ? phrase : error.message;
    Response response;
    response.status = status;
    response.contentType = "application/json;charset=UTF-8";
    switch (style) {
    case ErrorStyle::Mobile:
        body.insert(QStringLiteral("exception"), QLatin1String(symbol));
        body.insert(QStringLiteral("message"), message);
        body.insert(QStringLiteral("code"), status);
        body.insert(QStringLiteral("phrase"), phrase);
        break;
    case ErrorStyle::Engagement:
        body.insert(QStringLiteral("code"), status);
        body.insert(QStringLiteral("title"), phrase);
        body.insert(QStringLiteral("message"), message);
        if (!error.field.isEmpty())
            body.insert(QStringLiteral("field"), error.field);
        break;
    case ErrorStyle::Problem:
        response.contentType = "application/problem+json";
        body.insert(QStringLiteral("type"), QStringLiteral("about:blank"));
        body.insert(QStringLiteral("title"), phrase);
        body.insert(QStringLiteral("status"), status);
        body.insert(QStringLiteral("detail"), message);
        if (!error.field.isEmpty())
            body.insert(QStringLiteral("field"), error.field);
        break;
    }
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (error.retryAfterS > 0)
        response.headers.add("Retry-After", QByteArray::number(error.retryAfterS));
    return response;
}

bool isUnder(const QString &path, QStringView context)
{
    return path.size() > context.size() && path.at(0) == u'/' && QStringView(path).mid(1).startsWith(context)
        && (path.size() == context.size() + 1 || path.at(context.size() + 1) == u'/');
}

} // namespace

int statusOf(ErrorCode code)
{
    return kindOf(code).status;
}

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    case 507:
        return "Insufficient Storage";
    default:
        return "Status";
    }
}

ErrorStyle errorStyleFor(const QString &path, const Headers &headers, const QString &appName)
{
    for (const Headers::Field &field : headers.fields()) {
        if (field.name.compare("Accept", Qt::CaseInsensitive) == 0
            && field.value.toLower().contains("application/problem+json"))
            return ErrorStyle::Problem;
    }
    if (!appName.isEmpty() && isUnder(path, appName))
        return ErrorStyle::Mobile;
    return isUnder(path, u"server") ? ErrorStyle::Engagement : ErrorStyle::Problem;
}

Response errorResponse(const Error &error, const Request &request, int status)
{
    return errorResponse(error, request.errorStyle, status, request.id);
}

Response errorResponse(const Error &error, ErrorStyle style, int status, const QString &requestId)
{
    if (error.code == ErrorCode::Internal)
        qCWarning(lcHttp).noquote() << requestId << error.message << error.detail;
    else if (!error.detail.isEmpty())
        qCInfo(lcHttp).noquote() << requestId << error.message << error.detail;
    const Kind kind = kindOf(error.code);
    Error shown = error;
    if (error.code == ErrorCode::Internal && error.message.isEmpty())
        shown.message = QStringLiteral("The request could not be completed.");
    const bool waits = error.code == ErrorCode::Unavailable || error.code == ErrorCode::TooManyRequests
        || error.code == ErrorCode::Cancelled;
    if (waits && shown.retryAfterS <= 0)
        shown.retryAfterS = defaultRetryAfterS;
    return write(status > 0 ? status : kind.status, kind.symbol, shown, style);
}

Response statusResponse(int status, const QString &message, ErrorStyle style)
{
    Error error;
    error.message = message;
    error.retryAfterS = status == 503 ? defaultRetryAfterS : 0;
    return write(status, symbolOf(status), error, style);
}

Response authenticationRefused(const Error &refusal, const QString &realm)
{
    Response response = Response::failed(refusal);
    if (refusal.code == ErrorCode::Unauthenticated) {
        QByteArray quoted = realm.isEmpty() ? QByteArray("usher") : realm.toUtf8();
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        response.headers.add("WWW-Authenticate", "Basic realm=\"" + quoted + "\", charset=\"UTF-8\"");
    }
    return response;
}

} // namespace usher::http
