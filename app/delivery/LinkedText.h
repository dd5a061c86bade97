// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/DotenvReader.h"
#include "exchange/FileReplacement.h"
#include "vault/KeyChanges.h"

#include <map>
#include <vector>

namespace keyherd {

class VaultService;

/// A `.env` file whose values are being replaced, with what the vault knows of those that it has.
class LinkedText
{
public:
    struct Line
    {
        DotenvLine text;
        SecretMatch match;

        /// Nothing of anybody's stands there: it is empty or a reference.
        [[nodiscard]] bool isOpen() const;
    };

    /// Waits for the vault. What ReplaceableFile::read fails with, and FileNotUnderstood{Path, Reason: kind} for UTF-16.
    [[nodiscard]] static Result<LinkedText> read(const std::filesystem::path &path, VaultService &vault);

    /// The assignments that can be read.
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const ReplaceableFile &file() const { return m_file; }

    /// The whole text with new values, each by the number of its line in `lines()`, quoted as it was where that is possible.
    [[nodiscard]] ForeignBytes with(const std::map<std::size_t, QByteArrayView> &values) const;

private:
    explicit LinkedText(ReplaceableFile file) : m_file(std::move(file)) { }

    ReplaceableFile m_file;
    std::vector<Line> m_lines;
};

} // namespace keyherd
