#include "app/usherctl/channel.h"

#include "app/client/adminclient.h"
#include "shared/protocol/sessionmessages.h"

#include <QEventLoop>

namespace usher::ctl {

namespace {

class SocketChannel final : public Channel
{
public:
    ~SocketChannel() override
    {
        if (m_loggedIn && m_client.isConnected())
            (void)call(protocol::SessionClose{},
                std::chrono::seconds(2)); // nothing is left behind that could be used
    }

    Result<void> open(const Target &target)
    {
        AdminClient::Settings settings;
        settings.url = target.url;
        settings.client = QStringLiteral("usherctl " USHER_VERSION);
        settings.tls = target.tls;
        settings.heartbeat = target.heartbeat;
        auto hello
            = wait<protocol::HelloAnswer>([&](auto done) { m_client.connectToServer(settings, done); });
        if (!hello)
            return fail(hello.error());
        auto session = call(protocol::SessionOpen{target.account, target.password});
        if (!session)
            return fail(session.error());
        m_loggedIn = true;
        return {};
    }

    Result<QJsonObject> request(
        const QByteArray &method, const QJsonObject &params, std::chrono::milliseconds timeout) override
    {
        return wait<QJsonObject>(
            [&](auto done) { m_client.callRaw(method, params, &m_client, done, timeout); });
    }
    bool isLost() const override { return !m_client.isConnected(); }
    AdminClient *client() override { return &m_client; }

private:
    // Runs the event loop until the call has ended; every call of the client ends.
    template <typename T, typename Start> Result<T> wait(Start start)
    {
        QEventLoop loop;
        Result<T> outcome = fail(ErrorCode::Internal, QStringLiteral("not answered"));
        bool ended = false;
        start(AdminClient::Callback<T>([&](Result<T> result) {
            outcome = std::move(result);
            ended = true;
            loop.quit();
        }));
        if (!ended)
            loop.exec();
        return outcome;
    }

    AdminClient m_client;
    bool m_loggedIn = false;
};

} // namespace

Result<std::unique_ptr<Channel>> openChannel(const Target &target)
{
    auto channel = std::make_unique<SocketChannel>();
    if (auto opened = channel->open(target); !opened)
        return fail(opened.error());
    return std::unique_ptr<Channel>(std::move(channel));
}

} // namespace usher::ctl
