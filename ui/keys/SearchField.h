// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringListModel>

#include <optional>
#include <set>

class QCompleter;

namespace keyherd {

class KeyTableModel;

/// Where a person types what is looked for. Offers the words that `KeyQuery` knows, providers and tags of the keys that are there, for the word
/// under the cursor.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Whose providers and tags are offered; must outlive the field or be taken back with nullptr. When it shows other keys altogether, or none as
    /// the vault is locked, nothing of the old ones stays on the screen.
    void setKeys(const KeyTableModel *keys);
    /// What fits the beginning of a word; nothing for what may be an ordinary word yet.
    [[nodiscard]] QStringList offersFor(const QString &word) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void withdraw();
    /// `provider:` and `tag:` with all that the keys have there.
    [[nodiscard]] const std::set<QString> &wordsOfKeys() const;
    void take(const QString &offered);
    void retranslate();
    [[nodiscard]] QString wordAtCursor() const;

    const KeyTableModel *m_keys = nullptr;
    mutable std::optional<std::set<QString>> m_words; ///< of the keys as they are; gathered when first asked for
    QStringListModel m_offers;
    QCompleter *m_completer;
};

} // namespace keyherd
