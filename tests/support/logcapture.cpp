#include "tests/support/logcapture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <atomic>
#include <mutex>
#include <set>
#include <unistd.h>

namespace usher::test {

namespace {

constexpr qsizetype shortestSecret = 6;

bool saysSecret(const QByteArray &name)
{
    return name.startsWith("XXX") || name.startsWith("MMM") || name.toLower().contains("password")
        || name.toLower().contains("apikey") || name == "token" || name == "current";
}

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

void notePairs(const QByteArray &text)
{
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            noteParameter(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
}

void noteMultipart(const QByteArray &body)
{
    static const QRegularExpression part(
        QStringLiteral("name=\"([^\"]+)\"[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]*)\r\n"));
    auto found = part.globalMatch(QString::fromUtf8(body));
    while (found.hasNext()) {
        const auto match = found.next();
        noteParameter(match.captured(1).toUtf8(), match.captured(2).toUtf8());
    }
}

} // namespace

QString captureFolder()
{
    return qEnvironmentVariable("USHER_TEST_LOGS");
}

QString captureFile()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("%1/%2-%3.log").arg(captureFolder()).arg(::getpid()).arg(++last);
}

void noteSecret(const QByteArray &value)
{
    static std::mutex mutex;
    static std::set<QByteArray> known;
    if (captureFolder().isEmpty() || value.trimmed().size() < shortestSecret)
        return;
    const std::lock_guard lock(mutex);
    if (!known.insert(value).second)
        return;
    QDir().mkpath(captureFolder());
    QFile file(QStringLiteral("%1/%2.secrets").arg(captureFolder()).arg(::getpid()));
    if (file.open(QIODevice::Append))
        file.write(value.toBase64() + '\n');
}

void noteParameter(const QByteArray &name, const QByteArray &value)
{
    if (saysSecret(name))
        noteSecret(value);
}

void noteParameters(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            noteParameters(element);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value().isString())
            noteParameter(member.key().toUtf8(), member.value().toString().toUtf8());
        else
            noteParameters(member.value());
    }
}

void noteRequest(const QByteArray &target, const QByteArray &authorization, const QByteArray &body)
{
    if (captureFolder().isEmpty())
        return;
    notePairs(target.mid(target.indexOf('?') + 1));
    if (authorization.startsWith("Basic ")) {
        noteSecret(authorization.mid(6));
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6));
        noteSecret(pair.mid(pair.indexOf(':') + 1));
    }
    if (body.startsWith('{'))
        noteParameters(QJsonDocument::fromJson(body).object());
    else if (body.startsWith("--"))
        noteMultipart(body);
    else
        notePairs(body);
}

} // namespace usher::test
