#include "app/client/topicview.h"
#include "app/usherctl/command.h"
#include "app/usherctl/text.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <cmath>

namespace usher::ctl {

using namespace protocol;
using namespace std::chrono_literals;

namespace {

constexpr auto redrawPause = 200ms;
constexpr auto keepAlivePause = 30s; // a session that only watches is idle, and would end

Error usage(const QString &text)
{
    return {ErrorCode::BadParameter, text, {}, {}, 0, {}};
}

// The text of a filter's value as JSON of the field's type.
QJsonValue valueOf(const QString &text, const QString &type)
{
    bool ok = false;
    if (type == QLatin1String("integer")) {
        const qint64 number = text.toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == QLatin1String("number")) {
        const double number = text.toDouble(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == QLatin1String("boolean") && (text == QLatin1String("true") || text == QLatin1String("false")))
        return text == QLatin1String("true");
    return text; // also what is wrong: the server says what it must be
}

Result<TopicFilter> parseFilter(const QString &word, const QList<FieldInfo> &fields)
{
    struct Sign
    {
        const char *text;
        FilterOp op;
    };
    // Longer ones first.
    static constexpr Sign signs[]
        = {{"!=", FilterOp::Ne}, {"<=", FilterOp::Le}, {">=", FilterOp::Ge}, {"^=", FilterOp::StartsWith},
            {"=", FilterOp::Eq}, {"~", FilterOp::Contains}, {"<", FilterOp::Lt}, {">", FilterOp::Gt}};
    qsizetype best = -1;
    const Sign *found = nullptr;
    for (const Sign &sign : signs) {
        const qsizetype at = word.indexOf(QLatin1String(sign.text));
        if (at > 0 && (!found || at < best)) {
            best = at;
            found = &sign;
        }
    }
    if (!found)
        return fail(usage(Text::tr("--filter must have the form FIELD=VALUE, not %1").arg(word)));
    TopicFilter filter{word.left(best), found->op, {}};
    QString type;
    for (const FieldInfo &field : fields)
        type = field.name == filter.field ? field.type : type;
    filter.value.json = valueOf(word.mid(best + qstrlen(found->text)), type);
    return filter;
}

QString cellText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return yesNo(value.toBool());
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::floor(number) == number ? QString::number(value.toInteger())
                                            : QString::number(number, 'f', 1);
    }
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.isObject()
        ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
        : QString();
}

void printTable(Output &output, const QList<FieldInfo> &fields, const QList<QJsonObject> &rows)
{
    QStringList headers;
    for (const FieldInfo &field : fields)
        headers.append(field.name.toUpper());
    QList<QStringList> lines;
    for (const QJsonObject &row : rows) {
        QStringList cells;
        for (const FieldInfo &field : fields)
            cells.append(cellText(row.value(field.name)));
        lines.append(cells);
    }
    output.table(headers, lines, Text::tr("There are no rows."));
}

/// One run of `watch`: the rows on a screen, or a line of JSON for each change.
class Watch
{
public:
    Watch(Run &run, AdminClient &client, TopicInfo topic, TopicSelection selection)
        : m_run(run)
        , m_client(client)
        , m_topic(std::move(topic))
        , m_selection(std::move(selection))
    {
        if (run.environment.screen && !run.output.isJson())
            m_screen = run.environment.screen();
    }

