#pragma once

#include "ui/widgets/page.h"

#include "shared/model/record.h"
#include "ui/dialogs/trydialog.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QTabWidget;
QT_END_NAMESPACE

namespace usher::console {
class RecordsModel;
class TopicModel;
struct Column;
} // namespace usher::console

namespace usher::ui {

class RecordForm;
class RecordHistory;
class Tile;

/// The configured services: list with live figures, options with the override rule, what each node did,
/// history, and a real request to try one.
class ServicesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ServicesPage(const Context &context);
    ~ServicesPage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override
    {
        return m_exchange + QList<QAction *>{m_try, m_new};
    }
    void setActive(bool active) override;
    void retranslate() override;

private:
    void buildTop();
    void buildInspector();
    void connectAll();
    [[nodiscard]] QList<console::Column> columns() const;
    [[nodiscard]] QList<console::Column> nodeColumns() const;
    [[nodiscard]] QList<RecordKey> selected() const;
    [[nodiscard]] QString noteFor(const QString &option) const;
    [[nodiscard]] QStringList suggestionsFor(const QString &option) const;
    void show();
    void watchNodes();
    void addService();
    void duplicateService();
    void renameService();
    void removeServices();
    void tryService();
    void refreshState();
    void refreshFigures();
    void refreshNodes();
    void refreshActions();

    std::unique_ptr<console::TopicModel> m_live; ///< figures of all services
    std::unique_ptr<console::TopicModel> m_nodes; ///< of the shown one, for each node
    std::unique_ptr<console::RecordsModel> m_model;
    Tile *m_activeTile;
    Tile *m_createdTile;
    Tile *m_matchedTile;
    Tile *m_refusedTile;
    QLabel *m_name;
    QLabel *m_about;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    QStackedWidget *m_nodesStack;
    TableView *m_nodesTable;
    StateView *m_nodesState;
    RecordHistory *m_history;
    QList<QAction *> m_exchange; ///< import, export
    QAction *m_new;
    QAction *m_try;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_remove;
    LastTry m_lastTry;
    QString m_watched; ///< the service that m_nodes is about
};

} // namespace usher::ui
