// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ManagerItem.h"

#include "exchange/ForeignSecrets.h"
#include "providers/KeyBytes.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype shortestKey = 16; // of those that only a name tells from a password
constexpr qsizetype shortestName = 3;
constexpr qsizetype longestName = 80;

QString nameOf(const QString &title)
{
    const QString name = title.simplified().left(longestName).trimmed();
    return name.size() < shortestName ? QString() : name;
}

} // namespace

ManagerSieve::ManagerSieve(const Catalogue &catalogue)
    : m_catalogue(catalogue), m_scanner(catalogue), m_variables(catalogue)
{
}

std::optional<ProviderId> ManagerSieve::ownerOf(const ManagerItem &item, const ManagerItem::Field &field) const
{
    if (const auto owner = m_variables.ofKey(field.name))
        return owner;
    const KeyNaming &naming = m_scanner.naming();
    const QByteArray title = item.title.toUtf8();
    const QByteArray name = field.name.toUtf8();
    NamedProviders named{.byName = naming.byName(name)};
    if (named.byName.isEmpty())
        named.byName = naming.byPlainName(title);
    for (const QString &url : item.urls)
        named.byHost << naming.byHost(QUrl::fromUserInput(url).host().toUtf8());
    const QList<Guess> guesses = recognise(m_catalogue, field.value.view(), named);
    if (guesses.isEmpty())
        return std::nullopt;
    const Guess &best = guesses.constFirst();
    if (best.certainty == Certainty::Sure)
        return best.provider;
    if (!named.byName.contains(best.provider) && !named.byHost.contains(best.provider))
        return std::nullopt;
    const bool hasShape = !best.family.isEmpty() || !m_catalogue.find(best.provider)->requiredPrefixes.isEmpty();
    const bool saysKey = KeyNaming::isKeyName(title) || KeyNaming::isKeyName(name);
    const bool isNamed = saysKey && withoutEdges(field.value.view()).size() >= shortestKey;
    return hasShape || isNamed ? std::optional(best.provider) : std::nullopt;
}

ForeignKey ManagerSieve::described(const ManagerItem &item, const ProviderId &provider) const
{
    return {.row = item.row,
            .provider = provider.toString(),
            .name = nameOf(item.title),
            .expires = item.expires,
            .tags = item.tags};
}

Result<void> ManagerSieve::keep(const ManagerItem &item, const ProviderId &provider, QByteArrayView value)
{
    return append(m_keys, described(item, provider), value);
}

Result<void> ManagerSieve::takeNote(const ManagerItem &item)
{
    const QByteArrayView note = item.note.view();
    for (const KeyFinding &finding : m_scanner.scan(note)) {
        const bool isClear = finding.guesses.size() == 1
                          || (!finding.guesses.isEmpty() && finding.guesses[0].certainty == Certainty::Sure);
        if (!isClear)
            continue;
        const auto kept =
            keep(item, finding.guesses.constFirst().provider, note.sliced(finding.offset, finding.length));
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> ManagerSieve::take(ManagerItem &&item)
{
    if (item.problem) {
        const auto named = m_scanner.naming().byPlainName(item.title.toUtf8());
        if (named.isEmpty())
            return {};
        ForeignKey key = described(item, named.constFirst());
        key.problem = item.problem;
        return append(m_keys, std::move(key));
    }
    for (const ManagerItem::Field &field : item.fields) {
        const auto owner = ownerOf(item, field);
        if (!owner)
            continue;
        if (const auto kept = keep(item, *owner, field.value.view()); !kept)
            return kept;
    }
    return takeNote(item);
}

} // namespace keyherd
