// SPDX-License-Identifier: GPL-3.0-or-later
// The clients of the local API, and what they and other programs say of their uses of keys.
#include "base/Masking.h"
#include "crypto/Token.h"
#include "providers/Catalogue.h"
#include "storage/ClientRepository.h"
#include "vault/ClientSealing.h"
#include "vault/KeyRingChange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestError = 500;

// `read`, `read openai groq`: what the history keeps of a client.
QString rightsOf(const Client &client)
{
    QStringList words{toText(client.scope)};
    for (const ProviderId &provider : client.providers)
        words << provider.toString();
    return words.join(u' ');
}

/// `mark`: what the head says of it, if it does.
Client damagedClient(qint64 row, const RowIndex::Mark *mark, const Error &cause = {ErrorCode::ClientDamaged})
{
    Client client{.id = ClientId(row), .name = mark ? mark->name : QString()};
    client.damage = cause.code == ErrorCode::FormatTooNew ? cause : Error{ErrorCode::ClientDamaged};
    client.damage->context.insert(ErrorField::Name, mark ? mark->name : client.id.toString());
    return client;
}

// Masked first, so that no part of a key is left at the end.
QString keptError(const QString &text)
{
    QString kept = withoutKeyShapes(text).simplified().left(longestError);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

QList<ProviderId> withoutRepeats(const QList<ProviderId> &providers)
{
    QList<ProviderId> once;
    for (const ProviderId &provider : providers) {
        if (!once.contains(provider))
            once.append(provider);
    }
    return once;
}

const Client *named(const ClientTable &table, const QString &nameOrId)
{
    const QString folded = foldedText(nameOrId.trimmed());
    for (const ClientTable::Row &row : table.rows) {
        // One that is damaged may have no name.
        if (!folded.isEmpty() && foldedText(row.client->name) == folded)
            return &*row.client;
    }
    for (const ClientTable::Row &row : table.rows) {
        if (row.client->id.toString() == nameOrId)
            return &*row.client;
    }
    return nullptr;
}

} // namespace

Result<ClientTable> KeyRing::readClients(const Ledger &ledger)
{
    const auto rows = ClientRepository(m_vault.database()).all();
    if (!rows)
        return fail(rows.error());
    const ClientSealing sealing(m_vault.cipher());
    const std::optional<RowIndex> &index = ledger.clients();
    ClientTable table;
    QList<qint64> present;
    for (const ClientRow &row : *rows) {
        present << row.id;
        const auto client = sealing.open(row);
        const RowIndex::Mark *mark = index ? index->find(row.id) : nullptr;
        if (!client)
            table.rows.append({row.tokenHash, damagedClient(row.id, mark, client.error())});
        // Nor without an index: a token that was revoked may have been brought back, and another one costs little.
        else if (!index || !index->has({row.id, *Uuid::fromBytes(row.uuid), row.version, client->name}))
            table.rows.append({row.tokenHash, damagedClient(row.id, mark)});
        else
            table.rows.append({row.tokenHash, *client});
    }
    for (const RowIndex::Mark &mark : index ? index->marks() : QList<RowIndex::Mark>()) {
        if (!present.contains(mark.row))
            table.rows.append({{}, damagedClient(mark.row, &mark)});
    }
    return table;
}

Result<ClientTable> KeyRing::clientTable()
{
    return everyClient().map([](ClientTable table) {
        table.rows.removeIf([](const ClientTable::Row &row) { return row.hash.isEmpty(); });
        return table;
    });
}

Result<QList<Client>> KeyRing::clients()
{
    return everyClient().map([](const ClientTable &table) {
        QList<Client> clients;
        for (const ClientTable::Row &row : table.rows)
            clients.append(*row.client);
        return clients;
    });
}

Result<ClientTable> KeyRing::everyClient()
{
    return m_vault.database().snapshot([&] {
        return Ledger::load(m_vault.database(), m_vault.cipher()).and_then([&](const Ledger &ledger) {
            return readClients(ledger);
        });
    });
}

Result<void> KeyRing::recordClient(Change &change, AuditAction action, const Client &client)
{
    AuditEvent event;
    event.at = change.now;
    event.action = action;
    event.name = client.name;
    event.actor = m_actor;
    event.detail = client.damage ? QString() : rightsOf(client);
    return change.ledger.append(event);
}

Result<IssuedToken> KeyRing::addClient(const NewClient &wanted)
{
    const auto name = KeyName::make(wanted.name);
    if (!name)
        return fail(name.error());
    for (const ProviderId &provider : wanted.providers) {
        if (!m_catalogue.find(provider))
            return fail(m_catalogue.absence(provider));
    }
    auto token = randomToken("khd_");
    if (!token)
        return fail(token.error());
    const NewClient facts{name->toString(), wanted.scope, withoutRepeats(wanted.providers)};
    return change([&](Change &change) { return insertClient(change, facts, tokenHash(token->view())); })
        .map([&](Client &&client) {
            return IssuedToken{std::move(client), std::move(*token)};
        });
}

