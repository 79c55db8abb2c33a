#include "ui/pages/pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace usher::ui;
using usher::console::Tone;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; ///< WCAG 2.1, 1.4.3 AA

const char *nameOf(Token token)
{
    return tokenTable()[static_cast<std::size_t>(token)].name;
}

} // namespace

class tst_theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_onEveryGroundItIsUsedOn_canBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
            Theme::instance().setMode(mode);
            const Theme &theme = Theme::instance();
            const char *scheme = mode == ThemeMode::Dark ? "dark" : "light";
            for (const TextPair &pair : textPairs())
                QTest::addRow("%s: %s on %s", scheme, nameOf(pair.text), nameOf(pair.ground))
                    << theme.color(pair.text) << theme.color(pair.ground);
            for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Caution, Tone::Bad, Tone::Info}) {
                const Token token = tokenOf(tone);
                QTest::addRow("%s: %s on its pill", scheme, nameOf(token))
                    << theme.color(token) << theme.tint(token);
                QTest::addRow("%s: text on a banner of %s", scheme, nameOf(token))
                    << theme.color(Token::Text) << theme.tint(token);
            }
        }
    }
    void text_onEveryGroundItIsUsedOn_canBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= readable,
            qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(ratio, 0, 'f', 2)));
    }

    void series_onTheGroundOfACard_standOut()
    {
        for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
            Theme::instance().setMode(mode);
            for (int token = static_cast<int>(Token::Series1); token <= static_cast<int>(Token::Series6);
                 ++token) {
                const double ratio = contrast(Theme::instance().color(static_cast<Token>(token)),
                    Theme::instance().color(Token::Surface));
                QVERIFY2(ratio >= 3, nameOf(static_cast<Token>(token))); // WCAG 2.1, 1.4.11
            }
        }
    }

    void palette_whenTheModeChanges_isThatOfTheTokens()
    {
        for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light, ThemeMode::Dark}) {
            Theme::instance().setMode(mode);
            QCOMPARE(
                QApplication::palette().color(QPalette::Window), Theme::instance().color(Token::Background));
            QCOMPARE(QApplication::palette().color(QPalette::Text), Theme::instance().color(Token::Text));
        }
    }

    void icons_ofTheResources_areDrawnInTheColourAskedFor()
    {
        QDirIterator icons(u":/icons"_s, {u"*.svg"_s}, QDir::Files);
        int count = 0;
        while (icons.hasNext()) {
            icons.next();
            const QImage image = iconPixmap(icons.fileInfo().completeBaseName(), Qt::red, 24, 1).toImage();
            bool isDrawn = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    isDrawn = isDrawn || pixel.alpha() > 128;
                    QVERIFY2(pixel.alpha() < 32 || (pixel.green() < 16 && pixel.blue() < 16),
                        qPrintable(icons.fileName()));
                }
            }
            QVERIFY2(isDrawn, qPrintable(icons.fileName()));
            ++count;
        }
        QVERIFY(count > 20);
    }

    void icons_thatAreAskedFor_exist()
    {
        QStringList names;
        for (const PageEntry &entry : pageTable())
            names.append(QLatin1String(entry.icon));
        // icon(u"name"), iconPixmap(...), and what parts of the pages are given as a third or second text.
        static const QRegularExpression calls(
            u"(?:\\bicon|iconPixmap|showEmpty)\\(\\s*QStringLiteral\\(\"([a-z-]+)\"\\)"
            "|make(?:Icon)?Button\\([^;]*?QStringLiteral\\(\"([a-z-]+)\"\\)"_s);
        QDirIterator sources(
            QStringLiteral(USHER_UI_FOLDER), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = calls.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const auto match = matches.next();
                names.append(match.captured(1) + match.captured(2));
            }
        }
        names.removeDuplicates();
        QVERIFY(names.size() > 10);
        for (const QString &name : names)
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(name));
    }

    void sizes_comeFromTheFont()
    {
        Theme &theme = Theme::instance();
        theme.setDensity(Density::Comfortable);
        const int comfortable = theme.rowHeight();
        theme.setDensity(Density::Compact);
        QVERIFY(theme.rowHeight() < comfortable);
        QVERIFY(theme.rowHeight() > QFontMetrics(theme.font(FontRole::Body)).height());
        theme.setDensity(Density::Comfortable);
        QVERIFY(theme.font(FontRole::Figure).pointSizeF() > theme.font(FontRole::Title).pointSizeF());
    }
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
