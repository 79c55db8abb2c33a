#pragma once

#include <QStringList>

namespace usher::ui {
class MainWindow;
}

namespace usher {

/// Walks the pages of a window that is connecting, saves a picture of each once it has its data, and looks
/// for what a machine can see to be wrong. Ends the program: with 0 if all is well.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// @p pages: their ids; none: all that may be seen.
    Screenshots(ui::MainWindow &window, QString folder, QStringList pages);

private:
    void step();
    void next();
    [[nodiscard]] bool nextTab();
    [[nodiscard]] bool isReady() const;
    void chooseRow();
    void take();

    ui::MainWindow &m_window;
    QString m_folder;
    QStringList m_pages;
    QString m_page; ///< empty: not online yet
    int m_tab = 0; ///< of the page
    qint64 m_startMs;
    qint64 m_sinceMs;
    int m_problems = 0;
};

} // namespace usher
