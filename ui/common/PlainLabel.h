// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace keyherd {

/// For texts that a person or a provider wrote, which may look like HTML and be long. Belongs to the caller.
[[nodiscard]] inline QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace keyherd
