#pragma once

#include <QString>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

struct NameQuestion
{
    QString title;
    QString label; ///< of the field, with its mnemonic
    QString action; ///< on the button
    QString hint{}; ///< below the title
    QString name{}; ///< at first
    /// Why a name cannot be taken; empty: it can.
    std::function<QString(const QString &name)> problem{};
};

/// Asks for one name; what is wrong with it is said below it as one types. Nothing: cancelled.
[[nodiscard]] std::optional<QString> askName(QWidget *parent, const NameQuestion &question);

} // namespace usher::ui
