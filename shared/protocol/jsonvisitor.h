#pragma once

#include "shared/result.h"

#include <QAnyStringView>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <cmath>
#include <limits>
#include <optional>
#include <span>

/// Typed messages from one field list (style: typed messages, one field list). A message is a struct with
///
///     template <typename Self, typename V> static void visit(Self &self, V &&v)
///     { v("name", self.name); v("comment", self.comment, protocol::optional); }
///
/// A missing required field, a wrong type or an unknown field is BadParameter with the field's path. Fields
/// marked optional keep their default when absent and are left out of the output when they equal a
/// default-made value; a std::optional also tells absent from default. A struct that cannot carry a visit
/// (shared/model) gets a specialisation of Fields, an enumeration one of EnumNames.
namespace usher::protocol {

struct OptionalTag
{
};
inline constexpr OptionalTag optional{};

/// What to do with fields the reader does not know. A server refuses them, so that a misspelt field is not
/// lost; a client skips them, so that it can talk to a newer server.
enum class Unknown { Refuse, Ignore };

/// The field list of a message.
template <typename T> struct Fields
{
    template <typename Self, typename V> static void visit(Self &self, V &&v) requires requires
    {
        T::visit(self, std::forward<V>(v));
    }
    {
        T::visit(self, std::forward<V>(v));
    }
};

/// The spelling of an enumeration: a specialisation has `static constexpr EnumName<E> names[]`.
template <typename E> struct EnumName
{
    E value;
    const char *text;
};
template <typename E> struct EnumNames;

template <typename T>
concept Message = requires(T &message)
{
    Fields<T>::visit(message, [](auto &&...) {});
};

template <typename E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    EnumNames<E>::names;
};

template <NamedEnum E> [[nodiscard]] QString enumText(E value)
{
    for (const EnumName<E> &name : EnumNames<E>::names) {
        if (name.value == value)
            return QLatin1String(name.text);
    }
    Q_UNREACHABLE();
    return {};
}

template <NamedEnum E> [[nodiscard]] std::optional<E> enumValue(const QString &text)
{
    for (const EnumName<E> &name : EnumNames<E>::names) {
        if (text == QLatin1String(name.text))
            return name.value;
    }
    return {};
}

/// An instant kept as Unix milliseconds and sent as ISO 8601 UTC with milliseconds: `v("at",
/// asTime(self.atMs))`.
template <typename Int> struct Time
{
    Int &ms;
};
template <typename Int> [[nodiscard]] Time<Int> asTime(Int &ms)
{
    return {ms};
}
[[nodiscard]] inline QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

template <Message T> [[nodiscard]] QJsonObject toJson(const T &message);
template <Message T>
[[nodiscard]] Result<T> fromJson(const QJsonObject &object, Unknown unknown = Unknown::Refuse);

namespace detail {

inline constexpr double maxExactInteger = 9007199254740992.0; // 2^53: beyond it a JSON number is not exact

template <Message T> QJsonValue write(const T &value);
template <NamedEnum E> QJsonValue write(E value);
template <typename T> QJsonValue write(const QList<T> &value);
template <typename T> QJsonValue write(const QMap<QString, T> &value);
template <typename T> QJsonValue write(const std::optional<T> &value);

inline QJsonValue write(const QString &value)
{
    return value;
}
inline QJsonValue write(bool value)
{
    return value;
}
inline QJsonValue write(int value)
{
    return value;
}
inline QJsonValue write(qint64 value)
{
    return value;
}
inline QJsonValue write(double value)
{
    return value;
}
inline QJsonValue write(const QJsonObject &value)
{
    return value;
}
inline QJsonValue write(const QJsonArray &value)
{
    return value;
}
template <Message T> QJsonValue write(const T &value)
{
    return toJson(value);
}
template <NamedEnum E> QJsonValue write(E value)
{
    return enumText(value);
}
template <typename T> QJsonValue write(const QList<T> &value)
{
    QJsonArray array;
    for (const T &element : value)
        array.append(write(element));
    return array;
}
template <typename T> QJsonValue write(const QMap<QString, T> &value)
{
    QJsonObject object;
    for (auto it = value.cbegin(); it != value.cend(); ++it)
        object.insert(it.key(), write(it.value()));
    return object;
}
template <typename T> QJsonValue write(const std::optional<T> &value)
{
    return value ? write(*value) : QJsonValue();
}

/// A name from outside as it may stand in a message.
inline QString shown(const QString &name)
{
    return name.size() <= 200 ? name : QString(name.left(200) + u'\u2026');
}

/// Where a value stands and how strict its reader is. Its text is only made for an error: a message may have
/// 100,000 values. Does not outlive what it is made of.
struct Place
{
    QAnyStringView name;
    Unknown unknown = Unknown::Refuse;
    const Place *parent = nullptr;
    qsizetype index = -1; ///< of an element; then there is no name

