// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyReach.h"

#include "base/Observe.h"
#include "common/PlainLabel.h"
#include "vault/VaultService.h"
#include "wording/ErrorText.h"

#include <QFile>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// Of the history of one key: enough to tell who uses it.
constexpr qint64 eventsRead = 200;
constexpr qsizetype usersShown = 6;

/// Whether the event says who got the key. What a person looked at went nowhere.
bool namesReceiver(const AuditEvent &event)
{
    switch (event.action) {
    case AuditAction::KeyPrinted:
    case AuditAction::KeyCopied:
    case AuditAction::KeyRun:
    case AuditAction::KeyInjected:
    case AuditAction::KeyLinked:
    case AuditAction::KeyExported:
    case AuditAction::KeyServed:
        return !event.detail.isEmpty();
    default:
        return false;
    }
}

/// Whether the answer was that no key is selected.
bool isNone(const Error &error)
{
    return error.code == ErrorCode::NoActiveKey || error.code == ErrorCode::NoSuchKey
        || error.code == ErrorCode::UnknownProvider;
}

bool mayGet(const Client &client, const KeyEntry &entry)
{
    return !client.damage && client.scope == ClientScope::Read && client.mayUse(entry.provider);
}

} // namespace

KeyReach::KeyReach(VaultService &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_title(plainLabel()), m_nothing(plainLabel()), m_failure(plainLabel()),
      m_tokens(part(u"Reach tokens"_s)), m_files(part(u"Reach files"_s)), m_uses(part(u"Reach programs"_s))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_nothing->setObjectName(u"Reach nothing"_s);
    m_failure->setObjectName(u"Reach failure"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_nothing);
    column->addWidget(m_failure);
    for (const Part &each : {m_tokens, m_files, m_uses}) {
        column->addWidget(each.title);
        column->addWidget(each.text);
    }
    connect(&vault, &VaultService::clientsChanged, this, &KeyReach::read);
    retranslate();
}

KeyReach::Part KeyReach::part(const QString &name)
{
    Part made{plainLabel(), plainLabel()};
    made.title->setForegroundRole(QPalette::PlaceholderText);
    made.text->setObjectName(name);
    made.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

void KeyReach::show(const std::optional<KeyEntry> &entry)
{
    if (!entry || !m_entry || entry->id != m_entry->id) {
        for (Part *each : {&m_tokens, &m_files, &m_uses}) {
            each->goals.clear();
            each->isRead = false;
        }
    }
    m_entry = entry;
    read();
    present();
}

void KeyReach::read()
{
    ++m_shown;
    m_error.reset();
    if (!m_entry)
        return;
    readTokens();
    readFiles();
    readUses();
}

template<typename T, typename Goals>
void KeyReach::readInto(Part &part, const QFuture<Result<T>> &reading, Goals goalsOf)
{
    observe(reading, this, [this, &part, goalsOf, shown = m_shown](const QFuture<Result<T>> &read) {
        if (shown != m_shown || read.resultCount() == 0)
            return;
        const Result<T> found = read.result();
        if (!found)
            return refuse(found.error());
        part.goals = goalsOf(*found);
        part.isRead = true;
        present();
    });
}

void KeyReach::refuse(const Error &error)
{
    m_error = error;
    present();
}

void KeyReach::readTokens()
{
    readInto(m_tokens, m_vault.clients(), [entry = *m_entry](const QList<Client> &clients) {
        QList<Goal> goals;
        for (const Client &client : clients) {
            // Programs are only given keys that are active.
            if (entry.active && mayGet(client, entry))
                goals.append({client.name, client.lastUsed});
        }
        return goals;
    });
}

// A file names a key by its id, or by its provider for the one that is selected there.
void KeyReach::readFiles()
{
    observe(m_vault.find(m_entry->provider.toString()), this,
            [this, shown = m_shown](const QFuture<Result<KeyEntry>> &found) {
                if (shown != m_shown || found.resultCount() == 0)
                    return;
                const Result<KeyEntry> selected = found.result();
                if (!selected && !isNone(selected.error()))
                    return refuse(selected.error());
                QStringList names{m_entry->id.toString()};
                if (selected && selected->id == m_entry->id)
                    names << m_entry->provider.toString();
                readInto(m_files, m_vault.links(), [names](const QList<LinkedFile> &files) {
                    QList<Goal> goals;
                    for (const LinkedFile &file : files) {
                        if (std::ranges::any_of(file.variables, [&](const LinkedVariable &variable) {
                                return names.contains(variable.lookup);
                            }))
                            goals.append({QFile::decodeName(file.path)});
                    }
                    return goals;
                });
            });
}

void KeyReach::readUses()
{
    readInto(m_uses, m_vault.history(eventsRead, m_entry->id), [](const QList<AuditEvent> &newestFirst) {
        QList<Goal> goals;
        for (const AuditEvent &event : newestFirst) {
            if (namesReceiver(event) && !std::ranges::count(goals, event.detail, &Goal::name)
                && goals.size() < usersShown)
                goals.append({event.detail, event.at});
        }
        return goals;
    });
}

void KeyReach::present()
{
    bool isNothing = !m_error;
    for (const Part &each : {m_tokens, m_files, m_uses}) {
        QStringList lines;
        for (const Goal &goal : each.goals)
            lines << (goal.last ? tr("%1, last on %2", "name, time")
                                      .arg(goal.name, QLocale().toString(toDateTime(*goal.last).toLocalTime(),
                                                                         QLocale::ShortFormat))
                                : goal.name);
        each.text->setText(lines.join(u'\n'));
        each.title->setVisible(!lines.isEmpty());
        each.text->setVisible(!lines.isEmpty());
        isNothing = isNothing && each.isRead && lines.isEmpty();
    }
    m_title->setVisible(m_entry.has_value());
    m_nothing->setVisible(m_entry && isNothing);
    m_failure->setText(m_error ? asParagraph(errorText(*m_error)) : QString());
    m_failure->setVisible(m_entry && m_error);
}

void KeyReach::retranslate()
{
    m_title->setText(tr("Where it goes"));
    m_nothing->setText(tr("No program and no file that Keyherd knows of."));
    m_tokens.title->setText(tr("Programs whose token gets it"));
    m_files.title->setText(tr("Linked files that hold it"));
    m_uses.title->setText(tr("Who got it last"));
    present();
}

} // namespace keyherd
