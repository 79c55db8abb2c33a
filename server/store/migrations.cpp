#include "server/store/migration.h"

namespace usher::store {

namespace {

// Times are Unix milliseconds. Text maps (record values, audit) are JSON objects of strings.
constexpr Migration list[] = {
    {1, "configuration records and their audit",
        "CREATE TABLE record (kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, revision BIGINT NOT NULL,"
        " deleted BIGINT NOT NULL DEFAULT 0, body TEXT NOT NULL, PRIMARY KEY (kind, owner, name));\n"
        "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at BIGINT NOT NULL, account TEXT NOT NULL,"
        " role TEXT NOT NULL, address TEXT NOT NULL, origin TEXT NOT NULL, change_id TEXT NOT NULL, subject TEXT NOT NULL,"
        " revision_before BIGINT NOT NULL, revision_after BIGINT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,"
        " comment TEXT NOT NULL);\n"
        "CREATE INDEX audit_subject ON audit (subject, id)",
        "CREATE TABLE record (kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, revision BIGINT NOT NULL,"
        " deleted BIGINT NOT NULL DEFAULT 0, body TEXT NOT NULL, PRIMARY KEY (kind, owner, name));\n"
        "CREATE TABLE audit (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at BIGINT NOT NULL, account TEXT NOT NULL,"
        " role TEXT NOT NULL, address TEXT NOT NULL, origin TEXT NOT NULL, change_id TEXT NOT NULL, subject TEXT NOT NULL,"
        " revision_before BIGINT NOT NULL, revision_after BIGINT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,"
        " comment TEXT NOT NULL);\n"
        "CREATE INDEX audit_subject ON audit (subject, id)"},
    {2, "accounts and their sessions",
        "CREATE TABLE account (name TEXT NOT NULL PRIMARY KEY, revision BIGINT NOT NULL, role TEXT NOT NULL,"
        " full_name TEXT NOT NULL, password_hash TEXT NOT NULL, disabled BIGINT NOT NULL DEFAULT 0,"
        " failures BIGINT NOT NULL DEFAULT 0, locked_until BIGINT NOT NULL DEFAULT 0);\n"
        "CREATE TABLE session (token_hash TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, address TEXT NOT NULL,"
        " origin TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL);\n"
        "CREATE INDEX session_expires ON session (expires);\n"
        "CREATE INDEX session_account ON session (account)",
        nullptr},
    {3, "alarms",
        "CREATE TABLE alarm (alarm_key TEXT NOT NULL, id BIGINT NOT NULL, node TEXT NOT NULL, severity TEXT NOT NULL,"
        " text TEXT NOT NULL, what_to_do TEXT NOT NULL, raised BIGINT NOT NULL, cleared BIGINT NOT NULL DEFAULT 0,"
        " PRIMARY KEY (alarm_key, node, raised));\n"
        "CREATE INDEX alarm_cleared ON alarm (cleared)",
        nullptr},
    {4, "storage entries",
        "CREATE TABLE storage_entry (id TEXT NOT NULL PRIMARY KEY, expires BIGINT NOT NULL, gms_user TEXT);\n"
        "CREATE INDEX storage_entry_expires ON storage_entry (expires);\n"
        "CREATE TABLE storage_value (id TEXT NOT NULL, name TEXT NOT NULL, value TEXT, content_type TEXT, file_name TEXT,"
        " bytes BLOB, PRIMARY KEY (id, name))",
        "CREATE TABLE storage_entry (id TEXT NOT NULL PRIMARY KEY, expires BIGINT NOT NULL, gms_user TEXT);\n"
        "CREATE INDEX storage_entry_expires ON storage_entry (expires);\n"
        "CREATE TABLE storage_value (id TEXT NOT NULL, name TEXT NOT NULL, value TEXT, content_type TEXT, file_name TEXT,"
        " bytes BYTEA, PRIMARY KEY (id, name))"},
    // A value listed in several groups has a row in each; they are booked and released together.
    // grp_position orders the walk through a pool; a value no longer listed keeps its row, with listed = 0, until it lapses.
    {5, "number pools and their leases",
        "CREATE TABLE lease (scope TEXT NOT NULL, value TEXT NOT NULL, grp TEXT NOT NULL, grp_position BIGINT NOT NULL,"
        " listed BIGINT NOT NULL DEFAULT 1, expires BIGINT NOT NULL DEFAULT 0, fence BIGINT NOT NULL DEFAULT 0,"
        " owner TEXT NOT NULL DEFAULT '', gms_user TEXT NOT NULL DEFAULT '', PRIMARY KEY (scope, value, grp));\n"
        "CREATE INDEX lease_pool ON lease (grp, scope, listed, grp_position);\n"
        "CREATE INDEX lease_owner ON lease (owner) WHERE owner <> '';\n"
        "CREATE INDEX lease_user ON lease (gms_user, grp) WHERE gms_user <> ''",
        nullptr},
    {6, "services",
        "CREATE TABLE service (id TEXT NOT NULL PRIMARY KEY, seq BIGINT NOT NULL, name TEXT NOT NULL, state TEXT NOT NULL,"
        " created BIGINT NOT NULL, expires BIGINT NOT NULL, data_id TEXT NOT NULL, gms_user TEXT, phone TEXT, phone_key TEXT,"
        " number TEXT, number_key TEXT, code TEXT, access_until BIGINT NOT NULL DEFAULT 0, grp TEXT, scope TEXT,"
        " fence BIGINT NOT NULL DEFAULT 0);\n"
        "CREATE INDEX service_number ON service (number_key, access_until) WHERE number_key IS NOT NULL;\n"
        "CREATE UNIQUE INDEX service_code ON service (code) WHERE code IS NOT NULL;\n"
        "CREATE INDEX service_expires ON service (expires)",
        nullptr},
};

} // namespace

std::span<const Migration> migrations()
{
    return list;
}

} // namespace usher::store
