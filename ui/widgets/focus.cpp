#include "ui/widgets/focus.h"

#include <QWidget>

namespace usher::ui {

void focusFirst(const QWidget &within)
{
    for (QWidget *at = within.nextInFocusChain(); at && at != &within; at = at->nextInFocusChain()) {
        const bool isStop = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled();
        if (isStop && within.isAncestorOf(at)) {
            at->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace usher::ui
