#pragma once

#include "server/http/message.h"
#include "server/http/responder.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace usher::http {

/// A documented parameter of a route; OpenAPI is generated from it.
struct ParameterDoc
{
    enum class In { Path, Query, Form, Header };
    const char *name;
    In in;
    const char *type; ///< OpenAPI type: string, integer, boolean, file
    bool required;
    const char *text;
};

struct AnswerDoc
{
    int status;
    const char *text;
};

/// Which Basic-authentication option pair protects a route (mobile-services contract, 0.4).
enum class Protection {
    None, ///< probes and documents that never ask
    Server, ///< [server] username/password
    Service, ///< the section of the named service, else [server]
    Storage, ///< [storage], else [server]
    Security, ///< [security] auth-scheme, user-id, password (web-engagement contract, 14)
};

/// One row of the route table. Everything about a route that is not its behaviour.
struct Route
{
    Method method;
    const char *path; ///< "/{app}/1/storage/{id}/{key}"; {app} is the context of [server] app_name; a last
                      ///< "{name...}" takes the rest
    Zones zones;
    Protection protection;
    const char *operation; ///< unique camelCase id
    const char *summary;
    std::vector<ParameterDoc> parameters;
    std::vector<AnswerDoc> answers;
    bool openedByPortRestriction
        = false; ///< row 2 of section 13: a port_restrictions row may open it on a public port
    int deadlineS = 0; ///< seconds until an unanswered request is answered 504; 0 = the policy's
};

using Handler = std::function<void(Request &&, Responder)>;

/// The declared table of all routes. Capabilities add theirs at start; after that it is constant.
class RouteTable
{
public:
    RouteTable();
    ~RouteTable();
    RouteTable(RouteTable &&) noexcept;
    RouteTable &operator=(RouteTable &&) noexcept;

    /// @p route's path must be well formed and its pair of method and path new: anything else is our own
    /// mistake.
    void add(Route route, Handler handler);

    struct Match
    {
        enum class Kind { Found, NoPath, NoMethod };
        Kind kind = Kind::NoPath;
        const Route *route = nullptr;
        Handler *handler = nullptr;
        QList<QString> values; ///< of the path variables in order, {app} excluded
        QByteArray allow; ///< for NoMethod
    };

    /// Finds the route for @p path in @p zone; literal segments win over variables, from left to right. HEAD
    /// finds GET. A row of another zone is no path at all, and it hides less specific rows of its method. @p
    /// openedOnThisPort is consulted for rows that belong elsewhere but may be opened.
    [[nodiscard]] Match find(Method method, const QString &path, Zone zone, const QString &appName,
        const std::function<bool(const Route &)> &openedOnThisPort = {});

    struct Entry
    {
        Route route;
        Handler handler;
        std::vector<QString> segments;
    };
    [[nodiscard]] const std::vector<std::unique_ptr<Entry>> &entries() const { return m_entries; }

private:
    struct Node;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::unique_ptr<Node> m_root;
};

} // namespace usher::http
