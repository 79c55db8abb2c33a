#pragma once

#include "shared/model/record.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedWidget;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
}

namespace usher::ui {

class TableView;

/// Fields before and after, side by side: a row for each that differs, with 'added', 'removed' or 'changed'
/// in word and colour. Secrets are masked. With several records each row names its own.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    /// What differs in one record; `title` is shown if there are several.
    struct Part
    {
        QString title;
        QList<FieldChange> fields;
        int omitted = 0; ///< fields that differ as well
    };
    /// More rows than that are counted and not shown.
    static constexpr int maxRows = 2'000;

    explicit DifferenceView(QWidget *parent = nullptr);
    ~DifferenceView() override;

    void setFields(const QList<FieldChange> &fields, int omitted = 0);
    void setParts(const QList<Part> &parts);
    /// Instead of 'Before' and 'After'.
    void setTitles(const QString &before, const QString &after);
    /// What is said when nothing differs; empty: the usual words.
    void setEmptyText(const QString &text);
    [[nodiscard]] TableView &table() const { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<console::RowsModel> m_model;
    QStackedWidget *m_stack;
    TableView *m_table;
    QLabel *m_empty;
    QLabel *m_more;
    QString m_before, m_after, m_emptyText;
    QList<Part> m_parts;
};

} // namespace usher::ui
