#include "server/core/idsource.h"

namespace usher {

namespace {

void writeUuid(Random &random, QChar *out)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::uint64_t halves[2] = {random.next(), random.next()};
    halves[0] = (halves[0] & ~0xf000ULL) | 0x4000ULL; // version 4
    halves[1] = (halves[1] & ~(0xc0ULL << 56)) | (0x80ULL << 56); // variant 10
    int digit = 0;
    for (int i = 0; i < 36; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            out[i] = u'-';
            continue;
        }
        const std::uint64_t half = halves[digit / 16];
        out[i] = QLatin1Char(hex[(half >> (60 - 4 * (digit % 16))) & 0xf]);
        ++digit;
    }
}

} // namespace

QString IdSource::uuid()
{
    QString result(36, Qt::Uninitialized);
    writeUuid(m_random, result.data());
    return result;
}

QString IdSource::nodeUuid(int nodeId)
{
    QString result(39, Qt::Uninitialized);
    result[0] = QChar(u'0' + static_cast<char16_t>(nodeId / 10 % 10));
    result[1] = QChar(u'0' + static_cast<char16_t>(nodeId % 10));
    result[2] = u'-';
    writeUuid(m_random, result.data() + 3);
    return result;
}

QString IdSource::token(int byteCount)
{
    return QString::fromLatin1(
        m_random.bytes(byteCount).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace usher
