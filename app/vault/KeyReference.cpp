// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/KeyReference.h"

#include "base/Masking.h"

#include <QUrl>

#include <algorithm>

namespace keyherd {

namespace {

constexpr QByteArrayView scheme("keyherd://");

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isOfProvider(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-';
}

// What RFC 3986 calls unreserved, and the sign of what is encoded.
bool isOfName(char c)
{
    return isOfProvider(c) || c == '.' || c == '~' || c == '%';
}

bool isOfScheme(char c)
{
    return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isEncoded(QByteArrayView name)
{
    for (qsizetype at = name.indexOf('%'); at >= 0; at = name.indexOf('%', at + 1)) {
        if (at + 2 >= name.size() || !isHex(name[at + 1]) || !isHex(name[at + 2]))
            return false;
    }
    return std::all_of(name.begin(), name.end(), isOfName);
}

// It may be a key that was pasted in the wrong place.
Error invalid(QByteArrayView text)
{
    constexpr qsizetype longestShown = 60;
    const QString shown = withoutKeyShapes(QString::fromUtf8(text));
    return {ErrorCode::InvalidReference,
            {{ErrorField::Detail, shown.size() > longestShown ? shown.first(longestShown) + u'…' : shown}}};
}

qsizetype lengthOf(QByteArrayView text)
{
    const auto endOf = [](QByteArrayView part, bool (*belongs)(char)) {
        return std::find_if_not(part.begin(), part.end(), belongs) - part.begin();
    };
    qsizetype end = scheme.size() + endOf(text.sliced(scheme.size()), isOfProvider);
    // A name has no slash; where one follows all the same, the whole is no reference, and must not be taken for a shorter one.
    while (end < text.size() && text[end] == '/')
        end += 1 + endOf(text.sliced(end + 1), isOfName);
    return end;
}

} // namespace

QByteArray keyReference(const ProviderId &provider, const QString &name)
{
    return keyReference(provider) + '/' + QUrl::toPercentEncoding(name);
}

QByteArray keyReference(const ProviderId &provider)
{
    return scheme + provider.toString().toUtf8();
}

Result<KeyReference> KeyReference::parse(QByteArrayView text)
{
    if (!text.startsWith(scheme))
        return fail(invalid(text));
    const QByteArrayView rest = text.sliced(scheme.size());
    const qsizetype slash = rest.indexOf('/');
    const QByteArrayView provider = slash < 0 ? rest : rest.first(slash);
    const QByteArrayView name = slash < 0 ? QByteArrayView() : rest.sliced(slash + 1);
    // A provider that began with a digit would be looked up as the number of a key.
    const bool isProvider = std::all_of(provider.begin(), provider.end(), isOfProvider) && !provider.isEmpty()
                         && (provider.front() < '0' || provider.front() > '9');
    if (!isProvider || (slash >= 0 && (name.isEmpty() || !isEncoded(name))))
        return fail(invalid(text));
    return KeyReference(QString::fromLatin1(provider),
                        QString::fromUtf8(QByteArray::fromPercentEncoding(name.toByteArray())));
}

Result<QList<PlacedReference>> findReferences(QByteArrayView text)
{
    QList<PlacedReference> references;
    int line = 1;
    qsizetype counted = 0;
    for (qsizetype at = text.indexOf(scheme); at >= 0; at = text.indexOf(scheme, at + scheme.size())) {
        // Part of the name of another scheme.
        if (at > 0 && isOfScheme(text[at - 1]))
            continue;
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + at, '\n'));
        counted = at;
        const QByteArrayView found = text.sliced(at, lengthOf(text.sliced(at)));
        const auto reference = KeyReference::parse(found);
        if (!reference)
            return fail(reference.error().with(ErrorField::Position, QString::number(line)));
        references.append({at, found.size(), line, *reference});
    }
    return references;
}

} // namespace keyherd
