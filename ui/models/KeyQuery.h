// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/KeyEntry.h"
#include "vault/KeyReminders.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace keyherd {

/// What a person looks for among the keys, read from what was typed.
///
/// Words are looked for in name, provider, masked key, tags and note; all must be found, in any order. `provider:` and `tag:` look at the
/// beginning of the provider's name or id and of each tag, `status:` at the verdict's name (`rate_limited`) or its word in the language of the
/// window, `is:` at `active`, `inactive`, `damaged` or `expiring`. Quotes keep words together, `-` before a word wants it absent. What stands
/// before another colon is plain text. Case does not matter.
class KeyQuery
{
public:
    /// Finds every key.
    KeyQuery() = default;
    [[nodiscard]] static KeyQuery parse(const QString &typed);

    /// What is looked through for one key, made beforehand, UTF-8: see `fits`.
    [[nodiscard]] static QByteArray textOf(const KeyEntry &entry, const QString &providerName);
    /// `text` is what `textOf` made of the entry.
    [[nodiscard]] bool fits(const KeyEntry &entry, QByteArrayView text, Moment now, const ReminderRules &rules) const;
    /// Whether all that this one finds is found by `wider` too, so that nobody need look at the other keys.
    [[nodiscard]] bool narrows(const KeyQuery &wider) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }

    /// `provider:`, `status:`, `tag:`, `is:`.
    [[nodiscard]] static QStringList fields();
    /// What may stand after `status:`.
    [[nodiscard]] static QStringList statuses();
    /// What may stand after `is:`.
    [[nodiscard]] static QStringList states();

    friend bool operator==(const KeyQuery &, const KeyQuery &) = default;

private:
    enum class Kind { Text, Status, State };
    struct Term
    {
        Kind kind = Kind::Text;
        QByteArray text = {}; ///< to be found, UTF-8; of a provider or tag with the mark before it
        quint32 statuses = 0; ///< a bit for each status that fits
        qsizetype state = 0;  ///< in the order of `states()`
        bool excluded = false;

        friend bool operator==(const Term &, const Term &) = default;
    };
    [[nodiscard]] static Term termOf(const QString &field, const QString &word);
    [[nodiscard]] static bool fits(const Term &term, const KeyEntry &entry, QByteArrayView text, Moment now,
                                   const ReminderRules &rules);

    QList<Term> m_terms;
};

} // namespace keyherd
