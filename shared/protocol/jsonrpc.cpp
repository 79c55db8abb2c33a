#include "shared/protocol/jsonrpc.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace usher::protocol {

namespace {

constexpr int invalidParamsCode = -32602;

struct ErrorRow
{
    ErrorCode code;
    int wire;
    const char *symbol;
};

// Codes below -32000 that JSON-RPC does not define itself are ours; they never change their meaning.
constexpr ErrorRow errorTable[] = {
    {ErrorCode::BadParameter, invalidParamsCode, "badParameter"},
    {ErrorCode::MethodNotAllowed, -32601, "methodNotFound"},
    {ErrorCode::Internal, -32603, "internal"},
    {ErrorCode::PatternHit, -32001, "patternHit"},
    {ErrorCode::Unauthenticated, -32002, "unauthenticated"},
    {ErrorCode::Forbidden, -32003, "forbidden"},
    {ErrorCode::NotFound, -32004, "notFound"},
    {ErrorCode::NoMatch, -32005, "noMatch"},
    {ErrorCode::Conflict, -32006, "conflict"},
    {ErrorCode::TooLarge, -32007, "tooLarge"},
    {ErrorCode::UnsupportedMediaType, -32008, "unsupportedMediaType"},
    {ErrorCode::TooManyRequests, -32009, "tooManyRequests"},
    {ErrorCode::NoResource, -32010, "noResource"},
    {ErrorCode::Unavailable, -32011, "unavailable"},
    {ErrorCode::StoreFull, -32012, "storeFull"},
    {ErrorCode::Timeout, -32013, "timeout"},
    {ErrorCode::Cancelled, -32014, "cancelled"},
    // Read only: an envelope the server could not read.
    {ErrorCode::BadParameter, parseErrorCode, "parseError"},
    {ErrorCode::BadParameter, invalidRequestCode, "invalidRequest"},
};

const ErrorRow &rowOf(int wire)
{
    for (const ErrorRow &row : errorTable) {
        if (row.wire == wire)
            return row;
    }
    return errorTable[2];
}

const QString versionKey = QStringLiteral("jsonrpc");
const QString idKey = QStringLiteral("id");
const QString methodKey = QStringLiteral("method");
const QString paramsKey = QStringLiteral("params");
const QString resultKey = QStringLiteral("result");
const QString errorKey = QStringLiteral("error");
const QString codeKey = QStringLiteral("code");
const QString messageKey = QStringLiteral("message");
const QString dataKey = QStringLiteral("data");
const QString fieldKey = QStringLiteral("field");
const QString retryKey = QStringLiteral("retryAfter");

RpcError wireError(int code, const QString &message)
{
    return {code, message, {{errorKey, QLatin1String(rowOf(code).symbol)}}};
}

bool isValidId(const QJsonValue &id)
{
    if (id.isString())
        return id.toString().size() <= maxIdLength;
    const double number = id.toDouble(std::nan(""));
    return id.isDouble() && std::trunc(number) == number && std::abs(number) <= 9007199254740992.0;
}

RpcItem parseRequest(const QJsonValue &value)
{
    if (!value.isObject())
        return RpcRefusal{
            QJsonValue(), wireError(invalidRequestCode, QStringLiteral("a request must be an object"))};
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value(idKey);
    const bool idUsable = id.isUndefined() || isValidId(id);
    const QJsonValue replyId = idUsable && !id.isUndefined() ? id : QJsonValue();
    const auto refuse = [&replyId](int code, const QString &message) {
        return RpcRefusal{replyId, wireError(code, message)};
    };

    if (!idUsable)
        return refuse(invalidRequestCode,
            QStringLiteral("id must be an integer or a string of at most %1 characters").arg(maxIdLength));
    if (object.value(versionKey).toString() != QLatin1String("2.0"))
        return refuse(invalidRequestCode, QStringLiteral("jsonrpc must be \"2.0\""));
    const QString method = object.value(methodKey).toString();
    if (method.isEmpty() || method.size() > maxMethodLength)
        return refuse(invalidRequestCode,
            QStringLiteral("method must be a string of 1 to %1 characters").arg(maxMethodLength));
    const QJsonValue params = object.value(paramsKey);
    if (!params.isUndefined() && !params.isObject())
        return refuse(
            invalidParamsCode, QStringLiteral("params must be an object: parameters are passed by name"));
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != versionKey && it.key() != idKey && it.key() != methodKey && it.key() != paramsKey)
            return refuse(invalidRequestCode,
                QStringLiteral("unknown member %1; known are jsonrpc, id, method, params")
                    .arg(it.key().left(100)));
    }
    return RpcRequest{id, method.toUtf8(), params.toObject()};
}

