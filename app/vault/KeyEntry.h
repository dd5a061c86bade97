// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"
#include "base/Uuid.h"
#include "providers/Answer.h"
#include "providers/Provider.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace keyherd {

/// Where a key came from.
enum class Source { Manual, Environment, KeyFile, Dotenv, Imported, AutoProvisioned, Api };

/// `manual`, `environment`, `key.txt`, `dotenv`, `imported`, `auto-provisioned`, `api`: a contract with scripts.
[[nodiscard]] QLatin1StringView toText(Source source);
[[nodiscard]] std::optional<Source> sourceFromText(QStringView text);

/// Text without what does not matter in a search or comparison: NFKC, case folded.
[[nodiscard]] QString foldedText(const QString &text);

/// A key's name: 3 to 100 characters after trimming, no control characters, kept in Unicode NFC. Can only be built valid.
class KeyName
{
public:
    /// Fails with InvalidName{Reason: "short", "long" or "control"}.
    [[nodiscard]] static Result<KeyName> make(const QString &typed);
    [[nodiscard]] const QString &toString() const { return m_text; }
    /// What two names that count as the same have in common.
    [[nodiscard]] QString folded() const { return foldedText(m_text); }

    friend bool operator==(const KeyName &, const KeyName &) = default;

private:
    explicit KeyName(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// Headers of a key's own, such as the organisation it acts for: name and value.
using KeyHeaders = QList<std::pair<QString, QString>>;

/// What is known of a key without opening its secret. Sealed as one field; opened when the vault is unlocked.
struct KeyAttributes
{
    QString name = {};
    QString baseUrl = {}; ///< empty: the provider's own
    QStringList tags = {};
    QString note = {};
    std::optional<QDate> expires = {};
    Source source = Source::Manual;
    QString masked = {};     ///< `sk-…b465`
    KeyHeaders headers = {}; ///< sent with its requests
    KeyUse use = KeyUse::Programs;
    QString issuedAs = {}; ///< what the provider's interface for issuing calls it; empty: it was not issued by Keyherd
    std::optional<Moment> secretSince = {}; ///< when the key got its present secret; nothing: as it was added
    std::optional<Uuid> batch = {};         ///< the import that it came in with
    bool asks = false;                      ///< a person is asked before a program gets it

    friend bool operator==(const KeyAttributes &, const KeyAttributes &) = default;
};

/// One key of the vault, as lists and detail pages show it. Holds no secret.
struct KeyEntry
{
    KeyId id;
    Uuid uuid;
    ProviderId provider;
    KeyAttributes attributes = {};
    bool active = false;
    Moment created{};
    Moment updated{};
    std::optional<Moment> lastUsed = {};
    std::shared_ptr<const TestOutcome> lastTest =
        {}; ///< null: never tested. Apart, for in a long list it is more than all the rest
    std::optional<Moment> lastValidated = {}; ///< the last test that found it valid
    qint64 useCount = 0;
    qint64 errorCount = 0;  ///< refusals by the provider, in tests or as programs report them
    QString lastError = {}; ///< the last refusal in the provider's words, masked
    /// Set if the row failed authentication: the key cannot be used, `attributes` may be empty, and the others are unharmed.
    std::optional<Error> damage = {};
};

} // namespace keyherd
