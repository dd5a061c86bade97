// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/RecoveryPage.h"

#include "base/Background.h"
#include "base/Observe.h"
#include "common/FieldNote.h"
#include "common/PlainLabel.h"
#include "delivery/FileOutput.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype firstLine = 24; // the mark of the format and half of the groups

/// On two lines, so that it fits beside a narrow window's edges at any size of letters.
QString shown(const Secret &text)
{
    QString lines = QString::fromLatin1(text.view());
    lines.insert(firstLine, u'\n');
    return lines;
}

} // namespace

RecoveryPage::RecoveryPage(QString location, QWidget *parent)
    : WizardPage(parent), m_location(std::move(location)), m_introduction(new QLabel(this)), m_key(plainLabel()),
      m_print(new QPushButton(this)), m_save(new QPushButton(this)), m_note(new FieldNote(m_save, this)),
      m_kept(new QCheckBox(this))
{
    m_introduction->setWordWrap(true);
    m_key->setObjectName(u"Recovery key"_s);
    m_key->setWordWrap(false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 1.2);
    m_key->setFont(fixed);
    m_key->setMargin(8);
    m_key->setFrameStyle(int(QFrame::StyledPanel) | int(QFrame::Sunken));
    m_print->setObjectName(u"Print"_s);
    m_save->setObjectName(u"Save to file"_s);
    m_kept->setObjectName(u"Recovery key is kept"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_print, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_introduction);
    layout->addSpacing(12);
    layout->addWidget(m_key, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addSpacing(12);
    layout->addWidget(m_kept);
    layout->addStretch(1);

    connect(m_print, &QPushButton::clicked, this, &RecoveryPage::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &RecoveryPage::chooseFile);
    connect(m_kept, &QCheckBox::toggled, this, &RecoveryPage::changed);
    use({});
    retranslate();
}

QString RecoveryPage::title() const
{
    return tr("Keep this recovery key");
}

bool RecoveryPage::isComplete() const
{
    return m_made && m_kept->isChecked();
}

void RecoveryPage::enter()
{
    if (m_made)
        return m_kept->setFocus();
    auto made = RecoveryKey::random();
    if (!made)
        return m_note->say(FieldNote::Kind::Error, asSentence(errorText(made.error()).what));
    use(std::move(*made));
    m_print->setFocus();
}

Result<RecoveryKey> RecoveryPage::recoveryKey() const
{
    return m_made ? m_made->clone() : fail(ErrorCode::Cancelled);
}

void RecoveryPage::wipeText()
{
    m_kept->setChecked(false);
    m_note->clear();
    use({});
}

void RecoveryPage::use(std::optional<RecoveryKey> key)
{
    m_made = std::move(key);
    m_key->setText(m_made ? shown(m_made->text()) : QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_save, m_kept})
        widget->setEnabled(m_made.has_value());
}

QString RecoveryPage::sheet() const
{
    const QString key = m_made ? shown(m_made->text()) : QString();
    //: %1 is a key, %2 a file, %3 a date: a sheet of paper that somebody keeps
    return tr("Recovery key of Keyherd\n\n%1\n\nIt opens the vault at %2.\nIt was made on %3.\n\n"
              "Keep it where no computer is: whoever has it and the vault can read every key in it.\n"
              "To use it, choose \"Use recovery key\" where Keyherd asks for the passphrase.\n")
        .arg(key, QDir::toNativeSeparators(m_location), QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
}

void RecoveryPage::printOn(QPagedPaintDevice &device) const
{
    QTextDocument document;
    document.setPlainText(sheet());
    document.print(&device);
}

void RecoveryPage::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    // The dialog refers to the printer as long as it lives.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecoveryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, {}, QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"keyherd-recovery-key.txt"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryPage::saveTo);
    dialog->open();
}

void RecoveryPage::saveTo(const QString &path)
{
    QString text = sheet();
    auto bytes = Secret::takeText(text);
    if (!bytes)
        return m_note->say(FieldNote::Kind::Error, asSentence(errorText(bytes.error()).what));
    const auto saved = inBackground([path, content = std::move(*bytes)] {
        return putFile(QFileInfo(path).filesystemAbsoluteFilePath(), content.view());
    });
    observe(saved, this, [this, path](const QFuture<Result<void>> &future) {
        const Result<void> outcome = future.resultCount() > 0 ? future.result() : fail(ErrorCode::Cancelled);
        if (outcome)
            m_note->say(FieldNote::Kind::Good, tr("Saved as %1. Take it off this computer.").arg(path));
        else
            m_note->say(FieldNote::Kind::Error, asSentence(errorText(outcome.error()).what));
    });
}

void RecoveryPage::retranslate()
{
    m_introduction->setText(
        tr("It opens the vault when all else is lost. It is shown only now, and nobody can look it up for you: "
           "write it down, print it, or save it to a medium that you put away."));
    m_print->setText(tr("Print…"));
    m_print->setAccessibleName(tr("Print the recovery key"));
    m_save->setText(tr("Save to a file…"));
    m_save->setAccessibleName(tr("Save the recovery key to a file"));
    m_kept->setText(tr("I have put it in a safe place"));
    m_kept->setAccessibleName(m_kept->text());
}

void RecoveryPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
