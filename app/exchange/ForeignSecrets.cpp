// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ForeignSecrets.h"

#include <QFile>
#include <QFileInfo>

namespace keyherd {

Result<Secret> readSecretFile(const QString &path)
{
    constexpr qint64 largest = qint64{1} << 20;
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
    QFile file(path);
    // Unbuffered, the device keeps no copy.
    if (!info.isFile() || info.size() > largest || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}});
    auto content = Secret::allocate(static_cast<std::size_t>(info.size()));
    if (!content)
        return content;
    const auto bytes = content->writable();
    const qint64 count = file.read(reinterpret_cast<char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    if (count < 0)
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    content->truncate(static_cast<std::size_t>(count));
    return content;
}

Result<void> append(ForeignKeys &keys, ForeignKey key)
{
    if (keys.size() >= mostForeignKeys)
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, QStringLiteral("many")}});
    keys.push_back(std::move(key));
    return {};
}

Result<void> append(ForeignKeys &keys, ForeignKey key, QByteArrayView secret)
{
    return append(keys, std::move(key)).and_then([&] {
        return Secret::copyOf(secret).map([&](Secret copy) { keys.back().secret = std::move(copy); });
    });
}

} // namespace keyherd
