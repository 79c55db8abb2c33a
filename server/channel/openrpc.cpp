#include "server/channel/openrpc.h"

#include "server/security/roles.h"
#include "shared/protocol/jsonrpc.h"

namespace usher::channel {

using namespace protocol;

namespace {

QJsonObject reference(const char *kind, const QString &name)
{
    return {{QStringLiteral("$ref"),
        QString(QStringLiteral("#/components/") + QLatin1String(kind) + u'/' + name)}};
}

// The parameters in the order of the message, with the schemas its object has.
QList<ContentDescriptor> parametersOf(const MethodTable::Entry &entry, Schemas &schemas)
{
    QList<ContentDescriptor> parameters;
    if (!entry.parameterSchema)
        return parameters;
    const QString name = entry.parameterSchema(schemas);
    const QJsonObject properties = schemas[name][QStringLiteral("properties")].toObject();
    for (const FieldInfo &field : entry.parameters)
        parameters.append({field.name, field.required, properties[field.name].toObject()});
    return parameters;
}

// By the symbol that stands in the error's data.
QJsonObject errorComponents()
{
    constexpr std::pair<ErrorCode, const char *> all[] = {
        {ErrorCode::BadParameter, "A parameter is missing, malformed or out of range"},
        {ErrorCode::MethodNotAllowed, "There is no such method"},
        {ErrorCode::Internal, "The server failed"},
        {ErrorCode::Unauthenticated, "No login, or it is over"},
        {ErrorCode::Forbidden, "The role of the account lacks the privilege"},
        {ErrorCode::NotFound, "What is named does not exist"},
        {ErrorCode::Conflict, "The state or revision the caller saw is no longer current"},
        {ErrorCode::TooLarge, "The message or its answer is too long"},
        {ErrorCode::TooManyRequests, "A limit of calls is reached; see retryAfter"},
        {ErrorCode::Unavailable, "The store or the node is away; see retryAfter"},
        {ErrorCode::StoreFull, "The store has no space left"},
        {ErrorCode::Timeout, "The answer took too long"},
    };
    QJsonObject components;
    for (const auto &[code, message] : all) {
        const RpcError wire = toRpcError(Error{code, QString::fromLatin1(message), {}, {}, 0, {}});
        components.insert(wire.data[QStringLiteral("error")].toString(),
            QJsonObject{{QStringLiteral("code"), wire.code}, {QStringLiteral("message"), wire.message},
                {QStringLiteral("data"), wire.data}});
    }
    return components;
}

template <typename... Messages> QList<NotificationInfo> notifications(Schemas &schemas)
{
    return {NotificationInfo{
        QLatin1String(Messages::method), reference("schemas", describeSchema<Messages>(schemas))}...};
}

} // namespace

DiscoverAnswer openRpcDocument(
    const MethodTable &methods, const Topics &topics, const QString &version, const QString &role)
{
    DiscoverAnswer document;
    document.openrpc = QStringLiteral("1.3.2");
    document.info = {{QStringLiteral("title"), QStringLiteral("Usher admin channel")},
        {QStringLiteral("version"), version},
        {QStringLiteral("description"),
            QStringLiteral("JSON-RPC 2.0 over the WebSocket /admin/channel: hello, then session.open or "
                           "session.resume, then calls.")},
        {QStringLiteral("license"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Apache-2.0")}}}};
    const QJsonObject errors = errorComponents();
    QJsonArray errorReferences;
    for (auto it = errors.begin(); it != errors.end(); ++it)
        errorReferences.append(reference("errors", it.key()));

    Schemas schemas;
    for (const auto &[name, entry] : methods.entries()) {
        MethodInfo method;
        method.name = QString::fromUtf8(name);
        method.paramStructure = QStringLiteral("by-name");
        method.params = parametersOf(entry, schemas);
        method.result = {QStringLiteral("result"), true,
            entry.resultSchema ? reference("schemas", entry.resultSchema(schemas)) : QJsonObject()};
        method.errors = errorReferences;
        method.privilege = security::privilegeName(entry.privilege);
        method.allowed = security::allows(role, entry.privilege);
        document.methods.append(method);
    }
    for (const auto &[name, topic] : topics.all()) {
        const Topic::Definition &definition = topic->definition();
        document.topics.append({QString::fromUtf8(name), definition.fields.at(definition.keyIndex).name,
            security::privilegeName(definition.privilege), security::allows(role, definition.privilege),
            reference("schemas", definition.schema(schemas))});
    }
    document.notifications = notifications<TopicDelta, TopicSnapshot, TopicEnded, Heartbeat>(schemas);
    document.components = {{QStringLiteral("schemas"), schemas}, {QStringLiteral("errors"), errors}};
    return document;
}

} // namespace usher::channel
