#include "server/log/logger.h"

#include <QSysInfo>

#include <atomic>
#include <cerrno>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace usher::log {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t recentLimit = 1000;
constexpr auto ownCategory = "server.log";

std::atomic<Logger *> installed = nullptr;
QtMessageHandler previousHandler = nullptr;
QLoggingCategory::CategoryFilter previousFilter = nullptr;
thread_local bool isWriter = false;

qint64 threadId()
{
    static thread_local const qint64 id = ::syscall(SYS_gettid);
    return id;
}

/// Blocks while a pipe or terminal is full; an output that is gone is forgotten silently, there is nowhere to
/// say it.
void putAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count > 0) {
            done += count;
        } else if (count < 0 && errno == EAGAIN) {
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (count == 0 || errno != EINTR) {
            return;
        }
    }
}

bool isOurs(QByteArrayView category)
{
    return category.startsWith("server.") || category.startsWith("shared.") || category.startsWith("app.")
        || category == "default";
}

bool isNamed(QByteArrayView category, const std::vector<QByteArray> &patterns)
{
    for (const QByteArray &pattern : patterns) {
        if (pattern.endsWith('*') ? category.startsWith(QByteArrayView(pattern).chopped(1))
                                  : category == pattern)
            return true;
    }
    return false;
}

} // namespace

/// What the writer thread writes with.
struct Logger::Sinks
{
    struct Sink
    {
        Level level = Level::Debug;
        Destination destination;
        std::unique_ptr<LogFile> file;
        QByteArray pending; ///< of a stream, until the end of the batch
    };
    std::vector<Sink> sinks;
    LogPattern pattern;
    LineContext context;
    MaskRules masks;
    bool json = false;

    void takeLive(const LogSettings &settings)
    {
        pattern = settings.pattern;
        json = settings.json;
        context.fullMessage = settings.fullMessage;
        context.timeForm = settings.timeForm;
        context.utc = settings.utc;
        masks = MaskRules(settings.suppressed);
    }
};

Logger::Logger(const Clock &clock, Environment environment)
    : m_clock(clock)
    , m_environment(std::move(environment))
    , m_sinks(std::make_unique<Sinks>())
{
    m_sinks->context.host = QSysInfo::machineHostName();
    m_sinks->context.node = m_environment.node;
    m_sinks->context.process = ::getpid();
}

Logger::~Logger()
{
    if (!m_thread.joinable())
        return;
    QLoggingCategory::installFilter(previousFilter);
    qInstallMessageHandler(previousHandler);
    installed.store(nullptr);
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Result<void> Logger::apply(const LogSettings &settings)
{
    auto next = std::make_shared<std::vector<Sinks::Sink>>();
    for (const auto &[destination, level] : settings.outputs) {
        Sinks::Sink sink{level, destination, nullptr, {}};
        if (destination.kind == Destination::Kind::File) {
            sink.file = std::make_unique<LogFile>(
                destination.path, settings.segment, settings.expire, settings.buffering, m_clock);
            if (auto opened = sink.file->open(); !opened)
                return opened;
        }
        next->push_back(std::move(sink));
    }
    const bool isFirst = !m_thread.joinable();
    if (isFirst)
        m_thread = std::thread([this] { run(); });
    submit([this, next] {
        writeStreams();
        m_sinks->sinks = std::move(*next);
    });
    update(settings);
    if (isFirst) {
        installed.store(this);
        previousHandler = qInstallMessageHandler(&Logger::handle);
        previousFilter = QLoggingCategory::installFilter(&Logger::filter);
    }
    return {};
}

void Logger::update(const LogSettings &settings)
{
    {
        const std::lock_guard lock(m_mutex);
        m_maskRules = MaskRules(settings.suppressed);
    }
    submit([this, settings] { m_sinks->takeLive(settings); });
    setFilter(settings);
}

void Logger::setFilter(const LogSettings &settings)
{
    {
        const std::lock_guard lock(m_filterMutex);
        m_filter.enabled = settings.enabled;
        m_filter.verbose = settings.verbose;
        m_filter.affected.clear();
        for (const QString &name : settings.affectedLoggers)
            m_filter.affected.push_back(name.toUtf8());
    }
    // Installing it again makes Qt ask for every category anew.
    if (installed.load() == this)
        QLoggingCategory::installFilter(&Logger::filter);
}

void Logger::filter(QLoggingCategory *category)
{
    if (previousFilter)
        previousFilter(category);
    const Logger *self = installed.load();
    if (!self)
        return;
    const QByteArrayView name(category->categoryName());
    const std::lock_guard lock(self->m_filterMutex);
    const Filter &rules = self->m_filter;
    if (!rules.enabled) {
        for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
            category->setEnabled(type, false);
        return;
    }
    if (!isOurs(name) && !isNamed(name, rules.affected))
        return; // declared elsewhere, and left as it was declared
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
        category->setEnabled(type, levelOf(type, name) <= rules.verbose);
}

void Logger::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Logger *self = installed.load();
    if (!self || isWriter) {
        // Before, after, or from inside the writer itself, which must not wait for itself.
        putAll(2, message.toUtf8() + '\n');
        return;
    }
    self->take(type, context.category ? context.category : "default", message);
}

