// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Catalogue.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace keyherd {

class FoldedName;

/// Which providers the names and addresses around a key speak of. Immutable; may be used from any thread.
class KeyNaming
{
public:
    explicit KeyNaming(const Catalogue &catalogue);

    /// Of a variable, field or header, whatever its case and separators: "MISTRAL_API_KEY", "cohere.apiKey", "xi-api-key". Where a
    /// longer name of one provider holds the name of another ("azure_openai"), the longer one counts.
    [[nodiscard]] QList<ProviderId> byName(QByteArrayView name) const;
    /// As `byName`, but the name need not say that it is a key's: "cohere.Client", "[mistral]".
    [[nodiscard]] QList<ProviderId> byPlainName(QByteArrayView name) const;
    /// Of a host: the one of a base URL, or beside it in the same domain.
    [[nodiscard]] QList<ProviderId> byHost(QByteArrayView host) const;

    /// Whether a name says that something secret stands behind it: "api_key", "Authorization", "accessToken".
    [[nodiscard]] static bool isKeyName(QByteArrayView name);
    /// Whether it says nothing else: "x-api-key", "Authorization".
    [[nodiscard]] static bool isNothingButKeyName(QByteArrayView name);
    /// The words of a name in lower case: "xApiKey" is x, api, key. At most 12.
    [[nodiscard]] static QList<QByteArray> wordsOf(QByteArrayView name);

    /// What is left of a name without its providers and the words for keys: "openai_api_key_staging" is "staging".
    [[nodiscard]] QList<QByteArray> restOf(QByteArrayView name) const;
    /// Whether a name is a provider's and no more: "mistral", "cohere.Client", but not "mistral_commit".
    [[nodiscard]] bool isNothingButProvider(QByteArrayView name) const;
    /// Whether a provider documents this very variable.
    [[nodiscard]] bool isVariable(QByteArrayView name) const { return m_variables.contains(name.toByteArray()); }

private:
    struct Stretch
    {
        QList<ProviderId> providers = {};
        qsizetype first = 0; ///< word
        qsizetype count = 0; ///< words
        bool saysKey = false;
    };
    [[nodiscard]] Stretch longestStretch(const FoldedName &name) const;
    void learn(const QString &name, const ProviderId &provider);

    QHash<QByteArray, QList<ProviderId>> m_aliases;   ///< lower case, without separators
    QHash<QByteArray, QList<ProviderId>> m_keyNames;  ///< variables and headers, likewise
    QHash<QByteArray, QList<ProviderId>> m_variables; ///< as the provider writes them
    QHash<QByteArray, QList<ProviderId>> m_hosts;     ///< and the domains that they stand for
    qsizetype m_longestName = 0;                      ///< of the first two
};

} // namespace keyherd
