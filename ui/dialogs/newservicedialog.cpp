#include "ui/dialogs/newservicedialog.h"

#include "app/console/configured.h"
#include "app/console/workspace.h"
#include "ui/help.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace usher::ui {

namespace {

constexpr ServiceType types[] = {
    {"request-interaction",
        QT_TRANSLATE_NOOP("usher::ui::ServiceTypes",
            "A client asks for a number to call: books one, keeps the client's data, may issue a code."),
        true, false},
    {"request-access",
        QT_TRANSLATE_NOOP("usher::ui::ServiceTypes", "Gives a number to a service that is open already."),
        true, true},
    {"match-interaction",
        QT_TRANSLATE_NOOP("usher::ui::ServiceTypes",
            "Finds the service that an incoming call belongs to, by the number that was dialled."),
        false, true},
    {"query", QT_TRANSLATE_NOOP("usher::ui::ServiceTypes", "Looks a service up without changing it."), false,
        true},
    {"get",
        QT_TRANSLATE_NOOP(
            "usher::ui::ServiceTypes", "Tells clients whether this site is open, and this section's values."),
        false, false},
};

const QString groupOption = QStringLiteral("_resource_group");

/// The first group that no service has: who has just made one wants a service for it. Else the first.
QString unusedOf(const QStringList &groups, const console::Workspace &workspace)
{
    QSet<QString> used;
    for (const RecordKey &service : workspace.keys(console::isService))
        used.insert(workspace.value(service, groupOption).value_or(QString()));
    const auto unused
        = std::ranges::find_if(groups, [&used](const QString &group) { return !used.contains(group); });
    return unused != groups.end() ? *unused : groups.value(0);
}

} // namespace

std::span<const ServiceType> serviceTypes()
{
    return types;
}

const ServiceType *serviceType(const QString &type)
{
    const auto found = std::ranges::find_if(
        types, [&](const ServiceType &row) { return type == QLatin1String(row.type); });
    return found == std::end(types) ? nullptr : found;
}

QString serviceTypeText(const ServiceType &type)
{
    return QCoreApplication::translate("usher::ui::ServiceTypes", type.text);
}

QString serviceNameError(const Context &context, const QString &name)
{
    if (const QString error = console::nameError(QString(console::servicePrefix + name));
        name.isEmpty() || !error.isEmpty())
        return name.isEmpty() ? console::nameError(name) : error;
    if (name.contains(u'/') || name.contains(u'?') || name.contains(u'#'))
        return NewServiceDialog::tr("It stands in the path of requests: without /, ? and #.");
    if (context.workspace.exists(console::serviceKey(name)))
        return NewServiceDialog::tr("There is a service %1 already.").arg(name);
    return {};
}

NewServiceDialog::NewServiceDialog(const Context &context, QWidget *parent)
    : Dialog(QStringLiteral("newServiceDialog"), tr("New service"), parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_nameError(makeLabel({}, FontRole::Caption, Token::Bad))
    , m_types(new QButtonGroup(this))
    , m_groupLabel(makeLabel(tr("Resource &group")))
    , m_group(new QComboBox)
    , m_groupNote(makeLabel({}, FontRole::Caption, Token::Muted))
    , m_create(setAction(QStringLiteral("createButton"), tr("Create")))
{
    setHelpTopic(this, QStringLiteral("pages/services#new"));
    m_name->setObjectName(QStringLiteral("nameLineEdit"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("as it stands in the path of its requests, such as call-us"));
    m_nameError->setObjectName(QStringLiteral("nameErrorLabel"));
    m_nameError->setWordWrap(true);
    QLabel *label = makeLabel(tr("&Name"));
    label->setBuddy(m_name);
    contents()->addWidget(label);
    contents()->addWidget(m_name);
    contents()->addWidget(m_nameError);
    contents()->addWidget(makeLabel(tr("Type")));
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (int at = 0; at < static_cast<int>(std::size(types)); ++at) {
        const ServiceType &row = types[at];
        auto *button = new QRadioButton(QLatin1String(row.type));
        button->setObjectName(QLatin1String(row.type) + QStringLiteral("RadioButton"));
        button->setChecked(at == 0);
        button->setAccessibleDescription(serviceTypeText(row));
        m_types->addButton(button, at);
        QLabel *words = makeLabel(serviceTypeText(row), FontRole::Caption, Token::Muted);
        words->setWordWrap(true);
        words->setIndent(indent);
        contents()->addWidget(button);
        contents()->addWidget(words);
    }
    m_group->setObjectName(QStringLiteral("groupComboBox"));
    m_group->setEditable(true);
    m_group->lineEdit()->setObjectName(QStringLiteral("groupLineEdit"));
    m_group->lineEdit()->setMaxLength(255);
    const QStringList groups = console::resourceGroups(context.workspace);
    m_group->addItems(groups);
    m_group->setCurrentText(unusedOf(groups, context.workspace));
    m_groupLabel->setBuddy(m_group);
    m_groupNote->setWordWrap(true);
    contents()->addSpacing(Theme::inside);
    contents()->addWidget(m_groupLabel);
    contents()->addWidget(m_group);
    contents()->addWidget(m_groupNote);
    contents()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &NewServiceDialog::check);
    connect(m_types, &QButtonGroup::idToggled, this, &NewServiceDialog::check);
    connect(m_group, &QComboBox::currentTextChanged, this, &NewServiceDialog::check);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    resize(36 * fontMetrics().height(), 0);
    m_name->setFocus();
    check();
}

const ServiceType &NewServiceDialog::type() const
{
    return types[std::max(0, m_types->checkedId())];
}

QString NewServiceDialog::name() const
{
    return m_name->text().trimmed();
}

QMap<QString, QString> NewServiceDialog::values() const
{
    QMap<QString, QString> values{{QStringLiteral("_type"), QStringLiteral("builtin")},
        {QStringLiteral("_service"), QLatin1String(type().type)}};
    if (const QString group = m_group->currentText().trimmed(); type().givesNumbers && !group.isEmpty())
        values.insert(groupOption, group);
    return values;
}

void NewServiceDialog::check()
{
    const QString problem = serviceNameError(m_context, name());
    m_nameError->setText(name().isEmpty() ? QString() : problem); // an empty field is no mistake yet
    setStyleProperty(m_name, "invalid", !m_nameError->text().isEmpty());
    m_name->setAccessibleDescription(m_nameError->text());
    m_create->setEnabled(problem.isEmpty());

    const bool givesNumbers = type().givesNumbers;
    m_groupLabel->setEnabled(givesNumbers);
    m_group->setEnabled(givesNumbers);
    const QString group = m_group->currentText().trimmed();
    const bool isMissing = !group.isEmpty() && !group.contains(u'$')
        && !m_context.workspace.exists(console::resourceGroupKey(m_context.workspace, group));
    m_groupNote->setText(!givesNumbers ? tr("This type takes no numbers.")
            : group.isEmpty()          ? tr("Without one, each request has to name its group.")
            : isMissing                ? tr("There is no such group yet: add it on the page Resource lists.")
                                       : tr("Where its numbers come from."));
}

} // namespace usher::ui
