#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLabel;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace usher::console {
class Session;
}

namespace usher::ui {

/// The pages by group, with icons and names; narrow it shows the icons only.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Those of the page table that @p session may see.
    void fill(const console::Session &session);
    void setCurrent(const QString &page);
    void setCollapsed(bool collapsed);
    /// There is no room for names, unless somebody wants to see them all the same.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }
    /// A count beside a page's name, such as of alarms; 0: none.
    void setBadge(const QString &page, int count);

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void toggle();
    void apply();

    QVBoxLayout *m_layout;
    QVBoxLayout *m_pages;
    QLabel *m_brand;
    QToolButton *m_collapse;
    QButtonGroup *m_group;
    bool m_isCollapsed = false;
    bool m_hasNoRoom = false;
    bool m_isNarrow = false; ///< and nobody minds
};

} // namespace usher::ui
