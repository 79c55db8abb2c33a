#pragma once

#include "ui/widgets/context.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QAction;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace usher::ui {

class Banner;
class Card;
class StateView;
class TableView;

/// A page of the console. Made when it is first shown; told when it comes into view and leaves it, so that
/// what is not looked at is not subscribed to.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const Context &context, QWidget *parent = nullptr);

    /// Shows what @p subject names.
    virtual void open(const QString &subject);
    /// In the page's header, the last one is the primary.
    [[nodiscard]] virtual QList<QAction *> headerActions() const { return {}; }
    /// The field that Ctrl+F goes to; null: none.
    [[nodiscard]] virtual QLineEdit *filterField() const { return nullptr; }
    /// Comes into view or leaves it: topics are watched only meanwhile.
    virtual void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_isActive; }
    /// Splitters, columns, sort; kept for each server.
    [[nodiscard]] virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state);
    /// Texts anew, after the language has changed.
    virtual void retranslate() { }

    [[nodiscard]] const Context &context() const { return m_context; }

Q_SIGNALS:
    void headerActionsChanged();
    /// What is shown of the page: behind the title.
    void crumbChanged(const QString &crumb);
    /// After retranslate(): for helpers that have given the page something.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    Context m_context;
    bool m_isActive = false;
};

/// The page of most pages: tiles above, list left, inspector right, and the states a list can be in.
class ListPage : public Page
{
    Q_OBJECT

public:
    explicit ListPage(const Context &context, QWidget *parent = nullptr);

    void open(const QString &subject) override;
    [[nodiscard]] QLineEdit *filterField() const override { return m_filter; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void retranslate() override;

    [[nodiscard]] TableView &table() const { return *m_table; }

protected:
    /// Esc clears the filter, and else goes back to the list.
    void keyPressEvent(QKeyEvent *event) override;
    /// Above everything: tiles, which leave a low window to the list; or what the list cannot do without.
    void addTop(QWidget *widget);
    /// Beside the filter: choices, buttons.
    void addBesideFilter(QWidget *widget);
    /// To the left of the list: what chooses among its rows; at most one.
    void setChooser(QWidget *widget);
    /// To the right of the list; at most one. The shares are those of the room the two have.
    void setInspector(QWidget *widget, int listShare = 3, int inspectorShare = 2);
    [[nodiscard]] StateView &stateView() const { return *m_state; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    /// What stands in the filter field has changed. By default it narrows the rows of the table.
    virtual void filterChanged(const QString &text);
    /// The rows, or else what stateView() says.
    void showRows(bool rows);
    /// Makes the first row current if none is and none is wanted: the inspector is not empty then.
    void selectFirst();

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();

    Banner *m_banner;
    QVBoxLayout *m_layout;
    QWidget *m_tiles = nullptr;
    QWidget *m_filterRow;
    QLineEdit *m_filter;
    QStackedWidget *m_stack;
    TableView *m_table;
    StateView *m_state;
    QSplitter *m_splitter;
    QString m_wanted; ///< a row that may still come
    int m_listShare = 3;
    int m_inspectorShare = 2;
    bool m_isOwnSplit = false; ///< somebody has drawn the splitter
};

} // namespace usher::ui
