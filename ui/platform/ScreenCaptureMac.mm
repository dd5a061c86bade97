// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ScreenCapture.h"

#include <QWindow>

#import <AppKit/AppKit.h>

namespace keyherd::screenCapture {

bool canHide()
{
    return true;
}

void hide(QWindow &window, bool hidden)
{
    const auto *view = reinterpret_cast<const NSView *>(window.winId());
    view.window.sharingType = hidden ? NSWindowSharingNone : NSWindowSharingReadOnly;
}

} // namespace keyherd::screenCapture
