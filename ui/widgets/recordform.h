#pragma once

#include "shared/model/record.h"
#include "ui/widgets/context.h"

#include <QScrollArea>

#include <functional>
#include <map>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLabel;
QT_END_NAMESPACE

namespace usher::ui {

class OptionEditor;

/// The values of one record as a form: an editor for each that is set (and for those always shown), and a
/// choice of the others. Every edit goes to the workspace at once; marks show what is not applied, what
/// conflicts and what the server refused.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordForm(const Context &context, QWidget *parent = nullptr);

    /// @p section: whose rows of the option table hold for it ("service.demo", "list:resources").
    void setRecord(const RecordKey &key, const QString &section);
    /// Several records of one section's kind: shows what they share, and sets it on all of them at once.
    void setRecords(const QList<RecordKey> &keys, const QString &section);
    void clear();
    [[nodiscard]] const QList<RecordKey> &keys() const { return m_keys; }
    /// Rows that are there even when they are not set.
    void setAlwaysShown(const QStringList &names) { m_always = names; }
    /// Rows that this form leaves to others (the numbers of a pool).
    void setHidden(std::function<bool(const QString &name)> isHidden) { m_isHidden = std::move(isHidden); }
    /// A second line below the editor of @p name; empty: none. Asked again after each edit.
    void setNotes(std::function<QString(const QString &name)> notes) { m_notes = std::move(notes); }
    void setSuggestions(std::function<QStringList(const QString &name)> suggestions)
    {
        m_suggestions = std::move(suggestions);
    }
    void focusField(const QString &name);
    /// As high as its rows, up to @p lines of text: for a form with something below it.
    void setFitting(int lines);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label;
        OptionEditor *editor;
        QLabel *note;
        QWidget *whole;
    };
    void rebuild();
    void refresh();
    void fit();
    void addRow(const QString &name);
    void fillMenu();
    [[nodiscard]] QStringList wantedNames() const;
    [[nodiscard]] bool isSetSomewhere(const QString &name) const;

    Context m_context;
    QList<RecordKey> m_keys;
    QString m_section;
    QStringList m_always;
    QStringList m_added; ///< chosen from the menu, without a value yet
    std::function<bool(const QString &)> m_isHidden;
    std::function<QString(const QString &)> m_notes;
    std::function<QStringList(const QString &)> m_suggestions;
    QWidget *m_body;
    QFormLayout *m_form;
    QComboBox *m_more;
    std::map<QString, Row> m_rows;
    QStringList m_shown;
    int m_maxLines = 0; ///< 0: as high as there is room
    bool m_isTyping = false; ///< an editor is telling what was typed
};

} // namespace usher::ui
