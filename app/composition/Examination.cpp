// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/Examination.h"

#include "base/Clock.h"
#include "keychain/MasterSecretStore.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// Waits for the answer of a service; a service that ended early gave none.
template<typename T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.takeResult();
}

bool isOpenToOthers(const QString &path, QFile::Permissions rights)
{
#ifdef Q_OS_UNIX
    return (QFileInfo(path).permissions() & rights) != 0;
#else
    Q_UNUSED(path)
    Q_UNUSED(rights)
    return false;
#endif
}

constexpr QFile::Permissions anyRight =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr QFile::Permissions writing = QFile::WriteGroup | QFile::WriteOther;

/// More than what tests and the window ever hold at once: 16 keys of the greatest length.
constexpr std::size_t secretMemoryNeeded = 16 * 16 * 1024;

} // namespace

Examination::Examination(const Doctor::Surroundings &surroundings)
    : m_surroundings(surroundings), m_vault(surroundings.vault), m_clock(surroundings.clock),
      m_paths(surroundings.paths)
{
}

QList<Finding> Examination::run()
{
    examineVault();
    // Before the vault is opened once more, which corrects the mode of its file.
    examinePermissions();
    if (m_status.exists && !m_status.locked) {
        examineHistory();
        examineKeys();
        examineDueKeys();
        examineOwnProviders();
        examineClients();
        examinePersistence();
        examineClock();
    }
    examineKeychain();
    examineProxy();
    examineTranslations();
    examineSecretMemory();
    return m_findings;
}

void Examination::ok(Examined what, const QString &detail)
{
    m_findings.append({.what = what, .detail = detail});
}

void Examination::problem(Examined what, Health health, const Error &error)
{
    m_findings.append({.what = what, .health = health, .error = error});
}

void Examination::examineVault()
{
    auto status = answerOf(m_vault.status());
    if (!status)
        return problem(Examined::VaultIntegrity, Health::Error, status.error());
    m_status = std::move(*status);
    if (!m_status.exists)
        problem(Examined::VaultIntegrity, Health::Error,
                {ErrorCode::VaultMissing, {{ErrorField::Path, m_status.location}}});
    else if (m_status.warning)
        problem(Examined::VaultIntegrity, Health::Warning, *m_status.warning);
    else
        ok(Examined::VaultIntegrity, m_status.location);
}

void Examination::examineHistory()
{
    const auto verdict = answerOf(m_vault.verifyHistory());
    if (!verdict)
        return problem(Examined::History, Health::Error, verdict.error());
    if (verdict->firstBroken)
        return problem(Examined::History, Health::Error,
                       {ErrorCode::HistoryBroken, {{ErrorField::Detail, QString::number(*verdict->firstBroken)}}});
    ok(Examined::History, QString::number(verdict->records));
}

void Examination::examineKeys()
{
    const auto damaged = answerOf(m_vault.damagedKeys());
    if (!damaged)
        return problem(Examined::EveryKeyOpens, Health::Error, damaged.error());
    for (const KeyEntry &entry : *damaged) {
        if (entry.damage)
            problem(Examined::EveryKeyOpens, Health::Error, *entry.damage);
    }
    if (damaged->isEmpty())
        ok(Examined::EveryKeyOpens, QString::number(m_status.keys));
}

void Examination::examineDueKeys()
{
    const auto keys = answerOf(m_vault.keys());
    const auto rotations = answerOf(m_vault.rotations());
    if (!keys || !rotations)
        return problem(Examined::DueKeys, Health::Error, !keys ? keys.error() : rotations.error());
    const auto due = dueReminders(*keys, *rotations, m_surroundings.catalogue, m_clock.now(), m_surroundings.reminders);
    for (const KeyReminder &reminder : due)
        problem(Examined::DueKeys, Health::Warning, reminder.error());
    if (due.isEmpty())
        ok(Examined::DueKeys);
}

void Examination::examineOwnProviders()
{
    const auto own = answerOf(m_vault.ownProviders());
    if (!own)
        return problem(Examined::OwnProviders, Health::Error, own.error());
    for (const DamagedProvider &damaged : own->damaged)
        problem(Examined::OwnProviders, Health::Error, damaged.error());
    if (own->damaged.isEmpty())
        ok(Examined::OwnProviders, QString::number(own->entries.size()));
}

