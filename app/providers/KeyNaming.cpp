// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyNaming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype mostWords = 12;

constexpr QByteArrayView keyWords[] = {"key",         "keys",     "apikey",        "apikeys", "token", "tokens",
                                       "apitoken",    "secret",   "secrets",       "auth",    "pat",   "credential",
                                       "credentials", "password", "authorization", "bearer"};
// Beside those, what says nothing of whose key it is.
constexpr QByteArrayView fillWords[] = {"api", "x", "access", "http", "https", "the", "my", "your", "is", "env", "id"};
// What programs call the one who talks to a provider.
constexpr QByteArrayView clientWords[] = {"client", "async", "sdk", "chat", "llm", "ai", "v2", "new", "default"};
// What is named so is about a key, or about something else, but none.
constexpr QByteArrayView otherWords[] = {"hash",        "sha",      "sha1",      "sha256",   "sha512",    "md5",
                                         "digest",      "checksum", "commit",    "revision", "rev",       "version",
                                         "fingerprint", "etag",     "integrity", "cache",    "tokenizer", "public"};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

template<std::size_t size>
bool isOneOf(QByteArrayView word, const QByteArrayView (&words)[size])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

QByteArray folded(const QString &name)
{
    QByteArray result;
    for (const char c : name.toLatin1().toLower()) {
        if (isLower(c) || isDigit(c))
            result += c;
    }
    return result;
}

void add(QHash<QByteArray, QList<ProviderId>> &names, const QByteArray &name, const ProviderId &provider)
{
    QList<ProviderId> &providers = names[name];
    if (!name.isEmpty() && !providers.contains(provider))
        providers << provider;
}

// "mistralapikey" is mistral, apikey; "monkey" is one word.
void splitKeyWord(QList<QByteArray> &words, const QHash<QByteArray, QList<ProviderId>> &aliases)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const QByteArrayView key : {QByteArrayView("apikey"), QByteArrayView("token"), QByteArrayView("key")}) {
            const QByteArray word = words.at(i);
            const bool isLonger = word.size() > key.size() && word.endsWith(key) && !isOneOf(word, keyWords);
            if (!isLonger || (key != "apikey" && !aliases.contains(word.chopped(key.size()))))
                continue;
            words[i] = word.chopped(key.size());
            words.insert(i + 1, key.toByteArray());
            break;
        }
    }
}

bool saysKey(const QList<QByteArray> &words)
{
    const auto isKey = [](const QByteArray &word) { return isOneOf(word, keyWords); };
    const auto isOther = [](const QByteArray &word) { return isOneOf(word, otherWords); };
    return std::any_of(words.cbegin(), words.cend(), isKey) && std::none_of(words.cbegin(), words.cend(), isOther);
}

} // namespace

KeyNaming::KeyNaming(const Catalogue &catalogue)
{
    for (const Provider &provider : catalogue.providers()) {
        learn(provider.id.toString(), provider.id);
        learn(provider.name, provider.id);
        for (const QString &alias : provider.aliases)
            learn(alias, provider.id);
        for (const QString &variable : provider.keyVariables) {
            add(m_keyNames, folded(variable), provider.id);
            add(m_variables, variable.toLatin1(), provider.id);
        }
        if (!isNothingButKeyName(provider.transport.header))
            add(m_keyNames, folded(QString::fromLatin1(provider.transport.header)), provider.id);
        QList<QUrl> addresses{provider.baseUrl, provider.test.defaultBase};
        for (const Region &region : provider.regions)
            addresses << region.baseUrl;
        for (const QUrl &address : std::as_const(addresses)) {
            QByteArray host = address.host().toLatin1().toLower();
            if (host.isEmpty() || host == "localhost" || host.startsWith("127."))
                continue;
            add(m_hosts, host, provider.id);
            if (host.startsWith("api.") || host.startsWith("www.")) // its domain is the provider's own
                add(m_hosts, host.sliced(4), provider.id);
        }
    }
}

