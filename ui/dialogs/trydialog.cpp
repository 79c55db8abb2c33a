#include "ui/dialogs/trydialog.h"

#include "app/console/configured.h"
#include "app/console/ctlcommand.h"
#include "app/console/overriderule.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/dialogs/newservicedialog.h"
#include "ui/help.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/copycommand.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

namespace usher::ui {

using console::Tone;
using console::Workspace;

namespace {

QString pretty(const QString &body, QJsonObject *object)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (document.isNull())
        return body;
    *object = document.object();
    return QString::fromUtf8(document.toJson()).trimmed();
}

QPlainTextEdit *makeText(const QString &objectName, const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFontRole(text, FontRole::Fixed);
    return text;
}

const QString examplePhone = QStringLiteral("+1-555-010-0123");

} // namespace

TryDialog::TryDialog(const Context &context, const QString &service, LastTry &last, QWidget *parent)
    : Dialog(QStringLiteral("tryDialog"), tr("Try %1").arg(service), parent)
    , m_context(context)
    , m_service(service)
    , m_last(last)
    , m_verb(new QComboBox)
    , m_zone(new QComboBox)
    , m_path(new QLineEdit)
    , m_lines(new QVBoxLayout)
    , m_add(makeButton(QStringLiteral("addParameterButton"), tr("Add a parameter"), QStringLiteral("plus")))
    , m_send(setAction(QStringLiteral("sendButton"), tr("Send")))
    , m_answer(new QWidget)
    , m_before(makeLabel(tr("The answer will be here."), FontRole::Body, Token::Muted))
    , m_status(new Pill)
    , m_duration(makeLabel({}, FontRole::Body, Token::Muted))
    , m_number(makeButton(QStringLiteral("numberButton"), {}, QStringLiteral("resources")))
    , m_live(makeButton(QStringLiteral("liveServiceButton"), {}, QStringLiteral("active")))
    , m_tabs(new QTabWidget)
    , m_body(makeText(QStringLiteral("bodyPlainTextEdit"), tr("Body of the answer")))
    , m_headers(makeText(QStringLiteral("headersPlainTextEdit"), tr("Headers of the answer")))
    , m_curl(makeText(QStringLiteral("curlPlainTextEdit"), tr("The same request for a shell")))
    , m_copy(makeButton(QStringLiteral("copyCurlButton"), tr("Copy as curl"), QStringLiteral("copy")))
    , m_copyCtl(makeButton(QStringLiteral("copyCtlButton"), copyActionText(), QStringLiteral("copy")))
{
    setModal(false);
    setHelpTopic(this, QStringLiteral("pages/services#try"));
    setHint(tr("This is a real request: numbers are booked and data is stored. It stands in the audit."));
    cancelButton()->setText(tr("Close"));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto *left = new QWidget, *right = new QWidget;
    auto *request = new QVBoxLayout(left), *answer = new QVBoxLayout(right);
    request->setContentsMargins(0, 0, Theme::inside, 0);
    answer->setContentsMargins(Theme::inside, 0, 0, 0);
    buildRequest(request);
    buildAnswer(answer);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    contents()->addWidget(splitter, 1);
    const int line = fontMetrics().height();
    resize(66 * line, 38 * line);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, this, &TryDialog::send);
    connect(m_send, &QPushButton::clicked, this, &TryDialog::send);
    connect(&context.session, &console::Session::stateChanged, this, &TryDialog::check);
    connect(&context.workspace, &Workspace::editsChanged, this, &TryDialog::check);
    prefill();
    check();
}

