#include "server/cluster/postgresdoorbell.h"

#include <QLoggingCategory>

#include <boost/asio/posix/stream_descriptor.hpp>

#include <libpq-fe.h>

namespace usher::cluster {

namespace asio = boost::asio;

namespace {

Q_LOGGING_CATEGORY(lcDoorbell, "server.cluster.doorbell", QtInfoMsg)

// A NOTIFY has nothing to keep, but would wait for the disk as any commit does.
constexpr char listenStatement[] = "SET synchronous_commit TO off; LISTEN usher_outbox";
constexpr char ringStatement[] = "NOTIFY usher_outbox";

} // namespace

/// One connection, from its start to its loss. Handlers that outlive it find it gone.
class PostgresDoorbell::Line : public std::enable_shared_from_this<Line>
{
public:
    explicit Line(PostgresDoorbell &bell)
        : m_bell(&bell)
        , m_descriptor(bell.m_scheduler.context())
        , m_deadline(bell.m_scheduler)
    {
    }
    ~Line()
    {
        if (m_descriptor.is_open())
            m_descriptor.release(); // the descriptor is libpq's
        PQfinish(m_connection);
    }

    void open()
    {
        QStringList keywords = m_bell->m_target.keywords;
        const auto add = [&keywords](const char *name, const QString &value) {
            QString quoted = value;
            quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
            keywords.append(QLatin1String(name) + QLatin1String("='") + quoted + u'\'');
        };
        add("host", m_bell->m_target.hosts.join(u','));
        add("port", m_bell->m_target.ports.join(u','));
        add("dbname", m_bell->m_target.database);
        add("user", m_bell->m_target.user);
        if (!m_bell->m_target.password.isEmpty())
            add("password", m_bell->m_target.password);
        add("target_session_attrs", QStringLiteral("read-write"));
        add("application_name", QStringLiteral("usherd doorbell"));
        add("keepalives_idle", QStringLiteral("10"));
        add("keepalives_interval", QStringLiteral("3"));
        add("keepalives_count", QStringLiteral("3"));
        add("tcp_user_timeout", QStringLiteral("10000"));
        m_connection = PQconnectStart(keywords.join(u' ').toUtf8().constData());
        if (!m_connection || PQstatus(m_connection) == CONNECTION_BAD)
            return fail();
        PQsetNoticeProcessor(
            m_connection, [](void *, const char *) {}, nullptr);
        m_deadline.start(connectTime, [this] { m_bell->lost(QStringLiteral("it does not answer")); });
        wait(PGRES_POLLING_WRITING);
    }

    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }

    void ring()
    {
        if (m_state == State::Ready)
            send(ringStatement);
        else
            m_ringWhenReady = true;
    }

    void forget() { m_bell = nullptr; }

private:
    enum class State { Connecting, Subscribing, Ready, Ringing };

    /// The descriptor may change while libpq goes through its hosts.
    void adopt()
    {
        const int fd = PQsocket(m_connection);
        if (m_descriptor.is_open() && m_descriptor.native_handle() == fd)
            return;
        if (m_descriptor.is_open())
            m_descriptor.release();
        if (fd >= 0)
            m_descriptor.assign(fd);
    }

    void wait(PostgresPollingStatusType what)
    {
        adopt();
        if (!m_descriptor.is_open())
            return fail();
        const auto side = what == PGRES_POLLING_READING ? asio::posix::descriptor_base::wait_read
                                                        : asio::posix::descriptor_base::wait_write;
        m_descriptor.async_wait(side, [self = shared_from_this()](const boost::system::error_code &error) {
            if (!self->m_bell || error == asio::error::operation_aborted)
                return;
            self->m_state == State::Connecting ? self->goOnConnecting() : self->receive();
        });
    }

    void goOnConnecting()
    {
        const PostgresPollingStatusType next = PQconnectPoll(m_connection);
        if (next == PGRES_POLLING_FAILED)
            return fail();
        if (next != PGRES_POLLING_OK)
            return wait(next);
        PQsetnonblocking(m_connection, 1);
        m_state = State::Subscribing;
        if (!PQsendQuery(m_connection, listenStatement) || PQflush(m_connection) < 0)
            return fail();
        wait(PGRES_POLLING_READING);
    }

    void send(const char *statement)
    {
        m_state = State::Ringing;
        // A few bytes on an idle connection: the system takes them at once.
        if (!PQsendQuery(m_connection, statement) || PQflush(m_connection) < 0)
            fail();
    }

    void receive()
    {
        if (!PQconsumeInput(m_connection))
            return fail();
        while (m_state != State::Ready && !PQisBusy(m_connection)) {
            PGresult *result = PQgetResult(m_connection);
            if (!result) {
                answered();
                break;
            }
            const bool isRefused = PQresultStatus(result) != PGRES_COMMAND_OK;
            PQclear(result);
            if (isRefused)
                return fail();
        }
        bool heard = false;
        while (PGnotify *notification = PQnotifies(m_connection)) {
            heard = heard || notification->be_pid != PQbackendPID(m_connection);
            PQfreemem(notification);
        }
        const auto self = shared_from_this();
        if (heard && m_bell->m_heard)
            m_bell->m_heard();
        if (m_bell)
            wait(PGRES_POLLING_READING);
    }

    void answered()
    {
        const bool isNew = m_state == State::Subscribing;
        m_state = State::Ready;
        if (isNew) {
            m_deadline.stop();
            m_bell->m_pause = firstRetry;
            if (m_bell->m_heard)
                m_bell->m_heard(); // what rang meanwhile was not heard
        }
        if (std::exchange(m_ringWhenReady, false))
            send(ringStatement);
    }

    void fail()
    {
        const QString why
            = m_connection ? QString::fromUtf8(PQerrorMessage(m_connection)).simplified() : QString();
        // Not from within libpq's and our own frames on this object.
        m_bell->m_scheduler.post([self = shared_from_this(), why] {
            if (self->m_bell)
                self->m_bell->lost(why);
        });
    }

    PostgresDoorbell *m_bell;
    PGconn *m_connection = nullptr;
    asio::posix::stream_descriptor m_descriptor;
    Timer m_deadline;
    State m_state = State::Connecting;
    bool m_ringWhenReady = false;
};

PostgresDoorbell::PostgresDoorbell(IoScheduler &scheduler, store::PostgresTarget target)
    : m_scheduler(scheduler)
    , m_target(std::move(target))
    , m_retry(scheduler)
    , m_ringing(scheduler)
{
}

PostgresDoorbell::~PostgresDoorbell()
{
    if (m_line)
        m_line->forget();
}

void PostgresDoorbell::start()
{
    m_line = std::make_shared<Line>(*this);
    m_line->open();
}

void PostgresDoorbell::lost(const QString &why)
{
    if (m_line->isReady() || m_pause == firstRetry)
        qCWarning(lcDoorbell).noquote() << "the doorbell between the nodes is away:" << why;
    m_line->forget();
    m_line.reset();
    m_retry.start(m_pause, [this] { start(); });
    m_pause = std::min(m_pause * 2, lastRetry);
}

bool PostgresDoorbell::isConnected() const
{
    return m_line && m_line->isReady();
}

void PostgresDoorbell::ring()
{
    if (!m_ringing.isActive())
        m_ringing.start(ringTime, [this] {
            if (m_line)
                m_line->ring();
        });
}

void PostgresDoorbell::listen(std::function<void()> heard)
{
    m_heard = std::move(heard);
}

} // namespace usher::cluster
