// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/RunPlan.h"

#include "base/Masking.h"
#include "exchange/DotenvReader.h"
#include "exchange/ProviderVariables.h"
#include "providers/CatalogueSyntax.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RunPlan)

public:
    static Error noAssignment()
    {
        return wrong(u"--env"_s, tr("NAME=keyherd://PROVIDER or NAME=keyherd://PROVIDER/NAME is expected"));
    }
    static Error noVariable(const Provider &provider)
    {
        return wrong(u"--provider"_s, tr("no variable is known for keys of %1; give --env NAME=keyherd://%2")
                                          .arg(provider.name, provider.id.toString()));
    }
    static Error sharedVariable(const QString &variable)
    {
        return wrong(u"--provider"_s, tr("two of them want %1; give one of them with --env").arg(variable));
    }
    static Error unreadable(const QString &path, const DotenvLine &line)
    {
        const QString place = tr("%1, line %2").arg(path).arg(line.line);
        const QString &variable = line.problem->value(ErrorField::Detail);
        if (line.problem->value(ErrorField::Reason) == "unclosed"_L1)
            return wrong(place, tr("a quotation mark is never closed"));
        return wrong(place, variable.isEmpty() ? tr("commands are not run here; put the value into single quotes")
                                               : tr("the variable %1 is not put in here; write its value, or put it "
                                                    "into single quotes")
                                                     .arg(variable));
    }

private:
    static Error wrong(const QString &field, const QString &reason)
    {
        return {ErrorCode::InvalidArgument, {{ErrorField::Field, field}, {ErrorField::Reason, reason}}};
    }
};

} // namespace

class RunPlanner
{
public:
    RunPlanner(const Catalogue &catalogue, const KeyFinder &find, const QSet<QString> &surroundings,
               VariableConflict conflict)
        : m_catalogue(catalogue), m_needed(find), m_surroundings(surroundings), m_conflict(conflict)
    {
    }

    Result<void> addProvider(const QString &typed)
    {
        const auto key = m_needed.need(typed);
        if (!key)
            return fail(key.error());
        const KeyEntry entry = m_needed.keys().at(*key);
        const Provider *provider = m_catalogue.find(entry.provider);
        if (!provider)
            return fail(m_catalogue.absence(entry.provider));
        if (provider->keyVariables.isEmpty())
            return fail(Words::noVariable(*provider));
        const QString variable = provider->keyVariables.constFirst();
        const auto other = m_providerOf.constFind(variable);
        if (other != m_providerOf.cend() && *other != provider->id)
            return fail(Words::sharedVariable(variable));
        m_providerOf.insert(variable, provider->id);
        set({variable, {}, {{0, 0, *key}}});
        return addAddress(*provider, entry, variable);
    }

    Result<void> addFile(const EnvironmentFile &file)
    {
        const ForeignText text(file.content.view());
        return eachDotenvLine(text.view(), [&](DotenvLine &&line) -> Result<void> {
            if (line.problem)
                return fail(Words::unreadable(file.path, line));
            auto keys = m_needed.needAllOf(line.value.view());
            if (!keys)
                return fail(keys.error()
                                .with(ErrorField::Path, file.path)
                                .with(ErrorField::Position, QString::number(line.line)));
            set({line.variable, std::move(line.value), *keys});
            return {};
        });
    }

    Result<void> addAssignment(const QString &assignment)
    {
        const qsizetype sign = assignment.indexOf(u'=');
        if (sign < 0)
            return fail(Words::noAssignment());
        const QString name = assignment.first(sign);
        if (!isEnvironmentVariable(name))
            return fail(ErrorCode::InvalidVariable, {{ErrorField::Detail, withoutKeyShapes(name)}});
        const auto reference = KeyReference::parse(assignment.sliced(sign + 1).toUtf8());
        if (!reference)
            return fail(reference.error());
        const auto key = m_needed.need(reference->toLookup());
        if (!key)
            return fail(key.error());
        set({name, {}, {{0, 0, *key}}});
        return {};
    }

