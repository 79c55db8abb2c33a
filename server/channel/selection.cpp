#include "server/channel/selection.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace usher::channel {

using protocol::FilterOp;

namespace {

enum class Kind { Text, Time, Truth, Integer, Number, None };

Kind kindOf(const QString &type)
{
    if (type == QLatin1String("time"))
        return Kind::Time;
    if (type == QLatin1String("boolean"))
        return Kind::Truth;
    if (type == QLatin1String("integer"))
        return Kind::Integer;
    if (type == QLatin1String("number"))
        return Kind::Number;
    const bool holdsSeveral = type == QLatin1String("any") || type.startsWith(QLatin1String("object"))
        || type.startsWith(QLatin1String("array"));
    return holdsSeveral ? Kind::None : Kind::Text;
}

QList<FilterOp> opsOf(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return {FilterOp::Eq, FilterOp::Ne, FilterOp::Contains, FilterOp::StartsWith, FilterOp::Lt,
            FilterOp::Le, FilterOp::Gt, FilterOp::Ge, FilterOp::In};
    case Kind::Truth:
        return {FilterOp::Eq, FilterOp::Ne, FilterOp::In};
    case Kind::None:
        return {};
    case Kind::Time:
    case Kind::Integer:
    case Kind::Number:
        break;
    }
    return {FilterOp::Eq, FilterOp::Ne, FilterOp::Lt, FilterOp::Le, FilterOp::Gt, FilterOp::Ge, FilterOp::In};
}

Error wrong(const QString &field, const QString &text)
{
    return {ErrorCode::BadParameter, field + QStringLiteral(" must be ") + text, field, {}, 0, {}};
}

Result<Cell> cellFrom(Kind kind, const QJsonValue &json, const QString &place)
{
    constexpr double maxExact = 9007199254740992.0;
    const double number = json.toDouble(std::nan(""));
    switch (kind) {
    case Kind::Truth:
        if (json.isBool())
            return Cell(json.toBool());
        return fail(wrong(place, QStringLiteral("true or false")));
    case Kind::Integer:
        if (json.isDouble() && std::trunc(number) == number && std::abs(number) <= maxExact)
            return Cell(json.toInteger());
        return fail(wrong(place, QStringLiteral("an integer")));
    case Kind::Number:
        if (json.isDouble())
            return Cell(number);
        return fail(wrong(place, QStringLiteral("a number")));
    case Kind::Time: {
        const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        if (json.isString() && time.isValid() && time.timeSpec() != Qt::LocalTime)
            return Cell(protocol::timeText(time.toMSecsSinceEpoch()));
        return fail(
            wrong(place, QStringLiteral("a time of ISO 8601 with its offset (2026-03-02T09:00:00.000Z)")));
    }
    case Kind::Text:
        if (json.isString() && json.toString().size() <= protocol::maxFilterValueLength)
            return Cell(json.toString());
        return fail(wrong(
            place, QStringLiteral("a text of at most %1 characters").arg(protocol::maxFilterValueLength)));
    case Kind::None:
        break;
    }
    return fail(wrong(place, QStringLiteral("left out")));
}

// The index of a field that rows can be compared by, or what is wrong with its name.
Result<qsizetype> fieldIndex(const Topic &topic, const QString &name, const QString &place)
{
    const QList<protocol::FieldInfo> &fields = topic.definition().fields;
    QStringList known;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (kindOf(fields.at(i).type) == Kind::None)
            continue;
        if (fields.at(i).name == name)
            return i;
        known.append(fields.at(i).name);
    }
    return fail(wrong(place, QStringLiteral("one of ") + known.join(QStringLiteral(", "))));
}

QJsonValue jsonOf(const Cell &cell)
{
    return std::visit(
        [](const auto &value) -> QJsonValue {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::monostate>)
                return {};
            else
                return QJsonValue(value);
        },
        cell);
}

} // namespace

bool Selection::Condition::holds(const Cell &cell) const
{
    const Cell &value = values.front();
    switch (op) {
    case FilterOp::Eq:
        return cell == value;
    case FilterOp::Ne:
        return cell != value;
    case FilterOp::In:
        return std::ranges::find(values, cell) != values.end();
    case FilterOp::Contains:
    case FilterOp::StartsWith: {
        const auto *text = std::get_if<QString>(&cell);
        const QString &part = std::get<QString>(value);
        return text
            && (op == FilterOp::Contains ? text->contains(part, Qt::CaseInsensitive)
                                         : text->startsWith(part, Qt::CaseInsensitive));
    }
    case FilterOp::Lt:
    case FilterOp::Le:
    case FilterOp::Gt:
    case FilterOp::Ge:
        break;
    }
    if (cell.index() != value.index())
        return false; // absent
    switch (op) {
    case FilterOp::Lt:
        return cell < value;
    case FilterOp::Le:
        return cell <= value;
    case FilterOp::Gt:
        return cell > value;
    default:
        return cell >= value;
    }
}

std::optional<Error> Selection::addCondition(
    const Topic &topic, const protocol::TopicFilter &filter, const QString &place)
{
    const auto index = fieldIndex(topic, filter.field, place + QStringLiteral(".field"));
    if (!index)
        return index.error();
    const Kind kind = kindOf(topic.definition().fields.at(*index).type);
    const QList<FilterOp> ops = opsOf(kind);
    if (!ops.contains(filter.op)) {
        QStringList names;
        for (const FilterOp op : ops)
            names.append(protocol::enumText(op));
        return wrong(place + QStringLiteral(".op"),
            QStringLiteral("one of %1 for %2").arg(names.join(QStringLiteral(", ")), filter.field));
    }
    Condition condition{static_cast<size_t>(*index), filter.op, {}};
    const QString at = place + QStringLiteral(".value");
    QJsonArray values{filter.value.json};
    if (filter.op == FilterOp::In) {
        values = filter.value.json.toArray();
        if (!filter.value.json.isArray() || values.isEmpty() || values.size() > protocol::maxFilterValues)
            return wrong(at, QStringLiteral("an array of 1 to %1 values").arg(protocol::maxFilterValues));
    }
    for (const QJsonValue json : std::as_const(values)) {
        auto cell = cellFrom(kind, json, at);
        if (!cell)
            return cell.error();
        condition.values.push_back(std::move(*cell));
    }
    m_conditions.push_back(std::move(condition));
    return {};
}

