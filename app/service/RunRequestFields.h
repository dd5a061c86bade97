// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/RunPlan.h"
#include "wire/Message.h"

#include <optional>
#include <span>

namespace keyherd {

/// A request to run a program, as it came over the wire (wire::verbRun).
struct RunRequestFields
{
    QString program;
    RunRequest request;
    QSet<QString> surroundings;

    /// Nothing if the fields are not those of such a request. `fields`: what follows the vault's.
    [[nodiscard]] static std::optional<RunRequestFields> from(std::span<const std::string_view> fields);
};

} // namespace keyherd
