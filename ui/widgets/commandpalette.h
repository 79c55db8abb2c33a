#pragma once

#include "app/console/finder.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// Finds pages, records, options and actions by a few letters.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(QList<console::Finding> findings, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QString &typed);
    void openCurrent();

    QList<console::Finding> m_all, m_shown;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace usher::ui
