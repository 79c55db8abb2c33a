#include "server/store/outbox.h"

#include <QJsonDocument>

namespace usher::store {

Outbox &Outbox::none()
{
    static Outbox nobody{{}};
    return nobody;
}

Result<void> Outbox::Message::append(Connection &connection) const
{
    if (origin.isEmpty())
        return {};
    // The row is locked until the commit, so the numbers of one stream become visible in their order.
    auto rows
        = connection.run("INSERT INTO outbox_stream (origin, last) VALUES (?, 1)"
                         " ON CONFLICT (origin) DO UPDATE SET last = outbox_stream.last + 1 RETURNING last",
            {origin});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return fail(ErrorCode::Internal, QStringLiteral("the stream of messages gives no number"));
    const auto written
        = connection.execute("INSERT INTO outbox (origin, sequence, at, topic, body) VALUES (?, ?, ?, ?, ?)",
            {origin, rows->integer(0), atMs, topic,
                QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))});
    if (!written)
        return fail(written.error());
    return {};
}

} // namespace usher::store
