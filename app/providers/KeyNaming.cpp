// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/KeyNaming.h"

#include <algorithm>
#include <array>

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

} // namespace

// A name in small letters without separators, and where its words begin. On the stack: many names are looked at.
class FoldedName
{
public:
    explicit FoldedName(QByteArrayView name)
    {
        name = name.first(std::min(name.size(), longestName));
        bool isNew = true;
        for (qsizetype i = 0; i < name.size(); ++i) {
            const char c = name[i];
            const char before = i > 0 ? name[i - 1] : '\0';
            const char after = i + 1 < name.size() ? name[i + 1] : '\0';
            if (!isLower(c) && !isUpper(c) && !isDigit(c)) {
                isNew = true;
                continue;
            }
            isNew = isNew || (isUpper(c) && (isLower(before) || (isUpper(before) && isLower(after))));
            if (isNew && m_count == mostWords)
                break;
            if (isNew)
                m_begins[static_cast<std::size_t>(m_count++)] = m_size;
            isNew = false;
            m_text[static_cast<std::size_t>(m_size++)] = isUpper(c) ? static_cast<char>(c | 0x20) : c;
        }
    }

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] QByteArrayView word(qsizetype i) const { return words(i, i); }
    [[nodiscard]] QByteArrayView words(qsizetype first, qsizetype last) const
    {
        return {m_text.data() + begin(first), begin(last + 1) - begin(first)};
    }

    // "mistralapikey" is mistral, apikey; "monkey" is one word.
    void splitKeyWords(const QHash<QByteArray, QList<ProviderId>> &aliases)
    {
        for (qsizetype i = 0; i < m_count && m_count < mostWords; ++i) {
            for (const QByteArrayView key :
                 {QByteArrayView("apikey"), QByteArrayView("token"), QByteArrayView("key")}) {
                const QByteArrayView whole = word(i);
                const bool isLonger = whole.size() > key.size() && whole.endsWith(key) && !isOneOf(whole, keyWords);
                if (!isLonger || (key != "apikey" && !aliases.contains(raw(whole.chopped(key.size())))))
                    continue;
                const auto place = m_begins.begin() + i + 1;
                std::copy_backward(place, m_begins.begin() + m_count, m_begins.begin() + m_count + 1);
                *place = begin(i) + whole.size() - key.size();
                ++m_count;
                break;
            }
        }
    }

    // For looking something up without a copy.
    static QByteArray raw(QByteArrayView text) { return QByteArray::fromRawData(text.data(), text.size()); }

private:
    [[nodiscard]] qsizetype begin(qsizetype word) const
    {
        return word < m_count ? m_begins[static_cast<std::size_t>(word)] : m_size;
    }

    std::array<char, longestName> m_text;
    std::array<qsizetype, mostWords + 1> m_begins;
    qsizetype m_size = 0;
    qsizetype m_count = 0;
};

namespace {

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

bool saysKey(const FoldedName &name)
{
    bool isKey = false;
    for (qsizetype i = 0; i < name.count(); ++i) {
        if (isOneOf(name.word(i), otherWords))
            return false;
        isKey = isKey || isOneOf(name.word(i), keyWords);
    }
    return isKey;
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
    for (const auto &names : {m_keyNames, m_aliases}) {
        for (auto name = names.keyBegin(); name != names.keyEnd(); ++name)
            m_longestName = std::max(m_longestName, name->size());
    }
}

void KeyNaming::learn(const QString &name, const ProviderId &provider)
{
    if (const QByteArray plain = folded(name); plain.size() >= 2)
        add(m_aliases, plain, provider);
}

QList<QByteArray> KeyNaming::wordsOf(QByteArrayView name)
{
    const FoldedName folded(name);
    QList<QByteArray> words;
    for (qsizetype i = 0; i < folded.count(); ++i)
        words << folded.word(i).toByteArray();
    return words;
}

bool KeyNaming::isKeyName(QByteArrayView name)
{
    FoldedName folded(name);
    folded.splitKeyWords({});
    return saysKey(folded);
}

bool KeyNaming::isNothingButKeyName(QByteArrayView name)
{
    const FoldedName folded(name);
    for (qsizetype i = 0; i < folded.count(); ++i) {
        if (!isOneOf(folded.word(i), keyWords) && !isOneOf(folded.word(i), fillWords))
            return false;
    }
    return true;
}

KeyNaming::Stretch KeyNaming::longestStretch(const FoldedName &name) const
{
    Stretch best;
    qsizetype longest = 0;
    for (qsizetype first = 0; first < name.count(); ++first) {
        for (qsizetype last = first; last < name.count(); ++last) {
            const QByteArrayView joined = name.words(first, last);
            if (joined.size() <= longest || joined.size() > m_longestName)
                continue;
            const auto keyName = m_keyNames.constFind(FoldedName::raw(joined));
            const bool isKey = keyName != m_keyNames.cend();
            const auto alias = m_aliases.constFind(FoldedName::raw(joined));
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
    FoldedName folded(name);
    folded.splitKeyWords(m_aliases);
    const Stretch stretch = longestStretch(folded);
    return stretch.saysKey || saysKey(folded) ? stretch.providers : QList<ProviderId>();
}

QList<ProviderId> KeyNaming::byPlainName(QByteArrayView name) const
{
    return longestStretch(FoldedName(name)).providers;
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
    FoldedName folded(name);
    folded.splitKeyWords(m_aliases);
    const Stretch stretch = longestStretch(folded);
    QList<QByteArray> rest;
    for (qsizetype i = 0; i < folded.count(); ++i) {
        const bool isProvider = i >= stretch.first && i < stretch.first + stretch.count;
        if (!isProvider && !isOneOf(folded.word(i), keyWords) && !isOneOf(folded.word(i), fillWords))
            rest << folded.word(i).toByteArray();
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
