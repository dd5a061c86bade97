// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Provider.h"

#include <QByteArrayView>

namespace keyherd {

/// A key for as long as its shape is looked at: the copy that regular expressions need, wiped at the end. Only for keys of bytes 0x21–0x7E.
class KeyText
{
    Q_DISABLE_COPY_MOVE(KeyText)

public:
    explicit KeyText(QByteArrayView key) : m_text(QString::fromLatin1(key)) { }
    ~KeyText();

    [[nodiscard]] bool fits(const KeyFamily &family) const;
    /// The longest of the prefixes that the key begins with; empty if it begins with none.
    [[nodiscard]] QString longestPrefix(const QStringList &prefixes) const;
    [[nodiscard]] bool beginsWithOneOf(const QStringList &prefixes) const { return !longestPrefix(prefixes).isEmpty(); }

private:
    QString m_text;
};

/// The family that the key is of: a distinctive one rather than another, else the first of the entry; nullptr if it fits none.
[[nodiscard]] const KeyFamily *familyOf(const Provider &provider, const KeyText &key);

} // namespace keyherd
