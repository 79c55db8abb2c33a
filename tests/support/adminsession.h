#pragma once

#include "app/client/adminclient.h"
#include "shared/protocol/sessionmessages.h"
#include "tests/support/logcapture.h"

#include <QEventLoop>

namespace usher::test {

/// One connection to the admin channel of a server on this machine, with blocking calls. Needs a
/// QCoreApplication.
class AdminSession
{
public:
    explicit AdminSession(quint16 port)
    {
        AdminClient::Settings settings;
        settings.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/admin/channel").arg(port));
        settings.client = QStringLiteral("test 1");
        m_hello = wait<protocol::HelloAnswer>(
            [&](auto done) { m_client.connectToServer(settings, std::move(done)); });
    }

    /// Logs in; until then only the methods without a session can be called.
    Result<protocol::SessionAnswer> logIn(const QString &account, const QString &password)
    {
        if (!m_hello)
            return tl::unexpected(m_hello.error());
        noteSecret(password.toUtf8());
        protocol::SessionOpen login;
        login.account = account;
        login.password = password;
        auto answer = wait<protocol::SessionAnswer>(
            [&](auto done) { m_client.call(login, &m_client, std::move(done)); });
        if (answer)
            noteSecret(answer->token.toUtf8());
        return answer;
    }

    Result<QJsonObject> call(const QByteArray &method, const QJsonObject &params = {})
    {
        if (!m_hello)
            return tl::unexpected(m_hello.error());
        noteParameters(params);
        return wait<QJsonObject>(
            [&](auto done) { m_client.callRaw(method, params, &m_client, std::move(done)); });
    }

private:
    template <typename T, typename Begin> static Result<T> wait(Begin begin)
    {
        QEventLoop loop;
        Result<T> outcome = fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        bool isOver = false;
        begin([&](Result<T> result) {
            outcome = std::move(result);
            isOver = true;
            loop.quit();
        });
        if (!isOver)
            loop.exec();
        return outcome;
    }

    AdminClient m_client;
    Result<protocol::HelloAnswer> m_hello = fail(ErrorCode::Unavailable, QStringLiteral("not connected"));
};

} // namespace usher::test
