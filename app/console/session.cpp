#include "app/console/session.h"

#include "app/console/serverclock.h"

#include <QRandomGenerator>
#include <QTimer>

namespace usher::console {

using namespace std::chrono_literals;

namespace {

bool isAway(const Error &error)
{
    const bool isSilent = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Timeout
        || error.code == ErrorCode::Internal; // or says what nobody understands: it may be better next time
    return isSilent && error.data.isEmpty(); // else its certificate is another one
}

} // namespace

Session::Session(QString client, QObject *parent)
    : QObject(parent)
    , m_clientName(std::move(client))
    , m_retry(new QTimer(this))
    , m_pings(new QTimer(this))
{
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &Session::connectNow);
    m_pings->setInterval(5s);
    connect(m_pings, &QTimer::timeout, &m_client, &AdminClient::ping);
    connect(&m_client, &AdminClient::connectionLost, this, &Session::lost);
    connect(&m_client, &AdminClient::roundTripMeasured, this, [this](qint64 ms) {
        m_roundTripMs = static_cast<int>(ms);
        Q_EMIT roundTripChanged();
    });
}

void Session::open(const Profile &profile, const QString &password)
{
    close();
    m_profile = profile;
    m_password = password;
    m_pause = firstRetry;
    setState(State::Connecting);
    connectNow();
}

void Session::close()
{
    m_retry->stop();
    m_pings->stop();
    if (isOnline())
        m_client.call(protocol::SessionClose{}, this, [](const Result<protocol::Done> &) {});
    m_client.disconnectFromServer();
    m_token.clear();
    m_password.clear();
    m_account = {};
    m_error = {};
    m_roundTripMs.reset();
    setState(State::Closed);
}

void Session::retryNow()
{
    if (m_state != State::Offline)
        return;
    m_retry->stop();
    connectNow();
}

bool Session::allows(const QString &privilege) const
{
    return privilege.isEmpty() || m_account.privileges.contains(privilege);
}

void Session::connectNow()
{
    AdminClient::Settings settings;
    settings.url = m_profile.url;
    settings.client = m_clientName;
    settings.pinnedCertificate = m_profile.certificate;
    settings.heartbeat = true;
    m_client.connectToServer(settings, [this](const Result<protocol::HelloAnswer> &hello) {
        if (hello) {
            m_server = *hello;
            if (m_server.nowMs > 0) // some way of the answer ago
                setServerClock(m_server.nowMs + m_client.helloTook().count() / 2);
            logIn();
        } else if (hello.error().code != ErrorCode::Cancelled) { // another try has begun, or none is wanted
            failed(hello.error().field == QLatin1String("protocol") ? otherVersion(hello.error())
                                                                    : hello.error());
        }
    });
}

void Session::logIn()
{
    if (m_token.isEmpty()) {
        m_client.call(protocol::SessionOpen{m_profile.account, m_password}, this,
            [this](const Result<protocol::SessionAnswer> &answer) { loggedIn(answer, false); });
    } else {
        m_client.call(protocol::SessionResume{m_token}, this,
            [this](const Result<protocol::SessionAnswer> &answer) { loggedIn(answer, true); });
    }
}

void Session::loggedIn(const Result<protocol::SessionAnswer> &answer, bool resumed)
{
    if (!answer) {
        if (answer.error().code == ErrorCode::Cancelled)
            return;
        if (resumed && !isAway(answer.error()))
            m_token.clear(); // the session is over; the password is not kept here
        failed(inPlainWords(answer.error(), resumed));
        return;
    }
    m_retry->stop();
    m_account = *answer;
    if (!resumed)
        m_token = std::exchange(m_account.token, {});
    m_password.clear();
    if (!m_wasGarbled) // else it may go wrong in the next moment again
        m_pause = firstRetry;
    m_since.start();
    m_error = {};
    m_pings->start();
    setState(State::Online);
    m_client.ping();
}

// Who was in comes back by himself; who was not is told at once, for he waits.
void Session::failed(const Error &error)
{
    m_client.disconnectFromServer();
    m_error = error;
    if (error.data.contains(QLatin1String("sha256"))) {
        m_error.code = ErrorCode::Forbidden; // somebody has to decide
        m_error.message = tr("No secure connection to %1: %2.")
                              .arg(m_profile.address(), error.data[QLatin1String("problem")].toString());
    } else if (!error.message.isEmpty()) {
        m_error.message[0] = error.message.at(0).toUpper(); // it stands by itself here
    }
    if (m_token.isEmpty() || !isAway(error)) {
        setState(State::Refused);
        return;
    }
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(m_pause * jitter);
    m_pause = std::min(2 * m_pause, longestRetry);
    m_retryAt = QDateTime::currentDateTime().addMSecs(pause.count());
    m_retry->start(pause);
    setState(State::Offline);
}

void Session::lost(const Error &error)
{
    if (!isOnline())
        return; // a try to come back: its own answer has said so
    m_pings->stop();
    m_roundTripMs.reset();
    Q_EMIT roundTripChanged();
    m_lostAt = QDateTime::currentDateTime();
    if (m_since.hasExpired(std::chrono::milliseconds(longestRetry).count() * 3))
        m_pause = firstRetry;
    m_wasGarbled = error.code == ErrorCode::Internal;
    const bool isOver = error.code == ErrorCode::Unauthenticated;
    if (isOver)
        m_token.clear();
    failed(isOver ? inPlainWords(error, true) : error);
}

/// What a refused login is for people, in their language; `detail` keeps the server's words.
Error Session::inPlainWords(Error error, bool resumed) const
{
    const QString said = error.message;
    switch (error.code) {
    case ErrorCode::Unauthenticated:
        error.message = !resumed ? tr("The account or the password is wrong.")
            : said.isEmpty()     ? tr("The session is over. Log in again.")
                                 : tr("The session is over (%1). Log in again.").arg(said);
        break;
    case ErrorCode::TooManyRequests:
        error.message = error.retryAfterS > 0
            ? tr("Too many failed logins. Try again in %n second(s).", nullptr, error.retryAfterS)
            : tr("Too many logins at once. Try again in a moment.");
        break;
    case ErrorCode::Forbidden:
        error.message = tr("The account %1 may not log in: %2.").arg(m_profile.account, said);
        break;
    default:
        return error;
    }
    error.detail = said;
    return error;
}

/// The two do not speak one protocol: who is to be updated.
Error Session::otherVersion(Error error)
{
    const auto range = [](int oldest, int newest) {
        return oldest == newest ? QString::number(newest) : QStringLiteral("%1–%2").arg(oldest).arg(newest);
    };
    const int oldest = error.data[QLatin1String("oldest")].toInt();
    const int newest = error.data[QLatin1String("newest")].toInt();
    const QString theirs = range(oldest, newest);
    const QString ours = range(protocol::oldestProtocol, protocol::newestProtocol);
    if (!error.data.contains(QLatin1String("newest")))
        return error;
    error.detail = error.message;
    error.message = newest < protocol::oldestProtocol
        ? tr("This console is newer than the server: it speaks protocol %1, the server %2. Update the "
             "server, or use an older console.")
              .arg(ours, theirs)
        : tr("This console is too old for the server: it speaks protocol %1, the server %2. Update the "
             "console.")
              .arg(ours, theirs);
    return error;
}

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace usher::console