    [[nodiscard]] Place member(QStringView key) const { return {key, unknown, this}; }
    [[nodiscard]] Place element(qsizetype at) const { return {{}, unknown, this, at}; }
    [[nodiscard]] QString path() const
    {
        if (!parent)
            return name.toString();
        if (index >= 0)
            return parent->path() + u'[' + QString::number(index) + u']';
        return parent->path() + u'.' + shown(name.toString());
    }
};
using ReadError = std::optional<Error>;

inline ReadError wrong(const Place &place, const QString &expected)
{
    const QString path = place.path();
    return Error{ErrorCode::BadParameter, path + QStringLiteral(" must be ") + expected, path, {}, 0, {}};
}

template <Message T> ReadError read(const QJsonValue &json, T &value, const Place &place);
template <NamedEnum E> ReadError read(const QJsonValue &json, E &value, const Place &place);
template <typename T> ReadError read(const QJsonValue &json, QList<T> &value, const Place &place);
template <typename T> ReadError read(const QJsonValue &json, QMap<QString, T> &value, const Place &place);
template <typename T> ReadError read(const QJsonValue &json, std::optional<T> &value, const Place &place);

inline ReadError read(const QJsonValue &json, QString &value, const Place &place)
{
    if (!json.isString())
        return wrong(place, QStringLiteral("a string"));
    value = json.toString();
    return {};
}
inline ReadError read(const QJsonValue &json, bool &value, const Place &place)
{
    if (!json.isBool())
        return wrong(place, QStringLiteral("true or false"));
    value = json.toBool();
    return {};
}
inline ReadError read(const QJsonValue &json, qint64 &value, const Place &place)
{
    const double number = json.toDouble(std::nan(""));
    if (!json.isDouble() || std::abs(number) > maxExactInteger || std::trunc(number) != number)
        return wrong(place, QStringLiteral("an integer"));
    value = json.toInteger();
    return {};
}
inline ReadError read(const QJsonValue &json, int &value, const Place &place)
{
    qint64 wide = 0;
    if (auto error = read(json, wide, place))
        return error;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return wrong(place, QStringLiteral("an integer of 32 bits"));
    value = static_cast<int>(wide);
    return {};
}
inline ReadError read(const QJsonValue &json, double &value, const Place &place)
{
    if (!json.isDouble())
        return wrong(place, QStringLiteral("a number"));
    value = json.toDouble();
    return {};
}
inline ReadError read(const QJsonValue &json, QJsonObject &value, const Place &place)
{
    if (!json.isObject())
        return wrong(place, QStringLiteral("an object"));
    value = json.toObject();
    return {};
}
inline ReadError read(const QJsonValue &json, QJsonArray &value, const Place &place)
{
    if (!json.isArray())
        return wrong(place, QStringLiteral("an array"));
    value = json.toArray();
    return {};
}
inline ReadError readTime(const QJsonValue &json, qint64 &ms, const Place &place)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    if (!json.isString() || !time.isValid() || time.timeSpec() == Qt::LocalTime)
        return wrong(place, QStringLiteral("a time of ISO 8601 with its offset (2026-03-02T09:00:00.000Z)"));
    ms = time.toMSecsSinceEpoch();
    return {};
}
template <Message T> ReadError read(const QJsonValue &json, T &value, const Place &place)
{
    if (!json.isObject())
        return wrong(place, QStringLiteral("an object"));
    auto parsed = fromJson<T>(json.toObject(), place.unknown);
    if (!parsed) {
        Error error = std::move(parsed.error());
        error.field = place.path() + u'.' + error.field;
        error.message = place.path() + u'.' + error.message;
        return error;
    }
    value = std::move(*parsed);
    return {};
}
template <NamedEnum E> ReadError read(const QJsonValue &json, E &value, const Place &place)
{
    if (const std::optional<E> known = enumValue<E>(json.toString())) {
        value = *known;
        return {};
    }
    QStringList names;
    for (const EnumName<E> &name : EnumNames<E>::names)
        names.append(QLatin1String(name.text));
    return wrong(place, QStringLiteral("one of ") + names.join(QStringLiteral(", ")));
}
template <typename T> ReadError read(const QJsonValue &json, QList<T> &value, const Place &place)
{
    if (!json.isArray())
        return wrong(place, QStringLiteral("an array"));
    const QJsonArray array = json.toArray();
    value.clear();
    value.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        T element{};
        if (auto error = read(array.at(i), element, place.element(i)))
            return error;
        value.append(std::move(element));
    }
    return {};
}
template <typename T> ReadError read(const QJsonValue &json, QMap<QString, T> &value, const Place &place)
{
    if (!json.isObject())
        return wrong(place, QStringLiteral("an object"));
    const QJsonObject object = json.toObject();
    value.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        T element{};
        if (auto error = read(it.value(), element, place.member(key)))
            return error;
        value.insert(value.cend(), key, std::move(element)); // they come in order
    }
    return {};
}
template <typename T> ReadError read(const QJsonValue &json, std::optional<T> &value, const Place &place)
{
    T present{};
    if (auto error = read(json, present, place))
        return error;
    value = std::move(present);
    return {};
}

