#pragma once

#include "shared/model/record.h"
#include "ui/widgets/page.h"

#include <QHash>

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
class ValuesPanel;

/// The pools of numbers: groups with their use; strategy, expiry, backup and values of one.
class ResourcesPage : public ListPage
{
    Q_OBJECT

public:
    explicit ResourcesPage(const Context &context);
    ~ResourcesPage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override
    {
        return m_exchange + QList<QAction *>{m_new};
    }
    /// @p subject: a group, or group/value.
    void open(const QString &subject) override;
    void setActive(bool active) override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void retranslate() override;
    /// That of the values while one is among them.
    [[nodiscard]] QLineEdit *filterField() const override;

private:
    /// What is told of a group's pools, of all nodes together.
    struct Use
    {
        QStringList pools;
        qint64 total = 0;
        qint64 booked = 0;
        qint64 free = 0;
        qint64 exhausted = 0;
        bool isShared = false; ///< its numbers are given out without booking
    };
    void buildTop();
    void buildInspector();
    void connectAll();
    [[nodiscard]] QList<console::Column> columns() const;
    [[nodiscard]] QList<RecordKey> selected() const;
    [[nodiscard]] const Use *useOf(const QJsonObject &row) const;
    void show();
    void addGroup();
    void duplicateGroup();
    void renameGroup();
    void removeGroups();
    [[nodiscard]] QString groupNameError(const QString &name) const;
    void takeUse();
    void refreshState();
    void refreshActions();

    QHash<QString, Use> m_use; ///< by group
    std::unique_ptr<console::TopicModel> m_pools;
    std::unique_ptr<console::RecordsModel> m_model;
    Tile *m_bookedTile;
    Tile *m_freeTile;
    Tile *m_exhaustedTile;
    Tile *m_groupsTile;
    QLabel *m_name;
    QLabel *m_about;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    ValuesPanel *m_values;
    RecordHistory *m_history;
    QList<QAction *> m_exchange; ///< import, export
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace usher::ui
