// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ImportPlan.h"

#include "base/Await.h"
#include "base/Background.h"
#include "base/Masking.h"
#include "exchange/ProviderFinder.h"
#include "providers/BaseAddress.h"
#include "providers/KeyFormat.h"
#include "providers/Recognition.h"
#include "vault/BaseUrl.h"
#include "vault/VaultService.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array<QLatin1StringView, 4> verdictTexts = {"new"_L1, "same"_L1, "conflict"_L1, "failed"_L1};

// Names of keys, as the vault tells them apart.
class Names
{
public:
    explicit Names(const QList<KeyEntry> &present)
    {
        for (const KeyEntry &entry : present) {
            m_ofVault.insert(keyOf(entry.provider, entry.attributes.name));
            m_taken.insert(keyOf(entry.provider, entry.attributes.name));
        }
    }

    [[nodiscard]] bool areOfVault(const ProviderId &provider, const QString &name) const
    {
        return m_ofVault.contains(keyOf(provider, name));
    }

    /// The name, numbered if it is taken.
    QString take(const ProviderId &provider, const QString &wanted)
    {
        QString name = wanted;
        for (int &number = m_numbers[keyOf(provider, wanted)]; m_taken.contains(keyOf(provider, name));)
            name = u"%1 %2"_s.arg(wanted).arg(++number + 1);
        m_taken.insert(keyOf(provider, name));
        return name;
    }

private:
    static std::pair<QString, QString> keyOf(const ProviderId &provider, const QString &name)
    {
        return {provider.toString(), foldedText(name)};
    }

    QSet<std::pair<QString, QString>> m_ofVault;
    QSet<std::pair<QString, QString>> m_taken;
    QHash<std::pair<QString, QString>, int> m_numbers;
};

// Of a table whose columns were swapped: no list may show it.
bool isKey(const Catalogue &catalogue, const QString &name)
{
    constexpr qsizetype shortestKey = 20;
    if (name.size() < shortestKey || name.contains(u' '))
        return false;
    const QList<Guess> guesses = recognise(catalogue, name.toUtf8());
    return !guesses.isEmpty() && guesses.constFirst().certainty == Certainty::Sure;
}

class Planning
{
public:
    Planning(ForeignKeys keys, Source source, const Catalogue &catalogue)
        : m_keys(std::move(keys)), m_source(source), m_catalogue(catalogue), m_finder(catalogue)
    {
        m_rows.resize(qsizetype(m_keys.size()));
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            m_rows[i].row = foreign(i).row;
            m_rows[i].file = foreign(i).file;
            if (const auto read = look(i); !read)
                m_rows[i].reason = read.error();
            else
                m_good.append(i);
        }
    }

    std::vector<Secret> takeSecrets()
    {
        std::vector<Secret> secrets;
        secrets.reserve(std::size_t(m_good.size()));
        for (const qsizetype i : std::as_const(m_good))
            secrets.push_back(std::move(foreign(i).secret));
        return secrets;
    }

    void judge(ShownSecrets shown, const QList<KeyEntry> &present)
    {
        Names names(present);
        for (qsizetype place = 0; place < m_good.size(); ++place) {
            const qsizetype i = m_good.at(place);
            foreign(i).secret = std::move(shown.secrets[std::size_t(place)]);
            const SecretMatch &match = shown.matches.at(place);
            judgeOne(i, match.key || match.firstSame != place, names);
        }
    }

    [[nodiscard]] const QList<ImportRow> &rows() const { return m_rows; }

    std::vector<NewKey> takeNewKeys(const Uuid &batch)
    {
        QSet<QString> withChosen; // providers of which the file says itself which key is active
        for (const qsizetype i : std::as_const(m_good)) {
            if (m_rows.at(i).verdict == Verdict::New && foreign(i).active == true)
                withChosen.insert(m_rows.at(i).provider->toString());
        }
        std::vector<NewKey> keys;
        for (const qsizetype i : std::as_const(m_good)) {
            const ImportRow &row = m_rows.at(i);
            if (row.verdict != Verdict::New)
                continue;
            ForeignKey &key = foreign(i);
            const KeyUse use = ProviderFinder::useOf(*m_catalogue.find(*row.provider), key);
            const bool active = key.active.value_or(!withChosen.contains(row.provider->toString()));
            keys.push_back({.provider = *row.provider,
                            .name = row.name,
                            .secret = std::move(key.secret),
                            .baseUrl = key.baseUrl,
                            .tags = key.tags,
                            .note = key.note,
                            .expires = key.expires,
                            .activation = active ? Activation::Active : Activation::Inactive,
                            .source = key.source.value_or(m_source),
                            .use = use,
                            .batch = batch});
        }
        return keys;
    }

