#pragma once

#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

namespace usher::ui {

/// The text on a page (resources/help/<language>/<page>.md, English where there is none) or on an option
/// (from the option table).
class HelpDialog : public Dialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &topic, const Context &context, QWidget *parent);

private:
    [[nodiscard]] QString text(const QString &topic, const Context &context) const;
};

} // namespace usher::ui