Result<Client> KeyRing::insertClient(Change &change, const NewClient &facts, const TokenHash &hash)
{
    for (const ProviderId &provider : facts.providers) {
        if (const auto known = checkProviderKnown(change, provider); !known)
            return fail(known.error());
    }
    const auto present = readClients(change.ledger);
    if (!present)
        return fail(present.error());
    const bool taken = std::ranges::any_of(present->rows, [&](const ClientTable::Row &row) {
        return foldedText(row.client->name) == foldedText(facts.name);
    });
    if (taken)
        return fail(ErrorCode::ClientNameTaken, {{ErrorField::Name, facts.name}});
    const Uuid uuid = Uuid::random();
    ClientRow row{.uuid = uuid.bytes(), .tokenHash = hash, .createdAt = toMilliseconds(change.now)};
    const ClientSealing sealing(m_vault.cipher());
    row.sealedFacts = sealing.sealFacts(row, facts);
    const auto id = ClientRepository(m_vault.database()).insert(row);
    if (!id)
        return fail(id.error());
    row.id = *id;
    change.ledger.putClient({row.id, uuid, row.version, facts.name});
    return sealing.open(row).and_then([&](const Client &client) {
        return recordClient(change, AuditAction::ClientAdded, client).map([&] { return client; });
    });
}

Result<Client> KeyRing::revokeClient(const QString &nameOrId)
{
    return change([&](Change &change) -> Result<Client> {
        const auto present = readClients(change.ledger);
        if (!present)
            return fail(present.error());
        const Client *client = named(*present, nameOrId);
        if (!client)
            return fail(ErrorCode::NoSuchClient, {{ErrorField::Detail, nameOrId}});
        change.ledger.removeClient(client->id.value());
        return ClientRepository(m_vault.database())
            .remove(client->id.value())
            .and_then([&] { return recordClient(change, AuditAction::ClientRevoked, *client); })
            .map([&] { return *client; });
    });
}

Result<void> KeyRing::noteClientUses(const QList<ClientUse> &uses)
{
    return change([&](Change &) -> Result<void> {
        ClientRepository clients(m_vault.database());
        const ClientSealing sealing(m_vault.cipher());
        for (const ClientUse &use : uses) {
            auto row = clients.byId(use.client.value());
            if (!row)
                return fail(row.error());
            // Revoked or altered meanwhile: there is nothing to write to.
            if (!*row)
                continue;
            auto client = sealing.open(**row);
            if (!client)
                continue;
            if (!use.program.isEmpty() && use.program != client->program)
                client->otherProgram = std::exchange(client->program, use.program);
            if (!use.lastError.isEmpty())
                client->lastError = keptError(use.lastError);
            ++(*row)->lastVersion;
            (*row)->requestCount += use.requests;
            (*row)->lastUsedAt = std::max((*row)->lastUsedAt.value_or(0), toMilliseconds(use.last));
            (*row)->sealedLast = sealing.sealLast(**row, *client);
            if (const auto written = clients.updateUse(**row); !written)
                return written;
        }
        return {};
    });
}

Result<void> KeyRing::reportUses(const QList<KeyReport> &reports)
{
    return change([&](Change &change) -> Result<void> {
        for (const KeyReport &report : reports) {
            const auto row = m_rows.byId(report.key);
            if (!row)
                return fail(row.error());
            if (!*row)
                continue;
            if (const auto noted = noteReport(change, **row, report); !noted)
                return noted;
        }
        return {};
    });
}

Result<void> KeyRing::noteReport(Change &change, KeyRow row, const KeyReport &report)
{
    const auto entry = soundEntry(row, change.ledger.index());
    // A key that nobody can have got is no reason to lose what is said of others.
    if (!entry)
        return {};
    KeyRecord kept{entry->lastTest, entry->lastValidated, entry->lastError};
    if (!report.lastError.isEmpty()) {
        const auto secret = openSecret(row, *entry);
        if (!secret)
            return {};
        const Secret *known = &*secret;
        kept.lastError = keptError(withoutSecrets(report.lastError, std::span(&known, 1)));
    }
    row.errorCount += report.errors;
    ++row.outcomeVersion;
    row.sealedOutcome = m_sealing.sealRecord(row, kept);
    forget(KeyId(row.id));
    const qint64 last = std::max(row.lastUsedAt.value_or(0), toMilliseconds(report.last));
    return m_rows.updateOutcome(row).and_then([&] { return m_rows.countUses(KeyId(row.id), report.uses, last); });
}

} // namespace keyherd