void Logger::take(QtMsgType type, const char *category, const QString &message)
{
    // A copy of its own: Qt goes on using the caller's, and no thread shares text with another.
    LogRecord record{m_clock.nowMs(), type, QByteArray(category),
        QString(message.constData(), message.size()), threadId()};
    if (type == QtFatalMsg) {
        takeFatal(std::move(record));
        return;
    }
    const bool isLimited = levelOf(type, record.category) == Level::Standard;
    const std::uint64_t shape = isLimited ? RepeatLimiter::shapeOf(record.category, message) : 0;
    {
        const std::lock_guard lock(m_mutex);
        if (isLimited && !m_repeats.admit(shape, record.category, message, m_clock.monotonicMs())) {
            ++m_statistics.repeated;
            return;
        }
        const bool isUrgent = type == QtWarningMsg || type == QtCriticalMsg;
        const std::size_t room
            = isUrgent ? m_environment.maxQueued : m_environment.maxQueued - m_environment.maxQueued / 4;
        if (m_queue.size() >= room || m_queuedBytes + message.size() > m_environment.maxQueuedBytes) {
            ++m_statistics.dropped;
            ++m_droppedUnsaid;
            return;
        }
        m_queuedBytes += message.size();
        ++m_taken;
        m_queue.push_back({std::move(record), nullptr});
    }
    m_wake.notify_one();
}

void Logger::takeFatal(LogRecord record)
{
    std::unique_lock lock(m_mutex);
    m_queue.push_back({std::move(record), nullptr});
    m_queue.push_back({{}, [this] { flushFiles(); }});
    const quint64 target = m_taken += 2;
    m_wake.notify_one();
    // A blocked output must not keep a broken process alive.
    m_progress.wait_for(lock, 3s, [&] { return m_done >= target; });
    QByteArray lines;
    for (const QString &line : m_recent)
        lines += line.toUtf8();
    putAll(m_environment.stderrDescriptor, lines);
}

void Logger::submit(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_taken;
        m_queue.push_back({{}, std::move(task)});
    }
    m_wake.notify_one();
}

void Logger::setNode(const QString &node)
{
    submit([this, node] { m_sinks->context.node = node; });
}

void Logger::reopen()
{
    submit([this] {
        for (auto &sink : m_sinks->sinks) {
            if (sink.file)
                sink.file->reopen();
        }
    });
}

void Logger::flush()
{
    submit([this] {
        writeSummaries(false);
        flushFiles();
    });
    std::unique_lock lock(m_mutex);
    const quint64 target = m_taken;
    m_progress.wait(lock, [&] { return m_done >= target || !m_thread.joinable(); });
}

Logger::Statistics Logger::statistics() const
{
    const std::lock_guard lock(m_mutex);
    return m_statistics;
}

QStringList Logger::recentLines() const
{
    const std::lock_guard lock(m_mutex);
    return QStringList(m_recent.begin(), m_recent.end());
}

