// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "vault/KeyEntry.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyherd {

/// A key as it stands somewhere else: in a file, the environment, another program's export or database. What is not known is empty.
struct ForeignKey
{
    int row = 0;           ///< line or record, from 1
    QString provider = {}; ///< an id, an alias or the other system's word for it; empty: to be recognised from the key
    QString variable = {}; ///< the variable or field it stood in
    QString name = {};
    Secret secret = {};
    QString baseUrl = {};
    std::optional<bool> active = {};
    std::optional<QDate> expires = {};
    QStringList tags = {};
    QString note = {};
    QString file = {};                 ///< in which it stood, where several are read at once
    std::optional<Source> source = {}; ///< where it is not that of all
    /// Why it could not be read: the others go on. No secret then.
    std::optional<Error> problem = {};
};

using ForeignKeys = std::vector<ForeignKey>;

} // namespace keyherd
