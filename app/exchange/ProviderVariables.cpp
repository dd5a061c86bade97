// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ProviderVariables.h"

#include "exchange/ForeignSecrets.h"
#include "providers/KeyBytes.h"
#include "providers/Recognition.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestUrl = 2000;

// OPENAI_API_KEY_FILE, OPENAI_KEY_URL: about a key, but none.
bool cannotBeKey(QByteArrayView value)
{
    return value.startsWith('/') || value.startsWith("~/") || value.startsWith("./") || value.contains("://");
}

// Of another store of secrets, or of this one.
std::optional<Error> referenceIn(QByteArrayView value)
{
    if (!value.startsWith("op://") && !value.startsWith("keyherd://"))
        return std::nullopt;
    return Error{ErrorCode::NotAKey,
                 {{ErrorField::Reason, u"reference"_s},
                  {ErrorField::Detail, QString::fromUtf8(value.first(value.indexOf(':')))}}};
}

} // namespace

ProviderVariables::ProviderVariables(const Catalogue &catalogue)
{
    for (const Provider &provider : catalogue.providers()) {
        const QStringList forIssuing = provider.issue ? provider.issue->variables : QStringList();
        for (const QString &variable : provider.keyVariables + forIssuing) {
            // Of two providers that share one, the first in the catalogue.
            if (!m_keys.contains(variable.toUpper()))
                m_keys.insert(variable.toUpper(), provider.id);
        }
        for (const QString &variable : provider.baseUrlVariables)
            m_baseUrls[variable.toUpper()] << provider.id;
    }
}

std::optional<ProviderId> ProviderVariables::ofKey(const QString &variable) const
{
    const auto found = m_keys.constFind(variable.toUpper());
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

QList<ProviderId> ProviderVariables::ofBaseUrl(const QString &variable) const
{
    return m_baseUrls.value(variable.toUpper());
}

VariableSieve::VariableSieve(const Catalogue &catalogue)
    : m_catalogue(catalogue), m_naming(catalogue), m_variables(catalogue)
{
}

bool VariableSieve::concernsKey(const QString &variable, QByteArrayView value) const
{
    const QByteArray name = variable.toUtf8();
    if (cannotBeKey(value))
        return false;
    if (!m_naming.byName(name).isEmpty() || KeyNaming::isNothingButKeyName(name))
        return true;
    const QList<Guess> guesses = recognise(m_catalogue, value);
    return !guesses.isEmpty() && guesses.constFirst().certainty == Certainty::Sure;
}

Result<void> VariableSieve::keep(int row, const QString &variable, QByteArrayView value,
                                 const std::optional<Error> &problem)
{
    ForeignKey key{.row = row, .variable = variable, .problem = problem ? problem : referenceIn(value)};
    return key.problem ? append(m_keys, std::move(key)) : append(m_keys, std::move(key), value);
}

Result<void> VariableSieve::take(int row, const QString &variable, QByteArrayView value,
                                 const std::optional<Error> &problem)
{
    if (m_variables.ofKey(variable) || !m_variables.ofBaseUrl(variable).isEmpty()) {
        if (problem && m_variables.ofKey(variable))
            return keep(row, variable, {}, problem);
        return problem ? Result<void>() : takeDocumented(row, variable, value);
    }
    if (problem ? m_naming.byName(variable.toUtf8()).isEmpty()
                : withoutEdges(value).isEmpty() || !concernsKey(variable, value))
        return {};
    return keep(row, variable, value, problem);
}

Result<void> VariableSieve::takeKey(int row, const QString &variable, QByteArrayView value,
                                    const std::optional<Error> &problem)
{
    const bool documented = m_variables.ofKey(variable) || !m_variables.ofBaseUrl(variable).isEmpty();
    return documented ? take(row, variable, value, problem) : keep(row, variable, value, problem);
}

Result<void> VariableSieve::takeDocumented(int row, const QString &variable, QByteArrayView value)
{
    if (withoutEdges(value).isEmpty())
        return {};
    const QList<ProviderId> ofBaseUrl = m_variables.ofBaseUrl(variable);
    if (value.size() <= longestUrl) {
        for (const ProviderId &provider : ofBaseUrl)
            m_baseUrls.insert(provider.toString(), QString::fromUtf8(value).trimmed());
    }
    return m_variables.ofKey(variable) ? keep(row, variable, value, {}) : Result<void>();
}

ForeignKeys VariableSieve::keys() &&
{
    for (ForeignKey &key : m_keys) {
        QString provider;
        if (const auto owner = m_variables.ofKey(key.variable))
            provider = owner->toString();
        else if (const auto named = m_naming.byName(key.variable.toUtf8()); named.size() == 1)
            provider = named.constFirst().toString();
        key.baseUrl = m_baseUrls.value(provider);
    }
    return std::move(m_keys);
}

} // namespace keyherd
