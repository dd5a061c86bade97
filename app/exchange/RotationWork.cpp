// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RotationWork.h"

#include "base/Await.h"
#include "base/Clock.h"
#include "providers/Catalogue.h"
#include "vault/VaultService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestNameThere = 64;

Error about(ErrorCode code, const KeyEntry &key, const TestOutcome &outcome)
{
    return {code,
            {{ErrorField::Provider, key.provider.toString()},
             {ErrorField::Name, key.attributes.name},
             {ErrorField::Found, toText(outcome.status)},
             {ErrorField::Detail, outcome.detail}}};
}

const ManagedKey *findIn(const QList<ManagedKey> &keys, const QString &id)
{
    const auto found = std::ranges::find(keys, id, &ManagedKey::id);
    return found == keys.end() ? nullptr : &*found;
}

} // namespace

RotationWork::RotationWork(const KeyRotation::Services &services, const FoundKeys &found,
                           const RotationOptions &options, const Rotation &rotation)
    : m_services(services), m_found(found), m_options(options), m_report{.rotation = rotation}
{
}

Result<void> RotationWork::goOn()
{
    while (!m_report.ended) {
        const RotationStep step = m_report.rotation.nextStep(m_services.clock.now());
        if (m_report.rotation.isSwitched()) {
            const auto reason = overtaken();
            if (!reason)
                return fail(reason.error());
            if (*reason)
                return end(**reason);
        }
        if (step == RotationStep::Wait || step == RotationStep::AskPerson)
            return {};
        if (const auto done = take(step); !done)
            return done;
    }
    return m_refusal ? Result<void>(fail(*m_refusal)) : Result<void>();
}

Result<void> RotationWork::take(RotationStep step)
{
    switch (step) {
    case RotationStep::Issue:
        return issue();
    case RotationStep::Test:
        return test();
    case RotationStep::Discard:
        return discard();
    case RotationStep::Look:
    case RotationStep::Disable:
        return lookAndDisable(step);
    case RotationStep::Delete:
        return remove();
    case RotationStep::Wait:
    case RotationStep::AskPerson:
        break;
    }
    return {};
}

RotationReport RotationWork::report()
{
    m_report.key = entry(m_report.rotation.key).value_or(std::nullopt);
    m_report.other = entry(m_report.rotation.other).value_or(std::nullopt);
    return m_report;
}

Result<std::optional<KeyEntry>> RotationWork::entry(std::optional<KeyId> id) const
{
    return await(m_services.vault.keys()).map([&](const QList<KeyEntry> &entries) {
        const auto found = std::ranges::find_if(entries, [&](const KeyEntry &entry) { return entry.id == id; });
        return found == entries.end() ? std::nullopt : std::optional(*found);
    });
}

Result<void> RotationWork::keep(const Rotation &next)
{
    return await(m_services.vault.keepRotation(next)).map([&](const Rotation &kept) { m_report.rotation = kept; });
}

Result<void> RotationWork::end(RotationEnd how)
{
    return await(m_services.vault.endRotation(m_report.rotation, how)).map([&] { m_report.ended = how; });
}

Result<Issuer> RotationWork::issuer() const
{
    const ProviderId &id = m_report.rotation.provider;
    const Provider *provider = m_services.catalogue.find(id);
    return provider ? m_services.issuing.issuer(*provider, m_found)
                    : Result<Issuer>(fail(m_services.catalogue.absence(id)));
}

Result<QList<ManagedKey>> RotationWork::withoutLeftOvers(const Issuer &issuer) const
{
    const Rotation &rotation = m_report.rotation;
    auto keys = issuer.list();
    if (!keys)
        return keys;
    for (const ManagedKey &key : *keys) {
        const bool isLeftOver = key.name.contains(rotation.marker()) && key.id != rotation.newIssuedAs
                             && key.id != rotation.plan.oldIssuedAs;
        if (!isLeftOver)
            continue;
        if (const auto removed = issuer.remove(key.id); !removed)
            return fail(removed.error());
    }
    return keys;
}

Result<void> RotationWork::issue()
{
    const auto asked = issuer();
    const auto key = entry(m_report.rotation.key);
    if (!asked || !key)
        return fail(!asked ? asked.error() : key.error());
    // From here on, whoever was at this before can keep nothing of it any more.
    if (const auto claimed = keep(m_report.rotation.tried(m_services.clock.now())); !claimed)
        return claimed;
    const auto keys = withoutLeftOvers(*asked);
    if (!keys)
        return fail(keys.error());
    if (!*key)
        return end(RotationEnd::GivenUp);
    const ManagedKey *old = findIn(*keys, m_report.rotation.plan.oldIssuedAs);
    return askFor(*asked, **key, old ? old->limit : std::nullopt);
}

Result<void> RotationWork::askFor(const Issuer &issuer, const KeyEntry &key, std::optional<double> limit)
{
    const Rotation &rotation = m_report.rotation;
    KeyWish wish{.name =
                     u"%1 [%2]"_s.arg(key.attributes.name.first(std::min(key.attributes.name.size(), longestNameThere)),
                                      rotation.marker()),
                 .limit = limit};
    if (rotation.plan.expires)
        wish.expires = QDateTime(*rotation.plan.expires, QTime(23, 59, 59), Qt::UTC);
    auto issued = issuer.create(wish);
    if (!issued)
        return refused(issuer, issued.error());
    // Without an id it could never be deleted; by its name it can.
    if (issued->facts.id.isEmpty())
        return refused(issuer, {ErrorCode::IssuingRefused,
                                {{ErrorField::Provider, rotation.provider.toString()}, {ErrorField::Found, u"201"_s}}});
    const QString id = issued->facts.id;
    const auto kept = await(m_services.vault.keepIssued(rotation, std::move(issued->secret), id));
    if (!kept) {
        // Nobody could use it, and it could spend.
        static_cast<void>(issuer.remove(id));
        return fail(kept.error());
    }
    m_report.rotation = kept->rotation;
    m_report.warnings = kept->warnings;
    m_report.sameSecret = kept->sameSecret;
    return {};
}

