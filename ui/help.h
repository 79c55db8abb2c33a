#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace usher::console {
class Catalog;
}

/// What F1 shows. Topics: "pages/services", "pages/services#try" (a part of it), "options/service.demo/_ttl",
/// "options/service.demo" (all of a section), "pages" (the list of them).
namespace usher::ui {

/// The text on a topic, as Markdown whose headings may end in {#part}.
struct HelpText
{
    QString markdown;
    QString part; ///< where to begin; empty: at the top
    bool isFound = true; ///< else the text says that there is none
};
/// In the language of the program; the notes of a page in English where there are none in it.
[[nodiscard]] HelpText helpText(const QString &topic, const console::Catalog &catalog);

/// The notes of a page (resources/help/<language>/<page>.md); empty: there are none.
[[nodiscard]] QString helpNotes(const QString &page, const QString &language);
/// Notes on what is no page of the rail.
[[nodiscard]] QStringList furtherHelpPages();
/// The parts of Markdown with {#part} behind headings, in their order; an empty one for a heading without.
[[nodiscard]] QStringList helpParts(const QString &markdown);

/// F1 in @p widget and what is in it shows @p topic.
void setHelpTopic(QWidget *widget, const QString &topic);
/// Of @p widget or the nearest one around it that has one; empty: none.
[[nodiscard]] QString helpTopicOf(const QWidget *widget);

} // namespace usher::ui
