#pragma once

#include "server/config/configuration.h"
#include "server/core/clock.h"
#include "server/core/idsource.h"
#include "server/http/route.h"
#include "server/storage/storagerepository.h"
#include "server/store/store.h"

#include <functional>

namespace usher::storage {

inline constexpr qint64 maxTtlS = 31'536'000;
inline constexpr qint64 defaultTtlS = 30;

/// The seconds of a `{ttl}` segment: anything but a positive number means 30; at most a year.
[[nodiscard]] qint64 ttlFrom(const QString &text);

/// The end user of a request: header `gms_user` or its alias `gms-user`.
[[nodiscard]] QString gmsUserOf(const http::Request &request);

/// The continuation of a write whose success answers 200 with an empty body.
[[nodiscard]] UniqueFunction<void(Result<void>)> answerEmpty(http::Responder responder);

/// Answers with one stored value: text, or the file as an attachment that no browser interprets.
[[nodiscard]] http::Response valueResponse(const Value &value);

/// An object of all keys; @p fileUrl makes the absolute URL of a file key.
[[nodiscard]] http::Response entryResponse(
    const Entry &entry, const std::function<QString(const QString &key)> &fileUrl);

/// Strings and files of a request body, without its query parameters' names being special. Error as
/// parseParameters().
[[nodiscard]] Result<Content> contentOf(const http::Request &request);

/// `/1/storage/**` (mobile-services contract, 4).
class StorageApi
{
public:
    /// @p nodeId gives the current two-digit node number for new ids.
    StorageApi(config::Configuration &configuration, store::Store &store, const Clock &clock, IdSource &ids,
        std::function<int()> nodeId, http::RouteTable &routes);
    StorageApi(const StorageApi &) = delete;
    StorageApi &operator=(const StorageApi &) = delete;

    /// The absolute URL of `/1/storage/binary/{id}/{key}`: under external_url_base, else this node's own
    /// address. The request's Host is never used.
    [[nodiscard]] QString fileUrl(const http::Request &request, const QString &id, const QString &key) const;

private:
    void create(http::Request &&request, http::Responder responder);
    void createCustom(http::Request &&request, http::Responder responder);
    void merge(http::Request &&request, http::Responder responder);
    void read(http::Request &&request, http::Responder responder);
    void readKey(http::Request &&request, http::Responder responder);
    void remove(http::Request &&request, http::Responder responder);
    void removeKey(http::Request &&request, http::Responder responder);
    [[nodiscard]] Access accessOf(const http::Request &request) const;

    config::Configuration &m_configuration;
    store::Store &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    std::function<int()> m_nodeId;
};

} // namespace usher::storage
