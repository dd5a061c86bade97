// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/KeyRepository.h"
#include "storage/Migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace keyherd {

/// A place for a vault file of a test, gone with it.
class VaultFile
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault.db")); }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// A new vault with the newest schema.
    [[nodiscard]] std::unique_ptr<Database> create() const
    {
        auto database = Database::create(path());
        if (!database)
            qFatal("%s", qPrintable(database.error().toLogText()));
        if (const auto migrated = migrate(**database); !migrated)
            qFatal("%s", qPrintable(migrated.error().toLogText()));
        return std::move(*database);
    }

    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto database = Database::open(path());
        if (!database)
            qFatal("%s", qPrintable(database.error().toLogText()));
        return std::move(*database);
    }

    [[nodiscard]] QByteArray content() const { return contentOf(path()); }

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    QTemporaryDir m_folder;
};

/// A row whose uuid and hashes are made of the number, so that different numbers collide in nothing.
[[nodiscard]] inline KeyRow keyRow(quint8 number, const QString &provider = QStringLiteral("openai"))
{
    KeyRow row;
    row.uuid = QByteArray(16, char(number));
    row.provider = provider;
    row.nameHash = QByteArray(32, char(number));
    row.secretHash = QByteArray(32, char(number));
    row.attributesVersion = 1;
    row.secretVersion = 1;
    row.createdAt = 1'000;
    row.updatedAt = 1'000;
    row.sealedAttributes = "sealed attributes";
    return row;
}

} // namespace keyherd

/// The error a Result must have; says what it was if it is another one.
#define COMPARE_ERROR(result, expected)                                                                                \
  do {                                                                                                                 \
    const auto &compared = (result);                                                                                   \
    QVERIFY2(!compared.has_value(), "no error");                                                                       \
    QVERIFY2(compared.error().code == (expected), qPrintable(compared.error().toLogText()));                           \
  } while (false)

/// No error.
#define VERIFY_OK(result)                                                                                              \
  do {                                                                                                                 \
    const auto &verified = (result);                                                                                   \
    QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().toLogText()));                          \
  } while (false)
