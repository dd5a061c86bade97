// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FoundKeys.h"

#include "exchange/EnvironmentKeys.h"
#include "exchange/KeyFile.h"
#include "providers/KeyNaming.h"
#include "providers/KeyText.h"
#include "providers/Recognition.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace keyherd {

namespace {

bool isVariableOf(const Provider &provider, const QString &variable)
{
    return provider.keyVariables.contains(variable) || (provider.issue && provider.issue->variables.contains(variable));
}

const Provider *byShape(const Catalogue &catalogue, const KeyNaming &naming, const ForeignKey &key)
{
    const auto guesses = recognise(catalogue, key.secret.view(), {.byName = naming.byName(key.variable.toLatin1())});
    if (guesses.isEmpty() || (guesses.size() > 1 && guesses.constFirst().certainty == Certainty::Possible))
        return nullptr;
    return catalogue.find(guesses.constFirst().provider);
}

} // namespace

FoundKeys findKeys(const Catalogue &catalogue, const QStringList &folders, const QProcessEnvironment &environment)
{
    FoundKeys found{.environment = environmentKeys(catalogue, environment)};
    QStringList seen;
    for (const QString &folder : folders) {
        const QString path = QDir(folder).absoluteFilePath(keyFileName);
        const QString real = QFileInfo(path).canonicalFilePath();
        if (!real.isEmpty() && seen.contains(real))
            continue;
        seen << real;
        auto keys = readKeyFile(path, catalogue);
        if (keys)
            std::ranges::move(*keys, std::back_inserter(found.keyFile));
        else if (keys.error().code != ErrorCode::NoSuchFile)
            found.warnings << keys.error();
    }
    return found;
}

const Provider *ownerOf(const Catalogue &catalogue, const KeyNaming &naming, const ForeignKey &key)
{
    if (!key.provider.isEmpty()) {
        const auto id = catalogue.resolve(key.provider);
        return id ? catalogue.find(*id) : nullptr;
    }
    const auto &providers = catalogue.providers();
    const auto named = std::ranges::find_if(providers, [&key](const Provider &provider) {
        return isVariableOf(provider, key.variable);
    });
    return named != providers.end() ? &*named : byShape(catalogue, naming, key);
}

KeyUse useOf(const Provider &owner, const ForeignKey &key)
{
    if (owner.issue && owner.issue->variables.contains(key.variable))
        return KeyUse::Issuing;
    const KeyFamily *family = familyOf(owner, KeyText(key.secret.view()));
    return family ? family->use : KeyUse::Programs;
}

} // namespace keyherd
