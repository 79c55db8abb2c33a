#include "ui/statusstrip.h"

#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace usher::ui {

using console::Session;

namespace {

constexpr int dotX = Theme::space(6); // below the icons of the rail

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_server(makeButton(QStringLiteral("serverButton"), {}))
    , m_account(makeLabel({}, FontRole::Body, Token::Muted))
    , m_roundTrip(makeLabel({}, FontRole::Body, Token::Muted))
    , m_changes(makeButton(QStringLiteral("changesButton"), {}, QStringLiteral("review")))
    , m_alarms(makeButton(QStringLiteral("alarmsButton"), {}))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        dotX + Theme::space(1), Theme::space(1), dotX + Theme::space(1), Theme::space(1)); // either way round
    layout->setSpacing(Theme::between);
    m_account->setObjectName(QStringLiteral("accountLabel"));
    m_roundTrip->setObjectName(QStringLiteral("roundTripLabel"));
    for (QPushButton *button : {m_server, m_changes, m_alarms})
        button->setFlat(true);
    layout->addWidget(m_server);
    layout->addWidget(m_account);
    layout->addStretch(1);
    layout->addWidget(m_changes);
    layout->addWidget(m_roundTrip);
    layout->addWidget(m_alarms);
    connect(m_server, &QPushButton::clicked, this, &StatusStrip::serverAsked);
    connect(m_changes, &QPushButton::clicked, this, &StatusStrip::reviewAsked);
    connect(m_alarms, &QPushButton::clicked, this, &StatusStrip::alarmsAsked);
}

void StatusStrip::show(const Session &session, const console::Workspace &workspace, int alarms)
{
    const bool isOnline = session.isOnline();
    const auto &profile = session.profile();
    const QString name = profile.name.isEmpty() ? profile.address() : profile.name;
    m_server->setText(session.state() == Session::State::Closed ? tr("Not connected") : name);
    m_server->setToolTip(tr("%1, node %2, version %3")
                             .arg(profile.address(), session.server().node, session.server().version));
    m_account->setText(session.account().account.isEmpty()
            ? QString()
            : tr("%1, %2", "account, role").arg(session.account().account, session.account().role));
    m_roundTrip->setText(!isOnline  ? tr("offline")
            : session.roundTripMs() ? tr("%1 ms").arg(*session.roundTripMs())
                                    : QString());
    m_roundTrip->setToolTip(tr("Round trip to the server"));
    const int changes = workspace.changeCount();
    m_changes->setVisible(changes > 0);
    m_changes->setText(workspace.hasConflicts() ? tr("%n change(s), with conflicts: Review", nullptr, changes)
                                                : tr("%n change(s): Review", nullptr, changes));
    m_alarms->setText(tr("%n alarm(s)", nullptr, alarms));
    m_alarms->setIcon(alarms > 0 ? icon(QStringLiteral("alarms"), Token::Caution)
                                 : icon(QStringLiteral("check"), Token::Good));
    const Theme &theme = Theme::instance();
    m_environment = theme.color(!isOnline                             ? Token::Muted
            : profile.environment == console::Environment::Production ? Token::Bad
            : profile.environment == console::Environment::Test       ? Token::Caution
                                                                      : Token::Good);
    update();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Token::Surface));
    painter.setPen(Theme::instance().color(Token::Line));
    painter.drawLine(0, 0, width(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_environment);
    const double dot = fontMetrics().height() / 2.0;
    const double x = layoutDirection() == Qt::RightToLeft ? width() - dotX : dotX;
    painter.drawEllipse(QPointF(x, height() / 2.0), dot / 2, dot / 2);
}

} // namespace usher::ui
