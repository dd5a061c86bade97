// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyActions.h"

#include "base/Observe.h"
#include "wording/FormatText.h"
#include "wording/StatusText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

KeyActions::KeyActions(Keyherd &keyherd, QObject *parent) : QObject(parent), m_keyherd(keyherd)
{
    connect(&m_tests, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT testProgress(value, m_tests.progressMaximum()); });
    connect(&m_tests, &QFutureWatcherBase::finished, this, &KeyActions::reportTests);
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (!locked || !isTesting())
            return;
        m_lockedMeanwhile = true;
        cancelTests();
    });
}

void KeyActions::test(const QList<KeyId> &ids, bool includeInactive)
{
    if (ids.isEmpty() || isTesting())
        return;
    TestOptions options = m_keyherd.testOptions();
    options.includeInactive = includeInactive;
    m_lockedMeanwhile = false;
    Q_EMIT testProgress(0, static_cast<int>(ids.size()));
    m_tests.setFuture(m_keyherd.tests().test(ids, options));
}

void KeyActions::cancelTests()
{
    m_tests.cancel();
}

void KeyActions::reportTests()
{
    Q_EMIT testsEnded();
    const QList<TestedKey> tested = m_tests.future().results();
    const auto failedAt = std::ranges::find_if(tested, [](const TestedKey &one) { return one.error.has_value(); });
    // Who locked the vault knows why it ended, and the next one who unlocks it did not ask.
    if (m_lockedMeanwhile || (failedAt != tested.end() && failedAt->error->code == ErrorCode::VaultLocked))
        return;
    if (failedAt != tested.end())
        Q_EMIT failed(*failedAt->error);
    if (m_tests.isCanceled())
        return Q_EMIT done(tr("The test was cancelled after %n key(s).", nullptr, static_cast<int>(tested.size())), {});
    if (tested.size() == 1 && failedAt == tested.end()) {
        const TestedKey &one = tested.constFirst();
        return Q_EMIT done(tr("%1: %2", "name of a key: verdict").arg(one.name, statusText(one.outcome.status)), {});
    }
    const auto working =
        std::ranges::count(tested, TestStatus::Valid, [](const TestedKey &one) { return one.outcome.status; });
    Q_EMIT done(tr("%n key(s) tested, %1 valid.", nullptr, static_cast<int>(tested.size())).arg(working), {});
}

void KeyActions::setActive(KeyId id, bool active)
{
    KeyEdit edit;
    edit.activation = active ? Activation::Active : Activation::Inactive;
    observe(m_keyherd.vault().edit(id, std::move(edit)), this,
            [this, id, active](const QFuture<Result<KeyChange>> &edited) {
                if (edited.resultCount() == 0)
                    return;
                const Result<KeyChange> change = edited.result();
                if (!change)
                    return Q_EMIT failed(change.error());
                const QString name = change->entry.attributes.name;
                const QString text = active ? tr("%1 is active now.").arg(name) : tr("%1 is inactive now.").arg(name);
                // Undoing an activation gives back the one it took the place of.
                const QList<KeyId> replaced = change->deactivated;
                Q_EMIT done(text, [this, id, active, replaced] {
                    if (active && replaced.size() == 1)
                        setActive(replaced.constFirst(), true);
                    else
                        setActive(id, !active);
                });
            });
}

void KeyActions::moveTo(KeyId id, const QUrl &baseUrl)
{
    KeyEdit edit;
    edit.baseUrl = baseUrl.toString();
    observe(m_keyherd.vault().edit(id, std::move(edit)), this, [this, id](const QFuture<Result<KeyChange>> &edited) {
        if (edited.resultCount() == 0)
            return;
        if (const Result<KeyChange> change = edited.result(); !change)
            return Q_EMIT failed(change.error());
        test({id}, true);
    });
}

void KeyActions::remove(KeyId id)
{
    observe(m_keyherd.vault().remove(id), this, [this](const QFuture<Result<RemovedKey>> &deleted) {
        if (deleted.resultCount() == 0)
            return;
        const Result<RemovedKey> removed = deleted.result();
        if (!removed)
            return Q_EMIT failed(removed.error());
        offerBack(*removed);
    });
}

// What is passed on here is the only copy of the key.
void KeyActions::offerBack(const RemovedKey &removed)
{
    Q_EMIT done(tr("%1 was deleted.").arg(removed.entry.attributes.name), [this, removed] { restore(removed); });
}

void KeyActions::restore(const RemovedKey &removed)
{
    observe(m_keyherd.vault().restore(removed), this, [this, removed](const QFuture<Result<KeyEntry>> &brought) {
        if (brought.resultCount() == 0)
            return offerBack(removed);
        const Result<KeyEntry> entry = brought.result();
        if (!entry) {
            offerBack(removed);
            return Q_EMIT failed(entry.error());
        }
        Q_EMIT done(tr("%1 is back.").arg(entry->attributes.name), {});
    });
}

void KeyActions::handOut(KeyId id, HandOutPurpose purpose, std::function<void(const Secret &)> use)
{
    observe(m_keyherd.vault().handOut(id, {.purpose = purpose, .program = u"keyherd-desktop"_s, .allowed = true}), this,
            [this, use = std::move(use)](QFuture<Result<Secret>> handed) {
                if (handed.resultCount() == 0)
                    return;
                const Result<Secret> secret = handed.takeResult();
                if (secret)
                    use(*secret);
                else
                    Q_EMIT failed(secret.error());
            });
}

void KeyActions::reportChange(const KeyChange &change, bool added)
{
    const KeyEntry &entry = change.entry;
    const Provider *provider = m_keyherd.catalogue().find(entry.provider);
    const QString providerName = provider ? provider->name : entry.provider.toString();
    QString text =
        added ? tr("%1 was added.").arg(entry.attributes.name) : tr("%1 was changed.").arg(entry.attributes.name);
    if (!change.deactivated.isEmpty())
        text = tr("%1 is the active key of %2 now; the other one became inactive.")
                   .arg(entry.attributes.name, providerName);
    Q_EMIT done(text, {});
    if (change.sameSecret)
        Q_EMIT warned(tr("%1 and %2 are the same key.").arg(entry.attributes.name, change.sameSecret->attributes.name));
    else if (change.warnings.contains(FormatWarning::UnusualShape))
        Q_EMIT warned(formatWarningText(FormatWarning::UnusualShape, providerName));
}

} // namespace keyherd
