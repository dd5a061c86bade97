// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/Ledger.h"

#include "crypto/LengthPrefixed.h"
#include "crypto/VaultCipher.h"
#include "storage/AuditRepository.h"
#include "storage/Database.h"
#include "storage/KeyRepository.h"
#include "storage/OwnProviderRepository.h"
#include "storage/VaultRepository.h"
#include "vault/ProviderSealing.h"

#include <QCborArray>
#include <QCborValue>

#include <limits>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qint64 formatVersion = 1;
constexpr qsizetype hashSize = 32;

FieldPlace headPlace(const VaultCipher &cipher, qint64 version)
{
    return {"vault", cipher.vault(), {}, "sealed_head", static_cast<quint64>(version)};
}

FieldPlace indexPlace(const VaultCipher &cipher, qint64 version)
{
    return {"vault", cipher.vault(), {}, "sealed_index", static_cast<quint64>(version)};
}

FieldPlace eventPlace(const VaultCipher &cipher, qint64 sequence)
{
    return {"audit", cipher.vault(), {}, "sealed_event", static_cast<quint64>(sequence)};
}

// Heads that were written before there were own providers, or clients, have no such part.
constexpr qsizetype partsBeforeProviders = 4;
constexpr qsizetype parts = 6;

Error brokenAt(qint64 sequence)
{
    return {ErrorCode::HistoryBroken, {{ErrorField::Detail, QString::number(sequence)}}};
}

} // namespace

QByteArray encodeEvent(const AuditEvent &event)
{
    // An array has one encoding only: canonical by shape.
    QCborArray fields{formatVersion,
                      toMilliseconds(event.at),
                      QString(toText(event.action)),
                      event.key ? QCborValue(event.key->value()) : QCborValue(nullptr),
                      event.provider,
                      event.name,
                      event.actor,
                      event.detail};
    if (event.times != 1)
        fields.append(event.times);
    return QCborValue(fields).toCbor();
}

Result<AuditEvent> decodeEvent(const QByteArray &bytes, qint64 sequence)
{
    const QCborArray fields = QCborValue::fromCbor(bytes).toArray();
    const auto action = auditActionFromText(fields.at(2).toString());
    if (fields.at(0).toInteger() > formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(fields.at(0).toInteger())}});
    constexpr qsizetype least = 8;
    if (fields.size() < least || fields.size() > least + 1 || !action)
        return fail(brokenAt(sequence));
    AuditEvent event;
    event.sequence = sequence;
    event.at = fromMilliseconds(fields.at(1).toInteger());
    event.action = *action;
    if (fields.at(3).isInteger())
        event.key = KeyId(fields.at(3).toInteger());
    event.provider = fields.at(4).toString();
    event.name = fields.at(5).toString();
    event.actor = fields.at(6).toString();
    event.detail = fields.at(7).toString();
    event.times = fields.at(8).toInteger(1);
    return event;
}

QByteArray recordHash(const VaultCipher &cipher, const QByteArray &previousHash, qint64 sequence,
                      const QByteArray &encodedEvent)
{
    return cipher.hash(SubKey::Audit, {previousHash, numberBytes(static_cast<quint64>(sequence)), encodedEvent});
}

Result<QByteArray> openRecord(const VaultCipher &cipher, qint64 sequence, const QByteArray &sealedEvent)
{
    return cipher.openPrivate(SubKey::Audit, eventPlace(cipher, sequence), sealedEvent);
}

Ledger::Ledger(Database &database, const VaultCipher &cipher)
    : m_database(&database), m_cipher(&cipher), m_hash(hashSize, '\0'), m_indexChanged(true)
{
}

Result<Ledger> Ledger::load(Database &database, const VaultCipher &cipher)
{
    const auto row = VaultRepository(database).read();
    if (!row)
        return fail(row.error());
    const auto last = AuditRepository(database).last();
    if (!last)
        return fail(last.error());

    Ledger ledger(database, cipher);
    ledger.m_indexChanged = false;
    ledger.m_version = row->headVersion;
    if (*last) {
        ledger.m_sequence = (*last)->sequence;
        ledger.m_hash = (*last)->hash;
    }
    const auto opened = cipher.openPrivate(SubKey::Audit, headPlace(cipher, row->headVersion), row->sealedHead);
    const QCborArray head = opened ? QCborValue::fromCbor(*opened).toArray() : QCborArray();
    if (head.at(0).toInteger() > formatVersion)
        return fail(ErrorCode::FormatTooNew, {{ErrorField::Found, QString::number(head.at(0).toInteger())}});
    const bool whole = head.size() >= partsBeforeProviders && head.size() <= parts;
    if (!whole || head.at(1).toInteger() != ledger.m_sequence || head.at(2).toByteArray() != ledger.m_hash)
        ledger.m_trouble = brokenAt(ledger.m_sequence);
    ledger.m_indexVersion = head.at(3).toInteger();
    const auto indexAt = [&](qsizetype part) {
        const auto decoded = RowIndex::decode(head.at(part).toArray());
        return whole && decoded ? std::optional(*decoded) : std::nullopt;
    };
    ledger.m_providers = indexAt(4);
    ledger.m_clients = indexAt(5);

    const auto index = cipher.openPrivate(SubKey::Index, indexPlace(cipher, ledger.m_indexVersion), row->sealedIndex)
                           .and_then(KeyIndex::decode);
    if (index) {
        ledger.m_index = *index;
    } else {
        ledger.m_index.reset();
        if (!ledger.m_trouble)
            ledger.m_trouble = Error{ErrorCode::VaultDamaged, {{ErrorField::Detail, u"index"_s}}};
    }
    return ledger;
}

