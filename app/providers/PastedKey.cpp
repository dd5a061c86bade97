// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/PastedKey.h"

#include "base/Loopback.h"
#include "providers/BaseAddress.h"
#include "providers/KeyBytes.h"
#include "providers/KeySurroundings.h"
#include "providers/MadeUp.h"
#include "providers/PastedFields.h"
#include "providers/PastedName.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype shortestUnknown = 16;

// What stands around a key that was copied out of a program or a page; the typographic ones in UTF-8.
constexpr QByteArrayView quotes[] = {
    "\"",       "'", "`", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xE2\x80\x98", "\xE2\x80\x99", "\xC2\xAB",
    "\xC2\xBB", ",", ";"};

// What follows an API's base in an address.
constexpr QLatin1StringView endpoints[] = {"/chat/completions"_L1, "/completions"_L1, "/responses"_L1,
                                           "/embeddings"_L1,       "/messages"_L1,    "/models"_L1};

QByteArrayView withoutQuotes(QByteArrayView text)
{
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text = withoutEdges(text);
        for (const QByteArrayView quote : quotes) {
            if (text.startsWith(quote))
                text = text.sliced(quote.size());
            if (text.endsWith(quote))
                text.chop(quote.size());
        }
    }
    return text;
}

// A key of no known family, or a short one: what is not anything else.
bool couldBeKey(QByteArrayView value)
{
    const bool isOther = value.contains("://") || value.contains('@') || value.contains('(') || value.startsWith('$')
                      || value.startsWith('<') || value.startsWith('{') || value.startsWith('%')
                      || value.startsWith('/') || value.startsWith("./") || value.startsWith("~/");
    return value.size() >= shortestUnknown && value.size() <= longestKey && !firstInvalidByte(value) && !isOther
        && isMixed(value) && !isPlaceholder(value) && !isOfWords(value);
}

