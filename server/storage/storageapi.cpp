#include "server/storage/storageapi.h"

#include <QJsonObject>
#include <QSysInfo>
#include <QUrl>

namespace usher::storage {

namespace {

using http::ParameterDoc;
using http::Request;
using http::Responder;
using http::Response;
using store::Connection;

constexpr qsizetype maxCustomIdLength = 128;

bool isValidCustomId(const QString &id)
{
    if (id.isEmpty() || id.size() > maxCustomIdLength || id == QLatin1String("custom")
        || id == QLatin1String("binary"))
        return false;
    return std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.';
    });
}

} // namespace

UniqueFunction<void(Result<void>)> answerEmpty(Responder responder)
{
    return [reply = std::move(responder)](Result<void> done) mutable {
        reply.send(done ? Response::empty() : Response::failed(done.error()));
    };
}

qint64 ttlFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 ttl = text.toLongLong(&isNumber);
    return isNumber && ttl > 0 ? std::min(ttl, maxTtlS) : defaultTtlS;
}

QString gmsUserOf(const Request &request)
{
    QByteArray user = request.headers.value("gms_user");
    if (user.isEmpty())
        user = request.headers.value("gms-user");
    return QString::fromUtf8(user);
}

Response valueResponse(const Value &value)
{
    if (value.text)
        return Response::text(value.text->toUtf8());
    Response response;
    response.contentType = value.file.contentType.isEmpty() ? QByteArrayLiteral("application/octet-stream")
                                                            : value.file.contentType;
    response.body = value.file.bytes;
    const QByteArray name
        = QUrl::toPercentEncoding(value.file.fileName.isEmpty() ? value.file.key : value.file.fileName);
    response.headers.add("Content-Disposition", "attachment; filename*=UTF-8''" + name);
    response.headers.add("X-Content-Type-Options", "nosniff");
    return response;
}

Response entryResponse(const Entry &entry, const std::function<QString(const QString &)> &fileUrl)
{
    QJsonObject object;
    for (auto value = entry.values.cbegin(); value != entry.values.cend(); ++value)
        object.insert(value.key(), value.value());
    for (const QString &key : entry.files)
        object.insert(key, fileUrl(key));
    return Response::json(object);
}

Result<Content> contentOf(const Request &request)
{
    auto parameters = http::parseParameters(request);
    if (!parameters)
        return fail(parameters.error());
    return Content{std::move(parameters->values), std::move(parameters->files)};
}

StorageApi::StorageApi(config::Configuration &configuration, store::Store &store, const Clock &clock,
    IdSource &ids, std::function<int()> nodeId, http::RouteTable &routes)
    : m_configuration(configuration)
    , m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_nodeId(std::move(nodeId))
{
    const ParameterDoc ttl{"ttl", ParameterDoc::In::Path, "string", true,
        "Seconds to live; anything but a positive number means 30"};
    const ParameterDoc id{"id", ParameterDoc::In::Path, "string", true, "Storage id"};
    const ParameterDoc key{"key", ParameterDoc::In::Path, "string", true, "Key inside the entry"};
    const ParameterDoc user{
        "gms_user", ParameterDoc::In::Header, "string", false, "End user; required for custom ids"};
    const ParameterDoc data{
        "name", ParameterDoc::In::Form, "string", false, "Any number of keys; files in a multipart form"};
    const http::AnswerDoc unknown{404, "No such entry or key, or it expired"};
    const http::AnswerDoc foreign{403, "The entry belongs to another user"};

    const auto add = [&](http::Method method, const char *path, const char *operation, const char *summary,
                         std::vector<ParameterDoc> parameters, std::vector<http::AnswerDoc> answers,
                         auto member) {
        routes.add({method, path, static_cast<http::Zones>(http::Zone::Internal), http::Protection::Storage,
                       operation, summary, std::move(parameters), std::move(answers), true},
            [this, member](Request &&request, Responder responder) {
                (this->*member)(std::move(request), std::move(responder));
            });
    };
    using http::Method;
    add(Method::Post, "/{app}/1/storage/{ttl}", "createStorage", "Stores strings and files", {ttl, data},
        {{200, "The new id"}, {413, "Too large"}}, &StorageApi::create);
    add(Method::Post, "/{app}/1/storage/custom/{customId}/{ttl}", "createCustomStorage",
        "Stores under an id of the caller's choice",
        {{"customId", ParameterDoc::In::Path, "string", true, "1 to 128 letters, digits, - _ ."}, ttl, user,
            data},
        {{200, "The id"}, foreign, {413, "Too large"}}, &StorageApi::createCustom);
    add(Method::Post, "/{app}/1/storage/{id}/{ttl}", "updateStorage",
        "Merges keys and restarts the time to live", {id, ttl, user, data},
        {{200, "Done, empty body"}, foreign, unknown, {413, "Too large"}}, &StorageApi::merge);
    add(Method::Get, "/{app}/1/storage/{id}", "readStorage", "All keys; a file key holds its absolute URL",
        {id, user}, {{200, "An object of strings"}, foreign, unknown}, &StorageApi::read);
    add(Method::Get, "/{app}/1/storage/{id}/{key}", "readStorageKey",
        "One value: text, or the file as an attachment", {id, key, user},
        {{200, "The value"}, foreign, unknown}, &StorageApi::readKey);
    add(Method::Get, "/{app}/1/storage/binary/{id}/{key}", "readStorageBinary", "Alias of the value of a key",
        {id, key, user}, {{200, "The value"}, foreign, unknown}, &StorageApi::readKey);
    add(Method::Delete, "/{app}/1/storage/{id}", "deleteStorage", "Deletes an entry", {id, user},
        {{200, "Done, empty body"}, foreign, unknown}, &StorageApi::remove);
    add(Method::Delete, "/{app}/1/storage/{id}/{key}", "deleteStorageKey", "Deletes one key", {id, key, user},
        {{200, "Done, empty body"}, foreign, unknown}, &StorageApi::removeKey);
}

