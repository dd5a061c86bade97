// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Client.h"
#include "vault/KeyEntry.h"

#include <QFuture>
#include <QWidget>

#include <optional>

class QLabel;

namespace keyherd {

class VaultService;

/// Where a key goes: the programs with a token that may get it, the linked files that hold it, and who got it last. What breaks if it is revoked.
/// Read from the vault in the background; filled in as it comes. That there is nothing is said only once all of it was read.
class KeyReach : public QWidget
{
    Q_OBJECT

public:
    /// `vault` must outlive it.
    explicit KeyReach(VaultService &vault, QWidget *parent = nullptr);

    /// Nothing: no key is chosen.
    void show(const std::optional<KeyEntry> &entry);
    /// Whether something could not be read.
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    void retranslate();

private:
    /// One who got the key, or one place where it is.
    struct Goal
    {
        QString name;
        std::optional<Moment> last = {};
    };
    struct Part
    {
        QLabel *title;
        QLabel *text;
        QList<Goal> goals = {};
        bool isRead = false;
    };
    [[nodiscard]] Part part(const QString &name);
    void read();
    void readTokens();
    void readFiles();
    void readUses();
    template<typename T, typename Goals>
    void readInto(Part &part, const QFuture<Result<T>> &reading, Goals goalsOf);
    void refuse(const Error &error);
    void present();

    VaultService &m_vault;
    std::optional<KeyEntry> m_entry;
    int m_shown = 0; ///< counts what was shown: an answer about an earlier key is dropped
    QLabel *m_title;
    QLabel *m_nothing;
    QLabel *m_failure;
    std::optional<Error> m_error;
    Part m_tokens;
    Part m_files;
    Part m_uses;
};

} // namespace keyherd
