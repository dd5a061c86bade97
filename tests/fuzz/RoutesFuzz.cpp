// SPDX-License-Identifier: GPL-3.0-or-later
// Any request of any client, at a real vault: it is answered, once, with a status that means something, and a key reaches the programs whose token is good
// for it, and no others.
#include "http/RequestParser.h"
#include "service/api/ApiServer.h"
#include "support/vault/TestVault.h"

#include "connect/TestQueue.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 40;
constexpr int restAfter = 64; // inputs
constexpr auto patience = std::chrono::seconds(20);

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whose token a request carries: the first byte of an input says it.
enum class Asker { Nobody, Reader, ReaderOfOne, Manager, Proxy };
constexpr std::size_t askers = 5;

/// The keys that are there before each input.
struct Kept
{
    QString provider;
    QString name;
};
const std::array<Kept, 3> kept{{{u"openai"_s, u"first"_s}, {u"anthropic"_s, u"second"_s}, {u"gemini"_s, u"third"_s}}};

class Target
{
public:
    Target() : m_tests(m_vault.service(), m_vault.catalogue(), m_vault.clock()), m_server(services(), {.rate = 0})
    {
        for (const Kept &key : kept)
            m_vault.add(key.provider, key.name);
        m_tokens[std::size_t(Asker::Reader)] = token(u"reader"_s, ClientScope::Read);
        m_tokens[std::size_t(Asker::ReaderOfOne)] = token(u"reader of one"_s, ClientScope::Read, {u"openai"_s});
        m_tokens[std::size_t(Asker::Manager)] = token(u"manager"_s, ClientScope::Manage);
        m_tokens[std::size_t(Asker::Proxy)] = token(u"proxy"_s, ClientScope::Proxy);
        // What is looked for in answers is what an answer would hold.
        ask(Asker::Reader, {.method = "GET", .path = "/api/internal/api-keys", .query = "provider=openai"});
        require(m_given > 0);
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
        QTimer waiting;
        waiting.setSingleShot(true);
        waiting.start(patience);
        while (answers == 0 && waiting.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
        require(answers == 1);
        check(asker, *asked, answer);
        if (asker == Asker::Manager && asked->method != "GET" && answer.status < 300)
            bringBack();
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
        const auto tells = [&](std::size_t key) { return answer.body.contains(madeUpKey(kept.at(key).provider)); };
        const bool mayRead = answer.status == 200 && (asker == Asker::Reader || asker == Asker::ReaderOfOne);
        require(mayRead || !tells(0));
        require((mayRead && asker == Asker::Reader) || (!tells(1) && !tells(2)));
        const bool wantsFirst =
            request.method == "GET" && request.path == "/api/internal/api-keys" && request.query == "provider=openai";
        require(!mayRead || !wantsFirst || tells(0));
        m_given += mayRead && wantsFirst;
        for (const QByteArray &token : m_tokens)
            require(token.isEmpty() || !answer.body.contains(token));
    }

    // Active again, and with the secret that is looked for.
    void bringBack()
    {
        for (const Kept &key : kept) {
            const auto held =
                valueOf(m_vault.service().holder(ProviderId(QString(key.provider)), secretOf(madeUpKey(key.provider))));
            if (held && held->active)
                continue;
            remove([&key](const KeyEntry &entry) { return entry.provider.toString() == key.provider; });
            m_vault.add(key.provider, key.name);
        }
    }

    void forgetWhatWasAdded()
    {
        if (valueOf(m_vault.service().keys()).size() <= mostKeys)
            return;
        remove([](const KeyEntry &) { return true; });
        bringBack();
    }

    template<typename Which>
    void remove(Which which)
    {
        QList<KeyId> ids;
        for (const KeyEntry &key : valueOf(m_vault.service().keys())) {
            if (which(key))
                ids << key.id;
        }
        valueOf(m_vault.service().removeAll(ids));
    }

    TestVault m_vault;
    TestQueue m_tests;
    ApiServer m_server;
    std::array<QByteArray, askers> m_tokens;
    int m_asked = 0;
    int m_given = 0; ///< answers that had to hold the first key, and did
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
