#include "ui/help.h"

#include "app/console/catalog.h"
#include "app/console/overriderule.h"
#include "shared/config/optionspec.h"
#include "ui/pages/pages.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

/// A static library's resources are linked only if somebody asks for them.
static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace usher::ui {

using console::Catalog;
using protocol::OptionRow;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(usher::ui::Help)
};

const char topicProperty[] = "helpTopic";
const QString servicePattern = QStringLiteral("service.");

/// As it is, whatever it has that Markdown would take for its own; `code` stays code.
QString plain(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\*_{}\\[\\]<>()#+!|~])"));
    QStringList parts = text.split(u'`');
    for (qsizetype at = 0; at < parts.size(); at += 2)
        parts[at].replace(special, QStringLiteral("\\\\1"));
    return parts.join(u'`');
}

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

QString link(const QString &text, const QString &topic)
{
    return QStringLiteral("[%1](<%2>)").arg(plain(text), topic);
}

QString typeText(OptionType type)
{
    switch (type) {
    case OptionType::Boolean:
        return Help::tr("yes or no");
    case OptionType::Integer:
        return Help::tr("whole number");
    case OptionType::Real:
        return Help::tr("number");
    case OptionType::Size:
        return Help::tr("amount, with a unit if wanted");
    case OptionType::Choice:
        return Help::tr("one of several words");
    case OptionType::List:
        return Help::tr("list");
    case OptionType::Url:
        return Help::tr("address of a page or service");
    case OptionType::Path:
        return Help::tr("path");
    case OptionType::Name:
        return Help::tr("name");
    case OptionType::Host:
        return Help::tr("host");
    case OptionType::Address:
        return Help::tr("host and port");
    case OptionType::Expression:
        return Help::tr("expression");
    case OptionType::Text:
        return Help::tr("text");
    case OptionType::Secret:
        return Help::tr("secret, stored encrypted and never shown");
    }
    Q_UNREACHABLE();
}

QString scopeText(OptionScope scope)
{
    switch (scope) {
    case OptionScope::Cluster:
        return Help::tr("the whole cluster");
    case OptionScope::Node:
        return Help::tr("each node");
    case OptionScope::Both:
        return Help::tr("the whole cluster or one node; what a node has counts for it");
    }
    Q_UNREACHABLE();
}

bool isOfService(const QString &section)
{
    return section.startsWith(servicePattern);
}

bool isOfList(const QString &section)
{
    return section.startsWith(QLatin1String("list:"));
}

/// What counts when something else is said elsewhere.
QString ruleText(const OptionRow &row, const QString &name)
{
    if (isOfService(row.section)) {
        switch (console::precedence(name, {})) {
        case console::Precedence::NoParameter:
            return Help::tr("A request cannot say it.");
        case console::Precedence::Request:
            return Help::tr("A request that has a parameter of this name overrides it.");
        case console::Precedence::Configuration:
            return Help::tr("A value here overrides the parameter of this name in a request, unless "
                            "`_overwritable_options` names it. Without a value the request's counts.");
        }
    }
    if (isOfList(row.section))
        return row.name == u"_booking_expiration_timeout"
            ? Help::tr("The value of a service overrides it, and that of a request both.")
            : QString();
    const OptionSpec *spec = findOption(row.section, name);
    if (spec && !isStoredOption(*spec))
        return Help::tr("Only the file of `--config` and `--set` on the command line of the node can set it: "
                        "it is needed before the store is open.");
    return Help::tr("The command line counts before the file of `--config`, that before the node, the "
                    "cluster and the default.");
}

QString pageOfSection(const QString &section)
{
    if (isOfService(section))
        return QStringLiteral("services");
    if (section == u"list:resources")
        return QStringLiteral("resources");
    if (section == u"list:patterns")
        return QStringLiteral("patterns");
    return QStringLiteral("options");
}

QString titleOf(const QString &page)
{
    for (const PageEntry &entry : pageTable()) {
        if (page == QLatin1String(entry.id))
            return pageText(entry.title);
    }
    return page == u"connect" ? Help::tr("Connecting to a server")
        : page == u"general"  ? Help::tr("Keys and habits of every page")
                              : page;
}

/// What stands for the names that a row is for.
QString nameText(const QString &name)
{
    return name == u"*" ? Help::tr("any other name") : name;
}

QString sectionText(const QString &section)
{
    if (section == u"list:resources")
        return Help::tr("Groups of resource lists");
    if (section == u"list:patterns")
        return Help::tr("Groups of pattern lists");
    if (isOfList(section))
        return Help::tr("Groups of other lists");
    if (section == u"service.*")
        return Help::tr("Services");
    return Catalog::sectionTitle(section);
}

QString obsoleteText(const OptionRow &row)
{
    return Help::tr("It has no effect any more: %1.")
        .arg(QCoreApplication::translate("Options", row.obsolete.toUtf8().constData()));
}