Result<void> RotationWork::refused(const Issuer &issuer, const Error &why)
{
    // An answer that never came says nothing of what was done.
    if (why.code == ErrorCode::IssuingRefused && withoutLeftOvers(issuer)) {
        if (const auto ended = end(RotationEnd::Refused); !ended)
            return ended;
    }
    return fail(why);
}

Result<void> RotationWork::test()
{
    const Rotation &rotation = m_report.rotation;
    const auto key = entry(rotation.key);
    const auto waiting = entry(rotation.other);
    if (!key || !waiting)
        return fail(!key ? key.error() : waiting.error());
    if (!*key || !*waiting)
        return keep(rotation.unwanted(m_services.clock.now()));
    if (m_options.untested)
        return switchOver();
    TestOptions options = m_options.test;
    options.includeInactive = true;
    QFuture<TestedKey> testing = m_services.tests.test({*rotation.other}, options);
    testing.waitForFinished();
    if (testing.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    const TestedKey tested = testing.result();
    if (!tested.error && tested.outcome.status == TestStatus::Valid)
        return switchOver();
    if (!tested.error && saysNothingOfKey(tested.outcome.status))
        return fail(about(ErrorCode::ReplacementUntested, **key, tested.outcome));
    m_refusal = tested.error ? *tested.error : about(ErrorCode::ReplacementRefused, **key, tested.outcome);
    return keep(rotation.unwanted(m_services.clock.now()));
}

Result<void> RotationWork::switchOver()
{
    return await(m_services.vault.switchSecrets(m_report.rotation)).map([&](const RotatedKey &rotated) {
        m_report.rotation = rotated.rotation;
    });
}

Result<void> RotationWork::discard()
{
    const Rotation &rotation = m_report.rotation;
    if (!rotation.newIssuedAs.isEmpty()) {
        const auto removed = issuer().and_then([&](const Issuer &asked) { return asked.remove(rotation.newIssuedAs); });
        if (!removed)
            return removed;
    }
    return end(RotationEnd::Refused);
}

Result<std::optional<RotationEnd>> RotationWork::overtaken()
{
    const Rotation &rotation = m_report.rotation;
    const auto entries = await(m_services.vault.keys());
    if (!entries)
        return fail(entries.error());
    const auto find = [&](std::optional<KeyId> id) {
        return std::ranges::find_if(*entries, [&](const KeyEntry &entry) { return entry.id == id; });
    };
    const auto key = find(rotation.key);
    const auto old = find(rotation.other);
    // Where a person is waited for, deleting the old entry says that all is done.
    if (old == entries->end() && !rotation.endsByItself())
        return RotationEnd::Done;
    const auto isUsed = old != entries->end() ? await(m_services.vault.isInUse(old->id)) : Result<bool>(false);
    if (!isUsed)
        return fail(isUsed.error());
    const bool isBack = std::ranges::any_of(*entries, [&](const KeyEntry &entry) {
        return entry.active && entry.provider == rotation.provider && !rotation.plan.oldIssuedAs.isEmpty()
            && entry.attributes.issuedAs == rotation.plan.oldIssuedAs;
    });
    if (*isUsed || isBack || key == entries->end() || key->damage)
        return RotationEnd::GivenUp;
    return std::nullopt;
}

Result<void> RotationWork::lookAndDisable(RotationStep step)
{
    const auto asked = issuer();
    if (!asked)
        return fail(asked.error());
    const Rotation &rotation = m_report.rotation;
    const auto keys = withoutLeftOvers(*asked);
    const auto kept = entry(rotation.other);
    if (!keys || !kept)
        return fail(!keys ? keys.error() : kept.error());
    const Moment now = m_services.clock.now();
    const ManagedKey *old = findIn(*keys, rotation.plan.oldIssuedAs);
    if (!old)
        return end(RotationEnd::Done);
    if (old->disabled)
        return keep(rotation.disabled(now));
    if (step == RotationStep::Look)
        return keep(rotation.seen(old->used, *kept ? (*kept)->lastUsed : std::nullopt, now));
    return asked->setDisabled(old->id, true).and_then([&](const ManagedKey &) {
        return keep(rotation.disabled(m_services.clock.now()));
    });
}

Result<void> RotationWork::remove()
{
    const auto asked = issuer();
    if (!asked)
        return fail(asked.error());
    const Rotation &rotation = m_report.rotation;
    return asked->remove(rotation.plan.oldIssuedAs)
        .and_then([&] {
            return await(
                m_services.vault.noteIssued(rotation.provider, rotation.plan.oldIssuedAs, IssuedChange::Deleted));
        })
        .and_then([&](const std::optional<KeyEntry> &) { return end(RotationEnd::Done); });
}

Result<void> RotationWork::callOff()
{
    const Rotation &rotation = m_report.rotation;
    if (rotation.plan.issued) {
        if (const auto claimed = keep(rotation.tried(m_services.clock.now())); !claimed)
            return claimed;
        const auto asked = issuer();
        if (!asked)
            return fail(asked.error());
        if (const auto keys = withoutLeftOvers(*asked); !keys)
            return fail(keys.error());
        if (!rotation.newIssuedAs.isEmpty()) {
            if (const auto removed = asked->remove(rotation.newIssuedAs); !removed)
                return removed;
        }
    }
    return end(RotationEnd::CalledOff);
}

} // namespace keyherd
