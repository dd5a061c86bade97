// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "common/FormDialog.h"
#include "vault/KeyChanges.h"

class QLabel;
class QLineEdit;

namespace keyherd {

class DateField;
class FieldNote;
class Keyherd;
struct KeyWish;

/// Has a provider issue a key, and keeps it. Closed while the provider is asked, it only hides: it comes back if it was refused, and is finished if not.
class IssueDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog; the catalogue has the provider.
    IssueDialog(Keyherd &keyherd, const ProviderId &provider, QWidget *parent = nullptr);

    Q_SIGNAL void issued(const KeyChange &change);

private:
    void build();
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override;
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void refuse(const Error &error) override;
    void leave() override { hide(); }
    [[nodiscard]] KeyWish wish() const;
    void retranslate() override;

    Keyherd &m_keyherd;
    ProviderId m_provider;
    QWidget *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QLabel *m_limitLabel;
    QLineEdit *m_limit;
    FieldNote *m_limitNote;
    QLabel *m_expiresLabel;
    DateField *m_expires;
    FieldNote *m_expiresNote;
};

} // namespace keyherd
