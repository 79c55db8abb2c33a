#pragma once

#include "shared/config/configrecords.h"
#include "ui/widgets/context.h"
#include "ui/widgets/dialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace usher::ui {

class Page;

/// Writes records to a file, secrets masked: as the server has them, without edits that are not applied.
class ExportDialog : public Dialog
{
    Q_OBJECT

public:
    ExportDialog(const Context &context, const QList<RecordKey> &chosen,
        const std::function<bool(const RecordKey &)> &accepts, QWidget *parent);

    /// Writes to @p path; the button does it with a file that one chooses.
    [[nodiscard]] bool save(const QString &path);

private:
    void showChoice();
    void chooseFile();
    [[nodiscard]] const QList<RecordKey> &keys() const;
    [[nodiscard]] bool isCsv() const;

    Context m_context;
    QList<QList<RecordKey>> m_choices;
    QComboBox *m_what, *m_format;
    QLabel *m_note;
    QPushButton *m_save;
};

/// 'Import …' and 'Export …' for a page that lists records: those that @p accepts; @p chosen gives the
/// selected ones. Both are owned by the page, for its headerActions().
[[nodiscard]] QList<QAction *> addExchangeActions(
    Page &page, std::function<bool(const RecordKey &)> accepts, std::function<QList<RecordKey>()> chosen);

} // namespace usher::ui
