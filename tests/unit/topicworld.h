#pragma once

#include "shared/protocol/topicmessages.h"
#include "tests/support/adminworld.h"

namespace usher::test {

enum class Colour { Red, Blue };

} // namespace usher::test

template <> struct usher::protocol::EnumNames<usher::test::Colour>
{
    static constexpr EnumName<usher::test::Colour> names[]
        = {{usher::test::Colour::Red, "red"}, {usher::test::Colour::Blue, "blue"}};
};

namespace usher::test {

/// A row with a field of every kind.
struct ThingRow
{
    static constexpr char topic[] = "things";
    static constexpr char keyField[] = "id";
    QString id;
    qint64 size = 0;
    QString text;
    bool open = false;
    Colour colour = Colour::Red;
    double share = 0;
    qint64 seenMs = 0;
    std::optional<int> rank;
    QStringList tags;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("size", self.size);
        v("text", self.text, protocol::optional);
        v("open", self.open, protocol::optional);
        v("colour", self.colour, protocol::optional);
        v("share", self.share, protocol::optional);
        v("seen", protocol::asTime(self.seenMs), protocol::optional);
        v("rank", self.rank, protocol::optional);
        v("tags", self.tags, protocol::optional);
    }
};

struct SecretRow
{
    static constexpr char topic[] = "secrets";
    static constexpr char keyField[] = "id";
    QString id;

    template <typename Self, typename V> static void visit(Self &self, V &&v) { v("id", self.id); }
};

struct SampleRow
{
    static constexpr char topic[] = "samples";
    static constexpr char keyField[] = "id";
    QString id;
    int sample = 0;

    template <typename Self, typename V> static void visit(Self &self, V &&v)
    {
        v("id", self.id);
        v("sample", self.sample);
    }
};

inline QString name(int number)
{
    return QStringLiteral("t%1").arg(number, 5, 10, QLatin1Char('0'));
}

/// An admin channel with topics: one that is kept up to date, one for administrators, one that is sampled.
struct TopicWorld : AdminWorld
{
    TopicWorld()
        : things(topics.add<ThingRow>(
            channel::Privilege::Read, {[this] { ++firsts; }, [this] { ++lasts; }}, 20'000))
        , secrets(topics.add<SecretRow>(channel::Privilege::Accounts))
    {
        topics.addSampled<SampleRow>(
            channel::Privilege::Read, std::chrono::seconds(1), [this](channel::Table<SampleRow> table) {
                ++samples;
                if (answersSamples)
                    table.replaceAll({{QStringLiteral("a"), samples}, {QStringLiteral("b"), samples}});
            });
        (void)addAccount(QStringLiteral("ann"), QStringLiteral("administrator"));
        (void)addAccount(QStringLiteral("vic"), QStringLiteral("viewer"));
        socket = openConnection(QStringLiteral("ann"));
    }
    void fill(int count, int sizeStep = 1)
    {
        for (int i = 0; i < count; ++i)
            things.set(thing(i, i * sizeStep));
    }
    static ThingRow thing(int number, qint64 size)
    {
        ThingRow row;
        row.id = name(number);
        row.size = size;
        return row;
    }
    Result<protocol::SubscribeAnswer> subscribe(
        const QJsonObject &selection, const std::shared_ptr<FakeSocket> &who = nullptr)
    {
        QJsonObject params = selection;
        if (!params.contains(QStringLiteral("topic")))
            params.insert(QStringLiteral("topic"), QStringLiteral("things"));
        return call(who ? *who : *socket,
            protocol::fromJson<protocol::TopicSubscribe>(params).value_or(protocol::TopicSubscribe{}));
    }
    QJsonObject query(const QJsonObject &selection)
    {
        QJsonObject params = selection;
        params.insert(QStringLiteral("topic"), QStringLiteral("things"));
        return call(*socket, QStringLiteral("topic.query"), params);
    }

    channel::Table<ThingRow> things;
    channel::Table<SecretRow> secrets;
    int firsts = 0;
    int lasts = 0;
    int samples = 0;
    bool answersSamples = true;
    std::shared_ptr<FakeSocket> socket;
};

/// A client that believes what it is told and notices gaps.
struct Mirror
{
    explicit Mirror(std::shared_ptr<FakeSocket> from, const protocol::SubscribeAnswer &answer)
        : socket(std::move(from))
        , subscription(answer.subscription)
        , sequence(answer.sequence)
        , position(socket->sent.size())
    {
        take(answer.rows);
    }
    void take(const QJsonArray &changed)
    {
        for (const QJsonValue row : changed)
            rows.insert(row[QStringLiteral("id")].toString(), row.toObject());
    }
    // Reads what has come since; counts messages by kind.
    void read()
    {
        for (; position < socket->sent.size(); ++position) {
            const QJsonObject message = QJsonDocument::fromJson(socket->sent.at(position)).object();
            const QString method = message[QStringLiteral("method")].toString();
            const QJsonObject params = message[QStringLiteral("params")].toObject();
            if (params[QStringLiteral("subscription")].toString() != subscription)
                continue;
            largest = std::max(largest, socket->sent.at(position).size());
            total = params[QStringLiteral("total")].toInt();
            if (method == QLatin1String("topic.snapshot")) {
                const auto part = protocol::fromJson<protocol::TopicSnapshot>(params);
                QVERIFY2(part, qPrintable(part ? QString() : part.error().message));
                if (part->part == 0) {
                    rows.clear();
                    ++snapshots;
                    nextPart = 0;
                }
                QCOMPARE(part->part, nextPart++);
                reason = part->reason;
                sequence = part->sequence;
                isWhole = !part->more;
                take(part->rows);
                continue;
            }
            const auto delta = protocol::fromJson<protocol::TopicDelta>(params);
            QVERIFY2(delta, qPrintable(delta ? QString() : delta.error().message));
            QVERIFY(isWhole);
            if (delta->since.value_or(delta->sequence - 1) != sequence)
                ++gaps;
            sequence = delta->sequence;
            ++deltas;
            changes += static_cast<int>(delta->changed.size());
            removals += static_cast<int>(delta->removed.size());
            take(delta->changed);
            for (const QString &key : delta->removed)
                rows.remove(key);
        }
    }
    [[nodiscard]] qint64 size(int number) const
    {
        return rows.value(name(number)).value(QStringLiteral("size")).toInteger(-1);
    }

    std::shared_ptr<FakeSocket> socket;
    QString subscription;
    qint64 sequence;
    qsizetype position;
    QMap<QString, QJsonObject> rows;
    QString reason;
    bool isWhole = true;
    int nextPart = 0;
    int total = 0, snapshots = 0, deltas = 0, changes = 0, removals = 0, gaps = 0;
    qsizetype largest = 0;
};

} // namespace usher::test
