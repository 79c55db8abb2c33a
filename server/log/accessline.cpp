#include "server/log/accessline.h"

namespace usher::log {

namespace {

QByteArray quotable(QByteArray text, qsizetype most)
{
    if (text.size() > most) {
        text.truncate(most);
        text += "...";
    }
    text.replace('\\', "\\\\");
    text.replace('"', "\\\"");
    return text;
}

} // namespace

QString accessLine(const AccessEntry &entry, const MaskRules &rules)
{
    QByteArray line;
    line.reserve(256);
    line += entry.requestId.toUtf8();
    line += ' ';
    line += entry.peer;
    line += ' ';
    line += entry.zone;
    line += " \"";
    line += entry.method;
    line += ' ';
    line += quotable(rules.url(entry.target), 1024);
    line += "\" ";
    line += QByteArray::number(entry.status);
    line += " in=";
    line += QByteArray::number(entry.bytesIn);
    line += " out=";
    line += QByteArray::number(entry.bytesOut);
    line += ' ';
    line += QByteArray::number(static_cast<double>(entry.durationUs) / 1000.0, 'f', 3);
    line += "ms user=";
    line += entry.user.isEmpty() ? QByteArray("-") : quotable(entry.user, 100);
    line += " agent=\"";
    line += quotable(entry.userAgent, 200);
    line += '"';
    return QString::fromUtf8(line);
}

} // namespace usher::log
