#pragma once

#include "shared/protocol/sessionmessages.h"

#include <QMap>

/// Live services, expressions and requests to try: what an administrator looks into.
namespace usher::protocol {

/// A live service: what a client opened with a request and has not ended.
struct LiveService
{
    QString id;
    QString name; ///< of the configured service
    QString state; ///< ACTIVE, MATCHED
    qint64 openedMs = 0; ///< 0 = not known
    qint64 expiresMs = 0;
    QString gmsUser{}; ///< empty = none, as the following
    QString phone{}; ///< that the client gave
    QString number{}; ///< that it was given
    QString code{};
    qint64 accessUntilMs = 0; ///< of the number; 0 = it has none
    QString group{}; ///< of the number
    QString node{}; ///< if the number is booked there alone

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("name", self.name);
        v("state", self.state);
        v("opened", asTime(self.openedMs), optional);
        v("expires", asTime(self.expiresMs));
        v("gmsUser", self.gmsUser, optional);
        v("phone", self.phone, optional);
        v("number", self.number, optional);
        v("code", self.code, optional);
        v("accessUntil", asTime(self.accessUntilMs), optional);
        v("group", self.group, optional);
        v("node", self.node, optional);
    }
};

struct LiveServicesAnswer
{
    QList<LiveService> services; ///< newest first
    QString next{}; ///< `after` of the next page; empty = that was all. A page may be short although there
                    ///< is a next one: an answer looks at 20,000 services at most

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("services", self.services);
        v("next", self.next, optional);
    }
};

/// Live services, newest first, narrowed by what is given.
struct ServicesList
{
    static constexpr char method[] = "services.list";
    using Answer = LiveServicesAnswer;
    QString name{}; ///< of the configured service, exact
    QString state{}; ///< ACTIVE or MATCHED
    QString text{}; ///< the beginning of an id, a number, a phone number or a gms_user; digits count, not
                    ///< their grouping
    QString after{};
    std::optional<int> limit{}; ///< 1 to 1,000; 100 if absent

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("name", self.name, optional);
        v("state", self.state, optional);
        v("text", self.text, optional);
        v("after", self.after, optional);
        v("limit", self.limit, optional);
    }
};

/// Something that happened to a service.
struct ServiceEvent
{
    qint64 atMs = 0; ///< 0 = the server does not keep when it was
    QString what; ///< opened, number, matched, released, ended
    QString text{}; ///< for people: the number, who did it and why
    qint64 untilMs = 0; ///< of a number: when its booking ends or ended

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("at", asTime(self.atMs), optional);
        v("what", self.what);
        v("text", self.text, optional);
        v("until", asTime(self.untilMs), optional);
    }
};

struct ServiceDetail
{
    LiveService service;
    QMap<QString, QString> data; ///< what the client stored with it; XXX_ left out, MMM_ masked as in logs;
                                 ///< of a file its name, type and size; of a text at most 16,384 characters
    QList<ServiceEvent> events; ///< oldest first; those of which it is not known when behind `opened`

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("service", self.service);
        v("data", self.data);
        v("events", self.events);
    }
};

/// One live service with its data and what happened to it. NotFound if there is none (any more).
struct ServicesGet
{
    static constexpr char method[] = "services.get";
    using Answer = ServiceDetail;
    QString id;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("id", self.id); }
};

/// Where an expression fits a value, in UTF-16 units: pattern lists take the whole value or nothing.
struct ExpressionHit
{
    int expression = 0; ///< index into the question
    int value = 0;
    int start = 0;
    int length = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("expression", self.expression);
        v("value", self.value);
        v("start", self.start);
        v("length", self.length);
    }
};

struct ExpressionsAnswer
{
    QList<ExpressionHit> hits;
    QMap<QString, QString> problems; ///< index of an expression -> why it cannot be used

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("hits", self.hits);
        v("problems", self.problems, optional);
    }
};

/// Matches values against expressions as the server does it with pattern lists. At most 200 of each, of at
/// most 4,096 characters.
struct PatternsTry
{
    static constexpr char method[] = "patterns.try";
    using Answer = ExpressionsAnswer;
    QStringList expressions;
    QStringList values;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("expressions", self.expressions);
        v("values", self.values);
    }
};

struct TriedRequest
{
    int status = 0;
    QMap<QString, QString> headers;
    QString body; ///< at most 256 KiB of it
    double durationMs = 0;
    QString curl; ///< the same request for a POSIX shell; a listener on all addresses stands in it with this
                  ///< machine's name, or 127.0.0.1 if it has none

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("status", self.status);
        v("headers", self.headers);
        v("body", self.body);
        v("durationMs", self.durationMs);
        v("curl", self.curl);
    }
};

/// Sends one real request through this node's routes, as a client at the listener of `zone` would: numbers
/// are booked, data is stored. It stands in the audit.
struct HttpTry
{
    static constexpr char httpMethods[] = "GET|POST|PUT|DELETE";
    static constexpr char method[] = "http.try";
    using Answer = TriedRequest;
    QString verb = QStringLiteral("POST");
    QString zone = QStringLiteral("public"); ///< public, internal
    QString path; ///< with query: "/genesys/1/service/request-interaction"
    QMap<QString, QString> parameters; ///< sent as a form; with GET, DELETE or a `body` in the query
    QString body{}; ///< at most 1 MiB
    QString contentType{}; ///< of `body`; application/x-www-form-urlencoded if absent

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("verb", self.verb);
        v("zone", self.zone);
        v("path", self.path);
        v("parameters", self.parameters, optional);
        v("body", self.body, optional);
        v("contentType", self.contentType, optional);
    }
};

} // namespace usher::protocol
