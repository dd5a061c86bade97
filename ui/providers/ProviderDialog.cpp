// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderDialog.h"

#include "base/Observe.h"
#include "common/DiscardQuestion.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "providers/ProviderForm.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int leastWidth = 560;
// A little more than any entry may have, so that what is too long is seen to be.
constexpr qint64 longestFile = 100 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, file.errorString()}});
    return file.read(longestFile);
}

QString onlyFile(const QMimeData *data)
{
    return data->urls().size() == 1 ? data->urls().constFirst().toLocalFile() : QString();
}

} // namespace

ProviderDialog::ProviderDialog(Keyherd &keyherd, QWidget *parent)
    : QDialog(parent), m_keyherd(keyherd), m_message(new Message(this)),
      m_form(new ProviderForm(keyherd.catalogue(), this)), m_question(new DiscardQuestion(this))
{
    setObjectName(u"Own provider"_s);
    setMinimumWidth(leastWidth);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_question);
    layout->addWidget(makeButtons());
    connect(m_question, &DiscardQuestion::discarded, this, [this] { done(QDialog::Rejected); });
    connect(m_question, &DiscardQuestion::kept, this, &ProviderDialog::keepEditing);
    m_form->setFocus();
    retranslate();
}

QWidget *ProviderDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_open = new QPushButton(row);
    m_open->setObjectName(u"Open file"_s);
    m_open->setAutoDefault(false);
    m_save = new QPushButton(row);
    m_save->setObjectName(u"Save"_s);
    m_save->setDefault(true);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"Cancel"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_open);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_save);
    connect(m_open, &QPushButton::clicked, this, &ProviderDialog::chooseFile);
    connect(m_save, &QPushButton::clicked, this, &ProviderDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ProviderDialog::reject);
    return row;
}

void ProviderDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open a provider"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ProviderDialog::openFile);
    chooser->open();
}

void ProviderDialog::openFile(const QString &path)
{
    m_message->clear();
    const auto own = contentOf(path).and_then(Catalogue::readKept);
    if (!own)
        return m_message->showError(own.error());
    m_form->fill(*own);
    m_form->setFocus();
}

void ProviderDialog::accept()
{
    if (m_saving)
        return;
    keepEditing();
    m_message->clear();
    if (QWidget *field = m_form->firstProblem())
        return field->setFocus();
    showSaving(true);
    observe(m_keyherd.vault().addProvider(m_form->json()), this, [this](const QFuture<Result<Provider>> &future) {
        showSaving(false);
        const auto provider = future.resultCount() > 0 ? future.result() : Result<Provider>(fail(ErrorCode::Cancelled));
        if (!provider)
            return refuse(provider.error());
        Q_EMIT saved(*provider);
        done(QDialog::Accepted);
    });
}

void ProviderDialog::refuse(const Error &error)
{
    m_message->showError(error);
    if (QWidget *field = m_form->fieldOf(error))
        field->setFocus();
    else
        m_save->setFocus();
}

void ProviderDialog::showSaving(bool saving)
{
    m_saving = saving;
    m_form->setEnabled(!saving);
    m_open->setEnabled(!saving);
    m_save->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
    retranslate();
}

void ProviderDialog::reject()
{
    if (m_saving)
        return;
    if (m_question->isVisible())
        keepEditing();
    else if (m_form->isTouched())
        m_question->ask();
    else
        done(QDialog::Rejected);
}

void ProviderDialog::keepEditing()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    m_form->setFocus();
}

void ProviderDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_saving && !onlyFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProviderDialog::dropEvent(QDropEvent *event)
{
    const QString path = onlyFile(event->mimeData());
    if (m_saving || path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

void ProviderDialog::retranslate()
{
    setWindowTitle(tr("Add a service of your own"));
    m_open->setText(tr("Open file…"));
    m_open->setAccessibleName(tr("Open file"));
    m_open->setToolTip(tr("Fills in what a JSON file says; it may also be dropped here."));
    m_save->setText(m_saving ? tr("Saving…") : tr("Save"));
    m_save->setAccessibleName(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

void ProviderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace keyherd
