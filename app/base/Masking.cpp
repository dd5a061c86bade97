// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Masking.h"

#include "base/Secret.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype shortestShown = 16;
constexpr qsizetype shownTail = 4;
constexpr qsizetype longestShownPrefix = 10;

// The public part of a key ends with its last separator among the first few characters: "sk-ant-", "gsk_", "hf_".
qsizetype prefixLength(QByteArrayView key)
{
    const auto head = key.first(qMin(key.size() / 4, longestShownPrefix));
    for (qsizetype i = head.size() - 1; i >= 0; --i) {
        if (head[i] == '-' || head[i] == '_' || head[i] == '.')
            return i + 1;
    }
    return 0;
}

} // namespace

QString masked(QByteArrayView key)
{
    if (key.size() < shortestShown)
        return u"…"_s;
    return QString::fromLatin1(key.first(prefixLength(key))) + u'…' + QString::fromLatin1(key.last(shownTail));
}

QString withoutSecrets(QString text, std::span<const Secret *const> secrets)
{
    // Longest first: of a secret that begins with a shorter one, nothing may stay.
    std::vector<const Secret *> ordered(secrets.begin(), secrets.end());
    std::erase_if(ordered, [](const Secret *secret) { return !secret || secret->isEmpty(); });
    std::ranges::sort(ordered, std::ranges::greater(), &Secret::size);
    for (const Secret *secret : ordered) {
        const QString mask = masked(secret->view());
        const auto replace = [&](QByteArray form) {
            QString needle = QString::fromUtf8(form);
            text.replace(needle, mask);
            wipe(needle);
            wipe(form);
        };
        QByteArray plain = secret->view().toByteArray();
        replace(plain.toPercentEncoding());
        replace(plain.toBase64(QByteArray::OmitTrailingEquals));
        replace(std::move(plain));
    }
    return text;
}

QString withoutKeyShapes(const QString &text)
{
    static const QRegularExpression shapes(
        u"(?i)\\bbearer\\s+[^\\s\"',;]+"
        "|\\b(?:sk|pk|rk|gsk|hf|xai|pplx|r8|nvapi|tvly|jina|fw|tgp|khd|api_org|github_pat|gh[pousr]|csk)"
        "[-_][A-Za-z0-9_.\\-]{8,}(?::[A-Za-z0-9_-]{8,})?"
        "|\\bAIza[A-Za-z0-9_-]{20,}"
        "|\\bA[A-Z]\\.[A-Za-z0-9_.-]{20,}"
        "|(?<![A-Za-z0-9_/+-])(?=[A-Za-z0-9_-]*[0-9])(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{32,}"
        "(?:\\.[A-Za-z0-9_-]{8,})*(?![A-Za-z0-9_/+-])"_s);
    QString result = text;
    result.replace(shapes, u"[masked]"_s);
    return result;
}

} // namespace keyherd
