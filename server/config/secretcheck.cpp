#include "server/config/secretcheck.h"

#include "server/config/recordstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher::config {

Result<SecretCheck> checkSecrets(store::Connection &connection, const SecretBox &secrets)
{
    SecretCheck check;
    auto rows = connection.run("SELECT owner, name, body FROM record WHERE deleted = 0 ORDER BY owner, name");
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const RecordKey key{RecordKind::Options, rows->text(0), rows->text(1)};
        const QJsonObject body = QJsonDocument::fromJson(rows->text(2).toUtf8()).object();
        for (auto value = body.begin(); value != body.end(); ++value) {
            const QString text = value->toString();
            if (!SecretBox::isSealed(text))
                continue;
            ++check.secrets;
            if (!secrets.open(text, sealContext(key, value.key())))
                check.unreadable.append(key.name + u'/' + value.key());
        }
    }
    if (const auto &failure = connection.failure())
        return fail(*failure);
    return check;
}

} // namespace usher::config
