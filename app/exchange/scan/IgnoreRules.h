// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace keyherd {

/// What one .gitignore says (gitignore(5)). Immutable once read; may be asked on many threads.
class IgnoreRules
{
public:
    IgnoreRules() = default;
    /// Of the text of such a file. Any text is one: what means nothing matches nothing.
    [[nodiscard]] static IgnoreRules read(QByteArrayView text);

    /// Whether the last rule that fits ignores it (true) or takes it back (false); nothing if no rule fits. `path` is relative to the
    /// folder of the file, with slashes between its parts. What lies in an ignored folder is not asked for.
    [[nodiscard]] std::optional<bool> verdictOn(QByteArrayView path, bool isFolder) const;
    [[nodiscard]] bool isEmpty() const { return m_rules.isEmpty(); }

private:
    struct Rule
    {
        QList<QByteArray> parts; ///< of the pattern between its slashes
        bool isNegated = false;
        bool onlyFolders = false;
        bool isAnchored = false; ///< it is about the whole path, not the last part of it
    };
    [[nodiscard]] static std::optional<Rule> ruleOf(QByteArrayView line);

    QList<Rule> m_rules;
};

} // namespace keyherd
