#pragma once

#include "app/console/cells.h"
#include "app/console/workspace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace usher::console {

/// Who holds a value of a resource group now.
struct ValueBooking
{
    QString owner; ///< id of the service that holds it
    QString service; ///< its name
    QString node; ///< that booked it for itself alone
    qint64 sinceMs = 0;
    qint64 untilMs = 0;
};

/// The values of one record of a list in the order of their names, with the edits that are not applied and
/// who holds them. There is nothing for each row but its two texts: 100,000 rows are no more work than ten.
/// Edits go to the workspace and come back from there; those of many rows are one command.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, State, BookedBy, Left, ColumnCount };
    enum class RowState { Free, Booked, Lapsing, NotApplied, Disabled, Unknown };
    /// Fewer seconds left than this is lapsing.
    static constexpr qint64 lapsingMs = 10'000;

    explicit ValuesModel(Workspace &workspace, QObject *parent = nullptr);

    void setRecord(const std::optional<RecordKey> &key);
    [[nodiscard]] const std::optional<RecordKey> &record() const { return m_key; }
    /// @p bookingOf looks a value up; empty: it is not known what is booked (offline, not allowed, not
    /// exclusive).
    void setBookings(std::function<std::optional<ValueBooking>(const QString &value)> bookingOf);
    /// These values are booked by others than before.
    void touch(const QStringList &values);
    /// Counts seconds down. Called once a second while somebody looks.
    void tick();
    void setTitles(const QStringList &titles);
    [[nodiscard]] QList<console::Column> columns() const; ///< for TableView::setUp()

    [[nodiscard]] const QString &nameAt(int row) const { return m_rows.at(row).name; }
    [[nodiscard]] const QString &valueAt(int row) const { return m_rows.at(row).value; }
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1: there is none
    [[nodiscard]] std::optional<ValueBooking> bookingAt(int row) const;
    [[nodiscard]] RowState stateAt(int row) const;
    /// Values that the group gives out: without those that are disabled or to be deleted.
    [[nodiscard]] int valueCount() const { return m_valueCount; }
    [[nodiscard]] QStringList names() const;
    /// The row that holds @p value, -1: there is none.
    [[nodiscard]] int rowOfValue(const QString &value) const { return places().value(value, -1); }
    /// Whether @p value is in the group.
    [[nodiscard]] bool hasValue(const QString &value) const { return places().contains(value); }

    // Edits.
    void add(const QMap<QString, QString> &values, const QString &text);
    void remove(const QStringList &names, const QString &text);
    /// Gives a value another name; false: that is taken.
    bool rename(const QString &name, const QString &newName, const QString &text);
    /// Moves the values of @p rows to before row @p to; the names stay where they are.
    /// @return the first row that holds one of them now, -1: nothing moved.
    int move(QList<int> rows, int to, const QString &text);
    /// Whether its values may be edited in place and dragged.
    void setEditable(bool editable) { m_isEditable = editable; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Rows are dragged within the table: their values change places.
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    /// What was typed into a cell cannot be taken.
    void refused(const QString &why);
    /// Rows were dragged to before row @p to; the owner decides, and calls move().
    void moveAsked(const QList<int> &rows, int to);
    void countChanged();

private:
    struct Row
    {
        QString name;
        QString value;
        bool isDeleted = false;
        bool isEdited = false;
        bool isConflict = false;
        QString problem{};

        bool operator==(const Row &) const = default;
    };
    void readAll();
    [[nodiscard]] QList<Row> rowsNow() const;
    void take(const QList<Row> &now);
    /// Tells that @p rows have changed in these columns, neighbours together.
    void tell(std::vector<int> rows, int firstColumn, int lastColumn);
    void tellState(const QSet<QString> &values);
    [[nodiscard]] const QMultiHash<QString, int> &places() const;
    [[nodiscard]] static QString stateText(RowState state);
    [[nodiscard]] bool isDisabled(int row) const { return m_rows.at(row).name.startsWith(u'#'); }

    Workspace &m_workspace;
    std::optional<RecordKey> m_key;
    std::function<std::optional<ValueBooking>(const QString &)> m_bookingOf;
    QStringList m_titles;
    QList<Row> m_rows; ///< sorted by name
    mutable QMultiHash<QString, int> m_places; ///< value -> rows, made when it is asked for
    mutable bool m_arePlacesKnown = false;
    QSet<QString> m_booked; ///< values whose seconds run
    int m_valueCount = 0;
    bool m_isEditable = false;
};

} // namespace usher::console
