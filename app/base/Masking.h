// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>

namespace keyherd {

class Secret;

/// What may be shown of a key: a short public prefix and the last four characters, `sk-…b465`. Keys of fewer than 16
/// characters show only dots, so that what is shown is never a useful part of the whole.
[[nodiscard]] QString masked(QByteArrayView key);

/// `text` with every occurrence of a known secret (or of its percent-encoded or base64 form) replaced by its mask.
[[nodiscard]] QString withoutSecrets(QString text, std::span<const Secret *const> secrets);

/// `text` with everything that has the shape of a key (known prefixes, bearer tokens, long random runs) replaced. For logs,
/// where no list of secrets is at hand; may mask too much.
[[nodiscard]] QString withoutKeyShapes(const QString &text);

} // namespace keyherd
