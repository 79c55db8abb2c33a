#include "tests/api/httpcertificates.h"
#include "tests/api/optionprobes.h"

#include "shared/config/configrecords.h"
#include "shared/config/optionspec.h"
#include "tests/support/logcapture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace usher;
using namespace usher::test;

namespace {

QString idOf(const OptionSpec &spec)
{
    return s(spec.section) + u'/' + s(spec.name);
}

/// A section or name the row stands for.
QString concrete(const char *pattern, const QString &filling)
{
    const QString text = s(pattern);
    return text.endsWith(u'*') ? text.chopped(1) + filling : text;
}

/// One live row, and the record and value it is walked with.
struct Walked
{
    const OptionSpec *spec = nullptr;
    QString kind;
    QString owner;
    QString record; ///< section or group
    QString name;
    QString given; ///< valid, not the default, and not always in its stored form
    QString stored;

    [[nodiscard]] bool isSecret() const { return spec->type == OptionType::Secret; }
    [[nodiscard]] QString place() const { return kind == s("list") ? owner + u'/' + record : record; }
    [[nodiscard]] QString field() const { return place() + u'/' + name; }
    [[nodiscard]] ProbeServer::Edit edit(const QString &value) const
    {
        return {kind, owner, record, {{name, value}}};
    }
};

/// Where the rows of lists are walked: [resources] and [patterns] name these lists in the same change set.
QString listOf(const QString &section)
{
    return section == s("list:resources") ? s("Walked_Resources")
        : section == s("list:patterns")   ? s("Walked_Patterns")
                                          : s("Walked_Things");
}

/// Values that no rule for their type could give: {given, stored}.
std::pair<QString, QString> specialValue(const QString &id, const QString &folder)
{
    const auto same = [](const QString &text) { return std::pair(text, text); };
    static const QMap<QString, std::pair<const char *, const char *>> values{
        {s("server/node_id"), {" 02 ", "2"}},
        {s("server/external_url_base"), {"HTTPS://walked.example/x", "https://walked.example/x"}},
        {s("server/web_host"), {"Walked.Example", "walked.example"}},
        {s("server/app_name"), {"walked.app", "walked.app"}},
        {s("http/edge-threads"), {"2", "2"}}, // not dozens of them
        {s("store/readers"), {"3", "3"}},
        {s("cluster/listen"), {"127.0.0.1:0", "127.0.0.1:0"}},
        {s("cluster/address"), {"walked.example:7001", "walked.example:7001"}},
        {s("listener.*/address"), {"127.0.0.1:0", "127.0.0.1:0"}},
        {s("listener.*/redirect_to"), {"HTTPS://walked.example", "https://walked.example"}},
        {s("port_restrictions/*"), {"1-65535", "1-65535"}},
        {s("web/cors.allowedOrigins"),
            {"https://a.example, https://*.b.example", "https://a.example,https://*.b.example"}},
        {s("web/cors.urlMapping"), {"/walked/*, *.js", "/walked/*,*.js"}},
        {s("log/outputPattern"), {"%p walked %m%n", "%p walked %m%n"}},
        {s("log/all"), {"walked.log, memory", "walked.log,memory"}},
        {s("log/standard"), {"walked.log, memory", "walked.log,memory"}},
        {s("log/trace"), {"walked.log, memory", "walked.log,memory"}},
        {s("log/debug"), {"walked.log, memory", "walked.log,memory"}},
        {s("log/segment"), {"12 mb", "12 MB"}},
        {s("log/expire"), {"7 DAY", "7 day"}},
        {s("resources/resources_list_name"), {"Walked_Resources", "Walked_Resources"}},
        {s("patterns/pattern_list_name"), {"Walked_Patterns", "Walked_Patterns"}},
        {s("list:patterns/*"), {"[a-z]+ walked", "[a-z]+ walked"}},
    };
    if (id == s("cluster/certificate") || id == s("cluster/ca"))
        return same(folder + s("node.crt"));
    if (id == s("cluster/certificate-key"))
        return same(folder + s("node.key"));
    if (id == s("listener.*/certificate"))
        return same(folder + s("walked.crt"));
    if (id == s("listener.*/key"))
        return same(folder + s("walked.key"));
    if (id == s("listener.*/client_ca"))
        return same(folder + s("walked.crt"));
    const auto value = values.value(id);
    return value.first ? std::pair(s(value.first), s(value.second)) : std::pair<QString, QString>();
}

/// A valid value that is not the default: {given, stored}.
std::pair<QString, QString> valueFor(const OptionSpec &spec, const QString &folder)
{
    if (const auto special = specialValue(idOf(spec), folder); !special.first.isEmpty())
        return special;
    const QString usual = s(spec.defaultText ? spec.defaultText : "");
    switch (spec.type) {
    case OptionType::Boolean:
        return usual == s("true") ? std::pair(s("FALSE"), s("false")) : std::pair(s("True"), s("true"));
    case OptionType::Integer: {
        const QString middle = QString::number((spec.minimum + spec.maximum) / 2);
        return {u'0' + middle, middle};
    }
    case OptionType::Choice: {
        QStringList choices = s(spec.choices).split(u'|');
        choices.removeAll(usual);
        return {choices.last().toUpper(), choices.last()};
    }
    case OptionType::List:
        if (idOf(spec) == s("cluster/nodes")) // an embedded store has one
            return {s("node-01, "), s("node-01")};
        return {s("alpha, beta"), s("alpha,beta")};
    case OptionType::Secret:
        return {s("walked secret of ") + idOf(spec), s("walked secret of ") + idOf(spec)};
    default: {
        const QString text = s("walked ") + s(spec.section);
        return {u' ' + text, text};
    }
    }
}

QList<Walked> walkedRows(const QString &folder)
{
    QList<Walked> rows;
    for (const OptionSpec &spec : optionTable()) {
        if (spec.obsolete || !isStoredOption(spec))
            continue;
        Walked row;
        row.spec = &spec;
        const QString section = s(spec.section);
        const bool isList = section.startsWith(s("list:"));
        row.kind = isList ? s("list") : s("options");
        // The node that will be this one after the restart: server/node_id is walked as well.
        row.owner = isList                    ? listOf(section)
            : spec.scope == OptionScope::Node ? s("node:node-02")
                                              : s("cluster");
        row.record = isList ? s("Walked") : concrete(spec.section, s("walked"));
        row.name = concrete(spec.name,
            section == s("alarms")                  ? s("2001")
                : section == s("port_restrictions") ? s("/walked/*")
                                                    : s("walked"));
        std::tie(row.given, row.stored) = valueFor(spec, folder);
        rows.append(row);
    }
    return rows;
}

/// Values just outside what the row takes.
QStringList valuesOutside(const OptionSpec &spec)
{
    // What a secret is filled with stands in no log by chance.
    const QString tooLong(spec.maximum + 1, spec.type == OptionType::Secret ? u'S' : u'a');
    switch (spec.type) {
    case OptionType::Integer:
    case OptionType::Real:
    case OptionType::Size:
        return {QString::number(spec.minimum - 1), QString::number(spec.maximum + 1)};
    case OptionType::Boolean:
        return {s("yes")};
    case OptionType::Choice:
        return {s("no such choice")};
    case OptionType::Url:
        return {s("ftp://host"), s("https://") + tooLong};
    case OptionType::Host:
        return {s("a/b"), QString(254, u'a')};
    case OptionType::Address:
        return {s("host"), s("host:65536")};
    case OptionType::Name:
        return {s("a/b"), tooLong};
    case OptionType::Expression:
        return {s("("), tooLong};
    default:
        return {tooLong};
    }
}

/// How a section and a name stand in the reference page.
QString headingOf(const QString &section)
{
    if (section == s("list:resources"))
        return s("## Groups of the resource list\n");
    if (section == s("list:patterns"))
        return s("## Groups of the pattern list\n");
    if (section == s("list:*"))
        return s("## Groups of other lists\n");
    return s("## [") + (section.endsWith(u'*') ? section.chopped(1) + s("&lt;name>") : section) + s("]\n");
}

QString printedName(const QString &name)
{
    if (name == u'*')
        return s("any other name");
    return u'`' + (name.endsWith(u'*') ? name.chopped(1) + s("<name>") : name) + u'`';
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Every row of the option table: valid, kept, bounded, documented, and seen to have its effect on a running
/// server.
class OptionWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "PROBE-5:30"); // [log] time_convert has something to convert
        tzset();
        addHttpProbes(m_probes);
        addPostgresProbes(m_probes);
        addClusterProbes(m_probes);
        addListenerProbes(m_probes);
        addServiceProbes(m_probes);
        addAccountProbes(m_probes);
        addOperationProbes(m_probes);
        QLoggingCategory::setFilterRules(s("server.*=false\nserver=false"));
        QVERIFY(m_files.isValid());
        m_rows = walkedRows(m_files.path() + u'/');
        writeCertificates();
        attempt([this] {
            m_idle = std::make_unique<IdleWebSockets>();
            m_probes[s("http/websocket-idle-timeout")] = atOnce([this](ProbeServer &) { m_idle->look(); });
            m_walked = std::make_unique<ProbeServer>();
            m_walked->start();
        });
    }

    void everyRow_whenItIsLive_thenHasAProbeAndEveryProbeARow()
    {
        QSet<QString> rows;
        for (const OptionSpec &spec : optionTable()) {
            if (!spec.obsolete)
                rows.insert(idOf(spec));
        }
        QStringList missing, superfluous;
        for (const QString &row : rows) {
            if (!m_probes.contains(row))
                missing.append(row);
        }
        for (const auto &[row, probe] : m_probes) {
            if (!rows.contains(row))
                superfluous.append(row);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(s("no probe for ") + missing.join(u' ')));
        QVERIFY2(superfluous.isEmpty(), qPrintable(s("no row for ") + superfluous.join(u' ')));
        for (const OptionSpec &spec : optionTable()) {
            if (!spec.obsolete)
                QCOMPARE(static_cast<bool>(m_probes.at(idOf(spec)).after),
                    spec.effect == OptionEffect::Restart && isStoredOption(spec));
        }
    }

    // --- default and reference

    void everyRow_whenNotConfigured_thenItsDefaultIsValidAndCounts_data() { addLiveRows(); }
    void everyRow_whenNotConfigured_thenItsDefaultIsValidAndCounts()
    {
        const OptionSpec &spec = row();
        const QString section = s(spec.section);
        const QString usual = s(spec.defaultText ? spec.defaultText : "");
        const auto stored = normaliseOption(spec, section, s(spec.name), usual);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
        QCOMPARE(*stored, usual);
        const bool isPattern
            = section.contains(u'*') || s(spec.name).contains(u'*') || section.startsWith(s("list:"));
        if (isPattern)
            return;
        const QJsonObject value = effective().value(idOf(spec));
        if (value.value(s("origin")) == s("default"))
            QCOMPARE(value.value(s("value")).toString(), usual);
        else // what a fresh store begins with
            QVERIFY2(idOf(spec) == s("server/app_name") || idOf(spec) == s("server/node_id"),
                qPrintable(idOf(spec)));
    }

    void everyRow_whenPrinted_thenStandsInTheReferenceWithItsDefault_data() { addLiveRows(); }
    void everyRow_whenPrinted_thenStandsInTheReferenceWithItsDefault()
    {
        const OptionSpec &spec = row();
        const QString page = optionReference();
        const qsizetype begin = page.indexOf(headingOf(s(spec.section)));
        QVERIFY(begin >= 0);
        const qsizetype end = page.indexOf(s("\n## "), begin);
        const QString usual = spec.defaultText && *spec.defaultText
            ? u'`' + s(spec.defaultText).replace(u'|', s("\\|")) + u'`'
            : s("-");
        const QString line = s("\n| ") + printedName(s(spec.name)) + s(" | ") + usual + s(" | ");
        QVERIFY2(QStringView(page).mid(begin, end - begin).contains(line), qPrintable(line));
    }

    // --- bounds: a change set with one value outside them changes nothing

    void everyRow_whenOutsideItsBounds_thenTheChangeSetIsRefusedByName_data() { addWalkedRows(); }
    void everyRow_whenOutsideItsBounds_thenTheChangeSetIsRefusedByName()
    {
        const Walked &walked = walkedRow();
        const QByteArray before = textOf(m_walked->must("config.records"));
        for (const QString &value : valuesOutside(*walked.spec)) {
            // The lists have their rules only while they are the ones that are named.
            QList<ProbeServer::Edit> edits{walked.edit(value),
                {s("options"), s("cluster"), s("service.bystander"),
                    {{s("_type"), s("builtin")}, {s("_service"), s("get")}}}};
            if (walked.kind == s("list")) {
                edits.append({s("options"), s("cluster"), s("resources"),
                    {{s("resources_list_name"), s("Walked_Resources")}}});
                edits.append({s("options"), s("cluster"), s("patterns"),
                    {{s("pattern_list_name"), s("Walked_Patterns")}}});
            }
            const auto refused = m_walked->apply(edits);
            QVERIFY2(!refused, qPrintable(s("taken: ") + value.left(100)));
            const QString &message = refused.error().message;
            QCOMPARE(refused.error().code, ErrorCode::BadParameter);
            QVERIFY2(message.contains(walked.field()), qPrintable(message.left(500)));
            const bool saysWhatIsValid = message.contains(validValues(*walked.spec))
                || message.contains(QString::number(walked.spec->maximum))
                || walked.spec->type == OptionType::Expression;
            QVERIFY2(saysWhatIsValid, qPrintable(message.left(500)));
        }
        QCOMPARE(textOf(m_walked->must("config.records")), before);
    }

    void storeUrl_whenStored_thenIsRefusedBecauseItIsNeededBefore()
    {
        const auto refused = m_walked->apply(
            {{s("options"), s("cluster"), s("store"), {{s("url"), s("sqlite:walked.db")}}}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(s("--set")), qPrintable(refused.error().message));
    }

    // --- round trip, of all rows in one change set

    void everyRow_whenChanged_thenReadsBackInItsStoredForm_data() { addWalkedRows(); }
    void everyRow_whenChanged_thenReadsBackInItsStoredForm()
    {
        changeAll();
        const Walked &walked = walkedRow();
        QCOMPARE(storedValue(walked), walked.isSecret() ? QString(secretMask) : walked.stored);
        if (walked.isSecret()) {
            const QByteArray secret = walked.stored.toUtf8();
            for (const QByteArray &answer : std::as_const(m_answers))
                QVERIFY(!answer.contains(secret));
        }
    }

    void secrets_whenStored_thenStandNowhereInTheFolder()
    {
        changeAll();
        m_walked->stop();
        QDirIterator files(m_walked->fixture.folder(), QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const Walked &walked : std::as_const(m_rows)) {
                if (walked.isSecret())
                    QVERIFY2(!bytes.contains(walked.stored.toUtf8()), qPrintable(file.fileName()));
            }
            ++read;
        }
        QVERIFY(read > 0);
        attempt([this] { m_walked->start(); });
    }

    void everyRow_whenTheServerHasStartedAgain_thenKeepsItsValue_data()
    {
        addWalkedRows();
        changeAll();
        attempt([this] { m_walked->restart(); });
        m_stored = {};
    }
    void everyRow_whenTheServerHasStartedAgain_thenKeepsItsValue()
    {
        const Walked &walked = walkedRow();
        QCOMPARE(storedValue(walked), walked.isSecret() ? QString(secretMask) : walked.stored);
        QVERIFY(!m_walked->alarms().join(u' ').contains(
            s("2014/"))); // nothing fell back, no secret is unreadable
        if (walked.kind == s("list"))
            return;
        const QJsonObject value = effective().value(walked.field());
        QCOMPARE(value.value(s("value")).toString(), walked.isSecret() ? QString(secretMask) : walked.stored);
        QCOMPARE(value.value(s("origin")).toString(),
            walked.spec->scope == OptionScope::Node ? s("node") : s("cluster"));
    }

    // --- obsolete rows

    void obsoleteRow_whenSet_thenIsLeftOutAndSaysWhatToSetInstead_data() { addObsoleteRows(); }
    void obsoleteRow_whenSet_thenIsLeftOutAndSaysWhatToSetInstead()
    {
        const OptionSpec &spec = row();
        const QString section = concrete(spec.section, s("walked"));
        const QString name = concrete(spec.name, s("walked"));
        const QByteArray before = textOf(m_walked->must("config.records"));
        const auto taken = m_walked->apply({{s("options"), s("cluster"), section, {{name, s("x")}}}});
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        const QString notes = QString::fromUtf8(textOf({{s("notes"), taken->value(s("notes"))}}));
        QVERIFY2(
            notes.contains(section + u'/' + name) && notes.contains(s(spec.obsolete)), qPrintable(notes));
        QCOMPARE(textOf(m_walked->must("config.records")), before);
    }

    void obsoleteRow_whenPrinted_thenStandsInTheReferenceAsObsolete_data() { addObsoleteRows(); }
    void obsoleteRow_whenPrinted_thenStandsInTheReferenceAsObsolete()
    {
        const OptionSpec &spec = row();
        const QString page = optionReference();
        const QString obsolete = page.mid(page.indexOf(s("\n## Obsolete options\n")));
        const QString heading = headingOf(s(spec.section)).mid(3).trimmed();
        const QString begin = s("\n| ") + heading + u' ' + printedName(s(spec.name));
        const qsizetype at = obsolete.indexOf(begin);
        QVERIFY2(at >= 0, qPrintable(begin));
        const QString line = obsolete.mid(at + 1, obsolete.indexOf(u'\n', at + 1) - at);
        QVERIFY2(QString(line).replace(s("&lt;"), s("<")).contains(s(spec.obsolete)), qPrintable(line));
    }

    // --- effects

    void everyRow_whenChangedWhileTheServerRuns_thenItsEffectIsSeen_data()
    {
        addProbes([](const Probe &probe) { return static_cast<bool>(probe.atOnce); });
        attempt([this] { startProbed(); });
    }
    void everyRow_whenChangedWhileTheServerRuns_thenItsEffectIsSeen()
    {
        attempt([this] { probe().atOnce(*m_server); });
    }

    void restartRow_whenChanged_thenHasNoEffectYet_data()
    {
        addProbes([](const Probe &probe) { return static_cast<bool>(probe.before); });
        attempt([this] { storeForRestart(); });
    }
    void restartRow_whenChanged_thenHasNoEffectYet()
    {
        attempt([this] { probe().before(*m_server); });
    }

    void restartRow_whenTheServerHasStartedAgain_thenItsEffectIsSeen_data()
    {
        addProbes([](const Probe &probe) { return static_cast<bool>(probe.after); });
        attempt([this] {
            storeForRestart();
            m_server->setLogFile("all-b.log");
            m_server->restart();
        });
    }
    void restartRow_whenTheServerHasStartedAgain_thenItsEffectIsSeen()
    {
        attempt([this] { probe().after(*m_server); });
    }

    void cleanupTestCase()
    {
        keepLogs();
        m_server.reset();
        m_walked.reset();
        m_idle.reset();
    }

