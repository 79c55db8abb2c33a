#pragma once

#include "app/console/optionsmodel.h"
#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
QT_END_NAMESPACE

namespace usher::ui {

class OptionInspector;

/// The option table: every option but those of services and lists, with its value, the layer that counts and
/// its editor.
class OptionsPage : public ListPage
{
    Q_OBJECT

public:
    explicit OptionsPage(const Context &context);
    ~OptionsPage() override;

    /// "section/name" or "section".
    void open(const QString &subject) override;
    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_add}; }
    void setActive(bool active) override;
    void retranslate() override;

private:
    void buildSections();
    void fillSections();
    void fillLayers();
    void chooseSection(const QString &section);
    void showSection(const QString &section); ///< empty: all
    void chooseOwner(const QString &owner);
    void show(const QString &key);
    void refreshState();
    void addOption();

    std::unique_ptr<console::OptionsModel> m_model;
    console::OptionsFilter *m_filtered;
    OptionInspector *m_inspector;
    QLabel *m_sectionsTitle;
    QListWidget *m_sections;
    QCheckBox *m_modifiedOnly;
    QLabel *m_layerTitle;
    QComboBox *m_layer;
    QAction *m_add;
    QString m_wanted; ///< an option that may still come
};

} // namespace usher::ui
