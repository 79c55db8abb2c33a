#include "server/http/route.h"

#include <QStringView>
#include <QVarLengthArray>

namespace usher::http {

namespace {

using Segments = QVarLengthArray<QStringView, 16>;

constexpr QLatin1String appVariable("{app}");

bool isVariable(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool isRest(const QString &segment)
{
    return segment.endsWith(QLatin1String("...}"));
}

} // namespace

/// A tree over path segments; the entries of one template hang at the same node.
struct RouteTable::Node
{
    struct Child
    {
        QString literal;
        std::unique_ptr<Node> node;
    };
    std::vector<Child> literals;
    std::unique_ptr<Node> app;
    std::unique_ptr<Node> variable;
    std::vector<Entry *> here;
    std::vector<Entry *> rest; ///< rows whose template ends here with "{name...}"

    Node &childFor(const QString &segment)
    {
        if (segment == appVariable)
            return existing(app);
        if (isVariable(segment))
            return existing(variable);
        for (Child &child : literals) {
            if (child.literal == segment)
                return *child.node;
        }
        literals.push_back({segment, std::make_unique<Node>()});
        return *literals.back().node;
    }

    /// Calls @p visit with each list of rows that matches, the most specific first, until it returns true.
    template <typename Visit>
    bool walk(const Segments &segments, qsizetype index, const QString &appName, const Visit &visit) const
    {
        if (index == segments.size())
            return !here.empty() && visit(here, index);
        const QStringView segment = segments[index];
        for (const Child &child : literals) {
            if (child.literal == segment && child.node->walk(segments, index + 1, appName, visit))
                return true;
        }
        if (app && segment == appName && app->walk(segments, index + 1, appName, visit))
            return true;
        if (segment.isEmpty())
            return false; // a variable is never empty
        if (variable && variable->walk(segments, index + 1, appName, visit))
            return true;
        return !rest.empty() && visit(rest, index);
    }

private:
    static Node &existing(std::unique_ptr<Node> &child)
    {
        if (!child)
            child = std::make_unique<Node>();
        return *child;
    }
};

RouteTable::RouteTable()
    : m_root(std::make_unique<Node>())
{
}

RouteTable::~RouteTable() = default;
RouteTable::RouteTable(RouteTable &&) noexcept = default;
RouteTable &RouteTable::operator=(RouteTable &&) noexcept = default;

void RouteTable::add(Route route, Handler handler)
{
    const QString path = QString::fromLatin1(route.path);
    Q_ASSERT(
        path.startsWith(u'/') && handler && route.method != Method::Head && route.method != Method::Options);
    auto entry = std::make_unique<Entry>();
    entry->route = std::move(route);
    entry->handler = std::move(handler);
    Node *node = m_root.get();
    const QStringList segments = path.mid(1).split(u'/');
    for (const QString &segment : segments) {
        entry->segments.push_back(segment);
        if (isRest(segment)) {
            Q_ASSERT(entry->segments.size() == static_cast<size_t>(segments.size()));
            node->rest.push_back(entry.get());
        } else {
            node = &node->childFor(segment);
        }
    }
    if (!isRest(segments.last())) {
        for ([[maybe_unused]] const Entry *other : node->here)
            Q_ASSERT(other->route.method != entry->route.method);
        node->here.push_back(entry.get());
    }
    m_entries.push_back(std::move(entry));
}

RouteTable::Match RouteTable::find(Method method, const QString &path, Zone zone, const QString &appName,
    const std::function<bool(const Route &)> &openedOnThisPort)
{
    Match match;
    if (!path.startsWith(u'/'))
        return match;
    Segments segments;
    const QStringView whole(path);
    for (qsizetype start = 1; start <= path.size();) {
        qsizetype end = path.indexOf(u'/', start);
        if (end < 0)
            end = path.size();
        segments.append(whole.mid(start, end - start));
        start = end + 1;
    }

    const Method wanted = method == Method::Head ? Method::Get : method;
    const auto isVisible = [&](const Route &route) {
        return (route.zones & static_cast<Zones>(zone)) != 0
            || (route.openedByPortRestriction && openedOnThisPort && openedOnThisPort(route));
    };
    quint32 allowed = 0;
    m_root->walk(segments, 0, appName, [&](const std::vector<Entry *> &entries, qsizetype restAt) {
        for (Entry *entry : entries) {
            const bool visible = isVisible(entry->route);
            if (entry->route.method != wanted) {
                if (visible)
                    allowed |= 1U << static_cast<unsigned>(entry->route.method);
                continue;
            }
            if (!visible) {
                allowed = 0; // what another zone owns is unknown here, even if a variable would match it
                return true;
            }
            match.kind = Match::Kind::Found;
            match.route = &entry->route;
            match.handler = &entry->handler;
            qsizetype index = 0;
            for (const QString &segment : entry->segments) {
                if (isRest(segment)) {
                    const qsizetype offset = segments[restAt].data() - whole.data();
                    match.values.append(path.mid(offset));
                } else if (isVariable(segment) && segment != appVariable) {
                    match.values.append(segments[index].toString());
                }
                ++index;
            }
            return true;
        }
        return false;
    });
    if (match.kind == Match::Kind::Found || allowed == 0)
        return match;
    match.kind = Match::Kind::NoMethod;
    for (const Method other : {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        if (!(allowed & (1U << static_cast<unsigned>(other))))
            continue;
        match.allow += match.allow.isEmpty() ? "" : ", ";
        match.allow += methodName(other);
        if (other == Method::Get)
            match.allow += ", HEAD";
    }
    match.allow += ", OPTIONS";
    return match;
}

} // namespace usher::http