private:
    static void attempt(const std::function<void()> &act)
    {
        try {
            act();
        } catch (const Unseen &problem) {
            QFAIL(qPrintable(problem.text));
        }
    }

    void startProbed()
    {
        m_walked.reset();
        if (m_server)
            return;
        m_server = std::make_unique<ProbeServer>();
        m_server->fixture.useLogger();
        m_server->start();
        configureForProbes(*m_server);
    }

    void storeForRestart()
    {
        startProbed();
        m_idle.reset(); // its threads would be counted
        for (const auto &[row, probe] : m_probes) {
            for (auto section = probe.stored.cbegin(); section != probe.stored.cend(); ++section)
                m_server->change(section.key(), section.value());
        }
    }

    /// The logs of the probed server are searched for secrets as those of all other tests.
    void keepLogs()
    {
        if (!m_server || captureFolder().isEmpty())
            return;
        m_server->stop();
        const QDir folder(m_server->path(s("log")));
        for (const QString &file : folder.entryList(QDir::Files))
            QVERIFY(QFile::copy(folder.filePath(file), captureFile()));
    }

    void writeCertificates() const
    {
        using namespace http::test;
        const Identity identity = Identity::make("walked.example");
        writeFile(m_files.filePath(s("walked.crt")), identity.certificatePem());
        const Identity node = Identity::make("node-02"); // as the server is called after the walk
        writeFile(m_files.filePath(s("node.crt")), node.certificatePem());
        writeFile(m_files.filePath(s("node.key")), node.keyPem());
        QFile::setPermissions(m_files.filePath(s("node.key")), QFile::ReadOwner | QFile::WriteOwner);
        for (const Walked &walked : m_rows) {
            if (idOf(*walked.spec) == s("listener.*/key_password"))
                writeFile(m_files.filePath(s("walked.key")), identity.keyPem(walked.stored.toUtf8()));
        }
    }

    static void addRow(int index, const QString &title) { QTest::newRow(qPrintable(title)) << index; }
    static void addTableRows(bool obsolete)
    {
        QTest::addColumn<int>("index");
        const auto table = optionTable();
        for (size_t i = 0; i < table.size(); ++i) {
            if ((table[i].obsolete != nullptr) == obsolete)
                addRow(static_cast<int>(i), idOf(table[i]));
        }
    }
    static void addLiveRows() { addTableRows(false); }
    static void addObsoleteRows() { addTableRows(true); }
    void addWalkedRows() const
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_rows.size(); ++i)
            addRow(i, idOf(*m_rows.at(i).spec));
    }
    void addProbes(const std::function<bool(const Probe &)> &isWanted) const
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const auto &[id, probe] : m_probes) {
            if (isWanted(probe))
                addRow(index, id);
            ++index;
        }
    }
    static int index()
    {
        const int *value = static_cast<const int *>(QTest::qData("index", qMetaTypeId<int>()));
        return *value;
    }
    static const OptionSpec &row() { return optionTable()[static_cast<size_t>(index())]; }
    const Walked &walkedRow() const { return m_rows.at(index()); }
    const Probe &probe() const { return std::next(m_probes.begin(), index())->second; }

    /// Changes every walked row, in one change set; keeps everything the server says of it.
    void changeAll()
    {
        if (!m_answers.isEmpty())
            return;
        QMap<QString, ProbeServer::Edit> records;
        for (const Walked &walked : std::as_const(m_rows)) {
            ProbeServer::Edit &edit = records[walked.kind + walked.owner + u' ' + walked.record];
            edit.kind = walked.kind;
            edit.owner = walked.owner;
            edit.name = walked.record;
            edit.values.insert(walked.name, walked.given);
        }
        const auto applied = m_walked->apply(records.values());
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        m_answers.append(textOf(*applied));
        for (const char *method : {"config.records", "config.effective", "config.export", "audit.list"})
            m_answers.append(textOf(m_walked->must(method)));
    }

    QString storedValue(const Walked &walked)
    {
        if (m_stored.isEmpty())
            m_stored = m_walked->must("config.records").value(s("records")).toArray();
        for (const QJsonValue &record : std::as_const(m_stored)) {
            if (record[s("kind")] == walked.kind && record[s("owner")] == walked.owner
                && record[s("name")] == walked.record)
                return record[s("values")][walked.name].toString();
        }
        return s("no such record");
    }

    QMap<QString, QJsonObject> effective() const
    {
        QMap<QString, QJsonObject> values;
        const QJsonArray rows = m_walked->must("config.effective").value(s("values")).toArray();
        for (const QJsonValue &value : rows)
            values.insert(
                value[s("section")].toString() + u'/' + value[s("name")].toString(), value.toObject());
        return values;
    }

    QTemporaryDir m_files;
    QList<Walked> m_rows;
    Probes m_probes;
    std::unique_ptr<IdleWebSockets> m_idle;
    std::unique_ptr<ProbeServer> m_walked; ///< until the effects are looked at
    std::unique_ptr<ProbeServer> m_server; ///< then
    QByteArrayList m_answers;
    QJsonArray m_stored;
};

QTEST_GUILESS_MAIN(OptionWalkTest)
#include "tst_optionwalk.moc"
