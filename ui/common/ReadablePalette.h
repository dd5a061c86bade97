// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

namespace keyherd {

/// How well one colour is told from another, from 1 to 21: WCAG 2.2, "contrast ratio". A translucent colour is seen on the ground.
[[nodiscard]] double contrast(const QColor &colour, const QColor &ground);
/// From here on text is readable for most: WCAG 2.2, success criterion 1.4.3.
constexpr double readableContrast = 4.5;

/// Keeps the quiet text of hints readable: platforms make it as pale as half the text, which is too little. All else stays as the system has it,
/// and follows when that changes. Lives as long as the application's windows.
class ReadablePalette : public QObject
{
    Q_OBJECT

public:
    explicit ReadablePalette(QObject *parent = nullptr);

    /// The colour for quiet text on that palette: its own where that is readable.
    [[nodiscard]] static QColor quietText(const QPalette &palette);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
};

} // namespace keyherd
