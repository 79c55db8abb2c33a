#pragma once

#include "server/http/chunkdecoder.h"
#include "server/http/limits.h"
#include "server/http/refusal.h"

namespace usher::http {

/// Reads one request after another from bytes: the header with Boost.Beast's parser and the checks it leaves
/// out, the body with our own decoder (Beast's stops the process, by assertion, when a last chunk arrives in
/// pieces). No sockets, no clock, the same result however the bytes are cut.
class RequestParser
{
public:
    enum class Status {
        NeedMore,
        Head, ///< the header is complete and a body follows; said once
        Complete,
        Refused, ///< answer refusal() and close; nothing more can be read
    };
    struct Step
    {
        Status status;
        size_t used; ///< bytes taken; the rest must be presented again, with more behind it
    };

    RequestParser();
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    /// Makes ready for the next request. @p limits must outlive the request.
    void start(const EdgeLimits &limits);

    [[nodiscard]] Step feed(const char *data, size_t size);

    /// The request, complete or as far as it is known; method, target, path, query, headers and body are set.
    [[nodiscard]] Request &request() { return m_request; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] bool hasStarted() const { return m_seen > 0; }
    [[nodiscard]] bool isInBody() const { return m_phase == Phase::Body; }
    [[nodiscard]] bool isHttp10() const { return m_http10; }
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }
    /// The Connection field names `upgrade`.
    [[nodiscard]] bool wantsUpgrade() const { return m_upgrade; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    /// The Content-Length; 0 for a chunked body.
    [[nodiscard]] qint64 announcedBytes() const { return m_announced; }

private:
    class Beast;
    enum class Phase : quint8 { Header, Body, Done };

    Step feedHeader(const char *data, size_t size);
    Step feedBody(const char *data, size_t size);
    Step refuse(Refusal refusal, size_t used);
    [[nodiscard]] Refusal scan(const char *data, size_t size, size_t &headerEnd);
    [[nodiscard]] Refusal parseHeader(const char *data, size_t size);

    const EdgeLimits *m_limits = nullptr;
    ChunkDecoder m_chunks;
    Request m_request;
    Phase m_phase = Phase::Header;
    Refusal m_refusal = Refusal::None;
    bool m_skippedEmptyLine = false;
    bool m_http10 = false;
    bool m_keepAlive = false;
    bool m_upgrade = false;
    bool m_expectsContinue = false;
    int m_lines = 0; ///< complete lines of the header so far
    size_t m_scanned = 0; ///< bytes of the header looked at; line starts are derived from it
    size_t m_lineStart = 0;
    size_t m_seen = 0;
    qint64 m_announced = 0;
    bool m_chunked = false;
};

} // namespace usher::http
