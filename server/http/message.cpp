#include "server/http/message.h"

#include <QJsonDocument>

namespace usher::http {

const char *methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    }
    return "";
}

const char *zoneName(Zone zone)
{
    switch (zone) {
    case Zone::Public:
        return "public";
    case Zone::Internal:
        return "internal";
    case Zone::Admin:
        return "admin";
    case Zone::Agent:
        return "agent";
    case Zone::Cluster:
        return "cluster";
    }
    return "";
}

std::optional<Zone> zoneFromName(QStringView name)
{
    for (const Zone zone : allZones) {
        if (name == QLatin1String(zoneName(zone)))
            return zone;
    }
    return {};
}

void Headers::set(QByteArray name, QByteArray value)
{
    std::erase_if(
        m_fields, [&name](const Field &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    m_fields.push_back({std::move(name), std::move(value)});
}

const Headers::Field *Headers::find(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

QByteArray Headers::value(QByteArrayView name) const
{
    const Field *field = find(name);
    if (!field)
        return {};
    return field->value.isNull() ? QByteArray("") : field->value;
}

Response Response::text(QByteArray body, int status)
{
    Response response;
    response.status = status;
    response.contentType = "text/plain;charset=UTF-8";
    response.body = std::move(body);
    return response;
}

Response Response::json(const QJsonObject &object, int status)
{
    Response response;
    response.status = status;
    response.contentType = "application/json;charset=UTF-8";
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::failed(Error error, int status)
{
    Response response;
    response.status = status;
    response.failure = std::make_shared<const Error>(std::move(error));
    return response;
}

} // namespace usher::http
