#pragma once

#include "app/console/optionsmodel.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/context.h"

QT_BEGIN_NAMESPACE
class QFormLayout;
class QGridLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class OptionEditor;

/// One option: what it does, its editor for the owner of the model, and what every layer says.
class OptionInspector : public Card
{
    Q_OBJECT

public:
    OptionInspector(const Context &context, console::OptionsModel &model, QWidget *parent = nullptr);

    /// @p key: "section/name"; empty: none.
    void show(const QString &key);
    void focusEditor();
    /// Removes the value, if that can be done.
    void reset();
    void retranslate();

Q_SIGNALS:
    /// The option is set elsewhere: for the cluster, or for each node.
    void ownerAsked(const QString &owner);

private:
    void rebuild();
    void refresh();
    void refreshLayers(const console::OptionsModel::Item &item);
    void fillFacts(const console::OptionsModel::Item &item);
    void edit(const std::optional<QString> &value);
    /// Why the option cannot be edited here; empty: it can.
    [[nodiscard]] QString obstacle(const console::OptionsModel::Item &item) const;

    Context m_context;
    console::OptionsModel &m_model;
    QString m_key;
    std::optional<QString> m_shownOwner; ///< whose value the editor has; nothing: it has none yet
    std::optional<QString> m_shownValue;
    QScrollArea *m_scroll;
    QWidget *m_body;
    QLabel *m_name;
    QLabel *m_section;
    QLabel *m_documentation;
    QLabel *m_obsolete;
    QLabel *m_valueTitle;
    QVBoxLayout *m_editorPlace;
    OptionEditor *m_editor = nullptr;
    QPushButton *m_reset;
    QLabel *m_obstacle;
    QLabel *m_note;
    QFormLayout *m_facts;
    QLabel *m_layersTitle;
    QGridLayout *m_layers;
};

} // namespace usher::ui
