// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QLineEdit>

class QAction;

namespace keyherd {

/// A field for a key or a passphrase: shows dots, with a switch (Ctrl+H) to look at what was typed. Input methods are
/// told to learn nothing from it. Best effort only: the buffers of QLineEdit itself are beyond reach, `wipeText`
/// overwrites the one we hold.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// What is typed, in guarded memory; the field keeps it. OutOfSecretMemory.
    [[nodiscard]] Result<Secret> secret() const;
    void setSecret(const Secret &secret);
    /// Calls `look` with what is typed as UTF-8, and wipes that copy.
    template<typename Function>
    [[nodiscard]] auto inspect(Function look) const
    {
        const Utf8 typed(*this);
        return look(QByteArrayView(typed.bytes));
    }
    /// Empties the field, overwrites what it held, and hides what will be typed next.
    void wipeText();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Utf8
    {
        explicit Utf8(const SecretField &field) : bytes(field.text().toUtf8()) { }
        ~Utf8() { wipe(bytes); }
        Q_DISABLE_COPY_MOVE(Utf8)
        QByteArray bytes;
    };

    void retranslate();
    void present();

    QAction *m_show;
};

} // namespace keyherd
