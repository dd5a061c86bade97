// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "providers/TestStatus.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace keyherd {

/// How a key is put into a request. A key never travels in a URL.
struct KeyTransport
{
    QByteArray header;      ///< empty: the provider takes no key
    QByteArray valuePrefix; ///< "Bearer "
    QList<std::pair<QByteArray, QByteArray>> extraHeaders;
};

/// The cheap, read-only, unbilled request that tells whether a key lives.
///
/// A base URL of the key's own takes the place of the provider's, and so must not send a key where the entry did not mean it: a request that the
/// provider answers at its base URL is made at the key's own just so; one that it answers at another address (OpenRouter's model list is
/// public, NVIDIA asks another host) is made at a base URL of the key's own only if the entry has `ownBasePath`. See `testUrl`.
struct TestRequestShape
{
    QByteArray method;    ///< "GET" or "POST"
    QUrl defaultBase;     ///< where it goes unless the key has a base URL of its own; empty: each key needs one
    QString path;         ///< "/models?limit=1", appended to `defaultBase`
    QString ownBasePath;  ///< appended to a base URL of the key's own; empty: a key that has one cannot be tested
    QByteArray body = {}; ///< of a POST; "{key}" in it stands for the key, percent-encoded, which then is in no header
    QByteArray contentType = {};                           ///< of the body
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< of this request alone
};

/// What a key may be used for.
enum class KeyUse {
    Programs,  ///< handed out on demand
    Issuing,   ///< makes and manages other keys; never handed out
    NeverSent, ///< kept, but neither tested nor handed out: a refresh token
};

/// What else an answer says, for the person to act on.
enum class AnswerHint {
    None,
    OtherRegion, ///< the key may belong to another region's address
    Leaked,      ///< the provider found it in public; it must be replaced
    Restricted,  ///< the key lives, with fewer rights than the test needs
    MaybeQuota,  ///< the provider answers so for used-up credit, too
    Disabled,    ///< the key or its account is switched off at the provider
};

/// One row of "what an answer means". Rows are tried in order; the first that fits decides.
struct AnswerRule
{
    QList<int> statuses;          ///< empty: any
    QString jsonPath;             ///< "error.code", "error.details[].reason"; empty: the whole body as text
    QByteArray header;            ///< a header's value instead of the body; empty: the body
    QString equals;               ///< whole value, case-sensitive; empty: not compared
    QString contains;             ///< part of the value, case-insensitive; empty: not compared
    std::optional<double> atMost; ///< the value is a number, or a text of one, no greater than this
    QString atLeastPath;          ///< the value is a number no less than the one at this path; empty: not compared
    TestStatus means;
    AnswerHint hint = AnswerHint::None;
};

/// One shape that keys of a provider have.
struct KeyFamily
{
    QString name;               ///< "project", "legacy"
    QRegularExpression pattern; ///< anchored; ASCII
    bool distinctive = false;   ///< no other provider's keys have this shape
    KeyUse use = KeyUse::Programs;
    std::optional<TestRequestShape> test = {};  ///< instead of the provider's
    std::optional<KeyTransport> transport = {}; ///< instead of the provider's
    QList<AnswerRule> answers = {};             ///< tried before the provider's
    QString successPath = {};                   ///< of an answer to its own test; there only with one
};

/// Another address of the same provider, whose keys are other ones.
struct Region
{
    QString name; ///< "China", "Virginia"
    QUrl baseUrl;
};

/// Where a good answer tells one fact of the key: in its JSON or in a header.
struct FactPlace
{
    QString jsonPath = {};
    QByteArray header = {}; ///< instead of a path
    QString minusPath = {}; ///< this is taken off the number: what remains is the limit less what was used
    double factor = 1.0;    ///< cents to dollars: 0.01
    QString unit = {};      ///< "USD", "tokens", "characters"; empty: unitPath tells, or nobody
    QString unitPath = {};  ///< where the currency stands
    [[nodiscard]] bool isGiven() const { return !jsonPath.isEmpty() || !header.isEmpty(); }
};

/// What a good answer tells of a key, as far as this provider tells it.
struct FactPlaces
{
    FactPlace credit = {}; ///< what remains
    FactPlace limit = {};
    FactPlace used = {}; ///< since ever, or in the limit's period
    FactPlace usedToday = {};
    FactPlace tier = {};
    FactPlace owner = {};
    FactPlace label = {};   ///< what the provider calls the key
    FactPlace scopes = {};  ///< one text with commas or spaces, or a list
    FactPlace expires = {}; ///< ISO 8601, or seconds since 1970
};

/// The headers in which a provider tells one of its rate limits.
struct RateLimitHeaders
{
    QString of;            ///< "requests", "tokens", "requests per day"
    QByteArray limit = {}; ///< each empty if not told
    QByteArray remaining = {};
    QByteArray reset = {};
};

/// A header that a person may set for each key, such as the organisation it acts for.
struct KeyHeader
{
    QByteArray name;
    QString label;         ///< "Organisation"
    QStringList variables; ///< environment variables that hold its value
};

enum class ProviderKind {
    Cloud,
    Local,  ///< a server on this machine or network
    Custom, ///< whatever speaks a common protocol; the address is the person's
};

/// Whether the provider makes keys when asked by a program.
enum class Issuing {
    No,
    Partly, ///< some kinds, or with conditions
    Yes,
};

/// How programs have the provider make, switch off and delete keys, in the manner of OpenRouter: see `connect/Provisioning.h`.
struct IssuingApi
{
    QString path;               ///< "/keys", appended to a base URL
    QStringList variables = {}; ///< environment variables that hold a key for it, the one that wins first
};

/// A service that takes API keys: one entry of the catalogue. A value; immutable once loaded.
struct Provider
{
    ProviderId id;
    QString name;
    QStringList aliases = {};
    ProviderKind kind = ProviderKind::Cloud;
    QString retired = {}; ///< the day the service ended, "2026-07-30"; empty: it lives
    bool own = false;     ///< the person's own entry, not the built-in catalogue's
    bool keyRequired = true;
    QStringList requiredPrefixes = {}; ///< a key must begin with one of these; empty: any beginning
    QStringList refusedPrefixes = {};  ///< a key that begins so belongs to another provider
    QList<KeyFamily> families = {};
    QStringList keyVariables = {}; ///< environment variables, the one that wins first
    QStringList baseUrlVariables = {};
    QUrl baseUrl = {};          ///< empty: each key needs one of its own
    QList<Region> regions = {}; ///< other addresses, each with keys of its own
    QList<KeyHeader> keyHeaders = {};
    KeyTransport transport = {};
    TestRequestShape test = {};
    QList<AnswerRule> answers = {};
    QString modelsPath =
        {}; ///< JSON path of the array of models, without which no 200 is a good answer; empty: not told
    QString successPath = {};   ///< JSON path of a value without which no 200 is a good answer; empty: modelsPath tells
    QString modelIdMember = {}; ///< of an entry of that array: its id; empty: the entries are texts
    FactPlaces tells = {};
    QList<RateLimitHeaders> rateLimits = {};
    Issuing issuing = Issuing::No;
    std::optional<IssuingApi> issue = {}; ///< only where Keyherd knows how
    QUrl consoleUrl = {};                 ///< where a person makes a key
    QString colour = {};                  ///< "#10a37f", of its tile
    QStringList unverified = {};          ///< what no source confirms
};

} // namespace keyherd
