// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderWords.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array hintWords{
    std::pair{AnswerHint::None, "none"_L1},
    std::pair{AnswerHint::OtherRegion, "other_region"_L1},
    std::pair{AnswerHint::Leaked, "leaked"_L1},
    std::pair{AnswerHint::Restricted, "restricted"_L1},
    std::pair{AnswerHint::MaybeQuota, "maybe_quota"_L1},
    std::pair{AnswerHint::Disabled, "disabled"_L1},
};

constexpr std::array useWords{
    std::pair{KeyUse::Programs, "programs"_L1},
    std::pair{KeyUse::Issuing, "issuing"_L1},
    std::pair{KeyUse::NeverSent, "never_sent"_L1},
};

constexpr std::array kindWords{
    std::pair{ProviderKind::Cloud, "cloud"_L1},
    std::pair{ProviderKind::Local, "local"_L1},
    std::pair{ProviderKind::Custom, "custom"_L1},
};

constexpr std::array issuingWords{
    std::pair{Issuing::No, "no"_L1},
    std::pair{Issuing::Partly, "partly"_L1},
    std::pair{Issuing::Yes, "yes"_L1},
};

template<typename Words, typename Value>
QLatin1StringView wordFor(const Words &words, Value value)
{
    const auto *row =
        std::find_if(words.begin(), words.end(), [value](const auto &entry) { return entry.first == value; });
    Q_ASSERT(row != words.end());
    return row->second;
}

template<typename Words>
auto valueFor(const Words &words, QStringView text) -> std::optional<typename Words::value_type::first_type>
{
    const auto *row =
        std::find_if(words.begin(), words.end(), [text](const auto &entry) { return text == entry.second; });
    if (row == words.end())
        return std::nullopt;
    return row->first;
}

} // namespace

QLatin1StringView toText(AnswerHint hint)
{
    return wordFor(hintWords, hint);
}

QLatin1StringView toText(KeyUse use)
{
    return wordFor(useWords, use);
}

QLatin1StringView toText(ProviderKind kind)
{
    return wordFor(kindWords, kind);
}

QLatin1StringView toText(Issuing issuing)
{
    return wordFor(issuingWords, issuing);
}

std::optional<AnswerHint> answerHintFromText(QStringView text)
{
    return valueFor(hintWords, text);
}

std::optional<KeyUse> keyUseFromText(QStringView text)
{
    return valueFor(useWords, text);
}

std::optional<ProviderKind> providerKindFromText(QStringView text)
{
    return valueFor(kindWords, text);
}

std::optional<Issuing> issuingFromText(QStringView text)
{
    return valueFor(issuingWords, text);
}

} // namespace keyherd
