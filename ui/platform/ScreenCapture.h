// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace keyherd {

/// Keeping windows out of screenshots, recordings and shared screens. One file per platform.
namespace screenCapture {

/// false on X11 and Wayland, where a program has no say in it.
[[nodiscard]] bool canHide();
/// Best effort; without effect where it cannot be done. On the thread of the windows.
void hide(QWindow &window, bool hidden);

} // namespace screenCapture

} // namespace keyherd
