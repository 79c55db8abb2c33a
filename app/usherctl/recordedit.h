#pragma once

#include "app/usherctl/command.h"
#include "shared/protocol/configurationmessages.h"

namespace usher::ctl {

/// The stored records that fit; absent members fit everything.
[[nodiscard]] Result<QList<Record>> readRecords(Channel &channel, const protocol::ConfigRecords &which = {});

/// The record of @p key, or one of revision 0 without values if there is none.
[[nodiscard]] Result<Record> readRecord(Channel &channel, const RecordKey &key);

/// Applies @p changes as one change set, with --comment and --dry-run, and shows the outcome.
int applyChanges(Run &run, const QList<Change> &changes);

/// Shows what became of a change, or with --dry-run what would become of it.
int showOutcome(Run &run, const Result<ChangeOutcome> &outcome);

/// One line a field: `name: before -> after`, indented.
void showFields(Output &output, const QList<FieldChange> &fields);

/// Changes one record: sets @p set and removes @p remove. Sees --revision, else the current revision.
int editRecord(Run &run, const RecordKey &key, const QMap<QString, QString> &set, const QStringList &remove);

/// Deletes one record; NotFound if there is none.
int deleteRecord(Run &run, const RecordKey &key);

/// Shows one record; NotFound if there is none.
int showRecord(Run &run, const RecordKey &key);

} // namespace usher::ctl
