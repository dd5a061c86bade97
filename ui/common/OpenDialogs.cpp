// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/OpenDialogs.h"

#include "common/DiscardQuestion.h"

#include <QDialog>

namespace keyherd {

namespace {

// Closing it once more would answer the question.
bool isAsking(const QDialog &dialog)
{
    const auto *question = dialog.findChild<DiscardQuestion *>();
    return question && question->isVisible();
}

} // namespace

QDialog *leaveDialogs(const QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible() && (isAsking(*dialog) || !dialog->close()))
            return dialog;
    }
    return nullptr;
}

} // namespace keyherd
