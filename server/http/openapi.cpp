#include "server/http/openapi.h"

#include "server/http/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace usher::http {

namespace {

using Object = QJsonObject;

Object schemaOf(const char *type)
{
    if (qstrcmp(type, "file") == 0)
        return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("format"), QStringLiteral("binary")}};
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

Object reference(const char *schema)
{
    return {
        {QStringLiteral("$ref"), QString(QStringLiteral("#/components/schemas/") + QLatin1String(schema))}};
}

Object content(const QString &type, const Object &schema)
{
    return {{type, Object{{QStringLiteral("schema"), schema}}}};
}

bool isVariable(const QString &segment)
{
    return segment.startsWith(u'{') && segment != QLatin1String("{app}");
}

QString variableName(QString segment)
{
    return segment.remove(QLatin1String("...")).remove(u'{').remove(u'}');
}

/// Templates that differ only in the names of their variables are one path to OpenAPI: the first one names
/// them.
struct DocumentedPath
{
    QString path;
    QStringList variables;
};

DocumentedPath documentedPath(
    const RouteTable::Entry &entry, const QString &appName, QMap<QString, DocumentedPath> &byShape)
{
    QString shape;
    DocumentedPath documented;
    for (const QString &segment : entry.segments) {
        const QString literal = segment == QLatin1String("{app}") ? appName : segment;
        const bool variable = isVariable(segment);
        shape += u'/' + (variable ? QStringLiteral("{}") : literal);
        documented.path += u'/' + (variable ? QString(u'{' + variableName(segment) + u'}') : literal);
        if (variable)
            documented.variables.append(variableName(segment));
    }
    if (const auto known = byShape.constFind(shape); known != byShape.constEnd())
        return *known;
    byShape.insert(shape, documented);
    return documented;
}

const char *locationOf(ParameterDoc::In in)
{
    switch (in) {
    case ParameterDoc::In::Path:
        return "path";
    case ParameterDoc::In::Header:
        return "header";
    case ParameterDoc::In::Query:
    case ParameterDoc::In::Form:
        break;
    }
    return "query";
}

Object describe(const QString &name, const ParameterDoc &parameter)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("in"), QLatin1String(locationOf(parameter.in))},
        {QStringLiteral("required"), parameter.required || parameter.in == ParameterDoc::In::Path},
        {QStringLiteral("description"), QString::fromUtf8(parameter.text)},
        {QStringLiteral("schema"), schemaOf(parameter.type)}};
}

QJsonArray parametersOf(const RouteTable::Entry &entry, const QStringList &variables)
{
    QJsonArray list;
    qsizetype index = 0;
    for (const QString &segment : entry.segments) {
        if (!isVariable(segment))
            continue;
        ParameterDoc found{"", ParameterDoc::In::Path, "string", true, ""};
        for (const ParameterDoc &parameter : entry.route.parameters) {
            if (parameter.in == ParameterDoc::In::Path
                && variableName(segment) == QLatin1String(parameter.name))
                found = parameter;
        }
        list.append(describe(variables.value(index++), found));
    }
    for (const ParameterDoc &parameter : entry.route.parameters) {
        if (parameter.in == ParameterDoc::In::Query || parameter.in == ParameterDoc::In::Header)
            list.append(describe(QLatin1String(parameter.name), parameter));
    }
    return list;
}

