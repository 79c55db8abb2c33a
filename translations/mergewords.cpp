#include <QFile>
#include <QHash>
#include <QStringList>

#include <cstdio>

/// mergewords FILE.ts TABLE...: puts translations into a file of lupdate's, without touching anything else of
/// it. A line of a table is: context, source, translation, and for plurals further forms, with tabs between
/// them and \n for a line break; an empty context stands for every one that has no line of its own. Only what
/// is not translated yet is filled in; with --replace also what is.
namespace {

using Key = std::pair<QString, QString>;

QString unescaped(QString text)
{
    text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    return text.replace(QStringLiteral("\\t"), QStringLiteral("\t"));
}

QString fromXml(QString text)
{
    const std::pair<const char *, char16_t> entities[]
        = {{"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&apos;", u'\''}, {"&amp;", u'&'}};
    for (const auto &[entity, character] : entities)
        text.replace(QLatin1String(entity), QChar(character));
    return text;
}

QString toXml(const QString &text)
{
    QString xml = text.toHtmlEscaped(); // all but the apostrophe
    return xml.replace(u'\'', QStringLiteral("&apos;"));
}

/// What stands between @p open and the closing tag of the same name.
QString between(const QString &block, const QString &tag)
{
    const qsizetype from = block.indexOf(u'<' + tag + u'>') + tag.size() + 2;
    const qsizetype to = block.indexOf(QStringLiteral("</") + tag + u'>', from);
    return to < 0 ? QString() : fromXml(block.mid(from, to - from));
}

bool readTable(const QString &path, QHash<Key, QStringList> *table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList fields = line.split(u'\t');
        if (fields.size() < 3)
            continue;
        std::ranges::transform(fields, fields.begin(), unescaped);
        table->insert({fields.at(0), fields.at(1)}, fields.mid(2));
    }
    return true;
}

/// A whole <message> with its translation filled in; the same if there is none for it.
QString translated(const QString &block, const QString &context, const QHash<Key, QStringList> &table,
    bool replaces, int *count)
{
    const qsizetype from = block.indexOf(QStringLiteral("<translation"));
    const qsizetype to = block.indexOf(QStringLiteral("</translation>"));
    const bool isOpen = block.mid(from, 40).contains(QStringLiteral("unfinished"));
    const QString source = between(block, QStringLiteral("source"));
    const QStringList words = table.value({context, source}, table.value({QString(), source}));
    if (from < 0 || to < 0 || words.isEmpty() || (!isOpen && !replaces))
        return block;
    QString inside;
    if (block.contains(QStringLiteral("<numerusform>")) || block.contains(QStringLiteral("<numerusform/>"))) {
        inside = QStringLiteral("\n");
        for (const QString &form : words)
            inside += QStringLiteral("            <numerusform>%1</numerusform>\n").arg(toXml(form));
        inside += QStringLiteral("        ");
    } else {
        inside = toXml(words.first());
    }
    ++*count;
    return block.left(from) + QStringLiteral("<translation>") + inside + block.mid(to);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool replaces = arguments.removeAll(QStringLiteral("--replace")) > 0;
    QHash<Key, QStringList> table;
    for (const QString &path : arguments.mid(1)) {
        if (!readTable(path, &table)) {
            std::fprintf(stderr, "mergewords: %s cannot be read\n", qPrintable(path));
            return 1;
        }
    }
    QFile file(arguments.value(0));
    if (!file.open(QIODevice::ReadWrite)) {
        std::fprintf(stderr, "usage: mergewords [--replace] FILE.ts TABLE...\n");
        return 1;
    }
    const QString text = QString::fromUtf8(file.readAll());
    QString merged, context;
    int count = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype name = text.indexOf(QStringLiteral("<name>"), at);
        const qsizetype message = text.indexOf(QStringLiteral("<message"), at);
        if (message < 0) {
            merged += text.mid(at);
            break;
        }
        if (name >= 0 && name < message)
            context = between(text.mid(name, message - name), QStringLiteral("name"));
        const qsizetype end = text.indexOf(QStringLiteral("</message>"), message) + 10;
        merged += text.mid(at, message - at)
            + translated(text.mid(message, end - message), context, table, replaces, &count);
        at = end;
    }
    file.resize(0);
    file.seek(0);
    file.write(merged.toUtf8());
    std::printf("%s: %d filled in, %d are left\n", qPrintable(arguments.first()), count,
        static_cast<int>(merged.count(QStringLiteral("type=\"unfinished\""))));
    return 0;
}
