#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;

constexpr OptionSpec gone(const char *section, const char *name, const char *reason, OptionType type = Text,
    const char *aliases = nullptr)
{
    return {section, name, type, nullptr, 0, 65536, nullptr, OptionScope::Both, OptionEffect::Immediately,
        aliases, nullptr, reason};
}

constexpr auto c2dm
    = QT_TRANSLATE_NOOP("Options", "C2DM was switched off in 2015; set type fcm and fcm.serviceAccount");
constexpr auto trustAll
    = QT_TRANSLATE_NOOP("Options", "C2DM was switched off in 2015; see [gms] http.ssl_trust_all");
constexpr auto idle
    = QT_TRANSLATE_NOOP("Options", "push services no longer delay messages for idle devices; nothing to set");
constexpr auto gcm
    = QT_TRANSLATE_NOOP("Options", "GCM was switched off in 2019; set type fcm and fcm.serviceAccount");
constexpr auto fcmKey
    = QT_TRANSLATE_NOOP("Options", "the key protocol of FCM ended in 2024; set fcm.serviceAccount");
constexpr auto chat = QT_TRANSLATE_NOOP("Options", "chat runs in the server; nothing to set");
constexpr auto oneProcess = QT_TRANSLATE_NOOP("Options",
    "chat, routing and contacts are one process, bounded by the limits of the edge; nothing to set");
constexpr auto transcript = QT_TRANSLATE_NOOP(
    "Options", "the transcript is in the store before a message is answered; nothing to set");
constexpr auto store = QT_TRANSLATE_NOOP("Options", "the store is PostgreSQL or SQLite; see [store]");
constexpr auto storeLogin
    = QT_TRANSLATE_NOOP("Options", "the login of the old store; see [store] url and password-file");
constexpr auto replication = QT_TRANSLATE_NOOP("Options", "replication is PostgreSQL's own; nothing to set");
constexpr auto compression
    = QT_TRANSLATE_NOOP("Options", "PostgreSQL compresses large values itself; nothing to set");
constexpr auto listener = QT_TRANSLATE_NOOP(
    "Options", "the web container is gone; listeners are sections [listener.<name>] with address and zone");
constexpr auto listenerTls
    = QT_TRANSLATE_NOOP("Options", "the web container is gone; set certificate and key of [listener.<name>]");
constexpr auto java
    = QT_TRANSLATE_NOOP("Options", "no Java process runs; threads and memory need no setting");
constexpr auto jmx
    = QT_TRANSLATE_NOOP("Options", "no Java process runs; read /metrics on an internal listener");
constexpr auto index = QT_TRANSLATE_NOOP("Options", "no index processes run; nothing to set");
constexpr auto kibana = QT_TRANSLATE_NOOP(
    "Options", "dashboards are in the console; an external one reads the search endpoint");
constexpr auto spark = QT_TRANSLATE_NOOP("Options", "reports are computed by the server; nothing to set");
constexpr auto messageServer = QT_TRANSLATE_NOOP(
    "Options", "no Message Server is used; alarms are delivered by sections [alarms.<name>]");
constexpr auto collector
    = QT_TRANSLATE_NOOP("Options", "no garbage collector runs; set [metrics] EventLoopStall.threshold");