    RunPlan plan() &&
    {
        settleConflicts();
        RunPlan plan;
        plan.m_notes = m_notes;
        // What the surroundings' values take the place of need not be handed out.
        QHash<qsizetype, qsizetype> places;
        for (RunPlan::Variable &variable : m_variables) {
            for (SecretPlace &place : variable.keys) {
                if (!places.contains(place.key)) {
                    places.insert(place.key, plan.m_keys.size());
                    plan.m_keys.append(m_needed.keys().at(place.key));
                }
                place.key = places.value(place.key);
            }
            plan.m_variables.push_back(std::move(variable));
        }
        return plan;
    }

private:
    // The later one takes the place of the earlier.
    void set(RunPlan::Variable variable)
    {
        std::erase_if(m_variables, [&](const RunPlan::Variable &set) { return set.name == variable.name; });
        m_variables.push_back(std::move(variable));
    }

    [[nodiscard]] bool keeps(const QString &variable) const
    {
        return m_conflict == VariableConflict::Keep && m_surroundings.contains(variable);
    }

    // A key with an address of its own must not go to the provider's, nor the provider's to another.
    Result<void> addAddress(const Provider &provider, const KeyEntry &entry, const QString &keyVariable)
    {
        if (keeps(keyVariable))
            return {};
        const QString &address = entry.attributes.baseUrl;
        const auto foreign = std::ranges::find_if(provider.baseUrlVariables, [this](const QString &name) {
            return m_surroundings.contains(name);
        });
        if (address.isEmpty() || (foreign != provider.baseUrlVariables.cend() && keeps(*foreign))) {
            if (foreign != provider.baseUrlVariables.cend())
                m_addressNotes.append({RunNote::Kind::OtherAddress, *foreign, provider.id});
            return {};
        }
        if (provider.baseUrlVariables.isEmpty()) {
            m_addressNotes.append({RunNote::Kind::NoAddress, {}, provider.id});
            return {};
        }
        set({provider.baseUrlVariables.constFirst(), ForeignBytes(address.toUtf8()), {}});
        return {};
    }

    void settleConflicts()
    {
        const ProviderVariables known(m_catalogue);
        for (const RunPlan::Variable &variable : m_variables) {
            if (!m_surroundings.contains(variable.name))
                continue;
            if (m_conflict == VariableConflict::Keep)
                m_notes.append({RunNote::Kind::Kept, variable.name, known.ofKey(variable.name)});
            else if (m_conflict == VariableConflict::Warn)
                m_notes.append({RunNote::Kind::Replaced, variable.name, known.ofKey(variable.name)});
        }
        std::erase_if(m_variables, [this](const RunPlan::Variable &variable) { return keeps(variable.name); });
        for (const RunNote &note : std::as_const(m_addressNotes)) {
            const auto isSet = [&note](const RunPlan::Variable &variable) { return variable.name == note.variable; };
            if (std::ranges::none_of(m_variables, isSet))
                m_notes.append(note);
        }
    }

    const Catalogue &m_catalogue;
    NeededKeys m_needed;
    const QSet<QString> &m_surroundings;
    VariableConflict m_conflict;
    std::vector<RunPlan::Variable> m_variables;
    QHash<QString, ProviderId> m_providerOf; ///< by the variable of its key
    QList<RunNote> m_addressNotes;
    QList<RunNote> m_notes;
};

Result<RunPlan> RunPlan::make(const RunRequest &request, const Catalogue &catalogue, const KeyFinder &find,
                              const QSet<QString> &surroundings)
{
    RunPlanner planner(catalogue, find, surroundings, request.conflict);
    for (const QString &assignment : request.inherited) {
        if (const auto added = planner.addAssignment(assignment); !added)
            return fail(added.error());
    }
    for (const QString &provider : request.providers) {
        if (const auto added = planner.addProvider(provider); !added)
            return fail(added.error());
    }
    for (const EnvironmentFile &file : request.files) {
        if (const auto added = planner.addFile(file); !added)
            return fail(added.error());
    }
    for (const QString &assignment : request.assignments) {
        if (const auto added = planner.addAssignment(assignment); !added)
            return fail(added.error());
    }
    return std::move(planner).plan();
}

QStringList RunPlan::names() const
{
    QStringList names;
    for (const Variable &variable : m_variables)
        names << variable.name;
    return names;
}

Result<std::vector<RunVariable>> RunPlan::variables(const std::vector<Secret> &secrets) const
{
    std::vector<RunVariable> variables;
    for (const Variable &variable : m_variables) {
        auto value = filled(variable.text.view(), variable.keys, secrets);
        if (!value)
            return fail(value.error());
        variables.push_back({variable.name, std::move(*value)});
    }
    return variables;
}

} // namespace keyherd
