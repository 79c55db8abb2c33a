#include "app/console/finder.h"

#include <algorithm>

namespace usher::console {

namespace {

int wordScore(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 100;
    if (at > 0)
        return text.at(at - 1).isLetterOrNumber() ? 50 : 80;
    qsizetype from = 0;
    for (const QChar letter : word) {
        from = text.indexOf(letter, from, Qt::CaseInsensitive) + 1;
        if (from == 0)
            return 0;
    }
    return word.size() > 1 ? 10 : 0;
}

} // namespace

int matchScore(const QString &text, const QString &typed)
{
    int score = 0;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int one = wordScore(text, word);
        if (one == 0)
            return 0;
        score += one;
    }
    return score;
}

QList<Finding> bestOf(const QList<Finding> &all, const QString &typed, int limit)
{
    if (typed.trimmed().isEmpty())
        return all.first(std::min<qsizetype>(limit, all.size()));
    std::vector<std::pair<int, const Finding *>> scored;
    for (const Finding &finding : all) {
        const int title = matchScore(finding.title, typed);
        const int score = title > 0 ? 2 * title : matchScore(finding.title + u' ' + finding.detail, typed);
        if (score > 0)
            scored.emplace_back(score, &finding);
    }
    std::ranges::stable_sort(scored, [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Finding> best;
    for (const auto &[score, finding] : scored) {
        if (best.size() == limit)
            break;
        best.append(*finding);
    }
    return best;
}

} // namespace usher::console
