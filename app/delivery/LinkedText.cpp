// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/LinkedText.h"

#include "base/Await.h"
#include "delivery/FileOutput.h"
#include "delivery/Quoting.h"
#include "exchange/scan/PathBytes.h"
#include "vault/KeyReference.h"
#include "vault/VaultService.h"

#include <algorithm>

namespace keyherd {

namespace {

constexpr qint64 largest = qint64{1024} * 1024;

bool fitsInto(char quote, QByteArrayView value)
{
    switch (quote) {
    case '\'':
    case '`':
        return !value.contains(quote);
    case '"':
        return std::none_of(value.begin(), value.end(), [](char c) { return QByteArrayView("\"\\$`").contains(c); });
    default:
        return false;
    }
}

void appendLike(ForeignBytes &text, QByteArrayView former, QByteArrayView value)
{
    const char quote = former.isEmpty() ? '\0' : former.front();
    if (!fitsInto(quote, value))
        return quoting::appendDotenv(text, value);
    text.append(quote);
    text.append(value);
    text.append(quote);
}

} // namespace

bool LinkedText::Line::isOpen() const
{
    return text.value.view().isEmpty() || KeyReference::parse(text.value.view());
}

Result<LinkedText> LinkedText::read(const std::filesystem::path &path, VaultService &vault)
{
    auto file = readForWriting(path, largest);
    if (!file)
        return fail(file.error());
    LinkedText result(std::move(*file));
    const QByteArrayView content = result.m_file.content.view();
    const ForeignText text(content);
    const bool isConverted = text.view().size() + 3 < content.size();
    if (isConverted)
        return fail(ErrorCode::FileNotUnderstood,
                    {{ErrorField::Path, shownPath(path)}, {ErrorField::Reason, QStringLiteral("kind")}});
    // The mark of UTF-8 that Windows writes.
    const qsizetype skipped = content.size() - text.view().size();
    std::vector<Secret> values;
    const auto parsed = eachDotenvLine(text.view(), [&](DotenvLine &&line) -> Result<void> {
        if (line.problem)
            return {};
        line.offset += skipped;
        auto value = Secret::copyOf(line.value.view());
        if (!value)
            return fail(value.error());
        values.push_back(std::move(*value));
        result.m_lines.push_back({std::move(line), {}});
        return {};
    });
    if (!parsed)
        return fail(parsed.error());
    const auto known = await(vault.whichAreKnown(std::move(values)));
    if (!known)
        return fail(known.error());
    for (std::size_t i = 0; i < result.m_lines.size(); ++i)
        result.m_lines[i].match = known->matches.at(static_cast<qsizetype>(i));
    return result;
}

ForeignBytes LinkedText::with(const std::map<std::size_t, QByteArrayView> &values) const
{
    const QByteArrayView content = m_file.content.view();
    ForeignBytes text;
    qsizetype at = 0;
    for (const auto &[number, value] : values) {
        const DotenvLine &line = m_lines.at(number).text;
        text.append(content.sliced(at, line.offset - at));
        appendLike(text, content.sliced(line.offset, line.length), value);
        at = line.offset + line.length;
    }
    text.append(content.sliced(at));
    return text;
}

} // namespace keyherd