/// The form fields of a route as one request body; empty if it has none.
Object bodyOf(const Route &route)
{
    Object properties;
    QJsonArray required;
    bool hasFile = false;
    for (const ParameterDoc &parameter : route.parameters) {
        if (parameter.in != ParameterDoc::In::Form)
            continue;
        Object schema = schemaOf(parameter.type);
        schema.insert(QStringLiteral("description"), QString::fromUtf8(parameter.text));
        properties.insert(QLatin1String(parameter.name), schema);
        if (parameter.required)
            required.append(QLatin1String(parameter.name));
        hasFile |= qstrcmp(parameter.type, "file") == 0;
    }
    if (properties.isEmpty())
        return {};
    Object schema{
        {QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    Object types = content(QStringLiteral("multipart/form-data"), schema);
    if (!hasFile) {
        for (const char *type : {"application/x-www-form-urlencoded", "application/json"})
            types.insert(QLatin1String(type), Object{{QStringLiteral("schema"), schema}});
    }
    return {{QStringLiteral("required"), !required.isEmpty()}, {QStringLiteral("content"), types}};
}

Object answersOf(const Route &route)
{
    Object answers;
    for (const AnswerDoc &answer : route.answers)
        answers.insert(QString::number(answer.status),
            Object{{QStringLiteral("description"), QString::fromUtf8(answer.text)}});
    Object types = content(QStringLiteral("application/problem+json"), reference("Problem"));
    if (qstrncmp(route.path, "/{app}/", 7) == 0)
        types.insert(
            QStringLiteral("application/json"), Object{{QStringLiteral("schema"), reference("MobileError")}});
    else if (qstrncmp(route.path, "/server", 7) == 0)
        types.insert(QStringLiteral("application/json"),
            Object{{QStringLiteral("schema"), reference("EngagementError")}});
    answers.insert(QStringLiteral("default"),
        Object{{QStringLiteral("description"), QStringLiteral("Any error")},
            {QStringLiteral("content"), types}});
    return answers;
}

Object errorSchema(ErrorStyle style)
{
    Object properties;
    QJsonArray required;
    const auto add = [&](const char *name, const char *type, bool always) {
        properties.insert(QLatin1String(name), schemaOf(type));
        if (always)
            required.append(QLatin1String(name));
    };
    switch (style) {
    case ErrorStyle::Mobile:
        add("exception", "string", true);
        add("message", "string", true);
        add("code", "integer", true);
        add("phrase", "string", true);
        break;
    case ErrorStyle::Engagement:
        add("code", "integer", true);
        add("title", "string", true);
        add("message", "string", true);
        add("field", "string", false);
        break;
    case ErrorStyle::Problem:
        add("type", "string", true);
        add("title", "string", true);
        add("status", "integer", true);
        add("detail", "string", false);
        add("field", "string", false);
        break;
    }
    return {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties},
        {QStringLiteral("required"), required}};
}

Object operationOf(const RouteTable::Entry &entry, const QStringList &variables)
{
    const Route &route = entry.route;
    Object operation{{QStringLiteral("operationId"), QLatin1String(route.operation)},
        {QStringLiteral("summary"), QString::fromUtf8(route.summary)},
        {QStringLiteral("responses"), answersOf(route)}};
    if (const QJsonArray parameters = parametersOf(entry, variables); !parameters.isEmpty())
        operation.insert(QStringLiteral("parameters"), parameters);
    if (const Object body = bodyOf(route); !body.isEmpty())
        operation.insert(QStringLiteral("requestBody"), body);
    if (route.protection != Protection::None)
        operation.insert(QStringLiteral("security"),
            QJsonArray{Object{{QStringLiteral("basic"), QJsonArray()}},
                Object{}}); // asked for when it is switched on
    QJsonArray zones;
    for (const Zone zone : allZones) {
        if (route.zones & static_cast<Zones>(zone))
            zones.append(QLatin1String(zoneName(zone)));
    }
    operation.insert(QStringLiteral("x-zones"), zones);
    if (route.openedByPortRestriction)
        operation.insert(QStringLiteral("x-opened-by-port-restriction"), true);
    return operation;
}

} // namespace

QByteArray openApiDocument(const RouteTable &routes, const QString &appName)
{
    Object paths;
    QMap<QString, DocumentedPath> byShape;
    for (const auto &entry : routes.entries()) {
        const DocumentedPath documented = documentedPath(*entry, appName, byShape);
        Object item = paths.value(documented.path).toObject();
        item.insert(QString::fromLatin1(methodName(entry->route.method)).toLower(),
            operationOf(*entry, documented.variables));
        paths.insert(documented.path, item);
    }
    const Object document{{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
        {QStringLiteral("info"),
            Object{{QStringLiteral("title"), QStringLiteral("Usher")},
                {QStringLiteral("version"), QStringLiteral(USHER_VERSION)},
                {QStringLiteral("license"),
                    Object{{QStringLiteral("name"), QStringLiteral("Apache-2.0")},
                        {QStringLiteral("identifier"), QStringLiteral("Apache-2.0")}}}}},
        {QStringLiteral("paths"), paths},
        {QStringLiteral("components"),
            Object{{QStringLiteral("schemas"),
                       Object{{QStringLiteral("MobileError"), errorSchema(ErrorStyle::Mobile)},
                           {QStringLiteral("EngagementError"), errorSchema(ErrorStyle::Engagement)},
                           {QStringLiteral("Problem"), errorSchema(ErrorStyle::Problem)}}},
                {QStringLiteral("securitySchemes"),
                    Object{{QStringLiteral("basic"),
                        Object{{QStringLiteral("type"), QStringLiteral("http")},
                            {QStringLiteral("scheme"), QStringLiteral("basic")}}}}}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace usher::http
