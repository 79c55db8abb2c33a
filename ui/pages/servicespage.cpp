#include "ui/pages/servicespage.h"

#include "app/console/recordsmodel.h"
#include "app/console/session.h"
#include "app/console/workspace.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/recordform.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QInputDialog>
#include <QVBoxLayout>

namespace usher::ui {

using console::CellKind;
using console::Column;
using console::RecordsModel;
using console::Workspace;

namespace {

const QString prefix = QStringLiteral("service.");

QList<Column> columns()
{
    return {{QStringLiteral("_service"), ServicesPage::tr("Type"), CellKind::Text, {}, {}, {}, 18},
        {QStringLiteral("_resource_group"), ServicesPage::tr("Resource group"), CellKind::Text, {}, {}, {},
            18},
        {QStringLiteral("_ttl"), ServicesPage::tr("Lives for (s)"), CellKind::Text, {}, {}, {}, 10}};
}

} // namespace

ServicesPage::ServicesPage(const Context &context)
    : ListPage(context)
    , m_model(std::make_unique<RecordsModel>(context.workspace,
          RecordsModel::Source{[](const RecordKey &key) {
                                   return key.kind == RecordKind::Options && key.owner == clusterOwner
                                       && key.name.startsWith(prefix);
                               },
              [](const RecordKey &key) { return key.name.mid(prefix.size()); }},
          tr("Service"), columns()))
    , m_name(makeLabel({}, FontRole::Title))
    , m_form(new RecordForm(context))
    , m_new(new QAction(icon(QStringLiteral("plus")), tr("New service"), this))
    , m_remove(new QAction(icon(QStringLiteral("delete")), tr("Delete"), this))
{
    m_new->setObjectName(QStringLiteral("newService"));
    m_form->setObjectName(QStringLiteral("serviceForm"));
    m_form->setAlwaysShown({QStringLiteral("_type"), QStringLiteral("_service"), QStringLiteral("_ttl"),
        QStringLiteral("_resource_group")});
    table().setSource(m_model.get());
    table().setUp(m_model->columns());
    table().setRowActions({m_remove});
    auto *inspector = new Card;
    inspector->contents()->addWidget(m_name);
    inspector->contents()->addWidget(m_form, 1);
    setInspector(inspector);
    connect(&table(), &TableView::currentKeyChanged, this, &ServicesPage::show);
    connect(&table(), &TableView::deleteAsked, this, &ServicesPage::removeServices);
    connect(m_new, &QAction::triggered, this, &ServicesPage::addService);
    connect(m_remove, &QAction::triggered, this, &ServicesPage::removeServices);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &ServicesPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::rowsRemoved, this, &ServicesPage::refreshState);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, &ServicesPage::refreshState);
    connect(&context.workspace, &Workspace::liveChanged, this, &ServicesPage::refreshState);
    connect(&context.session, &console::Session::stateChanged, this, &ServicesPage::refreshState);
    connect(&stateView(), &StateView::acted, this, [this] {
        if (this->context().workspace.isLoaded())
            addService();
        else
            this->context().workspace.retry();
    });
    refreshState();
}

ServicesPage::~ServicesPage() = default;

void ServicesPage::retranslate()
{
    ListPage::retranslate();
    m_new->setText(tr("New service"));
    m_remove->setText(tr("Delete"));
    QStringList titles;
    for (const Column &column : columns())
        titles.append(column.title);
    m_model->setTitles(tr("Service"), titles);
    refreshState();
}

void ServicesPage::refreshState()
{
    const Workspace &workspace = context().workspace;
    const bool mayEdit = context().session.allows(QStringLiteral("edit"));
    m_new->setEnabled(mayEdit && workspace.isLoaded());
    m_remove->setEnabled(mayEdit);
    showRows(m_model->rowCount() > 0);
    if (!workspace.isLoaded() && workspace.error().message.isEmpty())
        stateView().showLoading();
    else if (!workspace.isLoaded())
        stateView().showFailed(workspace.error().message);
    else
        stateView().showEmpty(QStringLiteral("services"), tr("No service yet"),
            tr("A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a "
               "call."),
            mayEdit ? tr("New service") : QString());
}

void ServicesPage::show(const QString &service)
{
    m_name->setText(service);
    if (const auto key = m_model->keyOf(service))
        m_form->setRecord(*key, key->name);
    else
        m_form->clear();
    Q_EMIT crumbChanged(service);
}

void ServicesPage::addService()
{
    if (!context().navigator.mayChange())
        return;
    bool isNamed = false;
    const QString name = QInputDialog::getText(this, tr("New service"),
        tr("Name, as it stands in the path of its requests"), QLineEdit::Normal, {}, &isNamed)
                             .trimmed();
    if (!isNamed || name.isEmpty())
        return;
    if (m_model->keyOf(name)) {
        context().navigator.notify(tr("There is a service %1 already.").arg(name));
        return;
    }
    context().workspace.create({RecordKind::Options, clusterOwner, prefix + name},
        {{QStringLiteral("_type"), QStringLiteral("builtin")},
            {QStringLiteral("_service"), QStringLiteral("request-interaction")}});
    table().selectKey(name);
}

void ServicesPage::removeServices()
{
    const QStringList names = table().selectedKeys();
    if (names.isEmpty() || !context().navigator.mayChange())
        return;
    QUndoStack &undo = context().workspace.undoStack();
    undo.beginMacro(tr("deletion of %n service(s)", nullptr, static_cast<int>(names.size())));
    for (const QString &name : names) {
        if (const auto key = m_model->keyOf(name))
            context().workspace.remove(*key);
    }
    undo.endMacro();
}

} // namespace usher::ui
