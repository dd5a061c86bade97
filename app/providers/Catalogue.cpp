// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/Catalogue.h"

#include "providers/JsonFields.h"
#include "providers/ProviderReader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// Resources of a static library are linked in only if somebody asks for them; the macro does not work inside a namespace.
static void registerProviderResources()
{
    Q_INIT_RESOURCE(providers);
}

namespace keyherd {

namespace {

constexpr int formatVersion = 1;
// Far more than any entry needs; a file beyond it was chosen by mistake.
constexpr qsizetype largestOwnEntry = 64 * 1024;

Result<QJsonObject> parsed(const QByteArray &json)
{
    FirstProblem problem;
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull())
        problem.note(JsonFields::tr("byte %1").arg(parseError.offset), parseError.errorString());
    else if (!document.isObject())
        problem.note(JsonFields::tr("document"), JsonFields::tr("must be an object"));
    if (problem.error())
        return fail(*problem.error());
    return document.object();
}

void checkHead(JsonFields &fields)
{
    if (fields.integer("format"_L1) != formatVersion)
        fields.note("format"_L1, JsonFields::tr("must be %1").arg(formatVersion));
    static_cast<void>(fields.optionalText("$schema"_L1)); // for editors
}

// The entry of a document that holds nothing else.
Result<QJsonObject> onlyEntry(const QJsonObject &document)
{
    FirstProblem problem;
    JsonFields fields(document, QString(), problem);
    checkHead(fields);
    const auto count = fields.objects("providers"_L1).size();
    if (count != 1)
        fields.note("providers"_L1, JsonFields::tr("must hold one provider"));
    fields.refuseUnknown();
    if (problem.error())
        return fail(*problem.error());
    return document.value("providers"_L1).toArray().first().toObject();
}

QStringList namesOf(const Provider &provider)
{
    return QStringList{provider.id.toString()} + provider.aliases;
}

} // namespace

Catalogue::Catalogue() = default;

Catalogue::Catalogue(const QList<Provider> &builtIn) : m_builtIn(builtIn)
{
    setOwn({});
}

Catalogue::~Catalogue() = default;

Catalogue::Catalogue(Catalogue &&other) noexcept
    : m_builtIn(std::exchange(other.m_builtIn, std::nullopt)), m_shelves(std::move(other.m_shelves)),
      m_current(other.m_current.exchange(nullptr))
{
}

Catalogue &Catalogue::operator=(Catalogue &&other) noexcept
{
    m_builtIn = std::exchange(other.m_builtIn, std::nullopt);
    m_shelves = std::move(other.m_shelves);
    m_current = other.m_current.exchange(nullptr);
    return *this;
}

Catalogue Catalogue::builtIn()
{
    return {};
}

Result<Catalogue> Catalogue::fromJson(const QByteArray &json)
{
    return readProviders(json).map([](const QList<Provider> &providers) { return Catalogue(providers); });
}

Result<QList<Provider>> Catalogue::readProviders(const QByteArray &json)
{
    const auto document = parsed(json);
    if (!document)
        return fail(document.error());
    FirstProblem problem;
    JsonFields fields(*document, QString(), problem);
    checkHead(fields);

    QList<Provider> providers;
    QSet<QString> taken;
    const QList<JsonFields> entries = fields.objects("providers"_L1);
    for (const JsonFields &entry : entries) {
        const Provider provider = ProviderReader::read(entry);
        const QStringList names = namesOf(provider);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString &name = names.at(i);
            if (taken.contains(name))
                entry.note(i == 0 ? "id"_L1 : "aliases"_L1, JsonFields::tr("names a provider twice: %1").arg(name));
            taken.insert(name);
        }
        providers << provider;
    }
    if (entries.isEmpty())
        fields.note("providers"_L1, JsonFields::tr("must be given"));
    fields.refuseUnknown();
    if (problem.error())
        return fail(*problem.error());
    return providers;
}

QList<Provider> Catalogue::readBuiltIn()
{
    registerProviderResources();
    QFile file(u":/keyherd/providers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the catalogue of providers is not part of this program");
    Result<QList<Provider>> providers = readProviders(file.readAll());
    if (!providers)
        qFatal("the catalogue of providers is not well-formed: %s", qUtf8Printable(providers.error().toLogText()));
    return std::move(*providers);
}

const Catalogue::Shelf &Catalogue::firstShelf() const
{
    const std::lock_guard lock(m_changing);
    if (const Shelf *others = m_current.load(std::memory_order_acquire))
        return *others;
    return choose({}, {});
}

