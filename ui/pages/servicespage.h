#pragma once

#include "ui/widgets/page.h"

#include "shared/model/record.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace usher::console {
class RecordsModel;
}

namespace usher::ui {

class RecordForm;

/// The configured services: list with live figures, options, and a real request to try one.
class ServicesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ServicesPage(const Context &context);
    ~ServicesPage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override
    {
        return m_exchange + QList<QAction *>{m_new};
    }
    void retranslate() override;

private:
    void show(const QString &service);
    void addService();
    void removeServices();
    void refreshState();
    [[nodiscard]] QList<RecordKey> chosenKeys() const;

    std::unique_ptr<console::RecordsModel> m_model;
    QLabel *m_name;
    RecordForm *m_form;
    QAction *m_new;
    QAction *m_remove;
    QList<QAction *> m_exchange; ///< import, export
};

} // namespace usher::ui
