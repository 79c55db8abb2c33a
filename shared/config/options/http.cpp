#include "shared/config/options/areas.h"

namespace usher {

namespace {

using enum OptionType;
using enum OptionScope;
using enum OptionEffect;

constexpr OptionSpec rows[] = {
    {"http", "edge-threads", Integer, "0", 0, 64, nullptr, Both, Restart, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Threads that run the sockets besides the core thread; 0 runs them on the core thread, which is "
            "best on small "
            "machines and in front of few connections."),
        nullptr},
    {"http", "max-request-line", Integer, "8192", 1024, 65536, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Bytes of a request line; a longer one is answered 414."), nullptr},
    {"http", "max-header", Integer, "16384", 2048, 262144, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Bytes of a request's header, its request line included; a larger one is answered 431. Not below "
            "max-request-line."),
        nullptr},
    {"http", "max-header-fields", Integer, "100", 8, 1000, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Fields of a request's header; a header with more is answered 431."),
        nullptr},
    {"http", "max-body", Integer, "10485760", 1024, 1073741824, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Bytes of a request's body; a larger one is answered 413 before it is read."),
        nullptr},
    {"http", "max-buffered", Integer, "256", 16, 65536, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Megabytes of bodies and answers held in memory for all connections together; a body that does "
            "not fit is "
            "answered 503. Not below max-body."),
        nullptr},
    {"http", "max-connections", Integer, "20000", 16, 1000000, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Open connections of all listeners; a further one is answered 503 and closed."),
        nullptr},
    {"http", "max-connections-per-address", Integer, "0", 0, 1000000, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Open connections from one address; a further one is answered 503 and closed. 0 sets no limit of "
            "its own: "
            "right behind a load balancer, whose address all clients share."),
        nullptr},
    {"http", "max-pipelined", Integer, "16", 1, 1000, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Requests of one connection that wait for their answers; the next one is read when one of them "
            "is answered."),
        nullptr},
    {"http", "max-websockets", Integer, "2000", 0, 1000000, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Open WebSockets of all listeners; a further one is answered 503."),
        nullptr},
    {"http", "header-timeout", Integer, "20", 1, 600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds from the first byte of a request to the end of its header, and for a TLS handshake; "
            "then 408 and close."),
        nullptr},
    {"http", "body-timeout", Integer, "30", 1, 3600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds a body may take, and a second more for each min-body-rate bytes received; then 408 and "
            "close."),
        nullptr},
    {"http", "min-body-rate", Integer, "1024", 1, 1048576, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Bytes a second below which the body of a request is too slow."),
        nullptr},
    {"http", "idle-timeout", Integer, "75", 1, 3600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Seconds without a request after which a connection is closed."),
        nullptr},
    {"http", "write-timeout", Integer, "30", 1, 3600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds in which a client takes nothing of its answer; then the connection is dropped."),
        nullptr},
    {"http", "request-timeout", Integer, "30", 1, 3600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Seconds after which a request that could not be completed is answered 504."),
        nullptr},
    {"http", "websocket-idle-timeout", Integer, "300", 10, 3600, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Seconds without a sign of life after which a WebSocket is closed; it is asked for one at half "
            "the time."),
        nullptr},

    {"listener.*", "address", Address, nullptr, 0, 300, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Where the listener stands: host:port or [address]:port with a numeric address or localhost. An "
            "IPv6 listener "
            "serves IPv6 only; port 0 takes a free port."),
        nullptr},
    {"listener.*", "zone", Choice, nullptr, 0, 0, "public|internal|admin|agent|cluster", Both, Immediately,
        nullptr,
        QT_TRANSLATE_NOOP("Options", "What the listener serves; the paths of other zones are answered 404."),
        nullptr},
    {"listener.*", "certificate", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "File with the certificate and its chain, PEM or PKCS#12. With one the listener speaks TLS 1.2 "
            "and later. Read "
            "again on SIGHUP, for new connections."),
        nullptr},
    {"listener.*", "key", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "File with the private key, PEM; without it the key is in the certificate's file."),
        nullptr},
    {"listener.*", "key_password", Secret, nullptr, 0, 255, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Password of an encrypted private key or PKCS#12 file."), nullptr},
    {"listener.*", "client_ca", Path, nullptr, 0, 4096, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "File with the authorities, PEM, whose certificates are accepted from clients."),
        nullptr},
    {"listener.*", "client_certificate", Choice, "required", 0, 0, "required|optional", Both, Immediately,
        nullptr,
        QT_TRANSLATE_NOOP("Options", "With client_ca: whether clients without a certificate are refused."),
        nullptr},
    {"listener.*", "redirect_to", Url, nullptr, 0, 2048, "https", Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "https://host or https://host:port: every request is redirected there with the same path, except "
            "the probes "
            "of load balancers."),
        nullptr},

    {"port_restrictions", "*", Text, nullptr, 0, 1024, nullptr, Both, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "The name is a URI pattern with *, the value ports or ranges (92-98,100): on other ports its "
            "paths are answered "
            "403. The longest pattern wins. Naming the port of a public listener opens the storage, callback "
            "administration "
            "and queue paths it matches there; other internal paths cannot be opened."),
        nullptr},

    {"web", "cors.allowedOrigins", List, nullptr, 0, 8192, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options",
            "Sites whose pages may call the public API and open public WebSockets: https://host, "
            "https://*.domain or *. "
            "Empty: only pages of the server's own origin. Listed sites may send credentials, * never does."),
        nullptr},
    {"web", "cors.allowedMethods", List, "GET,POST,PUT,DELETE,OPTIONS", 0, 1024, nullptr, Cluster,
        Immediately, nullptr, QT_TRANSLATE_NOOP("Options", "Methods that pages of other sites may use."),
        nullptr},
    {"web", "cors.allowedHeaders", List, "X-Requested-With,Content-Type,Accept,Origin,Authorization", 0, 4096,
        nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP("Options", "Header fields that pages of other sites may send."), nullptr},
    {"web", "cors.urlMapping", List, "/*", 0, 4096, nullptr, Cluster, Immediately, nullptr,
        QT_TRANSLATE_NOOP(
            "Options", "Paths that pages of other sites may call: /path/*, /path or *.extension."),
        nullptr},
};

} // namespace

std::span<const OptionSpec> httpOptions()
{
    return rows;
}

} // namespace usher