void TryDialog::buildRequest(QVBoxLayout *column)
{
    m_verb->setObjectName(QStringLiteral("verbComboBox"));
    m_verb->addItems(
        {QStringLiteral("POST"), QStringLiteral("GET"), QStringLiteral("PUT"), QStringLiteral("DELETE")});
    m_verb->setAccessibleName(tr("Method"));
    m_zone->setObjectName(QStringLiteral("zoneComboBox"));
    m_zone->setAccessibleName(tr("Listener"));
    m_zone->addItem(tr("public listener"), QStringLiteral("public"));
    m_zone->addItem(tr("internal listener"), QStringLiteral("internal"));
    m_path->setObjectName(QStringLiteral("pathLineEdit"));
    m_path->setMaxLength(8000);
    setFontRole(m_path, FontRole::Fixed);
    column->addWidget(makeLabel(tr("Request"), FontRole::Emphasis));
    auto *first = new QHBoxLayout;
    first->addWidget(m_verb);
    first->addWidget(m_zone, 1);
    column->addLayout(first);
    QLabel *path = makeLabel(tr("&Path"));
    path->setBuddy(m_path);
    column->addWidget(path);
    column->addWidget(m_path);
    column->addWidget(makeLabel(tr("Parameters")));
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, Theme::inside, 0);
    m_lines->setSpacing(Theme::inside);
    lines->addLayout(m_lines);
    lines->addWidget(m_add, 0, Qt::AlignLeading);
    QLabel *empty = makeLabel(tr("Those without a value are not sent."), FontRole::Caption, Token::Muted);
    empty->setWordWrap(true);
    lines->addWidget(empty);
    lines->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("parametersScrollArea"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    column->addWidget(area, 1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addParameter({}, {});
        m_parameters.back().name->setFocus();
    });
    connect(m_path, &QLineEdit::textChanged, this, &TryDialog::check);
}

void TryDialog::buildAnswer(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Answer"), FontRole::Emphasis));
    column->addWidget(m_before, 1, Qt::AlignCenter);
    auto *inside = new QVBoxLayout(m_answer);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status);
    line->addWidget(m_duration);
    line->addStretch(1);
    inside->addLayout(line);
    auto *links = new QHBoxLayout;
    links->addWidget(m_number);
    links->addWidget(m_live);
    links->addStretch(1);
    inside->addLayout(links);
    m_tabs->setObjectName(QStringLiteral("answerTabWidget"));
    m_tabs->addTab(m_body, tr("Body"));
    m_tabs->addTab(m_headers, tr("Headers"));
    auto *curl = new QWidget;
    auto *curlLayout = new QVBoxLayout(curl);
    curlLayout->setContentsMargins(0, 0, 0, 0);
    curlLayout->addWidget(m_curl, 1);
    auto *copies = new QHBoxLayout;
    copies->addWidget(m_copy);
    copies->addWidget(m_copyCtl);
    copies->addStretch(1);
    curlLayout->addLayout(copies);
    m_tabs->addTab(curl, tr("curl"));
    inside->addWidget(m_tabs, 1);
    column->addWidget(m_answer, 1);
    m_answer->hide();
    m_number->setToolTip(tr("Shows it in its resource list"));
    m_live->setToolTip(tr("Shows the live service that this opened"));
    connect(m_number, &QPushButton::clicked, this,
        [this] { leaveFor(QStringLiteral("resources"), m_group + u'/' + m_last.number); });
    connect(m_live, &QPushButton::clicked, this, [this] { leaveFor(QStringLiteral("active"), m_id); });
    connect(m_copyCtl, &QPushButton::clicked, this, [this] {
        const QByteArray json = QJsonDocument(protocol::toJson(request())).toJson(QJsonDocument::Compact);
        copyCommands(m_context,
            {console::ctlCommand(m_context.session,
                {QStringLiteral("call"), QLatin1String(protocol::HttpTry::method),
                    QString::fromUtf8(json)})});
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_curl->toPlainText());
        m_context.navigator.notify(tr("The curl line is copied."));
    });
}

QMap<QString, QString> TryDialog::configured() const
{
    const auto stored = m_context.workspace.stored().find(console::serviceKey(m_service));
    return stored == m_context.workspace.stored().end() ? QMap<QString, QString>() : stored->second.values;
}

