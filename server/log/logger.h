#pragma once

#include "server/core/clock.h"
#include "server/core/task.h"
#include "server/log/logfile.h"
#include "server/log/masking.h"
#include "server/log/repeatlimiter.h"

#include <QLoggingCategory>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace usher::log {

/// Takes every Qt message of the process (qCInfo and the others; one QLoggingCategory per module) to the
/// outputs of [log].
///
/// The thread that logs only queues; a thread of its own formats, masks and writes, so a slow disk or
/// terminal never stops the core. The queue is bounded: past three quarters only warnings and errors are
/// taken, past its end nothing, and what was dropped is counted and said as soon as there is room. Messages
/// that repeat are held back (RepeatLimiter; Standard level only). A fatal message is written before the
/// process ends, with everything queued before it. At most one Logger is installed at a time. Unless said
/// otherwise any thread may call.
class Logger
{
public:
    struct Environment
    {
        QString node; ///< shown by %N and message-format full
        std::size_t maxQueued = 10'000; ///< messages
        qsizetype maxQueuedBytes = qsizetype(8) << 20;
        int stdoutDescriptor = 1;
        int stderrDescriptor = 2;
    };

    Logger(const Clock &clock, Environment environment);
    /// Writes what is queued, then gives Qt its own handler back.
    ~Logger();
    Logger(const Logger &) = delete;
    Logger &operator=(const Logger &) = delete;

    /// Opens the outputs and takes everything of @p settings. The first call installs the message handler and
    /// the category filter. Errors (a file that cannot be opened) change nothing. Core thread.
    [[nodiscard]] Result<void> apply(const LogSettings &settings);

    /// Takes what may change at run time: level, pattern, format, time, masking, affected loggers. Core
    /// thread.
    void update(const LogSettings &settings);

    /// What %N and message-format full show from now on: known only once the store is open. Any thread.
    void setNode(const QString &node);

    /// Opens the files again, after logrotate or on SIGHUP.
    void reopen();

    /// Returns when everything logged before this call has been handed to the system.
    void flush();

    struct Statistics
    {
        qint64 written = 0; ///< messages, whatever the number of outputs
        qint64 dropped = 0; ///< the queue was full
        qint64 repeated = 0; ///< held back as repeats
        qint64 lostLines = 0; ///< a file could not be written
    };
    [[nodiscard]] Statistics statistics() const;

    /// The last lines of the output `memory`, oldest first, at most 1,000.
    [[nodiscard]] QStringList recentLines() const;

    /// The masking in force (suppress-data included), for access lines and quoted requests.
    [[nodiscard]] MaskRules maskRules() const;

private:
    struct Filter
    {
        bool enabled = true;
        Level verbose = Level::Standard;
        std::vector<QByteArray> affected;
    };
    /// Either a message or work for the writer.
    struct Item
    {
        LogRecord record;
        Task task;
    };
    struct Sinks;

    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    static void filter(QLoggingCategory *category);
    void take(QtMsgType type, const char *category, const QString &message);
    void takeFatal(LogRecord record);
    void submit(Task task);
    void setFilter(const LogSettings &settings);
    void run();
    void writeBatch(std::deque<Item> batch);
    void write(const LogRecord &record);
    void writeOwn(QtMsgType type, const QByteArray &category, const QString &message);
    void writeSummaries(bool all);
    void writeStreams();
    void flushFiles();

    const Clock &m_clock;
    const Environment m_environment;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake; ///< the writer has work
    std::condition_variable m_progress; ///< the writer has finished a batch
    std::deque<Item> m_queue;
    qsizetype m_queuedBytes = 0;
    quint64 m_taken = 0; ///< items ever queued
    quint64 m_done = 0; ///< items ever finished
    qint64 m_droppedUnsaid = 0;
    bool m_stopping = false;
    RepeatLimiter m_repeats;
    Statistics m_statistics;
    MaskRules m_maskRules;
    std::deque<QString> m_recent;

    mutable std::mutex m_filterMutex;
    Filter m_filter;

    std::unique_ptr<Sinks> m_sinks; ///< writer thread only
    std::thread m_thread;
};

} // namespace usher::log
