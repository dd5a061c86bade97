// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"
#include "vault/Client.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace keyherd {

class FieldNote;
class Keyherd;

/// Gives a program a token. Once it is closed as accepted, the token is taken with `takeIssued`.
class ClientDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog.
    explicit ClientDialog(Keyherd &keyherd, QWidget *parent = nullptr);

    /// Nothing if none was made, or it was taken.
    [[nodiscard]] std::optional<IssuedToken> takeIssued();

private:
    struct Choice
    {
        ClientScope scope;
        QRadioButton *button;
        QLabel *meaning;
    };
    [[nodiscard]] QWidget *makeScopes();
    void fillProviders();
    [[nodiscard]] QList<ProviderId> providers() const;
    [[nodiscard]] ClientScope scope() const;
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override;
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void retranslate() override;

    Keyherd &m_keyherd;
    std::optional<IssuedToken> m_issued;
    QWidget *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QLabel *m_scopeLabel;
    QList<Choice> m_scopes;
    QCheckBox *m_all;
    QListWidget *m_providers;
    FieldNote *m_providersNote;
};

} // namespace keyherd