Result<ProviderId> Catalogue::resolve(const QString &idOrAlias) const
{
    const Shelf &shown = shelf();
    const QString name = idOrAlias.trimmed().toCaseFolded();
    const auto position = shown.positions.constFind(name);
    if (position != shown.positions.cend())
        return shown.providers.at(*position).id;
    const bool damaged = shown.damaged.contains(name);
    return fail(damaged ? ErrorCode::ProviderDamaged : ErrorCode::UnknownProvider,
                {{ErrorField::Provider, damaged ? name : idOrAlias}});
}

const Provider *Catalogue::find(const ProviderId &id) const
{
    const Shelf &shown = shelf();
    const auto position = shown.positions.constFind(id.toString());
    if (position == shown.positions.cend() || shown.providers.at(*position).id != id)
        return nullptr;
    return &shown.providers.at(*position);
}

Error Catalogue::absence(const ProviderId &id) const
{
    const bool damaged = shelf().damaged.contains(id.toString());
    return {damaged ? ErrorCode::ProviderDamaged : ErrorCode::UnknownProvider, {{ErrorField::Provider, id.toString()}}};
}

Result<OwnProvider> Catalogue::readKept(const QByteArray &json)
{
    if (json.size() > largestOwnEntry)
        return fail(ErrorCode::InvalidArgument, {{ErrorField::Field, JsonFields::tr("document")},
                                                 {ErrorField::Reason, JsonFields::tr("is too long for one provider")}});
    const auto document = parsed(json);
    if (!document)
        return fail(document.error());
    const auto entry = document->contains("providers"_L1) ? onlyEntry(*document) : document;
    if (!entry)
        return fail(entry.error());
    FirstProblem problem;
    OwnProvider own{ProviderReader::read(JsonFields(*entry, QString(), problem)),
                    QJsonDocument(*entry).toJson(QJsonDocument::Compact)};
    own.provider.own = true;
    QStringList names = namesOf(own.provider);
    if (names.removeDuplicates() > 0)
        problem.note(u"aliases"_s, JsonFields::tr("names a provider twice: %1").arg(own.provider.id.toString()));
    if (problem.error())
        return fail(*problem.error());
    return own;
}

Result<OwnProvider> Catalogue::readOwn(const QByteArray &json) const
{
    return readKept(json).and_then([this](const OwnProvider &own) -> Result<OwnProvider> {
        const Shelf &shown = shelf();
        for (const QString &name : namesOf(own.provider)) {
            if (const auto position = shown.positions.constFind(name); position != shown.positions.cend())
                return fail(ErrorCode::ProviderExists,
                            {{ErrorField::Provider, name}, {ErrorField::Name, shown.providers.at(*position).name}});
        }
        return own;
    });
}

std::unique_ptr<const Catalogue::Shelf> Catalogue::newShelf(const QList<OwnProvider> &own,
                                                            const QStringList &damaged) const
{
    if (!m_builtIn)
        m_builtIn = readBuiltIn();
    auto made = std::make_unique<Shelf>();
    made->damaged = damaged;
    QSet<QString> hidden(damaged.cbegin(), damaged.cend());
    for (const OwnProvider &entry : own)
        hidden.insert(entry.provider.id.toString());
    for (const Provider &provider : *m_builtIn) {
        if (!hidden.contains(provider.id.toString()))
            made->providers << provider;
    }
    for (const OwnProvider &entry : own) {
        made->providers << entry.provider;
        made->own << entry.json;
    }
    // An id means its provider, whoever has it as an alias; of two aliases the own entry's, which was there first.
    const qsizetype count = made->providers.size();
    for (qsizetype i = count - 1; i >= 0; --i) {
        for (const QString &alias : made->providers.at(i).aliases) {
            if (!made->positions.contains(alias))
                made->positions.insert(alias, i);
        }
    }
    for (qsizetype i = 0; i < count; ++i)
        made->positions.insert(made->providers.at(i).id.toString(), i);
    return made;
}

const Catalogue::Shelf &Catalogue::choose(const QList<OwnProvider> &own, const QStringList &damaged) const
{
    QList<QByteArray> jsons;
    for (const OwnProvider &entry : own)
        jsons << entry.json;
    auto chosen = std::find_if(m_shelves.cbegin(), m_shelves.cend(),
                               [&](const auto &shelf) { return shelf->own == jsons && shelf->damaged == damaged; });
    if (chosen == m_shelves.cend())
        chosen = m_shelves.insert(chosen, newShelf(own, damaged));
    m_current.store(chosen->get(), std::memory_order_release);
    return **chosen;
}

void Catalogue::setOwn(const QList<OwnProvider> &own, const QStringList &damaged)
{
    const std::lock_guard lock(m_changing);
    choose(own, damaged);
}

} // namespace keyherd
