#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <variant>
#include <vector>

/// JSON-RPC 2.0 as the admin and agent channels speak it: parameters by name, results are objects, ids are
/// strings or integers, batches of at most 50.
namespace usher::protocol {

inline constexpr int maxBatch = 50;
inline constexpr int maxIdLength = 128; ///< characters
inline constexpr int maxMethodLength = 128; ///< characters

/// An error as it travels.
struct RpcError
{
    int code = 0;
    QString message;
    QJsonObject data; ///< "error": symbol, "field", "retryAfter" (seconds) and members of Error::data

    friend bool operator==(const RpcError &, const RpcError &) = default;
};

inline constexpr int parseErrorCode = -32700; ///< not JSON
inline constexpr int invalidRequestCode = -32600; ///< JSON, but no request

/// The one mapping between our errors and the wire's, in both directions. `detail` never leaves.
[[nodiscard]] RpcError toRpcError(const Error &error);
[[nodiscard]] Error fromRpcError(const RpcError &error);

struct RpcRequest
{
    QJsonValue id = QJsonValue(QJsonValue::Undefined); ///< undefined: a notification, which gets no reply
    QByteArray method;
    QJsonObject params;

    [[nodiscard]] bool isNotification() const { return id.isUndefined(); }
};

/// A request that cannot be carried out, and what to answer.
struct RpcRefusal
{
    QJsonValue id; ///< null when it could not be read
    RpcError error;
};

using RpcItem = std::variant<RpcRequest, RpcRefusal>;

struct RpcMessage
{
    bool batch = false;
    std::vector<RpcItem> items; ///< never empty
};

/// Reads one message of a client. What is wrong with it is an item of its own, so there is always something
/// to carry out or to answer.
[[nodiscard]] RpcMessage parseRequests(const QByteArray &text);

struct RpcReply
{
    QJsonValue id;
    Result<QJsonObject> result;
};

/// Reads one message of a server: a reply, or the replies of a batch in any order. BadParameter if it is
/// neither.
[[nodiscard]] Result<std::vector<RpcReply>> parseReplies(const QByteArray &text);

[[nodiscard]] QJsonObject requestObject(const RpcRequest &request);
[[nodiscard]] QJsonObject replyObject(const QJsonValue &id, const Result<QJsonObject> &result);
[[nodiscard]] QJsonObject refusalObject(const RpcRefusal &refusal);

} // namespace usher::protocol
