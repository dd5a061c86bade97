// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/PastedKey.h"

#include <QMenu>

#include <vector>

namespace keyherd {

/// Which of several pasted keys is meant: each by its provider and masked. Owns the keys, and forgets them when it dies.
class PasteMenu : public QMenu
{
    Q_OBJECT

public:
    PasteMenu(std::vector<PastedKey> keys, const Catalogue &catalogue, QWidget *parent = nullptr);

    Q_SIGNAL void chosen(const PastedKey &key);

private:
    std::vector<PastedKey> m_keys;
};

} // namespace keyherd
