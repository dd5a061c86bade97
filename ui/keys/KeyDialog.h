// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"
#include "vault/KeyChanges.h"

#include <optional>

namespace keyherd {

class KeyForm;
class Keyherd;
struct PastedKey;

/// Adds a key, or changes one.
class KeyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog.
    explicit KeyDialog(Keyherd &keyherd, QWidget *parent = nullptr);
    KeyDialog(Keyherd &keyherd, KeyEntry entry, QWidget *parent = nullptr);

    /// A key that was found in what was pasted elsewhere.
    void preset(const PastedKey &pasted);

    void done(int result) override;

    /// The vault has it. Not sent if nothing was to be changed.
    Q_SIGNAL void saved(KeyChange change);

private:
    KeyDialog(Keyherd &keyherd, std::optional<KeyEntry> entry, QWidget *parent);
    [[nodiscard]] QWidget *firstProblem() override;
    [[nodiscard]] bool isTouched() const override;
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void add();
    void edit(KeyId id);
    void refuse(const Error &error) override;
    void addProvider();
    void retranslate() override;

    Keyherd &m_keyherd;
    std::optional<KeyId> m_edited;
    KeyForm *m_form;
};

} // namespace keyherd
