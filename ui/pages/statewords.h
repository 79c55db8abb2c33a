#pragma once

#include "app/console/cells.h"
#include "ui/widgets/context.h"

#include <QJsonObject>
#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QAction;
QT_END_NAMESPACE

/// What pages that watch a server say in the same words.
namespace usher::ui {

struct StateWord
{
    QString text;
    console::Tone tone = console::Tone::Neutral;
};

/// Of a row of the topic `nodes`.
[[nodiscard]] StateWord nodeState(const QJsonObject &node);
/// Of a store: ok, full, away.
[[nodiscard]] StateWord storeState(const QString &state);
/// Of an alarm: critical, major, minor, info.
[[nodiscard]] StateWord severityWord(const QString &severity);
/// The heavier the higher; what is not known is 0.
[[nodiscard]] int severityRank(const QString &severity);

/// "2.4 MB", or nothing: a size that is not known is negative.
[[nodiscard]] std::optional<QString> sizeText(qint64 bytes);
/// "254", "3.4": one place behind the point only for what is small.
[[nodiscard]] QString rateText(double value);
/// Whether there is a page @p id that the account may see.
[[nodiscard]] bool canOpen(const Context &context, const QString &id);

/// @p button does @p action and follows its text, icon, tool tip and whether it can be done.
void bindAction(QAbstractButton *button, QAction *action);

} // namespace usher::ui
