#include "server/cluster/hashring.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

namespace usher::cluster {

namespace {

quint64 position(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(digest.constData());
}

quint64 pointOf(const QString &node, int number)
{
    return position(node + u'#' + QString::number(number));
}

} // namespace

HashRing::HashRing(const QStringList &nodes)
{
    QStringList ordered = nodes; // so that two points on one place go to the same node everywhere
    ordered.sort();
    for (const QString &node : std::as_const(ordered)) {
        for (int i = 0; i < pointsPerNode; ++i)
            m_points.insert(pointOf(node, i), node);
    }
}

QString HashRing::ownerOf(const QString &key) const
{
    if (m_points.isEmpty())
        return {};
    const auto next = m_points.lowerBound(position(key));
    return next == m_points.cend() ? m_points.first() : *next;
}

double HashRing::share(const QString &node) const
{
    if (m_points.isEmpty())
        return 0;
    double owned = 0;
    quint64 before = m_points.lastKey();
    for (auto point = m_points.cbegin(); point != m_points.cend(); ++point) {
        if (*point == node)
            owned += static_cast<double>(point.key() - before); // modulo 2^64: the first one wraps around
        before = point.key();
    }
    return owned == 0 && m_points.first() == node ? 1 : owned / 18446744073709551616.0;
}

quint64 HashRing::token(const QString &node)
{
    return pointOf(node, 0);
}

QStringList HashRing::nodes() const
{
    const QSet<QString> names(m_points.cbegin(), m_points.cend());
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

} // namespace usher::cluster
