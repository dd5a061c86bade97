// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/PasteReader.h"

#include "providers/KeyBytes.h"

namespace keyherd {

PasteReader::~PasteReader() = default;

Result<std::vector<PastedKey>> PasteReader::keys(QByteArrayView pasted)
{
    // Own providers come and go; the catalogue then shows another list.
    if (!m_scanner || m_scannerProviders != &m_catalogue.providers()) {
        m_scanner = std::make_unique<KeyScanner>(m_catalogue);
        m_scannerProviders = &m_catalogue.providers();
    }
    return keysInPaste(m_catalogue, *m_scanner, pasted);
}

std::optional<PastedKey> PasteReader::wrappedKey(QByteArrayView pasted)
{
    auto found = keys(pasted);
    if (!found || found->size() != 1)
        return std::nullopt;
    PastedKey &key = found->front();
    const bool isBare = key.secret.equals(withoutEdges(pasted));
    return isBare ? std::nullopt : std::optional(std::move(key));
}

} // namespace keyherd
