// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "keys/PasteReader.h"
#include "vault/KeyChanges.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace keyherd {

class Catalogue;
class DateField;
class FieldNote;
class ProviderBox;
class SecretField;

/// The fields of one key, and what is thought of each while it is filled in. Knows nothing of the vault: it reads and
/// makes values.
class KeyForm : public QWidget
{
    Q_OBJECT

public:
    /// Empty, for a new key; or for changing `entry`, whose secret stays as long as its field is empty. `catalogue`
    /// must outlive the form.
    explicit KeyForm(const Catalogue &catalogue, std::optional<KeyEntry> entry = {}, QWidget *parent = nullptr);

    /// A key that was found in what was pasted, and what is known of it.
    void preset(const PastedKey &key);
    void wipeSecret();
    /// One that was added to the catalogue while the form was open.
    void chooseProvider(const ProviderId &id);

    /// Whether anything differs from how the form came up.
    [[nodiscard]] bool isTouched() const;
    /// Says under each field what is wrong with it; the first such field, or nullptr.
    [[nodiscard]] QWidget *firstProblem();
    /// The field that an error of the vault is about, or nullptr.
    [[nodiscard]] QWidget *fieldOf(const Error &error) const;

    /// Of a form without problems. OutOfSecretMemory.
    [[nodiscard]] Result<NewKey> newKey() const;
    /// What differs from the entry; all empty if nothing does. OutOfSecretMemory.
    [[nodiscard]] Result<KeyEdit> edit() const;

    /// The key is for a service that the catalogue does not have.
    Q_SIGNAL void otherProviderWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Which gaps are spoken of: while someone is still typing, an empty field is no mistake.
    enum class Strictness { Typing, Saving };

    void build();
    QLabel *addField(QGridLayout *form, QWidget *field, FieldNote *note);
    void fill(const KeyEntry &entry);
    void watchFields();
    void keyTyped();
    void providerChosen();
    void judge();
    void judgeProvider();
    void judgeKey();
    void judgeName();
    void judgeBaseUrl();
    void judgeHeaders();
    void judgeDate();
    void retranslate();

    [[nodiscard]] std::optional<ProviderId> provider() const;
    [[nodiscard]] const Provider *knownProvider() const;
    [[nodiscard]] bool takesKey() const;
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] Result<KeyHeaders> headers() const;
    void offerHeaders(const Provider *chosen);
    [[nodiscard]] QList<std::pair<QWidget *, FieldNote *>> notes() const;

    const Catalogue &m_catalogue;
    std::optional<KeyEntry> m_entry;
    Strictness m_strictness = Strictness::Typing;
    bool m_chosenByHand = false;
    PasteReader m_pastes;
    qsizetype m_typedLength = 0; ///< of the secret field, before it changed

    QLabel *m_secretLabel;
    SecretField *m_secret;
    FieldNote *m_secretNote;
    QLabel *m_providerLabel;
    ProviderBox *m_provider;
    FieldNote *m_providerNote;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    FieldNote *m_nameNote;
    QLabel *m_baseUrlLabel;
    QLineEdit *m_baseUrl;
    FieldNote *m_baseUrlNote;
    QLabel *m_headersLabel;
    QPlainTextEdit *m_headers;
    FieldNote *m_headersNote;
    QLabel *m_expiresLabel;
    DateField *m_expires;
    FieldNote *m_expiresNote;
    QLabel *m_tagsLabel;
    QLineEdit *m_tags;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QCheckBox *m_active;
    QCheckBox *m_asks;
    FieldNote *m_asksNote;
};

} // namespace keyherd