void TryDialog::addParameter(const QString &name, const QString &value)
{
    if (m_parameters.size() >= maxParameters)
        return;
    const QString place = QString::number(m_parameters.size() + 1);
    Parameter parameter{new QWidget, new QLineEdit(name), new QLineEdit(value),
        makeLabel({}, FontRole::Caption, Token::Muted)};
    parameter.name->setObjectName(QStringLiteral("name%1LineEdit").arg(place));
    parameter.name->setAccessibleName(tr("Name of parameter %1").arg(place));
    parameter.name->setPlaceholderText(tr("name"));
    parameter.name->setMaxLength(255);
    parameter.value->setObjectName(QStringLiteral("value%1LineEdit").arg(place));
    parameter.value->setAccessibleName(tr("Value of parameter %1").arg(place));
    parameter.value->setPlaceholderText(tr("value"));
    parameter.value->setMaxLength(100'000);
    auto *remove = makeIconButton(QStringLiteral("removeParameter%1Button").arg(place),
        QStringLiteral("close"), tr("Remove parameter %1").arg(place));
    auto *column = new QVBoxLayout(parameter.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(1));
    line->addWidget(parameter.name, 2);
    line->addWidget(parameter.value, 3);
    line->addWidget(remove);
    column->addLayout(line);
    parameter.note->setWordWrap(true);
    column->addWidget(parameter.note);
    m_lines->addWidget(parameter.line);
    m_parameters.push_back(parameter);
    connect(parameter.name, &QLineEdit::textChanged, this, &TryDialog::check);
    connect(parameter.value, &QLineEdit::textChanged, this, &TryDialog::check);
    connect(remove, &QToolButton::clicked, this, [this, whole = parameter.line] { removeParameter(whole); });
    check();
}

void TryDialog::removeParameter(const QWidget *line)
{
    const auto found = std::ranges::find(m_parameters, line, &Parameter::line);
    if (found == m_parameters.end())
        return;
    found->line->deleteLater();
    m_lines->removeWidget(found->line);
    found->line->hide();
    m_parameters.erase(found);
    check();
}

void TryDialog::prefill()
{
    const QMap<QString, QString> options = configured();
    const QString type = options.value(QStringLiteral("_service"));
    const ServiceType *known = serviceType(type);
    const auto app = m_context.workspace.value(
        {RecordKind::Options, clusterOwner, QStringLiteral("server")}, QStringLiteral("app_name"));
    m_path->setText(QStringLiteral("/%1/1/service/%2")
                        .arg(app.value_or(QStringLiteral("genesys")),
                            QString::fromUtf8(QUrl::toPercentEncoding(m_service))));
    const bool isInternal
        = (known && known->isInternal) || options.value(QStringLiteral("_exposed")) == QLatin1String("false");
    m_zone->setCurrentIndex(
        m_zone->findData(isInternal ? QStringLiteral("internal") : QStringLiteral("public")));
    const bool isRead = type == QLatin1String("get") || type == QLatin1String("query");
    m_verb->setCurrentText(isRead ? QStringLiteral("GET") : QStringLiteral("POST"));

    const auto usual = [&](const char *name, const QString &value) {
        const QString option = QLatin1String(name);
        addParameter(option, options.contains(option) ? options.value(option) : value);
    };
    if (type == QLatin1String("request-interaction")) {
        addParameter(QStringLiteral("_phone_number"), examplePhone);
        addParameter(QStringLiteral("customer_name"), tr("Test from the console", "a value of test data"));
    } else if (type == QLatin1String("request-access")) {
        addParameter(QStringLiteral("_id"), m_last.id);
        addParameter(QStringLiteral("_phone_number"), m_last.phone);
    } else if (type == QLatin1String("match-interaction")) {
        addParameter(QStringLiteral("_access_number"), m_last.number);
        addParameter(QStringLiteral("_phone_number"), m_last.phone);
        addParameter(QStringLiteral("_access_code"), m_last.code);
    } else if (type == QLatin1String("query")) {
        addParameter(QStringLiteral("_id"), m_last.id);
    }
    if (known && known->givesNumbers) {
        usual("_resource_group", console::resourceGroups(m_context.workspace).value(0));
        usual("_provide_code", QStringLiteral("true"));
        usual("_booking_expiration_timeout", {});
    }
    // What the configured values are made of.
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        for (const QString &token : console::requestTokens(*option)) {
            if (std::ranges::none_of(
                    m_parameters, [&](const Parameter &row) { return row.name->text() == token; }))
                addParameter(token, {});
        }
    }
}

