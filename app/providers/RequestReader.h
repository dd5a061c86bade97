// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/JsonFields.h"
#include "providers/Provider.h"

#include <QCoreApplication>

namespace keyherd {

/// Reads the parts of an entry that say how a provider is asked and what its answers mean. Problems are noted as `JsonFields` notes them.
class RequestReader
{
    Q_DECLARE_TR_FUNCTIONS(ProviderReader)

public:
    [[nodiscard]] static KeyTransport readTransport(JsonFields fields);
    /// `baseUrl`: of the provider, where the request goes unless it has a base of its own.
    [[nodiscard]] static TestRequestShape readTest(JsonFields fields, const QUrl &baseUrl);
    [[nodiscard]] static QList<AnswerRule> readAnswers(JsonFields &fields);

private:
    static void readBody(JsonFields &fields, TestRequestShape &test);
    static AnswerRule readAnswerRule(JsonFields fields);
    static void checkConditions(const AnswerRule &rule, const JsonFields &fields);
};

} // namespace keyherd
