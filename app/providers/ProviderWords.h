// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Provider.h"

#include <QLatin1StringView>

#include <optional>

namespace keyherd {

/// The words of the catalogue's format, which scripts see too: `other_region`, `never_sent`, `cloud`, `partly`. AnswerHint::None is `none` here
/// and not given there.
[[nodiscard]] QLatin1StringView toText(AnswerHint hint);
[[nodiscard]] QLatin1StringView toText(KeyUse use);
[[nodiscard]] QLatin1StringView toText(ProviderKind kind);
[[nodiscard]] QLatin1StringView toText(Issuing issuing);

[[nodiscard]] std::optional<AnswerHint> answerHintFromText(QStringView text);
[[nodiscard]] std::optional<KeyUse> keyUseFromText(QStringView text);
[[nodiscard]] std::optional<ProviderKind> providerKindFromText(QStringView text);
[[nodiscard]] std::optional<Issuing> issuingFromText(QStringView text);

} // namespace keyherd
