// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyText.h"

#include "base/Secret.h"

namespace keyherd {

KeyText::~KeyText()
{
    wipe(m_text);
}

bool KeyText::fits(const KeyFamily &family) const
{
    // A view: a match of the string itself would share it, and what is shared cannot be wiped.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return family.pattern.matchView(QStringView(m_text)).hasMatch();
#else
    return family.pattern.match(QStringView(m_text)).hasMatch();
#endif
}

const KeyFamily *familyOf(const Provider &provider, const KeyText &key)
{
    const KeyFamily *best = nullptr;
    for (const KeyFamily &family : provider.families) {
        if ((!best || (family.distinctive && !best->distinctive)) && key.fits(family))
            best = &family;
    }
    return best;
}

QString KeyText::longestPrefix(const QStringList &prefixes) const
{
    QString longest;
    for (const QString &prefix : prefixes) {
        if (prefix.size() > longest.size() && m_text.startsWith(prefix))
            longest = prefix;
    }
    return longest;
}

} // namespace keyherd
