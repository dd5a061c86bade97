// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/TestQueue.h"
#include "service/Agent.h"
#include "service/api/LocalApi.h"
#include "support/vault/TestVault.h"
#include "wire/AgentSocket.h"

#include <QPromise>
#include <QTemporaryDir>

#include <atomic>
#include <string>
#include <vector>

namespace keyherd::tests {

/// A real agent on a real vault, for a test, and what asks it as the command line would.
class ServedAgent : public QObject
{
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<TestVault> m_vault;
    std::unique_ptr<TestQueue> m_tests;
    std::unique_ptr<LocalApi> m_api;
    std::unique_ptr<Agent> m_agent;
    std::atomic<int> m_questions = 0;

    [[nodiscard]] QString socketPath() const { return m_folder.filePath(QStringLiteral("keyherd/agent.sock")); }
    [[nodiscard]] std::unique_ptr<Agent> newAgent()
    {
        return std::make_unique<Agent>(m_vault->service(), m_vault->catalogue(), *m_api, socketPath());
    }
    void serve(std::optional<UseAnswer> answer = {})
    {
        m_agent = newAgent();
        AskForUse ask;
        if (answer) {
            ask = [this, answer](const UseQuestion &) {
                ++m_questions;
                QPromise<UseAnswer> promise;
                promise.start();
                promise.addResult(*answer);
                promise.finish();
                return promise.future();
            };
        }
        valueOf(m_agent->start(ask));
    }
    /// The fields of an answer; empty: none came.
    [[nodiscard]] std::vector<std::string> ask(std::vector<std::string> request)
    {
        request.insert(request.begin() + 1, m_vault->path().toStdString());
        return askExactly(request);
    }
    [[nodiscard]] std::vector<std::string> askExactly(const std::vector<std::string> &request)
    {
        auto socket = wire::AgentSocket::connectTo(socketPath().toStdString());
        const auto answer = socket ? socket->ask({request.cbegin(), request.cend()}) : std::optional<wire::Answer>();
        return answer ? std::vector<std::string>(answer->fields.cbegin(), answer->fields.cend())
                      : std::vector<std::string>();
    }
    [[nodiscard]] QByteArray getRequest() const
    {
        const std::string vault = m_vault->path().toStdString();
        const auto request = wire::message({"get", vault, "openai"}, wire::longestRequest);
        return {request->view().data(), static_cast<qsizetype>(request->size())};
    }
    using Texts = std::vector<std::string>;

    void makeVault()
    {
        m_questions = 0;
        m_vault = std::make_unique<TestVault>();
        m_tests = std::make_unique<TestQueue>(m_vault->service(), m_vault->catalogue(), m_vault->clock());
        m_api = std::make_unique<LocalApi>(
            LocalApi::Services{m_vault->service(), m_vault->catalogue(), *m_tests, m_vault->clock()});
    }
    void forget()
    {
        m_agent.reset();
        m_api.reset();
        m_tests.reset();
        m_vault.reset();
    }
};

} // namespace keyherd::tests
