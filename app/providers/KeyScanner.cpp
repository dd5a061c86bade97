// SPDX-License-Identifier: GPL-3.0-or-later
// Keys are runs of at least 16 characters out of 64. So every 16th byte is looked at, and only where it is one of those the run
// around it is measured; most of a text is never read. What a run begins with then decides whether any pattern is tried.
#include "providers/KeyScanner.h"

#include "providers/KeySurroundings.h"
#include "providers/KeyText.h"
#include "providers/MadeUp.h"

#include <algorithm>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype shortestRun = 16;
constexpr qsizetype longestToken = 16 * 1024; // longer ones are data
constexpr qsizetype longestMatched = 4 * 1024;
constexpr qsizetype shortestPrefix = 3; // a shorter one says nothing

constexpr std::uint8_t run = 1;     // part of nearly all keys
constexpr std::uint8_t joint = 2;   // joins the parts of a few
constexpr std::uint8_t base64 = 4;  // with a run: a blob
constexpr std::uint8_t opening = 8; // what a value may stand behind

constexpr std::array<std::uint8_t, 256> makeKinds()
{
    std::array<std::uint8_t, 256> kinds{};
    for (int c = 0; c < 256; ++c) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (isLetter || (c >= '0' && c <= '9') || c == '_' || c == '-')
            kinds[static_cast<std::size_t>(c)] = run;
    }
    kinds['.'] = kinds[':'] = joint;
    kinds['+'] = kinds['/'] = base64;
    for (const char c : {'"', '\'', '`', '=', ':', ' ', '\t', '>', '\\', '%'})
        kinds[static_cast<std::size_t>(c)] |= opening;
    return kinds;
}

constexpr std::array<std::uint8_t, 256> kinds = makeKinds();

bool is(std::uint8_t kind, char c)
{
    return (kinds[static_cast<std::uint8_t>(c)] & kind) != 0;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

// How many characters of a token belong to what was escaped right before it: \n, \x22, \u0022, %3D.
qsizetype escapeLength(QByteArrayView text, qsizetype begin)
{
    if (begin == 0)
        return 0;
    const QByteArrayView rest = text.sliced(begin);
    const auto hexDigits = [rest](qsizetype from, qsizetype count) {
        return rest.size() >= from + count && isHex(rest.sliced(from, count)) ? from + count : 0;
    };
    if (text[begin - 1] == '%')
        return hexDigits(0, 2);
    if (text[begin - 1] != '\\')
        return 0;
    if (rest.front() == 'x')
        return hexDigits(1, 2);
    if (rest.front() == 'u')
        return hexDigits(1, 4);
    return QByteArrayView("nrtbfav0").contains(rest.front()) ? 1 : 0;
}

} // namespace

// One scan of one text.
class KeyScanner::Pass
{
public:
    Pass(const KeyScanner &scanner, QByteArrayView text) : m_scanner(scanner), m_text(text) { }

    QList<KeyFinding> findings()
    {
        const qsizetype size = m_text.size();
        for (qsizetype sample = shortestRun - 1; sample < size;) {
            if (!is(run, m_text[sample])) {
                sample += shortestRun;
                continue;
            }
            qsizetype begin = sample;
            while (begin > m_done && is(run, m_text[begin - 1]))
                --begin;
            qsizetype end = sample + 1;
            while (end < size && is(run, m_text[end]))
                ++end;
            if (end - begin >= shortestRun)
                end = m_seen = lookAt(tokenAround(begin, end));
            m_done = end;
            sample = end + shortestRun;
        }
        return m_findings;
    }

private:
    [[nodiscard]] bool isRunAt(qsizetype i) const { return i >= 0 && i < m_text.size() && is(run, m_text[i]); }

    Token tokenAround(qsizetype begin, qsizetype end) const
    {
        Token token{.begin = begin, .end = end, .isJoined = false};
        while (token.begin > m_seen && is(run | joint, m_text[token.begin - 1]))
            --token.begin;
        while (token.end < m_text.size() && is(run | joint, m_text[token.end]))
            ++token.end;
        while (is(joint, m_text[token.begin]))
            ++token.begin;
        while (is(joint, m_text[token.end - 1]))
            --token.end;
        token.isJoined = token.begin < begin || token.end > end;
        return token;
    }

    // Returns up to where the text is done with.
    qsizetype lookAt(const Token &token)
    {
        if (token.end - token.begin > longestToken || isBlob(token))
            return token.end;
        if (lookFrom(token.begin, token.end))
            return token.end;
        if (const qsizetype escaped = escapeLength(m_text, token.begin);
            escaped > 0 && lookFrom(token.begin + escaped, token.end))
            return token.end;
        if (!token.isJoined)
            return token.end;
        for (qsizetype i = token.begin; i < token.end; ++i) {
            if (m_text[i] == ':')
                i = std::max(i, lookFrom(i + 1, token.end).value_or(i));
        }
        return token.end;
    }

