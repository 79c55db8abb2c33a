#include "server/http/connection.h"

#include "server/http/encode.h"
#include "server/http/errors.h"
#include "server/http/websocketsession.h"

#include <algorithm>
#include <climits>

namespace usher::http {

namespace {

constexpr int readsInARow = 8; ///< then the others have their turn
constexpr qsizetype copiedBody
    = 16 * 1024; ///< a smaller body is copied behind its header, a larger one is shared
constexpr qint64 outputPause
    = 256 * 1024; ///< no further request is taken while more than this waits to be sent
constexpr int maxPieces = 32;

qint64 earlier(qint64 a, qint64 b)
{
    return a == 0 || (b != 0 && b < a) ? b : a;
}

} // namespace

/// Held while a member function runs: the connection is removed when the outermost one ends, never inside.
class Connection::Busy
{
public:
    explicit Busy(Connection &connection)
        : m_connection(connection)
    {
        ++m_connection.m_busy;
    }
    ~Busy()
    {
        if (--m_connection.m_busy == 0 && m_connection.m_phase >= Phase::Upgraded)
            m_connection.m_worker.remove(m_connection.m_id);
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    Connection &m_connection;
};

Connection::Connection(Worker &worker, quint64 id, UniqueFd fd, ListenerPointer listener, Peer peer)
    : m_worker(worker)
    , m_id(id)
    , m_listener(std::move(listener))
    , m_peer(std::move(peer))
    , m_transport(std::move(fd), m_listener->tls.get())
{
}

Connection::~Connection() = default;

void Connection::start()
{
    const Busy busy(*this);
    m_phase = m_transport.isTls() ? Phase::Handshake : Phase::Open;
    m_sinceMs = m_worker.nowMs();
    if (!m_worker.poller().add(m_transport.descriptor(), m_id, true, false))
        return close();
    updateDeadline();
}

void Connection::abort()
{
    const Busy busy(*this);
    close();
}

void Connection::drain()
{
    const Busy busy(*this);
    m_draining = true;
    if (m_phase == Phase::Handshake)
        return close();
    if (m_phase != Phase::Open)
        return;
    const bool receiving = !m_input.isEmpty() || (m_parser && m_parser->hasStarted());
    if (!m_exchanges.empty())
        m_exchanges.back().keepAlive = false;
    if (!m_exchanges.empty() || !receiving)
        m_lastTaken = m_lingers = true;
    pump();
}

// --- reading
// ------------------------------------------------------------------------------------------------------

void Connection::ready(Poller::Ready ready)
{
    const Busy busy(*this);
    switch (m_phase) {
    case Phase::Handshake:
        return continueHandshake();
    case Phase::Open:
        break;
    case Phase::Lingering:
        return linger();
    case Phase::Upgraded:
    case Phase::Closed:
        return;
    }
    if (ready.gone && !m_watchingRead && !m_watchingWrite)
        return close(); // reset while we were busy for it; nobody reads the answer
    if (m_watchingWrite && (ready.writable || ready.gone))
        return writable();
    if (ready.readable || ready.gone)
        readInput();
}

void Connection::continueHandshake()
{
    switch (m_transport.handshake().outcome) {
    case Transport::Outcome::WouldRead:
        return watch(true, false);
    case Transport::Outcome::WouldWrite:
        return watch(false, true);
    case Transport::Outcome::Done:
        break;
    case Transport::Outcome::Eof:
    case Transport::Outcome::Failed:
        m_worker.counters().refusals[static_cast<size_t>(Refusal::TlsHandshake)].add();
        return close();
    }
    m_subject = m_transport.peerSubject();
    m_phase = Phase::Open;
    m_sinceMs = m_worker.nowMs();
    readInput();
}

void Connection::readInput()
{
    for (int round = 0; round < readsInARow; ++round) {
        processKept(); // before more is read, so that what is kept stays bounded
        if (m_readClosed || !mayTake())
            return pump();
        const Transport::Io io = m_transport.read(m_worker.buffer(), Worker::bufferSize);
        switch (io.outcome) {
        case Transport::Outcome::WouldRead:
            return pump();
        case Transport::Outcome::WouldWrite:
            m_readAfterWrite = true;
            return pump();
        case Transport::Outcome::Eof:
            m_readClosed = true;
            return pump();
        case Transport::Outcome::Failed:
            return close();
        case Transport::Outcome::Done:
            break;
        }
        m_worker.counters().bytesIn.add(io.bytes);
        consume(m_worker.buffer(), io.bytes);
        if (m_phase != Phase::Open)
            return;
        if (!m_transport.isTls() && io.bytes < Worker::bufferSize)
            break; // what comes now announces itself
    }
    pump();
    if (m_phase == Phase::Open && m_transport.hasDecrypted() && mayTake())
        m_worker.callReadable(m_id);
}

void Connection::linger()
{
    // The client may still be sending what we refused; closing now would reset the connection and lose our
    // answer.
    for (int round = 0; round < readsInARow; ++round) {
        const Transport::Io io = m_transport.read(m_worker.buffer(), Worker::bufferSize);
        if (io.outcome == Transport::Outcome::WouldRead)
            break;
        if (io.outcome != Transport::Outcome::Done)
            return close();
    }
}

void Connection::consume(const char *data, size_t size)
{
    if (!m_input.isEmpty()) {
        m_input.append(data, static_cast<qsizetype>(size));
        m_starved = false;
        processKept();
        return;
    }
    const size_t used = process(data, size);
    if (m_phase == Phase::Open && used < size)
        m_input = QByteArray(data + used, static_cast<qsizetype>(size - used));
}

/// Uses kept input as long as there is room for its requests.
void Connection::processKept()
{
    while (canProcessKept()) {
        processKeptOnce();
        flush();
    }
}

void Connection::processKeptOnce()
{
    QByteArray input = std::exchange(m_input, QByteArray());
    const size_t used = process(input.constData(), static_cast<size_t>(input.size()));
    if (m_phase == Phase::Open && used < static_cast<size_t>(input.size()))
        m_input = used == 0 ? std::move(input) : input.mid(static_cast<qsizetype>(used));
}

bool Connection::mayTake() const
{
    return m_phase == Phase::Open && !m_lastTaken && m_outputBytes < outputPause
        && m_exchanges.size() < static_cast<size_t>(m_worker.limits().maxPipelined);
}

/// Parses and dispatches as many requests as may be taken. @return bytes used.
size_t Connection::process(const char *data, size_t size)
{
    m_processing = true;
    m_starved = false;
    size_t used = 0;
    while (used < size && m_phase == Phase::Open) {
        if (!mayTake()) {
            flush(); // answers that are there make room
            if (!mayTake())
                break;
        }
        if (!m_parser) {
            m_parser = m_worker.takeParser();
            m_sinceMs = m_worker.nowMs();
        }
        const RequestParser::Step step = m_parser->feed(data + used, size - used);
        used += step.used;
        if (step.status == RequestParser::Status::NeedMore) {
            m_starved = true;
            if (!chargeBody())
                used = size;
            break;
        }
        if (step.status == RequestParser::Status::Refused) {
            refuse(m_parser->refusal());
            used = size;
        } else if (step.status == RequestParser::Status::Head) {
            m_continueDue = m_parser->expectsContinue() && used == size;
            if (!admitBody())
                used = size;
        } else {
            dispatch(used < size);
        }
    }
    m_processing = false;
    return used;
}

bool Connection::admitBody()
{
    m_sinceMs = m_worker.nowMs(); // the body has its own time
    const qint64 held = m_worker.shared().bufferedBytes.load(std::memory_order_relaxed);
    if (held + m_parser->announcedBytes() <= m_worker.limits().maxBufferedBytes)
        return true;
    refuse(Refusal::NoMemory);
    return false;
}

/// Accounts for the part of a body that waits in memory for the rest.
bool Connection::chargeBody()
{
    if (!m_parser->isInBody())
        return true;
    const qint64 more = m_parser->request().body.size() - m_charged;
    m_charged += more;
    const qint64 held = m_worker.shared().bufferedBytes.fetch_add(more, std::memory_order_relaxed) + more;
    if (held <= m_worker.limits().maxBufferedBytes)
        return true;
    refuse(Refusal::NoMemory);
    return false;
}

void Connection::release(qint64 bytes)
{
    if (bytes > 0)
        m_worker.shared().bufferedBytes.fetch_sub(bytes, std::memory_order_relaxed);
}

void Connection::dispatch(bool moreBehind)
{
    Request request = std::move(m_parser->request());
    request.zone = m_listener->zone;
    request.listenerPort = m_listener->port;
    request.secure = m_transport.isTls();
    request.peerAddress = m_peer.address;
    request.peerPort = m_peer.port;
    request.clientCertificateSubject = m_subject;
    request.receivedAtMs = m_sinceMs;
    request.redirectTo = m_listener->redirectTo;
    const bool upgrades = m_parser->wantsUpgrade() && !m_parser->isHttp10()
        && request.headers.value("Upgrade").toLower().contains("websocket");

    Exchange exchange;
    exchange.sequence = m_nextSequence++;
    exchange.isHead = request.method == Method::Head;
    exchange.http10 = m_parser->isHttp10();
    exchange.keepAlive = m_parser->keepAlive() && !m_draining;
    exchange.chargedBytes = std::exchange(m_charged, 0);
    m_worker.giveParser(std::move(m_parser));
    m_continueDue = false;
    m_worker.counters().requests[zoneIndex(m_listener->zone)].add();
    m_lastTaken = !exchange.keepAlive;
    m_lingers = m_draining;
    const quint32 sequence = exchange.sequence;
    const bool first = m_exchanges.empty();
    m_exchanges.push_back(std::move(exchange));
    if (!upgrades)
        return m_worker.forward(m_id, sequence, std::move(request));
    // An upgrade behind unanswered requests would have to wait for them; frames before the answer are not
    // allowed.
    if (first && m_outputBytes == 0 && !moreBehind)
        return upgrade(std::move(request));
    release(m_exchanges.back().chargedBytes);
    m_exchanges.pop_back();
    refuse(Refusal::BadUpgrade);
}

void Connection::upgrade(Request &&request)
{
    const UpgradeCheck check = checkUpgrade(request, m_worker);
    if (!check.endpoint) {
        m_exchanges.back().done = true;
        m_exchanges.back().response = check.refusal;
        return;
    }
    release(m_exchanges.back().chargedBytes);
    m_exchanges.clear();
    m_worker.wheel().clear(*this);
    m_phase = Phase::Upgraded;
    m_worker.poller().remove(m_transport.descriptor());
    WebSocketSession::start(
        m_worker, m_id, m_listener, m_peer, std::move(m_transport), *check.endpoint, std::move(request));
}

void Connection::refuse(Refusal refusal)
{
    const RefusalInfo &info = refusalInfo(refusal);
    m_worker.counters().refusals[static_cast<size_t>(refusal)].add();
    ErrorStyle style = ErrorStyle::Problem;
    Exchange exchange;
    if (m_parser) {
        const Request &request = m_parser->request();
        style = errorStyleFor(request.path, request.headers, m_worker.settings().appName);
        exchange.http10 = m_parser->isHttp10();
        exchange.isHead = m_parser->hasStarted() && request.method == Method::Head;
        m_worker.giveParser(std::move(m_parser));
    }
    exchange.sequence = m_nextSequence++;
    exchange.keepAlive = false;
    exchange.done = true;
    exchange.chargedBytes = std::exchange(m_charged, 0);
    exchange.response = statusResponse(info.status, QString::fromLatin1(info.text), style);
    m_exchanges.push_back(std::move(exchange));
    m_lastTaken = m_lingers = true;
    m_continueDue = false;
    m_input.clear();
}

// --- answering
// ----------------------------------------------------------------------------------------------------

void Connection::deliver(quint32 sequence, Response &&response)
{
    const Busy busy(*this);
    const auto found = std::find_if(m_exchanges.begin(), m_exchanges.end(),
        [sequence](const Exchange &exchange) { return exchange.sequence == sequence; });
    if (found == m_exchanges.end() || found->done)
        return;
    found->done = true;
    found->response = std::move(response);
    if (m_processing)
        return;
    // The next request is taken in a turn of its own: whoever answers must not meet its own handlers inside
    // the call.
    flush();
    settle();
    if (canProcessKept())
        m_worker.callReadable(m_id);
}

/// Kept input that was only waiting for room.
bool Connection::canProcessKept() const
{
    return !m_starved && !m_input.isEmpty() && mayTake();
}

/// Does all that can be done now: sends answers, takes kept input, and then waits for what is missing.
void Connection::pump()
{
    flush();
    processKept();
    settle();
}

/// Waits for what is missing, or ends what is over.
void Connection::settle()
{
    if (m_phase != Phase::Open)
        return;
    if (m_readClosed && m_exchanges.empty() && m_outputBytes == 0 && !canProcessKept())
        return close(); // half a request, if any, will never be whole
    const bool takes = mayTake() && !m_readClosed;
    if (takes && m_paused)
        m_sinceMs = m_worker.nowMs();
    m_paused = !takes;
    watch(takes && !m_readAfterWrite, m_outputBytes > 0 || m_readAfterWrite);
    updateDeadline();
}

/// Sends the answers that are due, in the order of their requests.
void Connection::flush()
{
    if (m_phase != Phase::Open)
        return;
    QByteArray text = m_worker.takeText();
    size_t answered = 0;
    bool last = false;
    while (answered < m_exchanges.size() && m_exchanges[answered].done && !last) {
        last = !m_exchanges[answered].keepAlive;
        appendAnswer(text, std::move(m_exchanges[answered]));
        ++answered;
    }
    if (answered > 0) {
        m_exchanges.erase(m_exchanges.begin(), m_exchanges.begin() + static_cast<std::ptrdiff_t>(answered));
        if (!m_parser)
            m_sinceMs = m_worker.nowMs();
    }
    if (m_continueDue && m_exchanges.empty() && !last) {
        m_continueDue = false;
        text.append("HTTP/1.1 100 Continue\r\n\r\n");
    }
    write(text);
    m_worker.giveText(std::move(text));
    if (m_phase == Phase::Open && m_lastTaken && m_exchanges.empty() && m_outputBytes == 0)
        finish();
}

void Connection::appendAnswer(QByteArray &text, Exchange &&exchange)
{
    Response &response = exchange.response;
    release(exchange.chargedBytes);
    const qint64 held = m_worker.shared().bufferedBytes.load(std::memory_order_relaxed);
    if (response.body.size() > copiedBody && !exchange.isHead
        && held + response.body.size() > m_worker.limits().maxBufferedBytes) {
        // Others do not fetch theirs: a short answer takes its place.
        const RefusalInfo &info = refusalInfo(Refusal::NoMemory);
        m_worker.counters().refusals[static_cast<size_t>(Refusal::NoMemory)].add();
        response = statusResponse(info.status, QString::fromLatin1(info.text), ErrorStyle::Problem);
    }
    appendHead(text, response, {exchange.http10, exchange.keepAlive}, m_worker.date());
    if (exchange.isHead || isBodyless(response.status) || response.body.isEmpty())
        return;
    if (response.body.size() <= copiedBody) {
        text.append(response.body);
        return;
    }
    queueOutput(text);
    queueOutput(response.body);
    text.resize(0);
}

void Connection::queueOutput(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_outputBytes == 0)
        m_writingSinceMs = m_worker.nowMs();
    // A copy of its own for the scratch text: the worker goes on using that memory.
    m_output.push_back(bytes.size() > copiedBody ? bytes : QByteArray(bytes.constData(), bytes.size()));
    m_outputBytes += bytes.size();
    m_worker.shared().bufferedBytes.fetch_add(bytes.size(), std::memory_order_relaxed);
}

/// Sends @p text, or what was queued before it and then as much of it as goes.
void Connection::write(const QByteArray &text)
{
    if (m_outputBytes > 0) {
        queueOutput(text);
        if (!m_blocked)
            writeOutput();
        return;
    }
    if (text.isEmpty())
        return;
    const iovec piece{const_cast<char *>(text.constData()), static_cast<size_t>(text.size())};
    const Transport::Io io = m_transport.write(&piece, 1);
    if (io.outcome != Transport::Outcome::Done && io.outcome != Transport::Outcome::WouldWrite)
        return close();
    m_worker.counters().bytesOut.add(io.bytes);
    if (io.bytes < piece.iov_len) {
        queueOutput(text.mid(static_cast<qsizetype>(io.bytes)));
        m_blocked = true;
    }
}

void Connection::writeOutput()
{
    while (m_outputBytes > 0) {
        iovec pieces[maxPieces];
        int count = 0;
        qsizetype skip = m_outputSent;
        for (const QByteArray &bytes : m_output) {
            if (count == maxPieces)
                break;
            pieces[count++]
                = {const_cast<char *>(bytes.constData()) + skip, static_cast<size_t>(bytes.size() - skip)};
            skip = 0;
        }
        const Transport::Io io = m_transport.write(pieces, count);
        if (io.outcome == Transport::Outcome::WouldWrite) {
            m_blocked = true;
            return;
        }
        if (io.outcome != Transport::Outcome::Done)
            return close();
        m_worker.counters().bytesOut.add(io.bytes);
        m_writingSinceMs = m_worker.nowMs();
        m_outputBytes -= static_cast<qint64>(io.bytes);
        release(static_cast<qint64>(io.bytes));
        m_outputSent += static_cast<qsizetype>(io.bytes);
        size_t done = 0;
        while (done < m_output.size() && m_outputSent >= m_output[done].size())
            m_outputSent -= m_output[done++].size();
        m_output.erase(m_output.begin(), m_output.begin() + static_cast<std::ptrdiff_t>(done));
    }
    m_output.shrink_to_fit();
}

void Connection::writable()
{
    m_blocked = false;
    writeOutput();
    if (std::exchange(m_readAfterWrite, false))
        return readInput();
    pump();
}

// --- ending
// -------------------------------------------------------------------------------------------------------

/// Everything is answered and sent: close, or wait for the client to read it first.
void Connection::finish()
{
    m_transport.shutdownSend();
    if (m_readClosed || !(m_lingers || !m_input.isEmpty()))
        return close();
    m_phase = Phase::Lingering;
    m_input.clear();
    m_sinceMs = m_worker.nowMs();
    watch(true, false);
    updateDeadline();
}

void Connection::close()
{
    if (m_phase >= Phase::Upgraded)
        return;
    m_phase = Phase::Closed;
    m_worker.wheel().clear(*this);
    release(std::exchange(m_charged, 0));
    release(std::exchange(m_outputBytes, 0));
    for (const Exchange &exchange : m_exchanges)
        release(exchange.chargedBytes);
    m_transport.close();
    m_worker.onCore([shared = m_worker.sharedPointer(), peer = m_peer, zone = m_listener->zone] {
        if (shared->connectionClosed)
            shared->connectionClosed(peer, zone, false);
    });
}

void Connection::deadlineReached()
{
    const Busy busy(*this);
    const EdgeLimits &limits = m_worker.limits();
    if (m_phase == Phase::Handshake) {
        m_worker.counters().refusals[static_cast<size_t>(Refusal::TlsHandshake)].add();
        return close();
    }
    if (m_phase != Phase::Open)
        return close();
    if (m_outputBytes > 0 && m_worker.nowMs() >= m_writingSinceMs + limits.writeTimeout.count()) {
        m_worker.counters().refusals[static_cast<size_t>(Refusal::WriteTimeout)].add();
        return close();
    }
    if (!mayTake() || m_readClosed)
        return updateDeadline();
    if (m_parser && m_parser->hasStarted()) {
        const bool inBody = m_parser->isInBody();
        const qint64 allowed = inBody
            ? limits.bodyTimeout.count() + 1000 * m_parser->request().body.size() / limits.minBodyRate
            : limits.headerTimeout.count();
        if (m_worker.nowMs() < m_sinceMs + allowed)
            return updateDeadline();
        refuse(inBody ? Refusal::BodyTimeout : Refusal::HeaderTimeout);
        return pump();
    }
    if (m_exchanges.empty() && m_outputBytes == 0
        && m_worker.nowMs() >= m_sinceMs + limits.idleTimeout.count())
        return close();
    updateDeadline();
}

void Connection::updateDeadline()
{
    const EdgeLimits &limits = m_worker.limits();
    qint64 deadline = 0;
    switch (m_phase) {
    case Phase::Handshake:
        deadline = m_sinceMs + limits.headerTimeout.count();
        break;
    case Phase::Lingering:
        deadline = m_sinceMs + limits.lingerTimeout.count();
        break;
    case Phase::Open:
        if (m_outputBytes > 0)
            deadline = m_writingSinceMs + limits.writeTimeout.count();
        if (!mayTake() || m_readClosed)
            break;
        if (m_parser && m_parser->isInBody())
            deadline = earlier(deadline,
                m_sinceMs + limits.bodyTimeout.count()
                    + 1000 * m_parser->request().body.size() / limits.minBodyRate);
        else if (m_parser && m_parser->hasStarted())
            deadline = earlier(deadline, m_sinceMs + limits.headerTimeout.count());
        else if (m_exchanges.empty() && m_outputBytes == 0)
            deadline = m_sinceMs + limits.idleTimeout.count();
        break;
    case Phase::Upgraded:
    case Phase::Closed:
        return;
    }
    if (deadline == 0)
        m_worker.wheel().clear(*this);
    else
        m_worker.wheel().set(*this, deadline);
}

void Connection::watch(bool read, bool write)
{
    if (read == m_watchingRead && write == m_watchingWrite)
        return;
    m_watchingRead = read;
    m_watchingWrite = write;
    m_worker.poller().change(m_transport.descriptor(), m_id, read, write);
}

} // namespace usher::http
