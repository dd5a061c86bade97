// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyListing.h"

#include "models/KeyQuery.h"
#include "providers/Catalogue.h"

namespace keyherd {

namespace {

constexpr qsizetype mostOneByOne = 16;

} // namespace

bool isSame(const KeyEntry &a, const KeyEntry &b)
{
    const auto tested = [](const KeyEntry &entry) {
        return entry.lastTest ? std::optional(std::pair(entry.lastTest->checkedAt, entry.lastTest->status))
                              : std::nullopt;
    };
    return a.id == b.id && a.uuid == b.uuid && a.provider == b.provider && a.attributes == b.attributes
        && a.active == b.active && a.updated == b.updated && a.lastUsed == b.lastUsed
        && (a.lastTest == b.lastTest || tested(a) == tested(b)) && a.lastValidated == b.lastValidated
        && a.useCount == b.useCount && a.errorCount == b.errorCount && a.lastError == b.lastError
        && a.damage == b.damage;
}

QString providerName(const Catalogue &catalogue, const ProviderId &id)
{
    const Provider *provider = catalogue.find(id);
    return provider ? provider->name : id.toString();
}

KeyListingChange changeOf(const KeyListing &before, const QList<KeyEntry> &entries, const Catalogue &catalogue)
{
    KeyListingChange change{.after = {entries, {}}};
    QList<QByteArray> &texts = change.after.searchTexts;
    texts.reserve(entries.size());
    const auto textOf = [&](const KeyEntry &entry) {
        return KeyQuery::textOf(entry, providerName(catalogue, entry.provider));
    };
    qsizetype old = 0;
    for (const KeyEntry &entry : entries) {
        for (; old < before.entries.size() && before.entries.at(old).id < entry.id; ++old)
            change.gone << before.entries.at(old).id;
        const int row = static_cast<int>(texts.size());
        if (old == before.entries.size() || before.entries.at(old).id != entry.id) {
            change.added << row;
            texts << textOf(entry);
            continue;
        }
        if (isSame(before.entries.at(old), entry)) {
            texts << before.searchTexts.at(old);
        } else {
            change.changed << row;
            texts << textOf(entry);
        }
        ++old;
    }
    for (; old < before.entries.size(); ++old)
        change.gone << before.entries.at(old).id;
    if (change.gone.size() + change.added.size() <= mostOneByOne)
        return change;
    return {.after = std::move(change.after), .anew = true};
}

} // namespace keyherd
