#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace usher::ui {

/// A node on the ring.
struct RingNode
{
    QString name;
    QString token; ///< 16 hex digits: its first place, by which the nodes are ordered
    double share = 0; ///< 0..1; a node that is down owns nothing
    bool isUp = false;
    QString note{}; ///< more for the tool tip

    bool operator==(const RingNode &) const = default;
};

/// The hash ring of a cluster: an arc for what each node owns, in the order of their tokens, with its name
/// beside it. A node that is down has a thin dim mark. Pointer and arrow keys select.
class RingView : public QWidget
{
    Q_OBJECT

public:
    explicit RingView(QWidget *parent = nullptr);

    void setNodes(QList<RingNode> nodes);
    /// Empty: none.
    void setSelected(const QString &node);
    [[nodiscard]] QString selected() const { return m_selected; }
    /// What stands in the middle: a figure and a word below.
    void setCenter(const QString &figure, const QString &note);
    void setStale(bool stale);
    /// The colour of a node, also elsewhere; nodes are counted by name.
    [[nodiscard]] Token tokenOf(const QString &node) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By pointer or key.
    void nodeSelected(const QString &node);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Arc
    {
        double from = 0; ///< degrees clockwise from the top
        double span = 0;
    };
    void layOut();
    void select(const QString &node);
    [[nodiscard]] int nodeAt(const QPointF &at) const; ///< -1: none
    [[nodiscard]] QRectF ring() const;
    [[nodiscard]] QString textOf(const RingNode &node) const;
    void paintArc(QPainter &painter, int at) const;
    void paintName(QPainter &painter, int at) const;

    QList<RingNode> m_nodes; ///< by token
    QList<Arc> m_arcs; ///< beside m_nodes
    QStringList m_names; ///< sorted: the order of the colours
    QString m_selected;
    QString m_hovered;
    QString m_figure, m_note;
    bool m_isStale = false;
};

} // namespace usher::ui
