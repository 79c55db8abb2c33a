#include "app/usherctl/terminal.h"

#include "app/usherctl/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace usher::ctl {

namespace {

constexpr qint64 maxFileBytes = qint64(17) << 20;
constexpr qsizetype maxPasswordBytes = 1024;

// Echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
        , m_works(tcgetattr(terminal, &m_before) == 0)
    {
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_works = m_works && tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_works)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    [[nodiscard]] bool works() const { return m_works; }

private:
    int m_terminal;
    termios m_before{};
    bool m_works;
};

// The signal handler's end of the pipe; a handler may do little more than write.
volatile int interruptPipe = -1;

void interrupted(int)
{
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(interruptPipe, "!", 1);
    errno = before;
}

class Interrupts
{
public:
    explicit Interrupts(std::function<void()> stop)
    {
        if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        interruptPipe = m_pipe[1];
        m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, call = std::move(stop)] {
                char c = 0;
                while (::read(m_pipe[0], &c, 1) == 1) { }
                call();
            });
        struct sigaction action = {};
        action.sa_handler = interrupted;
        ::sigaction(SIGINT, &action, &m_before[0]);
        ::sigaction(SIGTERM, &action, &m_before[1]);
    }
    ~Interrupts()
    {
        if (!m_notifier)
            return;
        ::sigaction(SIGINT, &m_before[0], nullptr);
        ::sigaction(SIGTERM, &m_before[1], nullptr);
        interruptPipe = -1;
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

private:
    int m_pipe[2] = {-1, -1};
    struct sigaction m_before[2] = {};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Error noTerminal()
{
    return {ErrorCode::BadParameter,
        Text::tr("there is no terminal to ask for a password; use --password-file or USHER_PASSWORD"), {}, {},
        0, {}};
}

} // namespace

Result<QString> askPassword(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return fail(noTerminal());
    QFile file;
    if (!file.open(terminal, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(terminal);
        return fail(noTerminal());
    }
    const Silence silence(terminal);
    if (!silence.works())
        return fail(noTerminal());
    const QByteArray question = prompt.toLocal8Bit();
    file.write(question);
    QByteArray line;
    char c = 0;
    ssize_t count = 0;
    while (((count = ::read(terminal, &c, 1)) == 1 || (count < 0 && errno == EINTR)) && c != '\n') {
        if (count == 1 && line.size() < maxPasswordBytes)
            line.append(c);
    }
    file.write("\n");
    return QString::fromLocal8Bit(line);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(STDIN_FILENO, QIODevice::ReadOnly)
                                                   : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorCode::BadParameter, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= maxFileBytes) {
        const QByteArray part = file.read(maxFileBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > maxFileBytes)
        return fail(ErrorCode::TooLarge,
            Text::tr("%1 is larger than %2 MiB").arg(path).arg(maxFileBytes / 1024 / 1024));
    return bytes;
}

std::shared_ptr<void> onInterrupt(std::function<void()> stop)
{
    return std::make_shared<Interrupts>(std::move(stop));
}

std::optional<Environment::Screen> screen()
{
    if (::isatty(STDOUT_FILENO) == 0)
        return {};
    Environment::Screen size;
    winsize window{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0) {
        size.columns = window.ws_col;
        size.lines = window.ws_row;
    }
    return size;
}

Result<int> runServer(const QStringList &arguments)
{
    const QString name = QStringLiteral("usherd");
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    const QString program = QFile::exists(beside) ? beside : QStandardPaths::findExecutable(name);
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedChannels);
    if (!program.isEmpty())
        server.start(program, arguments, QIODevice::ReadOnly);
    if (program.isEmpty() || !server.waitForStarted(-1))
        return fail(ErrorCode::Unavailable, Text::tr("there is no usherd beside this program"));
    server.waitForFinished(-1);
    if (server.exitStatus() != QProcess::NormalExit)
        return fail(ErrorCode::Unavailable, Text::tr("usherd ended unexpectedly"));
    return server.exitCode();
}

} // namespace usher::ctl
