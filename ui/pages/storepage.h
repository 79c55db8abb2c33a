#pragma once

#include "shared/protocol/backupmessages.h"
#include "shared/protocol/operationmessages.h"
#include "shared/result.h"
#include "ui/widgets/scrollpage.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class RowsModel;
class TopicModel;
} // namespace usher::console

namespace usher::ui {

class FactList;
class TableCard;
class Tile;

/// The store as the node that answers sees it: health, growth, what the engine says, retention, slow
/// statements, and its backups.
class StorePage : public ScrollPage
{
    Q_OBJECT

public:
    explicit StorePage(const Context &context);
    ~StorePage() override;

    [[nodiscard]] QList<QAction *> headerActions() const override { return {m_backUp}; }
    void setActive(bool active) override;
    void retranslate() override;

private:
    void addTiles();
    void addBackups();
    void addFacts();
    void addTables();
    void refresh();
    void refreshTiles();
    void refreshFacts();
    void refreshTables();
    void refreshActions();
    void refreshBackups();
    void askStatus();
    void askBackups();
    void showStatus(const Result<protocol::BackupStatusAnswer> &answer);
    void showProgress();
    void backUp();
    void cancelBackup();
    void verify();
    void copyCommand();
    [[nodiscard]] bool isPostgres() const;

    std::unique_ptr<console::TopicModel> m_model;
    std::unique_ptr<console::RowsModel> m_backups, m_retention, m_slow, m_standbys;
    std::optional<protocol::StoreAnswer> m_store;
    std::optional<protocol::BackupStatusAnswer> m_status;
    Error m_backupsError{};
    bool m_hasBackups = false; ///< they were listed
    QTimer *m_asking;
    QElapsedTimer m_seenRunning; ///< since a backup is running; the clocks may differ
    qint64 m_doneWhenSeen = 0;
    bool m_isAsked = false; ///< a backup was, by this console

    Tile *m_stateTile, *m_sizeTile, *m_diskTile, *m_roundTripTile, *m_backupTile;
    TableCard *m_backupsCard;
    QWidget *m_running;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_factsTitle, *m_engineTitle;
    FactList *m_facts, *m_engine;
    TableCard *m_retentionCard, *m_slowCard, *m_standbysCard;
    QAction *m_backUp, *m_verify, *m_copy, *m_copyBackUp;
};

} // namespace usher::ui
