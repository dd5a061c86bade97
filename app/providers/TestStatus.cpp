// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/TestStatus.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array statusNames{
    std::pair{TestStatus::Valid, "valid"_L1},
    std::pair{TestStatus::Invalid, "invalid"_L1},
    std::pair{TestStatus::Forbidden, "forbidden"_L1},
    std::pair{TestStatus::RateLimited, "rate_limited"_L1},
    std::pair{TestStatus::QuotaExhausted, "quota_exhausted"_L1},
    std::pair{TestStatus::Unreachable, "unreachable"_L1},
    std::pair{TestStatus::TlsError, "tls_error"_L1},
    std::pair{TestStatus::ProviderError, "provider_error"_L1},
    std::pair{TestStatus::Unexpected, "unexpected"_L1},
    std::pair{TestStatus::Inactive, "inactive"_L1},
};

} // namespace

bool saysNothingOfKey(TestStatus status)
{
    switch (status) {
    case TestStatus::RateLimited:
    case TestStatus::Unreachable:
    case TestStatus::TlsError:
    case TestStatus::ProviderError:
    case TestStatus::Unexpected:
        return true;
    case TestStatus::Valid:
    case TestStatus::Invalid:
    case TestStatus::Forbidden:
    case TestStatus::QuotaExhausted:
    case TestStatus::Inactive:
        break;
    }
    return false;
}

QLatin1StringView toText(TestStatus status)
{
    const auto *row = std::find_if(statusNames.begin(), statusNames.end(),
                                   [status](const auto &entry) { return entry.first == status; });
    Q_ASSERT(row != statusNames.end());
    return row->second;
}

std::optional<TestStatus> testStatusFromText(QStringView text)
{
    const auto *row = std::find_if(statusNames.begin(), statusNames.end(),
                                   [text](const auto &entry) { return text == entry.second; });
    if (row == statusNames.end())
        return std::nullopt;
    return row->first;
}

} // namespace keyherd
