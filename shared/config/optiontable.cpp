#include "shared/config/options/areas.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace usher {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 255; // nothing longer is compared with the table

/// The rows of one section text, ready for look-ups.
struct SectionRows
{
    QString section; ///< as in the rows
    QString prefix; ///< of a section pattern; empty for an exact section
    QHash<QString, const OptionSpec *> names; ///< exact names and aliases
    QHash<QString, const OptionSpec *> conditional; ///< aliases that need a valid value
    std::vector<std::pair<QString, const OptionSpec *>> prefixes; ///< longest first; "*" is the empty prefix
};

class Table
{
public:
    Table()
    {
        for (const auto area : {serverOptions(), serviceOptions(), resourceOptions(), securityOptions(),
                 obsoleteOptions(), httpOptions(), storeOptions(), logOptions(), accountsOptions()})
            rows.insert(rows.end(), area.begin(), area.end());
        std::stable_sort(rows.begin(), rows.end(), [](const OptionSpec &a, const OptionSpec &b) {
            return QLatin1StringView(a.section) < QLatin1StringView(b.section);
        });
        for (const OptionSpec &row : rows)
            index(row);
        for (auto &section : sections)
            std::stable_sort(section.prefixes.begin(), section.prefixes.end(),
                [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    }

    /// The groups of rows a section belongs to, the most specific first.
    template <typename Visit> void forEachGroup(QStringView section, Visit visit) const
    {
        if (const auto exact = m_exact.constFind(section.toString()); exact != m_exact.cend()) {
            if (visit(sections[*exact]))
                return;
        }
        for (const size_t i : m_patterns) {
            if (section.size() > sections[i].prefix.size() && section.startsWith(sections[i].prefix)
                && visit(sections[i]))
                return;
        }
    }

    std::vector<OptionSpec> rows;
    std::vector<SectionRows> sections;

private:
    SectionRows &group(const QString &section)
    {
        const auto known = m_exact.constFind(section);
        if (known != m_exact.cend())
            return sections[*known];
        for (const size_t i : m_patterns) {
            if (sections[i].section == section)
                return sections[i];
        }
        SectionRows fresh;
        fresh.section = section;
        if (section.endsWith(u'*')) {
            fresh.prefix = section.chopped(1);
            const auto shorter = std::find_if(m_patterns.begin(), m_patterns.end(),
                [&](size_t i) { return sections[i].prefix.size() < fresh.prefix.size(); });
            m_patterns.insert(shorter, sections.size());
        } else {
            m_exact.insert(section, sections.size());
        }
        sections.push_back(std::move(fresh));
        return sections.back();
    }

    void index(const OptionSpec &row)
    {
        const QString section = QString::fromUtf8(row.section);
        const QString name = QString::fromUtf8(row.name);
        if (name.endsWith(u'*'))
            group(section).prefixes.emplace_back(name.chopped(1), &row);
        else
            group(section).names.insert(name, &row);
        for (const QString &alias : QString::fromUtf8(row.aliases).split(u'|', Qt::SkipEmptyParts)) {
            const qsizetype slash = alias.indexOf(u'/');
            SectionRows &where = slash < 0 ? group(section) : group(alias.left(slash));
            const QString spelling = alias.mid(slash + 1);
            if (spelling.endsWith(u'?'))
                where.conditional.insert(spelling.chopped(1), &row);
            else
                where.names.insert(spelling, &row);
        }
    }

    QHash<QString, size_t> m_exact;
    std::vector<size_t> m_patterns; ///< longest prefix first
};

const Table &table()
{
    static const Table instance;
    return instance;
}

bool isResourceRule(QStringView section, QStringView name)
{
    // In a group of numbers the free names do not begin with '_': such a name is a rule, and an unknown rule
    // is a mistake.
    return section == "list:resources"_L1 && name.startsWith(u'_');
}

/// Optimal string alignment distance without regard to case; stops counting beyond @p most.
int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> beforeLast(static_cast<size_t>(b.size()) + 1);
    std::vector<int> last(beforeLast.size());
    std::vector<int> now(beforeLast.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int best = now[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const QChar left = a[i - 1].toCaseFolded();
            const QChar right = b[j - 1].toCaseFolded();
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (left == right ? 0 : 1)});
            if (i > 1 && j > 1 && left == b[j - 2].toCaseFolded() && a[i - 2].toCaseFolded() == right)
                now[at] = std::min(now[at], beforeLast[at - 2] + 1);
            best = std::min(best, now[at]);
        }
        if (best > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, now);
    }
    return last.back();
}

int tolerance(qsizetype length)
{
    return static_cast<int>(std::clamp<qsizetype>(length / 3, 1, 6));
}

} // namespace

std::span<const OptionSpec> optionTable()
{
    return table().rows;
}

const OptionSpec *findOption(QStringView section, QStringView name)
{
    const OptionSpec *found = nullptr;
    const QString text = name.toString();
    table().forEachGroup(section, [&](const SectionRows &rows) {
        found = rows.names.value(text, nullptr);
        if (found || isResourceRule(section, name))
            return found != nullptr;
        for (const auto &[prefix, row] : rows.prefixes) {
            if (name.size() > prefix.size() && name.startsWith(prefix)) {
                found = row;
                break;
            }
        }
        return found != nullptr;
    });
    return found;
}

