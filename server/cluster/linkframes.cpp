#include "server/cluster/linkframes.h"

#include <QJsonDocument>
#include <QtEndian>

namespace usher::cluster {

QByteArray linkFrame(const QJsonObject &message)
{
    const QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray frame(LinkFrameReader::headerBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(json.size()), frame.data());
    return frame += json;
}

void LinkFrameReader::add(QByteArrayView bytes)
{
    if (m_used > 0) {
        m_bytes.remove(0, m_used);
        m_used = 0;
    }
    m_bytes.append(bytes);
}

Result<std::optional<QJsonObject>> LinkFrameReader::next()
{
    if (heldBytes() < headerBytes)
        return std::nullopt;
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_bytes.constData() + m_used));
    if (length < 2 || length > m_maxBytes)
        return fail(ErrorCode::BadParameter,
            QStringLiteral("a message of %1 bytes; 2 to %2 are possible").arg(length).arg(m_maxBytes));
    if (heldBytes() - headerBytes < length)
        return std::nullopt;
    QJsonParseError error;
    const QByteArray json = QByteArray::fromRawData(m_bytes.constData() + m_used + headerBytes, length);
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    m_used += headerBytes + length;
    if (m_used == m_bytes.size()) {
        m_bytes.clear(); // an idle link holds no buffer
        m_used = 0;
    }
    if (!document.isObject())
        return fail(ErrorCode::BadParameter,
            QStringLiteral("a message that is no JSON object: ") + error.errorString());
    return document.object();
}

} // namespace usher::cluster
