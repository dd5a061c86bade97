// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace keyherd {

/// The system's clipboard, with the words by which each system asks that what is on it be kept nowhere else. One file per platform. On the thread of the
/// windows. The X11 selection (middle click) is left alone.
namespace secretPasteboard {

/// `mark` tells it from what others put there.
void put(const QString &text, const QByteArray &mark);
/// Of what is there now; empty if somebody else put it there.
[[nodiscard]] QByteArray mark();
void clear();

} // namespace secretPasteboard

} // namespace keyherd
