#pragma once

#include <QString>

namespace usher::test {

/// A machine of its own as far as the network goes: a network namespace with one link to this one. Linux,
/// root, and a kernel that lets us.
class NetNamespace
{
public:
    NetNamespace();
    ~NetNamespace();
    NetNamespace(const NetNamespace &) = delete;
    NetNamespace &operator=(const NetNamespace &) = delete;

    /// @return an empty text, or why there can be none here.
    [[nodiscard]] QString make();

    /// The addresses of the two ends of the link, and their network.
    [[nodiscard]] QString outside() const { return m_network + QLatin1Char('1'); }
    [[nodiscard]] QString inside() const { return m_network + QLatin1Char('2'); }
    [[nodiscard]] QString network() const { return m_network + QLatin1String("0/24"); }

    /// Pulls the cable out (false) or puts it in again.
    [[nodiscard]] QString setLink(bool isUp) const;

    /// For setns(2): the calling thread, or a child before its program, moves in.
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    QString m_name;
    QString m_network;
    int m_descriptor = -1;
};

} // namespace usher::test
