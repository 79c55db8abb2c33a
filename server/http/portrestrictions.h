#pragma once

#include "server/http/route.h"

#include <QMap>

namespace usher::http {

/// [port_restrictions]: URI pattern with `*` -> ports (mobile-services contract, 13).
class PortRestrictions
{
public:
    struct Rule
    {
        QString pattern;
        std::vector<std::pair<quint16, quint16>> ranges; ///< first..last, inclusive

        [[nodiscard]] bool covers(quint16 port) const;
    };

    /// @p rows: pattern -> "8080,8090-8099". Errors: BadParameter naming the row.
    [[nodiscard]] static Result<PortRestrictions> parse(const QMap<QString, QString> &rows);

    /// The rule of the longest pattern that matches @p path; null if the path is not listed.
    [[nodiscard]] const Rule *find(const QString &path) const;
    [[nodiscard]] bool isEmpty() const { return m_rules.empty(); }

    /// Rows that name the port of a public listener but cover nothing a public port may serve: they are
    /// refused when saved, since only row 2 of the access table can be opened this way.
    [[nodiscard]] QList<Error> conflicts(
        const RouteTable &routes, const QString &appName, const QList<quint16> &publicPorts) const;

private:
    std::vector<Rule> m_rules; ///< longest pattern first
};

} // namespace usher::http
