#pragma once

#include "server/config/configuration.h"

namespace usher::config {

/// One record as a change set will leave it.
struct RecordEdit
{
    RecordKey key;
    qint64 seen = 0; ///< by the editor
    qint64 revisionBefore = 0; ///< 0 = there was none
    qint64 revision = 0;
    bool deleted = false;
    QMap<QString, QString> set; ///< plain text
    QStringList remove;
    QMap<QString, QString> before; ///< the values that change, secrets masked
    QMap<QString, QString> after;
};

/// A checked change set, ready to be stored.
struct ChangePlan
{
    std::vector<RecordEdit> edits; ///< without those that change nothing
    ChangeOutcome outcome; ///< without changeId
    Configuration::State next;
};

struct PlanContext
{
    const Configuration::Bootstrap &bootstrap;
    std::function<QList<Error>(const Settings &candidate)> check;
};

/// Largest change set, in changes and in UTF-16 units of all its texts, and largest value in bytes of UTF-8.
inline constexpr qsizetype maxChanges = 1000;
inline constexpr qsizetype maxSetLength = qsizetype(16) * 1024 * 1024;
inline constexpr qsizetype maxValueBytes = qsizetype(64) * 1024;
inline constexpr qsizetype maxCommentLength = 1000;
/// Most values of one record and most records.
inline constexpr qsizetype maxValues = 120'000;
inline constexpr std::size_t maxRecords = 20000;

/// True if @p change was made on what @p state holds.
[[nodiscard]] bool isCurrent(const Change &change, const Configuration::State &state);

/// Checks @p set against @p state and works out what becomes of it. Pure; Conflicts are not its business.
[[nodiscard]] Result<ChangePlan> planChanges(
    const ChangeSet &set, const Configuration::State &state, const PlanContext &context);

} // namespace usher::config
