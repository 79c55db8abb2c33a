#include "app/sim/journeys.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace usher::sim {

namespace {

using std::chrono::steady_clock;

constexpr int maxInFlight = 2000;
constexpr int maxConnections = 256;
constexpr std::chrono::seconds answerTimeout{30};
constexpr std::chrono::seconds stopTimeout{5};
const QByteArray formType = "application/x-www-form-urlencoded";
const QByteArray jsonType = "application/json";

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

QByteArray form(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return text;
}

HttpRequest post(QByteArray target, const Fields &fields)
{
    return {"POST", std::move(target), formType, form(fields), {}};
}

HttpRequest get(QByteArray target)
{
    return {"GET", std::move(target), {}, {}, {}};
}

QJsonObject object(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

QByteArray text(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString().toUtf8();
}

} // namespace

struct Simulation::Customer
{
    QByteArray phone;
    Fields data;
    QByteArray id;
    QByteArray dataId;
    QByteArray number;
    QByteArray code;
    int bookedS = 0;
};

class Simulation::Timers
{
public:
    explicit Timers(boost::asio::io_context &context)
        : tick(context)
        , stop(context)
    {
    }
    boost::asio::steady_timer tick;
    boost::asio::steady_timer stop;
};

Simulation::Simulation(boost::asio::io_context &context, const SimOptions &options)
    : m_options(options)
    , m_public(context, options.publicEndpoint, maxConnections, answerTimeout)
    , m_internal(context, options.internalEndpoint, maxConnections, answerTimeout)
    , m_random(options.seed)
    , m_timers(std::make_unique<Timers>(context))
{
}

Simulation::~Simulation() = default;

void Simulation::start()
{
    m_startMs = nowMs();
    tick();
}

void Simulation::stop(std::function<void()> done)
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_stopMs = nowMs();
    m_stopped = std::move(done);
    m_timers->tick.cancel();
    finishWithin(m_inFlight > 0 ? stopTimeout : std::chrono::seconds(0));
}

void Simulation::finishWithin(std::chrono::seconds time)
{
    m_timers->stop.expires_after(time);
    m_timers->stop.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            m_stopped();
    });
}

double Simulation::elapsedS() const
{
    return static_cast<double>((m_isStopping ? m_stopMs : nowMs()) - m_startMs) / 1000;
}

void Simulation::tick()
{
    const auto due = static_cast<qint64>(elapsedS() * m_options.ratePerS) + 1;
    while (m_issued < due) {
        ++m_issued;
        issue();
    }
    const double gapMs = std::clamp(1000 / m_options.ratePerS, 1.0, 1000.0);
    m_timers->tick.expires_after(std::chrono::microseconds(static_cast<qint64>(gapMs * 1000)));
    m_timers->tick.async_wait([this](const boost::system::error_code &error) {
        if (!error && !m_isStopping)
            tick();
    });
}

void Simulation::issue()
{
    if (m_inFlight >= maxInFlight)
        return; // the server is behind: more would only measure our own queue
    if (!m_steps.empty() && m_steps.begin()->first <= nowMs()) {
        const auto step = m_steps.extract(m_steps.begin());
        step.mapped()();
    } else if (m_underWay < m_options.users) {
        ++m_underWay;
        startJourney();
    }
}

void Simulation::later(double minS, double maxS, std::function<void()> step)
{
    m_steps.emplace(nowMs() + static_cast<qint64>(real(minS, maxS) * 1000), std::move(step));
}

void Simulation::send(bool isInternal, const char *operation, HttpRequest request, Next next)
{
    ++m_inFlight;
    HttpClient &client = isInternal ? m_internal : m_public;
    client.send(std::move(request), [this, operation, next = std::move(next)](const HttpReply &reply) {
        --m_inFlight;
        if (m_isStopping && m_inFlight == 0)
            finishWithin(std::chrono::seconds(0));
        m_statistics.answer(QString::fromLatin1(operation), reply.status, reply.latencyUs);
        if (reply.status == 0)
            unexpected(operation, reply, QString::fromUtf8(reply.problem));
        else
            next(reply);
    });
}

