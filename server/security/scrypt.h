#pragma once

#include "shared/result.h"

#include <QByteArray>
#include <QString>

namespace usher::security {

/// Cost of one hash (RFC 7914): memory is 128 * 2^logN * r bytes.
struct ScryptParameters
{
    int logN = 15;
    int r = 8;
    int p = 1;

    friend bool operator==(const ScryptParameters &, const ScryptParameters &) = default;
};

inline constexpr int saltBytes = 16;
inline constexpr int hashBytes = 32;

/// Derives @p length bytes. Error: BadParameter for costs outside logN 1..20, r 1..32, p 1..16 or more than 1
/// GiB.
[[nodiscard]] Result<QByteArray> scrypt(
    const QByteArray &password, const QByteArray &salt, ScryptParameters parameters, int length = hashBytes);

/// A stored password: "$scrypt$ln=15,r=8,p=1$<salt>$<hash>", both base64 without padding.
struct PasswordHash
{
    ScryptParameters parameters;
    QByteArray salt;
    QByteArray hash;

    [[nodiscard]] QString text() const;
    /// Internal if the text is no such hash.
    [[nodiscard]] static Result<PasswordHash> parse(const QString &text);
};

/// Hashes @p password to its stored text.
[[nodiscard]] Result<QString> hashPassword(
    const QByteArray &password, const QByteArray &salt, ScryptParameters parameters);

/// Whether @p password is the one @p stored was made of. As slow as the hash itself.
[[nodiscard]] Result<bool> verifyPassword(const QByteArray &password, const QString &stored);

/// Compares in a time that depends on neither content nor length.
[[nodiscard]] bool equalInConstantTime(const QByteArray &a, const QByteArray &b);

/// Overwrites the bytes; for a password that is no longer needed and not shared.
void wipe(QByteArray &secret);

} // namespace usher::security
