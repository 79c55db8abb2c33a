#include "ui/pages/patterntester.h"

#include "app/console/session.h"
#include "shared/protocol/explorermessages.h"
#include "ui/help.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QPainter>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace usher::ui {

using namespace std::chrono_literals;
using console::PatternsModel;
using console::Tone;

namespace {

constexpr auto typingPause = 150ms;
constexpr int maxLines = 10'000;

} // namespace

class MarksGutter final : public QWidget
{
public:
    explicit MarksGutter(MarkedValues &values)
        : QWidget(&values)
        , m_values(values)
    {
        setObjectName(QStringLiteral("marksWidget"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_values.paintGutter(painter);
    }

private:
    MarkedValues &m_values;
};

MarkedValues::MarkedValues(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new MarksGutter(*this))
{
    setStyleProperty(this, "field");
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setMaximumBlockCount(maxLines);
    setFontRole(this, FontRole::Fixed);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, [this] { m_gutter->update(); });
    connect(&Theme::instance(), &Theme::changed, this, &MarkedValues::applyMarks);
}

QList<std::pair<int, QString>> MarkedValues::values() const
{
    QList<std::pair<int, QString>> values;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        if (!block.text().isEmpty())
            values.append({block.blockNumber(), block.text()});
    }
    return values;
}

void MarkedValues::setMarks(const QHash<int, Mark> &marks)
{
    m_marks = marks;
    applyMarks();
}

void MarkedValues::applyMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (auto mark = m_marks.cbegin(); mark != m_marks.cend(); ++mark) {
        const QTextBlock block = document()->findBlockByNumber(mark.key());
        for (const Part &part : mark->parts) {
            if (!block.isValid() || part.length <= 0 || part.start + part.length >= block.length())
                continue; // typed over since
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + part.start);
            selection.cursor.setPosition(
                block.position() + part.start + part.length, QTextCursor::KeepAnchor);
            selection.format.setBackground(
                Theme::instance().tint(mark->isWhole ? Token::Good : Token::Caution));
            selection.format.setForeground(
                Theme::instance().color(mark->isWhole ? Token::Good : Token::Caution));
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
    m_gutter->update();
}

void MarkedValues::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inner = contentsRect();
    const int gutter = inner.width() * 2 / 5;
    if (layoutDirection() == Qt::RightToLeft)
        setViewportMargins(gutter, 0, 0, 0);
    else
        setViewportMargins(0, 0, gutter, 0);
    const QRect view = viewport()->geometry();
    m_gutter->setGeometry(layoutDirection() == Qt::RightToLeft ? view.left() - gutter : view.right() + 1,
        view.top(), gutter, view.height());
}

void MarkedValues::paintGutter(QPainter &painter)
{
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top < m_gutter->height()) {
        const QRectF lines = blockBoundingRect(block);
        const auto mark = m_marks.constFind(block.blockNumber());
        if (mark != m_marks.cend() && !block.text().isEmpty()) {
            const QRect cell(Theme::inside, static_cast<int>(top), m_gutter->width() - 2 * Theme::inside,
                fontMetrics().height() + 2);
            if (mark->text.isEmpty()) {
                painter.setFont(Theme::instance().font(FontRole::Body));
                painter.setPen(Theme::instance().color(Token::Muted));
                painter.drawText(cell, Qt::AlignLeading | Qt::AlignVCenter, tr("nothing fits"));
            } else {
                Pill::paint(
                    painter, cell, mark->text, mark->isWhole ? Tone::Good : Tone::Caution, layoutDirection());
            }
        }
        top += lines.height();
        block = block.next();
    }
}

PatternTester::PatternTester(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, FontRole::Emphasis))
    , m_values(new MarkedValues)
    , m_summary(makeLabel({}, FontRole::Caption, Token::Muted))
    , m_pause(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    m_values->setObjectName(QStringLiteral("valuesPlainTextEdit"));
    setHelpTopic(this, QStringLiteral("pages/patterns#try"));
    m_values->setMinimumHeight(5 * m_values->fontMetrics().height());
    m_title->setBuddy(m_values);
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_values, 1);
    layout->addWidget(m_summary);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_values, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &PatternTester::ask);
    connect(&m_context.session, &console::Session::stateChanged, m_pause, qOverload<>(&QTimer::start));
    retranslate();
}

void PatternTester::retranslate()
{
    m_title->setText(tr("&Try values"));
    m_values->setPlaceholderText(tr("One value a line, such as a phone number"));
    m_values->setAccessibleName(tr("Values to try, one a line"));
    m_pause->start();
}

