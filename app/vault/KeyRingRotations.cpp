// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing secrets. The new one waits in an entry of its own; at the switch the two entries change secrets, so that the key keeps its
// id, its name and all that refers to it.
#include "providers/Catalogue.h"
#include "storage/RotationRepository.h"
#include "vault/KeyRingChange.h"
#include "vault/RotationSealing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestName = 100;

Error taken(const Rotation &rotation)
{
    return {ErrorCode::RotationTaken, {{ErrorField::Provider, rotation.provider.toString()}}};
}

Error about(ErrorCode code, const KeyEntry &entry)
{
    return {code, {{ErrorField::Provider, entry.provider.toString()}, {ErrorField::Name, entry.attributes.name}}};
}

bool concerns(const Rotation &rotation, KeyId id)
{
    return (rotation.key == id && !rotation.isSwitched()) || rotation.other == id;
}

AuditAction actionOf(IssuedChange change)
{
    switch (change) {
    case IssuedChange::Disabled:
        return AuditAction::IssuedDisabled;
    case IssuedChange::Enabled:
        return AuditAction::IssuedEnabled;
    case IssuedChange::Deleted:
        return AuditAction::IssuedDeleted;
    }
    return AuditAction::IssuedDisabled;
}

} // namespace

Result<QList<Rotation>> KeyRing::rotations()
{
    return RotationRepository(m_vault.database()).all().map([&](const QList<RotationRow> &rows) {
        const RotationSealing sealing(m_vault.cipher());
        QList<Rotation> rotations;
        for (const RotationRow &row : rows) {
            if (auto rotation = sealing.open(row))
                rotations << std::move(*rotation);
        }
        return rotations;
    });
}

Result<KeyEntry> KeyRing::replaceable(const Change &change, KeyId id)
{
    const auto row = this->row(id);
    const auto open = rotations();
    if (!row || !open)
        return fail(!row ? row.error() : open.error());
    auto entry = soundEntry(*row, change.ledger.index());
    if (!entry)
        return entry;
    if (std::ranges::any_of(*open, [id](const Rotation &rotation) { return concerns(rotation, id); }))
        return fail(about(ErrorCode::RotationOpen, *entry));
    return entry;
}

Result<Rotation> KeyRing::insertRotation(Change &change, const KeyEntry &entry, Rotation rotation)
{
    const auto row = RotationRepository(m_vault.database()).insert(RotationSealing(m_vault.cipher()).seal(rotation));
    if (!row)
        return fail(row.error());
    rotation.row = *row;
    AuditEvent event;
    event.at = change.now;
    event.action = AuditAction::RotationStarted;
    event.key = entry.id;
    event.provider = entry.provider.toString();
    event.name = entry.attributes.name;
    event.actor = m_actor;
    return change.ledger.append(event).map([&] { return rotation; });
}

Result<Rotation> KeyRing::updateRotation(Rotation rotation)
{
    ++rotation.version;
    const auto updated =
        RotationRepository(m_vault.database()).update(RotationSealing(m_vault.cipher()).seal(rotation));
    if (!updated)
        return fail(updated.error());
    if (!*updated)
        return fail(taken(rotation));
    return rotation;
}

Result<KeyName> KeyRing::nameBeside(const KeyEntry &entry, const QString &word, Moment now)
{
    const QString day = toDateTime(now).date().toString(Qt::ISODate);
    for (int number = 1;; ++number) {
        const QString ending = number == 1 ? u" (%1 %2)"_s.arg(word, day) : u" (%1 %2) %3"_s.arg(word, day).arg(number);
        const QList<uint> characters = entry.attributes.name.toUcs4().first(
            std::min(entry.attributes.name.toUcs4().size(), longestName - ending.size()));
        auto name = KeyName::make(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size()) + ending);
        if (!name)
            return name;
        const auto other = m_rows.byNameHash(m_sealing.nameHash(entry.provider, *name));
        if (!other)
            return fail(other.error());
        if (!*other)
            return name;
    }
}

Result<Replacement> KeyRing::keepBeside(Change &change, const KeyEntry &entry, const CheckedKey &checked,
                                        const QString &issuedAs, const std::optional<QDate> &expires)
{
    const Secret &secret = checked.secret;
    const KeyUse use = entry.attributes.use;
    if (useOf(entry.provider, secret.view(), use) != use)
        return fail(about(ErrorCode::KeyForIssuing, entry));
    const auto row = this->row(entry.id);
    if (!row)
        return fail(row.error());
    if (row->secretHash == m_sealing.secretHash(secret))
        return fail(about(ErrorCode::ReplacementIsSame, entry));
    const auto name = nameBeside(entry, u"new"_s, change.now);
    if (!name)
        return fail(name.error());
    const auto stored = store(change,
                              {.provider = entry.provider,
                               .baseUrl = entry.attributes.baseUrl,
                               .tags = entry.attributes.tags,
                               .note = entry.attributes.note,
                               .expires = expires,
                               .activation = Activation::Inactive,
                               .source = issuedAs.isEmpty() ? Source::Manual : Source::AutoProvisioned,
                               .headers = entry.attributes.headers,
                               .use = use,
                               .issuedAs = issuedAs},
                              secret, *name);
    if (!stored)
        return fail(stored.error());
    return otherWithSecret(*stored, change.ledger.index()).map([&](const std::optional<KeyEntry> &same) {
        Rotation rotation{.uuid = Uuid::random(), .provider = entry.provider, .key = entry.id};
        return Replacement{rotation.kept(KeyId(stored->id), issuedAs, change.now), checked.warnings, same};
    });
}

