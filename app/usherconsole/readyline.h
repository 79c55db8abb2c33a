#pragma once

#include <QObject>

namespace usher::ui {
class MainWindow;
}

namespace usher {

/// Prints a line `{"ready":true,"page":"services","rows":3}` once the window has painted a list with its
/// rows: what a measurement of the start waits for.
class ReadyLine : public QObject
{
    Q_OBJECT

public:
    explicit ReadyLine(ui::MainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ui::MainWindow &m_window;
};

} // namespace usher
