// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/ClientDialog.h"

#include "common/FieldNote.h"
#include "common/PlainLabel.h"
#include "composition/Keyherd.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 480;
constexpr int providersHeight = 150;

} // namespace

ClientDialog::ClientDialog(Keyherd &keyherd, QWidget *parent)
    : FormDialog(u"Add program"_s, leastWidth, parent), m_keyherd(keyherd), m_form(new QWidget(this)),
      m_nameLabel(new QLabel(m_form)), m_name(new QLineEdit(m_form)), m_nameNote(new FieldNote(m_name, m_form)),
      m_scopeLabel(new QLabel(m_form))
{
    m_name->setObjectName(u"Name"_s);
    m_nameLabel->setBuddy(m_name);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_nameNote);
    column->addSpacing(8);
    column->addWidget(m_scopeLabel);
    column->addWidget(makeScopes());
    column->addSpacing(8);
    m_all = new QCheckBox(m_form);
    m_all->setObjectName(u"All providers"_s);
    m_all->setChecked(true);
    m_providers = new QListWidget(m_form);
    m_providers->setObjectName(u"Allowed providers"_s);
    m_providers->setFixedHeight(providersHeight);
    m_providersNote = new FieldNote(m_providers, m_form);
    fillProviders();
    m_providers->setVisible(false);
    connect(m_all, &QCheckBox::toggled, m_providers, &QWidget::setHidden);
    connect(m_all, &QCheckBox::toggled, m_providersNote, &FieldNote::clear);
    column->addWidget(m_all);
    column->addWidget(m_providers);
    column->addWidget(m_providersNote);
    m_form->setFocusProxy(m_name);
    setForm(m_form);
    retranslate();
}

QWidget *ClientDialog::makeScopes()
{
    auto *group = new QWidget(m_form);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                     + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    // Nothing answers yet to one of ClientScope::Proxy.
    for (const ClientScope scope : {ClientScope::Read, ClientScope::Manage}) {
        auto *button = new QRadioButton(group);
        button->setObjectName(toText(scope));
        auto *meaning = plainLabel();
        meaning->setForegroundRole(QPalette::PlaceholderText);
        meaning->setIndent(indent);
        column->addWidget(button);
        column->addWidget(meaning);
        m_scopes.append({scope, button, meaning});
    }
    m_scopes.constFirst().button->setChecked(true);
    return group;
}

void ClientDialog::fillProviders()
{
    for (const Provider &provider : m_keyherd.catalogue().providers()) {
        auto *item = new QListWidgetItem(provider.name, m_providers);
        item->setData(Qt::UserRole, provider.id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

QList<ProviderId> ClientDialog::providers() const
{
    QList<ProviderId> chosen;
    for (int row = 0; !m_all->isChecked() && row < m_providers->count(); ++row) {
        const QListWidgetItem *item = m_providers->item(row);
        if (item->checkState() == Qt::Checked)
            chosen << ProviderId(item->data(Qt::UserRole).toString());
    }
    return chosen;
}

ClientScope ClientDialog::scope() const
{
    return std::ranges::find_if(m_scopes, [](const Choice &choice) { return choice.button->isChecked(); })->scope;
}

QWidget *ClientDialog::firstProblem()
{
    m_nameNote->clear();
    m_providersNote->clear();
    if (const auto name = KeyName::make(m_name->text()); !name)
        m_nameNote->say(FieldNote::Kind::Error, asParagraph(errorText(name.error())));
    // No provider at all would mean each of them.
    if (!m_all->isChecked() && providers().isEmpty())
        m_providersNote->say(FieldNote::Kind::Error, tr("Tick a provider, or all of them."));
    if (m_nameNote->isError())
        return m_name;
    return m_providersNote->isError() ? m_providers : nullptr;
}

bool ClientDialog::isTouched() const
{
    return !m_name->text().isEmpty();
}

QWidget *ClientDialog::fieldOf(const Error &error) const
{
    return error.code == ErrorCode::ClientNameTaken || error.code == ErrorCode::InvalidName ? m_name : nullptr;
}

void ClientDialog::save()
{
    await(m_keyherd.vault().addClient({m_name->text().trimmed(), scope(), providers()}),
          [this](IssuedToken issued) { m_issued = std::move(issued); });
}

std::optional<IssuedToken> ClientDialog::takeIssued()
{
    return std::exchange(m_issued, std::nullopt);
}

FormDialog::Words ClientDialog::words() const
{
    return {tr("Make a token"), tr("Making a token…")};
}

void ClientDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Give a program a token"));
    m_nameLabel->setText(tr("Name of the program"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_scopeLabel->setText(tr("What it may do"));
    const std::pair<QString, QString> words[] = {{tr("Get keys"),
                                                  tr("It gets the keys themselves, to use them as it likes.")},
                                                 {tr("Manage keys"),
                                                  tr("It adds, changes, tests and deletes keys, but never gets one.")}};
    for (qsizetype i = 0; i < m_scopes.size(); ++i) {
        m_scopes.at(i).button->setText(words[i].first);
        m_scopes.at(i).button->setAccessibleName(words[i].first);
        m_scopes.at(i).button->setAccessibleDescription(words[i].second);
        m_scopes.at(i).meaning->setText(words[i].second);
    }
    m_all->setText(tr("Keys of all providers"));
    m_all->setAccessibleName(m_all->text());
    m_providers->setAccessibleName(tr("Only of these providers"));
}

} // namespace keyherd
