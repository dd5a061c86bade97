// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace keyherd {

/// How hard a passphrase is to guess, as zxcvbn sees it: words, names, dates, keyboard paths and repetitions count for
/// little.
struct PassphraseStrength
{
    enum class Grade { Poor, Weak, Good, Excellent };

    double bits = 0; ///< of entropy; the grades begin at 0, 40, 75 and 100

    [[nodiscard]] Grade grade() const;
    /// Rates at most the first 100 bytes of this UTF-8 text: the time grows with the square of the length.
    [[nodiscard]] static PassphraseStrength of(QByteArrayView passphrase);
};

} // namespace keyherd
