#include "ui/dialogs/addvaluesdialog.h"

#include "app/console/configured.h"
#include "app/console/valuerange.h"
#include "app/console/valuesmodel.h"
#include "ui/help.h"
#include "ui/theme/style.h"
#include "ui/widgets/basics.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace usher::ui {

using namespace std::chrono_literals;
using console::maxValueLength;
using console::Tone;

namespace {

constexpr auto typingPause = 120ms;

/// "Access Pool" -> "access_pool-": what names in an empty group begin with.
QString stemOf(const QString &group)
{
    QString stem;
    for (const QChar c : group.toLower())
        stem += c.isLetterOrNumber() ? c : u'_';
    while (stem.startsWith(u'_'))
        stem.remove(0, 1);
    return QString((stem.isEmpty() ? QStringLiteral("value") : stem.left(40)) + u'-');
}

} // namespace

AddValuesDialog::AddValuesDialog(console::ValuesModel &values, const QString &group, QWidget *parent)
    : Dialog(QStringLiteral("addValuesDialog"), tr("Add values to %1").arg(group), parent)
    , m_values(values)
    , m_group(group)
    , m_tabs(new QTabWidget)
    , m_name(new QLineEdit)
    , m_value(new QLineEdit)
    , m_first(new QLineEdit)
    , m_last(new QLineEdit)
    , m_lines(new QPlainTextEdit)
    , m_preview(makeLabel({}, FontRole::Body, Token::Muted))
    , m_add(setAction(QStringLiteral("addValuesButton"), tr("Add")))
    , m_wait(new QTimer(this))
{
    cancelButton()->setText(tr("Close"));
    setHelpTopic(this, QStringLiteral("pages/resources#add"));
    m_tabs->setObjectName(QStringLiteral("waysTabWidget"));
    m_tabs->addTab(makeOne(), tr("&One by one"));
    m_tabs->addTab(makeRange(), tr("A &range"));
    m_tabs->addTab(makeLines(), tr("&Paste lines"));
    contents()->addWidget(m_tabs, 1);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("previewLabel"));
    m_preview->setMinimumHeight(3 * m_preview->fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    contents()->addWidget(m_preview);
    resize(36 * fontMetrics().height(), 28 * fontMetrics().height());
    connect(&values, &console::ValuesModel::countChanged, this, [this] { m_known.reset(); });
    m_wait->setSingleShot(true);
    m_wait->setInterval(typingPause);
    connect(m_wait, &QTimer::timeout, this, &AddValuesDialog::check);
    const auto typed = [this] {
        m_add->setEnabled(false);
        m_wait->start();
    };
    for (QLineEdit *line : {m_name, m_value, m_first, m_last})
        connect(line, &QLineEdit::textChanged, this, typed);
    connect(m_lines, &QPlainTextEdit::textChanged, this, typed);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AddValuesDialog::check);
    connect(m_add, &QPushButton::clicked, this, &AddValuesDialog::add);
    m_value->setFocus();
    check();
}

namespace {

QLabel *addField(QVBoxLayout *layout, const QString &objectName, const QString &label, QWidget *field)
{
    QLabel *words = makeLabel(label);
    words->setBuddy(field);
    field->setObjectName(objectName);
    layout->addWidget(words);
    layout->addWidget(field);
    QLabel *error = makeLabel({}, FontRole::Caption, Token::Bad);
    error->setWordWrap(true);
    error->hide();
    layout->addWidget(error);
    return error;
}

} // namespace

QWidget *AddValuesDialog::makeOne()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_value->setMaxLength(maxValueLength);
    m_value->setPlaceholderText(QStringLiteral("1-888-555-0100"));
    m_name->setMaxLength(255);
    m_name->setPlaceholderText(tr("made from the names that are there"));
    m_errors.insert(QStringLiteral("value"),
        {m_value, addField(layout, QStringLiteral("valueLineEdit"), tr("&Value"), m_value)});
    m_errors.insert(QStringLiteral("name"),
        {m_name, addField(layout, QStringLiteral("nameLineEdit"), tr("&Name (free to choose)"), m_name)});
    layout->addStretch(1);
    return page;
}

QWidget *AddValuesDialog::makeRange()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_first->setPlaceholderText(QStringLiteral("1-888-555-0100"));
    m_last->setPlaceholderText(QStringLiteral("0199"));
    for (QLineEdit *line : {m_first, m_last})
        line->setMaxLength(maxValueLength);
    m_errors.insert(QStringLiteral("first"),
        {m_first, addField(layout, QStringLiteral("firstLineEdit"), tr("&From"), m_first)});
    m_errors.insert(QStringLiteral("last"),
        {m_last,
            addField(layout, QStringLiteral("lastLineEdit"), tr("&To, or the digits it ends with"), m_last)});
    layout->addStretch(1);
    return page;
}

QWidget *AddValuesDialog::makeLines()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(QStringLiteral("1-888-555-0100\n1-888-555-0101\ndnis3=1-888-555-0102"));
    setFontRole(m_lines, FontRole::Fixed);
    m_errors.insert(QStringLiteral("lines"),
        {m_lines,
            addField(layout, QStringLiteral("linesPlainTextEdit"), tr("A &value, or name=value, a line"),
                m_lines)});
    layout->setStretchFactor(m_lines, 1);
    return page;
}

AddValuesDialog::Way AddValuesDialog::way() const
{
    return static_cast<Way>(m_tabs->currentIndex());
}

bool AddValuesDialog::isTaken(const QString &name) const
{
    return m_values.rowOf(name) >= 0 || m_values.rowOf(QString(u'#' + name)) >= 0;
}

