#pragma once

#include "server/store/connection.h"

#include <QJsonObject>

#include <functional>

namespace usher::store {

/// What a node tells the others: messages that are written in the transaction of the change they tell of and
/// numbered without gaps per origin, so that whoever reads them notices if one is missing. cluster::Streams
/// reads them.
class Outbox
{
public:
    /// One message, by value, for a store job.
    struct Message
    {
        QString origin; ///< empty: nobody else reads the store, append() does nothing
        QString topic;
        QJsonObject body;
        qint64 atMs = 0;

        /// Store thread, inside the transaction of the change; a failure fails the job.
        [[nodiscard]] Result<void> append(Connection &connection) const;
    };

    /// @p origin is this node's name, empty for a server alone on its store.
    explicit Outbox(QString origin)
        : m_origin(std::move(origin))
    {
    }

    /// Of those to whom nobody listens.
    [[nodiscard]] static Outbox &none();

    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] Message message(const QString &topic, QJsonObject body, qint64 atMs) const
    {
        return {m_origin, topic, std::move(body), atMs};
    }

    /// Core thread, after the commit of a message: the others are told soon. They would find it by themselves
    /// within a second.
    void ring()
    {
        if (m_bell && !m_origin.isEmpty())
            m_bell();
    }
    void setBell(std::function<void()> bell) { m_bell = std::move(bell); }

private:
    QString m_origin;
    std::function<void()> m_bell;
};

/// A store job that does @p job and, if that succeeds, tells the others.
template <typename Job> [[nodiscard]] auto telling(Outbox::Message message, Job job)
{
    return [message = std::move(message), job = std::move(job)](
               Connection &connection) mutable -> decltype(job(connection)) {
        auto result = job(connection);
        if (!result)
            return result;
        if (const auto told = message.append(connection); !told)
            return fail(told.error());
        return result;
    };
}

} // namespace usher::store
