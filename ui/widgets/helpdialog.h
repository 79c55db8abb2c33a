#pragma once

#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QTextBrowser;
class QTextCursor;
class QToolButton;
class QUrl;
QT_END_NAMESPACE

namespace usher::ui {

/// The help: a window beside the one it is about, so that one can read and work. Follows its links, goes
/// back, searches within the text.
class HelpDialog : public Dialog
{
    Q_OBJECT

public:
    HelpDialog(const Context &context, QWidget *parent);

    void done(int result) override;

    /// Shows the text on @p topic (see ui/help.h), from its part on.
    void showTopic(const QString &topic);
    [[nodiscard]] QString topic() const { return m_topic; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void back();
    void load();
    void dress();
    void find(const QString &text);
    void step(int by);
    void showHit();
    void follow(const QUrl &link);

    struct Place
    {
        QString topic;
        int scrolled = 0;
    };

    Context m_context;
    QString m_topic;
    QList<Place> m_past;
    QList<QTextCursor> m_hits;
    int m_hit = 0;
    QToolButton *m_back;
    QToolButton *m_contents;
    QLineEdit *m_search;
    QLabel *m_count;
    QTextBrowser *m_text;
};

} // namespace usher::ui
