// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/PassphraseStrength.h"

#include "base/Secret.h"

#include <zxcvbn.h>

namespace keyherd {

namespace {

constexpr qsizetype longestRated = 100;
constexpr double weakFrom = 40;
constexpr double goodFrom = 75;
constexpr double excellentFrom = 100;

} // namespace

PassphraseStrength::Grade PassphraseStrength::grade() const
{
    if (bits >= excellentFrom)
        return Grade::Excellent;
    if (bits >= goodFrom)
        return Grade::Good;
    return bits >= weakFrom ? Grade::Weak : Grade::Poor;
}

PassphraseStrength PassphraseStrength::of(QByteArrayView passphrase)
{
    QByteArray terminated = passphrase.first(std::min(passphrase.size(), longestRated)).toByteArray();
    const char *ownWords[] = {"keyherd", nullptr};
    const double bits = ZxcvbnMatch(terminated.constData(), ownWords, nullptr);
    wipe(terminated);
    return {bits};
}

} // namespace keyherd
