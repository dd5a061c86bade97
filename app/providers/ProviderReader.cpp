// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderReader.h"

#include "providers/JsonPath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestId = 64;

// Hand-written rather than regular expressions: this runs at every start of every program, and compiling those takes longer.
bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool consistsOf(const QString &text, QLatin1StringView marks)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [marks](QChar c) { return isLetter(c) || isDigit(c) || marks.contains(c); });
}

bool isInRange(const QString &text, char16_t first, char16_t last)
{
    return std::all_of(text.cbegin(), text.cend(), [first, last](QChar c) { return c >= first && c <= last; });
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && text == text.toLower() && isLetter(text.front())
        && consistsOf(text, "_-"_L1);
}

bool isVariable(const QString &text)
{
    return !text.isEmpty() && !isDigit(text.front()) && consistsOf(text, "_"_L1);
}

// A token of RFC 9110, section 5.6.2.
bool isHeaderName(const QString &text)
{
    return !text.isEmpty() && consistsOf(text, "!#$%&'*+.^_`|~-"_L1);
}

// Printable ASCII and spaces: nothing that could end a header line.
bool isHeaderValue(const QString &text)
{
    return isInRange(text, 0x20, 0x7E);
}

bool isKeyText(const QString &text)
{
    return isInRange(text, 0x21, 0x7E);
}

bool isPath(const QString &text)
{
    return text.startsWith(u'/') && text.count(u'?') <= 1 && consistsOf(text, "/?._~=&-"_L1);
}

bool isColour(const QString &text)
{
    constexpr auto isHex = [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f'); };
    return text.size() == 7 && text.startsWith(u'#') && std::all_of(text.cbegin() + 1, text.cend(), isHex);
}

bool isLoopback(const QString &host)
{
    // QUrl writes every form of an IPv4 address as four decimal numbers.
    const bool ipv4 = host.count(u'.') == 3
                   && std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c == u'.' || isDigit(c); });
    return host == "localhost"_L1 || host == "::1"_L1 || (ipv4 && host.startsWith("127."_L1));
}

bool isAnchored(const QString &pattern)
{
    if (!pattern.startsWith(u'^') || !pattern.endsWith(u'$'))
        return false;
    const auto lastOther = std::find_if(pattern.rbegin() + 1, pattern.rend(), [](QChar c) { return c != u'\\'; });
    return std::distance(pattern.rbegin() + 1, lastOther) % 2 == 0; // else the dollar is an escaped one
}

// What an answer can mean; the other statuses stand for having none.
bool canBeMeant(TestStatus status)
{
    return status != TestStatus::Unreachable && status != TestStatus::TlsError && status != TestStatus::Inactive;
}

} // namespace

Provider ProviderReader::read(JsonFields fields)
{
    JsonFields key = fields.object("key"_L1);
    JsonFields environment = fields.optionalObject("environment"_L1);
    const bool keyRequired = key.flag("required"_L1, true);
    const QUrl baseUrl = readBaseUrl(fields, "base_url"_L1);
    Provider provider{
        .id = ProviderId(readId(fields, "id"_L1)),
        .name = readName(fields),
        .aliases = readIds(fields, "aliases"_L1),
        .keyRequired = keyRequired,
        .requiredPrefixes = readPrefixes(key, "required_prefixes"_L1),
        .refusedPrefixes = readPrefixes(key, "refused_prefixes"_L1),
        .families = readFamilies(key),
        .keyVariables = readVariables(environment, "key"_L1),
        .baseUrlVariables = readVariables(environment, "base_url"_L1),
        .baseUrl = baseUrl,
        .transport = keyRequired || fields.has("auth"_L1) ? readTransport(fields.object("auth"_L1)) : KeyTransport{},
        .test = readTest(fields.object("test"_L1), baseUrl),
        .answers = readAnswers(fields),
        .modelsPath = readJsonPath(fields, "models_path"_L1),
        .successPath = readJsonPath(fields, "success_path"_L1),
        .tells = {.credit = {.jsonPath = readJsonPath(fields, "balance_path"_L1)}},
        .consoleUrl = readConsoleUrl(fields),
        .colour = readColour(fields),
        .unverified = fields.texts("unverified"_L1),
    };
    if (provider.modelsPath.isEmpty() && provider.successPath.isEmpty())
        fields.note("success_path"_L1,
                    tr("must be given where there is no models_path: else any 200 would pass for a good answer"));
    key.refuseUnknown();
    environment.refuseUnknown();
    fields.refuseUnknown();
    return provider;
}

QList<KeyFamily> ProviderReader::readFamilies(JsonFields &key)
{
    QList<KeyFamily> families;
    const QList<JsonFields> entries = key.objects("families"_L1);
    for (const JsonFields &entry : entries)
        families << readFamily(entry);
    return families;
}

KeyFamily ProviderReader::readFamily(JsonFields fields)
{
    const QString pattern = fields.text("pattern"_L1);
    if (!isAnchored(pattern))
        fields.note("pattern"_L1, tr("must begin with ^ and end with $"));
    KeyFamily family{
        .name = readId(fields, "name"_L1),
        // Once more around the whole: ^ and $ alone bind only the outer alternatives, and $ lets a newline pass.
        .pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
        .distinctive = fields.flag("distinctive"_L1, false),
    };
    if (!family.pattern.isValid())
        fields.note("pattern"_L1, tr("is not a regular expression: %1").arg(family.pattern.errorString()));
    fields.refuseUnknown();
    return family;
}

