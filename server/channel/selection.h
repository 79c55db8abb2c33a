#pragma once

#include "server/channel/topics.h"

namespace usher::channel {

/// What a caller wants of a topic, checked and ready to be applied.
class Selection
{
public:
    /// BadParameter that names the field and what is valid.
    [[nodiscard]] static Result<Selection> from(const Topic &topic, const protocol::TopicSelection &wanted);

    [[nodiscard]] bool matches(const EncodedRow &row) const;
    /// The order of the rows: by the field, then by key.
    [[nodiscard]] bool isBefore(const EncodedRow &a, const EncodedRow &b) const;
    /// Whether @p row lies behind the cursor.
    [[nodiscard]] bool isBehindCursor(const EncodedRow &row) const;
    [[nodiscard]] bool isSameOrder(const EncodedRow &a, const EncodedRow &b) const
    {
        return a.cells[m_sort] == b.cells[m_sort] && a.key == b.key;
    }
    /// The `after` of what follows @p row.
    [[nodiscard]] QString cursor(const EncodedRow &row) const;

    [[nodiscard]] bool isFiltered() const { return !m_conditions.empty(); }
    [[nodiscard]] bool hasCursor() const { return m_hasCursor; }
    [[nodiscard]] qsizetype offset() const { return m_offset; }
    [[nodiscard]] std::optional<int> limit() const { return m_limit; }
    /// Equal for selections that select the same.
    [[nodiscard]] const QByteArray &identity() const { return m_identity; }

private:
    struct Condition
    {
        size_t field = 0;
        protocol::FilterOp op = protocol::FilterOp::Eq;
        std::vector<Cell> values;

        [[nodiscard]] bool holds(const Cell &cell) const;
    };
    [[nodiscard]] std::optional<Error> addCondition(
        const Topic &topic, const protocol::TopicFilter &filter, const QString &place);
    [[nodiscard]] std::optional<Error> setOrder(const Topic &topic, const protocol::TopicSelection &wanted);

    QString m_topic;
    QString m_sortName;
    std::vector<Condition> m_conditions;
    size_t m_sort = 0;
    bool m_isDescending = false;
    bool m_hasCursor = false;
    Cell m_afterCell;
    QString m_afterKey;
    qsizetype m_offset = 0;
    std::optional<int> m_limit;
    QByteArray m_identity;
};

} // namespace usher::channel
