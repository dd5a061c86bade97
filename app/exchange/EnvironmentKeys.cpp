// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/EnvironmentKeys.h"

#include "providers/Catalogue.h"

namespace keyherd {

namespace {

QString withoutSlashes(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

QString baseUrlFor(const Provider &provider, const QProcessEnvironment &environment)
{
    for (const QString &variable : provider.baseUrlVariables) {
        const QString url = environment.value(variable).trimmed();
        if (!url.isEmpty())
            return withoutSlashes(url) == withoutSlashes(provider.baseUrl.toString()) ? QString() : url;
    }
    return {};
}

} // namespace

ForeignKeys environmentKeys(const Catalogue &catalogue, const QProcessEnvironment &environment)
{
    ForeignKeys keys;
    for (const Provider &provider : catalogue.providers()) {
        if (!provider.retired.isEmpty())
            continue;
        QStringList variables = provider.keyVariables;
        if (provider.issue)
            variables += provider.issue->variables;
        for (const QString &variable : variables) {
            QString value = environment.value(variable).trimmed();
            if (value.isEmpty())
                continue;
            ForeignKey key{.provider = provider.id.toString(),
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
