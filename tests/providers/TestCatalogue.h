// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Catalogue.h"

#include <QFile>
#include <QTest>

namespace keyherd::tests {

/// Providers for every kind of shape that keys have: a beginning of their own, a shared one, none, with dots and colons.
inline Catalogue catalogueOfAllShapes()
{
    QFile file(QFINDTESTDATA("corpus/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the catalogue of the corpus is missing");
    Result<Catalogue> catalogue = Catalogue::fromJson(file.readAll());
    if (!catalogue)
        qFatal("the catalogue of the corpus is not well-formed: %s", qUtf8Printable(catalogue.error().toLogText()));
    return std::move(*catalogue);
}

} // namespace keyherd::tests
