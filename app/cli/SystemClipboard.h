// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>
#include <QStringList>

namespace keyherd {

/// The clipboard of the desktop around this process, without QtGui: through the system's own tools, which go on serving it when this process
/// has ended, or the interface of Windows. A secret goes there through a pipe only. Clipboard managers are asked not to keep it where that is
/// possible. The X11 selection (middle click) is left alone. For one thread.
class SystemClipboard
{
public:
    /// ClipboardFailed{Detail}: there is none, or nothing that could write to it.
    [[nodiscard]] static Result<SystemClipboard> find();

    /// ClipboardFailed.
    [[nodiscard]] Result<void> put(const Secret &secret) const;
    /// Whether it holds just this. ClipboardFailed.
    [[nodiscard]] Result<bool> holds(const Secret &secret) const;
    /// Leaves nothing on it. ClipboardFailed.
    [[nodiscard]] Result<void> clear() const;

private:
#ifndef Q_OS_WIN
    using Command = QStringList; ///< program and arguments

    Command m_put;
    Command m_paste;
    Command m_clear; ///< gets an empty standard input
#endif
};

} // namespace keyherd
