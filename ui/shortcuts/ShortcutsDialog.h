// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStandardItemModel>

class QPushButton;

namespace keyherd {

class PlainTable;

/// What keys do in a window.
struct ShortcutLine
{
    QString does;
    QString keys; ///< as the platform writes them

    friend bool operator==(const ShortcutLine &, const ShortcutLine &) = default;
};

/// The keyboard shortcuts of a window, read off its actions, buttons and shortcuts, so that none is missing and none is made up. A `QShortcut`
/// says what it does in `whatsThis()`, or else stands for the widget that it belongs to.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window` is only looked at here, and again when the language changes; it must outlive the dialog.
    explicit ShortcutsDialog(const QWidget &window, QWidget *parent = nullptr);

    /// In the order of the alphabet; each once.
    [[nodiscard]] static QList<ShortcutLine> linesOf(const QWidget &window);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QWidget &m_window;
    QStandardItemModel m_lines;
    PlainTable *m_table;
    QPushButton *m_close;
};

} // namespace keyherd
