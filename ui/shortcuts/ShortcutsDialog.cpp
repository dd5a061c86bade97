// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts/ShortcutsDialog.h"

#include "common/PlainTable.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int shownLines = 14;

/// Without the marks of mnemonics and the dots of what opens a dialog.
QString plain(QString text)
{
    text.remove(u'…');
    return text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
}

QString written(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &each : keys)
        all << each.toString(QKeySequence::NativeText);
    all.removeAll(QString());
    return all.join(u", "_s);
}

QString whatItDoes(const QShortcut &shortcut)
{
    if (!shortcut.whatsThis().isEmpty())
        return shortcut.whatsThis();
    const auto *widget = qobject_cast<const QWidget *>(shortcut.parent());
    return widget ? widget->accessibleName() : QString();
}

} // namespace

QList<ShortcutLine> ShortcutsDialog::linesOf(const QWidget &window)
{
    QList<ShortcutLine> lines;
    const auto add = [&](const QString &does, const QString &keys) {
        if (!keys.isEmpty() && !lines.contains(ShortcutLine{does, keys}))
            lines << ShortcutLine{does, keys};
    };
    for (const auto *action : window.findChildren<QAction *>()) {
        // Those without a name of ours are Qt's own, such as the ones of a line edit.
        if (!action->text().isEmpty())
            add(plain(action->text()), written(action->shortcuts()));
    }
    for (const auto *button : window.findChildren<QAbstractButton *>())
        add(plain(button->text()), written({button->shortcut()}));
    for (const auto *shortcut : window.findChildren<QShortcut *>())
        add(whatItDoes(*shortcut), written({shortcut->key()}));
    std::ranges::sort(lines, [](const ShortcutLine &a, const ShortcutLine &b) {
        return a.does.localeAwareCompare(b.does) < 0;
    });
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent), m_window(window), m_table(new PlainTable(this)), m_close(new QPushButton(this))
{
    setObjectName(u"Keyboard shortcuts"_s);
    m_table->setObjectName(u"Shortcuts"_s);
    m_table->setModel(&m_lines);
    m_close->setObjectName(u"Close"_s);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
    m_lines.clear();
    m_lines.setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    for (const ShortcutLine &line : linesOf(m_window))
        m_lines.appendRow({new QStandardItem(line.does), new QStandardItem(line.keys)});
    m_table->resizeColumnsToContents();
    const int width =
        m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->verticalScrollBar()->sizeHint().width();
    m_table->setMinimumSize(width + 2 * m_table->frameWidth(),
                            shownLines * m_table->verticalHeader()->defaultSectionSize());
}

} // namespace keyherd
