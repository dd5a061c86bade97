// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/ScreenCapture.h"

namespace keyherd::screenCapture {

bool canHide()
{
    return false;
}

void hide(QWindow &, bool) { }

} // namespace keyherd::screenCapture
