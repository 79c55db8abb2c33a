#pragma once

#include "shared/result.h"

#include <QByteArrayView>

#include <optional>

namespace usher::cluster {

/// A frame of a link: four bytes of length, highest first, and as many of compact JSON, an object.
[[nodiscard]] QByteArray linkFrame(const QJsonObject &message);

/// Takes bytes as they come and gives the messages in them. It never holds more than one frame and what was
/// added last.
class LinkFrameReader
{
public:
    static constexpr qsizetype headerBytes = 4;

    /// @p maxBytes of JSON in a frame.
    explicit LinkFrameReader(qsizetype maxBytes)
        : m_maxBytes(maxBytes)
    {
    }
    void setMaxBytes(qsizetype maxBytes) { m_maxBytes = maxBytes; }

    void add(QByteArrayView bytes);

    /// The next message, nothing if it has not come whole. BadParameter if the bytes are no frame: nothing
    /// that follows means anything then.
    [[nodiscard]] Result<std::optional<QJsonObject>> next();

    [[nodiscard]] qsizetype heldBytes() const { return m_bytes.size() - m_used; }

private:
    qsizetype m_maxBytes;
    QByteArray m_bytes;
    qsizetype m_used = 0; // bytes at the front that were given
};

} // namespace usher::cluster
