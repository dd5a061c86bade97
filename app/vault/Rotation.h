// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Uuid.h"

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace keyherd {

/// How far replacing a key has come.
enum class RotationStage {
    Asking,     ///< the provider may have been asked to make a key; only its list tells whether it did
    Kept,       ///< the new secret stands in an entry of its own, inactive, until a test says that it works
    Discarding, ///< the new secret is not wanted: to be deleted at the provider, then here
    Switched, ///< the key has the new secret; the old one stands in the other entry, inactive, and works at the provider
    Disabled, ///< the provider does not accept the old secret any more
};

/// `asking`, `kept`, `discarding`, `switched`, `disabled`: stored, and a contract with scripts.
[[nodiscard]] QLatin1StringView toText(RotationStage stage);
[[nodiscard]] std::optional<RotationStage> rotationStageFromText(QStringView text);

/// What is to be done next.
enum class RotationStep {
    Issue,     ///< have the provider make a key, after whatever an earlier try left there is gone
    Test,      ///< and switch if it works
    Discard,   ///< delete the new key
    Look,      ///< at what the provider says of the old key's use
    Wait,      ///< until `dueAt`
    Disable,   ///< the old key at the provider
    Delete,    ///< the old key at the provider
    AskPerson, ///< to delete the old key at the provider, where Keyherd cannot
};

/// What was wished for as a rotation began.
struct RotationPlan
{
    bool issued = false; ///< the provider makes the new key
    /// For so long nothing may have used the old key before it is disabled, and so long it stays disabled before it is deleted. Zero: at once.
    std::chrono::milliseconds grace = std::chrono::hours(24);
    bool deleteAtOnce = false;         ///< as soon as it is disabled
    std::optional<QDate> expires = {}; ///< of the new key
    QString oldIssuedAs = {};          ///< what the provider calls the old key; empty: Keyherd cannot disable it

    friend bool operator==(const RotationPlan &, const RotationPlan &) = default;
};

/// The replacement of one key's secret by a new one, as it stands. A value: what happens makes another one of it. Kept sealed in the vault, each
/// stage before the next is begun, so that it can be carried on by whoever comes next.
struct Rotation
{
    qint64 row = 0; ///< in the vault
    Uuid uuid;
    qint64 version = 1; ///< counts the states that were kept
    RotationStage stage = RotationStage::Asking;
    ProviderId provider;
    KeyId key;                       ///< has the old secret, then the new one; keeps id, name and everything else
    std::optional<KeyId> other = {}; ///< has the new secret, then the old one
    RotationPlan plan = {};
    QString newIssuedAs = {};          ///< what the provider calls the new key
    Moment since{};                    ///< when this stage began, or was last tried
    Moment lastUse{};                  ///< of the old key, as far as is known
    std::optional<Moment> looked = {}; ///< when the provider was last asked for it
    std::optional<double> used = {};   ///< what it said then, in US dollars

    friend bool operator==(const Rotation &, const Rotation &) = default;

    /// Stands in the name of the new key at the provider, and in no other's.
    [[nodiscard]] QString marker() const;
    [[nodiscard]] bool isSwitched() const;
    /// Whether the old key can be taken out of use without a person.
    [[nodiscard]] bool endsByItself() const;

    [[nodiscard]] RotationStep nextStep(Moment now) const;
    /// When there is something to do; nothing: a person is waited for.
    [[nodiscard]] std::optional<Moment> dueAt() const;

    [[nodiscard]] Rotation tried(Moment now) const;
    [[nodiscard]] Rotation kept(KeyId where, const QString &issuedAs, Moment now) const;
    [[nodiscard]] Rotation unwanted(Moment now) const;
    [[nodiscard]] Rotation switched(Moment now) const;
    /// What the provider says that the old key has used, and when the vault last handed it out.
    [[nodiscard]] Rotation seen(std::optional<double> used, std::optional<Moment> handedOut, Moment now) const;
    [[nodiscard]] Rotation disabled(Moment now) const;
};

/// How a rotation ended; kept in the history.
enum class RotationEnd {
    Done,
    Refused,   ///< the new secret did not work
    CalledOff, ///< by a person
    GivenUp,   ///< the keys changed meanwhile
};

/// `done`, `refused`, `called off`, `given up`.
[[nodiscard]] QLatin1StringView toText(RotationEnd end);

} // namespace keyherd
