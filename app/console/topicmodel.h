#pragma once

#include "app/client/topicview.h"
#include "app/console/columnsmodel.h"
#include "app/console/session.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace usher::console {

/// A topic of the server as a table. However fast the server tells, the table changes at most every `pace`;
/// while nobody looks (setActive) it does not subscribe at all. Rows keep their place while they change;
/// while the server is away they stay and are stale.
class TopicModel : public ColumnsModel
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pace = std::chrono::milliseconds(100);

    TopicModel(Session &session, protocol::TopicSelection selection, QList<Column> columns,
        QObject *parent = nullptr);
    ~TopicModel() override;

    /// Another filter, order or window.
    void select(protocol::TopicSelection selection);
    void setActive(bool active);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] const Error &error() const { return m_error; } ///< with a message: why there is nothing
    [[nodiscard]] int total() const; ///< rows that match on the server
    [[nodiscard]] const QJsonObject &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const { return m_places.value(key, -1); } ///< -1: none
    [[nodiscard]] qint64 changesTaken() const { return m_changesTaken; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// After the rows have changed, once for all of them.
    void updated();
    void stateChanged(); ///< loaded, live, error

private:
    void subscribe();
    void drop();
    void takeAll();
    void flush();
    void arm();

    Session &m_session;
    protocol::TopicSelection m_selection;
    std::unique_ptr<TopicView> m_view;
    QList<QJsonObject> m_rows;
    QStringList m_keys; ///< beside m_rows
    QHash<QString, int> m_places;
    QSet<QString> m_touched;
    bool m_isAllNew = false;
    QTimer *m_flush;
    QTimer *m_seconds; ///< for what counts down
    Error m_error{};
    bool m_isLoaded = false;
    bool m_isActive = false;
    qint64 m_changesTaken = 0;
};

} // namespace usher::console
