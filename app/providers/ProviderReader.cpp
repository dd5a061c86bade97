// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderReader.h"

#include "providers/CatalogueFields.h"
#include "providers/CatalogueSyntax.h"
#include "providers/FactPlacesReader.h"
#include "providers/ProviderWords.h"
#include "providers/RequestReader.h"

using namespace Qt::StringLiterals;

namespace keyherd {

Provider ProviderReader::read(JsonFields fields)
{
    Provider provider{.id = ProviderId(CatalogueFields::readId(fields, "id"_L1)),
                      .name = CatalogueFields::readName(fields, "name"_L1)};
    provider.aliases = CatalogueFields::readIds(fields, "aliases"_L1);
    provider.kind = readKind(fields);
    provider.retired = CatalogueFields::readDay(fields, "retired"_L1);
    provider.baseUrl = CatalogueFields::readBaseUrl(fields, "base_url"_L1);
    if (provider.baseUrl.isEmpty() && provider.kind != ProviderKind::Custom)
        fields.note("base_url"_L1, tr("must be given, unless the kind is custom"));
    provider.regions = readRegions(fields);
    readKey(fields.object("key"_L1), provider);
    readEnvironment(fields.optionalObject("environment"_L1), provider);
    provider.keyHeaders = readKeyHeaders(fields);
    if (provider.keyRequired || fields.has("auth"_L1))
        provider.transport = RequestReader::readTransport(fields.object("auth"_L1));
    provider.test = RequestReader::readTest(fields.object("test"_L1), provider.baseUrl);
    provider.answers = RequestReader::readAnswers(fields);
    provider.modelsPath = CatalogueFields::readJsonPath(fields, "models_path"_L1);
    provider.modelIdMember = CatalogueFields::readJsonPath(fields, "model_id"_L1);
    provider.successPath = CatalogueFields::readJsonPath(fields, "success_path"_L1);
    provider.tells = FactPlacesReader::readTells(fields.optionalObject("tells"_L1));
    provider.rateLimits = FactPlacesReader::readRateLimits(fields);
    provider.issuing = readIssuing(fields);
    provider.issue = readIssue(fields);
    provider.consoleUrl = CatalogueFields::readPageUrl(fields, "console_url"_L1);
    provider.colour = CatalogueFields::readColour(fields, "colour"_L1);
    provider.unverified = fields.texts("unverified"_L1);
    checkSuccess(provider, fields);
    fields.refuseUnknown();
    return provider;
}

void ProviderReader::checkSuccess(const Provider &provider, const JsonFields &fields)
{
    if (provider.modelsPath.isEmpty() && provider.successPath.isEmpty())
        fields.note("success_path"_L1,
                    tr("must be given where there is no models_path: else any 200 would pass for a good answer"));
    if (provider.modelsPath.isEmpty() && !provider.modelIdMember.isEmpty())
        fields.note("model_id"_L1, tr("is only for entries with a models_path"));
}

void ProviderReader::readKey(JsonFields key, Provider &provider)
{
    provider.keyRequired = key.flag("required"_L1, true);
    provider.requiredPrefixes = CatalogueFields::readPrefixes(key, "required_prefixes"_L1);
    provider.refusedPrefixes = CatalogueFields::readPrefixes(key, "refused_prefixes"_L1);
    const QList<JsonFields> families = key.objects("families"_L1);
    for (const JsonFields &family : families)
        provider.families << readFamily(family, provider.baseUrl);
    key.refuseUnknown();
}

void ProviderReader::readEnvironment(JsonFields environment, Provider &provider)
{
    provider.keyVariables = CatalogueFields::readVariables(environment, "key"_L1);
    provider.baseUrlVariables = CatalogueFields::readVariables(environment, "base_url"_L1);
    environment.refuseUnknown();
}

KeyFamily ProviderReader::readFamily(JsonFields fields, const QUrl &baseUrl)
{
    const QString pattern = fields.text("pattern"_L1);
    if (!isAnchored(pattern))
        fields.note("pattern"_L1, tr("must begin with ^ and end with $"));
    KeyFamily family{
        .name = CatalogueFields::readId(fields, "name"_L1),
        // Once more around the whole: ^ and $ alone bind only the outer alternatives, and $ lets a newline pass.
        .pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
        .distinctive = fields.flag("distinctive"_L1, false),
    };
    if (!family.pattern.isValid())
        fields.note("pattern"_L1, tr("is not a regular expression: %1").arg(family.pattern.errorString()));
    if (fields.has("use"_L1)) {
        const std::optional<KeyUse> use = keyUseFromText(fields.text("use"_L1));
        if (!use)
            fields.note("use"_L1, tr("must be programs, issuing or never_sent"));
        family.use = use.value_or(KeyUse::NeverSent);
    }
    readFamilyTest(fields, baseUrl, family);
    fields.refuseUnknown();
    return family;
}

void ProviderReader::readFamilyTest(JsonFields &fields, const QUrl &baseUrl, KeyFamily &family)
{
    if (fields.has("auth"_L1))
        family.transport = RequestReader::readTransport(fields.object("auth"_L1));
    if (fields.has("test"_L1))
        family.test = RequestReader::readTest(fields.object("test"_L1), baseUrl);
    family.successPath = CatalogueFields::readJsonPath(fields, "success_path"_L1);
    family.answers = RequestReader::readAnswers(fields);
    if (family.test.has_value() == family.successPath.isEmpty())
        fields.note("success_path"_L1, tr("must be given with a test of the family's own, and only then"));
    const bool isAsked = family.test || family.transport || !family.answers.isEmpty();
    if (family.use == KeyUse::NeverSent && isAsked)
        fields.note("use"_L1, tr("says that such a key is never sent; then there is nothing to say about requests"));
}

QList<Region> ProviderReader::readRegions(JsonFields &fields)
{
    QList<Region> regions;
    const QList<JsonFields> entries = fields.objects("regions"_L1);
    for (JsonFields entry : entries) {
        const Region region{CatalogueFields::readName(entry, "name"_L1),
                            CatalogueFields::readBaseUrl(entry, "base_url"_L1)};
        if (region.baseUrl.isEmpty())
            entry.note("base_url"_L1, tr("must be given"));
        entry.refuseUnknown();
        regions << region;
    }
    return regions;
}

QList<KeyHeader> ProviderReader::readKeyHeaders(JsonFields &fields)
{
    QList<KeyHeader> headers;
    const QList<JsonFields> entries = fields.objects("key_headers"_L1);
    for (JsonFields entry : entries) {
        headers << KeyHeader{CatalogueFields::readRequestHeader(entry, "name"_L1),
                             CatalogueFields::readName(entry, "label"_L1),
                             CatalogueFields::readVariables(entry, "variables"_L1)};
        entry.refuseUnknown();
    }
    return headers;
}

ProviderKind ProviderReader::readKind(JsonFields &fields)
{
    if (!fields.has("kind"_L1))
        return ProviderKind::Cloud;
    const std::optional<ProviderKind> kind = providerKindFromText(fields.text("kind"_L1));
    if (!kind)
        fields.note("kind"_L1, tr("must be cloud, local or custom"));
    return kind.value_or(ProviderKind::Cloud);
}

Issuing ProviderReader::readIssuing(JsonFields &fields)
{
    if (!fields.has("issuing"_L1))
        return Issuing::No;
    const std::optional<Issuing> issuing = issuingFromText(fields.text("issuing"_L1));
    if (!issuing)
        fields.note("issuing"_L1, tr("must be no, partly or yes"));
    return issuing.value_or(Issuing::No);
}

std::optional<IssuingApi> ProviderReader::readIssue(JsonFields &fields)
{
    if (!fields.has("issue"_L1))
        return {};
    JsonFields issue = fields.object("issue"_L1);
    if (issue.text("manner"_L1) != "openrouter"_L1)
        issue.note("manner"_L1, tr("must be openrouter"));
    const IssuingApi api{CatalogueFields::readRequestPath(issue, "path"_L1),
                         CatalogueFields::readVariables(issue, "variables"_L1)};
    issue.refuseUnknown();
    return api;
}

} // namespace keyherd
