#pragma once

#include "app/client/adminclient.h"
#include "app/console/profile.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace usher::console {

/// The connection of one window to one server. Logs in, measures the round trip, and once it was in comes
/// back by itself when the connection is lost, with growing pauses. Lives on the thread of its event loop.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< nothing was asked for, or it was ended
        Connecting, ///< for the first time
        Online,
        Offline, ///< was online; tries again at retryAt()
        Refused, ///< the server or its certificate says no: somebody must act; see error()
    };

    explicit Session(QString client, QObject *parent = nullptr);

    /// Connects and logs in; an open session is ended first.
    void open(const Profile &profile, const QString &password);
    /// Ends the session on the server too.
    void close();
    /// Tries now instead of at retryAt().
    void retryNow();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOnline() const { return m_state == State::Online; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const protocol::HelloAnswer &server() const { return m_server; }
    [[nodiscard]] const protocol::SessionAnswer &account() const { return m_account; } ///< without its token
    /// Whether it is Offline because the server said what it should not, not because it is away.
    [[nodiscard]] bool isGarbled() const { return m_error.code == ErrorCode::Internal; }
    /// Whether the account has @p privilege ("edit"); an empty one everybody has.
    [[nodiscard]] bool allows(const QString &privilege) const;
    /// Why it is Offline or Refused. With `data`: the certificate is not trusted.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] QDateTime retryAt() const { return m_retryAt; }
    [[nodiscard]] QDateTime onlineUntil() const { return m_lostAt; } ///< when it was lost
    [[nodiscard]] std::optional<int> roundTripMs() const { return m_roundTripMs; }

    /// The channel, for typed calls and topics; usable while online.
    [[nodiscard]] AdminClient &client() { return m_client; }

    /// Calls @p message unless the session is away: then @p done is told so at once.
    template <protocol::Message M>
    void call(const M &message, QObject *context, AdminClient::Callback<typename M::Answer> done)
    {
        if (isOnline())
            m_client.call(message, context, std::move(done));
        else
            done(usher::fail(ErrorCode::Unavailable, tr("The server is not connected.")));
    }

    static constexpr std::chrono::milliseconds firstRetry = std::chrono::milliseconds(500);
    static constexpr std::chrono::milliseconds longestRetry = std::chrono::seconds(20);

Q_SIGNALS:
    void stateChanged();
    void roundTripChanged();

private:
    void connectNow();
    void logIn();
    void loggedIn(const Result<protocol::SessionAnswer> &answer, bool resumed);
    void failed(const Error &error);
    void lost(const Error &error);
    [[nodiscard]] Error inPlainWords(Error error, bool resumed) const;
    [[nodiscard]] static Error otherVersion(Error error);
    void setState(State state);

    QString m_clientName;
    AdminClient m_client;
    Profile m_profile;
    QString m_password; ///< until it has been used
    QString m_token;
    State m_state = State::Closed;
    protocol::HelloAnswer m_server;
    protocol::SessionAnswer m_account;
    Error m_error;
    QDateTime m_retryAt, m_lostAt;
    QElapsedTimer m_since; ///< the last login
    bool m_wasGarbled = false; ///< the connection before was given up for what came
    std::chrono::milliseconds m_pause = firstRetry;
    QTimer *m_retry;
    QTimer *m_pings;
    std::optional<int> m_roundTripMs;
};

} // namespace usher::console