// Of an address in the text, the base of the API behind it; empty unless a key may be sent there.
QUrl baseOf(QByteArrayView address)
{
    const auto end = std::find_if(address.begin(), address.end(), [](char c) { return c == '?' || c == '#'; });
    QString text = withoutSlashes(QString::fromUtf8(address.first(end - address.begin())));
    if (text.contains(u'@')) // a password may stand before it
        return {};
    for (const QLatin1StringView endpoint : endpoints) {
        if (text.endsWith(endpoint)) {
            text.chop(endpoint.size());
            break;
        }
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
    return url.isValid() && isSafe && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

// The keys of one pasted text.
class Paste
{
public:
    Paste(const Catalogue &catalogue, const KeyScanner &scanner, QByteArrayView text)
        : m_catalogue(catalogue), m_scanner(scanner), m_text(text), m_fields(fieldsIn(text))
    {
    }

    Result<std::vector<PastedKey>> keys()
    {
        for (const KeyFinding &finding : m_scanner.scan(m_text))
            m_places << PastedPlace{.offset = finding.offset, .length = finding.length};
        addFields(&Paste::isAnApiKeys);
        if (m_places.isEmpty())
            addFields(&Paste::isAKeys);
        if (m_places.isEmpty())
            addBare();
        std::sort(m_places.begin(), m_places.end(),
                  [](const PastedPlace &a, const PastedPlace &b) { return a.offset < b.offset; });
        std::vector<PastedKey> keys;
        for (const PastedPlace &place : std::as_const(m_places)) {
            Result<Secret> secret = Secret::copyOf(textAt(place));
            if (!secret)
                return fail(secret.error());
            if (std::any_of(keys.cbegin(), keys.cend(),
                            [&secret](const PastedKey &key) { return key.secret.equals(secret->view()); }))
                continue;
            const QList<Guess> guesses = guessesAt(place);
            keys.push_back({.secret = std::move(*secret),
                            .guesses = guesses,
                            .name = nameInText(m_scanner, m_text, place, m_fields),
                            .baseUrl = baseUrlAt(place, guesses)});
        }
        return keys;
    }

private:
    [[nodiscard]] QByteArrayView textAt(const PastedPlace &place) const
    {
        return m_text.sliced(place.offset, place.length);
    }

    [[nodiscard]] QList<Guess> guessesAt(const PastedPlace &place) const
    {
        return recognise(m_catalogue, textAt(place), m_scanner.namedAround(m_text, place.offset, place.end()));
    }

    [[nodiscard]] bool isTaken(const PastedField &field) const
    {
        return std::any_of(m_places.cbegin(), m_places.cend(), [&field](const PastedPlace &place) {
            return place.offset < field.offset + field.value.size() && field.offset < place.end();
        });
    }

    // Among other settings, what a provider's name or nothing but "api_key" stands before; a session's or a database's secret is none.
    [[nodiscard]] bool isAnApiKeys(const PastedField &field) const
    {
        return !m_scanner.naming().byName(field.name).isEmpty()
            || (KeyNaming::isKeyName(field.name) && KeyNaming::isNothingButKeyName(field.name));
    }

    [[nodiscard]] bool isAKeys(const PastedField &field) const { return KeyNaming::isKeyName(field.name); }

    void addFields(bool (Paste::*isKeys)(const PastedField &) const)
    {
        for (const PastedField &field : m_fields) {
            if ((this->*isKeys)(field) && couldBeKey(field.value) && !isTaken(field))
                m_places << PastedPlace{.offset = field.offset, .length = field.value.size()};
        }
    }

    void addBare()
    {
        const QByteArrayView bare = withoutQuotes(m_text);
        const bool isAssignment = bare.contains('=') && !bare.endsWith('=');
        if (couldBeKey(bare) && !isAssignment && m_fields.isEmpty())
            m_places << PastedPlace{.offset = bare.data() - m_text.data(), .length = bare.size()};
    }

    // The provider's own address, or another region's, or one that the text gives.
    [[nodiscard]] QString chosenBase(const QUrl &base, const QList<Guess> &guesses) const
    {
        const QList<ProviderId> known = m_scanner.naming().byHost(base.host().toLatin1());
        for (const Guess &guess : guesses) {
            const Provider *provider = m_catalogue.find(guess.provider);
            if (base.host() == provider->baseUrl.host() && base.port() == provider->baseUrl.port())
                return {};
            for (const Region &region : provider->regions) {
                if (base.host() == region.baseUrl.host())
                    return region.baseUrl.toString();
            }
            if (known.contains(provider->id))
                return {};
        }
        return base.toString();
    }

    [[nodiscard]] bool isBaseUrl(const PastedField &field) const
    {
        const QByteArray name = field.name.toByteArray();
        const auto isVariable = [&name](const Provider &provider) {
            return provider.baseUrlVariables.contains(QString::fromLatin1(name));
        };
        const auto &providers = m_catalogue.providers();
        const QByteArray words = KeyNaming::wordsOf(name).join(' ');
        return std::any_of(providers.cbegin(), providers.cend(), isVariable) || words.endsWith("base url")
            || words.endsWith("api base") || words.endsWith("baseurl") || words.endsWith("endpoint")
            || words.endsWith("api url");
    }

    // Whether a setting of an address is about the provider of the key, where there are several keys.
    [[nodiscard]] bool isAbout(const PastedField &field, const PastedPlace &place, const QList<Guess> &guesses) const
    {
        if (m_places.size() == 1)
            return true;
        const KeyNaming &naming = m_scanner.naming();
        const QList<ProviderId> named = naming.byPlainName(field.name);
        const QByteArrayView variable = KeySurroundings(m_text, place.offset, place.end()).name();
        if (named.isEmpty())
            return blockAround(m_text, place.offset).contains(field.offset);
        return named == naming.byPlainName(variable)
            || std::any_of(guesses.cbegin(), guesses.cend(),
                           [&named](const Guess &guess) { return named.contains(guess.provider); });
    }

    [[nodiscard]] QString baseUrlAt(const PastedPlace &place, const QList<Guess> &guesses) const
    {
        for (const PastedField &field : m_fields) {
            if (!isBaseUrl(field) || !isAbout(field, place, guesses))
                continue;
            if (const QUrl base = baseOf(field.value); !base.isEmpty())
                return chosenBase(base, guesses);
        }
        if (!m_text.contains("curl"))
            return {};
        const QList<AddressInText> addresses = KeySurroundings(m_text, place.offset, place.end()).addresses();
        for (const AddressInText &address : addresses) {
            if (const QUrl base = baseOf(address.url); !base.isEmpty())
                return chosenBase(base, guesses);
        }
        return {};
    }

    const Catalogue &m_catalogue;
    const KeyScanner &m_scanner;
    QByteArrayView m_text;
    QList<PastedField> m_fields;
    QList<PastedPlace> m_places;
};

Result<std::vector<PastedKey>> keysInPaste(const Catalogue &catalogue, const KeyScanner &scanner, QByteArrayView pasted)
{
    return Paste(catalogue, scanner, pasted).keys();
}

} // namespace keyherd
