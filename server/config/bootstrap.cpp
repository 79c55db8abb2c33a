#include "server/config/bootstrap.h"

#include <QFile>
#include <QFileInfo>

namespace usher::config {

namespace {

using namespace Qt::StringLiterals;

class Reader
{
public:
    void readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(path, {}, u"cannot be read: "_s + file.errorString());
        const auto text = parseOptionText(file.read(maxOptionTextBytes + 1), false);
        if (!text)
            return refuse(path, {}, text.error().message);
        m_layers.filePath = QFileInfo(path).absoluteFilePath();
        for (const QString &note : text->notes)
            m_layers.notes.append(path + u": "_s + note);
        for (const TextProblem &problem : text->problems)
            refuse(u"%1:%2"_s.arg(path).arg(problem.line), {}, problem.message);
        for (const TextEntry &entry : text->entries)
            take(entry, u"%1:%2"_s.arg(path).arg(entry.line), m_layers.file, true);
    }

    void readAssignment(const QString &text)
    {
        if (const auto entry = parseAssignment(text))
            take(*entry, u"--set"_s, m_layers.commandLine, false);
        else
            refuse(u"--set"_s, {}, entry.error().message);
    }

    BootstrapLayers result() { return std::move(m_layers); }

private:
    void refuse(const QString &source, const QString &field, const QString &why)
    {
        m_layers.errors.append(Error{ErrorCode::BadParameter, source + u": "_s + why, field, {}, 0, {}});
    }

    void take(const TextEntry &entry, const QString &source, SectionMap &layer, bool bootstrapOnly)
    {
        const QString field = entry.section + u'/' + entry.key;
        const ResolvedOption option = resolveOption(entry.section, entry.key, entry.value);
        if (!option.spec || entry.section.startsWith("list:"_L1)) {
            const QString nearest = nearestOption(entry.section, entry.key);
            return refuse(source, field,
                field
                    + (nearest.isEmpty() ? u" is unknown"_s
                                         : u" is unknown; the nearest known is "_s + nearest));
        }
        if (option.spec->obsolete) {
            m_layers.notes.append(u"%1: %2 is obsolete and has no effect: %3"_s.arg(
                source, field, QString::fromUtf8(option.spec->obsolete)));
            return;
        }
        if (bootstrapOnly && !isBootstrapOption(*option.spec))
            return refuse(source, field,
                field
                    + u" cannot stand in this file: it is stored; change it with usherctl or the console"_s);
        const auto stored = normaliseOption(*option.spec, option.section, option.name, entry.value);
        if (!stored)
            return refuse(source, field, stored.error().message);
        if (option.section != entry.section || option.name != entry.key)
            m_layers.notes.append(
                u"%1: %2 is read as %3/%4"_s.arg(source, field, option.section, option.name));
        if (!bootstrapOnly && option.spec->type == OptionType::Secret)
            m_layers.notes.append(
                u"%1: everyone on this machine can see %2 in the list of processes"_s.arg(source, field));
        if (!stored->isEmpty())
            layer[option.section].insert(option.name, *stored);
    }

    BootstrapLayers m_layers;
};

} // namespace

BootstrapLayers readBootstrap(const QString &filePath, const QStringList &assignments)
{
    Reader reader;
    if (!filePath.isEmpty())
        reader.readFile(filePath);
    for (const QString &assignment : assignments)
        reader.readAssignment(assignment);
    return reader.result();
}

} // namespace usher::config
