#pragma once

#include "app/console/cells.h"
#include "app/console/topicmodel.h"
#include "app/console/workspace.h"
#include "shared/protocol/configurationmessages.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

namespace usher::console {

class Catalog;

/// The options of the table but those of services and lists, with the value that counts and the layer it
/// comes from. Edits are those of one owner: the cluster or a node. Patterns of sections and names
/// (listener.*, severity.*) are rows for each that is set.
class OptionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum OptionColumn { Name, Section, Value, Origin, State, Documentation, ColumnCount };
    enum OptionRole { ModifiedRole = JsonRole + 1, SectionRole };

    struct Item
    {
        QString section;
        QString name;
        protocol::OptionRow row; ///< of the table; without documentation: the server does not know it
        [[nodiscard]] QString key() const { return section + u'/' + name; }
    };
    /// What counts, and where it comes from: default, cluster, node, file, command line.
    struct Counting
    {
        QString value;
        QString origin;
    };
    /// One line of where a value is set.
    struct LayerValue
    {
        QString origin; ///< default, cluster, node, file, command line
        QString node; ///< of the last three
        std::optional<QString> value; ///< nothing: not set there
        bool counts = false;
    };

    OptionsModel(Session &session, Workspace &workspace, const Catalog &catalog, QObject *parent = nullptr);

    /// Asks the server while somebody looks.
    void setActive(bool active);
    /// Whose values are edited: clusterOwner or nodeOwner(name).
    void setOwner(const QString &owner);
    [[nodiscard]] const QString &owner() const { return m_owner; }
    /// All that are known, by name.
    [[nodiscard]] QStringList nodes() const;
    [[nodiscard]] const QString &answeringNode() const { return m_answering; }
    [[nodiscard]] bool isLoaded() const;
    /// With a message: why what counts is not known.
    [[nodiscard]] const Error &error() const { return m_error; }

    [[nodiscard]] QStringList sections() const; ///< in the table's order
    [[nodiscard]] int modifiedCount(const QString &section) const;
    [[nodiscard]] const Item *find(const QString &key) const; ///< "section/name"; null: there is none
    [[nodiscard]] Counting counting(const Item &item) const;
    [[nodiscard]] bool isModified(const Item &item) const;
    [[nodiscard]] bool isRestartPending(const Item &item) const;
    [[nodiscard]] QList<LayerValue> layers(const Item &item) const;
    /// Where @p owner has it, with the edits.
    [[nodiscard]] std::optional<QString> wanted(const Item &item, const QString &owner) const;
    [[nodiscard]] RecordKey recordOf(const Item &item) const;
    /// Shows an option that is not set yet, such as one of a new listener; false: the table has none of this
    /// name.
    bool add(const QString &section, const QString &name);
    /// Sets it for the owner, or with nothing goes back to what counts without it.
    void setValue(const Item &item, const std::optional<QString> &value);

    [[nodiscard]] static QList<Column> columns();
    [[nodiscard]] static QString originText(const QString &origin);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Values, layers or edits, once for all of them.
    void valuesChanged();
    void rowsChanged(); ///< also sections
    void nodesChanged();
    void stateChanged(); ///< loaded, error

private:
    void askSoon();
    void ask();
    void askSince();
    void takeAudit(const QList<AuditEntry> &entries);
    void rememberStored();
    void refreshRows();
    void touch();
    [[nodiscard]] QList<Item> itemsNow() const;
    [[nodiscard]] qint64 startedMs() const;
    [[nodiscard]] std::optional<QString> stored(const Item &item, const QString &owner) const;
    [[nodiscard]] const FieldEdit *editOf(const Item &item) const;
    [[nodiscard]] QString stateText(const Item &item) const;

    Session &m_session;
    Workspace &m_workspace;
    const Catalog &m_catalog;
    TopicModel m_nodes;
    QTimer *m_pause;
    QString m_owner = clusterOwner;
    QString m_answering;
    QList<Item> m_items;
    QHash<QString, int> m_places; ///< key -> row
    QSet<QString> m_added; ///< keys that are not set yet
    QHash<QString, protocol::EffectiveValue> m_effective;
    QHash<QString, std::optional<QString>> m_atStart; ///< owner/section/name -> value the nodes started with
    qint64 m_sinceMs = 0; ///< what m_atStart is about
    Error m_error{};
    int m_question = 0;
    bool m_isActive = false;
};

/// Those of one section (empty: of all), or only those that are not at their default.
class OptionsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setSection(const QString &section);
    void setModifiedOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_section;
    bool m_isModifiedOnly = false;
};

} // namespace usher::console
