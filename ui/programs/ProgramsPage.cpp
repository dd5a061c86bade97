// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ProgramsPage.h"

#include "base/Observe.h"
#include "common/Message.h"
#include "common/PageTitle.h"
#include "common/PlainLabel.h"
#include "common/PlainTable.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "programs/ClientDialog.h"
#include "programs/TokenDialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

ProgramsPage::ProgramsPage(Keyherd &keyherd, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_keyherd(keyherd), m_clipboard(clipboard), m_clients(keyherd.catalogue()), m_title(pageTitle()),
      m_message(new Message), m_warning(new Message), m_pages(new QStackedWidget), m_table(new PlainTable),
      m_nothing(plainLabel()), m_where(plainLabel()), m_add(new QPushButton), m_revoke(new QPushButton)
{
    setObjectName(u"Programs page"_s);
    arrange();
    connect(m_add, &QPushButton::clicked, this, &ProgramsPage::add);
    connect(m_revoke, &QPushButton::clicked, this, &ProgramsPage::askToRevoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_revoke->setEnabled(chosen()); });
    connect(&keyherd.vault(), &VaultService::clientsChanged, this, &ProgramsPage::refresh);
    // A key that was given to a program is one of its requests.
    connect(&keyherd.vault(), &VaultService::keysChanged, this, &ProgramsPage::refresh);
    connect(&keyherd.vault(), &VaultService::lockAsked, this, &ProgramsPage::close);
    connect(&keyherd.vault(), &VaultService::lockedChanged, this, [this](bool locked) {
        if (locked)
            close();
    });
    retranslate();
}

// The view goes before the model it shows.
ProgramsPage::~ProgramsPage()
{
    delete m_table;
}

void ProgramsPage::arrange()
{
    m_table->setObjectName(u"Programs with a token"_s);
    m_table->setModel(&m_clients);
    m_table->setColumnCharacters({20, 18, 18, 11, 18, 24});
    m_add->setObjectName(u"Add program"_s);
    m_add->setIcon(symbolIcon(Symbol::Add));
    m_revoke->setObjectName(u"Revoke"_s);
    m_revoke->setIcon(symbolIcon(Symbol::Delete));
    m_revoke->setEnabled(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_where->setObjectName(u"Where programs ask"_s);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_revoke);
    buttons->addStretch(1);
    setFocusProxy(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_warning);
    column->addWidget(m_pages, 1);
    column->addWidget(m_where);
    column->addLayout(buttons);
}

void ProgramsPage::refresh()
{
    if (!isVisible())
        return;
    m_reading.refresh(
        this, [this] { return m_keyherd.vault().clients(); },
        [this](const Result<QList<Client>> &clients) {
            if (clients)
                showClients(*clients);
            else if (clients.error().code != ErrorCode::VaultLocked)
                m_message->showError(clients.error());
        });
}

void ProgramsPage::showClients(const QList<Client> &clients)
{
    const auto before = chosen() ? std::optional(chosen()->id) : std::nullopt;
    m_clients.setClients(clients);
    if (const int row = before ? m_clients.rowOf(*before) : -1; row >= 0)
        m_table->chooseRow(row);
    m_revoke->setEnabled(chosen());
    m_pages->setCurrentIndex(clients.isEmpty() ? 0 : 1);
    // Closed by the person, a warning comes back only if there is something new to say.
    const QString warnings = m_clients.warnings();
    if (std::exchange(m_warned, warnings) == warnings)
        return;
    if (warnings.isEmpty())
        m_warning->clear();
    else
        m_warning->showText(Message::Kind::Warning, warnings);
}

const Client *ProgramsPage::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_clients.clientAt(rows.constFirst().row());
}

void ProgramsPage::add()
{
    if (m_adding)
        return;
    m_adding = new ClientDialog(m_keyherd, this);
    m_adding->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_adding, &QDialog::accepted, this, [this, dialog = m_adding.data()] {
        if (auto issued = dialog->takeIssued())
            showToken(std::move(*issued));
    });
    m_adding->open();
}

void ProgramsPage::showToken(IssuedToken issued)
{
    m_token = new TokenDialog(std::move(issued), m_clipboard,
                              std::chrono::seconds(m_keyherd.settings().get(settings::clipboardSeconds)), this);
    m_token->setAttribute(Qt::WA_DeleteOnClose);
    m_token->open();
}

void ProgramsPage::askToRevoke()
{
    const Client *client = chosen();
    if (!client || m_question)
        return;
    const QString name = client->name.isEmpty() ? client->id.toString() : client->name;
    m_question = new QMessageBox(QMessageBox::Warning, tr("Revoke a token"),
                                 tr("Revoke the token of %1? It is worth nothing from then on, and cannot be brought "
                                    "back.")
                                     .arg(name),
                                 QMessageBox::Cancel, this);
    m_question->setObjectName(u"Revoke question"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = m_question->addButton(tr("Revoke"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"Revoke it"_s);
    m_question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    m_question->button(QMessageBox::Cancel)->setIcon({});
    m_question->setDefaultButton(QMessageBox::Cancel);
    // What somebody altered has a name that cannot be relied on.
    connect(yes, &QPushButton::clicked, this,
            [this, reference = client->damage ? client->id.toString() : client->name] { revoke(reference); });
    m_question->open();
}

void ProgramsPage::revoke(const QString &reference)
{
    observe(m_keyherd.vault().revokeClient(reference), this, [this](const QFuture<Result<Client>> &revoked) {
        if (revoked.resultCount() == 0)
            return;
        // Somebody else was faster; it is gone all the same.
        if (const auto client = revoked.result(); !client && client.error().code != ErrorCode::NoSuchClient)
            m_message->showError(client.error());
        refresh();
    });
}

void ProgramsPage::close()
{
    if (m_adding)
        m_adding->done(QDialog::Rejected);
    if (m_token)
        m_token->done(QDialog::Rejected);
    if (m_question)
        m_question->done(QMessageBox::Cancel);
    m_reading.forget();
    m_clients.setClients({});
    m_message->clear();
    m_warning->clear();
    m_warned.clear();
}

void ProgramsPage::sayWhere()
{
    const quint16 port = m_keyherd.localApi().port();
    m_where->setText(
        port > 0 ? tr("Programs ask at %1.").arg(u"http://127.0.0.1:%1"_s.arg(port))
                 : tr("Nobody answers programs yet: switch on \"Let programs ask over HTTP\" in the settings."));
}

void ProgramsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgramsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    sayWhere();
    refresh();
}

void ProgramsPage::retranslate()
{
    m_title->setText(tr("Programs"));
    m_table->setAccessibleName(tr("Programs with a token"));
    m_nothing->setText(tr("No program has a token yet. Add one, and give the program the token that you get."));
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add"));
    m_revoke->setText(tr("Revoke"));
    m_revoke->setAccessibleName(m_revoke->text());
    m_clients.retranslate();
    sayWhere();
}

} // namespace keyherd
