// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeyEntry.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array<std::pair<Source, QLatin1StringView>, 7> sourceTexts = {{
    {Source::Manual, "manual"_L1},
    {Source::Environment, "environment"_L1},
    {Source::KeyFile, "key.txt"_L1},
    {Source::Dotenv, "dotenv"_L1},
    {Source::Imported, "imported"_L1},
    {Source::AutoProvisioned, "auto-provisioned"_L1},
    {Source::Api, "api"_L1},
}};

constexpr qsizetype shortestName = 3;
constexpr qsizetype longestName = 100;

} // namespace

QLatin1StringView toText(Source source)
{
    for (const auto &[candidate, text] : sourceTexts) {
        if (candidate == source)
            return text;
    }
    return {};
}

std::optional<Source> sourceFromText(QStringView text)
{
    for (const auto &[source, candidate] : sourceTexts) {
        if (candidate == text)
            return source;
    }
    return std::nullopt;
}

Result<KeyName> KeyName::make(const QString &typed)
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C);
    const auto invalid = [](const QString &reason) {
        return fail(ErrorCode::InvalidName, {{ErrorField::Reason, reason}});
    };
    // A lone surrogate cannot be stored as UTF-8.
    if (!text.isValidUtf16())
        return invalid(u"control"_s);
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        // What ends a line or paragraph would tear a list.
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            return invalid(u"control"_s);
    }
    if (characters.size() < shortestName)
        return invalid(u"short"_s);
    if (characters.size() > longestName)
        return invalid(u"long"_s);
    return KeyName(text);
}

QString foldedText(const QString &text)
{
    // Most text is, and needs none of what follows.
    if (std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; }))
        return text.toLower();
    // Qt folds one character to one. Of what Unicode folds to several, NFKC leaves only this one in use.
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded().replace(u'\u00df', "ss"_L1);
    // Folding can take a composed character apart.
    return folded.normalized(QString::NormalizationForm_KC);
}

} // namespace keyherd