void Ledger::put(const KeyRow &row)
{
    m_indexChanged = true;
    if (m_index)
        m_index->put(row);
}

void Ledger::setActive(KeyId id, bool active)
{
    m_indexChanged = true;
    if (m_index)
        m_index->setActive(id, active);
}

void Ledger::remove(KeyId id)
{
    m_indexChanged = true;
    if (m_index)
        m_index->remove(id);
}

void Ledger::putProvider(const RowIndex::Mark &mark)
{
    if (m_providers)
        m_providers->put(mark);
}

void Ledger::removeProvider(qint64 row)
{
    if (m_providers)
        m_providers->remove(row);
}

void Ledger::putClient(const RowIndex::Mark &mark)
{
    if (m_clients)
        m_clients->put(mark);
}

void Ledger::removeClient(qint64 row)
{
    if (m_clients)
        m_clients->remove(row);
}

Result<void> Ledger::noteTrouble(Moment at, const QString &actor)
{
    const Error trouble = *std::exchange(m_trouble, std::nullopt);
    AuditEvent note;
    note.at = at;
    note.actor = actor;
    note.action = trouble.code == ErrorCode::HistoryBroken ? AuditAction::HistoryBroken : AuditAction::VaultAltered;
    note.detail = trouble.value(ErrorField::Detail);
    return append(note);
}

Result<void> Ledger::append(AuditEvent event)
{
    if (m_trouble) {
        if (const auto noted = noteTrouble(event.at, event.actor); !noted)
            return noted;
    }
    // No vault gets there by itself.
    if (m_sequence == std::numeric_limits<qint64>::max())
        return fail(brokenAt(m_sequence));
    event.sequence = m_sequence + 1;
    const QByteArray encoded = encodeEvent(event);
    AuditRow row{event.sequence, event.key, m_hash, recordHash(*m_cipher, m_hash, event.sequence, encoded),
                 m_cipher->seal(SubKey::Audit, eventPlace(*m_cipher, event.sequence), encoded)};
    return AuditRepository(*m_database).insert(row).map([&] {
        m_sequence = row.sequence;
        m_hash = row.hash;
    });
}

Result<void> Ledger::rebuildIndex()
{
    return KeyRepository(*m_database).all().map([&](const QList<KeyRow> &rows) {
        m_index.emplace();
        for (const KeyRow &row : rows) {
            if (Uuid::fromBytes(row.uuid))
                m_index->put(row);
        }
        m_indexChanged = true;
    });
}

Result<void> Ledger::rebuildProviders()
{
    return OwnProviderRepository(*m_database).all().map([&](const QList<OwnProviderRow> &rows) {
        const ProviderSealing sealing(*m_cipher);
        m_providers.emplace();
        for (const OwnProviderRow &row : rows) {
            if (const auto opened = sealing.open(row))
                m_providers->put({row.id, *Uuid::fromBytes(row.uuid), row.version, opened->provider.id.toString()});
        }
    });
}

Result<void> Ledger::save()
{
    if (!m_providers) {
        if (const auto rebuilt = rebuildProviders(); !rebuilt)
            return rebuilt;
    }
    if (!m_clients)
        m_clients.emplace();
    if (!m_index) {
        if (const auto rebuilt = rebuildIndex(); !rebuilt)
            return rebuilt;
    }
    if (m_indexChanged) {
        ++m_indexVersion;
        if (const auto written = VaultRepository(*m_database).updateIndex(sealedIndex()); !written)
            return written;
        m_indexChanged = false;
    }
    ++m_version;
    return VaultRepository(*m_database).updateHead(m_version, sealedHead());
}

QByteArray Ledger::sealedHead() const
{
    const QByteArray head = QCborValue(QCborArray{formatVersion, m_sequence, m_hash, m_indexVersion,
                                                  m_providers->encode(), m_clients->encode()})
                                .toCbor();
    return m_cipher->seal(SubKey::Audit, headPlace(*m_cipher, m_version), head);
}

QByteArray Ledger::sealedIndex() const
{
    return m_cipher->seal(SubKey::Index, indexPlace(*m_cipher, m_indexVersion), m_index->encode());
}

} // namespace keyherd