Result<AddValuesDialog::Plan> AddValuesDialog::planOf(
    const QStringList &names, const QStringList &values) const
{
    Plan plan;
    QSet<QString> seen;
    seen.reserve(values.size());
    QStringList fresh;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString &value = values.at(at);
        if (seen.contains(value) || m_values.hasValue(value)) {
            ++plan.leftOut;
            continue;
        }
        seen.insert(value);
        const QString name = names.value(at);
        if (name.isEmpty()) {
            fresh.append(value);
        } else if (isTaken(name) || plan.values.contains(name)) {
            return fail(ErrorCode::BadParameter, tr("There is a value named %1 already.").arg(name),
                way() == One ? QStringLiteral("name") : QStringLiteral("lines"));
        } else {
            plan.values.insert(name, value);
        }
        plan.inOrder.append(value);
    }
    QStringList there = m_values.names();
    there.removeIf([](const QString &name) { return name.startsWith(u'#'); });
    const QStringList made = console::nextNames(there, stemOf(m_group), static_cast<int>(fresh.size()),
        [&](const QString &name) { return isTaken(name) || plan.values.contains(name); });
    for (qsizetype at = 0; at < fresh.size(); ++at)
        plan.values.insert(plan.values.cend(), made.at(at), fresh.at(at));
    return plan;
}

Result<AddValuesDialog::Plan> AddValuesDialog::plan() const
{
    switch (way()) {
    case One: {
        const QString value = m_value->text().trimmed(), name = m_name->text().trimmed();
        if (value.isEmpty())
            return fail(ErrorCode::BadParameter, tr("A value is needed."), QStringLiteral("value"));
        if (m_values.hasValue(value))
            return fail(ErrorCode::BadParameter, tr("It is in this group already."), QStringLiteral("value"));
        const QString problem = name.isEmpty() ? QString()
            : name.startsWith(u'_') || name.startsWith(u'#')
            ? tr("The name of a value begins with neither _ nor #.")
            : console::nameError(name);
        if (!problem.isEmpty())
            return fail(ErrorCode::BadParameter, problem, QStringLiteral("name"));
        return planOf({name}, {value});
    }
    case Range: {
        const auto range = console::parseRange(m_first->text(), m_last->text());
        if (!range)
            return fail(range.error());
        QStringList values;
        values.reserve(range->count());
        for (int at = 0; at < range->count(); ++at)
            values.append(range->at(at));
        return planOf({}, values);
    }
    case Lines: {
        const auto lines = console::parseLines(m_lines->toPlainText());
        if (!lines)
            return fail(lines.error());
        QStringList names, values;
        for (const console::NamedValue &line : *lines) {
            names.append(line.name);
            values.append(line.value);
        }
        return planOf(names, values);
    }
    }
    Q_UNREACHABLE();
}

void AddValuesDialog::showError(const QString &field, const QString &text)
{
    for (auto row = m_errors.cbegin(); row != m_errors.cend(); ++row) {
        const auto &[widget, label] = *row;
        const QString problem = row.key() == field ? text : QString();
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        widget->setAccessibleDescription(problem);
        setStyleProperty(widget, "invalid", !problem.isEmpty());
    }
}

void AddValuesDialog::check()
{
    m_wait->stop();
    m_known = plan();
    const auto &wanted = *m_known;
    const bool isUntouched = (way() == One && m_value->text().isEmpty() && m_name->text().isEmpty())
        || (way() == Range && m_first->text().isEmpty() && m_last->text().isEmpty())
        || (way() == Lines && m_lines->document()->isEmpty());
    // What nobody has entered yet is no mistake.
    const bool isWaiting = !wanted && way() == Range && m_last->text().isEmpty()
        && wanted.error().field == QLatin1String("last");
    showError(wanted || isUntouched || isWaiting ? QString() : wanted.error().field,
        wanted ? QString() : wanted.error().message);
    const int count = wanted ? static_cast<int>(wanted->inOrder.size()) : 0;
    m_add->setEnabled(count > 0);
    m_add->setText(count > 1 ? tr("Add %n value(s)", nullptr, count) : tr("Add"));
    if (!wanted) {
        m_preview->setText(isUntouched || isWaiting ? wanted.error().message : QString());
        return;
    }
    QStringList shown = wanted->inOrder.mid(0, 3);
    if (count > 4)
        shown.append(QStringLiteral("…"));
    if (count > 3)
        shown.append(wanted->inOrder.last());
    QString text = count == 0 ? tr("There is nothing to add.")
        : count == 1          ? tr("%1 as %2").arg(shown.first(), wanted->values.firstKey())
                              : tr("%1 values: %2\nNamed %3 to %4")
                           .arg(QLocale().toString(count), shown.join(QStringLiteral(",  ")),
                               wanted->values.firstKey(), wanted->values.lastKey());
    if (wanted->leftOut > 0)
        text += u'\n' + tr("%n that is there already is left out.", nullptr, wanted->leftOut);
    m_preview->setText(text);
}

void AddValuesDialog::add()
{
    if (m_wait->isActive() || !m_known) // else it is what the preview says
        check();
    const auto wanted = *m_known;
    if (!wanted || wanted->values.isEmpty())
        return;
    const int count = static_cast<int>(wanted->values.size());
    m_values.add(wanted->values, tr("addition of %n value(s) to %1", nullptr, count).arg(m_group));
    if (way() != One) {
        accept();
        return;
    }
    banner().show(
        tr("%1 is added. It is given out once you apply your changes.").arg(m_value->text().trimmed()),
        Tone::Good);
    m_value->clear();
    m_name->clear();
    m_value->setFocus();
    check();
}

} // namespace usher::ui