void Simulation::unexpected(const char *operation, const HttpReply &reply, const QString &why)
{
    m_statistics.unexpected(QStringLiteral("%1: %2, status %3, body %4")
                                .arg(QString::fromLatin1(operation), why, QString::number(reply.status),
                                    QString::fromUtf8(reply.body.left(200))));
    end("failed");
}

bool Simulation::expect(const char *operation, const HttpReply &reply, int status)
{
    if (reply.status == status)
        return true;
    unexpected(operation, reply, QStringLiteral("%1 expected").arg(status));
    return false;
}

void Simulation::end(const char *outcome)
{
    --m_underWay;
    ++m_statistics.outcomes[QString::fromLatin1(outcome)];
}

void Simulation::startJourney()
{
    const double kind = real(0, 1);
    if (kind < 0.55)
        create();
    else if (kind < 0.68)
        storeText();
    else if (kind < 0.75)
        storeFile();
    else if (kind < 0.83)
        checkPatterns();
    else if (kind < 0.87)
        hitPattern();
    else
        probeNode();
}

// A customer asks for a call: the app gets a number and a code, the call arrives at the IVR, the IVR finds
// the customer.

void Simulation::create()
{
    static const QByteArray reasons[]
        = {"billing", "new contract", "technical help", "cancellation \u2013 urgent"};
    auto customer = std::make_shared<Customer>();
    customer->phone = "+1555" + digits(7);
    customer->data
        = {{"name", "Customer " + digits(5)}, {"account", digits(9)}, {"reason", reasons[integer(0, 3)]},
            {"XXX_pin", "pin" + digits(4)}, {"MMM_birthday", "19" + digits(2) + "-01-02"}};
    Fields fields = customer->data;
    fields.emplace_back("_phone_number", customer->phone);
    HttpRequest request = post(path("service/request-interaction"), fields);
    if (chance(0.3)) {
        QJsonObject json;
        for (const auto &[name, value] : fields)
            json.insert(QString::fromUtf8(name), QString::fromUtf8(value));
        request.contentType = jsonType;
        request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    if (chance(0.3))
        request.headers.emplace_back("gms_user", customer->phone);
    const qint64 sentMs = nowMs();
    send(false, "request-interaction", std::move(request),
        [this, customer, sentMs](const HttpReply &reply) { created(customer, reply, sentMs); });
}

void Simulation::created(const CustomerPointer &customer, const HttpReply &reply, qint64 sentMs)
{
    if (reply.status == 503 && !reply.retryAfter.isEmpty())
        return end("no number free");
    if (!expect("request-interaction", reply, 200))
        return;
    const QJsonObject json = object(reply);
    customer->id = text(json, "_id");
    customer->dataId = text(json, "_data_id");
    customer->number = text(json, "_access_number");
    customer->code = text(json, "_access_code");
    customer->bookedS = json.value(u"_expiration_time").toInt();
    if (customer->id.isEmpty() || customer->dataId.isEmpty() || customer->number.isEmpty()
        || customer->bookedS <= 0)
        return unexpected("request-interaction", reply, QStringLiteral("a member is missing"));
    if (QString::fromUtf8(customer->number) == m_options.backupNumber)
        return end("backup number");
    m_ledger.sweep(nowMs());
    const QString holder = m_ledger.booked(QString::fromUtf8(customer->number),
        QString::fromUtf8(customer->id), customer->bookedS, sentMs, nowMs());
    if (!holder.isEmpty()) {
        return unexpected("request-interaction", reply,
            QStringLiteral("number %1 still belongs to %2").arg(QString::fromUtf8(customer->number), holder));
    }
    const double latestS = std::max(0.5, customer->bookedS - 5.0);
    const double kind = real(0, 1);
    if (kind < 0.1)
        return end("never called");
    if (kind < 0.2)
        return later(0.1, std::min(2.0, latestS), [this, customer] { askForAccess(customer); });
    if (kind < 0.3)
        return later(0.1, std::min(2.0, latestS), [this, customer] { query(customer); });
    const bool withWrongCode = kind < 0.4 && !customer->code.isEmpty();
    later(0.3, std::min(6.0, latestS), [this, customer, withWrongCode] { dial(customer, withWrongCode); });
}

void Simulation::askForAccess(const CustomerPointer &customer)
{
    // Another group: the number of the first is released.
    m_ledger.mayRelease(QString::fromUtf8(customer->number), QString::fromUtf8(customer->id));
    send(true, "request-access", post(path("service/request-access"), {{"_id", customer->id}}),
        [this, customer](const HttpReply &reply) {
            if (reply.status == 503 && !reply.retryAfter.isEmpty())
                return end("no number free");
            if (!expect("request-access", reply, 200))
                return;
            const QJsonObject json = object(reply);
            if (text(json, "_id") != customer->id || text(json, "_access_number").isEmpty())
                return unexpected("request-access", reply, QStringLiteral("another service or no number"));
            customer->number = text(json, "_access_number");
            customer->code = text(json, "_access_code");
            later(0.3, 2, [this, customer] { dial(customer, false); });
        });
}

void Simulation::query(const CustomerPointer &customer)
{
    send(true, "query", get(path("service/query") + "?_id=" + customer->id),
        [this, customer](const HttpReply &reply) {
            if (!expect("query", reply, 200))
                return;
            if (text(object(reply), "_state") != "ACTIVE"
                || text(object(reply), "_data_id") != customer->dataId)
                return unexpected("query", reply, QStringLiteral("not the active service"));
            later(0.3, 2, [this, customer] { dial(customer, false); });
        });
}

void Simulation::dial(const CustomerPointer &customer, bool withWrongCode)
{
    Fields fields{{"_access_number", customer->number}, {"_phone_number", customer->phone}};
    QByteArray code = customer->code;
    if (withWrongCode)
        code.back() = code.back() == '9' ? '0' : static_cast<char>(code.back() + 1);
    if (!code.isEmpty())
        fields.emplace_back("_access_code", code);
    const char *operation = withWrongCode ? "match, wrong code" : "match-interaction";
    if (!withWrongCode)
        m_ledger.mayRelease(QString::fromUtf8(customer->number), QString::fromUtf8(customer->id));
    send(true, operation, post(path("service/match-interaction"), fields),
        [this, customer, withWrongCode, operation](const HttpReply &reply) {
            if (!expect(operation, reply, withWrongCode ? 404 : 200))
                return;
            if (withWrongCode)
                return later(0.3, 2, [this, customer] { dial(customer, false); });
            const QJsonObject json = object(reply);
            if (text(json, "_id") != customer->id || text(json, "_data_id") != customer->dataId)
                return unexpected(operation, reply, QStringLiteral("another service was found"));
            later(0.05, 0.5, [this, customer] { readData(customer); });
        });
}

void Simulation::readData(const CustomerPointer &customer)
{
    send(true, "storage, read data", get(path("storage/") + customer->dataId),
        [this, customer](const HttpReply &reply) {
            if (!expect("storage, read data", reply, 200))
                return;
            const QJsonObject json = object(reply);
            for (const auto &[name, value] : customer->data) {
                if (text(json, name.constData()) != value)
                    return unexpected(
                        "storage, read data", reply, QStringLiteral("the customer's data are not as sent"));
            }
            if (!chance(0.3))
                return end("served");
            later(0.1, 1, [this, customer] { dialAgain(customer); });
        });
}

void Simulation::dialAgain(const CustomerPointer &customer)
{
    send(true, "match, again",
        post(path("service/match-interaction"),
            {{"_access_number", customer->number}, {"_phone_number", customer->phone}}),
        [this](const HttpReply &reply) {
            if (expect("match, again", reply, 404))
                end("served");
        });
}

// The back end keeps something for a while.

void Simulation::storeText()
{
    const QByteArray value = "value " + digits(12) + " \u00e4\u00f6 & = %";
    send(true, "storage, create", post(path("storage/60"), {{"key1", value}, {"XXX_key2", digits(8)}}),
        [this, value](const HttpReply &reply) {
            if (!expect("storage, create", reply, 200))
                return;
            const QByteArray id = text(object(reply), "id");
            if (id.isEmpty())
                return unexpected("storage, create", reply, QStringLiteral("no id"));
            later(0.1, 2, [this, id, value] {
                send(true, "storage, merge", post(path("storage/" + id + "/60"), {{"key3", "three"}}),
                    [this, id, value](const HttpReply &merged) {
                        if (!expect("storage, merge", merged, 200))
                            return;
                        later(0.1, 2, [this, id, value] {
                            send(true, "storage, read", get(path("storage/" + id)),
                                [this, id, value](const HttpReply &read) {
                                    if (!expect("storage, read", read, 200))
                                        return;
                                    const QJsonObject json = object(read);
                                    if (text(json, "key1") != value || text(json, "key3") != "three")
                                        return unexpected(
                                            "storage, read", read, QStringLiteral("not as written"));
                                    later(0.1, 2, [this, id] { removeEntry(id); });
                                });
                        });
                    });
            });
        });
}

void Simulation::storeFile()
{
    QByteArray file(integer(1, 50'000), Qt::Uninitialized);
    for (char &byte : file)
        byte = static_cast<char>(m_random());
    const QByteArray boundary = "usher-sim-" + digits(16);
    HttpRequest request{"POST", path("storage/60"), "multipart/form-data; boundary=" + boundary, {}, {}};
    request.body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nwith a picture\r\n--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"p.png\"\r\nContent-Type: "
          "image/png\r\n\r\n"
        + file + "\r\n--" + boundary + "--\r\n";
    send(true, "storage, create file", std::move(request), [this, file](const HttpReply &reply) {
        if (!expect("storage, create file", reply, 200))
            return;
        const QByteArray id = text(object(reply), "id");
        if (id.isEmpty())
            return unexpected("storage, create file", reply, QStringLiteral("no id"));
        later(0.1, 2, [this, id, file] {
            send(true, "storage, read file", get(path("storage/" + id + "/picture")),
                [this, id, file](const HttpReply &read) {
                    if (!expect("storage, read file", read, 200))
                        return;
                    if (read.body != file || !read.contentType.startsWith("image/png")) {
                        HttpReply summary = read;
                        summary.body = QByteArray::number(read.body.size()) + " bytes of " + read.contentType;
                        return unexpected("storage, read file", summary, QStringLiteral("not as written"));
                    }
                    later(0.1, 2, [this, id] { removeEntry(id); });
                });
        });
    });
}

void Simulation::removeEntry(const QByteArray &id)
{
    send(true, "storage, delete", {"DELETE", path("storage/" + id), {}, {}, {}},
        [this, id](const HttpReply &reply) {
            if (!expect("storage, delete", reply, 200))
                return;
            later(0.1, 1, [this, id] {
                send(
                    true, "storage, read deleted", get(path("storage/" + id)), [this](const HttpReply &read) {
                        if (expect("storage, read deleted", read, 404))
                            end("stored");
                    });
            });
        });
}

void Simulation::checkPatterns()
{
    send(true, "patterns",
        post(path("patterns/group/exceptions"), {{"callee", "911"}, {"caller", "+15550100"}}),
        [this](const HttpReply &reply) {
            if (!expect("patterns", reply, 200))
                return;
            const QJsonObject json = object(reply);
            if (json.size() != 1 || text(json, "callee") != "emergency")
                return unexpected("patterns", reply, QStringLiteral("callee=emergency alone expected"));
            end("checked");
        });
}

void Simulation::hitPattern()
{
    send(false, "request, refused", post(path("service/request-interaction"), {{"callback_number", "911"}}),
        [this](const HttpReply &reply) {
            if (!expect("request, refused", reply, 400))
                return;
            if (text(object(reply).value(u"matches").toObject(), "callback_number").isEmpty())
                return unexpected("request, refused", reply, QStringLiteral("the parameter is not named"));
            end("refused");
        });
}

void Simulation::probeNode()
{
    send(false, "node", get(path("node")), [this](const HttpReply &reply) {
        if (!expect("node", reply, 200))
            return;
        if (reply.body.trimmed() != "ONLINE")
            return unexpected("node", reply, QStringLiteral("ONLINE expected"));
        end("probed");
    });
}

QByteArray Simulation::path(const QByteArray &rest) const
{
    return QByteArray('/' + m_options.appName.toUtf8() + "/1/" + rest);
}

double Simulation::real(double least, double most)
{
    return std::uniform_real_distribution<double>(least, most)(m_random);
}

int Simulation::integer(int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(m_random);
}

QByteArray Simulation::digits(int count)
{
    QByteArray result(count, '0');
    for (char &digit : result)
        digit = static_cast<char>('0' + integer(0, 9));
    return result;
}

qint64 Simulation::nowMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch())
        .count();
}

} // namespace usher::sim
