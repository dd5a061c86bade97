// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/LockedBytes.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

/// A message is a header and fields:
///
///     "KHA"  version (1 byte)  length of what follows (4 bytes, big-endian)
///     then, as often as there are fields:  length (4 bytes, big-endian)  bytes
///
/// The first field of a request is its verb, the first of an answer one of the words below. A client sends one request after another and
/// waits for each answer. Whoever gets anything else closes the connection.
namespace keyherd::wire {

inline constexpr unsigned char version = 1;
inline constexpr std::size_t headerSize = 8;
inline constexpr std::size_t longestRequest = 64 * 1024;
inline constexpr std::size_t longestAnswer = 1024 * 1024;
inline constexpr std::size_t mostFields = 1024;

// Requests. The second field of each is the path of the vault that is meant.
inline constexpr std::string_view verbStatus =
    "status";                                      ///< answer: `locked` or `unlocked`, the port of the local API or 0
inline constexpr std::string_view verbGet = "get"; ///< a reference; answer: the secret
/// The program's path, what becomes of variables that are set already (one of the ways below), then fields that begin with one of the marks;
/// answer: names and values, in turn. `no` also where a person is to be told something: whoever asked does it another way then.
inline constexpr std::string_view verbRun = "run";
inline constexpr std::string_view verbAllow = "allow"; ///< ids of keys; answer: nothing more, once a person allowed it
inline constexpr std::string_view verbLend = "lend";   ///< answer: what opens the vault's fields
inline constexpr std::string_view verbLock = "lock";
/// Of who serves the same vault over HTTP: `locked` or `unlocked`, as he knows it, and his port; answer: as it is, once it is otherwise.
inline constexpr std::string_view verbWatch = "watch";
inline constexpr std::string_view verbUnlock = "unlock"; ///< a passphrase; none: by the keychain

// For verbRun: what to do with variables that are set already, and what a field says.
inline constexpr std::string_view wayWarn = "warn";
inline constexpr std::string_view wayOverride = "override";
inline constexpr std::string_view wayKeep = "keep";
inline constexpr char markProvider = 'p';   ///< a provider or a key of it
inline constexpr char markAssignment = 'e'; ///< NAME=REF
inline constexpr char markInherited = 'i';  ///< NAME=REF, as the surroundings have it
inline constexpr char markSet = 's';        ///< the name of a variable that the surroundings have

// Answers.
inline constexpr std::string_view wordLocked = "locked";
inline constexpr std::string_view wordUnlocked = "unlocked";
inline constexpr std::string_view answerOk = "ok";
inline constexpr std::string_view answerNo = "no";     ///< why: one of the reasons
inline constexpr std::string_view answerWait = "wait"; ///< a person is being asked; another answer follows

inline constexpr std::string_view reasonOther = "other";     ///< this agent has another vault
inline constexpr std::string_view reasonLocked = "locked";   ///< the vault is locked
inline constexpr std::string_view reasonRefused = "refused"; ///< a person refused
inline constexpr std::string_view reasonNobody = "nobody"; ///< a person would have to be asked, and there is no window
inline constexpr std::string_view reasonFailed = "failed"; ///< anything else; the number of the error may follow

using Fields = std::vector<std::string_view>;

/// A whole message, ready to be sent. Nothing if it would be longer than `most`.
[[nodiscard]] std::optional<LockedBytes> message(const Fields &fields, std::size_t most);

/// How many bytes follow this header; nothing if it is none of this version or announces more than `most`.
[[nodiscard]] std::optional<std::size_t> announcedLength(std::string_view header, std::size_t most);

/// What stands in a message after its header; valid as long as those bytes. Nothing if it is not well-formed.
[[nodiscard]] std::optional<Fields> fieldsOf(std::string_view payload);

} // namespace keyherd::wire
