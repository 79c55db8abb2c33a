#pragma once

#include "app/usherctl/arguments.h"
#include "app/usherctl/channel.h"
#include "app/usherctl/output.h"

#include <functional>
#include <span>
#include <vector>

namespace usher::ctl {

/// Exit codes, stable for scripts.
enum Exit {
    Ok = 0,
    Partly = 1, ///< not all was taken, or what was asked for does not exist
    Refused = 2, ///< by the server, or not understood
    NoServer = 3, ///< cannot connect, or the connection was lost
};

/// What the program needs of its surroundings.
struct Environment
{
    QTextStream &out;
    QTextStream &err;
    std::function<QString(const QString &name)> variable;
    /// Asks a person without echo. BadParameter if there is nobody to ask.
    std::function<Result<QString>(const QString &prompt)> askPassword;
    /// A file's bytes; "-" is standard input. NotFound, Unavailable, TooLarge.
    std::function<Result<QByteArray>(const QString &path)> readFile;
    std::function<Result<std::unique_ptr<Channel>>(const Target &target)> connect;
    /// Calls @p stop at Ctrl+C instead of ending the program, as long as what it gives is kept.
    std::function<std::shared_ptr<void>(std::function<void()> stop)> onInterrupt{};
    /// The screen that `out` is; nothing if it is a file or a pipe.
    struct Screen
    {
        int columns = 80;
        int lines = 24;
    };
    std::function<std::optional<Screen>()> screen{};
    /// Runs the usherd beside this program, its output being ours; its exit code. Unavailable if there is
    /// none.
    std::function<Result<int>(const QStringList &arguments)> runServer{};
};

/// One run of one command.
struct Run
{
    Channel &channel;
    Output &output;
    Environment &environment;
    Arguments arguments; ///< words without the command's own
    QString account; ///< the one that is logged in

    [[nodiscard]] QString word(qsizetype index) const { return arguments.words.value(index); }
    /// Prints @p error and gives the exit code for it.
    int failed(const Error &error);
    /// @p answer as JSON, or with @p show for people.
    template <protocol::Message M, typename Show> int answered(const Result<M> &answer, Show show)
    {
        if (!answer)
            return failed(answer.error());
        if (output.isJson())
            output.json(protocol::toJson(*answer));
        else
            show(*answer);
        return Ok;
    }
    /// The first line of a file, for passwords.
    [[nodiscard]] Result<QString> firstLine(const QString &path) const;
    /// From --new-password-file, else asked for twice.
    [[nodiscard]] Result<QString> newPassword() const;
};

struct Command
{
    const char *name; ///< "services set"
    const char *arguments; ///< "NAME KEY=VALUE..."
    const char *summary; ///< QT_TRANSLATE_NOOP("usherctl", ...)
    int minWords;
    int maxWords; ///< -1 = any number
    std::vector<const char *> options; ///< names in optionDefs()
    int (*run)(Run &run);
    enum class Kind {
        Call, ///< asks the server and ends
        Live, ///< runs the event loop all the time
        Local, ///< needs no server: there is no channel
    };
    Kind kind = Kind::Call;
};

/// Every option of every command; a name means the same everywhere.
[[nodiscard]] std::span<const OptionDef> optionDefs();

/// The commands of each file, together all of them.
[[nodiscard]] std::vector<Command> operationCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> clusterCommands();
[[nodiscard]] std::vector<Command> recordCommands();
[[nodiscard]] std::vector<Command> historyCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> accountCommands();
[[nodiscard]] std::vector<Command> watchCommands();
[[nodiscard]] const std::vector<Command> &allCommands();

/// Runs the program with @p arguments (without its name).
[[nodiscard]] int runUsherctl(const QStringList &arguments, Environment &environment);

} // namespace usher::ctl
