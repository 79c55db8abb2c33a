#pragma once

#include <QAbstractItemModel>
#include <QJsonObject>
#include <QLocale>
#include <QString>

#include <functional>

/// What all tables of the console have in common: kinds of columns, and the roles their cells answer to.
namespace usher::console {

/// How a value is shown, sorted and copied.
enum class CellKind {
    Text,
    Number, ///< with digits of equal width, at the end of its cell
    Decimal, ///< one place behind the point
    Bytes,
    Milliseconds,
    Percent, ///< 0..1
    Time, ///< ms since 1970, in the viewer's zone; the server's is in the tool tip
    Until, ///< ms since 1970: seconds left, counting down
    State, ///< a pill; see CellRole::Tone
    Share, ///< 0..1 as a bar with the text of CellRole::Note
};

/// The meaning of a state, for its colour; the word stands beside it.
enum class Tone { Neutral, Good, Caution, Bad, Info };

enum CellRole {
    SortRole = Qt::UserRole + 1, ///< the raw value
    KindRole, ///< CellKind
    ToneRole, ///< Tone
    NoteRole, ///< a second, muted text
    KeyRole, ///< what names the row
    EditedRole, ///< whether the value is edited and not applied
    ConflictRole, ///< whether somebody else changed it as well
    DeletedRole, ///< whether the row is to be deleted
    JsonRole, ///< the whole row
    StaleRole, ///< whether the value is as it was once: it is greyed
};

struct Column
{
    QString id; ///< stable: for the state that is kept, and in CSV
    QString title;
    CellKind kind = CellKind::Text;
    std::function<QVariant(const QJsonObject &row)> value; ///< raw; empty: the field `id`
    std::function<Tone(const QJsonObject &row)> tone{};
    std::function<QString(const QJsonObject &row)> text{}; ///< instead of the kind's own
    int widthChars = 12; ///< at first
    bool isHidden = false; ///< at first
    QString toolTip{}; ///< of the header
    std::function<bool()> isStale{}; ///< see CellRole::StaleRole
};

/// @p value for people, in @p locale.
[[nodiscard]] QString cellText(CellKind kind, const QVariant &value, const QLocale &locale = {});
/// "12.4 MB"
[[nodiscard]] QString bytesText(qint64 bytes, const QLocale &locale = {});
/// "3 d 4 h", "2 min 5 s", "40 s"
[[nodiscard]] QString durationText(qint64 ms);
/// A time of the server in the viewer's zone, short if it is today.
[[nodiscard]] QString timeText(qint64 ms, const QLocale &locale = {});
/// The same with zone, and in UTC: for tool tips.
[[nodiscard]] QString exactTimeText(qint64 ms, const QLocale &locale = {});
/// A time of a row: ISO 8601 there, ms here; 0 = none.
[[nodiscard]] qint64 timeOf(const QJsonValue &value);

} // namespace usher::console