    int exec()
    {
        std::shared_ptr<void> interrupts;
        if (m_run.environment.onInterrupt)
            interrupts = m_run.environment.onInterrupt([this] { m_loop.quit(); });
        QTimer redraw, keepAlive;
        m_redraw = &redraw;
        redraw.setSingleShot(true);
        redraw.setInterval(redrawPause);
        QObject::connect(&redraw, &QTimer::timeout, &redraw, [this] { draw(); });
        QObject::connect(&keepAlive, &QTimer::timeout, &keepAlive, [this, &keepAlive] {
            m_client.call(TopicsList{}, &keepAlive, [](const Result<TopicsAnswer> &) {});
        });
        keepAlive.start(keepAlivePause);
        TopicView view(m_client, m_selection,
            {[this] { showSnapshot(); }, [this](const TopicView::Delta &delta) { showDelta(delta); },
                [this](const Error &error) {
                    m_error = error;
                    m_loop.quit();
                }});
        m_view = &view;
        m_loop.exec();
        if (m_screen) {
            draw();
            m_run.environment.out << '\n';
        }
        return m_error ? m_run.failed(*m_error) : int(Ok);
    }

private:
    void printLine(const QJsonObject &object)
    {
        m_run.environment.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                              << '\n';
    }
    void showSnapshot()
    {
        if (m_screen)
            return draw();
        QJsonArray rows;
        for (const QJsonObject &row : m_view->ordered())
            rows.append(row);
        printLine({{QStringLiteral("change"), QStringLiteral("snapshot")}, {QStringLiteral("rows"), rows},
            {QStringLiteral("total"), m_view->total()}});
        m_run.environment.out.flush();
    }
    void showDelta(const TopicView::Delta &delta)
    {
        if (m_screen) {
            if (!m_redraw->isActive())
                m_redraw->start();
            return;
        }
        for (const QJsonObject &row : delta.changed)
            printLine({{QStringLiteral("change"), QStringLiteral("changed")}, {QStringLiteral("row"), row}});
        for (const QString &key : delta.removed)
            printLine({{QStringLiteral("change"), QStringLiteral("removed")}, {QStringLiteral("key"), key}});
        m_run.environment.out.flush();
    }
    // Over what was there, cut to the screen.
    void draw()
    {
        const Environment::Screen size = m_run.environment.screen().value_or(*m_screen);
        QString text;
        QTextStream stream(&text);
        Output output(stream, stream);
        output.line(
            Text::tr("%1: %2 of %3 rows").arg(m_topic.topic).arg(m_view->rows().size()).arg(m_view->total())
            + (m_view->isComplete() ? QString() : Text::tr(" (there are more than the server keeps)")));
        printTable(output, m_topic.fields, m_view->ordered());
        output.flush();
        QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        lines = lines.mid(0, std::max(1, size.lines - 1));
        for (QString &line : lines)
            line = line.left(size.columns);
        m_run.environment.out << QStringLiteral("\x1b[H\x1b[J") << lines.join(u'\n');
        m_run.environment.out.flush();
    }

    Run &m_run;
    AdminClient &m_client;
    TopicInfo m_topic;
    TopicSelection m_selection;
    std::optional<Environment::Screen> m_screen;
    QEventLoop m_loop;
    TopicView *m_view = nullptr;
    QTimer *m_redraw = nullptr;
    std::optional<Error> m_error;
};

// All rows as they are now, page by page.
int showOnce(Run &run, const TopicInfo &topic, TopicSelection selection)
{
    const int wanted = selection.limit.value_or(0);
    if (!selection.limit)
        selection.limit = maxTopicLimit;
    QJsonArray all;
    QList<QJsonObject> rows;
    int total = 0;
    do {
        TopicQuery query;
        static_cast<TopicSelection &>(query) = selection;
        const auto answer = run.channel.call(query);
        if (!answer)
            return run.failed(answer.error());
        for (const QJsonValue row : answer->rows) {
            all.append(row);
            rows.append(row.toObject());
        }
        total = answer->total;
        selection.after = answer->next;
    } while (!selection.after.isEmpty() && wanted == 0);
    if (run.output.isJson())
        run.output.json({{QStringLiteral("rows"), all}, {QStringLiteral("total"), total}});
    else
        printTable(run.output, topic.fields, rows);
    return Ok;
}

int watch(Run &run)
{
    const auto limit = run.arguments.integer("limit", 1, maxTopicLimit);
    if (!limit)
        return run.failed(limit.error());
    const auto topics = run.channel.call(TopicsList{});
    if (!topics)
        return run.failed(topics.error());
    const TopicInfo *topic = nullptr;
    QStringList known;
    for (const TopicInfo &candidate : topics->topics) {
        if (candidate.topic == run.word(0))
            topic = &candidate;
        if (candidate.allowed)
            known.append(candidate.topic);
    }
    if (!topic)
        return run.failed(usage(Text::tr("there is no topic %1; there are %2")
                                    .arg(run.word(0), known.join(QStringLiteral(", ")))));
    TopicSelection selection;
    selection.topic = topic->topic;
    selection.sort = run.arguments.value("sort");
    selection.descending = run.arguments.has("descending");
    selection.limit = *limit;
    for (const QString &word : run.arguments.repeated.value(QStringLiteral("filter"))) {
        auto filter = parseFilter(word, topic->fields);
        if (!filter)
            return run.failed(filter.error());
        selection.filter.append(std::move(*filter));
    }
    AdminClient *client = run.channel.client();
    if (run.arguments.has("once") || !client)
        return showOnce(run, *topic, std::move(selection));
    return Watch(run, *client, *topic, std::move(selection)).exec();
}

} // namespace

std::vector<Command> watchCommands()
{
    return {
        {"watch", "TOPIC",
            QT_TRANSLATE_NOOP("usherctl",
                "show a live table until Ctrl+C: in place on a terminal, else a line of JSON for each "
                "change"),
            1, 1, {"filter", "sort", "descending", "limit", "once"}, watch, Command::Kind::Live},
    };
}

} // namespace usher::ctl
