#pragma once

#include "shared/protocol/explorermessages.h"
#include "shared/result.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace usher::ui {

class Pill;

/// What the last request that was tried opened, so that the next one can match it.
struct LastTry
{
    QString id, number, code, phone;
};

/// Sends a real request to a service and shows the answer: what it booked is booked. It may stay open beside
/// the window, so that one sees what becomes of it.
class TryDialog : public Dialog
{
    Q_OBJECT

public:
    TryDialog(const Context &context, const QString &service, LastTry &last, QWidget *parent);

private:
    struct Parameter
    {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *value;
        QLabel *note;
    };
    void buildRequest(QVBoxLayout *column);
    void buildAnswer(QVBoxLayout *column);
    void addParameter(const QString &name, const QString &value);
    void removeParameter(const QWidget *line);
    void prefill();
    void check();
    void send();
    void answered(const Result<protocol::TriedRequest> &answer);
    void leaveFor(const QString &page, const QString &subject);
    void showLinks(const QJsonObject &body);
    [[nodiscard]] QMap<QString, QString> configured() const; ///< as it is applied
    [[nodiscard]] protocol::HttpTry request() const;

    static constexpr std::size_t maxParameters = 100;

    Context m_context;
    QString m_service;
    LastTry &m_last;
    QComboBox *m_verb;
    QComboBox *m_zone;
    QLineEdit *m_path;
    QVBoxLayout *m_lines;
    std::vector<Parameter> m_parameters;
    QPushButton *m_add;
    QPushButton *m_send;
    QWidget *m_answer;
    QLabel *m_before; ///< there is no answer yet
    Pill *m_status;
    QLabel *m_duration;
    QPushButton *m_number;
    QPushButton *m_live;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_curl;
    QPushButton *m_copy;
    QPushButton *m_copyCtl;
    QString m_group; ///< that the number is from
    QString m_id; ///< of the service that was opened
    bool m_isSending = false;
};

} // namespace usher::ui