Access StorageApi::accessOf(const Request &request) const
{
    return {gmsUserOf(request), m_clock.nowMs()};
}

QString StorageApi::fileUrl(const Request &request, const QString &id, const QString &key) const
{
    const config::SettingsPointer settings = m_configuration.settings();
    const QString server = QStringLiteral("server");
    QString base = settings->text(server, QStringLiteral("external_url_base"));
    if (base.isEmpty()) {
        QString host = settings->text(server, QStringLiteral("web_host"));
        if (host.isEmpty())
            host = QSysInfo::machineHostName();
        base = QLatin1String(request.secure ? "https://" : "http://") + host + u':'
            + QString::number(request.listenerPort);
    }
    if (!base.endsWith(u'/'))
        base += u'/';
    return base + settings->text(server, QStringLiteral("app_name")) + QStringLiteral("/1/storage/binary/")
        + QString::fromLatin1(QUrl::toPercentEncoding(id)) + u'/'
        + QString::fromLatin1(QUrl::toPercentEncoding(key));
}

void StorageApi::create(Request &&request, Responder responder)
{
    auto content = contentOf(request);
    if (!content)
        return responder.send(Response::failed(content.error()));
    const QString id = m_ids.nodeUuid(m_nodeId());
    const qint64 expiresMs = m_clock.nowMs() + ttlFrom(request.pathValues.value(0)) * 1000;
    m_store.write<void>(
        [id, expiresMs, stored = std::move(*content)](
            Connection &connection) { return createEntry(connection, id, stored, {}, expiresMs); },
        [id, reply = std::move(responder)](Result<void> done) mutable {
            reply.send(done ? Response::json({{QStringLiteral("id"), id}}) : Response::failed(done.error()));
        });
}

void StorageApi::createCustom(Request &&request, Responder responder)
{
    const QString id = request.pathValues.value(0);
    const Access access = accessOf(request);
    if (!isValidCustomId(id))
        return responder.send(Response::failed(Error{ErrorCode::BadParameter,
            QStringLiteral("customId must be 1 to 128 letters, digits, '-', '_' or '.',"
                           " and neither 'custom' nor 'binary'"),
            QStringLiteral("customId"), {}, 0, {}}));
    if (access.gmsUser.isEmpty())
        return responder.send(Response::failed(
            Error{ErrorCode::BadParameter, QStringLiteral("the header gms_user is required for custom ids"),
                QStringLiteral("gms_user"), {}, 0, {}}));
    auto content = contentOf(request);
    if (!content)
        return responder.send(Response::failed(content.error()));
    const qint64 expiresMs = access.nowMs + ttlFrom(request.pathValues.value(1)) * 1000;
    m_store.write<void>(
        [id, access, expiresMs, stored = std::move(*content)](
            Connection &connection) { return putCustomEntry(connection, id, stored, access, expiresMs); },
        [id, reply = std::move(responder)](Result<void> done) mutable {
            reply.send(done ? Response::json({{QStringLiteral("id"), id}}) : Response::failed(done.error()));
        });
}

void StorageApi::merge(Request &&request, Responder responder)
{
    auto content = contentOf(request);
    if (!content)
        return responder.send(Response::failed(content.error()));
    const Access access = accessOf(request);
    const QString id = request.pathValues.value(0);
    const qint64 expiresMs = access.nowMs + ttlFrom(request.pathValues.value(1)) * 1000;
    m_store.write<void>(
        [id, access, expiresMs, stored = std::move(*content)](
            Connection &connection) { return mergeEntry(connection, id, stored, access, expiresMs); },
        answerEmpty(std::move(responder)));
}

void StorageApi::read(Request &&request, Responder responder)
{
    const QString id = request.pathValues.value(0);
    const Access access = accessOf(request);
    m_store.read<Entry>([id, access](Connection &connection) { return readEntry(connection, id, access); },
        [this, id, asked = std::move(request), reply = std::move(responder)](Result<Entry> entry) mutable {
            if (!entry)
                return reply.send(Response::failed(entry.error()));
            reply.send(entryResponse(*entry, [&](const QString &key) { return fileUrl(asked, id, key); }));
        });
}

void StorageApi::readKey(Request &&request, Responder responder)
{
    const QString id = request.pathValues.value(0);
    const QString key = request.pathValues.value(1);
    const Access access = accessOf(request);
    m_store.read<Value>(
        [id, key, access](Connection &connection) { return readValue(connection, id, key, access); },
        [reply = std::move(responder)](Result<Value> value) mutable {
            reply.send(value ? valueResponse(*value) : Response::failed(value.error()));
        });
}

void StorageApi::remove(Request &&request, Responder responder)
{
    const QString id = request.pathValues.value(0);
    const Access access = accessOf(request);
    m_store.write<void>([id, access](Connection &connection) { return deleteEntry(connection, id, access); },
        answerEmpty(std::move(responder)));
}

void StorageApi::removeKey(Request &&request, Responder responder)
{
    const QString id = request.pathValues.value(0);
    const QString key = request.pathValues.value(1);
    const Access access = accessOf(request);
    m_store.write<void>(
        [id, key, access](Connection &connection) { return deleteKey(connection, id, key, access); },
        answerEmpty(std::move(responder)));
}

} // namespace usher::storage
