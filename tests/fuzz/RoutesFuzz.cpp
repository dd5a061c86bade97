// SPDX-License-Identifier: GPL-3.0-or-later
// Any request of any client, at a real vault: it is answered, once, with a status that means something, and no key reaches a program whose token is not
// good for it.
#include "http/RequestParser.h"
#include "service/api/ApiServer.h"
#include "support/vault/TestVault.h"

#include "connect/TestQueue.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 40;
constexpr int restAfter = 64; // inputs

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whose token a request carries: the first byte of an input says it.
enum class Asker { Nobody, Reader, ReaderOfOne, Manager, Proxy };
constexpr std::size_t askers = 5;

class Target
{
public:
    Target() : m_tests(m_vault.service(), m_vault.catalogue(), m_vault.clock()), m_server(services(), {.rate = 0})
    {
        for (const auto &[provider, name] :
             {std::pair(u"openai"_s, u"first"_s), {u"anthropic"_s, u"second"_s}, {u"gemini"_s, u"third"_s}})
            m_secrets[m_kept++] = m_vault.secretBytes(m_vault.add(provider, name).id);
        m_last = valueOf(m_vault.service().keys()).constLast().id;
        m_tokens[std::size_t(Asker::Reader)] = token(u"reader"_s, ClientScope::Read);
        m_tokens[std::size_t(Asker::ReaderOfOne)] = token(u"reader of one"_s, ClientScope::Read, {u"openai"_s});
        m_tokens[std::size_t(Asker::Manager)] = token(u"manager"_s, ClientScope::Manage);
        m_tokens[std::size_t(Asker::Proxy)] = token(u"proxy"_s, ClientScope::Proxy);
    }

    void ask(Asker asker, http::Request request)
    {
        // A test is a request to a provider, and this is no place to send any.
        if (request.path.endsWith("/test") || request.path.endsWith("/test/"))
            return;
        erase_if(request.headers, [](const http::Header &header) {
            return header.first.compare("Authorization", Qt::CaseInsensitive) == 0;
        });
        if (asker != Asker::Nobody)
            request.headers.append({"Authorization", "Bearer " + m_tokens.at(std::size_t(asker))});
        int answers = 0;
        http::Response answer;
        const auto asked = http::owned(std::move(request));
        m_server.answer(asked, [&](http::Response response) {
            ++answers;
            answer = std::move(response);
        });
        while (answers == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        require(answers == 1);
        check(asker, *asked, answer);
        if (++m_asked % restAfter == 0)
            forgetWhatWasAdded();
    }

private:
    LocalApi::Services services() { return {m_vault.service(), m_vault.catalogue(), m_tests, m_vault.clock()}; }

    QByteArray token(const QString &name, ClientScope scope, const QStringList &providers = {})
    {
        NewClient client{.name = name, .scope = scope};
        for (const QString &provider : providers)
            client.providers << *m_vault.catalogue().resolve(provider);
        return valueOf(m_vault.service().addClient(client)).token.view().toByteArray();
    }

    void check(Asker asker, const http::Request &request, const http::Response &answer)
    {
        require(answer.status >= 200 && answer.status < 500);
        const bool forEverybody = request.path == "/healthz" && request.method == "GET";
        require(asker != Asker::Nobody || answer.status == 401 || forEverybody);
        if (answer.contentType == "application/json" && !answer.body.isEmpty())
            require(!QJsonDocument::fromJson(answer.body).isNull());
        const auto tells = [&](std::size_t secret) { return answer.body.contains(m_secrets.at(secret)); };
        const bool mayRead = answer.status == 200 && (asker == Asker::Reader || asker == Asker::ReaderOfOne);
        require(mayRead || !tells(0));
        require((mayRead && asker == Asker::Reader) || (!tells(1) && !tells(2)));
        for (const QByteArray &token : m_tokens)
            require(token.isEmpty() || !answer.body.contains(token));
    }

    // What was changed or removed of the first ones is left so: the rules hold for what is there.
    void forgetWhatWasAdded()
    {
        QList<KeyId> added;
        for (const KeyEntry &key : valueOf(m_vault.service().keys())) {
            if (key.id > m_last)
                added << key.id;
        }
        if (added.size() > mostKeys)
            valueOf(m_vault.service().removeAll(added));
    }

    TestVault m_vault;
    TestQueue m_tests;
    ApiServer m_server;
    std::array<QByteArray, 3> m_secrets;
    std::size_t m_kept = 0;
    std::array<QByteArray, askers> m_tokens;
    KeyId m_last{0};
    int m_asked = 0;
};

Target &target()
{
    static int count = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char *, 2> arguments{name.data(), nullptr};
    static QCoreApplication application(count, arguments.data());
    static Target target;
    return target;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    http::RequestParser parser(http::Limits{});
    parser.feed({reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1});
    while (parser.progress() == http::RequestParser::Progress::Whole)
        target().ask(Asker(data[0] % askers), parser.take());
    return 0;
}
