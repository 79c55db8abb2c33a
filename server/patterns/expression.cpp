#include "server/patterns/expression.h"

#include "shared/config/optionspec.h"

#include <re2/re2.h>

#include <optional>

namespace usher::patterns {

namespace {

constexpr int maxRepetition = 1000; // RE2's own limit
constexpr qsizetype maxLength = 4096;
constexpr qint64 maxProgramBytes = 1 << 20;

struct Refusal
{
    const char *construct;
    qsizetype position;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Walks an expression once, looking for what RE2 lacks, and writes it with RE2's spelling of named groups.
class Translator
{
public:
    explicit Translator(const QString &text)
        : m_text(text)
    {
    }

    std::optional<Refusal> run()
    {
        while (m_at < m_text.size() && !m_refusal) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\')
                escape();
            else if (m_inClass)
                insideClass(c);
            else
                outsideClass(c);
        }
        return m_refusal;
    }

    QString output() const { return m_out; }

private:
    QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    void copy(qsizetype count = 1)
    {
        m_out += m_text.mid(m_at, count);
        m_at += count;
    }
    void refuse(const char *construct) { m_refusal = Refusal{construct, m_at + 1}; }

    void escape()
    {
        const QChar next = peek(1);
        if (next == u'Q') { // quoted literal up to \E
            const qsizetype end = m_text.indexOf(QLatin1String("\\E"), m_at + 2);
            copy(end < 0 ? m_text.size() - m_at : end + 2 - m_at);
        } else if (!m_inClass && next >= u'1' && next <= u'9') {
            refuse("back-reference");
            return;
        } else if (!m_inClass && next == u'k') {
            refuse("named back-reference");
            return;
        } else if (next == u'G' || next == u'Z' || next == u'R' || next == u'X') {
            refuse("escape without a counterpart");
            return;
        } else {
            copy(2);
        }
        m_quantifiable = true;
    }

    void insideClass(QChar c)
    {
        if (c == u'&' && peek(1) == u'&')
            refuse("intersection of classes (&&)");
        else if (c == u'[' && peek(1) != u':')
            refuse("class inside a class");
        else if (c == u'[')
            copy(m_text.indexOf(QLatin1String(":]"), m_at) < 0
                    ? 1
                    : m_text.indexOf(QLatin1String(":]"), m_at) + 2 - m_at);
        else {
            if (c == u']' && m_at > m_classStart) {
                m_inClass = false;
                m_quantifiable = true;
            }
            copy();
        }
    }

    void outsideClass(QChar c)
    {
        if (c == u'[') {
            m_inClass = true;
            copy();
            if (peek(0) == u'^')
                copy();
            m_classStart = m_at; // a ']' right here is a literal
        } else if (c == u'(') {
            group();
        } else if (c == u'*' || c == u'+' || c == u'?' || (c == u'{' && isDigit(peek(1)))) {
            quantifier(c);
        } else {
            m_quantifiable = c != u'|';
            copy();
        }
    }

    void group()
    {
        m_quantifiable = false;
        if (peek(1) != u'?') {
            copy();
            return;
        }
        const QChar kind = peek(2);
        if (kind == u'=' || kind == u'!')
            refuse("look-ahead");
        else if (kind == u'>')
            refuse("atomic group");
        else if (kind == u'<' && (peek(3) == u'=' || peek(3) == u'!'))
            refuse("look-behind");
        else if (kind == u'<') {
            m_out += QLatin1String("(?P<");
            m_at += 3;
        } else
            copy(2);
    }

    void quantifier(QChar c)
    {
        if (c == u'{') {
            qsizetype end = m_at + 1;
            qint64 number = 0;
            while (end < m_text.size() && m_text.at(end) != u'}') {
                number = isDigit(m_text.at(end)) ? number * 10 + m_text.at(end).digitValue() : 0;
                if (number > maxRepetition) {
                    refuse("repetition above 1000");
                    return;
                }
                ++end;
            }
            copy(std::min(end + 1, m_text.size()) - m_at);
        } else {
            copy();
        }
        if (m_quantifiable && peek(0) == u'+') {
            --m_at; // the position of the quantifier itself
            refuse("possessive quantifier");
            return;
        }
        if (peek(0) == u'?')
            copy();
        m_quantifiable = false;
    }

    const QString &m_text;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_classStart = 0;
    bool m_inClass = false;
    bool m_quantifiable = false;
    std::optional<Refusal> m_refusal;
};

QString unquoted(const QString &text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        return text.mid(1, text.size() - 2);
    return text;
}

} // namespace

Result<std::shared_ptr<const re2::RE2>> compileExpression(const QString &text)
{
    const QString expression = unquoted(text.trimmed());
    if (expression.size() > maxLength)
        return fail(ErrorCode::BadParameter,
            QStringLiteral("an expression has at most %1 characters").arg(maxLength));
    Translator translator(expression);
    if (const auto refusal = translator.run())
        return fail(ErrorCode::BadParameter,
            QStringLiteral("%1 at position %2 is not supported: expressions run in linear time (RE2)")
                .arg(QLatin1String(refusal->construct))
                .arg(refusal->position));
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(maxProgramBytes);
    auto compiled = std::make_shared<re2::RE2>(translator.output().toStdString(), options);
    if (!compiled->ok()) {
        const QString part = QString::fromStdString(compiled->error_arg());
        const qsizetype position = part.isEmpty() ? 0 : expression.indexOf(part);
        return fail(ErrorCode::BadParameter,
            QStringLiteral("%1 at position %2")
                .arg(QString::fromStdString(compiled->error()))
                .arg(std::max<qsizetype>(position, 0) + 1));
    }
    return std::shared_ptr<const re2::RE2>(std::move(compiled));
}

void installExpressionCheck()
{
    setExpressionCheck([](const QString &text) -> std::optional<QString> {
        const auto compiled = compileExpression(text);
        return compiled ? std::nullopt : std::optional<QString>(compiled.error().message);
    });
}

bool matchesWhole(const re2::RE2 &expression, const QString &value)
{
    return re2::RE2::FullMatch(value.toStdString(), expression);
}

} // namespace usher::patterns
