#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace usher::http {

/// The origins that may call across sites: `https://shop.example`, `https://*.example`, or `*` for all.
class OriginList
{
public:
    enum class Verdict {
        Refused,
        Any, ///< allowed by `*`: never with credentials
        Listed, ///< named or matched: echoed, with credentials
    };

    /// Error: BadParameter naming the entry that is not an origin.
    [[nodiscard]] static Result<OriginList> parse(const QStringList &entries);

    [[nodiscard]] Verdict check(const QByteArray &origin) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty() && !m_any; }

private:
    struct Entry
    {
        QByteArray scheme; ///< with "://"
        QByteArray host; ///< with port; for a wildcard the part from its dot on
        bool wildcard;
    };
    std::vector<Entry> m_entries;
    bool m_any = false;
};

/// True if @p origin names the site that @p host (a Host field) was asked for.
[[nodiscard]] bool isSameOrigin(const QByteArray &origin, const QByteArray &host, bool secure);

} // namespace usher::http
