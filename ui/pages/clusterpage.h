#pragma once

#include "shared/protocol/clustermessages.h"
#include "shared/protocol/operationmessages.h"
#include "ui/widgets/page.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QTimer;
QT_END_NAMESPACE

namespace usher::console {
class TopicModel;
}

namespace usher::ui {

class FactList;
class Pill;
class RingView;
class Tile;

/// The nodes as a table and as the hash ring they share, and one node with everything it says of itself.
class ClusterPage : public ListPage
{
    Q_OBJECT

public:
    explicit ClusterPage(const Context &context);
    ~ClusterPage() override;

    void setActive(bool active) override;
    void retranslate() override;

private:
    void addTiles();
    void addInspector();
    void refresh();
    void refreshState();
    void refreshTiles();
    void refreshRing();
    void askCluster();
    void askNode();
    void show(const QString &node);
    void showNode();
    void showListeners();
    void refreshActions();
    template <typename Message> void setSuspended(const QString &node);
    void drain();
    void resume();
    void copyCommand();
    [[nodiscard]] bool isOwnNode() const; ///< the chosen one is the one we talk to

    std::unique_ptr<console::TopicModel> m_model;
    QTimer *m_asking;
    std::optional<protocol::ClusterAnswer> m_cluster;
    std::optional<protocol::NodeAnswer> m_own;
    QString m_chosen;
    bool m_isBusy = false;

    Tile *m_upTile, *m_quorumTile, *m_readyTile, *m_requestsTile;
    RingView *m_ring;
    QLabel *m_ringTitle;
    QLabel *m_name;
    Pill *m_state;
    FactList *m_facts;
    QLabel *m_listenersTitle;
    FactList *m_listeners;
    QWidget *m_details;
    StateView *m_none;
    QAction *m_drain, *m_resume, *m_copy;
};

} // namespace usher::ui
