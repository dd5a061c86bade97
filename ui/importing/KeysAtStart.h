// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Uuid.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace keyherd {

class Keyherd;
struct SyncOptions;
struct SyncReport;

/// Looks once, when the keys are first on the screen, for keys that lie around the program and that the vault lacks. Takes them in where that
/// was agreed to; else asks, as a strip in the window, or does nothing at all. Nothing is taken in without having been agreed to.
class KeysAtStart : public QFrame
{
    Q_OBJECT

public:
    /// `keyherd` must outlive it.
    explicit KeysAtStart(Keyherd &keyherd, QWidget *parent = nullptr);

    /// The vault is unlocked. Does nothing but the first time.
    void look();
    /// The person has just been shown what lies around: there is nothing to ask this time.
    void leaveAlone() { m_looked = true; }

    /// Keys were taken in, or some differ from the vault's.
    Q_SIGNAL void synced(const keyherd::SyncReport &report);
    Q_SIGNAL void failed(const keyherd::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void run(bool dryRun);
    void ask(const SyncReport &report);
    void answer(int atStart);
    void retranslate();

    Keyherd &m_keyherd;
    bool m_looked = false;
    int m_count = 0;
    QString m_issuers; ///< who would issue a key
    QString m_places;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_takeIn;
    QPushButton *m_notNow;
    QPushButton *m_never;
};

} // namespace keyherd
