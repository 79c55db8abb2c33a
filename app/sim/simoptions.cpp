#include "app/sim/simoptions.h"

#include <QUrl>

namespace usher::sim {

namespace {

tl::unexpected<Error> bad(const QString &flag, const QString &message)
{
    return fail(ErrorCode::BadParameter, flag + QStringLiteral(": ") + message, flag);
}

Result<Endpoint> readEndpoint(const QString &flag, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty())
        return bad(flag, QStringLiteral("'%1' is not of the form http://host:port").arg(text));
    return Endpoint{url.host(), static_cast<quint16>(url.port(80))};
}

template <typename T> Result<T> inRange(const QString &flag, bool ok, T value, T least, T most)
{
    if (!ok || value < least || value > most)
        return bad(flag, QStringLiteral("a number from %1 to %2 is expected").arg(least).arg(most));
    return value;
}

} // namespace

Result<SimOptions> parseSimOptions(const QStringList &arguments)
{
    SimOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"--help" || argument == u"-h") {
            options.isHelp = true;
            return options;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString flag = argument.left(equals < 0 ? argument.size() : equals);
        static const QStringList known{QStringLiteral("--public"), QStringLiteral("--internal"),
            QStringLiteral("--app"), QStringLiteral("--rate"), QStringLiteral("--duration"),
            QStringLiteral("--seed"), QStringLiteral("--users"), QStringLiteral("--backup")};
        if (!known.contains(flag))
            return bad(flag, QStringLiteral("unknown; see --help"));
        if (equals < 0 && i + 1 >= arguments.size())
            return bad(flag, QStringLiteral("needs a value"));
        const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        bool ok = false;
        if (flag == u"--public" || flag == u"--internal") {
            const auto endpoint = readEndpoint(flag, value);
            if (!endpoint)
                return fail(endpoint.error());
            (flag == u"--public" ? options.publicEndpoint : options.internalEndpoint) = *endpoint;
        } else if (flag == u"--app") {
            options.appName = value;
        } else if (flag == u"--backup") {
            options.backupNumber = value;
        } else if (flag == u"--rate") {
            const double rate = (value.endsWith(u"/s") ? value.chopped(2) : value).toDouble(&ok);
            const auto checked = inRange(flag, ok, rate, 0.1, 100'000.0);
            if (!checked)
                return fail(checked.error());
            options.ratePerS = *checked;
        } else if (flag == u"--seed") {
            options.seed = value.toULongLong(&ok);
            if (!ok)
                return bad(flag, QStringLiteral("a whole number is expected"));
        } else {
            const bool isUsers = flag == u"--users";
            const auto checked
                = inRange(flag, true, value.toInt(&ok), isUsers ? 1 : 0, isUsers ? 100'000 : 604'800);
            if (!checked || !ok)
                return checked ? bad(flag, QStringLiteral("a number is expected")) : fail(checked.error());
            (isUsers ? options.users : options.durationS) = *checked;
        }
    }
    if (options.publicEndpoint.host.isEmpty())
        return bad(QStringLiteral("--public"), QStringLiteral("missing"));
    if (options.internalEndpoint.host.isEmpty())
        return bad(QStringLiteral("--internal"), QStringLiteral("missing"));
    return options;
}

QString simHelp()
{
    return QStringLiteral("usher-sim --public URL --internal URL [options]\n"
                          "Plays customers, IVR and back end against a server with the demo configuration "
                          "and checks every answer.\n\n"
                          "  --public URL     public listener, such as http://127.0.0.1:8080\n"
                          "  --internal URL   internal listener, such as http://127.0.0.1:8081\n"
                          "  --app NAME       first path segment (genesys)\n"
                          "  --rate N[/s]     requests a second (10)\n"
                          "  --duration S     seconds; 0 until stopped (60)\n"
                          "  --users N        customers under way at once (500)\n"
                          "  --seed N         the same seed makes the same customers (1)\n"
                          "  --backup NUMBER  number the pool gives to several customers when it is empty\n"
                          "  --help\n\n"
                          "Ends with 0 if every answer was as documented, 1 if not, 2 for a wrong command "
                          "line, 3 if no server answered.\n");
}

} // namespace usher::sim
