#include "ui/words.h"

#include "app/console/catalog.h"
#include "ui/pages/pages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

/// A static library's resources are linked only if somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(words);
}

namespace usher::ui {

namespace {

const std::array<Language, 5> table{Language{QStringLiteral("en"), QStringLiteral("English")},
    Language{QStringLiteral("de"), QStringLiteral("Deutsch")},
    Language{QStringLiteral("fr"), QStringLiteral("Français")},
    Language{QStringLiteral("es"), QStringLiteral("Español")},
    Language{QStringLiteral("ja"), QStringLiteral("日本語")}};

QString current = QStringLiteral("en");

} // namespace

std::span<const Language> languages()
{
    return table;
}

QString currentLanguage()
{
    return current;
}

void setLanguage(const QString &code)
{
    ::initResources();
    static QTranslator ours, qts;
    const auto isKnown = [](const QString &wanted) {
        return std::ranges::find(table, wanted, &Language::code) != table.end();
    };
    const QString system = QLocale::system().name().left(2);
    current = isKnown(code) ? code : isKnown(system) ? system : QStringLiteral("en");
    const QLocale locale(current == QLocale::system().name().left(2) ? QLocale::system() : QLocale(current));
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    if (qts.load(QStringLiteral("qtbase_") + current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/i18n/usher_%1.qm").arg(current)))
        QCoreApplication::installTranslator(&ours);
    QApplication::setLayoutDirection(locale.textDirection());
}

std::pair<QString, QString> pageOf(const RecordKey &key, const RecordMap &records)
{
    if (key.kind == RecordKind::List) {
        const ListNames names = listNames(records);
        const QString page
            = key.owner == names.patterns ? QStringLiteral("patterns") : QStringLiteral("resources");
        return {page, key.name};
    }
    static const QString prefix = QStringLiteral("service.");
    if (key.owner == clusterOwner && key.name.startsWith(prefix))
        return {QStringLiteral("services"), key.name.mid(prefix.size())};
    return {QStringLiteral("options"), key.name};
}

QString recordText(const RecordKey &key, const RecordMap &records)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("usher::ui::Words", text); };
    const auto [page, name] = pageOf(key, records);
    if (page == u"services")
        return words(QT_TRANSLATE_NOOP("usher::ui::Words", "service %1")).arg(name);
    if (key.kind == RecordKind::List) {
        const ListNames names = listNames(records);
        if (key.owner == names.patterns)
            return words(QT_TRANSLATE_NOOP("usher::ui::Words", "pattern group %1")).arg(name);
        if (key.owner == names.resources)
            return words(QT_TRANSLATE_NOOP("usher::ui::Words", "resource group %1")).arg(name);
        return words(QT_TRANSLATE_NOOP("usher::ui::Words", "group %1 of the list %2")).arg(name, key.owner);
    }
    if (key.owner == clusterOwner)
        return words(QT_TRANSLATE_NOOP("usher::ui::Words", "options [%1]")).arg(name);
    return words(QT_TRANSLATE_NOOP("usher::ui::Words", "options [%1] of %2"))
        .arg(name, key.owner.section(u':', 1));
}

} // namespace usher::ui
