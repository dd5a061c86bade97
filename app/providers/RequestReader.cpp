// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/RequestReader.h"

#include "providers/CatalogueFields.h"
#include "providers/CatalogueSyntax.h"
#include "providers/ProviderWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

// What an answer can mean; the other statuses stand for having none.
bool canBeMeant(TestStatus status)
{
    return status != TestStatus::Unreachable && status != TestStatus::TlsError && status != TestStatus::Inactive;
}

} // namespace

KeyTransport RequestReader::readTransport(JsonFields fields)
{
    const KeyTransport transport{
        .header = CatalogueFields::readRequestHeader(fields, "header"_L1),
        .valuePrefix = CatalogueFields::readHeaderValue(fields, "value_prefix"_L1),
        .extraHeaders = CatalogueFields::readHeaders(fields, "extra_headers"_L1),
    };
    fields.refuseUnknown();
    return transport;
}

TestRequestShape RequestReader::readTest(JsonFields fields, const QUrl &baseUrl)
{
    TestRequestShape test;
    const QString method = fields.text("method"_L1);
    if (method != "GET"_L1 && method != "POST"_L1)
        fields.note("method"_L1, tr("must be GET or POST"));
    test.method = method.toLatin1();
    test.path = CatalogueFields::readRequestPath(fields, "path"_L1);
    if (fields.has("base"_L1)) {
        test.defaultBase = CatalogueFields::readBaseUrl(fields, "base"_L1);
        if (fields.has("own_base_path"_L1))
            test.ownBasePath = CatalogueFields::readRequestPath(fields, "own_base_path"_L1);
    } else {
        test.defaultBase = baseUrl;
        test.ownBasePath = test.path;
    }
    readBody(fields, test);
    test.headers = CatalogueFields::readHeaders(fields, "headers"_L1);
    fields.refuseUnknown();
    return test;
}

void RequestReader::readBody(JsonFields &fields, TestRequestShape &test)
{
    const QString body = fields.optionalText("body"_L1);
    if (!body.isEmpty() && test.method != "POST"_qba)
        fields.note("body"_L1, tr("is only for POST"));
    if (!isHeaderValue(body) || body.count("{key}"_L1) > 1)
        fields.note("body"_L1, tr("must be printable ASCII with at most one {key}"));
    test.body = body.toLatin1();
    test.contentType = CatalogueFields::readHeaderValue(fields, "content_type"_L1);
    if (test.body.isEmpty() != test.contentType.isEmpty())
        fields.note("content_type"_L1, tr("must be given with a body, and only then"));
}

AnswerRule RequestReader::readAnswerRule(JsonFields fields)
{
    AnswerRule rule{};
    rule.statuses = fields.integers("status"_L1);
    rule.jsonPath = CatalogueFields::readJsonPath(fields, "path"_L1);
    rule.header = CatalogueFields::readAnswerHeader(fields, "header"_L1);
    rule.equals = fields.optionalText("equals"_L1);
    rule.contains = fields.optionalText("contains"_L1);
    rule.atMost = fields.optionalNumber("at_most"_L1);
    rule.atLeastPath = CatalogueFields::readJsonPath(fields, "at_least_path"_L1);
    checkConditions(rule, fields);
    const std::optional<TestStatus> means = testStatusFromText(fields.text("means"_L1));
    if (!means || !canBeMeant(*means))
        fields.note("means"_L1, tr("must be a status that an answer can mean"));
    rule.means = means.value_or(TestStatus::Unexpected);
    if (fields.has("hint"_L1)) {
        const std::optional<AnswerHint> hint = answerHintFromText(fields.text("hint"_L1));
        if (!hint || *hint == AnswerHint::None)
            fields.note("hint"_L1, tr("must be one of the hints that this format knows"));
        rule.hint = hint.value_or(AnswerHint::None);
    }
    fields.refuseUnknown();
    return rule;
}

void RequestReader::checkConditions(const AnswerRule &rule, const JsonFields &fields)
{
    if (std::any_of(rule.statuses.cbegin(), rule.statuses.cend(),
                    [](int status) { return status < 100 || status > 599; }))
        fields.note("status"_L1, tr("must hold HTTP statuses from 100 to 599"));
    if (!rule.header.isEmpty() && !rule.jsonPath.isEmpty())
        fields.note("header"_L1, tr("must not be given together with a path"));
    const bool compares =
        !rule.equals.isEmpty() || !rule.contains.isEmpty() || rule.atMost || !rule.atLeastPath.isEmpty();
    const bool looksSomewhere = !rule.jsonPath.isEmpty() || !rule.header.isEmpty();
    if (!compares && (rule.statuses.isEmpty() || looksSomewhere))
        fields.note("means"_L1, tr("needs a status, or something to compare, that it follows from"));
}

QList<AnswerRule> RequestReader::readAnswers(JsonFields &fields)
{
    QList<AnswerRule> rules;
    const QList<JsonFields> entries = fields.objects("answers"_L1);
    for (const JsonFields &entry : entries)
        rules << readAnswerRule(entry);
    return rules;
}

} // namespace keyherd