MaskRules Logger::maskRules() const
{
    const std::lock_guard lock(m_mutex);
    return m_maskRules;
}

void Logger::run()
{
    isWriter = true;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto hasWork = [this] { return m_stopping || !m_queue.empty(); };
        bool mustLookAgain = m_repeats.isHoldingBack();
        for (const auto &sink : m_sinks->sinks)
            mustLookAgain |= sink.file && sink.file->hasPending();
        bool isQuiet = false;
        if (mustLookAgain)
            isQuiet = !m_wake.wait_for(lock, 1s, hasWork);
        else
            m_wake.wait(lock, hasWork);
        const bool isLast = m_stopping;
        const std::size_t count = m_queue.size();
        std::deque<Item> batch = std::exchange(m_queue, {});
        m_queuedBytes = 0;
        const qint64 dropped = std::exchange(m_droppedUnsaid, 0);
        lock.unlock();

        writeBatch(std::move(batch));
        if (dropped > 0) {
            writeOwn(QtWarningMsg, QByteArray(ownCategory),
                QStringLiteral("%1 message(s) were dropped: they came faster than the outputs take them")
                    .arg(dropped));
        }
        writeSummaries(isLast);
        writeStreams();
        if (isQuiet || isLast)
            flushFiles();
        qint64 lost = 0;
        for (const auto &sink : m_sinks->sinks)
            lost += sink.file ? sink.file->lostLines() : 0;

        lock.lock();
        m_statistics.lostLines = lost;
        m_done += count;
        m_progress.notify_all();
        if (isLast && m_queue.empty())
            return;
    }
}

void Logger::writeBatch(std::deque<Item> batch)
{
    for (Item &item : batch) {
        if (item.task)
            item.task();
        else
            write(item.record);
    }
}

void Logger::write(const LogRecord &record)
{
    LogRecord masked = record;
    masked.message = m_sinks->masks.text(record.message);
    const QByteArray line = m_sinks->json ? jsonLine(masked, m_sinks->context)
                                          : m_sinks->pattern.format(masked, m_sinks->context);
    const Level level = levelOf(record.type, record.category);
    bool isWritten = false;
    for (auto &sink : m_sinks->sinks) {
        if (level > sink.level)
            continue;
        isWritten = true;
        if (sink.file) {
            sink.file->write(line);
            if (record.type != QtInfoMsg && record.type != QtDebugMsg)
                sink.file->flush();
        } else if (sink.destination.kind == Destination::Kind::Memory) {
            const std::lock_guard lock(m_mutex);
            m_recent.push_back(QString::fromUtf8(line));
            if (m_recent.size() > recentLimit)
                m_recent.pop_front();
        } else {
            sink.pending += line;
        }
    }
    const std::lock_guard lock(m_mutex);
    m_statistics.written += isWritten ? 1 : 0;
}

void Logger::writeOwn(QtMsgType type, const QByteArray &category, const QString &message)
{
    write({m_clock.nowMs(), type, category, message, threadId()});
}

void Logger::writeSummaries(bool all)
{
    std::vector<RepeatLimiter::Summary> summaries;
    {
        const std::lock_guard lock(m_mutex);
        summaries = m_repeats.expire(m_clock.monotonicMs(), all);
    }
    for (const auto &summary : summaries) {
        writeOwn(QtWarningMsg, summary.category,
            QStringLiteral("%1 more like this: %2").arg(QString::number(summary.count), summary.sample));
    }
}

void Logger::writeStreams()
{
    for (auto &sink : m_sinks->sinks) {
        if (sink.pending.isEmpty())
            continue;
        const bool isError = sink.destination.kind == Destination::Kind::Stderr;
        putAll(isError ? m_environment.stderrDescriptor : m_environment.stdoutDescriptor, sink.pending);
        sink.pending.clear();
    }
}

void Logger::flushFiles()
{
    for (auto &sink : m_sinks->sinks) {
        if (sink.file)
            sink.file->flush();
    }
}

} // namespace usher::log
