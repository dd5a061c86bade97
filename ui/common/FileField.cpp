// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FileField.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyherd {

FileField::FileField(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_choose(new QPushButton(this))
{
    m_choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    retranslate();
}

QString FileField::path() const
{
    const QString typed = m_line->text().trimmed();
    return typed.startsWith("~/"_L1) ? QDir::homePath() + typed.sliced(1) : typed;
}

void FileField::setPath(const QString &path)
{
    m_line->setText(path);
}

void FileField::setName(const QString &name, const QString &accessibleName)
{
    m_line->setObjectName(name);
    m_choose->setObjectName(u"Choose "_s + name);
    m_line->setAccessibleName(accessibleName);
    m_choose->setAccessibleName(tr("Choose: %1", "what a file is chosen for").arg(accessibleName));
}

void FileField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FileField::choose()
{
    const QString folder = path().isEmpty() ? QDir::homePath() : QFileInfo(path()).absolutePath();
    auto *dialog = new QFileDialog(this, {}, folder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Half of what keys lie in begins with a dot.
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

void FileField::retranslate()
{
    m_choose->setText(tr("Choose…"));
}

void FileField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace keyherd
