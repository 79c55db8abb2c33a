#pragma once

#include "shared/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTextStream>

namespace usher::ctl {

/// What the user sees: tables for people or JSON for scripts on `out`, problems on `err`. Control characters
/// from the server never reach the terminal.
class Output
{
public:
    Output(QTextStream &out, QTextStream &err)
        : m_out(out)
        , m_err(err)
    {
    }

    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// Columns as wide as their widest cell; nothing at all for no rows but @p empty.
    void table(const QStringList &headers, const QList<QStringList> &rows, const QString &empty);
    /// One `name  value` line each.
    void pairs(const QList<std::pair<QString, QString>> &pairs);
    void line(const QString &text);
    void json(const QJsonObject &object);
    void note(const QString &text); ///< on err
    void error(const Error &error);
    void flush();

private:
    QTextStream &m_out;
    QTextStream &m_err;
    bool m_json = false;
};

/// @p text without control characters.
[[nodiscard]] QString printable(const QString &text);

/// "2026-03-02 09:00:00Z"; a dash for 0.
[[nodiscard]] QString timeForPeople(qint64 ms);
/// "1.5 MiB".
[[nodiscard]] QString sizeForPeople(qint64 bytes);
[[nodiscard]] QString yesNo(bool value);

} // namespace usher::ctl
