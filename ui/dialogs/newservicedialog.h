#pragma once

#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <QMap>

#include <span>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
QT_END_NAMESPACE

namespace usher::ui {

/// What a service does, in one line for people who choose.
struct ServiceType
{
    const char *type; ///< value of `_service`
    const char *text; ///< QT_TRANSLATE_NOOP("usher::ui::ServiceTypes", ...)
    bool givesNumbers; ///< from a resource group
    bool isInternal; ///< served on internal listeners only
};
/// Every built-in type, the one for most first.
[[nodiscard]] std::span<const ServiceType> serviceTypes();
[[nodiscard]] const ServiceType *serviceType(const QString &type); ///< null: not a known one
[[nodiscard]] QString serviceTypeText(const ServiceType &type);

/// Asks for what a new service needs.
class NewServiceDialog : public Dialog
{
    Q_OBJECT

public:
    NewServiceDialog(const Context &context, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QMap<QString, QString> values() const;

private:
    void check();
    [[nodiscard]] const ServiceType &type() const;

    Context m_context;
    QLineEdit *m_name;
    QLabel *m_nameError;
    QButtonGroup *m_types;
    QLabel *m_groupLabel;
    QComboBox *m_group;
    QLabel *m_groupNote;
    QPushButton *m_create;
};

/// Why a service cannot have @p name; empty: it can.
[[nodiscard]] QString serviceNameError(const Context &context, const QString &name);

} // namespace usher::ui
