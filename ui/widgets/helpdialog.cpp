#include "ui/widgets/helpdialog.h"

#include "app/console/catalog.h"
#include "app/console/profile.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace usher::ui {

namespace {

constexpr qsizetype mostPast = 100;
constexpr qsizetype mostHits = 1000;
const QString sizePreference = QStringLiteral("helpSize");

} // namespace

HelpDialog::HelpDialog(const Context &context, QWidget *parent)
    : Dialog(QStringLiteral("helpDialog"), tr("Help"), parent)
    , m_context(context)
    , m_back(makeIconButton(QStringLiteral("helpBackButton"), QStringLiteral("chevron-left"), {}))
    , m_contents(makeIconButton(QStringLiteral("helpContentsButton"), QStringLiteral("menu"), {}))
    , m_search(new QLineEdit)
    , m_count(makeLabel({}, FontRole::Body, Token::Muted))
    , m_text(new QTextBrowser)
{
    setModal(false);
    setHelpTopic(this, QStringLiteral("pages/general"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left); // the text would take the key for its own past
    m_search->setObjectName(QStringLiteral("helpSearchLineEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->addAction(icon(QStringLiteral("search"), Token::Muted), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("helpCountLabel"));
    m_text->setObjectName(QStringLiteral("helpTextBrowser"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setCursorWidth(0);
    m_text->viewport()->setAutoFillBackground(false); // the card shows through
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::space(1));
    bar->addWidget(m_back);
    bar->addWidget(m_contents);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_count);
    contents()->addLayout(bar);
    auto *card = new Card;
    card->setObjectName(QStringLiteral("helpCard"));
    card->contents()->addWidget(m_text);
    contents()->addWidget(card, 1);

    connect(m_back, &QToolButton::clicked, this, &HelpDialog::back);
    connect(m_contents, &QToolButton::clicked, this, [this] { showTopic(QStringLiteral("pages")); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::find);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(&Theme::instance(), &Theme::changed, this, &HelpDialog::load);
    connect(&context.catalog, &console::Catalog::loaded, this, &HelpDialog::load);
    const int line = fontMetrics().height();
    resize(context.profiles.preference(sizePreference, QSize(34 * line, 44 * line)).toSize());
    retranslate();
    m_text->setFocus();

    // Beside the window if there is room, else over its end.
    const QWidget *window = parent ? parent->window() : nullptr;
    const QScreen *screen = window ? window->screen() : QGuiApplication::primaryScreen();
    if (!window || !screen)
        return;
    const QRect room = screen->availableGeometry(), beside = window->frameGeometry();
    const int x = std::min(beside.right() + Theme::inside, room.right() - width());
    move(std::max(room.left(), x), std::max(room.top(), std::min(beside.top(), room.bottom() - height())));
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    cancelButton()->setText(tr("Close"));
    m_text->setAccessibleName(tr("Help"));
    m_search->setPlaceholderText(tr("Find in this text"));
    m_search->setAccessibleName(tr("Find in this text"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_contents->setToolTip(tr("All texts"));
    m_contents->setAccessibleName(tr("All texts"));
    load();
}

void HelpDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpDialog::done(int result)
{
    m_context.profiles.setPreference(sizePreference, size());
    Dialog::done(result);
}

void HelpDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (event->matches(QKeySequence::FindPrevious)
        || (isEnter && focusWidget() == m_search && event->modifiers() == Qt::ShiftModifier)) {
        step(-1);
    } else if (event->matches(QKeySequence::FindNext) || (isEnter && focusWidget() == m_search)) {
        step(1);
    } else if (event->key() == Qt::Key_Escape && focusWidget() == m_search && !m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        Dialog::keyPressEvent(event);
    }
}

void HelpDialog::showTopic(const QString &topic)
{
    if (topic != m_topic && !m_topic.isEmpty())
        m_past.append({m_topic, m_text->verticalScrollBar()->value()});
    if (m_past.size() > mostPast)
        m_past.removeFirst();
    m_topic = topic;
    m_search->clear();
    load();
}

void HelpDialog::back()
{
    if (m_past.isEmpty())
        return;
    const Place place = m_past.takeLast();
    m_topic = place.topic;
    m_search->clear();
    load();
    m_text->verticalScrollBar()->setValue(place.scrolled);
}

void HelpDialog::follow(const QUrl &link)
{
    showTopic(link.toString(QUrl::PrettyDecoded));
}

void HelpDialog::load()
{
    m_back->setEnabled(!m_past.isEmpty());
    if (m_topic.isEmpty())
        return;
    static const QRegularExpression marks(
        QStringLiteral(" *\\{#[a-z-]+\\}$"), QRegularExpression::MultilineOption);
    const HelpText text = helpText(m_topic, m_context.catalog);
    const QStringList parts = helpParts(text.markdown);
    m_text->document()->setDefaultFont(Theme::instance().font(FontRole::Body));
    m_text->setMarkdown(QString(text.markdown).remove(marks));
    dress();
    find(m_search->text());
    if (text.part.isEmpty()) {
        m_text->moveCursor(QTextCursor::Start);
        return;
    }
    qsizetype heading = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        if (parts.value(heading++) != text.part)
            continue;
        m_text->setTextCursor(QTextCursor(block));
        const double top = m_text->document()->documentLayout()->blockBoundingRect(block).top();
        m_text->verticalScrollBar()->setValue(static_cast<int>(top));
        return;
    }
}

// Markdown brings the looks of no particular program.
void HelpDialog::dress()
{
    const Theme &theme = Theme::instance();
    QTextDocument &document = *m_text->document();
    document.setDocumentMargin(Theme::space(1));
    document.setIndentWidth(Theme::space(5));
    const QFont fixed = theme.font(FontRole::Fixed);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isFirst = block == document.begin();
        const bool isAfterList = !block.textList() && block.previous().textList();
        format.setTopMargin(isFirst ? 0 : level > 0 || isAfterList ? Theme::space(3) : Theme::space(1));
        format.setBottomMargin(block.textList() ? 0 : Theme::space(1));
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (QTextList *list = block.textList(); list && list->itemNumber(block) == 0) {
            QTextListFormat items = list->format();
            items.setIndent(1);
            list->setFormat(items);
        }
        QList<std::pair<int, int>> words; // of a typewriter
        QList<QTextFragment> fragments;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            fragments.append(part.fragment());
        for (const QTextFragment &part : std::as_const(fragments)) {
            if (part.charFormat().fontFixedPitch())
                words.append({part.position(), part.length()});
            if (level == 0)
                continue;
            QTextCharFormat heading = part.charFormat();
            heading.clearProperty(QTextFormat::FontSizeAdjustment); // it would beat the size
            heading.setFont(theme.font(level == 1 ? FontRole::Title : FontRole::Emphasis),
                QTextCharFormat::FontPropertiesSpecifiedOnly);
            cursor.setPosition(part.position());
            cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(heading);
        }
        QTextCharFormat typewriter;
        typewriter.setFontFamilies(fixed.families());
        typewriter.setBackground(theme.color(Token::Raised));
        for (const auto &[from, length] : std::as_const(words)) {
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(typewriter);
        }
    }
}

void HelpDialog::find(const QString &text)
{
    m_hits.clear();
    m_hit = 0;
    if (!text.isEmpty()) {
        for (QTextCursor at = m_text->document()->find(text); !at.isNull() && m_hits.size() < mostHits;
             at = m_text->document()->find(text, at))
            m_hits.append(at);
    }
    showHit();
}

void HelpDialog::step(int by)
{
    const auto count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    m_hit = (m_hit + by + count) % count;
    showHit();
}

void HelpDialog::showHit()
{
    const Theme &theme = Theme::instance();
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype at = 0; at < m_hits.size(); ++at) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_hits.at(at);
        selection.format.setBackground(at == m_hit ? theme.color(Token::Accent) : theme.tint(Token::Caution));
        selection.format.setForeground(theme.color(at == m_hit ? Token::OnAccent : Token::Caution));
        selections.append(selection);
    }
    m_text->setExtraSelections(selections);
    m_count->setText(m_search->text().isEmpty() ? QString()
            : m_hits.isEmpty()                  ? tr("not found")
                               : tr("%1 of %2", "a place that was found, and how many there are")
                                     .arg(m_hit + 1)
                                     .arg(m_hits.size()));
    if (m_hits.isEmpty())
        return;
    QTextCursor place = m_hits.at(m_hit);
    place.clearSelection();
    m_text->setTextCursor(place);
    m_text->ensureCursorVisible();
}

} // namespace usher::ui
