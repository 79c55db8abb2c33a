#pragma once

#include "shared/config/configrecords.h"
#include "ui/widgets/context.h"

#include <QString>

#include <span>
#include <utility>

namespace usher::ui {

/// A language the console speaks, in its own words.
struct Language
{
    QString code; ///< "en", "de", "fr", "es", "ja"
    QString name;
};
[[nodiscard]] std::span<const Language> languages();
/// Changes it while windows are open: all get a LanguageChange. An unknown code is the system's, or English.
void setLanguage(const QString &code);
[[nodiscard]] QString currentLanguage();

/// The page on which a record is edited, and how it is called there.
[[nodiscard]] std::pair<QString, QString> pageOf(const RecordKey &key, const RecordMap &records);

/// A record as people call it: "service request-interaction", "resource group Sales_Pool".
[[nodiscard]] QString recordText(const RecordKey &key, const RecordMap &records);

} // namespace usher::ui
