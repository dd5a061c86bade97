// SPDX-License-Identifier: GPL-3.0-or-later
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
        QString value = entry->toString();
        auto secret = Secret::takeText(value);
        if (!secret)
            return fail(secret.error());
        ForeignKey key{.row = ++row, .secret = std::move(*secret)};
        if (catalogue.resolve(entry.key()))
            key.provider = entry.key();
        else
            key.variable = key.name = entry.key();
        keys.push_back(std::move(key));
    }
    return keys;
}

} // namespace keyherd
