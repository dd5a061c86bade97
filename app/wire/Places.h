// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Where things live, as `Paths` says it, for a program without Qt. Where an unusual value needs rules that only `Paths` has, nothing: the whole
/// program knows them.
namespace keyherd::wire {

/// Absolute, and as QDir::cleanPath would leave it.
[[nodiscard]] bool isPlain(std::string_view path);

[[nodiscard]] std::optional<std::string> vaultPath();
[[nodiscard]] std::optional<std::string> agentPath();

} // namespace keyherd::wire
