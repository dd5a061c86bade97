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
    static void readKey(JsonFields key, Provider &provider);
    static void readEnvironment(JsonFields environment, Provider &provider);
    static KeyFamily readFamily(JsonFields fields, const QUrl &baseUrl);
    static void readFamilyTest(JsonFields &fields, const QUrl &baseUrl, KeyFamily &family);
    static QList<Region> readRegions(JsonFields &fields);
    static QList<KeyHeader> readKeyHeaders(JsonFields &fields);
    static ProviderKind readKind(JsonFields &fields);
    static Issuing readIssuing(JsonFields &fields);
    static std::optional<IssuingApi> readIssue(JsonFields &fields);
    static void checkSuccess(const Provider &provider, const JsonFields &fields);
};

} // namespace keyherd
