#pragma once

#include "shared/result.h"

#include <memory>

namespace re2 {
class RE2;
}

namespace usher::patterns {

/// Compiles an expression of the Java kind for RE2: linear time whatever the value (architecture decision
/// 10). One pair of enclosing quotes is stripped and `(?<name>` is understood. What RE2 cannot do
/// (look-around, back-references, possessive quantifiers, atomic groups, `&&` or a class inside a class,
/// repetition above 1000) is BadParameter naming the construct and its position, counted in characters
/// from 1.
[[nodiscard]] Result<std::shared_ptr<const re2::RE2>> compileExpression(const QString &text);

/// Makes this the check of every option and list entry that is an expression. Once, before other threads
/// start.
void installExpressionCheck();

/// True if the whole of @p value matches.
[[nodiscard]] bool matchesWhole(const re2::RE2 &expression, const QString &value);

} // namespace usher::patterns
