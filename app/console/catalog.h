#pragma once

#include "app/console/session.h"
#include "shared/protocol/configurationmessages.h"

namespace usher::console {

/// The option table as the connected server has it: a newer server's rows get editors too.
class Catalog : public QObject
{
    Q_OBJECT

public:
    explicit Catalog(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return !m_rows.isEmpty(); }
    [[nodiscard]] const QList<protocol::OptionRow> &rows() const { return m_rows; }
    /// The row for a configured value, exact names before patterns; null if it is unknown.
    [[nodiscard]] const protocol::OptionRow *find(const QString &section, const QString &name) const;
    /// Rows of a section ("service.demo" finds "service.*"), without patterns of names, in the table's order.
    [[nodiscard]] QList<const protocol::OptionRow *> rowsOf(const QString &section) const;

    /// A section in words: "Listener public"; its own name if there are none for it.
    [[nodiscard]] static QString sectionTitle(const QString &section);
    /// What the row does, in the viewer's language.
    [[nodiscard]] static QString documentation(const protocol::OptionRow &row);
    /// "5 to 1800", "true or false"; empty: anything goes.
    [[nodiscard]] static QString validText(const protocol::OptionRow &row);
    /// Why @p text is no value for it, in the viewer's language; nothing if it is. The server has the last
    /// word.
    [[nodiscard]] static std::optional<QString> problem(const protocol::OptionRow &row, const QString &text);

Q_SIGNALS:
    void loaded();

private:
    void load();

    Session &m_session;
    QList<protocol::OptionRow> m_rows;
};

} // namespace usher::console
