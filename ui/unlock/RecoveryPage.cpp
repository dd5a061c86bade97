// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/RecoveryPage.h"

#include "base/Background.h"
#include "base/Observe.h"
#include "base/Outcome.h"
#include "common/FieldNote.h"
#include "common/SecretLine.h"
#include "delivery/FileOutput.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// The mark of the format and half of the groups, so that both halves fit at any size of letters.
constexpr qsizetype firstHalf = 24;

Result<void> showHalf(SecretLine &line, QByteArrayView text)
{
    return Secret::copyOf(text).map([&](const Secret &half) { line.showSecret(half); });
}

} // namespace

RecoveryPage::RecoveryPage(QString location, QWidget *parent)
    : WizardPage(parent), m_location(std::move(location)), m_introduction(new QLabel(this)),
      m_first(new SecretLine(this)), m_second(new SecretLine(this)), m_print(new QPushButton(this)),
      m_save(new QPushButton(this)), m_note(new FieldNote(m_save, this)), m_kept(new QCheckBox(this))
{
    m_introduction->setWordWrap(true);
    m_first->setObjectName(u"Recovery key"_s);
    m_second->setObjectName(u"Recovery key continued"_s);
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
    layout->addWidget(m_first, 0, Qt::AlignLeft);
    layout->addWidget(m_second, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addSpacing(12);
    layout->addWidget(m_kept);
    layout->addStretch(1);

    connect(m_print, &QPushButton::clicked, this, &RecoveryPage::choosePrinter);
    connect(m_save, &QPushButton::clicked, this, &RecoveryPage::chooseFile);
    connect(m_kept, &QCheckBox::toggled, this, [this] {
        m_touched = true;
        Q_EMIT changed();
    });
    for (SecretLine *line : {m_first, m_second}) {
        const QFontMetrics metrics = line->fontMetrics();
        line->setMinimumWidth(metrics.horizontalAdvance(QString(firstHalf, u'M')) + 2 * metrics.averageCharWidth());
    }
    enableAll();
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
    const auto shown = made.and_then([&](const RecoveryKey &key) {
        const QByteArrayView text = key.text().view();
        return showHalf(*m_first, text.first(firstHalf)).and_then([&] {
            return showHalf(*m_second, text.sliced(firstHalf));
        });
    });
    if (!shown)
        return m_note->say(FieldNote::Kind::Error, asSentence(errorText(shown.error()).what));
    m_made = std::move(*made);
    enableAll();
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
    m_touched = false;
    m_made.reset();
    for (SecretLine *line : {m_first, m_second})
        line->showInstead({});
    enableAll();
}

void RecoveryPage::enableAll()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_print, m_save, m_kept})
        widget->setEnabled(m_made.has_value());
}

QString RecoveryPage::sheet() const
{
    QString key = m_first->text() + u'\n' + m_second->text();
    //: %1 is a key, %2 a file, %3 a date: a sheet of paper that somebody keeps
    const QString text = tr("Recovery key of Keyherd\n\n%1\n\nIt opens the vault at %2.\nIt was made on %3.\n\n"
                            "Keep it where no computer is: whoever has it and the vault can read every key in it.\n"
                            "To use it, choose \"Use recovery key\" where Keyherd asks for the passphrase.\n")
                             .arg(key, QDir::toNativeSeparators(m_location),
                                  QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    wipe(key);
    return text;
}

void RecoveryPage::printOn(QPagedPaintDevice &device) const
{
    QTextDocument document;
    QString text = sheet();
    document.setPlainText(text);
    document.print(&device);
    wipe(text);
}

void RecoveryPage::choosePrinter()
{
    const auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_touched = true;
        printOn(*printer);
    });
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
    m_touched = true;
    QString text = sheet();
    auto bytes = Secret::takeText(text);
    if (!bytes)
        return m_note->say(FieldNote::Kind::Error, asSentence(errorText(bytes.error()).what));
    const auto saved = inBackground([path, content = std::move(*bytes)] {
        // One that is there keeps its rights.
        if (QFileInfo::exists(path) && !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            return Result<void>(fail(ErrorCode::FileUnwritable, {{ErrorField::Path, path}}));
        return putFile(QFileInfo(path).filesystemAbsoluteFilePath(), content.view());
    });
    observe(saved, this, [this, path](const QFuture<Result<void>> &future) {
        if (const Result<void> &outcome = outcomeOf(future); outcome)
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
    m_first->setAccessibleName(tr("Recovery key, first half"));
    m_second->setAccessibleName(tr("Recovery key, second half"));
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
