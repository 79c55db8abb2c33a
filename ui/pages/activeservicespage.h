#pragma once

#include "shared/protocol/explorermessages.h"
#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class LiveServicesModel;
}

namespace usher::ui {

class ServiceInspector;

/// The live services: a list that the server narrows, and one of them with its data, its booking, what
/// happened to it and its end.
class ActiveServicesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ActiveServicesPage(const Context &context);
    ~ActiveServicesPage() override;

    void open(const QString &subject) override;
    void setActive(bool active) override;
    void retranslate() override;

protected:
    void filterChanged(const QString &text) override;

private:
    void fillNames();
    void fillStates();
    void applyFilter();
    void clearFilter();
    void acted();
    void updated();
    void refreshState();
    void refreshActions();
    void show(const QString &id);
    void askForDetail();
    void endServices();
    void endNext(QStringList ids, const QString &reason, int ended);

    std::unique_ptr<console::LiveServicesModel> m_model;
    QComboBox *m_name;
    QComboBox *m_state;
    QTimer *m_pause; ///< until what is typed is asked for
    ServiceInspector *m_inspector;
    QAction *m_end;
    QAction *m_copy;
    QString m_shown; ///< id of the service in the inspector
    QString m_wanted; ///< id of a service to be selected when it comes
    quint64 m_detail = 0; ///< answers to older questions are not wanted
};

} // namespace usher::ui