void PatternTester::setPatterns(const QList<PatternsModel::Pattern> &patterns)
{
    m_patterns = patterns;
    m_pause->start();
}

void PatternTester::showSummary(const QString &text, bool isBad)
{
    setTextToken(m_summary, isBad ? Token::Bad : Token::Muted);
    m_summary->setText(text);
    m_values->setAccessibleDescription(text);
}

void PatternTester::ask()
{
    QList<PatternsModel::Pattern> asked;
    m_isCut = false;
    for (const PatternsModel::Pattern &pattern : std::as_const(m_patterns)) {
        if (asked.size() >= maxTried || pattern.expression.size() > maxLength)
            m_isCut = true;
        else if (!pattern.expression.isEmpty())
            asked.append(pattern);
    }
    QList<std::pair<int, QString>> values;
    const auto lines = m_values->values();
    for (const auto &line : lines) {
        if (values.size() >= maxTried || line.second.size() > maxLength)
            m_isCut = true;
        else
            values.append(line);
    }
    const int question = ++m_question;
    if (asked.isEmpty()) {
        m_values->setMarks({});
        showSummary(m_patterns.isEmpty() ? tr("There is no expression to try them with.") : QString(), false);
        return;
    }
    protocol::PatternsTry message;
    for (const PatternsModel::Pattern &pattern : std::as_const(asked))
        message.expressions.append(pattern.expression);
    for (const auto &value : std::as_const(values))
        message.values.append(value.second);
    m_context.session.call(
        message, this, [this, question, asked, values](const Result<protocol::ExpressionsAnswer> &answer) {
            if (question == m_question)
                show(answer, asked, values);
        });
}

void PatternTester::show(const Result<protocol::ExpressionsAnswer> &answer,
    const QList<PatternsModel::Pattern> &asked, const QList<std::pair<int, QString>> &values)
{
    if (!answer) {
        m_values->setMarks({});
        showSummary(tr("The values were not tried: %1").arg(answer.error().message), true);
        return;
    }
    QHash<QString, PatternsModel::Outcome> outcomes;
    for (const PatternsModel::Pattern &pattern : asked)
        outcomes.insert(pattern.key, {});
    for (auto problem = answer->problems.cbegin(); problem != answer->problems.cend(); ++problem) {
        if (const int at = problem.key().toInt(); at >= 0 && at < asked.size())
            outcomes[asked.at(at).key].problem = *problem;
    }
    // The first expression that fits the whole value is the one that counts: it is named first.
    QHash<int, MarkedValues::Mark> marks;
    QHash<int, QStringList> names;
    for (const auto &[line, text] : values)
        marks.insert(line, {});
    QList<protocol::ExpressionHit> hits = answer->hits;
    std::ranges::stable_sort(hits, {}, &protocol::ExpressionHit::expression);
    for (const bool whole : {true, false}) {
        for (const protocol::ExpressionHit &hit : std::as_const(hits)) {
            if (hit.expression < 0 || hit.expression >= asked.size() || hit.value < 0
                || hit.value >= values.size())
                continue;
            const auto &[line, text] = values.at(hit.value);
            const bool isWhole = hit.start == 0 && hit.length == text.size();
            const PatternsModel::Pattern &pattern = asked.at(hit.expression);
            MarkedValues::Mark &mark = marks[line];
            if (isWhole != whole || (!whole && mark.isWhole))
                continue;
            if (whole)
                ++outcomes[pattern.key].fits;
            if (!pattern.isActive() || names[line].contains(pattern.name()))
                continue;
            mark.isWhole = whole;
            mark.parts.append({hit.start, hit.length});
            names[line].append(pattern.name());
        }
    }
    int fitting = 0;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const QString listed = names.value(mark.key()).join(QStringLiteral(", "));
        mark->text = listed.isEmpty() || mark->isWhole ? listed : tr("only a part: %1").arg(listed);
        fitting += mark->isWhole ? 1 : 0;
    }
    m_values->setMarks(marks);
    QStringList summary;
    if (!values.isEmpty())
        summary.append(tr("%1 of %n value(s) fit.", nullptr, static_cast<int>(values.size())).arg(fitting));
    if (m_isCut)
        summary.append(tr("At most %1 values and %1 expressions of %2 characters are tried.")
                           .arg(maxTried)
                           .arg(maxLength));
    showSummary(summary.join(u' '), false);
    Q_EMIT tried(outcomes);
}

} // namespace usher::ui
