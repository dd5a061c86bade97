// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vault/TestVault.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    return file.readAll();
}

/// The bytes of an empty vault that the passphrase opens.
const QByteArray &preparedFile()
{
    static const QByteArray bytes = [] {
        TestVault fresh(TestVault::State::Missing);
        valueOf(fresh.service().create({.passphrase = TestVault::passphrase()}));
        fresh.close();
        return read(fresh.path());
    }();
    return bytes;
}

/// A connection of its own, apart from all services.
template<typename Work>
auto withConnection(const QString &path, Work work)
{
    const QString name = u"outside"_s;
    struct Removal
    {
        QString name;
        ~Removal() { QSqlDatabase::removeDatabase(name); }
    } removal{name};
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    if (!connection.open())
        qFatal("cannot open %s", qUtf8Printable(path));
    // Altering the file must be quick, not durable.
    QSqlQuery(connection).exec(u"PRAGMA synchronous = OFF"_s);
    return work(connection);
}

QSqlQuery ran(const QSqlDatabase &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(connection);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    return query;
}

} // namespace

QByteArray madeUpKey(const QString &provider, int number)
{
    static const QHash<QString, QByteArray> prefixes = {
        {u"openai"_s, "sk-"}, {u"anthropic"_s, "sk-ant-api03-"}, {u"gemini"_s, "AIza"},
        {u"groq"_s, "gsk_"},  {u"huggingface"_s, "hf_"},         {u"openrouter"_s, "sk-or-v1-"},
    };
    return prefixes.value(provider) + "test-canary-" + QByteArray::number(number).rightJustified(6, '0') + "-canary";
}

Secret secretOf(QByteArrayView bytes)
{
    return valueOf(Secret::copyOf(bytes));
}

NewKey newKey(const QString &provider, const QString &name, int number)
{
    return {.provider = ProviderId(provider), .name = name, .secret = secretOf(madeUpKey(provider, number))};
}

TestVault::TestVault(State state) : m_path(m_folder.filePath(u"vault.db"_s))
{
    if (state != State::Missing)
        write(m_path, preparedFile());
    m_service = anotherService();
    if (state == State::Unlocked)
        valueOf(m_service->unlockWithPassphrase(passphrase()));
}

TestVault::~TestVault() = default;

Secret TestVault::passphrase()
{
    return secretOf("correct horse battery staple");
}

std::unique_ptr<VaultService> TestVault::anotherService(bool followOthers)
{
    return std::make_unique<VaultService>(m_path, VaultService::Surroundings{.catalogue = m_catalogue,
                                                                             .clock = m_clock,
                                                                             .keychain = m_keychain,
                                                                             .actor = u"test"_s,
                                                                             .followOthers = followOthers,
                                                                             .passphraseCost = cost()});
}

void TestVault::reopen()
{
    m_service.reset();
    m_service = anotherService();
    valueOf(m_service->unlockWithPassphrase(passphrase()));
}

KeyEntry TestVault::add(const QString &provider, const QString &name, int number)
{
    return valueOf(m_service->add(newKey(provider, name, number))).entry;
}

QByteArray TestVault::secretBytes(KeyId id)
{
    return valueOf(m_service->handOut(id, {HandOutPurpose::Print, u"test"_s})).view().toByteArray();
}

KeyEntry TestVault::entry(KeyId id)
{
    return valueOf(m_service->find(id.toString()));
}

void TestVault::alter(const QString &sql, const QVariantList &values)
{
    withConnection(m_path, [&](const QSqlDatabase &connection) { static_cast<void>(ran(connection, sql, values)); });
}

QVariant TestVault::look(const QString &sql, const QVariantList &values)
{
    return withConnection(m_path, [&](const QSqlDatabase &connection) {
        QSqlQuery query = ran(connection, sql, values);
        return query.next() ? query.value(0) : QVariant();
    });
}

QByteArray TestVault::fileBytes() const
{
    return read(m_path);
}

void TestVault::replaceFile(const QByteArray &bytes)
{
    write(m_path, bytes);
}

} // namespace keyherd::tests
