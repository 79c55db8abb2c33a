#pragma once

#include "app/console/patternsmodel.h"
#include "shared/model/record.h"
#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace usher::console {
class RecordsModel;
}
namespace usher::protocol {
struct DependantsAnswer;
}

namespace usher::ui {

class PatternTester;

/// The groups of the pattern list: their expressions, a box to try them in, and which services use them.
class PatternsPage : public ListPage
{
    Q_OBJECT

public:
    explicit PatternsPage(const Context &context);
    ~PatternsPage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override
    {
        return m_exchange + QList<QAction *>{m_new};
    }
    void setActive(bool active) override;
    void retranslate() override;

private:
    void buildInspector();
    [[nodiscard]] QList<console::Column> columns() const;
    void makeModel();
    void recordChanged(const RecordKey &key);
    void refreshState();
    void refreshUses();
    void show(const QString &group);
    void askWhereUsed();
    void showWhereUsed(const Result<protocol::DependantsAnswer> &answer);
    void showProblem();
    void addGroup();
    void duplicateGroup();
    void renameGroup();
    void removeGroups();
    void addPattern();
    void removePatterns();
    void changePattern(const QString &key, const console::PatternsModel::Pattern &after);
    [[nodiscard]] QString groupProblem(const QString &name, const QString &now) const;
    [[nodiscard]] RecordKey keyOf(const QString &group) const;
    [[nodiscard]] QList<RecordKey> servicesOf(const QString &group) const;

    QString m_list; ///< the list whose groups are shown
    std::unique_ptr<console::RecordsModel> m_model;
    std::unique_ptr<console::PatternsModel> m_patterns;
    QHash<QString, int> m_uses; ///< group -> services that name it
    QString m_shown;
    int m_question = 0;
    QWidget *m_body;
    QLabel *m_name;
    QToolButton *m_renameButton;
    QToolButton *m_removeButton;
    QLabel *m_listTitle;
    QPushButton *m_add;
    QToolButton *m_removePattern;
    TableView *m_table;
    StateView *m_empty; ///< where the table would be
    QLabel *m_problem;
    QLabel *m_order;
    PatternTester *m_tester;
    QLabel *m_usedTitle;
    QLabel *m_used;
    QList<QAction *> m_exchange; ///< import, export
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace usher::ui
