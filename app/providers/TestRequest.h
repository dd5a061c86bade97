// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "providers/Catalogue.h"

#include <QUrl>

namespace keyherd {

/// The provider as keys of that family see it: with the family's own test, transport, marks of a good answer and meanings, where it has them.
/// An answer to a test of the family's own holds no models and no facts. `family` may be nullptr.
[[nodiscard]] Provider asSeenBy(const Provider &provider, const KeyFamily *family);

/// Where the test request goes. A base URL of the key's own (checked; may be empty) takes the place of the provider's, with three cares:
/// at the provider's own address or a region's (same scheme, host and port) the request is made as the entry says, whatever the path, for the
/// variables of the providers' own libraries differ in that; segments that its end shares with the beginning of the path ("/v1") are not doubled; and where the entry
/// does not say that the request may be made elsewhere, it is not. Fails with KeyNotTestable{Provider, Reason: `no_base_url` or `elsewhere`}.
[[nodiscard]] Result<QUrl> testUrl(const Provider &provider, const QString &ownBaseUrl);

} // namespace keyherd
