#pragma once

#include <QLayout>

namespace usher::ui {

/// Items side by side, as many in a row as have room for @p minColumn pixels each (and for what they need);
/// every row fills the width. For tiles and cards, which stand below each other in a narrow window.
class EvenLayout : public QLayout
{
    Q_OBJECT

public:
    explicit EvenLayout(int minColumn, QWidget *parent = nullptr);
    ~EvenLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] QList<QList<QLayoutItem *>> rowsFor(int width) const;
    [[nodiscard]] int widthIn(qsizetype columns, int width) const;
    [[nodiscard]] int heightOf(const QList<QLayoutItem *> &row, int width) const;

    int m_minColumn;
    QList<QLayoutItem *> m_items;
};

} // namespace usher::ui
