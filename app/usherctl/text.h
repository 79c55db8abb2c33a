#pragma once

#include <QCoreApplication>

namespace usher::ctl {

/// The translation context of everything usherctl says.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(usherctl)
};

} // namespace usher::ctl
