// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace keyherd {

/// Closes the dialogs above a window as if a person had. The one that stays, because it asks whether to discard what was typed or is just saving;
/// nullptr: none does.
[[nodiscard]] QDialog *leaveDialogs(const QWidget &window);

} // namespace keyherd
