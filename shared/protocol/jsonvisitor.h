#pragma once

#include "shared/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <cmath>
#include <optional>

/// Typed messages from one field list (style: typed messages, one field list). A message is a struct with
///
///     template <typename Self, typename V> static void visit(Self &self, V &&v)
///     { v("name", self.name); v("comment", self.comment, protocol::optional); }
///
/// A missing required field, a wrong type or an unknown field is BadParameter with the field's path. Fields marked
/// optional keep their default when absent and are left out of the output when they equal a default-made value.
namespace usher::protocol {

struct OptionalTag
{
};
inline constexpr OptionalTag optional{};

template <typename T>
concept Message = requires(T &message) { T::visit(message, [](auto &&...) {}); };

template <Message T>
[[nodiscard]] QJsonObject toJson(const T &message);
template <Message T>
[[nodiscard]] Result<T> fromJson(const QJsonObject &object);

namespace detail {

    inline constexpr double maxExactInteger = 9007199254740992.0; // 2^53: beyond it a JSON number is not exact

    inline QJsonValue write(const QString &value) { return value; }
    inline QJsonValue write(bool value) { return value; }
    inline QJsonValue write(int value) { return value; }
    inline QJsonValue write(qint64 value) { return value; }
    inline QJsonValue write(double value) { return value; }
    inline QJsonValue write(const QJsonObject &value) { return value; }
    inline QJsonValue write(const QJsonArray &value) { return value; }
    inline QJsonValue write(const QStringList &value) { return QJsonArray::fromStringList(value); }
    inline QJsonValue write(const QMap<QString, QString> &value)
    {
        QJsonObject object;
        for (auto it = value.cbegin(); it != value.cend(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    template <Message T>
    QJsonValue write(const T &value)
    {
        return toJson(value);
    }
    template <typename T>
    QJsonValue write(const QList<T> &value)
    {
        QJsonArray array;
        for (const T &element : value)
            array.append(write(element));
        return array;
    }

    inline std::optional<Error> wrong(const QString &path, const char *expected)
    {
        return Error{ErrorCode::BadParameter, path + QStringLiteral(" must be ") + QLatin1String(expected), path, {}, 0, {}};
    }

    inline std::optional<Error> read(const QJsonValue &json, QString &value, const QString &path)
    {
        if (!json.isString())
            return wrong(path, "a string");
        value = json.toString();
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, bool &value, const QString &path)
    {
        if (!json.isBool())
            return wrong(path, "true or false");
        value = json.toBool();
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, qint64 &value, const QString &path)
    {
        const double number = json.toDouble(std::nan(""));
        if (!json.isDouble() || std::abs(number) > maxExactInteger || std::trunc(number) != number)
            return wrong(path, "an integer");
        value = json.toInteger();
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, int &value, const QString &path)
    {
        qint64 wide = 0;
        if (auto error = read(json, wide, path))
            return error;
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            return wrong(path, "an integer of 32 bits");
        value = static_cast<int>(wide);
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, double &value, const QString &path)
    {
        if (!json.isDouble())
            return wrong(path, "a number");
        value = json.toDouble();
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, QJsonObject &value, const QString &path)
    {
        if (!json.isObject())
            return wrong(path, "an object");
        value = json.toObject();
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, QJsonArray &value, const QString &path)
    {
        if (!json.isArray())
            return wrong(path, "an array");
        value = json.toArray();
        return {};
    }
    inline std::optional<Error> read(const QJsonValue &json, QMap<QString, QString> &value, const QString &path)
    {
        if (!json.isObject())
            return wrong(path, "an object of strings");
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QString text;
            if (auto error = read(it.value(), text, path + u'.' + it.key()))
                return error;
            value.insert(it.key(), text);
        }
        return {};
    }
    template <Message T>
    std::optional<Error> read(const QJsonValue &json, T &value, const QString &path)
    {
        if (!json.isObject())
            return wrong(path, "an object");
        auto parsed = fromJson<T>(json.toObject());
        if (!parsed) {
            Error error = parsed.error();
            error.field = path + u'.' + error.field;
            error.message = path + u'.' + error.message;
            return error;
        }
        value = std::move(*parsed);
        return {};
    }
    template <typename T>
    std::optional<Error> read(const QJsonValue &json, QList<T> &value, const QString &path)
    {
        if (!json.isArray())
            return wrong(path, "an array");
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T element{};
            if (auto error = read(array.at(i), element, path + u'[' + QString::number(i) + u']'))
                return error;
            value.append(std::move(element));
        }
        return {};
    }

    struct Writer
    {
        QJsonObject object;

        template <typename T>
        void operator()(const char *name, const T &value)
        {
            object.insert(QLatin1String(name), write(value));
        }
        template <typename T>
        void operator()(const char *name, const T &value, OptionalTag)
        {
            if (!(value == T{}))
                operator()(name, value);
        }
        template <typename T>
            requires Message<T>
        void operator()(const char *name, const T &value, OptionalTag)
        {
            operator()(name, value);
        }
        template <typename T>
        void operator()(const char *name, const QList<T> &value, OptionalTag)
        {
            if (!value.isEmpty())
                operator()(name, value);
        }
    };

    struct Reader
    {
        const QJsonObject &object;
        QStringList known;
        std::optional<Error> error;

        template <typename T>
        void operator()(const char *name, T &value)
        {
            const QLatin1String key(name);
            known.append(key);
            if (error)
                return;
            const auto found = object.constFind(key);
            if (found == object.constEnd())
                error = Error{ErrorCode::BadParameter, key + QStringLiteral(" is required"), key, {}, 0, {}};
            else
                error = read(found.value(), value, key);
        }
        template <typename T>
        void operator()(const char *name, T &value, OptionalTag)
        {
            if (object.contains(QLatin1String(name)))
                operator()(name, value);
            else
                known.append(QLatin1String(name));
        }
    };

} // namespace detail

template <Message T>
QJsonObject toJson(const T &message)
{
    detail::Writer writer;
    T::visit(message, writer);
    return writer.object;
}

template <Message T>
Result<T> fromJson(const QJsonObject &object)
{
    T message{};
    detail::Reader reader{object, {}, {}};
    T::visit(message, reader);
    if (reader.error)
        return tl::unexpected<Error>(*reader.error);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!reader.known.contains(it.key()))
            return fail(ErrorCode::BadParameter,
                it.key() + QStringLiteral(" is unknown; known are ") + reader.known.join(QStringLiteral(", ")), it.key());
    }
    return message;
}

} // namespace usher::protocol
