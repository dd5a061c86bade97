// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/Keyherd.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>

#include <functional>

namespace keyherd {

/// What can be done with keys from the window and from beside the clock, and what came of it in words. Nothing here waits. There is one of these, so that
/// no key is tested twice at a time.
class KeyActions : public QObject
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the actions.
    explicit KeyActions(Keyherd &keyherd, QObject *parent = nullptr);

    /// Does nothing while a test goes on. One that locking ends is not reported.
    void test(const QList<KeyId> &ids, bool includeInactive);
    void cancelTests();
    [[nodiscard]] bool isTesting() const { return m_tests.isRunning(); }
    void setActive(KeyId id, bool active);
    /// Gives the key another address and tests it there.
    void moveTo(KeyId id, const QUrl &baseUrl);
    void remove(KeyId id);
    /// `use` gets the secret once the history says so.
    void handOut(KeyId id, HandOutPurpose purpose, std::function<void(const Secret &)> use);
    /// Says what an addition or edit led to besides itself.
    void reportChange(const KeyChange &change, bool added);

    /// Something was done. `undo` is empty if it cannot be undone.
    Q_SIGNAL void done(const QString &text, const std::function<void()> &undo);
    /// Something was done that a person should look at.
    Q_SIGNAL void warned(const QString &text);
    Q_SIGNAL void failed(const Error &error);
    Q_SIGNAL void testProgress(int done, int total);
    Q_SIGNAL void testsEnded();

private:
    void offerBack(const RemovedKey &removed);
    void restore(const RemovedKey &removed);
    void reportTests();

    Keyherd &m_keyherd;
    QFutureWatcher<TestedKey> m_tests;
    bool m_lockedMeanwhile = false; ///< while the test ran
};

} // namespace keyherd
