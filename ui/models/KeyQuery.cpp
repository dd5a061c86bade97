// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeyQuery.h"

#include "wording/StatusText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// Before what a field looks at, in the text that is searched; nobody types them.
constexpr QChar providerMark(u'\x1e');
constexpr QChar tagMark(u'\x1f');

constexpr std::array verdicts{TestStatus::Valid,       TestStatus::Invalid,        TestStatus::Forbidden,
                              TestStatus::RateLimited, TestStatus::QuotaExhausted, TestStatus::Unreachable,
                              TestStatus::TlsError,    TestStatus::ProviderError,  TestStatus::Unexpected,
                              TestStatus::Inactive};
constexpr quint32 untestedBit = 1u << 30;
constexpr quint32 damagedBit = 1u << 31;

enum State { Active, Inactive, Damaged, Expiring };

quint32 bitOf(TestStatus status)
{
    return 1u << static_cast<quint32>(status);
}

quint32 bitOf(const KeyEntry &entry)
{
    return entry.damage ? damagedBit : entry.lastTest ? bitOf(entry.lastTest->status) : untestedBit;
}

quint32 statusesCalled(const QString &word)
{
    const auto called = [&](const QString &name, const QString &shown) {
        return name.startsWith(word) || foldedText(shown).startsWith(word);
    };
    quint32 bits = 0;
    for (const TestStatus status : verdicts)
        bits |= called(toText(status), statusText(status)) ? bitOf(status) : 0;
    bits |=
        called(u"untested"_s, QCoreApplication::translate("keyherd::KeyTableModel", "Not tested")) ? untestedBit : 0;
    bits |= called(u"damaged"_s, QCoreApplication::translate("keyherd::KeyTableModel", "Damaged")) ? damagedBit : 0;
    return bits;
}

// QByteArrayView prepares each search as for a long text, which for short ones takes longer than the search.
bool contains(QByteArrayView text, QByteArrayView part)
{
    const auto chars = [](QByteArrayView bytes) {
        return std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()));
    };
    return chars(text).find(chars(part)) != std::string_view::npos;
}

/// Takes the field off the beginning of what is left, where it is one that is known.
QString takeField(QStringView &rest)
{
    for (const QString &field : KeyQuery::fields()) {
        if (rest.startsWith(field)) {
            rest = rest.sliced(field.size());
            return field;
        }
    }
    return {};
}

/// Takes a word or what stands in quotes; quotes that nobody closed go to the end.
QString takeWord(QStringView &rest)
{
    const bool quoted = rest.startsWith(u'"');
    if (quoted)
        rest = rest.sliced(1);
    const qsizetype found = rest.indexOf(quoted ? u'"' : u' ');
    const qsizetype end = found < 0 ? rest.size() : found;
    const QString word = rest.first(end).toString();
    rest = rest.sliced(std::min(end + 1, rest.size()));
    return word;
}

} // namespace

QStringList KeyQuery::fields()
{
    return {u"provider:"_s, u"status:"_s, u"tag:"_s, u"is:"_s};
}

QStringList KeyQuery::statuses()
{
    QStringList names;
    for (const TestStatus status : verdicts)
        names << toText(status);
    return names << u"untested"_s << u"damaged"_s;
}

QStringList KeyQuery::states()
{
    return {u"active"_s, u"inactive"_s, u"damaged"_s, u"expiring"_s};
}

KeyQuery::Term KeyQuery::termOf(const QString &field, const QString &word)
{
    if (field == "provider:"_L1)
        return {.text = (providerMark + word).toUtf8()};
    if (field == "tag:"_L1)
        return {.text = (tagMark + word).toUtf8()};
    if (field == "status:"_L1)
        return {.kind = Kind::Status, .statuses = statusesCalled(word)};
    const QStringList all = states();
    const auto state = std::ranges::find_if(all, [&](const QString &each) { return each.startsWith(word); });
    if (field.isEmpty() || state == all.end())
        return {.text = (field + word).toUtf8()};
    return {.kind = Kind::State, .state = state - all.begin()};
}

KeyQuery KeyQuery::parse(const QString &typed)
{
    KeyQuery query;
    const QString folded = foldedText(typed).simplified();
    for (QStringView rest = QStringView(folded).trimmed(); !rest.isEmpty(); rest = rest.trimmed()) {
        const bool excluded = rest.size() > 1 && rest.front() == u'-' && !rest.at(1).isSpace();
        if (excluded)
            rest = rest.sliced(1);
        const QString field = takeField(rest);
        const QString word = takeWord(rest);
        // Nothing after the colon yet: it is still being typed.
        if (word.isEmpty())
            continue;
        Term term = termOf(field, word);
        term.excluded = excluded;
        query.m_terms << term;
    }
    return query;
}

QByteArray KeyQuery::textOf(const KeyEntry &entry, const QString &providerName)
{
    const KeyAttributes &attributes = entry.attributes;
    QString text = attributes.name + u'\n' + providerMark + entry.provider.toString() + u'\n' + providerMark
                 + providerName + u'\n' + attributes.masked;
    for (const QString &tag : attributes.tags)
        text += u'\n' + (tagMark + tag);
    return foldedText(text + u'\n' + attributes.note).toUtf8();
}

bool KeyQuery::fits(const Term &term, const KeyEntry &entry, QByteArrayView text, Moment now,
                    const ReminderRules &rules)
{
    switch (term.kind) {
    case Kind::Text:
        return contains(text, term.text);
    case Kind::Status:
        return (term.statuses & bitOf(entry)) != 0;
    case Kind::State:
        break;
    }
    switch (term.state) {
    case Active:
        return entry.active;
    case Inactive:
        return !entry.active;
    case Damaged:
        return entry.damage.has_value();
    case Expiring: {
        const auto reason = reminderReason(entry, now, rules);
        return reason == ReminderReason::Expired || reason == ReminderReason::Expires;
    }
    default:
        return false;
    }
}

bool KeyQuery::fits(const KeyEntry &entry, QByteArrayView text, Moment now, const ReminderRules &rules) const
{
    return std::ranges::all_of(m_terms,
                               [&](const Term &term) { return fits(term, entry, text, now, rules) != term.excluded; });
}

bool KeyQuery::narrows(const KeyQuery &wider) const
{
    const auto impliedBy = [](const Term &wide, const Term &narrow) {
        if (wide == narrow)
            return true;
        return wide.kind == narrow.kind && !wide.excluded && !narrow.excluded
            && (wide.kind == Kind::Text     ? narrow.text.contains(wide.text)
                : wide.kind == Kind::Status ? (narrow.statuses & ~wide.statuses) == 0
                                            : false);
    };
    return std::ranges::all_of(wider.m_terms, [&](const Term &wide) {
        return std::ranges::any_of(m_terms, [&](const Term &narrow) { return impliedBy(wide, narrow); });
    });
}

} // namespace keyherd
