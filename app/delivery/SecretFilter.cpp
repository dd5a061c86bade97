// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/SecretFilter.h"

#include "base/Masking.h"

#include <algorithm>

namespace keyherd {

namespace {

constexpr std::size_t shortestMasked = 4;

} // namespace

SecretFilter::SecretFilter(const std::vector<Secret> &secrets, Sink sink) : m_sink(std::move(sink))
{
    for (const Secret &secret : secrets) {
        if (secret.size() < shortestMasked)
            continue;
        m_secrets.push_back({secret.view(), masked(secret.view()).toUtf8()});
        m_first.set(secret.data()[0]);
    }
    std::ranges::sort(m_secrets, std::ranges::greater(), [](const Masked &masked) { return masked.secret.size(); });
}

void SecretFilter::take(QByteArrayView bytes)
{
    m_kept.append(bytes);
    pass(Stream::GoesOn);
}

void SecretFilter::finish()
{
    pass(Stream::Ended);
}

// Whether more bytes could make a secret of it.
bool SecretFilter::mayBegin(QByteArrayView rest) const
{
    return std::ranges::any_of(m_secrets, [rest](const Masked &masked) {
        return masked.secret.size() > rest.size() && masked.secret.startsWith(rest);
    });
}

const SecretFilter::Masked *SecretFilter::beginningOf(QByteArrayView rest) const
{
    const auto found =
        std::ranges::find_if(m_secrets, [rest](const Masked &masked) { return rest.startsWith(masked.secret); });
    return found == m_secrets.end() ? nullptr : &*found;
}

void SecretFilter::pass(Stream stream)
{
    const QByteArrayView text = m_kept.view();
    qsizetype passed = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!m_first.test(static_cast<unsigned char>(text[at]))) {
            ++at;
            continue;
        }
        const QByteArrayView rest = text.sliced(at);
        if (stream == Stream::GoesOn && mayBegin(rest))
            break;
        const Masked *found = beginningOf(rest);
        if (!found) {
            ++at;
            continue;
        }
        m_sink(text.sliced(passed, at - passed));
        m_sink(found->mask);
        at += found->secret.size();
        passed = at;
    }
    m_sink(text.sliced(passed, at - passed));
    ForeignBytes kept;
    kept.append(text.sliced(at));
    m_kept = std::move(kept);
}

} // namespace keyherd
