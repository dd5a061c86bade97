// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/StatusText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)

public:
    static QString word(TestStatus status)
    {
        switch (status) {
        case TestStatus::Valid:
            return tr("Valid");
        case TestStatus::Invalid:
            return tr("Invalid");
        case TestStatus::Forbidden:
            return tr("Forbidden");
        case TestStatus::RateLimited:
            return tr("Rate limited");
        case TestStatus::QuotaExhausted:
            return tr("No credit");
        case TestStatus::Unreachable:
            return tr("Unreachable");
        case TestStatus::TlsError:
            return tr("TLS error");
        case TestStatus::ProviderError:
            return tr("Provider error");
        case TestStatus::Unexpected:
            return tr("Unexpected");
        case TestStatus::Inactive:
            return tr("Inactive");
        }
        return {};
    }

    static QString sentence(const TestOutcome &outcome)
    {
        switch (outcome.status) {
        case TestStatus::Valid:
            return tr("The provider accepts this key.");
        case TestStatus::Invalid:
            return tr("The provider does not know this key: it was revoked, has expired or was mistyped.");
        case TestStatus::Forbidden:
            return tr("The provider knows this key but does not let it do this: its rights, its region or the account "
                      "stand in the way.");
        case TestStatus::RateLimited:
            return tr("The provider asks to wait: this key sent too many requests. It is not broken.");
        case TestStatus::QuotaExhausted:
            return tr("The account behind this key has no credit left.");
        case TestStatus::Unreachable:
            return tr("No answer came: check the network connection. This says nothing about the key.");
        case TestStatus::TlsError:
            return tr("The connection was not trustworthy, so the key was not sent. Someone may be in between, or the "
                      "clock of this computer is wrong.");
        case TestStatus::ProviderError:
            return tr("The provider has a fault of its own. This says nothing about the key; try again later.");
        case TestStatus::Unexpected:
            return tr("What came back is not an answer of the provider. This says nothing about the key; check the "
                      "base URL and the network.");
        case TestStatus::Inactive:
            return tr("The key is switched off, so it was not sent.");
        }
        return {};
    }
};

} // namespace

QString statusText(TestStatus status)
{
    return Words::word(status);
}

QString statusSentence(const TestOutcome &outcome)
{
    return Words::sentence(outcome);
}

} // namespace keyherd