QString optionText(const OptionRow &row, const QString &section, const QString &name)
{
    QStringList lines{QStringLiteral("# %1").arg(plain(nameText(name))), QString()};
    const auto paragraph = [&lines](const QString &text) {
        if (!text.isEmpty())
            lines << text << QString();
    };
    paragraph(link(sectionText(section), QStringLiteral("options/") + section) + QStringLiteral("  ")
        + code(u'[' + section + u']'));
    paragraph(plain(Catalog::documentation(row)));
    if (!row.obsolete.isEmpty())
        paragraph(plain(obsoleteText(row)));
    const auto fact = [&lines](const QString &what, const QString &text) {
        if (!text.isEmpty())
            lines.append(QStringLiteral("- **%1:** %2").arg(what, text));
    };
    if (row.obsolete.isEmpty()) {
        fact(Help::tr("Type"), typeText(row.type));
        fact(Help::tr("Valid"), plain(Catalog::validText(row)));
        const QString usual = row.defaultText.value_or(QString());
        fact(Help::tr("Default"), usual.isEmpty() ? Help::tr("none") : code(usual));
        fact(Help::tr("Set for"), scopeText(row.scope));
        fact(Help::tr("Takes effect"),
            row.effect == OptionEffect::Restart ? Help::tr("at the next start of the server")
                                                : Help::tr("at once"));
        fact(Help::tr("What counts"), ruleText(row, name));
    }
    QStringList aliases;
    for (QString alias : row.aliases)
        aliases.append(code(alias.remove(u'?')));
    fact(Help::tr("Also read as"), aliases.join(QStringLiteral(", ")));
    const QString page = pageOfSection(section);
    lines << QString() << Help::tr("Page: %1").arg(link(titleOf(page), QStringLiteral("pages/") + page));
    return lines.join(u'\n');
}

QString sectionList(const Catalog &catalog, const QString &section)
{
    QStringList lines{QStringLiteral("# %1").arg(plain(sectionText(section))), QString(),
        code(u'[' + section + u']'), QString()};
    for (const OptionRow &row : catalog.rows()) {
        const bool isOf = row.section == section
            || (row.section.endsWith(u'*') && section.startsWith(QStringView(row.section).chopped(1)));
        if (isOf)
            lines.append(
                QStringLiteral("- %1: %2")
                    .arg(link(nameText(row.name), QStringLiteral("options/%1/%2").arg(section, row.name)),
                        plain(row.obsolete.isEmpty() ? Catalog::documentation(row) : obsoleteText(row))));
    }
    return lines.size() == 4 ? QString() : lines.join(u'\n');
}

QString contents()
{
    QStringList lines{QStringLiteral("# %1").arg(Help::tr("Help")), QString()};
    const auto add = [&lines](const QString &page) {
        lines.append(QStringLiteral("- %1").arg(link(titleOf(page), QStringLiteral("pages/") + page)));
    };
    const QStringList further = furtherHelpPages();
    for (const QString &page : further)
        add(page);
    for (const PageEntry &entry : pageTable())
        add(QLatin1String(entry.id));
    return lines.join(u'\n');
}

HelpText none(const QString &text)
{
    return {QStringLiteral("# %1\n\n%2\n").arg(Help::tr("Help"), plain(text)), {}, false};
}

} // namespace

QStringList furtherHelpPages()
{
    return {QStringLiteral("general"), QStringLiteral("connect")};
}

QString helpNotes(const QString &page, const QString &language)
{
    ::initHelp();
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList helpParts(const QString &markdown)
{
    static const QRegularExpression heading(
        QStringLiteral("^#{1,6} .*?(?:\\{#([a-z-]+)\\})?$"), QRegularExpression::MultilineOption);
    QStringList parts;
    for (auto match = heading.globalMatch(markdown); match.hasNext();)
        parts.append(match.next().captured(1));
    return parts;
}

HelpText helpText(const QString &topic, const Catalog &catalog)
{
    const QString part = topic.section(u'#', 1), whole = topic.section(u'#', 0, 0);
    const QString kind = topic.section(u'/', 0, 0);
    if (topic == u"pages")
        return {contents(), {}};
    if (kind == u"options") {
        const QString section = topic.section(u'/', 1, 1), name = topic.section(u'/', 2);
        if (name.isEmpty()) {
            const QString list = sectionList(catalog, section);
            return list.isEmpty() ? none(Help::tr("This server has no options in [%1].").arg(section))
                                  : HelpText{list, {}};
        }
        const OptionRow *row = catalog.find(section, name);
        if (!row)
            return none(Help::tr("This server does not know the option %1 of [%2].").arg(name, section));
        return {optionText(*row, section, name), {}};
    }
    const QString page = whole.section(u'/', 1);
    for (const QString &language : {currentLanguage(), QStringLiteral("en")}) {
        if (const QString notes = helpNotes(page, language); !notes.isEmpty())
            return {notes, part};
    }
    return none(Help::tr("There is no help on this."));
}

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString topic = widget->property(topicProperty).toString(); !topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace usher::ui
