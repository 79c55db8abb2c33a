#include "app/console/patternsmodel.h"

#include <algorithm>

namespace usher::console {

namespace {

bool isBefore(const PatternsModel::Pattern &a, const PatternsModel::Pattern &b)
{
    const int names = a.name().compare(b.name());
    return names != 0 ? names < 0 : a.key < b.key;
}

} // namespace

PatternsModel::PatternsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::recordChanged, this, [this](const RecordKey &key) {
        if (key == m_group)
            refresh();
    });
    connect(&workspace, &Workspace::reset, this, &PatternsModel::refresh);
}

QList<Column> PatternsModel::columns()
{
    return {{QStringLiteral("name"), tr("Name"), CellKind::Text, {}, {}, {}, 14},
        {QStringLiteral("expression"), tr("Expression"), CellKind::Text, {}, {}, {}, 30},
        {QStringLiteral("active"), tr("Active"), CellKind::Text, {}, {}, {}, 4},
        {QStringLiteral("finding"), tr("Finding"), CellKind::State, {}, {}, {}, 14}};
}

void PatternsModel::setGroup(const std::optional<RecordKey> &group)
{
    if (group == m_group) {
        refresh();
        return;
    }
    beginResetModel();
    m_group = group;
    m_outcomes.clear();
    m_patterns = wanted();
    endResetModel();
    Q_EMIT patternsChanged();
}

QList<PatternsModel::Pattern> PatternsModel::wanted() const
{
    QList<Pattern> patterns;
    const auto values = m_group ? m_workspace.values(*m_group) : std::nullopt;
    for (auto value = values ? values->cbegin() : Values::const_iterator(); values && value != values->cend();
         ++value)
        patterns.append({value.key(), *value});
    std::ranges::sort(patterns, isBefore);
    return patterns;
}

void PatternsModel::refresh()
{
    const QList<Pattern> now = wanted();
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto still = std::ranges::find(now, m_patterns.at(row).key, &Pattern::key);
        if (still != now.end())
            continue;
        beginRemoveRows({}, row, row);
        m_patterns.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (row < m_patterns.size() && m_patterns.at(row).key == now.at(row).key) {
            if (m_patterns.at(row) != now.at(row))
                m_outcomes.remove(now.at(row).key); // it was another expression that was tried
            m_patterns[row] = now.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); // marks may differ
            continue;
        }
        beginInsertRows({}, row, row);
        m_patterns.insert(row, now.at(row));
        endInsertRows();
    }
    Q_EMIT patternsChanged();
}

int PatternsModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_patterns, key, &Pattern::key);
    return found == m_patterns.end() ? -1 : static_cast<int>(found - m_patterns.begin());
}

void PatternsModel::setOutcomes(const QHash<QString, Outcome> &outcomes)
{
    m_outcomes = outcomes;
    if (!m_patterns.isEmpty())
        Q_EMIT dataChanged(index(0, Finding), index(rowCount() - 1, Finding));
}

QString PatternsModel::problem(int row) const
{
    const Pattern &pattern = m_patterns.at(row);
    const FieldEdit *edit = m_group ? m_workspace.edit(*m_group, pattern.key) : nullptr;
    if (edit && !edit->problem.isEmpty())
        return edit->problem;
    if (pattern.expression.trimmed().isEmpty())
        return tr("It is empty.");
    return m_outcomes.value(pattern.key).problem;
}

QString PatternsModel::nameProblem(const QString &name, const QString &key) const
{
    if (name.startsWith(u'#'))
        return tr("A # before the name disables it: use the check mark.");
    if (usher::nameProblem(name))
        return tr("A name has 1 to %1 characters and no blank at either end.").arg(maxNameLength);
    const bool isTaken = std::ranges::any_of(
        m_patterns, [&](const Pattern &other) { return other.key != key && other.name() == name; });
    return isTaken ? tr("There is an expression %1 already.").arg(name) : QString();
}

QString PatternsModel::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("pattern%1").arg(number);
        if (nameProblem(name, {}).isEmpty())
            return name;
    }
}

void PatternsModel::setEditable(bool editable)
{
    if (std::exchange(m_isEditable, editable) != editable && !m_patterns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PatternsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_patterns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PatternsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_patterns.size());
}

int PatternsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PatternsModel::findingData(int row, int role) const
{
    const QString wrong = problem(row);
    const int fits = m_outcomes.value(m_patterns.at(row).key).fits;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return !wrong.isEmpty() ? tr("cannot be used")
            : fits > 0          ? tr("fits %n value(s)", nullptr, fits)
                                : QString();
    case ToneRole:
        return static_cast<int>(!wrong.isEmpty()            ? Tone::Bad
                : fits > 0 && m_patterns.at(row).isActive() ? Tone::Good
                                                            : Tone::Neutral);
    case KindRole:
        return static_cast<int>(CellKind::State);
    case Qt::ToolTipRole:
        return wrong.isEmpty() ? QVariant() : QVariant(wrong);
    default:
        return {};
    }
}

QVariant PatternsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_patterns.size())
        return {};
    const Pattern &pattern = m_patterns.at(index.row());
    if (role == KeyRole)
        return pattern.key;
    if (role == JsonRole)
        return QJsonObject{{QStringLiteral("name"), pattern.name()},
            {QStringLiteral("expression"), pattern.expression},
            {QStringLiteral("active"), pattern.isActive()}};
    const FieldEdit *edit = m_group ? m_workspace.edit(*m_group, pattern.key) : nullptr;
    switch (index.column()) {
    case Name:
        if (role == EditedRole)
            return edit != nullptr;
        if (role == ConflictRole)
            return edit && edit->isConflict;
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole)
            return pattern.name();
        break;
    case Expression:
        if (role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole || role == Qt::ToolTipRole)
            return pattern.expression;
        break;
    case Active:
        if (role == Qt::CheckStateRole)
            return static_cast<int>(pattern.isActive() ? Qt::Checked : Qt::Unchecked);
        if (role == SortRole)
            return pattern.isActive();
        if (role == Qt::ToolTipRole)
            return pattern.isActive() ? tr("It is applied") : tr("It is kept but not applied");
        if (role == Qt::AccessibleTextRole)
            return pattern.isActive() ? tr("active") : tr("disabled");
        break;
    case Finding:
        return findingData(index.row(), role);
    default:
        break;
    }
    if (role == KindRole)
        return static_cast<int>(CellKind::Text);
    return {};
}

bool PatternsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_patterns.size() || !m_isEditable)
        return false;
    const QString key = m_patterns.at(index.row()).key;
    Pattern after = m_patterns.at(index.row());
    if (index.column() == Name && role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        if (!nameProblem(name, key).isEmpty())
            return false;
        after.key = after.isActive() ? name : QString(u'#' + name);
    } else if (index.column() == Expression && role == Qt::EditRole) {
        after.expression = value.toString();
    } else if (index.column() == Active && role == Qt::CheckStateRole) {
        after.key = value.toInt() == Qt::Checked ? after.name() : QString(u'#' + after.name());
    } else {
        return false;
    }
    if (after != m_patterns.at(index.row()))
        Q_EMIT editAsked(key, after);
    return true;
}

Qt::ItemFlags PatternsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_isEditable && (index.column() == Name || index.column() == Expression))
        flags |= Qt::ItemIsEditable;
    if (m_isEditable && index.column() == Active)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PatternsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columns().at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    return {};
}

} // namespace usher::console
