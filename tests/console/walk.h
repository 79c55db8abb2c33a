#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::test {

/// What is wrong with @p window and what is in it: object names that do not end in their kind, fields and
/// icon buttons without a name for screen readers, labels with a mnemonic and no buddy, keys that are taken
/// twice.
[[nodiscard]] QStringList problemsOf(QWidget &window);
/// What is wrong with going through it by Tab and back: a field that keeps the focus, one that is never
/// reached. @p window must be shown.
[[nodiscard]] QStringList tabProblemsOf(QWidget &window);

} // namespace usher::test