RpcMessage single(RpcItem item)
{
    RpcMessage message;
    message.items.push_back(std::move(item));
    return message;
}

RpcMessage refusal(int code, const QString &text)
{
    return single(RpcRefusal{QJsonValue(), wireError(code, text)});
}

Result<RpcReply> parseReply(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value(idKey);
    const QJsonValue result = object.value(resultKey);
    const QJsonValue error = object.value(errorKey);
    if (object.value(versionKey).toString() != QLatin1String("2.0") || !(id.isNull() || isValidId(id))
        || result.isObject() == error.isObject())
        return fail(ErrorCode::BadParameter, QStringLiteral("not a JSON-RPC 2.0 reply"));
    if (result.isObject())
        return RpcReply{id, result.toObject()};
    const QJsonObject body = error.toObject();
    return RpcReply{id,
        fail(fromRpcError({body.value(codeKey).toInt(), body.value(messageKey).toString(),
            body.value(dataKey).toObject()}))};
}

} // namespace

RpcError toRpcError(const Error &error)
{
    for (const ErrorRow &row : errorTable) {
        if (row.code != error.code)
            continue;
        RpcError result{row.wire, error.message, error.data};
        result.data.insert(errorKey, QLatin1String(row.symbol));
        if (!error.field.isEmpty())
            result.data.insert(fieldKey, error.field);
        if (error.retryAfterS > 0)
            result.data.insert(retryKey, error.retryAfterS);
        return result;
    }
    Q_UNREACHABLE();
    return {};
}

Error fromRpcError(const RpcError &error)
{
    Error result{rowOf(error.code).code, error.message, error.data.value(fieldKey).toString(), {},
        error.data.value(retryKey).toInt(), error.data};
    for (const QString &key : {errorKey, fieldKey, retryKey})
        result.data.remove(key);
    return result;
}

RpcMessage parseRequests(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refusal(parseErrorCode,
            QStringLiteral("not JSON: %1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    if (!document.isArray())
        return single(parseRequest(document.object()));

    const QJsonArray array = document.array();
    if (array.isEmpty() || array.size() > maxBatch)
        return refusal(invalidRequestCode, QStringLiteral("a batch holds 1 to %1 requests").arg(maxBatch));
    RpcMessage message{true, {}};
    message.items.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue value : array)
        message.items.push_back(parseRequest(value));
    return message;
}

Result<std::vector<RpcReply>> parseReplies(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadParameter, QStringLiteral("not JSON: %1").arg(problem.errorString()));
    const QJsonArray array = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<RpcReply> replies;
    for (const QJsonValue value : array) {
        auto reply = parseReply(value);
        if (!reply)
            return fail(std::move(reply.error()));
        replies.push_back(std::move(*reply));
    }
    return replies;
}

QJsonObject requestObject(const RpcRequest &request)
{
    QJsonObject object{{versionKey, QStringLiteral("2.0")}, {methodKey, QString::fromUtf8(request.method)}};
    if (!request.isNotification())
        object.insert(idKey, request.id);
    if (!request.params.isEmpty())
        object.insert(paramsKey, request.params);
    return object;
}

QJsonObject replyObject(const QJsonValue &id, const Result<QJsonObject> &result)
{
    if (!result)
        return refusalObject({id, toRpcError(result.error())});
    return {{versionKey, QStringLiteral("2.0")}, {idKey, id}, {resultKey, *result}};
}

QJsonObject refusalObject(const RpcRefusal &refusal)
{
    QJsonObject error{{codeKey, refusal.error.code}, {messageKey, refusal.error.message}};
    if (!refusal.error.data.isEmpty())
        error.insert(dataKey, refusal.error.data);
    return {{versionKey, QStringLiteral("2.0")}, {idKey, refusal.id}, {errorKey, error}};
}

} // namespace usher::protocol
