#include "app/sim/journeys.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace usher::sim;

namespace {

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

/// One line a second in place on a terminal, one every ten seconds elsewhere.
class Progress
{
public:
    Progress(boost::asio::io_context &context, Simulation &simulation)
        : m_simulation(simulation)
        , m_timer(context)
        , m_isTerminal(::isatty(STDOUT_FILENO) == 1)
    {
        arm();
    }
    void stop()
    {
        m_timer.cancel();
        if (m_isTerminal)
            print(QStringLiteral("\n"));
    }

private:
    void arm()
    {
        m_timer.expires_after(std::chrono::seconds(m_isTerminal ? 1 : 10));
        m_timer.async_wait([this](const boost::system::error_code &error) {
            if (error)
                return;
            show();
            arm();
        });
    }
    void show()
    {
        Statistics &figures = m_simulation.statistics();
        const double seconds = m_simulation.elapsedS();
        const double rate = static_cast<double>(figures.answers() - m_lastAnswers)
            / std::max(seconds - m_lastSeconds, 0.001);
        m_lastAnswers = figures.answers();
        m_lastSeconds = seconds;
        const QString line
            = QStringLiteral("%1 s  %2 answers  %3/s  %4 under way  p50 %5  p99 %6  unexpected %7")
                  .arg(seconds, 6, 'f', 0)
                  .arg(figures.answers())
                  .arg(rate, 0, 'f', 1)
                  .arg(m_simulation.underWay())
                  .arg(durationText(figures.latencies().percentileUs(0.5)),
                      durationText(figures.latencies().percentileUs(0.99)))
                  .arg(figures.unexpectedCount());
        print(m_isTerminal ? QString(u'\r' + line.leftJustified(100)) : QString(line + u'\n'));
    }

    Simulation &m_simulation;
    boost::asio::steady_timer m_timer;
    const bool m_isTerminal;
    qint64 m_lastAnswers = 0;
    double m_lastSeconds = 0;
};

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = parseSimOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "usher-sim: %s\n", qPrintable(options.error().message));
        return 2;
    }
    if (options->isHelp) {
        print(simHelp());
        return 0;
    }

    boost::asio::io_context context;
    Simulation simulation(context, *options);
    boost::asio::signal_set signals(context, SIGINT, SIGTERM);
    boost::asio::steady_timer end(context);
    Progress progress(context, simulation);
    const auto stop = [&] {
        simulation.stop([&] {
            progress.stop();
            context.stop();
        });
    };
    signals.async_wait([&](const boost::system::error_code &error, int) {
        if (!error)
            stop();
    });
    if (options->durationS > 0) {
        end.expires_after(std::chrono::seconds(options->durationS));
        end.async_wait([&](const boost::system::error_code &error) {
            if (!error)
                stop();
        });
    }
    simulation.start();
    context.run();

    const Statistics &figures = simulation.statistics();
    print(figures.report(simulation.elapsedS()));
    if (figures.answers() > 0 && figures.heard() == 0)
        return 3;
    return figures.unexpectedCount() == 0 ? 0 : 1;
}