struct Writer
{
    QJsonObject object;

    template <typename T> void operator()(const char *name, const T &value)
    {
        object.insert(QLatin1String(name), write(value));
    }
    template <typename T> void operator()(const char *name, const T &value, OptionalTag)
    {
        if constexpr (Message<T>) {
            operator()(name, value);
        } else {
            if (!isDefault(value))
                operator()(name, value);
        }
    }
    template <typename Int> void operator()(const char *name, Time<Int> value)
    {
        object.insert(QLatin1String(name), timeText(value.ms));
    }
    template <typename Int> void operator()(const char *name, Time<Int> value, OptionalTag)
    {
        if (value.ms != 0)
            operator()(name, value);
    }

private:
    template <typename T> static bool isDefault(const T &value) { return value == T{}; }
    template <typename T> static bool isDefault(const QList<T> &value)
    {
        return value.isEmpty(); // the elements need no operator==
    }
    template <typename T> static bool isDefault(const std::optional<T> &value) { return !value; }
};

struct Reader
{
    const QJsonObject &object;
    Unknown unknown;
    QStringList known{};
    ReadError error{};

    template <typename T> void operator()(const char *name, T &value)
    {
        if (const QJsonValue json = find(name, true); !json.isUndefined())
            error = read(json, value, Place{QLatin1String(name), unknown});
    }
    template <typename T> void operator()(const char *name, T &value, OptionalTag)
    {
        if (const QJsonValue json = find(name, false); !json.isUndefined())
            error = read(json, value, Place{QLatin1String(name), unknown});
    }
    void operator()(const char *name, Time<qint64> value)
    {
        if (const QJsonValue json = find(name, true); !json.isUndefined())
            error = readTime(json, value.ms, Place{QLatin1String(name), unknown});
    }
    void operator()(const char *name, Time<qint64> value, OptionalTag)
    {
        if (const QJsonValue json = find(name, false); !json.isUndefined())
            error = readTime(json, value.ms, Place{QLatin1String(name), unknown});
    }

private:
    QJsonValue find(const char *name, bool required)
    {
        const QLatin1String key(name);
        if (unknown == Unknown::Refuse)
            known.append(key);
        if (error)
            return QJsonValue(QJsonValue::Undefined);
        const auto found = object.constFind(key);
        if (found != object.constEnd())
            return *found;
        if (required)
            error = Error{ErrorCode::BadParameter, key + QStringLiteral(" is required"), key, {}, 0, {}};
        return QJsonValue(QJsonValue::Undefined);
    }
};

