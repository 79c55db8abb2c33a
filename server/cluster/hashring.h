#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace usher::cluster {

/// Consistent hashing (Karger et al. 1997): which of the live nodes does a piece of work that one node must
/// do. Every node computes the same ring; when a node comes or goes only its own share moves.
class HashRing
{
public:
    static constexpr int pointsPerNode = 128; ///< shares are then within about a tenth of each other

    HashRing() = default;
    explicit HashRing(const QStringList &nodes);

    /// Empty if the ring is.
    [[nodiscard]] QString ownerOf(const QString &key) const;

    /// The part of all keys that belongs to @p node, 0..1.
    [[nodiscard]] double share(const QString &node) const;

    /// Where the first point of @p node lies: what a cluster view shows as its token. The same whether it is
    /// on a ring or not.
    [[nodiscard]] static quint64 token(const QString &node);

    [[nodiscard]] QStringList nodes() const;

private:
    QMap<quint64, QString> m_points; // a point owns what lies between the one before and itself
};

} // namespace usher::cluster
