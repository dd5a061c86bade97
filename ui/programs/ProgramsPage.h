// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Reading.h"
#include "models/ClientTableModel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace keyherd {

class ClientDialog;
class Keyherd;
class Message;
class PlainTable;
class SecretClipboard;
class TokenDialog;

/// The programs with a token: who they are, what they may do and what they did; giving a token and revoking it. In step with the vault while it is
/// on the screen; empty while the vault is locked.
class ProgramsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ProgramsPage(Keyherd &keyherd, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~ProgramsPage() override;

    /// Where programs ask, after that changed.
    void sayWhere();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void refresh();
    void showClients(const QList<Client> &clients);
    void close();
    void add();
    void showToken(IssuedToken issued);
    void askToRevoke();
    void revoke(const QString &reference);
    [[nodiscard]] const Client *chosen() const;
    void retranslate();

    Keyherd &m_keyherd;
    SecretClipboard &m_clipboard;
    ClientTableModel m_clients;
    Reading m_reading;
    QString m_warned;
    QPointer<ClientDialog> m_adding;
    QPointer<TokenDialog> m_token;
    QPointer<QMessageBox> m_question;

    QLabel *m_title;
    Message *m_message;
    Message *m_warning;
    QStackedWidget *m_pages;
    PlainTable *m_table;
    QLabel *m_nothing;
    QLabel *m_where;
    QPushButton *m_add;
    QPushButton *m_revoke;
};

} // namespace keyherd
