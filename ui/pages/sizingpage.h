#pragma once

#include "app/console/cells.h"
#include "shared/sizing/sizing.h"
#include "ui/widgets/page.h"

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace usher::console {
class TopicModel;
}

namespace usher::ui {

class Card;
class Pill;
class Tile;

/// The guide's sizing formulas as a calculator: what the traffic asks for, and whether this system has it.
class SizingPage : public Page
{
    Q_OBJECT

public:
    explicit SizingPage(const Context &context);
    ~SizingPage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_example}; }
    void setActive(bool active) override;
    void retranslate() override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

private:
    struct Field
    {
        sizing::Input input;
        QLabel *label;
        QDoubleSpinBox *box;
    };
    struct Figures
    {
        QLabel *name, *average, *peak;
    };
    struct Finding
    {
        Pill *state;
        QLabel *text;
    };
    [[nodiscard]] Card *makeInputs();
    [[nodiscard]] Card *makeLoad();
    [[nodiscard]] Card *makeSystem();
    [[nodiscard]] Card *makeFormulas();
    void addField(QGridLayout *layout, int row, sizing::Input input);
    void setTraffic(const sizing::Traffic &traffic);
    void compute();
    void showSystem();
    void showNodes(const sizing::Sizing &sizing);
    void showRequests(const sizing::Sizing &sizing);
    void showDisk(const sizing::Sizing &sizing);
    void say(const Finding &finding, const QString &state, console::Tone tone, const QString &text);
    [[nodiscard]] sizing::Traffic traffic() const;
    [[nodiscard]] bool isPerDay() const;

    QAction *m_example;
    std::unique_ptr<console::TopicModel> m_nodes, m_store;
    std::vector<Field> m_fields;
    QLabel *m_inputTitle, *m_rateLabel, *m_loadTitle, *m_averageTitle, *m_peakTitle, *m_systemTitle,
        *m_systemNote, *m_formulaTitle, *m_formulas;
    QComboBox *m_rate;
    Tile *m_nodeTile, *m_requestTile, *m_eventTile, *m_diskTile;
    Figures m_visits, m_pages, m_events, m_requests;
    QLabel *m_depth;
    Finding m_nodeFinding, m_requestFinding, m_diskFinding;
    QWidget *m_findings;
    bool m_isSetting = false;
};

} // namespace usher::ui
