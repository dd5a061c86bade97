// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Masking.h"

#include "base/Secret.h"

#include <QRegularExpression>

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
    for (const Secret *secret : secrets) {
        if (!secret || secret->isEmpty())
            continue;
        const QByteArray plain = secret->view().toByteArray();
        const QString mask = masked(plain);
        for (QByteArray form : {plain, plain.toPercentEncoding(), plain.toBase64(QByteArray::OmitTrailingEquals)}) {
            QString needle = QString::fromUtf8(form);
            text.replace(needle, mask);
            wipe(needle);
            wipe(form);
        }
    }
    return text;
}

QString withoutKeyShapes(const QString &text)
{
    static const QRegularExpression shapes(
        u"(?i)\\bbearer\\s+[^\\s\"',;]+"
        "|\\b(?:sk|pk|rk|gsk|hf|xai|pplx|r8|nvapi|tvly|jina|fw|tgp|khd|api_org|github_pat|gh[pousr]|csk)[-_][A-Za-z0-9_.\\-]{8,}"
        "|\\bAIza[A-Za-z0-9_-]{20,}"
        "|\\bA[A-Z]\\.[A-Za-z0-9_.-]{20,}"
        "|(?<![A-Za-z0-9_/+-])(?=[A-Za-z0-9_-]*[0-9])(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{32,}(?![A-Za-z0-9_/+-])"_s);
    QString result = text;
    result.replace(shapes, u"[masked]"_s);
    return result;
}

} // namespace keyherd
