#pragma once

#include "server/config/secretbox.h"
#include "server/store/connection.h"
#include "shared/model/record.h"

namespace usher::config {

struct SecretCheck
{
    int secrets = 0; ///< sealed values in the records
    QStringList unreadable; ///< `section/option` of those the key does not open
};

/// Tries @p secrets on every sealed value of the records in @p connection, of either engine. Blocking.
[[nodiscard]] Result<SecretCheck> checkSecrets(store::Connection &connection, const SecretBox &secrets);

} // namespace usher::config
