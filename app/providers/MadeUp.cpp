// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/MadeUp.h"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace keyherd {

namespace {

// A key of 16 random hexadecimal digits or more has so few different characters, or so many alike in a row, less than once in a
// million times.
constexpr std::size_t fewestCharacters = 6;
constexpr qsizetype longestRow = 7;

constexpr QByteArrayView tellingWords[] = {
    "your_",       "your-",    "yourapi",   "yourkey",    "yoursecret",   "yourtoken", "example",
    "placeholder", "changeme", "change_me", "change-me",  "replaceme",    "replace_",  "replace-",
    "insert_",     "insert-",  "redacted",  "dummykey",   "dummy_",       "dummy-",    "_here",
    "-here",       "keyhere",  "not-a-key", "xxxxxx",     "my_api",       "my-api",    "api_key",
    "api-key",     "apikey",   "secretkey", "secret_key", "............",
};

enum class Kind { Lower, Upper, Digit, Mark };

Kind kindOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return Kind::Lower;
    if (c >= 'A' && c <= 'Z')
        return Kind::Upper;
    return c >= '0' && c <= '9' ? Kind::Digit : Kind::Mark;
}

char lower(char c)
{
    return kindOf(c) == Kind::Upper ? static_cast<char>(c | 0x20) : c;
}

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool holdsWord(QByteArrayView text)
{
    return std::any_of(std::begin(tellingWords), std::end(tellingWords), [text](QByteArrayView word) {
        return std::search(text.begin(), text.end(), word.begin(), word.end(),
                           [](char a, char b) { return lower(a) == b; })
            != text.end();
    });
}

// "x86", "utf8mb4", "0a1": too short to be a key, and not all of digits and letters in turn.
bool isShortWord(QByteArrayView part)
{
    constexpr qsizetype longest = 8;
    constexpr qsizetype mostTurns = 3;
    qsizetype turns = 0;
    for (qsizetype i = 1; i < part.size() && part.size() <= longest; ++i)
        turns += (kindOf(part[i]) == Kind::Digit) != (kindOf(part[i - 1]) == Kind::Digit) ? 1 : 0;
    return part.size() <= longest && turns <= mostTurns;
}

// A stretch between separators that a person may have thought of: "register", "HTTP", "readAllBytes", "v2", "2024".
bool isWord(QByteArrayView part)
{
    if (isShortWord(part))
        return true;
    qsizetype letters = part.size();
    while (letters > 0 && kindOf(part[letters - 1]) == Kind::Digit)
        --letters;
    if (part.size() - letters > 4)
        return false;
    qsizetype humps = 1;
    qsizetype vowels = 0;
    for (qsizetype i = 0; i < letters; ++i) {
        const Kind kind = kindOf(part[i]);
        if (kind == Kind::Digit)
            return false;
        const bool endsCapitals =
            i > 1 && kind == Kind::Lower && kindOf(part[i - 1]) == Kind::Upper && kindOf(part[i - 2]) == Kind::Upper;
        const bool beginsCapitals = i > 0 && kind == Kind::Upper && kindOf(part[i - 1]) == Kind::Lower;
        humps += beginsCapitals || endsCapitals ? 1 : 0;
        vowels += isVowel(lower(part[i])) ? 1 : 0;
    }
    const bool isLong = letters >= 12; // random letters are hardly ever so
    return letters < 4 || (humps * 4 <= letters + 3 && (!isLong || vowels * 4 >= letters));
}

} // namespace

bool isPlaceholder(QByteArrayView text)
{
    std::bitset<256> seen;
    qsizetype row = 0;
    qsizetype longest = 0;
    qsizetype steps = 0; // to the next character of the alphabet or the next digit
    for (qsizetype i = 0; i < text.size(); ++i) {
        seen.set(static_cast<std::uint8_t>(text[i]));
        row = i > 0 && text[i] == text[i - 1] ? row + 1 : 1;
        longest = std::max(longest, row);
        steps += i > 0 && text[i] == text[i - 1] + 1 ? 1 : 0;
    }
    return seen.count() < fewestCharacters || longest >= longestRow || steps * 2 > text.size() || holdsWord(text);
}

bool isOfWords(QByteArrayView text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && kindOf(text[i]) != Kind::Mark)
            continue;
        if (!isWord(text.sliced(begin, i - begin)))
            return false;
        begin = i + 1;
    }
    return true;
}

bool isMixed(QByteArrayView text)
{
    std::bitset<4> found;
    for (const char c : text)
        found.set(static_cast<std::size_t>(kindOf(c)));
    found.reset(static_cast<std::size_t>(Kind::Mark));
    return found.count() >= 2;
}

} // namespace keyherd