Result<Rotation> KeyRing::beginIssuing(KeyId key, const RotationPlan &plan)
{
    return change([&](Change &change) -> Result<Rotation> {
        const auto entry = replaceable(change, key);
        if (!entry)
            return fail(entry.error());
        if (entry->attributes.use != KeyUse::Programs)
            return fail(about(ErrorCode::KeyForIssuing, *entry));
        Rotation rotation{.uuid = Uuid::random(), .provider = entry->provider, .key = key, .plan = plan};
        rotation.plan.issued = true;
        rotation.plan.oldIssuedAs = entry->attributes.issuedAs;
        rotation.since = change.now;
        return insertRotation(change, *entry, rotation);
    });
}

Result<Replacement> KeyRing::beginReplacing(KeyId key, Secret secret, const RotationPlan &plan)
{
    return change([&](Change &change) -> Result<Replacement> {
        const auto entry = replaceable(change, key);
        if (!entry)
            return fail(entry.error());
        const auto checked = checkedSecret(entry->provider, std::move(secret));
        if (!checked)
            return fail(checked.error());
        auto replacement = keepBeside(change, *entry, *checked, {}, plan.expires);
        if (!replacement)
            return replacement;
        replacement->rotation.plan = plan;
        replacement->rotation.plan.issued = false;
        const auto rotation = insertRotation(change, *entry, replacement->rotation);
        if (!rotation)
            return fail(rotation.error());
        replacement->rotation = *rotation;
        return replacement;
    });
}

Result<Replacement> KeyRing::keepIssued(const Rotation &asked, Secret secret, const QString &issuedAs)
{
    return change([&](Change &change) -> Result<Replacement> {
        const auto row = this->row(asked.key);
        if (!row)
            return fail(row.error());
        const auto entry = soundEntry(*row, change.ledger.index());
        const auto checked = checkedSecret(asked.provider, std::move(secret));
        if (!entry || !checked)
            return fail(!entry ? entry.error() : checked.error());
        auto replacement = keepBeside(change, *entry, *checked, issuedAs, asked.plan.expires);
        if (!replacement)
            return replacement;
        const auto kept = updateRotation(asked.kept(*replacement->rotation.other, issuedAs, change.now));
        if (!kept)
            return fail(kept.error());
        replacement->rotation = *kept;
        return replacement;
    });
}

Result<Rotation> KeyRing::keepRotation(const Rotation &rotation)
{
    return change([&](Change &change) -> Result<Rotation> {
        const auto kept = updateRotation(rotation);
        if (!kept || rotation.stage != RotationStage::Disabled)
            return kept;
        return recordIssued(change, rotation.provider, rotation.plan.oldIssuedAs, rotation.other,
                            IssuedChange::Disabled)
            .map([&] { return *kept; });
    });
}

Result<void> KeyRing::recordIssued(Change &change, const ProviderId &provider, const QString &issuedAs,
                                   std::optional<KeyId> key, IssuedChange what)
{
    AuditEvent event;
    event.at = change.now;
    event.action = actionOf(what);
    event.key = key;
    event.provider = provider.toString();
    event.actor = m_actor;
    event.detail = issuedAs;
    if (const auto row = key ? m_rows.byId(*key) : Result<std::optional<KeyRow>>(); row && *row)
        event.name = entryOf(**row, change.ledger.index()).attributes.name;
    return change.ledger.append(event);
}

Result<RotatedKey> KeyRing::switchSecrets(const Rotation &rotation)
{
    return change([&](Change &change) -> Result<RotatedKey> {
        auto key = this->row(rotation.key);
        auto other = rotation.other ? this->row(*rotation.other) : Result<KeyRow>(fail(taken(rotation)));
        if (!key || !other)
            return fail(!key ? key.error() : other.error());
        const auto before = soundEntry(*key, change.ledger.index());
        const auto beside = soundEntry(*other, change.ledger.index());
        if (!before || !beside)
            return fail(!before ? before.error() : beside.error());
        return nameBeside(*before, u"old"_s, change.now)
            .and_then([&](const KeyName &name) { return exchange(change, *key, *other, *before, *beside, name); })
            .and_then([&] { return updateRotation(rotation.switched(change.now)); })
            .map([&](const Rotation &switched) {
                return RotatedKey{switched, entryOf(*key, change.ledger.index()),
                                  entryOf(*other, change.ledger.index())};
            });
    });
}

