// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyOpinion.h"

#include "providers/KeyBytes.h"
#include "providers/KeyFormat.h"
#include "providers/Recognition.h"
#include "wording/ErrorText.h"
#include "wording/FormatText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyOpinion)

public:
    static QString recognised(Certainty certainty, const QString &provider)
    {
        switch (certainty) {
        case Certainty::Sure:
            return tr("This is a key of %1.").arg(provider);
        case Certainty::Likely:
            return tr("This is most likely a key of %1.").arg(provider);
        case Certainty::Possible:
            return tr("This may be a key of %1: check the provider.").arg(provider);
        }
        return {};
    }
    static QString unknown() { return tr("The provider cannot be told from this key: choose it."); }
    static QString fits(const QString &provider) { return tr("This has the shape of a key of %1.").arg(provider); }
};

KeyOpinion ofError(const Error &error, const Catalogue &catalogue)
{
    return {FieldNote::Kind::Error, asParagraph(errorText(withProviderNames(error, catalogue)))};
}

// What no provider's key can be.
std::optional<Error> unusable(QByteArrayView typed)
{
    const QByteArrayView key = withoutEdges(typed);
    if (key.isEmpty())
        return Error{ErrorCode::KeyEmpty};
    if (key.size() > longestKey)
        return Error{ErrorCode::KeyTooLong};
    if (const auto invalid = firstInvalidByte(key))
        return Error{ErrorCode::KeyHasInvalidBytes, {{ErrorField::Position, QString::number(*invalid + 1)}}};
    return std::nullopt;
}

QStringList warningsOf(const QList<FormatWarning> &warnings, const QString &provider)
{
    QStringList lines;
    for (const FormatWarning warning : warnings)
        lines << asSentence(formatWarningText(warning, provider));
    return lines;
}

} // namespace

std::optional<ProviderId> guessedProvider(const Catalogue &catalogue, QByteArrayView typed)
{
    const auto guesses = recognise(catalogue, typed);
    return guesses.isEmpty() ? std::nullopt : std::optional(guesses.first().provider);
}

KeyOpinion opinionOnGuess(const Catalogue &catalogue, QByteArrayView typed)
{
    if (typed.isEmpty())
        return {};
    if (const auto error = unusable(typed))
        return ofError(*error, catalogue);
    const auto guesses = recognise(catalogue, typed);
    if (guesses.isEmpty())
        return {FieldNote::Kind::Hint, Words::unknown()};
    const Guess &best = guesses.first();
    const QString provider = catalogue.find(best.provider)->name;
    const auto checked = checkKey(catalogue, best.provider, typed);
    if (!checked)
        return ofError(checked.error(), catalogue);
    const bool sure = best.certainty == Certainty::Sure;
    QStringList lines{Words::recognised(best.certainty, provider)};
    lines += warningsOf(checked->warnings, provider);
    const auto calm = sure ? FieldNote::Kind::Good : FieldNote::Kind::Hint;
    return {checked->warnings.isEmpty() ? calm : FieldNote::Kind::Warning, lines.join(u'\n')};
}

KeyOpinion opinionOnKey(const Catalogue &catalogue, const ProviderId &provider, QByteArrayView typed)
{
    const Provider *chosen = catalogue.find(provider);
    if (typed.isEmpty() || !chosen)
        return {};
    const auto checked = checkKey(catalogue, provider, typed);
    if (!checked)
        return ofError(checked.error(), catalogue);
    if (!checked->warnings.isEmpty())
        return {FieldNote::Kind::Warning, warningsOf(checked->warnings, chosen->name).join(u'\n')};
    if (chosen->families.isEmpty())
        return {};
    return {FieldNote::Kind::Good, Words::fits(chosen->name)};
}

Error withProviderNames(const Error &error, const Catalogue &catalogue)
{
    Error named = error;
    for (const ErrorField field : {ErrorField::Provider, ErrorField::Expected}) {
        if (const Provider *provider = catalogue.find(ProviderId(error.value(field))))
            named = named.with(field, provider->name);
    }
    return named;
}

} // namespace keyherd
