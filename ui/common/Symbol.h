// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace keyherd {

/// The pictures of the window. Each is one SVG of `resources/icons`, drawn in a colour of the palette.
enum class Symbol {
    Add,
    Import,
    Test,
    TestAll,
    Lock,
    Menu,
    Search,
    Copy,
    Show,
    Hide,
    Edit,
    Delete,
    Activate,
    Deactivate,
    Rotate,
    Undo,
    Close,
    Key,
    Columns,
    Programs,
    Activity,
    Usage,
    Good,
    Warning,
    Bad,
    Unknown,
    Idle,
    Information,
    App,
};

/// What a colour says. Never the only sign: each goes with a shape and a word.
enum class Tint {
    Text, ///< as the text beside it
    Good,
    Warning,
    Bad,
    Quiet,
    Accent,
};

/// Readable on the palette's window colour, light or dark.
[[nodiscard]] QColor colourOf(Tint tint, const QPalette &palette, QPalette::ColorGroup group = QPalette::Active);

/// Drawn at the size and in the palette of the moment, so it is sharp at every scale and follows light and dark.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, Tint tint = Tint::Text);

} // namespace keyherd
