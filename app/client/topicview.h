#pragma once

#include "app/client/adminclient.h"
#include "shared/protocol/topicmessages.h"

#include <QMap>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace usher {

/// The rows of one subscription as the server has them, kept up to date. Notices gaps and asks for a snapshot
/// by itself, ever more slowly while the server only tells what is wrong; after a new login of the client it
/// subscribes again. While the connection is away the rows stay
/// as they were. Lives on its client's thread and not longer than it.
class TopicView : public QObject
{
    Q_OBJECT

public:
    struct Delta
    {
        QList<QJsonObject> changed;
        QStringList removed; ///< keys of rows that were known
    };
    /// What its owner wants to hear; each may be empty.
    struct Handlers
    {
        std::function<void()> snapshot; ///< rows() is all new
        std::function<void(const Delta &delta)> delta;
        /// There is no subscription: the server refused or ended it. With a lost connection: it will be
        /// subscribed again.
        std::function<void(const Error &error)> failed;
    };

    TopicView(AdminClient &client, protocol::TopicSelection selection, Handlers handlers,
        QObject *parent = nullptr);
    /// Unsubscribes, if the connection is there.
    ~TopicView() override;

    /// Whether the rows are those of the server, as far as this side knows.
    [[nodiscard]] bool isLive() const { return m_isWhole && !m_isRefreshing; }
    [[nodiscard]] const QMap<QString, QJsonObject> &rows() const { return m_rows; } ///< by key
    [[nodiscard]] QString keyOf(const QJsonObject &row) const { return row.value(m_key).toString(); }
    /// In the order that was asked for.
    [[nodiscard]] QList<QJsonObject> ordered() const;
    [[nodiscard]] int total() const { return m_total; } ///< rows that match, also outside of a window
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] int refreshes() const { return m_refreshes; } ///< gaps seen

private:
    void subscribe();
    void subscribed(const Result<protocol::SubscribeAnswer> &answer);
    void notified(const QByteArray &method, const QJsonObject &params);
    void take(const protocol::TopicSnapshot &part);
    void take(const protocol::TopicDelta &delta);
    [[nodiscard]] bool put(QMap<QString, QJsonObject> &rows, const QJsonArray &changed);
    void refresh();
    void askAgain();
    void misunderstood(const QByteArray &what, const Error &error);
    void failed(const Error &error);

    AdminClient &m_client;
    protocol::TopicSelection m_selection;
    Handlers m_handlers;
    QString m_subscription; ///< empty: none
    QString m_key; ///< the field that names a row
    QMap<QString, QJsonObject> m_rows;
    QMap<QString, QJsonObject> m_arriving; ///< of a snapshot
    qint64 m_sequence = 0;
    int m_nextPart = 0;
    int m_total = 0;
    int m_refreshes = 0;
    int m_strikes = 0; ///< refreshes without a change in between that was as it should be
    QTimer *m_wait; ///< until the next refresh
    int m_login = -1; ///< of the client, when it subscribed
    bool m_isComplete = true;
    bool m_isWhole = false; ///< a snapshot has arrived in full
    bool m_isRefreshing = false; ///< one was asked for and has not begun
};

} // namespace usher
