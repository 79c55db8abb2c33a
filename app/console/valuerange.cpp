#include "app/console/valuerange.h"

#include "shared/config/configrecords.h"

#include <QCoreApplication>
#include <QLocale>

namespace usher::console {

namespace {

struct ValueRanges
{
    Q_DECLARE_TR_FUNCTIONS(usher::console::ValueRanges)
};

constexpr int maxDigits = 18; // of a qint64

int trailingDigits(const QString &text)
{
    int digits = 0;
    while (digits < text.size() && digits < maxDigits) {
        const QChar c = text.at(text.size() - 1 - digits);
        if (c < u'0' || c > u'9')
            break;
        ++digits;
    }
    return digits;
}

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace

QString ValueRange::at(int index) const
{
    return prefix + padded(first + index, digits);
}

Result<ValueRange> parseRange(const QString &firstText, const QString &lastText)
{
    const QString first = firstText.trimmed(), last = lastText.trimmed();
    const QString firstField = QStringLiteral("first"), lastField = QStringLiteral("last");
    if (first.isEmpty())
        return fail(
            ErrorCode::BadParameter, ValueRanges::tr("The first value, such as 1-888-555-0100."), firstField);
    const int countable = trailingDigits(first);
    if (countable == 0)
        return fail(
            ErrorCode::BadParameter, ValueRanges::tr("It must end with a digit, to count from."), firstField);
    if (first.size() > maxValueLength)
        return fail(ErrorCode::BadParameter,
            ValueRanges::tr("At most %n character(s).", nullptr, maxValueLength), firstField);
    if (last.isEmpty())
        return fail(ErrorCode::BadParameter,
            ValueRanges::tr("The last value, or the digits it ends with, such as 0199."), lastField);
    const QString stem = first.chopped(countable);
    QString tail = last;
    if (!stem.isEmpty() && last.startsWith(stem))
        tail = last.mid(stem.size());
    if (tail.isEmpty() || trailingDigits(tail) != tail.size())
        return fail(ErrorCode::BadParameter,
            stem.isEmpty() ? ValueRanges::tr("Only digits.")
                           : ValueRanges::tr("Only digits, or a value that begins with %1.").arg(stem),
            lastField);
    if (tail.size() > countable)
        return fail(ErrorCode::BadParameter,
            ValueRanges::tr("At most %n digit(s), as the first value ends with.", nullptr, countable),
            lastField);
    ValueRange range;
    range.digits = static_cast<int>(tail.size());
    range.prefix = first.chopped(range.digits);
    range.first = first.right(range.digits).toLongLong();
    range.last = tail.toLongLong();
    if (range.last < range.first)
        return fail(ErrorCode::BadParameter,
            ValueRanges::tr("It must not be lower than %1.").arg(first.right(range.digits)), lastField);
    if (range.last - range.first >= maxNewValues)
        return fail(ErrorCode::BadParameter,
            ValueRanges::tr("That are %1 values; at most %2 at a time.")
                .arg(QLocale().toString(range.last - range.first + 1), QLocale().toString(maxNewValues)),
            lastField);
    return range;
}

Result<QList<NamedValue>> parseLines(const QString &text)
{
    QList<NamedValue> values;
    int number = 0;
    const QString field = QStringLiteral("lines");
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        NamedValue entry;
        QStringView value = line;
        qsizetype cut = line.indexOf(u'\t'); // as the table copies it: name, value, state ...
        if (cut < 0)
            cut = line.indexOf(u'=');
        if (cut >= 0) {
            entry.name = line.left(cut).trimmed().toString();
            value = line.mid(cut + 1);
            value = value.left(value.indexOf(u'\t') < 0 ? value.size() : value.indexOf(u'\t'));
        }
        entry.value = value.trimmed().toString();
        if (entry.name.isEmpty() && entry.value.isEmpty())
            continue;
        const auto bad = [&](const QString &why) {
            return fail(ErrorCode::BadParameter, ValueRanges::tr("Line %1: %2").arg(number).arg(why), field);
        };
        if (entry.value.isEmpty())
            return bad(ValueRanges::tr("there is no value behind the name."));
        if (entry.value.size() > maxValueLength)
            return bad(ValueRanges::tr("at most %n character(s).", nullptr, maxValueLength));
        if (entry.name.startsWith(u'_') || entry.name.startsWith(u'#'))
            return bad(ValueRanges::tr("the name of a value begins with neither _ nor #."));
        if (!entry.name.isEmpty() && nameProblem(entry.name))
            return bad(ValueRanges::tr("this is no valid name."));
        if (values.size() >= maxNewValues)
            return bad(ValueRanges::tr("at most %1 values at a time.").arg(QLocale().toString(maxNewValues)));
        values.append(std::move(entry));
    }
    if (values.isEmpty())
        return fail(ErrorCode::BadParameter, ValueRanges::tr("One value a line."), field);
    return values;
}

QStringList nextNames(const QStringList &names, const QString &stem, int count,
    const std::function<bool(const QString &)> &isTaken)
{
    const QString last = names.isEmpty() ? QString() : *std::ranges::max_element(names);
    const int digits = trailingDigits(last);
    QString prefix = last.isEmpty() ? stem : last.chopped(digits);
    int width = last.isEmpty() ? 3 : digits;
    qint64 next = digits > 0 ? last.right(digits).toLongLong() + 1 : 1;
    const auto widthOf = [](qint64 number) { return static_cast<int>(QString::number(number).size()); };
    if (last.isEmpty()) {
        width = std::max(width, widthOf(count));
    } else if (digits == 0 || widthOf(next + count - 1) > digits) {
        // Wider numbers would stand before the last name: names behind it begin with it.
        prefix = last.size() < maxNameLength - 10 ? QString(last + u'-') : stem;
        next = 1;
        width = std::max(3, widthOf(count));
    }
    QStringList made;
    made.reserve(count);
    while (made.size() < count) {
        QString name = prefix + padded(next++, width);
        if (!isTaken(name))
            made.append(std::move(name));
    }
    return made;
}

} // namespace usher::console
