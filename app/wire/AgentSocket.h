// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/LockedBytes.h"
#include "wire/Message.h"

#include <optional>
#include <string>
#include <utility>

namespace keyherd::wire {

/// An answer of the agent.
struct Answer
{
    LockedBytes bytes;
    Fields fields; ///< within `bytes`

    [[nodiscard]] bool isOk() const { return fields.front() == answerOk; }
    /// Why not; empty: it is ok.
    [[nodiscard]] std::string_view reason() const;
};

/// A client's connection to the agent. Never waits longer than 0.7 s for an agent that says nothing; without limit while it says
/// that a person is being asked.
class AgentSocket
{
public:
    /// Nothing if nobody listens there, or somebody who is not this user.
    [[nodiscard]] static std::optional<AgentSocket> connectTo(const std::string &path);
    AgentSocket(AgentSocket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    AgentSocket &operator=(AgentSocket &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    AgentSocket(const AgentSocket &) = delete;
    AgentSocket &operator=(const AgentSocket &) = delete;
    ~AgentSocket();

    /// Nothing if the agent went away, stays silent or says what this program does not understand.
    [[nodiscard]] std::optional<Answer> ask(const Fields &request);
    /// From any thread: whoever waits for an answer gets none.
    void interrupt() const;

private:
    explicit AgentSocket(int descriptor) : m_descriptor(descriptor) { }
    [[nodiscard]] std::optional<Answer> receive();
    [[nodiscard]] bool send(std::string_view bytes);
    [[nodiscard]] bool fill(LockedBytes &bytes, std::size_t size);
    void waitAtMost(int milliseconds);

    int m_descriptor;
};

} // namespace keyherd::wire
