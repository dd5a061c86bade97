// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/VaultServicePrivate.h"

#include "vault/AuditTrail.h"

namespace keyherd {

VaultService::VaultService(QString location, Surroundings surroundings, QObject *parent)
    : QObject(parent), d(std::make_shared<Private>(this, location, surroundings))
{
}

VaultService::~VaultService()
{
    d->finish();
}

const QString &VaultService::location() const
{
    return d->path;
}

QFuture<Result<VaultStatus>> VaultService::status()
{
    return d->run([](VaultCore &core) { return core.status(); });
}

QFuture<Result<QList<KeyEntry>>> VaultService::keys()
{
    return d->onRing([](KeyRing &ring) { return ring.entries(); });
}

QFuture<Result<QList<KeyEntry>>> VaultService::firstKeys(qint64 limit)
{
    return d->onRing([limit](KeyRing &ring) { return ring.firstEntries(limit); });
}

QFuture<Result<KeyEntry>> VaultService::find(QString reference)
{
    return d->onRing([reference](KeyRing &ring) { return ring.find(reference); });
}

QFuture<Result<KeyChange>> VaultService::add(NewKey key)
{
    return d->changeRing([key = std::move(key)](KeyRing &ring) mutable { return ring.add(std::move(key)); });
}

QFuture<Result<QList<KeyId>>> VaultService::addAll(std::vector<NewKey> keys)
{
    return d->changeRing([keys = std::move(keys)](KeyRing &ring) mutable { return ring.addAll(std::move(keys)); });
}

QFuture<Result<ShownSecrets>> VaultService::whichAreKnown(std::vector<Secret> secrets)
{
    return d->onRing(
        [secrets = std::move(secrets)](KeyRing &ring) mutable { return ring.whichAreKnown(std::move(secrets)); });
}

QFuture<Result<KeyChange>> VaultService::edit(KeyId id, KeyEdit edit)
{
    return d->changeRing(
        [id, edit = std::move(edit)](KeyRing &ring) mutable { return ring.edit(id, std::move(edit)); });
}

QFuture<Result<RemovedKey>> VaultService::remove(KeyId id)
{
    return d->changeRing([id](KeyRing &ring) { return ring.remove(id); });
}

QFuture<Result<QList<RemovedKey>>> VaultService::removeAll(QList<KeyId> ids)
{
    return d->changeRing([ids](KeyRing &ring) { return ring.removeAll(ids); });
}

QFuture<Result<std::optional<ImportedKeys>>> VaultService::lastImport()
{
    return d->onRing([](KeyRing &ring) { return ring.lastImport(); });
}

QFuture<Result<ImportedKeys>> VaultService::undoImport(Uuid batch)
{
    return d->changeRing([batch](KeyRing &ring) { return ring.undoImport(batch); });
}

QFuture<Result<KeyEntry>> VaultService::restore(RemovedKey key)
{
    return d->changeRing([key](KeyRing &ring) { return ring.restore(key); });
}

QFuture<Result<std::optional<KeyEntry>>> VaultService::holder(ProviderId provider, Secret secret)
{
    return d->onRing([provider, secret = std::move(secret)](KeyRing &ring) { return ring.holder(provider, secret); });
}

QFuture<Result<Secret>> VaultService::handOut(KeyId id, HandOut how)
{
    if (!how.often)
        return d->changeRing([id, how](KeyRing &ring) { return ring.handOut(id, how); }, KeepEnd::Later);
    const auto promise = newPromise<Result<Secret>>();
    d->handOutSoon({{id}, how}, [promise](Result<std::vector<Secret>> secrets) {
        keep(promise, std::move(secrets).map([](std::vector<Secret> all) { return std::move(all.front()); }));
    });
    return promise->future();
}

QFuture<Result<std::vector<Secret>>> VaultService::handOutAll(QList<KeyId> ids, HandOut how)
{
    if (!how.often)
        return d->changeRing([ids, how](KeyRing &ring) { return ring.handOutAll(ids, how); }, KeepEnd::Later);
    const auto promise = newPromise<Result<std::vector<Secret>>>();
    d->handOutSoon({ids, how}, [promise](Result<std::vector<Secret>> secrets) { keep(promise, std::move(secrets)); });
    return promise->future();
}

QFuture<Result<std::shared_ptr<const ActiveKeys>>> VaultService::activeKeys()
{
    return d->onRing([](KeyRing &ring) {
        return ring.activeKeys().map([](ActiveKeys &&keys) -> std::shared_ptr<const ActiveKeys> {
            return std::make_shared<ActiveKeys>(std::move(keys));
        });
    });
}

QFuture<Result<void>> VaultService::countUses(QList<CountedUse> uses)
{
    return d->changeRing([uses](KeyRing &ring) { return ring.writeUses(uses); }, KeepEnd::Later);
}

QFuture<Result<TestSubject>> VaultService::testSubject(KeyId id)
{
    return d->onRing([id](KeyRing &ring) { return ring.testSubject(id); });
}

QFuture<Result<QList<RecordedTest>>> VaultService::recordTests(QList<TestRecord> records)
{
    return d->changeRing([records](KeyRing &ring) { return ring.recordTests(records); }, KeepEnd::Later);
}

QFuture<Result<QList<KeyTest>>> VaultService::tests(KeyId id, qint64 limit)
{
    return d->onRing([id, limit](KeyRing &ring) { return ring.tests(id, limit); });
}

QFuture<Result<QStringList>> VaultService::models(KeyId id)
{
    return d->onRing([id](KeyRing &ring) { return ring.models(id); });
}

QFuture<Result<SelectionPolicy>> VaultService::policy(ProviderId provider)
{
    return d->onRing([provider](KeyRing &ring) { return ring.policy(provider); });
}

QFuture<Result<void>> VaultService::setPolicy(ProviderId provider, SelectionPolicy policy)
{
    return d->changeRing([provider, policy](KeyRing &ring) { return ring.setPolicy(provider, policy); });
}

QFuture<Result<QList<Rotation>>> VaultService::rotations()
{
    return d->onRing([](KeyRing &ring) { return ring.rotations(); });
}

QFuture<Result<Rotation>> VaultService::beginIssuing(KeyId key, RotationPlan plan)
{
    return d->changeRing([key, plan](KeyRing &ring) { return ring.beginIssuing(key, plan); });
}

QFuture<Result<Replacement>> VaultService::beginReplacing(KeyId key, Secret secret, RotationPlan plan)
{
    return d->changeRing([key, secret = std::move(secret), plan](KeyRing &ring) mutable {
        return ring.beginReplacing(key, std::move(secret), plan);
    });
}

QFuture<Result<Replacement>> VaultService::keepIssued(Rotation asked, Secret secret, QString issuedAs)
{
    return d->changeRing([asked, secret = std::move(secret), issuedAs](KeyRing &ring) mutable {
        return ring.keepIssued(asked, std::move(secret), issuedAs);
    });
}

QFuture<Result<Rotation>> VaultService::keepRotation(Rotation rotation)
{
    return d->changeRing([rotation](KeyRing &ring) { return ring.keepRotation(rotation); });
}

QFuture<Result<RotatedKey>> VaultService::switchSecrets(Rotation rotation)
{
    return d->changeRing([rotation](KeyRing &ring) { return ring.switchSecrets(rotation); });
}

QFuture<Result<bool>> VaultService::isInUse(KeyId key)
{
    return d->onRing([key](KeyRing &ring) { return ring.isInUse(key); });
}

QFuture<Result<void>> VaultService::endRotation(Rotation rotation, RotationEnd how)
{
    return d->changeRing([rotation, how](KeyRing &ring) { return ring.endRotation(rotation, how); });
}

QFuture<Result<std::optional<KeyEntry>>> VaultService::noteIssued(ProviderId provider, QString issuedAs,
                                                                  IssuedChange what)
{
    return d->changeRing(
        [provider, issuedAs, what](KeyRing &ring) { return ring.noteIssued(provider, issuedAs, what); });
}

QFuture<Result<OwnProviders>> VaultService::ownProviders()
{
    return d->onRing([](KeyRing &ring) { return ring.ownProviders(); });
}

QFuture<Result<Provider>> VaultService::addProvider(QByteArray json)
{
    return d->changeRing([json](KeyRing &ring) { return ring.addProvider(json); });
}

QFuture<Result<void>> VaultService::removeProvider(QString reference)
{
    return d->changeRing([reference](KeyRing &ring) { return ring.removeProvider(reference); });
}

QFuture<Result<KeptOriginal>> VaultService::keepOriginal(RedactedFile file, Secret content)
{
    return d->changeRing([file = std::move(file), content = std::move(content)](KeyRing &ring) {
        return ring.keepOriginal(file, content);
    });
}

QFuture<Result<QList<KeptOriginal>>> VaultService::originals()
{
    return d->onRing([](KeyRing &ring) { return ring.originals(); });
}

QFuture<Result<Secret>> VaultService::original(RedactedFileId id)
{
    return d->onRing([id](KeyRing &ring) { return ring.original(id); });
}

QFuture<Result<void>> VaultService::dropOriginal(RedactedFileId id)
{
    return d->changeRing([id](KeyRing &ring) { return ring.dropOriginal(id); });
}

QFuture<Result<QList<LinkedFile>>> VaultService::links()
{
    return d->onRing([](KeyRing &ring) { return ring.links(); });
}

QFuture<Result<LinkedFile>> VaultService::keepLink(LinkedFile file)
{
    return d->onRing([file = std::move(file)](KeyRing &ring) { return ring.keepLink(file); });
}

QFuture<Result<void>> VaultService::dropLink(LinkedFileId id)
{
    return d->onRing([id](KeyRing &ring) { return ring.dropLink(id); });
}

QFuture<Result<IssuedToken>> VaultService::addClient(NewClient client)
{
    return d->changeClients([client = std::move(client)](KeyRing &ring) { return ring.addClient(client); });
}

QFuture<Result<QList<Client>>> VaultService::clients()
{
    return d->onRing([](KeyRing &ring) { return ring.clients(); });
}

QFuture<Result<Client>> VaultService::revokeClient(QString nameOrId)
{
    return d->changeClients([nameOrId](KeyRing &ring) { return ring.revokeClient(nameOrId); });
}

QFuture<Result<ClientTable>> VaultService::clientTable()
{
    return d->run([](VaultCore &core) { return core.clientTable(); });
}

QFuture<Result<void>> VaultService::noteClientUses(QList<ClientUse> uses)
{
    return d->onRing([uses](KeyRing &ring) { return ring.noteClientUses(uses); });
}

QFuture<Result<void>> VaultService::reportUses(QList<KeyReport> reports)
{
    return d->changeRing([reports](KeyRing &ring) { return ring.reportUses(reports); }, KeepEnd::Later);
}

QFuture<Result<QList<AuditEvent>>> VaultService::history(qint64 limit, std::optional<KeyId> key)
{
    return d->run([limit, key](VaultCore &core) {
        return core.unlockedVault().and_then([&](Vault *vault) { return AuditTrail(*vault).newest(limit, key); });
    });
}

QFuture<Result<QList<AuditEvent>>> VaultService::historyBefore(qint64 sequence, qint64 limit)
{
    return d->run([sequence, limit](VaultCore &core) {
        return core.unlockedVault().and_then([&](Vault *vault) { return AuditTrail(*vault).before(sequence, limit); });
    });
}

QFuture<Result<QList<DailyUse>>> VaultService::dailyUses(QDate since, std::optional<KeyId> key)
{
    return d->run([since, key](VaultCore &core) { return core.dailyUses(since, key); });
}

QFuture<Result<QList<KeyUsage>>> VaultService::usage(std::optional<Moment> since)
{
    return d->run([since](VaultCore &core) {
        return core.unlockedVault().and_then([&](Vault *vault) { return AuditTrail(*vault).usage(since); });
    });
}

QFuture<Result<HistoryVerdict>> VaultService::verifyHistory()
{
    return d->run([](VaultCore &core) { return core.verifyHistory(); });
}

QFuture<Result<QList<KeyEntry>>> VaultService::damagedKeys()
{
    return d->onRing([](KeyRing &ring) { return ring.damaged(); });
}

QFuture<Result<void>> VaultService::checkPersistence()
{
    return d->run([](VaultCore &core) {
        return core.unlockedVault().and_then([](Vault *vault) { return vault->checkPersistence(); });
    });
}

} // namespace keyherd
