#include "app/console/secretstore.h"

#include <qt6keychain/keychain.h>

namespace usher::console {

namespace {

const QString service = QStringLiteral("usher-console");

} // namespace

void SecretStore::read(const QString &profileId, std::function<void(const QString &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this); // deletes itself
    job->setKey(profileId);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError ? job->textData() : QString());
    });
    job->start();
}

void SecretStore::write(const QString &profileId, const QString &password, std::function<void(bool)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    job->setKey(profileId);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this,
        [job, done = std::move(done)] { done(job->error() == QKeychain::NoError); });
    job->start();
}

void SecretStore::probe(std::function<void(bool)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    job->setKey(QStringLiteral("probe"));
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        done(job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

void SecretStore::remove(const QString &profileId)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    job->setKey(profileId);
    job->start();
}

} // namespace usher::console