void KeyNaming::learn(const QString &name, const ProviderId &provider)
{
    if (const QByteArray plain = folded(name); plain.size() >= 2)
        add(m_aliases, plain, provider);
}

QList<QByteArray> KeyNaming::wordsOf(QByteArrayView name)
{
    name = name.first(std::min(name.size(), longestName));
    QList<QByteArray> words;
    QByteArray word;
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < mostWords)
            words << word;
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const char before = i > 0 ? name[i - 1] : '\0';
        const char after = i + 1 < name.size() ? name[i + 1] : '\0';
        if (!isLower(c) && !isUpper(c) && !isDigit(c)) {
            end();
            continue;
        }
        if (isUpper(c) && (isLower(before) || (isUpper(before) && isLower(after))))
            end();
        word += isUpper(c) ? static_cast<char>(c | 0x20) : c;
    }
    end();
    return words;
}

bool KeyNaming::isKeyName(QByteArrayView name)
{
    QList<QByteArray> words = wordsOf(name);
    splitKeyWord(words, {});
    return saysKey(words);
}

bool KeyNaming::isNothingButKeyName(QByteArrayView name)
{
    const QList<QByteArray> words = wordsOf(name);
    return std::all_of(words.cbegin(), words.cend(),
                       [](const QByteArray &word) { return isOneOf(word, keyWords) || isOneOf(word, fillWords); });
}

KeyNaming::Stretch KeyNaming::longestStretch(const QList<QByteArray> &words) const
{
    Stretch best;
    qsizetype longest = 0;
    for (qsizetype first = 0; first < words.size(); ++first) {
        QByteArray joined;
        for (qsizetype last = first; last < words.size(); ++last) {
            joined += words.at(last);
            if (joined.size() <= longest)
                continue;
            const auto keyName = m_keyNames.constFind(joined);
            const bool isKey = keyName != m_keyNames.cend();
            const auto alias = m_aliases.constFind(joined);
            if (!isKey && alias == m_aliases.cend())
                continue;
            best = {isKey ? *keyName : *alias, first, last - first + 1, isKey};
            longest = joined.size();
        }
    }
    return best;
}

QList<ProviderId> KeyNaming::byName(QByteArrayView name) const
{
    QList<QByteArray> words = wordsOf(name);
    splitKeyWord(words, m_aliases);
    const Stretch stretch = longestStretch(words);
    return stretch.saysKey || saysKey(words) ? stretch.providers : QList<ProviderId>();
}

QList<ProviderId> KeyNaming::byPlainName(QByteArrayView name) const
{
    return longestStretch(wordsOf(name)).providers;
}

QList<ProviderId> KeyNaming::byHost(QByteArrayView host) const
{
    QByteArray domain = host.first(std::min(host.size(), qsizetype{253})).toByteArray().toLower();
    while (!domain.isEmpty()) {
        if (const auto found = m_hosts.constFind(domain); found != m_hosts.cend())
            return *found;
        const qsizetype dot = domain.indexOf('.');
        domain = dot < 0 ? QByteArray() : domain.sliced(dot + 1);
    }
    return {};
}

QList<QByteArray> KeyNaming::restOf(QByteArrayView name) const
{
    QList<QByteArray> words = wordsOf(name);
    splitKeyWord(words, m_aliases);
    const Stretch stretch = longestStretch(words);
    QList<QByteArray> rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isProvider = i >= stretch.first && i < stretch.first + stretch.count;
        if (!isProvider && !isOneOf(words.at(i), keyWords) && !isOneOf(words.at(i), fillWords))
            rest << words.at(i);
    }
    return rest;
}

bool KeyNaming::isNothingButProvider(QByteArrayView name) const
{
    const QList<QByteArray> rest = restOf(name);
    return !byPlainName(name).isEmpty()
        && std::all_of(rest.cbegin(), rest.cend(), [](const QByteArray &word) { return isOneOf(word, clientWords); });
}

} // namespace keyherd
