// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/UseQuestions.h"

#include "composition/Keyherd.h"
#include "programs/UseDialog.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <algorithm>

namespace keyherd {

UseQuestions::UseQuestions(Keyherd &keyherd, QWidget *window) : QObject(window), m_keyherd(keyherd), m_window(window)
{
    connect(&keyherd.vault(), &VaultService::lockAsked, this, &UseQuestions::refuseAll);
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            refuseAll();
    });
}

UseQuestions::~UseQuestions()
{
    refuseAll();
}

AskForUse UseQuestions::asker()
{
    // Only looked at on the window's thread, where it dies.
    return [self = QPointer(this), application = QPointer(QCoreApplication::instance())](const UseQuestion &question) {
        auto promise = std::make_shared<QPromise<UseAnswer>>();
        promise->start();
        const QFuture<UseAnswer> future = promise->future();
        QMetaObject::invokeMethod(
            application,
            [self, question, promise] {
                if (self) {
                    self->add({question, promise});
                } else {
                    promise->addResult(UseAnswer::Refused);
                    promise->finish();
                }
            },
            Qt::QueuedConnection);
        return future;
    };
}

void UseQuestions::add(const Waiting &waiting)
{
    m_waiting.append(waiting);
    auto *withdrawal = new QFutureWatcher<UseAnswer>(this);
    connect(withdrawal, &QFutureWatcherBase::canceled, this, [this, promise = waiting.promise] { withdraw(promise); });
    connect(withdrawal, &QFutureWatcherBase::finished, withdrawal, &QObject::deleteLater);
    withdrawal->setFuture(waiting.promise->future());
    if (m_waiting.size() == 1)
        askNext();
}

void UseQuestions::askNext()
{
    if (m_waiting.isEmpty())
        return;
    auto *dialog = new UseDialog(m_waiting.constFirst().question, m_keyherd.catalogue(), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowFlag(Qt::WindowStaysOnTopHint);
    connect(dialog, &QDialog::finished, this, [this, dialog] { answer(dialog->answer()); });
    dialog->open();
    dialog->raise();
    dialog->activateWindow();
}

void UseQuestions::answer(UseAnswer answer)
{
    m_dialog = nullptr;
    if (m_waiting.isEmpty())
        return;
    const Waiting asked = m_waiting.takeFirst();
    asked.promise->addResult(answer);
    asked.promise->finish();
    askNext();
}

void UseQuestions::withdraw(const std::shared_ptr<QPromise<UseAnswer>> &promise)
{
    const auto found = std::ranges::find(m_waiting, promise, &Waiting::promise);
    if (found == m_waiting.end())
        return;
    const bool isShown = found == m_waiting.begin();
    m_waiting.erase(found);
    promise->finish();
    if (!isShown)
        return;
    if (QDialog *dialog = std::exchange(m_dialog, nullptr)) {
        dialog->disconnect(this);
        dialog->reject();
    }
    askNext();
}

void UseQuestions::refuseAll()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        waiting.promise->addResult(UseAnswer::Refused);
        waiting.promise->finish();
    }
    if (m_dialog)
        m_dialog->reject();
}

} // namespace keyherd