private:
    ForeignKey &foreign(qsizetype i) { return m_keys[std::size_t(i)]; }

    // Whose it is and whether it can be one: all that needs no vault.
    Result<void> look(qsizetype i)
    {
        ForeignKey &key = foreign(i);
        ImportRow &row = m_rows[i];
        if (!isKey(m_catalogue, key.name))
            row.name = key.name.trimmed();
        row.masked = key.secret.isEmpty() ? QString() : masked(key.secret.view());
        const bool isReadable = !key.problem;
        if (const auto provider = m_finder.providerOf(key); provider)
            row.provider = *provider;
        else if (isReadable)
            return fail(key.secret.isEmpty() && provider.error().code == ErrorCode::ProviderUnclear
                            ? Error{ErrorCode::KeyEmpty}
                            : provider.error());
        if (!isReadable)
            return fail(*key.problem);
        auto checked = checkKey(m_catalogue, *row.provider, key.secret.view());
        if (!checked)
            return fail(checked.error());
        key.secret = std::move(checked->secret);
        row.masked = masked(key.secret.view());
        key.baseUrl = elsewhere(key.baseUrl, *m_catalogue.find(*row.provider));
        const auto baseUrl = checkedBaseUrl(key.baseUrl);
        if (!baseUrl)
            return fail(baseUrl.error());
        if (row.name.isEmpty())
            return {};
        return KeyName::make(row.name).map([&](const KeyName &name) { row.name = name.toString(); });
    }

    void judgeOne(qsizetype i, bool isKnown, Names &names)
    {
        ImportRow &row = m_rows[i];
        const Provider &provider = *m_catalogue.find(*row.provider);
        const bool hasName = !row.name.isEmpty();
        if (!hasName)
            row.name = m_finder.nameFrom(foreign(i).variable, provider);
        if (row.name.isEmpty() || (!hasName && !KeyName::make(row.name)))
            row.name = provider.name;
        if (isKnown) {
            row.verdict = Verdict::Same;
            return;
        }
        // Only a name that somebody gave means a certain key.
        if (hasName && names.areOfVault(provider.id, row.name)) {
            row.verdict = Verdict::Conflict;
            row.reason = Error{ErrorCode::NameTaken,
                               {{ErrorField::Provider, provider.id.toString()}, {ErrorField::Name, row.name}}};
            return;
        }
        row.name = names.take(provider.id, row.name);
        row.verdict = Verdict::New;
    }

    ForeignKeys m_keys;
    Source m_source;
    const Catalogue &m_catalogue;
    const ProviderFinder m_finder;
    QList<ImportRow> m_rows;
    QList<qsizetype> m_good; ///< rows that only the vault decides about
};

} // namespace

QLatin1StringView toText(Verdict verdict)
{
    return verdictTexts[static_cast<std::size_t>(verdict)];
}

Result<ImportPlan> ImportPlan::make(ForeignKeys keys, Source source, const Catalogue &catalogue, VaultService &vault)
{
    // Brings the catalogue into step with the vault, too.
    const auto present = await(vault.keys());
    if (!present)
        return fail(present.error());
    Planning planning(std::move(keys), source, catalogue);
    auto shown = await(vault.whichAreKnown(planning.takeSecrets()));
    if (!shown)
        return fail(shown.error());
    planning.judge(std::move(*shown), *present);
    Uuid batch = Uuid::random();
    auto newKeys = planning.takeNewKeys(batch);
    return ImportPlan(planning.rows(), std::move(batch), std::move(newKeys));
}

std::vector<NewKey> ImportPlan::takeNewKeys(const std::function<bool(qsizetype row)> &isWanted)
{
    std::vector<NewKey> keys = std::exchange(m_newKeys, {});
    if (!isWanted || keys.empty())
        return keys;
    std::vector<NewKey> wanted;
    std::size_t next = 0;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).verdict != Verdict::New)
            continue;
        if (NewKey &key = keys[next++]; isWanted(row))
            wanted.push_back(std::move(key));
    }
    return wanted;
}

int ImportPlan::count(Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [verdict](const ImportRow &row) { return row.verdict == verdict; }));
}

QFuture<Result<ImportPlan>> planImport(std::vector<ImportInput> inputs, const Catalogue &catalogue, VaultService &vault)
{
    return inBackground([inputs = std::move(inputs), &catalogue, &vault]() mutable -> Result<ImportPlan> {
        const Source source = inputs.empty() ? Source::Imported : sourceOf(inputs.front().kind);
        auto keys = readImports(std::move(inputs), catalogue);
        if (!keys)
            return fail(keys.error());
        return ImportPlan::make(std::move(*keys), source, catalogue, vault);
    });
}

QFuture<Result<ImportPlan>> planImport(ForeignKeys keys, Source source, const Catalogue &catalogue, VaultService &vault)
{
    return inBackground([keys = std::move(keys), source, &catalogue, &vault]() mutable {
        return ImportPlan::make(std::move(keys), source, catalogue, vault);
    });
}

} // namespace keyherd