void Examination::examineClients()
{
    const auto clients = answerOf(m_vault.clients());
    if (!clients)
        return problem(Examined::Clients, Health::Error, clients.error());
    bool whole = true;
    for (const Client &client : *clients) {
        if (client.damage)
            problem(Examined::Clients, Health::Error, *client.damage);
        whole = whole && !client.damage;
    }
    if (whole)
        ok(Examined::Clients, QString::number(clients->size()));
}

void Examination::examinePersistence()
{
    if (const auto persists = answerOf(m_vault.checkPersistence()); !persists)
        problem(Examined::Persistence, Health::Error, persists.error());
    else
        ok(Examined::Persistence);
}

void Examination::examineKeychain()
{
    const bool needed =
        std::ranges::any_of(m_status.slots, [](const SlotInfo &slot) { return slot.kind == SlotKind::Keychain; });
    const Health health = needed ? Health::Error : Health::Warning;
    if (const auto answers = answerOf(m_surroundings.keychain.probe()); !answers)
        return problem(Examined::Keychain, health, answers.error());
    if (needed && !m_status.locked) {
        if (const auto opens = answerOf(m_vault.confirmWithKeychain()); !opens)
            return problem(Examined::Keychain, health, opens.error());
    }
    ok(Examined::Keychain, MasterSecretStore::displayName());
}

void Examination::examinePermissions()
{
    const qsizetype before = m_findings.size();
    const auto examine = [&](const QString &path, QFile::Permissions rights) {
        if (QFileInfo::exists(path) && isOpenToOthers(path, rights))
            problem(Examined::Permissions, Health::Warning, {ErrorCode::OpenToOthers, {{ErrorField::Path, path}}});
    };
    examine(m_vault.location(), anyRight);
    examine(QFileInfo(m_vault.location()).absolutePath(), writing);
    examine(m_paths.settings, anyRight);
    examine(m_paths.log, anyRight);
    if (m_findings.size() == before)
        ok(Examined::Permissions);
}

void Examination::examineClock()
{
    const auto newest = answerOf(m_vault.history(1));
    if (!newest)
        return problem(Examined::Clock, Health::Error, newest.error());
    const Moment now = m_clock.now();
    if (!newest->isEmpty() && newest->constFirst().at > now)
        return problem(Examined::Clock, Health::Warning,
                       {ErrorCode::ClockBehind, {{ErrorField::Detail, toIsoText(newest->constFirst().at)}}});
    ok(Examined::Clock, toIsoText(now));
}

// The variables that Qt and other programs read. A proxy's credentials are not shown.
void Examination::examineProxy()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
        const QString value = qEnvironmentVariable(name);
        if (value.isEmpty())
            continue;
        const QUrl url = QUrl::fromUserInput(value);
        if (!url.isValid() || url.host().isEmpty())
            return problem(Examined::Proxy, Health::Warning,
                           {ErrorCode::InvalidArgument,
                            {{ErrorField::Field, QString::fromLatin1(name)}, {ErrorField::Reason, u"url"_s}}});
        return ok(Examined::Proxy, url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery));
    }
    ok(Examined::Proxy);
}

void Examination::examineTranslations()
{
    const QStringList languages{u"en"_s, u"fr"_s, u"de"_s, u"vi"_s};
    for (const QString &language : languages) {
        const QString path = u":/i18n/keyherd_%1.qm"_s.arg(language);
        if (!QFileInfo::exists(path))
            return problem(Examined::Translations, Health::Warning,
                           {ErrorCode::NoSuchFile, {{ErrorField::Path, path}}});
    }
    ok(Examined::Translations, languages.join(u' '));
}

void Examination::examineSecretMemory()
{
    if (const auto memory = Secret::allocate(secretMemoryNeeded); !memory)
        problem(Examined::SecretMemory, Health::Error, memory.error());
    else
        ok(Examined::SecretMemory);
}

} // namespace keyherd
