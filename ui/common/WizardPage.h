// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace keyherd {

/// One step of several that a person goes through.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// Whether the person may go on from here.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// Whether leaving would lose something that a person did here.
    [[nodiscard]] virtual bool isTouched() const { return false; }
    /// The step comes on the screen: put the focus where work begins.
    virtual void enter() = 0;

    /// Something that decides the way through the steps was changed.
    Q_SIGNAL void changed();
};

} // namespace keyherd
