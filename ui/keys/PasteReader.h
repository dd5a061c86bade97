// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/PastedKey.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace keyherd {

/// Reads what a person pastes where one key is wanted: the key may come with a command, a variable or a file around it. Belongs to the window's
/// thread.
class PasteReader
{
public:
    /// `catalogue` must outlive the reader.
    explicit PasteReader(const Catalogue &catalogue) : m_catalogue(catalogue) { }
    ~PasteReader();

    /// Every key of a known provider in the text. OutOfSecretMemory.
    [[nodiscard]] Result<std::vector<PastedKey>> keys(QByteArrayView pasted);
    /// The one key that stands in the text with something around it; nothing if the text is no more than a key, or holds none or several.
    [[nodiscard]] std::optional<PastedKey> wrappedKey(QByteArrayView pasted);

private:
    const Catalogue &m_catalogue;
    std::unique_ptr<KeyScanner> m_scanner;               ///< made for the first paste
    const QList<Provider> *m_scannerProviders = nullptr; ///< what it was made for
};

} // namespace keyherd
