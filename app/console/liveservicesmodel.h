#pragma once

#include "app/console/cells.h"
#include "app/console/session.h"
#include "shared/protocol/explorermessages.h"

#include <QAbstractTableModel>
#include <QHash>

#include <chrono>

namespace usher::console {

/// Rows that somebody asks for now and then as a table of columns. Those that stay keep their place.
class AskedRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        QString key;
        QJsonObject values;

        bool operator==(const Row &) const = default;
    };

    explicit AskedRowsModel(QList<Column> columns, QObject *parent = nullptr);

    /// The rows as they are now; a key comes once. New ones are added behind the others.
    void setRows(const QList<Row> &rows);
    /// In another language; the columns stay the same.
    void setColumns(QList<Column> columns);
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] const QJsonObject &row(int row) const { return m_rows.at(row).values; }
    [[nodiscard]] int rowOf(const QString &key) const { return m_places.value(key, -1); } ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// Cells that count down show another text.
    void tick();

private:
    void removeMissing(const QHash<QString, const Row *> &wanted);

    QList<Column> m_columns;
    QList<Row> m_rows;
    QHash<QString, int> m_places;
};

/// The live services of the server that a filter fits, newest first, page by page. While somebody looks they
/// are asked for every `period`. Rows that were shown stay until they are over or too many (maxRows) came
/// after them.
class LiveServicesModel : public AskedRowsModel
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds period = std::chrono::seconds(2);
    static constexpr int pageRows = 200;
    static constexpr int maxRows = 2000;

    struct Filter
    {
        QString name; ///< of the configured service; empty: any, as the following
        QString state; ///< ACTIVE, MATCHED
        QString text; ///< the beginning of an id, a number, a phone number or an end user

        bool operator==(const Filter &) const = default;
    };

    LiveServicesModel(Session &session, QList<Column> columns, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setActive(bool active);
    /// Asks now: something was done to a service.
    void refresh();
    /// Looks at more services than a filter that fits few of them is usually given.
    void searchFurther();

    /// Whether the server has answered for this filter.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Why the last question was not answered; with a message.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Whether there are, or may be, services that are not shown.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// Whether that is because only the newest ones were searched.
    [[nodiscard]] bool isSearchBroken() const { return m_isSearchBroken; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void updated(); ///< an answer came, or none

private:
    [[nodiscard]] int target() const;
    void ask(const QString &after);
    void answered(const Result<protocol::LiveServicesAnswer> &answer);
    void take(bool isEnd);
    void forgetQuestion();

    Session &m_session;
    Filter m_filter;
    QTimer *m_timer;
    QTimer *m_seconds;
    Error m_error{};
    QList<protocol::LiveService> m_found; ///< of the question under way
    quint64 m_question = 0; ///< answers to an older one are not wanted any more
    int m_wanted = pageRows;
    int m_calls = 0; ///< of the question under way
    int m_maxCalls;
    qint64 m_oldestMs = 0; ///< of the rows that are to stay; 0 = all of them
    bool m_isActive = false;
    bool m_isPaging = false; ///< the next answer extends the list
    bool m_isLoaded = false;
    bool m_hasMore = false;
    bool m_isSearchBroken = false;
};

} // namespace usher::console
