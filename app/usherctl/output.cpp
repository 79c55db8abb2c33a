#include "app/usherctl/output.h"

#include "app/usherctl/text.h"
#include "shared/protocol/jsonrpc.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

namespace usher::ctl {

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = c == u'\n' || c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return result;
}

QString timeForPeople(qint64 ms)
{
    return ms == 0
        ? QStringLiteral("-")
        : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
}

QString sizeForPeople(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

QString yesNo(bool value)
{
    return value ? Text::tr("yes") : Text::tr("no");
}

void Output::table(const QStringList &headers, const QList<QStringList> &rows, const QString &empty)
{
    if (rows.isEmpty()) {
        line(empty);
        return;
    }
    QList<QStringList> lines{headers};
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(printable(cell));
        lines.append(cells);
    }
    QList<qsizetype> widths(headers.size(), 0);
    for (const QStringList &cells : std::as_const(lines)) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths.at(i), cells.at(i).size());
    }
    for (const QStringList &cells : std::as_const(lines)) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += i + 1 < cells.size()
                ? QString(cells.at(i).leftJustified(widths.at(i)) + QStringLiteral("  "))
                : cells.at(i);
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    }
}

void Output::pairs(const QList<std::pair<QString, QString>> &pairs)
{
    qsizetype width = 0;
    for (const auto &[name, value] : pairs)
        width = std::max(width, name.size());
    for (const auto &[name, value] : pairs)
        m_out << printable(name).leftJustified(width) << "  " << printable(value) << '\n';
}

void Output::line(const QString &text)
{
    m_out << printable(text) << '\n';
}

void Output::json(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Output::note(const QString &text)
{
    m_err << "usherctl: " << printable(text) << '\n';
}

void Output::error(const Error &error)
{
    if (m_json) {
        const protocol::RpcError wire = protocol::toRpcError(error);
        QJsonObject body = wire.data;
        body.insert(QStringLiteral("message"), wire.message);
        m_err << QString::fromUtf8(
            QJsonDocument(QJsonObject{{QStringLiteral("error"), body}}).toJson(QJsonDocument::Compact))
              << '\n';
        return;
    }
    QString text = error.message;
    if (!error.field.isEmpty() && !text.contains(error.field))
        text = error.field + QStringLiteral(": ") + text;
    note(text);
}

void Output::flush()
{
    m_out.flush();
    m_err.flush();
}

} // namespace usher::ctl
