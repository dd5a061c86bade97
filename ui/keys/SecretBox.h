// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QWidget>

#include <chrono>

class QPushButton;

namespace keyherd {

class CountdownRing;
class SecretLine;

/// The key itself: masked, with Reveal and Copy. Asks for the secret when it is wanted and forgets it when its time is over.
class SecretBox : public QWidget
{
    Q_OBJECT

public:
    explicit SecretBox(QWidget *parent = nullptr);

    /// Another key, or none; whatever was revealed is hidden.
    void setMasked(const QString &masked, bool usable);
    void reveal(const Secret &secret, std::chrono::seconds duration);
    void hideSecret();
    [[nodiscard]] bool isRevealed() const;
    void showCopied(int secondsLeft);

    Q_SIGNAL void revealWanted();
    Q_SIGNAL void copyWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();

    SecretLine *m_text;
    CountdownRing *m_ring;
    QPushButton *m_reveal;
    QPushButton *m_copy;
    QString m_masked;
    int m_copiedSeconds = 0;
};

} // namespace keyherd
