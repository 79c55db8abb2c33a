#pragma once

#include "shared/protocol/jsonvisitor.h"

#include <string_view>

/// JSON Schema (draft 7, as OpenRPC wants it) of messages, from the field lists that read and write them.
namespace usher::protocol {

/// Collects the schemas of messages by name: those that others refer to and those asked for.
using Schemas = QJsonObject;

namespace detail {

/// "AlarmInfo" for usher::protocol::AlarmInfo.
template <typename T> QString plainTypeName()
{
    std::string_view text = __PRETTY_FUNCTION__; // "... [with T = usher::protocol::AlarmInfo]"
    text.remove_prefix(text.find("T = ") + 4);
    text = text.substr(0, text.find_first_of(";]"));
    if (const size_t colon = text.rfind("::"); colon != std::string_view::npos)
        text.remove_prefix(colon + 2);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

template <typename T> QString messageName()
{
    if constexpr (requires { T::schemaName; })
        return QLatin1String(T::schemaName);
    else
        return plainTypeName<T>();
}

template <Message T> void addSchema(Schemas &schemas);

inline QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

template <typename T> struct SchemaOf
{
    static QJsonObject make(Schemas &schemas)
    {
        if constexpr (std::is_same_v<T, QString>) {
            return typed("string");
        } else if constexpr (std::is_same_v<T, bool>) {
            return typed("boolean");
        } else if constexpr (std::is_integral_v<T>) {
            return typed("integer");
        } else if constexpr (std::is_floating_point_v<T>) {
            return typed("number");
        } else if constexpr (std::is_same_v<T, QJsonObject>) {
            return typed("object");
        } else if constexpr (std::is_same_v<T, QJsonArray>) {
            return typed("array");
        } else if constexpr (NamedEnum<T>) {
            QJsonArray names;
            for (const EnumName<T> &name : EnumNames<T>::names)
                names.append(QLatin1String(name.text));
            QJsonObject schema = typed("string");
            schema.insert(QStringLiteral("enum"), names);
            return schema;
        } else if constexpr (Message<T>) {
            addSchema<T>(schemas);
            return {{QStringLiteral("$ref"),
                QString(QStringLiteral("#/components/schemas/") + messageName<T>())}};
        } else {
            return {}; // any JSON value
        }
    }
};
template <typename T> struct SchemaOf<QList<T>>
{
    static QJsonObject make(Schemas &schemas)
    {
        QJsonObject schema = typed("array");
        schema.insert(QStringLiteral("items"), SchemaOf<T>::make(schemas));
        return schema;
    }
};
template <typename T> struct SchemaOf<QMap<QString, T>>
{
    static QJsonObject make(Schemas &schemas)
    {
        QJsonObject schema = typed("object");
        schema.insert(QStringLiteral("additionalProperties"), SchemaOf<T>::make(schemas));
        return schema;
    }
};
template <typename T> struct SchemaOf<std::optional<T>> : SchemaOf<T>
{
};

struct SchemaVisitor
{
    Schemas &schemas;
    QJsonObject properties{};
    QJsonArray required{};

    template <typename T> void operator()(const char *name, const T &) { add<T>(name, true); }
    template <typename T> void operator()(const char *name, const T &, OptionalTag) { add<T>(name, false); }
    template <typename Int> void operator()(const char *name, Time<Int>) { addTime(name, true); }
    template <typename Int> void operator()(const char *name, Time<Int>, OptionalTag)
    {
        addTime(name, false);
    }

private:
    template <typename T> void add(const char *name, bool isRequired)
    {
        insert(name, SchemaOf<T>::make(schemas), isRequired);
    }
    void addTime(const char *name, bool isRequired)
    {
        QJsonObject schema = typed("string");
        schema.insert(QStringLiteral("format"), QStringLiteral("date-time"));
        insert(name, schema, isRequired);
    }
    void insert(const char *name, const QJsonObject &schema, bool isRequired)
    {
        properties.insert(QLatin1String(name), schema);
        if (isRequired)
            required.append(QLatin1String(name));
    }
};

template <Message T> void addSchema(Schemas &schemas)
{
    const QString name = messageName<T>();
    if (schemas.contains(name))
        return;
    schemas.insert(name, QJsonObject()); // a message may hold itself
    const T message{};
    SchemaVisitor visitor{schemas};
    Fields<T>::visit(message, visitor);
    QJsonObject schema = typed("object");
    schema.insert(QStringLiteral("properties"), visitor.properties);
    if (!visitor.required.isEmpty())
        schema.insert(QStringLiteral("required"), visitor.required);
    schemas.insert(name, schema);
}

} // namespace detail

/// Adds the schemas of T and of everything it holds to @p schemas and @return the name of its own.
template <Message T> QString describeSchema(Schemas &schemas)
{
    detail::addSchema<T>(schemas);
    return detail::messageName<T>();
}

/// describeSchema() of some message, for tables that do not know the type.
using SchemaMaker = QString (*)(Schemas &schemas);

} // namespace usher::protocol
