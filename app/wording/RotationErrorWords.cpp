// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the way of replacing a key, and which keys should be looked after.
#include "wording/ErrorWords.h"

#include "wording/StatusText.h"

using namespace Qt::StringLiterals;

namespace keyherd {

QString ErrorWords::answerOfProvider() const
{
    const auto status = testStatusFromText(m_found);
    const QString word = status ? statusText(*status) : m_found;
    return m_detail.isEmpty() ? word : tr("%1: %2", "verdict: the provider's words").arg(word, m_detail);
}

ErrorText ErrorWords::ofRotation() const
{
    switch (m_error.code) {
    case ErrorCode::RotationOpen:
        return {tr("the key %1/%2 is being replaced already").arg(m_provider, m_name),
                tr("let that come to its end, or call it off")};
    case ErrorCode::NoRotation:
        return {tr("the key %1/%2 is not being replaced").arg(m_provider, m_name), tr("begin to replace it first")};
    case ErrorCode::RotationTaken:
        return {tr("another program went on replacing this key of %1 meanwhile").arg(m_provider),
                tr("look at the key again; nothing was done twice")};
    case ErrorCode::ReplacementIsSame:
        return {tr("this is the key that %1/%2 has already").arg(m_provider, m_name),
                tr("make a new one on the provider's page")};
    case ErrorCode::ReplacementRefused:
        return {tr("%1 does not accept the new key (%2)").arg(m_provider, answerOfProvider()),
                tr("%1 stays as it was; check the new key and try again").arg(m_name)};
    case ErrorCode::ReplacementUntested:
        return {tr("the new key of %1 could not be tested (%2)").arg(m_provider, answerOfProvider()),
                tr("it is kept, and %1 stays as it was until a test says that the new one works").arg(m_name)};
    default:
        return {};
    }
}

ErrorText ErrorWords::ofDueKey() const
{
    const QString reason = m_error.value(ErrorField::Reason);
    const int days = m_found.toInt();
    if (reason == "expired"_L1)
        return {tr("the key %1/%2 has expired").arg(m_provider, m_name), tr("replace it")};
    if (reason == "expires"_L1)
        return {tr("the key %1/%2 expires in %n day(s)", nullptr, days).arg(m_provider, m_name),
                tr("replace it before that day")};
    if (reason == "old"_L1)
        return {tr("the key %1/%2 is %n day(s) old", nullptr, days).arg(m_provider, m_name), tr("replace it")};
    return {tr("%1/%2 was replaced, and the provider still accepts the old key").arg(m_provider, m_name),
            m_path.isEmpty() ? tr("delete the old one at the provider")
                             : tr("delete the old one at the provider: %1").arg(m_path)};
}

} // namespace keyherd
