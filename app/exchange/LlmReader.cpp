// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ForeignSecrets.h"
#include "exchange/ForeignText.h"
#include "exchange/ToolReaders.h"
#include "providers/Catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keyherd {

Result<ForeignKeys> readLlm(QByteArrayView bytes, const Catalogue &catalogue)
{
    const ForeignText text(bytes);
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(text.view().data(), text.view().size()));
    if (!document.isObject())
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"syntax"_s}});
    const QJsonObject root = document.object();
    ForeignKeys keys;
    int row = 0;
    for (auto entry = root.begin(); entry != root.end(); ++entry) {
        if (!entry->isString() || entry.key().startsWith("//"_L1))
            continue;
        const ForeignBytes value(entry->toString().toUtf8());
        ForeignKey key{.row = ++row};
        if (catalogue.resolve(entry.key()))
            key.provider = entry.key();
        else
            key.variable = key.name = entry.key();
        if (const auto kept = append(keys, std::move(key), value.view()); !kept)
            return fail(kept.error());
    }
    return keys;
}

} // namespace keyherd
