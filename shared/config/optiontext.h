#pragma once

#include "shared/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace usher {

/// Values by section and name.
using SectionMap = QMap<QString, QMap<QString, QString>>;

/// One `key = value` line.
struct TextEntry
{
    QString section;
    QString key; ///< of a disabled entry of a list: with its leading '#'
    QString value;
    int line = 0; ///< from 1
};

/// A line that is none of the things a line may be.
struct TextProblem
{
    int line = 0;
    QString message;
};

/// A file of options in sections, as the vendor's tools export them and `--config` takes them.
struct OptionText
{
    QList<TextEntry> entries; ///< in file order; of a key that stands twice in a section only the last
    QStringList sections; ///< in order of appearance, empty ones included
    QList<TextProblem> problems;
    QStringList notes; ///< encoding, repeated keys
};

/// Largest text that is read.
inline constexpr qsizetype maxOptionTextBytes = qsizetype(16) * 1024 * 1024;

/// Reads @p bytes: UTF-8 with or without BOM (else Windows-1252), LF or CRLF; `[section]` up to the last `]`
/// of the line; `key = value` split at the first `=`, both trimmed, one pair of quotes around the value
/// removed; lines that start with
/// `;` or `#` are comments, except `#key = value` when @p isList (a disabled entry).
/// Errors: TooLarge; BadParameter for bytes that are no text (UTF-16, NUL).
[[nodiscard]] Result<OptionText> parseOptionText(const QByteArray &bytes, bool isList);

/// `section/option=value`, as `--set` takes it. The section ends at the first `/`.
[[nodiscard]] Result<TextEntry> parseAssignment(const QString &text);

} // namespace usher