std::optional<Error> Selection::setOrder(const Topic &topic, const protocol::TopicSelection &wanted)
{
    m_sort = static_cast<size_t>(topic.definition().keyIndex);
    m_isDescending = wanted.descending;
    if (!wanted.sort.isEmpty()) {
        const auto index = fieldIndex(topic, wanted.sort, QStringLiteral("sort"));
        if (!index)
            return index.error();
        m_sort = static_cast<size_t>(*index);
    }
    m_sortName = topic.definition().fields.at(static_cast<qsizetype>(m_sort)).name;
    if (wanted.offset < 0 || wanted.offset > protocol::maxTopicOffset)
        return wrong(QStringLiteral("offset"),
            QStringLiteral("an integer from 0 to %1").arg(protocol::maxTopicOffset));
    m_offset = wanted.offset;
    if (wanted.limit && (*wanted.limit < 1 || *wanted.limit > protocol::maxTopicLimit))
        return wrong(
            QStringLiteral("limit"), QStringLiteral("an integer from 1 to %1").arg(protocol::maxTopicLimit));
    m_limit = wanted.limit;
    if (wanted.after.isEmpty())
        return {};
    const QString after = QStringLiteral("after");
    if (wanted.offset > 0)
        return wrong(after, QStringLiteral("left out when there is an offset"));
    const QByteArray text = QByteArray::fromBase64(
        wanted.after.left(8192).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonArray parts = QJsonDocument::fromJson(text).array();
    if (parts.size() != 5 || parts.at(0).toString() != m_topic || parts.at(1).toString() != m_sortName
        || parts.at(2).toBool() != m_isDescending || !parts.at(4).isString())
        return wrong(after, QStringLiteral("`next` of an answer with the same topic, sort and descending"));
    if (!parts.at(3).isNull()) {
        const Kind kind = kindOf(topic.definition().fields.at(static_cast<qsizetype>(m_sort)).type);
        if (kind == Kind::Text && parts.at(3).isString()) {
            m_afterCell = parts.at(3).toString(); // of a row: no limit of filters applies to it
        } else {
            auto cell = cellFrom(kind, parts.at(3), after);
            if (!cell)
                return cell.error();
            m_afterCell = std::move(*cell);
        }
    }
    m_afterKey = parts.at(4).toString();
    m_hasCursor = true;
    return {};
}

Result<Selection> Selection::from(const Topic &topic, const protocol::TopicSelection &wanted)
{
    Selection selection;
    selection.m_topic = QString::fromUtf8(topic.definition().name);
    if (wanted.filter.size() > protocol::maxTopicFilters)
        return fail(
            wrong(QStringLiteral("filter"), QStringLiteral("at most %1").arg(protocol::maxTopicFilters)));
    for (qsizetype i = 0; i < wanted.filter.size(); ++i) {
        const QString place = QStringLiteral("filter[%1]").arg(i);
        if (auto error = selection.addCondition(topic, wanted.filter.at(i), place))
            return fail(std::move(*error));
    }
    if (auto error = selection.setOrder(topic, wanted))
        return fail(std::move(*error));

    QJsonArray conditions;
    for (const Condition &condition : selection.m_conditions) {
        QJsonArray values;
        for (const Cell &value : condition.values)
            values.append(jsonOf(value));
        conditions.append(
            QJsonArray{static_cast<qint64>(condition.field), protocol::enumText(condition.op), values});
    }
    // Without a limit the rows come by key, whatever the order that was asked for.
    const QJsonArray window = selection.m_limit
        ? QJsonArray{selection.m_sortName, selection.m_isDescending, jsonOf(selection.m_afterCell),
            selection.m_afterKey, static_cast<qint64>(selection.m_offset), *selection.m_limit}
        : QJsonArray();
    selection.m_identity
        = QJsonDocument(QJsonArray{selection.m_topic, conditions, window}).toJson(QJsonDocument::Compact);
    return selection;
}

bool Selection::matches(const EncodedRow &row) const
{
    return std::ranges::all_of(m_conditions,
        [&row](const Condition &condition) { return condition.holds(row.cells[condition.field]); });
}

bool Selection::isBefore(const EncodedRow &a, const EncodedRow &b) const
{
    const Cell &x = a.cells[m_sort];
    const Cell &y = b.cells[m_sort];
    if (x != y)
        return m_isDescending ? y < x : x < y;
    return m_isDescending ? b.key < a.key : a.key < b.key;
}

bool Selection::isBehindCursor(const EncodedRow &row) const
{
    const Cell &cell = row.cells[m_sort];
    if (cell != m_afterCell)
        return m_isDescending ? cell < m_afterCell : m_afterCell < cell;
    return m_isDescending ? row.key < m_afterKey : m_afterKey < row.key;
}

QString Selection::cursor(const EncodedRow &row) const
{
    const QJsonArray parts{m_topic, m_sortName, m_isDescending, jsonOf(row.cells[m_sort]), row.key};
    return QString::fromLatin1(QJsonDocument(parts)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace usher::channel
