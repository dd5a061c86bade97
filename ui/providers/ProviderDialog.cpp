// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderDialog.h"

#include "common/Message.h"
#include "composition/Keyherd.h"
#include "providers/ProviderForm.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>

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
    : FormDialog(u"Own provider"_s, leastWidth, parent), m_keyherd(keyherd),
      m_form(new ProviderForm(keyherd.catalogue(), this)), m_open(new QPushButton(this))
{
    setAcceptDrops(true);
    setForm(m_form);
    m_open->setObjectName(u"Open file"_s);
    addButton(m_open);
    connect(m_open, &QPushButton::clicked, this, &ProviderDialog::chooseFile);
    retranslate();
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
    message().clear();
    const auto own = contentOf(path).and_then(Catalogue::readKept);
    if (!own)
        return message().showError(own.error());
    m_form->fill(*own);
    m_form->setFocus();
}

QWidget *ProviderDialog::firstProblem()
{
    return m_form->firstProblem();
}

bool ProviderDialog::isTouched() const
{
    return m_form->isTouched();
}

QWidget *ProviderDialog::fieldOf(const Error &error) const
{
    return m_form->fieldOf(error);
}

void ProviderDialog::save()
{
    await(m_keyherd.vault().addProvider(m_form->json()), [this](const Provider &provider) { Q_EMIT saved(provider); });
}

void ProviderDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isSaving() && !onlyFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProviderDialog::dropEvent(QDropEvent *event)
{
    const QString path = onlyFile(event->mimeData());
    if (isSaving() || path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

void ProviderDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Add a service of your own"));
    m_open->setText(tr("Open file…"));
    m_open->setAccessibleName(tr("Open file"));
    m_open->setToolTip(tr("Fills in what a JSON file says; it may also be dropped here."));
}

} // namespace keyherd
