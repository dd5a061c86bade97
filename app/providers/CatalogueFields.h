// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/JsonFields.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QUrl>

namespace keyherd {

/// Members of an entry of the catalogue, read and checked. What is wrong is noted as a problem of the document; what is returned then is harmless.
/// A member may be missing, unless said otherwise.
class CatalogueFields
{
    Q_DECLARE_TR_FUNCTIONS(ProviderReader)

public:
    /// Must be there.
    [[nodiscard]] static QString readId(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QStringList readIds(JsonFields &fields, QLatin1StringView name);
    /// Must be there: a short text that can be shown.
    [[nodiscard]] static QString readName(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QString readOptionalName(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QStringList readPrefixes(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QStringList readVariables(JsonFields &fields, QLatin1StringView name);
    /// An address that keys may be sent to.
    [[nodiscard]] static QUrl readBaseUrl(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QUrl readPageUrl(JsonFields &fields, QLatin1StringView name);
    /// Must be there.
    [[nodiscard]] static QString readColour(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QString readJsonPath(JsonFields &fields, QLatin1StringView name);
    /// Must be there.
    [[nodiscard]] static QString readRequestPath(JsonFields &fields, QLatin1StringView name);
    /// A header of an answer, in lower case.
    [[nodiscard]] static QByteArray readAnswerHeader(JsonFields &fields, QLatin1StringView name);
    /// Must be there: a header of a request, as it is written.
    [[nodiscard]] static QByteArray readRequestHeader(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QByteArray readHeaderValue(JsonFields &fields, QLatin1StringView name);
    [[nodiscard]] static QList<std::pair<QByteArray, QByteArray>> readHeaders(JsonFields &fields,
                                                                              QLatin1StringView name);
    /// "2026-07-30".
    [[nodiscard]] static QString readDay(JsonFields &fields, QLatin1StringView name);
};

} // namespace keyherd
