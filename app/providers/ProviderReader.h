// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/JsonFields.h"
#include "providers/Provider.h"

#include <QCoreApplication>

namespace keyherd {

/// Reads one provider of a catalogue. What it lets through is safe to act on: keys go only to https or to this machine, no
/// header can be split, every pattern compiles and is anchored. Anything else is noted as a problem of the document.
class ProviderReader
{
    Q_DECLARE_TR_FUNCTIONS(ProviderReader)

public:
    [[nodiscard]] static Provider read(JsonFields fields);

private:
    static QList<KeyFamily> readFamilies(JsonFields &key);
    static KeyFamily readFamily(JsonFields fields);
    static KeyTransport readTransport(JsonFields fields);
    static TestRequestShape readTest(JsonFields fields, const QUrl &baseUrl);
    static AnswerRule readAnswerRule(JsonFields fields);
    static QList<AnswerRule> readAnswers(JsonFields &fields);

    static QString readName(JsonFields &fields);
    static QString readId(JsonFields &fields, QLatin1StringView name);
    static QStringList readIds(JsonFields &fields, QLatin1StringView name);
    static QStringList readPrefixes(JsonFields &fields, QLatin1StringView name);
    static QStringList readVariables(JsonFields &fields, QLatin1StringView name);
    static QUrl readBaseUrl(JsonFields &fields, QLatin1StringView name);
    static QUrl readConsoleUrl(JsonFields &fields);
    static QString readColour(JsonFields &fields);
    static QString readJsonPath(JsonFields &fields, QLatin1StringView name);
};

} // namespace keyherd
