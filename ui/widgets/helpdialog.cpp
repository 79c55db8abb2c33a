#include "ui/widgets/helpdialog.h"

#include "app/console/catalog.h"
#include "ui/words.h"

#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace usher::ui {

HelpDialog::HelpDialog(const QString &topic, const Context &context, QWidget *parent)
    : Dialog(QStringLiteral("helpDialog"), tr("Help"), parent)
{
    auto *browser = new QTextBrowser;
    browser->setObjectName(QStringLiteral("helpTextBrowser"));
    browser->setOpenExternalLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setAccessibleName(tr("Help"));
    browser->setMarkdown(text(topic, context));
    contents()->addWidget(browser, 1);
    cancelButton()->setText(tr("Close"));
    resize(44 * fontMetrics().height(), 32 * fontMetrics().height());
}

QString HelpDialog::text(const QString &topic, const Context &context) const
{
    const QStringList parts = topic.split(u'/');
    if (parts.value(0) == u"options" && parts.size() >= 3) {
        const QString section = parts.at(1), name = parts.mid(2).join(u'/');
        const protocol::OptionRow *row = context.catalog.find(section, name);
        if (!row)
            return tr("This server does not know the option %1 of [%2].").arg(name, section);
        QString text = QStringLiteral("## %1\n\n").arg(name) + console::Catalog::documentation(*row)
            + QStringLiteral("\n\n");
        const auto line = [&text](const QString &what, const QString &value) {
            if (!value.isEmpty())
                text += QStringLiteral("- **%1**: %2\n").arg(what, value);
        };
        line(tr("Section"), QStringLiteral("[%1]").arg(section));
        line(tr("Valid"), console::Catalog::validText(*row));
        line(tr("Default"), row->defaultText.value_or(QString()));
        line(tr("Takes effect"),
            row->effect == OptionEffect::Restart ? tr("at the next start of the server") : tr("at once"));
        line(tr("Set for"),
            row->scope == OptionScope::Cluster    ? tr("the whole cluster")
                : row->scope == OptionScope::Node ? tr("each node")
                                                  : tr("the whole cluster or a node"));
        return text;
    }
    for (const QString &language : {currentLanguage(), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, parts.value(1)));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return tr("There is no help on this page yet.");
}

} // namespace usher::ui
