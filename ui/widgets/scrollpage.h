#pragma once

#include "ui/widgets/page.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

/// A page of cards below each other, which scrolls when the window is too low for them.
class ScrollPage : public Page
{
    Q_OBJECT

public:
    explicit ScrollPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    [[nodiscard]] QVBoxLayout *contents() const { return m_contents; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    /// Its columns and order are part of the page's state; always in the same order.
    void keepState(TableView *table) { m_tables.append(table); }

private:
    Banner *m_banner;
    QVBoxLayout *m_contents;
    QList<TableView *> m_tables;
};

} // namespace usher::ui
