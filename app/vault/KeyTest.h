// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "providers/Answer.h"

#include <QStringList>

#include <optional>

namespace keyherd {

/// One past test of a key: what it found, and how the models differed from those of the test before.
struct KeyTest
{
    TestOutcome outcome = {};
    QStringList gained = {};
    QStringList lost = {};
};

/// Whether it says that the key, not the network or the provider, is at fault.
[[nodiscard]] bool isRefusal(TestStatus status);

/// What a test found, to be kept.
struct TestRecord
{
    KeyId id;
    TestOutcome outcome;
};

/// What keeping it led to.
struct RecordedTest
{
    KeyId id;
    KeyTest test;
    bool turnedInvalid = false;      ///< it was valid when it was last tested, and the provider refuses it now
    std::optional<Error> error = {}; ///< NoSuchKey, KeyDamaged: nothing was kept
};

} // namespace keyherd