KeyTransport ProviderReader::readTransport(JsonFields fields)
{
    KeyTransport transport;
    const QString header = fields.text("header"_L1);
    if (!isHeaderName(header))
        fields.note("header"_L1, tr("must be the name of an HTTP header"));
    const QString prefix = fields.optionalText("value_prefix"_L1);
    if (!isHeaderValue(prefix))
        fields.note("value_prefix"_L1, tr("must be printable ASCII"));
    transport.header = header.toLatin1();
    transport.valuePrefix = prefix.toLatin1();
    const QList<std::pair<QString, QString>> extra = fields.textPairs("extra_headers"_L1);
    for (const auto &[name, value] : extra) {
        if (!isHeaderName(name) || !isHeaderValue(value))
            fields.note("extra_headers"_L1, tr("must be names of HTTP headers with printable ASCII values"));
        transport.extraHeaders.emplaceBack(name.toLatin1(), value.toLatin1());
    }
    fields.refuseUnknown();
    return transport;
}

TestRequestShape ProviderReader::readTest(JsonFields fields, const QUrl &baseUrl)
{
    TestRequestShape test;
    const QString method = fields.text("method"_L1);
    if (method != "GET"_L1 && method != "POST"_L1)
        fields.note("method"_L1, tr("must be GET or POST"));
    test.method = method.toLatin1();
    test.defaultBase = fields.has("base"_L1) ? readBaseUrl(fields, "base"_L1) : baseUrl;
    test.path = fields.text("path"_L1);
    if (!isPath(test.path))
        fields.note("path"_L1, tr("must be a path that begins with a slash"));
    fields.refuseUnknown();
    return test;
}

AnswerRule ProviderReader::readAnswerRule(JsonFields fields)
{
    AnswerRule rule{};
    rule.statuses = fields.integers("status"_L1);
    if (std::any_of(rule.statuses.cbegin(), rule.statuses.cend(),
                    [](int status) { return status < 100 || status > 599; }))
        fields.note("status"_L1, tr("must hold HTTP statuses from 100 to 599"));
    rule.jsonPath = readJsonPath(fields, "path"_L1);
    rule.equals = fields.optionalText("equals"_L1);
    rule.contains = fields.optionalText("contains"_L1);
    rule.atMost = fields.optionalNumber("at_most"_L1);
    const bool compares = !rule.equals.isEmpty() || !rule.contains.isEmpty() || rule.atMost;
    if (!compares && (rule.statuses.isEmpty() || !rule.jsonPath.isEmpty()))
        fields.note("means"_L1, tr("needs a status, or something to compare, that it follows from"));
    const std::optional<TestStatus> means = testStatusFromText(fields.text("means"_L1));
    if (!means || !canBeMeant(*means))
        fields.note("means"_L1, tr("must be a status that an answer can mean"));
    rule.means = means.value_or(TestStatus::Unexpected);
    fields.refuseUnknown();
    return rule;
}

QList<AnswerRule> ProviderReader::readAnswers(JsonFields &fields)
{
    QList<AnswerRule> rules;
    const QList<JsonFields> entries = fields.objects("answers"_L1);
    for (const JsonFields &entry : entries)
        rules << readAnswerRule(entry);
    return rules;
}

QString ProviderReader::readName(JsonFields &fields)
{
    const QString name = fields.text("name"_L1);
    if (name.size() > longestName || !std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isPrint(); }))
        fields.note("name"_L1, tr("must be a short text without control characters"));
    return name;
}

QString ProviderReader::readId(JsonFields &fields, QLatin1StringView name)
{
    const QString id = fields.text(name);
    if (!isId(id))
        fields.note(name, tr("must be of lower-case ASCII letters, digits, _ and -, beginning with a letter"));
    return id;
}

QStringList ProviderReader::readIds(JsonFields &fields, QLatin1StringView name)
{
    const QStringList ids = fields.texts(name);
    if (!std::all_of(ids.cbegin(), ids.cend(), isId))
        fields.note(name, tr("must be of lower-case ASCII letters, digits, _ and -, beginning with a letter"));
    return ids;
}

QStringList ProviderReader::readPrefixes(JsonFields &fields, QLatin1StringView name)
{
    const QStringList prefixes = fields.texts(name);
    if (!std::all_of(prefixes.cbegin(), prefixes.cend(), isKeyText))
        fields.note(name, tr("must be of printable ASCII without spaces"));
    return prefixes;
}

QStringList ProviderReader::readVariables(JsonFields &fields, QLatin1StringView name)
{
    const QStringList variables = fields.texts(name);
    if (!std::all_of(variables.cbegin(), variables.cend(), isVariable))
        fields.note(name, tr("must hold names of environment variables"));
    return variables;
}

QUrl ProviderReader::readBaseUrl(JsonFields &fields, QLatin1StringView name)
{
    const QString text = fields.text(name);
    const QUrl url(text, QUrl::StrictMode);
    const bool plain =
        url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!plain || text.endsWith(u'/'))
        fields.note(name, tr("must be a URL with a host, without user, query, fragment or a slash at the end"));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        fields.note(name, tr("must be https, or http on this machine"));
    return url;
}

QUrl ProviderReader::readConsoleUrl(JsonFields &fields)
{
    const QUrl url(fields.optionalText("console_url"_L1), QUrl::StrictMode);
    if (fields.has("console_url"_L1) && (url.scheme() != "https"_L1 || url.host().isEmpty()))
        fields.note("console_url"_L1, tr("must be an https URL"));
    return url;
}

QString ProviderReader::readColour(JsonFields &fields)
{
    const QString colour = fields.text("colour"_L1);
    if (!isColour(colour))
        fields.note("colour"_L1, tr("must be # and six lower-case hexadecimal digits"));
    return colour;
}

QString ProviderReader::readJsonPath(JsonFields &fields, QLatin1StringView name)
{
    const QString path = fields.optionalText(name);
    if (fields.has(name) && !isJsonPath(path))
        fields.note(name, tr("must be names joined by dots, each with [] after it if it is a list"));
    return path;
}

} // namespace keyherd
