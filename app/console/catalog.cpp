#include "app/console/catalog.h"

#include <QCoreApplication>
#include <QLocale>

namespace usher::console {

using protocol::OptionRow;

namespace {

/// "service.*" fits "service.demo".
bool fits(const QString &pattern, const QString &name)
{
    return pattern == name || (pattern.endsWith(u'*') && name.startsWith(QStringView(pattern).chopped(1)));
}

struct SectionWords
{
    const char *section; ///< "listener.*": with %1 for what stands after the dot
    const char *title;
};

constexpr SectionWords sectionWords[] = {
    {"accounts", QT_TRANSLATE_NOOP("usher::console::Catalog", "Logins and passwords")},
    {"alarms", QT_TRANSLATE_NOOP("usher::console::Catalog", "Severity of alarms")},
    {"cluster", QT_TRANSLATE_NOOP("usher::console::Catalog", "Cluster and links")},
    {"http", QT_TRANSLATE_NOOP("usher::console::Catalog", "Limits of connections")},
    {"listener.*", QT_TRANSLATE_NOOP("usher::console::Catalog", "Listener %1")},
    {"log", QT_TRANSLATE_NOOP("usher::console::Catalog", "Log")},
    {"metrics", QT_TRANSLATE_NOOP("usher::console::Catalog", "Metrics")},
    {"patterns", QT_TRANSLATE_NOOP("usher::console::Catalog", "Pattern lists")},
    {"port_restrictions", QT_TRANSLATE_NOOP("usher::console::Catalog", "Paths and their ports")},
    {"resources", QT_TRANSLATE_NOOP("usher::console::Catalog", "Resource lists")},
    {"security", QT_TRANSLATE_NOOP("usher::console::Catalog", "Access to internal paths")},
    {"server", QT_TRANSLATE_NOOP("usher::console::Catalog", "Server and its addresses")},
    {"service.*", QT_TRANSLATE_NOOP("usher::console::Catalog", "Service %1")},
    {"sml", QT_TRANSLATE_NOOP("usher::console::Catalog", "Graceful stop")},
    {"storage", QT_TRANSLATE_NOOP("usher::console::Catalog", "Data of clients")},
    {"store", QT_TRANSLATE_NOOP("usher::console::Catalog", "Store")},
    {"web", QT_TRANSLATE_NOOP("usher::console::Catalog", "Pages of other sites")},
};

bool isNumber(OptionType type)
{
    return type == OptionType::Integer || type == OptionType::Real;
}

} // namespace

Catalog::Catalog(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::stateChanged, this, &Catalog::load);
    load();
}

void Catalog::load()
{
    if (!m_session.isOnline())
        return;
    m_session.call(protocol::ConfigOptions{}, this, [this](const Result<protocol::OptionsAnswer> &answer) {
        if (!answer)
            return; // asked again after the next connection
        m_rows = answer->options;
        Q_EMIT loaded();
    });
}

const OptionRow *Catalog::find(const QString &section, const QString &name) const
{
    const OptionRow *best = nullptr;
    for (const OptionRow &row : m_rows) {
        const bool isNamed = fits(row.name, name) || row.aliases.contains(name);
        if (!fits(row.section, section) || !isNamed)
            continue;
        if (row.section == section && row.name == name)
            return &row;
        if (!best || row.name.size() > best->name.size())
            best = &row;
    }
    return best;
}

QList<const OptionRow *> Catalog::rowsOf(const QString &section) const
{
    QList<const OptionRow *> rows;
    for (const OptionRow &row : m_rows) {
        if (fits(row.section, section) && !row.name.endsWith(u'*'))
            rows.append(&row);
    }
    return rows;
}

QString Catalog::sectionTitle(const QString &section)
{
    for (const SectionWords &words : sectionWords) {
        const QString pattern = QLatin1String(words.section);
        if (!fits(pattern, section))
            continue;
        const QString title = tr(words.title);
        return pattern.endsWith(u'*') ? title.arg(section.mid(pattern.size() - 1)) : title;
    }
    return section;
}

QString Catalog::documentation(const OptionRow &row)
{
    return QCoreApplication::translate("Options", row.documentation.toUtf8().constData());
}

QString Catalog::validText(const OptionRow &row)
{
    const QLocale locale;
    switch (row.type) {
    case OptionType::Boolean:
        return tr("true or false");
    case OptionType::Integer:
    case OptionType::Real:
        return tr("%1 to %2").arg(locale.toString(row.minimum), locale.toString(row.maximum));
    case OptionType::Size: {
        QStringList units, words; // a word in parentheses stands alone
        for (const QString &choice : row.choices)
            (choice.startsWith(u'(') ? words : units).append(QString(choice).remove(u'(').remove(u')'));
        QStringList valid{tr("%1 to %2").arg(locale.toString(row.minimum), locale.toString(row.maximum))};
        if (!units.isEmpty())
            valid.append(tr("alone or with a unit (%1)").arg(units.join(QStringLiteral(", "))));
        if (!words.isEmpty())
            valid.append(tr("or %1").arg(words.join(QStringLiteral(", "))));
        return valid.join(QStringLiteral(", "));
    }
    case OptionType::Choice:
        return tr("one of %1").arg(row.choices.join(QStringLiteral(", ")));
    case OptionType::List:
        return row.choices.isEmpty()
            ? tr("a list, separated by commas")
            : tr("some of %1, separated by commas").arg(row.choices.join(QStringLiteral(", ")));
    case OptionType::Url:
        return tr("an address such as %1://host/path")
            .arg(row.choices.isEmpty() ? QStringLiteral("https") : row.choices.first());
    case OptionType::Path:
        return tr("a file or folder on the server");
    case OptionType::Name:
        return tr("letters, digits, '.', '_' and '-'");
    case OptionType::Host:
        return tr("a host name or an IP address");
    case OptionType::Address:
        return tr("host:port");
    case OptionType::Expression:
        return tr("an RE2 regular expression");
    case OptionType::Text:
    case OptionType::Secret:
        return row.maximum > 0 ? tr("at most %n character(s)", nullptr, static_cast<int>(row.maximum))
                               : QString();
    }
    Q_UNREACHABLE();
}

std::optional<QString> Catalog::problem(const OptionRow &row, const QString &text)
{
    if (text.isEmpty())
        return {}; // 'not configured'
    // The table this program was built with checks as the server does; a newer server's rows it does not
    // know.
    const OptionSpec *spec = findOption(row.section, row.name);
    if (spec && spec->type == row.type) {
        if (normaliseOption(*spec, row.section, row.name, text))
            return {};
    } else if (isNumber(row.type)) {
        bool isOk = false;
        const double value = text.trimmed().toDouble(&isOk);
        if (isOk && value >= static_cast<double>(row.minimum) && value <= static_cast<double>(row.maximum))
            return {};
    } else if (row.type != OptionType::Choice || row.choices.contains(text.trimmed(), Qt::CaseInsensitive)) {
        return {};
    }
    const QString valid = validText(row);
    return valid.isEmpty() ? tr("This is no valid value.") : tr("Valid: %1.").arg(valid);
}

} // namespace usher::console
