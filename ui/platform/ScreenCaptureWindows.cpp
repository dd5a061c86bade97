// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ScreenCapture.h"

#include <QWindow>

#include <windows.h>

#ifndef WDA_EXCLUDEFROMCAPTURE
#  define WDA_EXCLUDEFROMCAPTURE 0x00000011
#endif

namespace keyherd::screenCapture {

bool canHide()
{
    return true;
}

void hide(QWindow &window, bool hidden)
{
    const auto handle = reinterpret_cast<HWND>(window.winId());
    // Before Windows 10 2004 only the older way is known, which leaves a black rectangle.
    if (!hidden)
        SetWindowDisplayAffinity(handle, WDA_NONE);
    else if (!SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE))
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
}

} // namespace keyherd::screenCapture
