#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <map>
#include <optional>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace usher::ui {

/// A thing that is so: its name and what it is.
struct Fact
{
    QString id; ///< stable: "version"; names the widget
    QString label;
    std::optional<QString> value; ///< nothing: it is not known or does not apply, which is shown as such
    QString toolTip{};
};

/// Facts below each other, names left and values right. Values can be selected and copied; they change in
/// place.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    void setStale(bool stale);

private:
    struct Row
    {
        QLabel *label;
        QLabel *value;
    };
    void paintValue(const Row &row) const;

    QGridLayout *m_layout;
    std::map<QString, Row> m_rows;
    QStringList m_shown;
    bool m_isStale = false;
};

} // namespace usher::ui
