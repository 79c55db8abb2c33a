#pragma once

#include "server/http/worker.h"

namespace usher::http {

/// One client connection: bytes in, requests to the core, answers back in order, and every limit and deadline
/// on the way. While it waits it holds a socket and this object, no buffer. Lives on its worker's thread.
class Connection final : private TimerWheel::Node
{
public:
    Connection(Worker &worker, quint64 id, UniqueFd fd, ListenerPointer listener, Peer peer);
    ~Connection() override;

    void start();
    void ready(Poller::Ready ready);
    /// The answer to the request @p sequence.
    void deliver(quint32 sequence, Response &&response);
    /// Answers what was asked, then closes; at once if nothing was.
    void drain();
    void abort();

    [[nodiscard]] const ListenerInfo &listener() const { return *m_listener; }

private:
    enum class Phase : quint8 { Handshake, Open, Lingering, Upgraded, Closed };

    /// A request that was taken and its answer, once there is one.
    struct Exchange
    {
        quint32 sequence = 0;
        bool done = false;
        bool isHead = false;
        bool http10 = false;
        bool keepAlive = true;
        qint64 chargedBytes = 0; ///< of the body, in EdgeShared::bufferedBytes
        Response response;
    };
    class Busy;

    void deadlineReached() override;
    void updateDeadline();
    void writable();
    void continueHandshake();
    void readInput();
    void linger();
    void consume(const char *data, size_t size);
    [[nodiscard]] size_t process(const char *data, size_t size);
    void processKept();
    void processKeptOnce();
    [[nodiscard]] bool mayTake() const;
    [[nodiscard]] bool admitBody();
    [[nodiscard]] bool chargeBody();
    void dispatch(bool moreBehind);
    void refuse(Refusal refusal);
    void upgrade(Request &&request);
    [[nodiscard]] bool canProcessKept() const;
    void pump();
    void settle();
    void flush();
    void appendAnswer(QByteArray &text, Exchange &&exchange);
    void write(const QByteArray &text);
    void queueOutput(const QByteArray &bytes);
    void writeOutput();
    void finish();
    void close();
    void release(qint64 bytes);
    void watch(bool read, bool write);

    Worker &m_worker;
    const quint64 m_id;
    ListenerPointer m_listener;
    Peer m_peer;
    QByteArray m_subject; ///< of the client certificate
    Transport m_transport;
    std::unique_ptr<RequestParser> m_parser; ///< between the first byte of a request and its last
    QByteArray m_input; ///< bytes that could not be used yet
    std::vector<Exchange> m_exchanges; ///< oldest first
    std::vector<QByteArray> m_output; ///< what the system did not take at once
    qsizetype m_outputSent = 0; ///< of the first piece
    qint64 m_outputBytes = 0;
    qint64 m_charged = 0; ///< for the body that is being received
    qint64 m_sinceMs = 0; ///< when the present wait for the client began
    qint64 m_writingSinceMs = 0; ///< the last progress of writing
    quint32 m_nextSequence = 0;
    quint16 m_busy = 0;
    Phase m_phase = Phase::Open;
    bool m_watchingRead = true; ///< what the poller was told
    bool m_watchingWrite = false;
    bool m_blocked = false; ///< the system takes no more output for now
    bool m_readAfterWrite = false; ///< TLS wants to write before it can read
    bool m_processing = false;
    bool m_starved = false; ///< kept input says nothing without more bytes
    bool m_readClosed = false; ///< the client will send no more
    bool m_lastTaken = false; ///< nothing more is read after the present request
    bool m_lingers = false; ///< the client may still be sending when we close
    bool m_continueDue = false; ///< 100 Continue, after the answers before it
    bool m_draining = false;
    bool m_paused = false; ///< input waits for us, not for the client
};

} // namespace usher::http