ResolvedOption resolveOption(const QString &section, const QString &name, const QString &value)
{
    const OptionSpec *spec = nullptr;
    table().forEachGroup(section, [&](const SectionRows &rows) {
        const OptionSpec *row = rows.conditional.value(name, nullptr);
        if (row && !value.isEmpty() && normaliseOption(*row, section, name, value))
            spec = row;
        return spec != nullptr;
    });
    if (!spec)
        spec = findOption(section, name);
    if (!spec)
        return {nullptr, section, name};
    const QString specSection = QString::fromUtf8(spec->section);
    const QString specName = QString::fromUtf8(spec->name);
    return {
        spec, specSection.endsWith(u'*') ? section : specSection, specName.endsWith(u'*') ? name : specName};
}

bool isKnownSection(QStringView section)
{
    bool known = false;
    table().forEachGroup(section, [&](const SectionRows &) { return known = true; });
    return known;
}

bool isSecretOption(QStringView section, QStringView name)
{
    const OptionSpec *spec = findOption(section, name);
    return spec && spec->type == OptionType::Secret;
}

bool isBootstrapOption(const OptionSpec &spec)
{
    const QLatin1StringView section(spec.section);
    const QLatin1StringView name(spec.name);
    if (spec.obsolete)
        return false;
    if (section == "server"_L1)
        return name != "username"_L1 && name != "password"_L1 && name != "realm"_L1;
    return section == "cluster"_L1 || section == "listener.*"_L1 || section == "store"_L1
        || section == "log"_L1 || section == "http"_L1;
}

bool isStoredOption(const OptionSpec &spec)
{
    const QLatin1StringView name(spec.name);
    if (QLatin1StringView(spec.section) == "cluster"_L1)
        return name != "node_name"_L1;
    return QLatin1StringView(spec.section) != "store"_L1
        || (name != "url"_L1 && name != "password-file"_L1 && name != "runtime-role"_L1
            && name != "allow-schema-owner"_L1 && name != "allow-unverified-host"_L1);
}

QString nearestOption(QStringView section, QStringView name)
{
    if (section.size() > longestName || name.size() > longestName)
        return {};
    int best = std::numeric_limits<int>::max();
    QString nearest;
    const auto consider = [&](const QString &candidateSection, const OptionSpec &row, int distance) {
        if (distance < best) {
            best = distance;
            nearest = candidateSection + u'/' + QString::fromUtf8(row.name);
        }
    };
    for (const OptionSpec &row : table().rows) {
        const QString rowSection = QString::fromUtf8(row.section);
        const QString rowName = QString::fromUtf8(row.name);
        if (row.obsolete || rowName.endsWith(u'*')
            || (section.startsWith("list:"_L1) && rowSection != section))
            continue;
        if (rowSection.startsWith("list:"_L1) && rowSection != section)
            continue;
        const bool pattern = rowSection.endsWith(u'*');
        const QStringView prefix = QStringView(rowSection).chopped(pattern ? 1 : 0);
        const int names = editDistance(name, rowName, tolerance(rowName.size()));
        if (names > tolerance(rowName.size()))
            continue;
        if (pattern ? section.startsWith(prefix) : section == rowSection) {
            consider(section.toString(), row, names);
        } else if (!pattern) {
            // A name that fits in another section, or in one whose name is misspelt as well.
            const int sections = editDistance(section, rowSection, tolerance(rowSection.size()));
            if (sections <= tolerance(rowSection.size()))
                consider(rowSection, row, names + sections);
            else if (names == 0 && rowName.size() > 3)
                consider(rowSection, row, 8);
        } else if (const int sections = editDistance(section.left(prefix.size()), prefix, 2); sections <= 2) {
            consider(prefix + section.mid(std::min(prefix.size(), section.size())), row, names + sections);
        }
    }
    return nearest;
}

QStringList optionTableProblems()
{
    QStringList problems;
    QHash<QString, QString> spellings; // "section/name" -> the row it belongs to
    const auto claim = [&](const QString &spelling, const QString &row) {
        if (const QString owner = spellings.value(spelling); !owner.isEmpty())
            problems.append(u"%1 is spelt by %2 and %3"_s.arg(spelling, owner, row));
        spellings.insert(spelling, row);
    };
    QString previous;
    for (const OptionSpec &row : table().rows) {
        const QString section = QString::fromUtf8(row.section);
        const QString name = QString::fromUtf8(row.name);
        const QString id = section + u'/' + name;
        if (section < previous)
            problems.append(id + " is out of order"_L1);
        previous = section;
        if (section.isEmpty() || name.isEmpty())
            problems.append(id + " has no section or name"_L1);
        claim(id, id);
        for (QString alias : QString::fromUtf8(row.aliases).split(u'|', Qt::SkipEmptyParts)) {
            if (alias.endsWith(u'?'))
                alias.chop(1);
            claim(alias.contains(u'/') ? alias : section + u'/' + alias, id);
        }
        if (row.obsolete ? !*row.obsolete : !row.documentation || !*row.documentation)
            problems.append(id + " has no text"_L1);
        const bool counted = row.type != OptionType::Boolean && row.type != OptionType::Choice;
        if (counted && (row.minimum > row.maximum || row.maximum == 0))
            problems.append(id + " has no sensible bounds"_L1);
        if (row.type == OptionType::Choice && (!row.choices || !*row.choices))
            problems.append(id + " has no choices"_L1);
        if (!row.defaultText)
            continue;
        const QString fallback = QString::fromUtf8(row.defaultText);
        const auto stored = normaliseOption(row, section, name, fallback);
        if (!stored)
            problems.append(u"%1 has an invalid default: %2"_s.arg(id, stored.error().message));
        else if (*stored != fallback)
            problems.append(u"%1 has the default %2, which is written %3"_s.arg(id, fallback, *stored));
    }
    return problems;
}

} // namespace usher
