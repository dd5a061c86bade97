// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestHerd.h"
#include "common/SecretClipboard.h"
#include "programs/ApiSwitch.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace keyherd::tests {

/// Every page and dialog of the window, with something on it, for what must hold of all of them.
class WindowTour
{
public:
    WindowTour();

    struct Stop
    {
        const char *name;
        std::function<std::unique_ptr<QWidget>(WindowTour &)> make;
        /// Whether what comes from elsewhere stands on it; empty: all is there from the beginning.
        std::function<bool(QWidget &)> isFilled = {};
    };
    /// A page that is added to the window is added here, in one line.
    [[nodiscard]] static const QList<Stop> &stops();

    /// Built, filled, at the size that it asks for, and on the screen; null if that did not come about.
    [[nodiscard]] std::unique_ptr<QWidget> visit(const QString &name);

    [[nodiscard]] Keyherd &keyherd() { return m_herd.keyherd(); }
    [[nodiscard]] TestHerd &herd() { return m_herd; }
    [[nodiscard]] SecretClipboard &clipboard() { return m_clipboard; }
    [[nodiscard]] ApiSwitch &api() { return m_api; }

private:
    TestHerd m_herd;
    SecretClipboard m_clipboard;
    QWidget m_window;
    ApiSwitch m_api{m_herd.keyherd(), {}, m_window};
};

/// Whether a person does something with it: presses, types, chooses. Parts of Qt's own widgets are not meant.
[[nodiscard]] bool isInteractive(const QWidget &widget);
/// All that a person sees in it, itself and parts of Qt's own widgets left out.
[[nodiscard]] QList<QWidget *> visibleParts(const QWidget &window);
/// For the message of a test: class, name and text.
[[nodiscard]] QByteArray described(const QWidget &widget);
/// What stands on it; empty for what shows no text.
[[nodiscard]] QString textOn(const QWidget &widget);

} // namespace keyherd::tests
