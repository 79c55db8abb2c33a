#pragma once

#include "app/console/rowsmodel.h"
#include "app/console/session.h"
#include "shared/protocol/explorermessages.h"

#include <chrono>

namespace usher::console {

/// The live services of the server that a filter fits, newest first, page by page. While somebody looks they
/// are asked for every `period`. Rows that were shown stay until they are over or too many (maxRows) came
/// after them.
class LiveServicesModel : public RowsModel
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
