// The methods of the admin channel that concern nodes, this one and the others.

#include "server/server.h"

#include "shared/protocol/clustermessages.h"

#include <QLoggingCategory>

namespace usher {

namespace {

Q_LOGGING_CATEGORY(lcCluster, "server.cluster", QtInfoMsg)

} // namespace

using channel::Caller;
using channel::Privilege;
using channel::Reply;

void Server::addClusterMethods()
{
    m_methods.on<protocol::ClusterStatus>(Privilege::Read,
        [this](const protocol::ClusterStatus &, const Caller &, Reply<protocol::ClusterAnswer> reply) {
            reply(m_cluster.view());
        });
    m_methods.on<protocol::NodeStatus>(Privilege::Read,
        [this](const protocol::NodeStatus &, const Caller &, Reply<protocol::NodeAnswer> reply) {
            reply(nodeAnswer());
        });
    const auto setSuspended
        = [this](const QString &wanted, bool suspended, Reply<protocol::NodeAnswer> reply) {
              const QString node = wanted.isEmpty() ? nodeName() : wanted;
              m_cluster.setSuspended(node, suspended,
                  [this, node, suspended, done = std::move(reply)](Result<void> set) mutable {
                      if (!set)
                          return done(fail(set.error()));
                      qCInfo(lcCluster).noquote() << node << (suspended ? "is suspended" : "is resumed");
                      done(nodeAnswer());
                  });
          };
    m_methods.on<protocol::NodeSuspend>(Privilege::Operate,
        [setSuspended](const protocol::NodeSuspend &message, const Caller &,
            Reply<protocol::NodeAnswer> reply) { setSuspended(message.node, true, std::move(reply)); });
    m_methods.on<protocol::NodeResume>(Privilege::Operate,
        [setSuspended](const protocol::NodeResume &message, const Caller &,
            Reply<protocol::NodeAnswer> reply) { setSuspended(message.node, false, std::move(reply)); });
}

} // namespace usher
