#include "ui/pages/statewords.h"

#include "app/console/session.h"
#include "ui/pages/pages.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>

namespace usher::ui {

using console::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(usher::ui::StateWords)
};

} // namespace

StateWord nodeState(const QJsonObject &node)
{
    const QString state = node[QLatin1String("state")].toString();
    if (!node[QLatin1String("up")].toBool())
        return node[QLatin1String("started")].toString().isEmpty()
            ? StateWord{Words::tr("Never seen"), Tone::Neutral}
            : StateWord{Words::tr("Down"), Tone::Bad};
    if (node[QLatin1String("suspended")].toBool() || state == QLatin1String("SUSPENDING"))
        return {Words::tr("Drained"), Tone::Caution};
    if (state == QLatin1String("OFFLINE"))
        return {Words::tr("Offline"), Tone::Bad};
    return {Words::tr("Online"), Tone::Good};
}

StateWord storeState(const QString &state)
{
    if (state == QLatin1String("ok"))
        return {Words::tr("Healthy"), Tone::Good};
    if (state == QLatin1String("full"))
        return {Words::tr("Full"), Tone::Bad};
    if (state == QLatin1String("away"))
        return {Words::tr("Away"), Tone::Bad};
    return {state, Tone::Caution};
}

StateWord severityWord(const QString &severity)
{
    if (severity == QLatin1String("critical"))
        return {Words::tr("Critical"), Tone::Bad};
    if (severity == QLatin1String("major"))
        return {Words::tr("Major"), Tone::Bad};
    if (severity == QLatin1String("minor"))
        return {Words::tr("Minor"), Tone::Caution};
    if (severity == QLatin1String("info"))
        return {Words::tr("Info"), Tone::Info};
    return {severity, Tone::Neutral};
}

int severityRank(const QString &severity)
{
    static const QStringList ranks{
        QStringLiteral("info"), QStringLiteral("minor"), QStringLiteral("major"), QStringLiteral("critical")};
    return static_cast<int>(ranks.indexOf(severity)) + 1;
}

std::optional<QString> sizeText(qint64 bytes)
{
    return bytes < 0 ? std::nullopt : std::optional(console::bytesText(bytes));
}

QString rateText(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value > 0 ? 1 : 0);
}

bool canOpen(const Context &context, const QString &id)
{
    return std::ranges::any_of(pageTable(), [&](const PageEntry &entry) {
        return id == QLatin1String(entry.id) && context.session.allows(QLatin1String(entry.privilege));
    });
}

void bindAction(QAbstractButton *button, QAction *action)
{
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

} // namespace usher::ui