// The name of a field's type for documentation.
template <typename T> struct TypeName
{
    static QString text()
    {
        if constexpr (NamedEnum<T>) {
            QStringList names;
            for (const EnumName<T> &name : EnumNames<T>::names)
                names.append(QLatin1String(name.text));
            return names.join(u'|');
        } else if constexpr (std::is_same_v<T, QString>) {
            return QStringLiteral("string");
        } else if constexpr (std::is_same_v<T, bool>) {
            return QStringLiteral("boolean");
        } else if constexpr (std::is_integral_v<T>) {
            return QStringLiteral("integer");
        } else if constexpr (std::is_floating_point_v<T>) {
            return QStringLiteral("number");
        } else {
            return QStringLiteral("object");
        }
    }
};
template <typename T> struct TypeName<QList<T>>
{
    static QString text() { return QStringLiteral("array of ") + TypeName<T>::text(); }
};
template <typename T> struct TypeName<QMap<QString, T>>
{
    static QString text() { return QStringLiteral("object of ") + TypeName<T>::text(); }
};
template <typename T> struct TypeName<std::optional<T>> : TypeName<T>
{
};

} // namespace detail

/// One field of a message, for documentation (rpc.discover).
struct FieldInfo
{
    QString name;
    QString type;
    bool required = false;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name);
        v("type", self.type);
        v("required", self.required);
    }
};

namespace detail {

struct Describer
{
    QList<FieldInfo> fields;

    template <typename T> void operator()(const char *name, const T &)
    {
        fields.append({QLatin1String(name), TypeName<T>::text(), true});
    }
    template <typename T> void operator()(const char *name, const T &, OptionalTag)
    {
        fields.append({QLatin1String(name), TypeName<T>::text(), false});
    }
    template <typename Int> void operator()(const char *name, Time<Int>)
    {
        fields.append({QLatin1String(name), QStringLiteral("time"), true});
    }
    template <typename Int> void operator()(const char *name, Time<Int>, OptionalTag)
    {
        fields.append({QLatin1String(name), QStringLiteral("time"), false});
    }
};

} // namespace detail

template <Message T> QJsonObject toJson(const T &message)
{
    detail::Writer writer;
    Fields<T>::visit(message, writer);
    return writer.object;
}

template <Message T> Result<T> fromJson(const QJsonObject &object, Unknown unknown)
{
    T message{};
    detail::Reader reader{object, unknown};
    Fields<T>::visit(message, reader);
    if (reader.error)
        return tl::unexpected<Error>(std::move(*reader.error));
    if (unknown == Unknown::Ignore)
        return message;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (reader.known.contains(it.key()))
            continue;
        const QString name = detail::shown(it.key());
        const QString known = reader.known.isEmpty()
            ? QStringLiteral("no field is expected")
            : QString(QStringLiteral("known are ") + reader.known.join(QStringLiteral(", ")));
        return fail(ErrorCode::BadParameter, name + QStringLiteral(" is unknown; ") + known, name);
    }
    return message;
}

/// The fields of a message in their order.
template <Message T> [[nodiscard]] QList<FieldInfo> describe()
{
    const T message{};
    detail::Describer describer;
    Fields<T>::visit(message, describer);
    return describer.fields;
}

} // namespace usher::protocol