void TryDialog::check()
{
    const QMap<QString, QString> options = configured();
    QStringList names;
    bool isSound = m_path->text().startsWith(u'/');
    setStyleProperty(m_path, "invalid", !isSound);
    for (const Parameter &parameter : m_parameters) {
        const QString name = parameter.name->text().trimmed();
        const bool isRepeated = !name.isEmpty() && names.contains(name);
        const bool isNameless = name.isEmpty() && !parameter.value->text().isEmpty();
        const QString value = options.value(name);
        QString note;
        if (isRepeated)
            note = tr("This parameter is there already.");
        else if (isNameless)
            note = tr("A name is needed.");
        else if (!value.isEmpty() && console::precedence(name, options) == console::Precedence::Configuration)
            note = tr("The service is configured with %1, which overrides it.").arg(value);
        const bool isWrong = isRepeated || isNameless;
        QPalette palette = parameter.note->palette();
        palette.setColor(QPalette::WindowText, Theme::instance().color(isWrong ? Token::Bad : Token::Muted));
        parameter.note->setPalette(palette);
        setStyleProperty(parameter.name, "invalid", isWrong);
        parameter.note->setText(note);
        parameter.note->setVisible(!note.isEmpty());
        isSound = isSound && !isWrong;
        names.append(name);
    }
    m_add->setEnabled(m_parameters.size() < maxParameters);
    const bool mayTry = m_context.session.allows(QStringLiteral("operate"));
    m_send->setEnabled(isSound && mayTry && m_context.session.isOnline() && !m_isSending);
    m_send->setText(m_isSending ? tr("Sending …") : tr("Send"));
    m_send->setToolTip(mayTry ? tr("Ctrl+Enter") : missingPrivilege(QStringLiteral("operate")));
    if (!mayTry)
        banner().show(m_send->toolTip(), Tone::Info);
    else if (m_context.workspace.edit(console::serviceKey(m_service)))
        banner().show(options.isEmpty()
                ? tr("This service is not applied yet: the server does not know it. Review and apply first.")
                : tr("Its changes are not applied yet: the server answers as it was before them."),
            Tone::Caution);
    else
        banner().hide();
}

protocol::HttpTry TryDialog::request() const
{
    protocol::HttpTry request;
    request.verb = m_verb->currentText();
    request.zone = m_zone->currentData().toString();
    request.path = m_path->text().trimmed();
    for (const Parameter &parameter : m_parameters) {
        if (!parameter.value->text().isEmpty())
            request.parameters.insert(parameter.name->text().trimmed(), parameter.value->text());
    }
    return request;
}

void TryDialog::send()
{
    if (!m_send->isEnabled() || !m_context.navigator.mayChange())
        return;
    m_isSending = true;
    check();
    const protocol::HttpTry sent = request();
    m_last.phone = sent.parameters.value(QStringLiteral("_phone_number"));
    m_group = configured().value(
        QStringLiteral("_resource_group"), sent.parameters.value(QStringLiteral("_resource_group")));
    m_context.session.call(sent, this, [this](const Result<protocol::TriedRequest> &answer) {
        m_isSending = false;
        check();
        answered(answer);
    });
}

void TryDialog::answered(const Result<protocol::TriedRequest> &answer)
{
    m_before->setVisible(!answer);
    m_answer->setVisible(answer.has_value());
    if (!answer) {
        m_before->setText(answer.error().message);
        m_before->setWordWrap(true);
        return;
    }
    const Tone tone = answer->status < 300 ? Tone::Good : answer->status < 500 ? Tone::Caution : Tone::Bad;
    m_status->setState(tr("HTTP %1").arg(answer->status), tone);
    m_duration->setText(console::cellText(console::CellKind::Milliseconds, answer->durationMs));
    QJsonObject object;
    m_body->setPlainText(pretty(answer->body, &object));
    m_body->setPlaceholderText(tr("The answer has no body."));
    QStringList headers;
    for (auto header = answer->headers.cbegin(); header != answer->headers.cend(); ++header)
        headers.append(header.key() + QStringLiteral(": ") + *header);
    m_headers->setPlainText(headers.join(u'\n'));
    m_curl->setPlainText(answer->curl);
    showLinks(object);
}

// The page would be behind the dialog. Another 'Try it' begins with the same request.
void TryDialog::leaveFor(const QString &page, const QString &subject)
{
    m_context.navigator.open(page, subject);
    accept();
}

void TryDialog::showLinks(const QJsonObject &body)
{
    const QString number = body[QLatin1String("_access_number")].toString();
    m_id = body[QLatin1String("_id")].toString();
    m_number->setVisible(!number.isEmpty() && !m_group.isEmpty());
    m_number->setText(tr("%1 in %2").arg(number, m_group));
    m_live->setVisible(!m_id.isEmpty());
    m_live->setText(tr("Live service"));
    if (number.isEmpty())
        return;
    m_last.id = m_id;
    m_last.number = number;
    m_last.code = body[QLatin1String("_access_code")].toString();
}

} // namespace usher::ui
