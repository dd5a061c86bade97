// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/AuditEvent.h"
#include "vault/KeyEntry.h"
#include "vault/KeyTest.h"

#include <QFuture>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace keyherd {

struct Provider;
class KeyReach;
class KeyTrends;
class SecretBox;
class TestPanel;
class VaultService;

/// The chosen key: the key itself, what the provider answered, what is known of it, how it was used, where it goes, its
/// history, and what can be done with it.
class KeyDetail : public QScrollArea
{
    Q_OBJECT

public:
    /// `vault` must outlive it.
    explicit KeyDetail(VaultService &vault, QWidget *parent = nullptr);

    /// Nothing: no key is chosen. `provider` may be nothing, too; it is not kept. What is not in the entry is read from the vault in the
    /// background, unless it was and the entry is the same.
    void show(const std::optional<KeyEntry> &entry, const Provider *provider);
    [[nodiscard]] SecretBox &secret() { return *m_secret; }
    /// What can be done with the key that is shown.
    void addActionsTo(QMenu *menu);

    Q_SIGNAL void testWanted();
    Q_SIGNAL void editWanted();
    Q_SIGNAL void activationWanted(bool active);
    Q_SIGNAL void rotateWanted();
    Q_SIGNAL void deleteWanted();
    Q_SIGNAL void regionWanted(const QUrl &baseUrl);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePage();
    [[nodiscard]] QWidget *makeButtons();
    void readHistory(KeyId id);
    template<typename T, typename Show>
    void read(const QFuture<Result<T>> &reading, KeyId id, Show show);
    void showFailure();
    void showHistory();
    void fillFacts();
    void addFact(const QString &label, const QString &value);
    void retranslate();

    VaultService &m_vault;
    std::optional<KeyEntry> m_entry;
    QList<AuditEvent> m_events;
    std::optional<Error> m_error; ///< for which something could not be read

    QStackedWidget *m_pages;
    QLabel *m_nothing;
    QLabel *m_name;
    QLabel *m_provider;
    SecretBox *m_secret;
    TestPanel *m_tests;
    QFormLayout *m_facts;
    KeyTrends *m_trends;
    KeyReach *m_reach;
    QLabel *m_historyTitle;
    QLabel *m_history;
    QLabel *m_failure;
    QPushButton *m_test;
    QPushButton *m_edit;
    QPushButton *m_rotate;
    QPushButton *m_activate;
    QPushButton *m_deactivate;
    QPushButton *m_delete;
};

} // namespace keyherd