Result<void> KeyRing::exchange(Change &change, KeyRow &key, KeyRow &other, const KeyEntry &before,
                               const KeyEntry &beside, const KeyName &oldName)
{
    const auto oldSecret = openSecret(key, before);
    const auto newSecret = openSecret(other, beside);
    if (!oldSecret || !newSecret)
        return fail(!oldSecret ? oldSecret.error() : newSecret.error());
    KeyAttributes present = before.attributes;
    KeyAttributes past = beside.attributes;
    const auto swapParts = [](KeyAttributes &a, KeyAttributes &b) {
        std::swap(a.expires, b.expires);
        std::swap(a.source, b.source);
        std::swap(a.masked, b.masked);
        std::swap(a.issuedAs, b.issuedAs);
    };
    swapParts(present, past);
    present.secretSince = beside.created;
    past.secretSince = before.attributes.secretSince.value_or(before.created);
    past.name = oldName.toString();
    other.nameHash = m_sealing.nameHash(before.provider, oldName);
    std::swap(key.secretHash, other.secretHash);
    std::swap(key.errorCount, other.errorCount);
    return putSecret(change, key, present, *newSecret, beside)
        .and_then([&] { return putSecret(change, other, past, *oldSecret, before); })
        .and_then([&] {
            forget(KeyId(other.id));
            return record(change, AuditAction::KeyRotated, key, present.name, past.name);
        });
}

Result<void> KeyRing::putSecret(Change &change, KeyRow &row, const KeyAttributes &attributes, const Secret &secret,
                                const KeyEntry &tested)
{
    ++row.secretVersion;
    ++row.attributesVersion;
    ++row.outcomeVersion;
    row.updatedAt = toMilliseconds(change.now);
    row.sealedAttributes = m_sealing.sealAttributes(row, attributes);
    row.sealedOutcome = m_sealing.sealRecord(row, {tested.lastTest, tested.lastValidated, tested.lastError});
    change.ledger.put(row);
    // Writing the secret drops the outcome of the one before.
    return m_rows.updateSecret(row, m_sealing.sealSecret(row, secret))
        .and_then([&] { return m_rows.updateOutcome(row); })
        .and_then([&] { return m_rows.updateAttributes(row); })
        .and_then([&]() -> Result<void> {
            if (!tested.lastTest)
                return {};
            return TestRepository(m_vault.database())
                .append(KeyId(row.id), {row.outcomeVersion, m_sealing.sealResult(row, {*tested.lastTest})}, keptTests);
        });
}

Result<bool> KeyRing::isInUse(KeyId key)
{
    return row(key)
        .and_then([&](const KeyRow &found) { return m_rows.bySecretHash(found.secretHash); })
        .map([](const QList<KeyRow> &rows) { return std::ranges::any_of(rows, &KeyRow::active); });
}

Result<void> KeyRing::endRotation(const Rotation &rotation, RotationEnd how)
{
    return change([&](Change &change) -> Result<void> {
        const auto removed = RotationRepository(m_vault.database()).remove(rotation.row, rotation.version);
        if (!removed || !*removed)
            return fail(!removed ? removed.error() : taken(rotation));
        const auto present = m_rows.byId(rotation.key);
        if (!present)
            return fail(present.error());
        AuditEvent event;
        event.at = change.now;
        event.action = AuditAction::RotationEnded;
        event.key = rotation.key;
        event.provider = rotation.provider.toString();
        event.name = *present ? entryOf(**present, change.ledger.index()).attributes.name : QString();
        event.actor = m_actor;
        event.detail = toText(how);
        const auto noted = change.ledger.append(event);
        if (!noted || rotation.isSwitched() || !rotation.other)
            return noted;
        const auto waiting = m_rows.byId(*rotation.other);
        if (!waiting || !*waiting)
            return waiting.map([](const std::optional<KeyRow> &) {});
        return removeRow(change, *rotation.other).map([](const RemovedKey &) {});
    });
}

Result<std::optional<KeyEntry>> KeyRing::noteIssued(const ProviderId &provider, const QString &issuedAs,
                                                    IssuedChange what)
{
    return change([&](Change &change) -> Result<std::optional<KeyEntry>> {
        auto rows = m_rows.all();
        if (!rows)
            return fail(rows.error());
        const auto holder = std::ranges::find_if(*rows, [&](const KeyRow &row) {
            return row.provider == provider.toString()
                && entryOf(row, change.ledger.index()).attributes.issuedAs == issuedAs;
        });
        if (holder == rows->end())
            return recordIssued(change, provider, issuedAs, {}, what).map([] { return std::optional<KeyEntry>(); });
        const bool stops = holder->active && what != IssuedChange::Enabled;
        const QString name = entryOf(*holder, change.ledger.index()).attributes.name;
        return recordIssued(change, provider, issuedAs, KeyId(holder->id), what)
            .and_then([&] { return stops ? setActive(change, *holder, name, false) : Result<void>(); })
            .map([&] { return std::optional(entryOf(*holder, change.ledger.index())); });
    });
}

} // namespace keyherd
