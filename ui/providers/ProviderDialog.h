// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"
#include "providers/Provider.h"

namespace keyherd {

class Keyherd;
class ProviderForm;

/// Adds a provider of one's own, typed or from a JSON file, which may also be dropped here.
class ProviderDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog.
    explicit ProviderDialog(Keyherd &keyherd, QWidget *parent = nullptr);

    /// Fills the fields from an entry in a file; says why if it is none.
    void openFile(const QString &path);

    /// The vault has it, and the catalogue too.
    Q_SIGNAL void saved(Provider provider);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override;
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void chooseFile();
    void retranslate() override;

    Keyherd &m_keyherd;
    ProviderForm *m_form;
    QPushButton *m_open;
};

} // namespace keyherd
