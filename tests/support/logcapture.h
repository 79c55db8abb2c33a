#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

/// What the whole suite logs, and what must not be found in it. A test run names a folder in USHER_TEST_LOGS;
/// every server the tests start logs into it at its most talkative level, and the clients of tests/support
/// note there every secret they send. tst_logsecrets, which runs last, looks for the one in the other.
namespace usher::test {

/// The folder; empty if nothing is captured.
[[nodiscard]] QString captureFolder();
/// A new file name in the folder, ending with ".log".
[[nodiscard]] QString captureFile();

/// Notes a value that no log may show. Values under six characters are left out: they would be found by
/// chance.
void noteSecret(const QByteArray &value);
/// Notes what a named parameter carries if its name says that it is secret: XXX..., MMM..., a password or a
/// token.
void noteParameter(const QByteArray &name, const QByteArray &value);
/// The same for all members of a JSON value, at any depth.
void noteParameters(const QJsonValue &value);
/// The same for a request as a client sends it: its query, its Authorization field and its form, multipart or
/// JSON body.
void noteRequest(const QByteArray &target, const QByteArray &authorization, const QByteArray &body);

} // namespace usher::test