    // Base64 has no - and _, and the marks that it has instead stand in no key.
    bool isBlob(const Token &token) const
    {
        const bool besides = (token.begin > 0 && is(base64, m_text[token.begin - 1]))
                          || (token.end < m_text.size() && is(base64, m_text[token.end]));
        const QByteArrayView text = m_text.sliced(token.begin, token.end - token.begin);
        return besides && !text.contains('-') && !text.contains('_');
    }

    // Looks for a key that begins here; returns its end.
    std::optional<qsizetype> lookFrom(qsizetype begin, qsizetype limit)
    {
        const QByteArrayView rest = m_text.sliced(begin, limit - begin);
        if (rest.size() < shortestRun)
            return std::nullopt;
        for (const Prefix &prefix : m_scanner.m_prefixes[static_cast<std::uint8_t>(rest.front()) & 0x7F]) {
            if (!rest.startsWith(prefix.text))
                continue;
            const qsizetype end = endOf(m_scanner.m_families.at(prefix.family), begin, limit);
            if (end > begin && addIfKey(begin, end, prefix.text.size()))
                return end;
        }
        if (rest.size() < m_scanner.m_shortestUnmarked || !isValue(begin) || !isMixed(rest) || isOfWords(rest)
            || !mayBeNamed(begin, limit))
            return std::nullopt;
        qsizetype tried = begin;
        for (const qsizetype family : m_scanner.m_unmarked) {
            const Family &candidate = m_scanner.m_families.at(family);
            const qsizetype end = endOf(candidate, begin, limit);
            if (end > begin && end != tried && addIfNamed(begin, end, *candidate.family))
                return end;
            tried = end;
        }
        return std::nullopt;
    }

    // Whether it stands at a name that says a key is there, or that is a provider's. Asked for many values; names come again.
    bool mayBeNamed(qsizetype begin, qsizetype end)
    {
        constexpr qsizetype mostNames = 4096;
        const KeySurroundings around(m_text, begin, end);
        QByteArrayView name = around.name();
        if (name.isEmpty())
            name = around.callee();
        if (name.isEmpty())
            return false;
        if (const auto known = m_names.constFind(name); known != m_names.cend())
            return *known;
        if (m_names.size() >= mostNames)
            m_names.clear();
        const KeyNaming &naming = m_scanner.m_naming;
        const bool says =
            KeyNaming::isKeyName(name) || naming.isNothingButProvider(name) || !naming.byName(name).isEmpty();
        m_names.insert(name, says);
        return says;
    }

    // Where a key of the family would end; `begin` if what begins here is none.
    qsizetype endOf(const Family &family, qsizetype begin, qsizetype limit) const
    {
        const KeyShape &shape = family.shape;
        qsizetype end = begin;
        const qsizetype farthest = std::min(limit, begin + std::min(longestMatched, shape.longest) + 1);
        while (end < farthest && (is(run, m_text[end]) || shape.characters.test(static_cast<std::size_t>(m_text[end]))))
            ++end;
        while (end > begin && is(joint, m_text[end - 1]))
            --end;
        const qsizetype length = end - begin;
        const bool goesOn = isRunAt(end) || (end < limit && m_text[end] == '.' && isRunAt(end + 1))
                         || (end < m_text.size() && m_text[end] == '=' && !isRunAt(end + 1));
        if (goesOn || length < shape.shortest || length > std::min(longestMatched, shape.longest))
            return begin;
        return KeyText(m_text.sliced(begin, length)).fits(*family.family) ? end : begin;
    }

    bool addIfKey(qsizetype begin, qsizetype end, qsizetype prefix)
    {
        const QByteArrayView key = m_text.sliced(begin, end - begin);
        const QByteArrayView rest = key.sliced(prefix);
        if (isPlaceholder(key) || isPlaceholder(rest) || isOfWords(rest))
            return false;
        return add(begin, end, recognise(m_scanner.m_catalogue, key, m_scanner.namedAround(m_text, begin, end)));
    }

    // A key without a beginning of its own stands behind a sign that gives it to a name.
    bool isValue(qsizetype begin) const { return begin > 0 && is(opening, m_text[begin - 1]); }