constexpr OptionSpec rows[] = {
    gone("push", "android.senderEmail", c2dm, Text, "debug.android.senderEmail"),
    gone("push", "android.senderPassword", c2dm, Secret, "debug.android.senderPassword"),
    gone("push", "android.senderAccountType", c2dm, Text, "debug.android.senderAccountType"),
    gone("push", "android.source", c2dm, Text, "debug.android.source"),
    gone("push", "android.ssl_trust_all", trustAll, Text, "debug.android.ssl_trust_all"),
    gone("push", "android.delayWhileIdle", idle),
    gone("push", "android.gcm.apiKey", gcm, Secret, "debug.android.gcm.apiKey"),
    gone("push", "fcm.apiKey", fcmKey, Secret, "debug.fcm.apiKey"),
    gone("push.provider.*", "android.senderEmail", c2dm, Text, "debug.android.senderEmail"),
    gone("push.provider.*", "android.senderPassword", c2dm, Secret, "debug.android.senderPassword"),
    gone("push.provider.*", "android.senderAccountType", c2dm, Text, "debug.android.senderAccountType"),
    gone("push.provider.*", "android.source", c2dm, Text, "debug.android.source"),
    gone("push.provider.*", "android.ssl_trust_all", trustAll, Text, "debug.android.ssl_trust_all"),
    gone("push.provider.*", "android.delayWhileIdle", idle),
    gone("push.provider.*", "android.gcm.apiKey", gcm, Secret, "debug.android.gcm.apiKey"),
    gone("push.provider.*", "fcm.apiKey", fcmKey, Secret, "debug.fcm.apiKey"),

    gone("chat", "chat_load_balancer_url_path", chat),
    gone("chat", "connectionTimeout", chat),
    gone("chat", "refreshPoolSize", chat),
    gone("settings", "max-waiting-requests", oneProcess),
    gone("settings", "server-reply-timeout",
        QT_TRANSLATE_NOOP("Options",
            "chat, routing and contacts are one process; for external orchestration set [gms] "
            "http.socket_timeout")),
    gone("settings", "transcript-resend-attempts", transcript),
    gone("settings", "transcript-resend-delay", transcript),
    gone("settings", "transcript-save-on-error",
        QT_TRANSLATE_NOOP("Options", "what cannot be stored is not acknowledged (503, 507); nothing to set")),

    gone("cassandra", "*", store),
    gone("cassandra.yaml", "*", store),
    gone("cassandraKeyspace", "replicationStrategy", replication),
    gone("cassandraKeyspace", "dataCompression", compression),
    gone("cassandraKeyspace", "userName", storeLogin),
    gone("cassandraKeyspace", "password", storeLogin, Secret),
    gone("cassandraClient", "userName", storeLogin),
    gone("cassandraClient", "password", storeLogin, Secret),
    gone("cassandraClient", "transportCompression", compression),
    gone("cassandraClient", "*", store),
    gone("resource", "type", store),

    gone("launcher", "jetty.port", listener),
    gone("launcher", "confidentialPort", listener),
    gone("launcher", "http_port", listener),
    gone("launcher", "keystore", listenerTls, Text, "keyStore"),
    gone("launcher", "keystorePassword", listenerTls, Secret,
        "keyStorePassword|keyManagerPassword|trustStorePassword"),
    gone("launcher", "maxIdleTime",
        QT_TRANSLATE_NOOP(
            "Options", "the web container is gone; the time limits of connections are options of [http]")),
    gone("launcher", "*", java),
    gone("JavaArgs", "*", java),
    gone("setenv", "JMX_PORT", jmx),
    gone("setenv", "PULSE_COLLECTOR_ENABLED", spark),
    gone("setenv", "DATA_PROCESSING_ES_URL", spark),
    gone("setenv", "*", java),

    gone("elasticsearch", "path.*", index),
    gone("elasticsearch", "transport.*", index),
    gone("elasticsearch", "discovery.*", index),
    gone("elasticsearch", "index.*", index),
    gone("elasticsearch", "cluster.*", index),
    gone("elasticsearch", "node.*", index),
    gone("elasticsearch", "network.*", index),
    gone("elasticsearch", "gateway.*", index),
    gone("elasticsearch", "bootstrap.*", index),
    gone("kibana", "enabled", kibana),
    gone("kibana", "host", kibana),
    gone("kibana", "port", kibana),
    gone("kibana", "elasticsearch_url", kibana),
    gone("kibana", "kibana_index", kibana),
    gone("kibana", "*", kibana),
    gone("spark", "*", spark),
    gone("spark.*", "*", spark),

    gone("metrics", "reporter.jmx.enabled", jmx),
    gone("metrics", "reporter.messageServer.enabled", messageServer),
    gone("metrics", "reporter.messageServer.logFrequency", messageServer),
    gone("metrics", "GcFrequency.threshold", collector),
    gone("metrics", "GcLatency.threshold", collector),
};

} // namespace

std::span<const OptionSpec> obsoleteOptions()
{
    return rows;
}

} // namespace usher
