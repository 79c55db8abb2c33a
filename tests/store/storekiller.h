#pragma once

#include "server/store/migration.h"

/// What the program that is killed and the test that kills it agree on.
namespace usher::store::test {

/// Rows are numbered; nothing in the schema keeps a number from being there twice. Each write makes an entry
/// and its twin.
inline constexpr Migration killMigrations[] = {
    {1, "entries and twins",
        "CREATE TABLE entry (n BIGINT NOT NULL, payload TEXT NOT NULL);\n"
        "CREATE INDEX entry_n ON entry (n);\n"
        "CREATE TABLE twin (n BIGINT NOT NULL);\n"
        "CREATE INDEX twin_n ON twin (n)",
        nullptr},
};

/// Writes with these numbers fail on purpose after their first row.
inline bool failsOnPurpose(qint64 n)
{
    return n % 10 == 7;
}

} // namespace usher::store::test
