#pragma once

#include "app/console/patternsmodel.h"
#include "shared/result.h"
#include "ui/widgets/context.h"

#include <QPlainTextEdit>

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
QT_END_NAMESPACE

namespace usher::protocol {
struct ExpressionsAnswer;
}

namespace usher::ui {

/// Values typed one a line, each with what was found of it beside it and the part it was found in marked.
class MarkedValues : public QPlainTextEdit
{
    Q_OBJECT

public:
    struct Part
    {
        int start = 0;
        int length = 0;
    };
    struct Mark
    {
        QList<Part> parts{};
        QString text{}; ///< empty: nothing was found
        bool isWhole = false; ///< the whole value, not just a part of it
    };
    explicit MarkedValues(QWidget *parent = nullptr);

    /// The lines that are not empty, with their numbers.
    [[nodiscard]] QList<std::pair<int, QString>> values() const;
    /// By line.
    void setMarks(const QHash<int, Mark> &marks);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class MarksGutter;
    void paintGutter(QPainter &painter);
    void applyMarks();

    QWidget *m_gutter;
    QHash<int, Mark> m_marks;
};

/// Tries the expressions of a group on values as one types them: the server matches, as it does for
/// requests.
class PatternTester : public QWidget
{
    Q_OBJECT

public:
    PatternTester(const Context &context, QWidget *parent = nullptr);

    void setPatterns(const QList<console::PatternsModel::Pattern> &patterns);
    void retranslate();

    /// Of one question; the server takes no more.
    static constexpr qsizetype maxTried = 200;
    static constexpr qsizetype maxLength = 4096;

Q_SIGNALS:
    /// What came of it, by the keys of the expressions.
    void tried(const QHash<QString, usher::console::PatternsModel::Outcome> &outcomes);

private:
    void ask();
    void show(const Result<protocol::ExpressionsAnswer> &answer,
        const QList<console::PatternsModel::Pattern> &asked, const QList<std::pair<int, QString>> &values);
    void showSummary(const QString &text, bool isBad);

    Context m_context;
    QList<console::PatternsModel::Pattern> m_patterns;
    QLabel *m_title;
    MarkedValues *m_values;
    QLabel *m_summary;
    QTimer *m_pause;
    int m_question = 0; ///< the newest
    bool m_isCut = false; ///< it does not ask for all that is there
};

} // namespace usher::ui
