// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QLineEdit>

namespace keyherd {

/// A line in which a secret, or what stands for it, is read and not changed. While the secret itself is there, nothing takes it elsewhere: it cannot be
/// selected, dragged or copied from here.
class SecretLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLine(QWidget *parent = nullptr);
    /// Forgets the secret.
    ~SecretLine() override;

    void showSecret(const Secret &secret);
    /// What may be seen by anybody, in the place of the secret.
    void showInstead(const QString &text);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

private:
    bool m_revealed = false;
};

} // namespace keyherd
