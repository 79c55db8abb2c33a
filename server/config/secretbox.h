#pragma once

#include "shared/result.h"

#include <array>

namespace usher {
class Random;
}

namespace usher::config {

/// Encrypts secret option values (AES-256-GCM) under a key that lives outside the database. What is sealed
/// opens only with the same key and the same context, so a value cannot be moved to another option.
class SecretBox
{
public:
    static constexpr int keyBytes = 32;
    static constexpr int nonceBytes = 12;

    /// @p key has keyBytes bytes; with any other length every call fails.
    explicit SecretBox(const QByteArray &key);
    SecretBox(const SecretBox &) = default;
    SecretBox &operator=(const SecretBox &) = default;
    ~SecretBox();

    /// @p nonce has nonceBytes random bytes that are used once.
    [[nodiscard]] Result<QString> seal(
        const QString &plain, const QString &context, const QByteArray &nonce) const;
    /// Internal if the text was changed, or sealed with another key or context.
    [[nodiscard]] Result<QString> open(const QString &sealed, const QString &context) const;
    /// Sealed texts begin with a control character, which no option value may contain.
    [[nodiscard]] static bool isSealed(QStringView text);

private:
    std::array<unsigned char, keyBytes> m_key{};
    bool m_usable = false;
};

/// The key: from the systemd credential `usher-secret-key` ($CREDENTIALS_DIRECTORY) or else from
/// `<dataDir>/secret.key` (0600), which is made at the first start. Errors: a file others can read, of the
/// wrong size, or that cannot be made.
[[nodiscard]] Result<QByteArray> secretKey(const QString &dataDir, Random &random);

} // namespace usher::config
