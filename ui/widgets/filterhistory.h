#pragma once

#include "ui/widgets/context.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStringListModel;
QT_END_NAMESPACE

namespace usher::ui {

/// The filters used last in a field, offered as one types and all of them with the arrow down. Kept for each
/// server under the name of the page the field is on.
class FilterHistory : public QObject
{
    Q_OBJECT

public:
    /// @p page: whose objectName it is kept under; both outlive it. A child of @p field.
    FilterHistory(QLineEdit *field, const QWidget *page, const Context &context);

    static constexpr qsizetype mostKept = 20;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString key() const;
    void load();
    void remember();

    QLineEdit *m_field;
    const QWidget *m_page;
    Context m_context;
    QStringListModel *m_used;
};

} // namespace usher::ui
