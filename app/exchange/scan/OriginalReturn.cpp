// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/OriginalReturn.h"

#include "base/Await.h"
#include "exchange/FileReplacement.h"
#include "exchange/scan/PathBytes.h"
#include "exchange/scan/Redaction.h"
#include "vault/VaultService.h"

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct Comparison
{
    OriginalState state;
    std::optional<FileStamp> stamp = {}; ///< of the file that is there
    Secret original;
};

bool fits(const KeptOriginal &kept, const Secret &original)
{
    qint64 end = 0;
    for (const ReplacedKey &key : kept.file.replaced) {
        if (key.offset < end || key.length < 0 || std::cmp_greater(key.offset + key.length, original.size()))
            return false;
        end = key.offset + key.length;
    }
    return true;
}

Result<Comparison> compare(const KeptOriginal &kept, VaultService &vault)
{
    if (kept.damage)
        return fail(*kept.damage);
    auto original = await(vault.original(kept.id));
    if (!original)
        return fail(original.error());
    if (!fits(kept, *original))
        return fail(ErrorCode::VaultDamaged, {{ErrorField::Detail, u"redacted file"_s}});
    const auto left = redacted(original->view(), kept.file.replaced);
    if (!left)
        return fail(left.error());
    const fs::path path = pathFromBytes(kept.file.path);
    // References may be longer than the keys were.
    const auto file = ReplaceableFile::read(path, std::max(largestOriginal, static_cast<qint64>(left->size())));
    if (!file && file.error().code == ErrorCode::NoSuchFile)
        return Comparison{OriginalState::Gone, std::nullopt, std::move(*original)};
    if (!file && file.error().code == ErrorCode::FileTooLarge) {
        const auto present = PlainFile::open(path);
        return Comparison{OriginalState::Changed, present ? std::optional(present->stamp()) : std::nullopt,
                          std::move(*original)};
    }
    if (!file)
        return fail(file.error());
    const OriginalState state = file->content.equals(left->view())     ? OriginalState::Redacted
                              : file->content.equals(original->view()) ? OriginalState::Unchanged
                                                                       : OriginalState::Changed;
    return Comparison{state, file->stamp, std::move(*original)};
}

} // namespace

Result<OriginalState> stateOf(const KeptOriginal &original, VaultService &vault)
{
    return compare(original, vault).map([](const Comparison &comparison) { return comparison.state; });
}

Result<ReturnedOriginal> giveBack(const KeptOriginal &kept, VaultService &vault, bool force)
{
    const auto comparison = compare(kept, vault);
    if (!comparison)
        return fail(comparison.error());
    const fs::path path = pathFromBytes(kept.file.path);
    ReturnedOriginal returned{.before = comparison->state, .keptBeside = {}};
    if (comparison->state == OriginalState::Changed && !force)
        return fail(ErrorCode::FileChanged,
                    {{ErrorField::Path, shownPath(path)}, {ErrorField::Reason, u"redaction"_s}});
    std::error_code error;
    if (comparison->state == OriginalState::Gone && !fs::is_directory(path.parent_path(), error))
        return fail(ErrorCode::FileNotReplaceable,
                    {{ErrorField::Path, shownPath(path)}, {ErrorField::Reason, u"gone"_s}});
    if (comparison->state == OriginalState::Changed) {
        const auto beside = keepBeside(path);
        if (!beside)
            return fail(beside.error());
        returned.keptBeside = *beside;
    }
    if (comparison->state != OriginalState::Unchanged) {
        const auto replaced =
            replaceFile({.path = path,
                         .content = comparison->original.view(),
                         .rights = {.mode = kept.file.mode, .owner = kept.file.owner, .group = kept.file.group},
                         .modified = kept.file.modified,
                         .replaced = comparison->stamp,
                         .token = kept.uuid.bytes().toHex()});
        if (!replaced)
            return fail(replaced.error());
    }
    removeLeftover(path, kept.uuid.bytes().toHex());
    return await(vault.dropOriginal(kept.id)).map([&returned] { return returned; });
}

} // namespace keyherd
