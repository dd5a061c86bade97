// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ProviderFinder.h"

#include "providers/KeyText.h"
#include "providers/Recognition.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype shortestName = 3;

} // namespace

ProviderFinder::ProviderFinder(const Catalogue &catalogue)
    : m_catalogue(catalogue), m_naming(catalogue), m_variables(catalogue)
{
}

Result<ProviderId> ProviderFinder::providerOf(const ForeignKey &key) const
{
    if (!key.provider.trimmed().isEmpty())
        return named(key.provider);
    if (const auto owner = m_variables.ofKey(key.variable))
        return *owner;
    return recognised(key);
}

Result<ProviderId> ProviderFinder::named(const QString &typed) const
{
    auto resolved = m_catalogue.resolve(typed);
    if (resolved || resolved.error().code == ErrorCode::ProviderDamaged)
        return resolved;
    const QString folded = typed.simplified().toCaseFolded();
    for (const Provider &provider : m_catalogue.providers()) {
        if (provider.name.toCaseFolded() == folded)
            return provider.id;
    }
    return resolved;
}

Result<ProviderId> ProviderFinder::recognised(const ForeignKey &key) const
{
    const NamedProviders names{.byName = m_naming.byName(key.variable.toUtf8()),
                               .byHost = m_naming.byHost(QUrl(key.baseUrl).host().toUtf8())};
    const QList<Guess> guesses = recognise(m_catalogue, key.secret.view(), names);
    const bool isClear = guesses.size() == 1 || (guesses.size() > 1 && guesses[0].certainty < guesses[1].certainty);
    if (isClear)
        return guesses.constFirst().provider;
    QStringList possible;
    for (const Guess &guess : guesses) {
        if (guess.certainty == guesses.constFirst().certainty && !possible.contains(guess.provider.toString()))
            possible << guess.provider.toString();
    }
    return fail(ErrorCode::ProviderUnclear, {{ErrorField::Found, possible.join(", "_L1)}});
}

KeyUse ProviderFinder::useOf(const Provider &owner, const ForeignKey &key)
{
    if (owner.issue && owner.issue->variables.contains(key.variable))
        return KeyUse::Issuing;
    const KeyFamily *family = familyOf(owner, KeyText(key.secret.view()));
    return family ? family->use : KeyUse::Programs;
}

QString ProviderFinder::nameFrom(const QString &variable, const Provider &provider) const
{
    const QByteArray name = variable.toUtf8();
    if (name.isEmpty() || m_variables.ofKey(variable))
        return {};
    QString rest = QString::fromUtf8(m_naming.restOf(name).join(' '));
    if (rest.isEmpty())
        return {};
    rest.front() = rest.front().toUpper();
    return rest.size() < shortestName ? provider.name + u' ' + rest : rest;
}

} // namespace keyherd
