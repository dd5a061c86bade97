// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/EnvironmentReader.h"

#include "exchange/ForeignText.h"
#include "exchange/ProviderVariables.h"

#include <QProcessEnvironment>

namespace keyherd {

Result<ForeignKeys> readEnvironment(const QProcessEnvironment &environment, const Catalogue &catalogue)
{
    VariableSieve sieve(catalogue);
    const ProviderVariables documented(catalogue);
    QStringList names = environment.keys();
    names.sort();
    int row = 0;
    for (const QString &name : std::as_const(names)) {
        if (!documented.ofKey(name) && documented.ofBaseUrl(name).isEmpty())
            continue;
        QString text = environment.value(name);
        const ForeignBytes value(text.toUtf8());
        wipe(text);
        row += documented.ofKey(name) && !value.view().isEmpty() ? 1 : 0;
        if (const auto taken = sieve.takeDocumented(row, name, value.view()); !taken)
            return fail(taken.error());
    }
    return std::move(sieve).keys();
}

} // namespace keyherd
