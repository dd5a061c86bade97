// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Catalogue.h"

#include "providers/JsonFields.h"
#include "providers/ProviderReader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// Resources of a static library are linked in only if somebody asks for them; the macro does not work inside a namespace.
static void registerProviderResources()
{
    Q_INIT_RESOURCE(providers);
}

namespace keyherd {

namespace {

constexpr int formatVersion = 1;

} // namespace

Catalogue Catalogue::builtIn()
{
    registerProviderResources();
    QFile file(u":/keyherd/providers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the catalogue of providers is not part of this program");
    Result<Catalogue> catalogue = fromJson(file.readAll());
    if (!catalogue)
        qFatal("the catalogue of providers is not well-formed: %s", qUtf8Printable(catalogue.error().toLogText()));
    return std::move(*catalogue);
}

Result<Catalogue> Catalogue::fromJson(const QByteArray &json)
{
    FirstProblem problem;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull()) {
        problem.note(JsonFields::tr("byte %1").arg(parseError.offset), parseError.errorString());
        return fail(*problem.error());
    }
    JsonFields fields(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QString(), problem);
    if (fields.integer("format"_L1) != formatVersion)
        fields.note("format"_L1, JsonFields::tr("must be %1").arg(formatVersion));
    static_cast<void>(fields.optionalText("$schema"_L1)); // for editors

    Catalogue catalogue;
    const QList<JsonFields> entries = fields.objects("providers"_L1);
    for (const JsonFields &entry : entries) {
        const Provider provider = ProviderReader::read(entry);
        const QStringList names = QStringList{provider.id.toString()} + provider.aliases;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString &name = names.at(i);
            if (catalogue.m_positions.contains(name))
                entry.note(i == 0 ? "id"_L1 : "aliases"_L1, JsonFields::tr("names a provider twice: %1").arg(name));
            catalogue.m_positions.insert(name, catalogue.m_providers.size());
        }
        catalogue.m_providers << provider;
    }
    if (entries.isEmpty())
        fields.note("providers"_L1, JsonFields::tr("must be given"));
    fields.refuseUnknown();
    if (problem.error())
        return fail(*problem.error());
    return catalogue;
}

Result<ProviderId> Catalogue::resolve(const QString &idOrAlias) const
{
    const auto position = m_positions.constFind(idOrAlias.trimmed().toCaseFolded());
    if (position == m_positions.cend())
        return fail(ErrorCode::UnknownProvider, {{ErrorField::Provider, idOrAlias}});
    return m_providers.at(*position).id;
}

const Provider *Catalogue::find(const ProviderId &id) const
{
    const auto position = m_positions.constFind(id.toString());
    if (position == m_positions.cend() || m_providers.at(*position).id != id)
        return nullptr;
    return &m_providers.at(*position);
}

} // namespace keyherd