    bool addIfNamed(qsizetype begin, qsizetype end, const KeyFamily &family)
    {
        const QByteArrayView key = m_text.sliced(begin, end - begin);
        const NamedProviders named = m_scanner.namedAsValue(m_text, begin, end);
        if (named.byName.isEmpty() && named.byHost.isEmpty() && !family.distinctive)
            return false;
        if (isPlaceholder(key) || isOfWords(key))
            return false;
        const QList<Guess> guesses = recognise(m_scanner.m_catalogue, key, named);
        if (guesses.isEmpty() || guesses.constFirst().family.isEmpty())
            return false;
        const ProviderId &best = guesses.constFirst().provider;
        const bool isNamed = named.byName.contains(best) || named.byHost.contains(best);
        const bool isKnownShape = guesses.constFirst().certainty == Certainty::Sure;
        const bool isKey = KeyNaming::isKeyName(KeySurroundings(m_text, begin, end).name());
        return (isNamed || (isKnownShape && isKey)) && add(begin, end, guesses);
    }

    bool add(qsizetype begin, qsizetype end, const QList<Guess> &guesses)
    {
        if (guesses.isEmpty())
            return false;
        m_findings << KeyFinding{.offset = begin,
                                 .length = end - begin,
                                 .guesses = guesses,
                                 .variable = QString::fromLatin1(KeySurroundings(m_text, begin, end).name())};
        return true;
    }

    const KeyScanner &m_scanner;
    QByteArrayView m_text;
    QList<KeyFinding> m_findings;
    qsizetype m_done = 0; ///< no run that begins before this is of interest
    qsizetype m_seen = 0; ///< up to here tokens were looked at
    QHash<QByteArrayView, bool> m_names;
};

KeyScanner::KeyScanner(const Catalogue &catalogue) : m_catalogue(catalogue), m_naming(catalogue)
{
    m_shortestUnmarked = longestMatched;
    for (const Provider &provider : m_catalogue.providers()) {
        for (const KeyFamily &family : provider.families)
            addFamily(family);
    }
    std::stable_partition(m_unmarked.begin(), m_unmarked.end(),
                          [this](qsizetype place) { return m_families.at(place).family->distinctive; });
    for (QList<Prefix> &prefixes : m_prefixes) {
        std::stable_sort(prefixes.begin(), prefixes.end(),
                         [](const Prefix &a, const Prefix &b) { return a.text.size() > b.text.size(); });
    }
}

void KeyScanner::addFamily(const KeyFamily &family)
{
    const KeyShape shape = shapeOf(family.pattern.pattern());
    const qsizetype place = m_families.size();
    m_families << Family{.family = &family, .shape = shape};
    bool isUnmarked = false;
    for (const QByteArray &prefix : shape.prefixes) {
        if (prefix.size() >= shortestPrefix)
            m_prefixes[static_cast<std::uint8_t>(prefix.front()) & 0x7F] << Prefix{.text = prefix, .family = place};
        else
            isUnmarked = true;
    }
    if (!isUnmarked || shape.shortest < shortestRun)
        return;
    m_unmarked << place;
    m_shortestUnmarked = std::min(m_shortestUnmarked, shape.shortest);
}

QList<KeyFinding> KeyScanner::scan(QByteArrayView text) const
{
    return Pass(*this, text).findings();
}

QList<ProviderId> KeyScanner::firstNamed(const QList<QByteArrayView> &names) const
{
    for (const QByteArrayView name : names) {
        if (const QList<ProviderId> providers = m_naming.byPlainName(name); !providers.isEmpty())
            return providers;
    }
    return {};
}

QList<ProviderId> KeyScanner::namedByHost(const KeySurroundings &around) const
{
    const QList<AddressInText> addresses = around.addresses();
    for (const AddressInText &address : addresses) {
        if (const QList<ProviderId> providers = m_naming.byHost(address.host); !providers.isEmpty())
            return providers;
    }
    return {};
}

NamedProviders KeyScanner::namedAround(QByteArrayView text, qsizetype begin, qsizetype end) const
{
    const KeySurroundings around(text, begin, end);
    NamedProviders named{.byName = m_naming.byName(around.name()), .byHost = namedByHost(around)};
    if (named.byName.isEmpty())
        named.byName = firstNamed(around.namesOnLine());
    if (named.byName.isEmpty())
        named.byName = firstNamed(around.sections());
    return named;
}

NamedProviders KeyScanner::namedAsValue(QByteArrayView text, qsizetype begin, qsizetype end) const
{
    const KeySurroundings around(text, begin, end);
    const QByteArrayView name = around.name();
    if (const QList<ProviderId> providers = m_naming.byName(name); !providers.isEmpty())
        return {.byName = providers};
    if (KeyNaming::isKeyName(name))
        return namedAround(text, begin, end);
    // "mistral: …" and Client("…") name no key, so that hexadecimal digits there are rather a checksum.
    const QByteArrayView owner = name.isEmpty() ? around.callee() : name;
    if (isHex(text.sliced(begin, end - begin)) || !m_naming.isNothingButProvider(owner))
        return {};
    return {.byName = m_naming.byPlainName(owner)};
}

} // namespace keyherd
