// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FoundKeys.h"

#include "exchange/EnvironmentKeys.h"
#include "exchange/KeyFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace keyherd {

FoundKeys findKeys(const Catalogue &catalogue, const QStringList &folders, const QProcessEnvironment &environment)
{
    FoundKeys found{.environment = environmentKeys(catalogue, environment)};
    QStringList seen;
    for (const QString &folder : folders) {
        const QString path = QDir(folder).absoluteFilePath(keyFileName);
        const QString real = QFileInfo(path).canonicalFilePath();
        if (!real.isEmpty() && seen.contains(real))
            continue;
        seen << real;
        auto keys = readKeyFile(path, catalogue);
        if (keys)
            std::ranges::move(*keys, std::back_inserter(found.keyFile));
        else if (keys.error().code != ErrorCode::NoSuchFile)
            found.warnings << keys.error();
    }
    return found;
}

} // namespace keyherd
