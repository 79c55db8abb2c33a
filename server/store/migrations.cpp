#include "server/store/migration.h"

namespace usher::store {

namespace {

// Times are Unix milliseconds. Text maps (record values, audit) are JSON objects of strings.
constexpr Migration list[] = {
    {1, "configuration records and their audit",
        "CREATE TABLE record (kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, revision BIGINT "
        "NOT NULL,"
        " deleted BIGINT NOT NULL DEFAULT 0, body TEXT NOT NULL, PRIMARY KEY (kind, owner, name));\n"
        "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, at BIGINT NOT NULL, account TEXT NOT NULL,"
        " role TEXT NOT NULL, address TEXT NOT NULL, origin TEXT NOT NULL, change_id TEXT NOT NULL, subject "
        "TEXT NOT NULL,"
        " revision_before BIGINT NOT NULL, revision_after BIGINT NOT NULL, before TEXT NOT NULL, after TEXT "
        "NOT NULL,"
        " comment TEXT NOT NULL);\n"
        "CREATE INDEX audit_subject ON audit (subject, id)",
        "CREATE TABLE record (kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, revision BIGINT "
        "NOT NULL,"
        " deleted BIGINT NOT NULL DEFAULT 0, body TEXT NOT NULL, PRIMARY KEY (kind, owner, name));\n"
        "CREATE TABLE audit (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at BIGINT NOT NULL, account "
        "TEXT NOT NULL,"
        " role TEXT NOT NULL, address TEXT NOT NULL, origin TEXT NOT NULL, change_id TEXT NOT NULL, subject "
        "TEXT NOT NULL,"
        " revision_before BIGINT NOT NULL, revision_after BIGINT NOT NULL, before TEXT NOT NULL, after TEXT "
        "NOT NULL,"
        " comment TEXT NOT NULL);\n"
        "CREATE INDEX audit_subject ON audit (subject, id)"},
    {2, "accounts and their sessions",
        "CREATE TABLE account (name TEXT NOT NULL PRIMARY KEY, revision BIGINT NOT NULL, role TEXT NOT NULL,"
        " full_name TEXT NOT NULL, password_hash TEXT NOT NULL, disabled BIGINT NOT NULL DEFAULT 0,"
        " failures BIGINT NOT NULL DEFAULT 0, locked_until BIGINT NOT NULL DEFAULT 0);\n"
        "CREATE TABLE session (token_hash TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, address TEXT NOT "
        "NULL,"
        " origin TEXT NOT NULL, created BIGINT NOT NULL, expires BIGINT NOT NULL);\n"
        "CREATE INDEX session_expires ON session (expires);\n"
        "CREATE INDEX session_account ON session (account)",
        nullptr},
    {3, "alarms",
        "CREATE TABLE alarm (alarm_key TEXT NOT NULL, id BIGINT NOT NULL, node TEXT NOT NULL, severity TEXT "
        "NOT NULL,"
        " text TEXT NOT NULL, what_to_do TEXT NOT NULL, raised BIGINT NOT NULL, cleared BIGINT NOT NULL "
        "DEFAULT 0,"
        " PRIMARY KEY (alarm_key, node, raised));\n"
        "CREATE INDEX alarm_cleared ON alarm (cleared)",
        nullptr},
    // The strings of an entry are one JSON object, so that a create or a merge writes one row; files have
    // rows of their own.
    {4, "storage entries",
        "CREATE TABLE storage_entry (id TEXT NOT NULL PRIMARY KEY, expires BIGINT NOT NULL, gms_user TEXT, "
        "body TEXT NOT NULL)"
        " WITHOUT ROWID;\n"
        "CREATE INDEX storage_entry_expires ON storage_entry (expires);\n"
        "CREATE TABLE storage_file (id TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL, "
        "file_name TEXT NOT NULL,"
        " bytes BLOB NOT NULL, PRIMARY KEY (id, name))",
        "CREATE TABLE storage_entry (id TEXT NOT NULL PRIMARY KEY, expires BIGINT NOT NULL, gms_user TEXT, "
        "body TEXT NOT NULL);\n"
        "CREATE INDEX storage_entry_expires ON storage_entry (expires);\n"
        "CREATE TABLE storage_file (id TEXT NOT NULL, name TEXT NOT NULL, content_type TEXT NOT NULL, "
        "file_name TEXT NOT NULL,"
        " bytes BYTEA NOT NULL, PRIMARY KEY (id, name))"},
    // scope is '' for a value booked once in the cluster, else the node that books it. A value of several
    // pools has a row in each; they are booked and released together and always agree. place orders the walk
    // through a pool; a value that is no longer listed keeps its row, with listed = 0, until its lease
    // lapses.
    {5, "number pools and their leases",
        "CREATE TABLE lease (scope TEXT NOT NULL, value TEXT NOT NULL, pool TEXT NOT NULL, place BIGINT NOT "
        "NULL,"
        " listed BIGINT NOT NULL DEFAULT 1, expires BIGINT NOT NULL DEFAULT 0, fence BIGINT NOT NULL DEFAULT "
        "0,"
        " owner TEXT NOT NULL DEFAULT '', gms_user TEXT NOT NULL DEFAULT '', PRIMARY KEY (scope, value, "
        "pool)) WITHOUT ROWID;\n"
        "CREATE INDEX lease_pool ON lease (pool, listed, place);\n"
        "CREATE INDEX lease_user ON lease (gms_user, pool) WHERE gms_user <> ''",
        "CREATE TABLE lease (scope TEXT NOT NULL, value TEXT NOT NULL, pool TEXT NOT NULL, place BIGINT NOT "
        "NULL,"
        " listed BIGINT NOT NULL DEFAULT 1, expires BIGINT NOT NULL DEFAULT 0, fence BIGINT NOT NULL DEFAULT "
        "0,"
        " owner TEXT NOT NULL DEFAULT '', gms_user TEXT NOT NULL DEFAULT '', PRIMARY KEY (scope, value, "
        "pool));\n"
        "CREATE INDEX lease_pool ON lease (pool, listed, place);\n"
        "CREATE INDEX lease_user ON lease (gms_user, pool) WHERE gms_user <> ''"},
    // The access data (number, code, lease) of a service count while access_until lies ahead; seq orders
    // services by age.
    {6, "services",
        "CREATE TABLE service (id TEXT NOT NULL PRIMARY KEY, seq BIGINT NOT NULL, name TEXT NOT NULL, state "
        "TEXT NOT NULL,"
        " expires BIGINT NOT NULL, data_id TEXT NOT NULL, gms_user TEXT, phone_key TEXT, number TEXT, "
        "number_key TEXT,"
        " code TEXT, access_until BIGINT NOT NULL DEFAULT 0, pool TEXT, scope TEXT, fence BIGINT NOT NULL "
        "DEFAULT 0)"
        " WITHOUT ROWID;\n"
        "CREATE INDEX service_number ON service (number_key, seq) WHERE number_key IS NOT NULL;\n"
        "CREATE UNIQUE INDEX service_code ON service (code) WHERE code IS NOT NULL;\n"
        "CREATE INDEX service_expires ON service (expires)",
        "CREATE TABLE service (id TEXT NOT NULL PRIMARY KEY, seq BIGINT NOT NULL, name TEXT NOT NULL, state "
        "TEXT NOT NULL,"
        " expires BIGINT NOT NULL, data_id TEXT NOT NULL, gms_user TEXT, phone_key TEXT, number TEXT, "
        "number_key TEXT,"
        " code TEXT, access_until BIGINT NOT NULL DEFAULT 0, pool TEXT, scope TEXT, fence BIGINT NOT NULL "
        "DEFAULT 0);\n"
        "CREATE INDEX service_number ON service (number_key, seq) WHERE number_key IS NOT NULL;\n"
        "CREATE UNIQUE INDEX service_code ON service (code) WHERE code IS NOT NULL;\n"
        "CREATE INDEX service_expires ON service (expires)"},
    {7, "refused changes in the audit", "ALTER TABLE audit ADD COLUMN refused BIGINT NOT NULL DEFAULT 0",
        nullptr},
    // The names of commits (GroupCommit::wasCommitted): state 1 done, 0 given up. An embedded store writes
    // none.
    {8, "names of commits",
        "CREATE TABLE store_commit (id TEXT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, state BIGINT NOT "
        "NULL);\n"
        "CREATE INDEX store_commit_at ON store_commit (at)",
        nullptr},
    // Every revision of every record, secrets sealed: what a roll-back restores and a comparison shows.
    {9, "history of records, drafts",
        "CREATE TABLE record_history (kind TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL, revision "
        "BIGINT NOT NULL,"
        " deleted BIGINT NOT NULL DEFAULT 0, body TEXT NOT NULL, change_id TEXT NOT NULL, at BIGINT NOT NULL,"
        " PRIMARY KEY (kind, owner, name, revision));\n"
        "CREATE INDEX record_history_change ON record_history (change_id);\n"
        "INSERT INTO record_history (kind, owner, name, revision, deleted, body, change_id, at)"
        " SELECT kind, owner, name, revision, deleted, body, '', 0 FROM record;\n"
        "CREATE TABLE draft (id TEXT NOT NULL PRIMARY KEY, account TEXT NOT NULL, title TEXT NOT NULL,"
        " revision BIGINT NOT NULL, updated BIGINT NOT NULL, body TEXT NOT NULL);\n"
        "CREATE INDEX draft_account ON draft (account, updated)",
        nullptr},
    // A node counts as up while its lease lies ahead on the store's clock. Each node writes one stream of
    // messages for the others, numbered without gaps.
    {10, "nodes and their streams of messages",
        "CREATE TABLE node (name TEXT NOT NULL PRIMARY KEY, incarnation TEXT NOT NULL, lease_until BIGINT "
        "NOT NULL,"
        " started BIGINT NOT NULL, suspended BIGINT NOT NULL DEFAULT 0, status TEXT NOT NULL);\n"
        "CREATE TABLE outbox_stream (origin TEXT NOT NULL PRIMARY KEY, last BIGINT NOT NULL);\n"
        "CREATE TABLE outbox (origin TEXT NOT NULL, sequence BIGINT NOT NULL, at BIGINT NOT NULL, topic TEXT "
        "NOT NULL,"
        " body TEXT NOT NULL, PRIMARY KEY (origin, sequence));\n"
        "CREATE INDEX outbox_at ON outbox (at)",
        nullptr},
    // The oldest program (by the newest migration it knows) that can still serve on the schema of this
    // version: two releases serve together while a cluster is upgraded node by node.
    {11, "the oldest program that can use the schema",
        "ALTER TABLE schema_migration ADD COLUMN oldest_program BIGINT NOT NULL DEFAULT 0", nullptr},
    {12, "acknowledged alarms",
        "ALTER TABLE alarm ADD COLUMN acknowledged_by TEXT NOT NULL DEFAULT '';\n"
        "ALTER TABLE alarm ADD COLUMN acknowledged_at BIGINT NOT NULL DEFAULT 0;\n"
        "ALTER TABLE alarm ADD COLUMN note TEXT NOT NULL DEFAULT ''",
        nullptr, 11},
    // Administrators page through the live services, newest first. New entries always go to the end of the
    // index.
    {13, "services in the order of their age", "CREATE INDEX service_seq ON service (seq)", nullptr, 11},
};

} // namespace

std::span<const Migration> migrations()
{
    return list;
}

} // namespace usher::store
