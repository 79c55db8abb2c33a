#pragma once

#include "app/console/rowsmodel.h"

#include <memory>

/// The tables of the page 'Store': rows are those of the messages.
namespace usher::ui {

[[nodiscard]] QList<console::Column> backupColumns();
[[nodiscard]] QList<console::Column> retentionColumns();
[[nodiscard]] QList<console::Column> slowColumns();
[[nodiscard]] QList<console::Column> standbyColumns();

} // namespace usher::ui
