// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/Redaction.h"

#include "base/Await.h"
#include "exchange/FileReplacement.h"
#include "exchange/scan/PathBytes.h"
#include "vault/KeyReference.h"
#include "vault/VaultService.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

Error changed(const fs::path &path)
{
    return {ErrorCode::FileChanged, {{ErrorField::Path, shownPath(path)}, {ErrorField::Reason, u"scan"_s}}};
}

// The keys stand where they were found, byte for byte.
bool holds(QByteArrayView content, const RedactionTarget &target, const KeyCollection &keys)
{
    for (qsizetype i = 0; i < target.keys.size(); ++i) {
        const ReplacedKey &key = target.keys.at(i);
        if (key.offset < 0 || key.offset + key.length > content.size()
            || content.sliced(key.offset, key.length) != keys.secret(target.foundKeys.at(i)))
            return false;
    }
    return true;
}

bool isOfKey(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// A key may stand again where nothing says that it is one: in a comment, in a list.
QList<ReplacedKey> everywhere(QByteArrayView content, const QList<ReplacedKey> &keys)
{
    QList<ReplacedKey> all = keys;
    for (const ReplacedKey &key : keys) {
        const QByteArrayView text = content.sliced(key.offset, key.length);
        for (qsizetype at = content.indexOf(text); at >= 0; at = content.indexOf(text, at + key.length)) {
            const qsizetype end = at + key.length;
            const bool isWhole =
                (at == 0 || !isOfKey(content[at - 1])) && (end == content.size() || !isOfKey(content[end]));
            const auto next = std::ranges::lower_bound(all, at, {}, &ReplacedKey::offset);
            const bool isFree = (next == all.end() || next->offset >= end)
                             && (next == all.begin() || std::prev(next)->offset + std::prev(next)->length <= at);
            if (isWhole && isFree)
                all.insert(next - all.begin(), {at, key.length, key.reference});
        }
    }
    return all;
}

// The vault names a file by one path, whatever it was found by.
Result<fs::path> wholePath(const fs::path &path)
{
    std::error_code error;
    const fs::path folder = fs::canonical(path.has_parent_path() ? path.parent_path() : fs::path("."), error);
    if (error)
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, shownPath(path)}});
    return folder / path.filename();
}

} // namespace

QList<RedactionTarget> redactionTargets(const KeyCollection &keys, const QList<std::optional<KeyEntry>> &known)
{
    std::map<fs::path, RedactionTarget> targets;
    for (std::size_t i = 0; i < keys.keys().size(); ++i) {
        const auto &entry = known.at(static_cast<qsizetype>(i));
        if (!entry)
            continue;
        for (const KeyPlace &place : keys.keys()[i].places) {
            if (place.file->history)
                continue;
            RedactionTarget &target = targets[place.file->path];
            target.file = place.file;
            const auto next = std::ranges::lower_bound(target.keys, place.offset, {}, &ReplacedKey::offset);
            const auto index = next - target.keys.begin();
            // A file that was named twice is found twice.
            if (next != target.keys.end() && next->offset == place.offset)
                continue;
            target.keys.insert(index,
                               {place.offset, place.length, keyReference(entry->provider, entry->attributes.name)});
            target.foundKeys.insert(index, i);
        }
    }
    QList<RedactionTarget> list;
    for (const auto &[path, target] : targets)
        list << target;
    return list;
}

Result<Secret> redacted(QByteArrayView original, const QList<ReplacedKey> &keys)
{
    qsizetype size = original.size();
    for (const ReplacedKey &key : keys)
        size += key.reference.size() - key.length;
    auto text = Secret::allocate(static_cast<std::size_t>(size));
    if (!text)
        return text;
    unsigned char *to = text->writable().data();
    const auto append = [&to](QByteArrayView bytes) {
        std::memcpy(to, bytes.data(), static_cast<std::size_t>(bytes.size()));
        to += bytes.size();
    };
    qsizetype at = 0;
    for (const ReplacedKey &key : keys) {
        append(original.sliced(at, key.offset - at));
        append(key.reference);
        at = key.offset + key.length;
    }
    append(original.sliced(at));
    return text;
}

Result<void> redactFile(const RedactionTarget &target, const KeyCollection &keys, VaultService &vault)
{
    const auto path = wholePath(target.file->path);
    if (!path)
        return fail(path.error());
    auto file = ReplaceableFile::read(*path, largestOriginal);
    if (!file)
        return fail(file.error());
    if (file->rights.names > 1)
        return fail(ErrorCode::FileNotReplaceable,
                    {{ErrorField::Path, shownPath(*path)}, {ErrorField::Reason, u"links"_s}});
    if (file->stamp != target.file->stamp || !holds(file->content.view(), target, keys))
        return fail(changed(*path));
    const QList<ReplacedKey> replacements = everywhere(file->content.view(), target.keys);
    auto content = redacted(file->content.view(), replacements);
    if (!content)
        return fail(content.error());
    const auto kept = await(vault.keepOriginal({.path = pathBytes(*path),
                                                .mode = file->rights.mode,
                                                .owner = file->rights.owner,
                                                .group = file->rights.group,
                                                .modified = file->stamp.modified,
                                                .replaced = replacements},
                                               std::move(file->content)));
    if (!kept)
        return fail(kept.error());
    const auto replaced = replaceFile({.path = *path,
                                       .content = content->view(),
                                       .rights = file->rights,
                                       .replaced = file->stamp,
                                       .token = kept->uuid.bytes().toHex()});
    // The file is as it was, so that nothing need be kept of it.
    if (!replaced)
        static_cast<void>(await(vault.dropOriginal(kept->id)));
    return replaced;
}

} // namespace keyherd
