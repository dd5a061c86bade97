// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/EnvironmentKeys.h"

#include "providers/BaseAddress.h"
#include "providers/Catalogue.h"

namespace keyherd {

namespace {

QString baseUrlFor(const Provider &provider, const QProcessEnvironment &environment)
{
    for (const QString &variable : provider.baseUrlVariables) {
        const QString url = environment.value(variable).trimmed();
        if (!url.isEmpty())
            return elsewhere(url, provider);
    }
    return {};
}

QStringList documentedVariables(const Provider &provider)
{
    return provider.issue ? provider.keyVariables + provider.issue->variables : provider.keyVariables;
}

/// An entry that somebody else wrote does not get the key of a service that Keyherd knows.
QStringList variablesOf(const Provider &provider, const QStringList &builtIn)
{
    QStringList variables = documentedVariables(provider);
    if (provider.own)
        variables.removeIf([&builtIn](const QString &variable) { return builtIn.contains(variable); });
    return variables;
}

} // namespace

ForeignKeys environmentKeys(const Catalogue &catalogue, const QProcessEnvironment &environment)
{
    QStringList builtIn;
    for (const Provider &provider : catalogue.providers())
        builtIn += provider.own ? QStringList() : documentedVariables(provider);
    ForeignKeys keys;
    for (const Provider &provider : catalogue.providers()) {
        if (!provider.retired.isEmpty())
            continue;
        const QStringList variables = variablesOf(provider, builtIn);
        for (const QString &variable : variables) {
            QString value = environment.value(variable).trimmed();
            if (value.isEmpty())
                continue;
            ForeignKey key{.row = static_cast<int>(keys.size()) + 1,
                           .provider = provider.id.toString(),
                           .variable = variable,
                           .baseUrl = baseUrlFor(provider, environment)};
            auto secret = Secret::takeText(value);
            if (secret)
                key.secret = std::move(*secret);
            else
                key.problem = secret.error();
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

} // namespace keyherd
