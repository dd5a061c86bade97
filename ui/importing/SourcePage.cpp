// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/SourcePage.h"

#include "common/FileField.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SourcePage)

public:
    static QString name(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Environment:
            return tr("Environment variables");
        case ImportKind::Dotenv:
            return tr(".env file");
        case ImportKind::KeyFile:
            return tr("Key file (key.txt)");
        case ImportKind::Csv:
            return tr("CSV table");
        case ImportKind::Bitwarden:
            return u"Bitwarden"_s;
        case ImportKind::OnePassword:
            return u"1Password"_s;
        case ImportKind::KeePassXc:
            return u"KeePassXC"_s;
        case ImportKind::LiteLlm:
            return u"LiteLLM"_s;
        case ImportKind::Llm:
            return u"llm"_s;
        case ImportKind::Database:
            return tr("Another system's database");
        }
        return {};
    }

    static QString about(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Environment:
            return tr(
                "The keys in the environment variables that providers document, as Keyherd was started with them.");
        case ImportKind::Dotenv:
            return tr("The keys of known providers among the settings of a program, and the addresses beside them.");
        case ImportKind::KeyFile:
            return tr("A file with a key, or NAME=key, on each line. Only you may have the right to read it.");
        case ImportKind::Csv:
            return tr("A table with a header. Which column holds what can be chosen in the next step.");
        case ImportKind::Bitwarden:
            return tr("An export without encryption, as JSON or CSV. Of its entries only API keys come in.");
        case ImportKind::OnePassword:
            return tr("An export as 1PUX or CSV. Of its entries only API keys come in.");
        case ImportKind::KeePassXc:
            return tr("An export as CSV or XML. Of its entries only API keys come in.");
        case ImportKind::LiteLlm:
            return tr("The keys in config.yaml of the LiteLLM proxy.");
        case ImportKind::Llm:
            return tr("The file keys.json of the command line tool llm.");
        case ImportKind::Database:
            return tr("An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE. Keys encrypted with Fernet "
                      "are decrypted.");
        }
        return {};
    }
};

} // namespace

SourcePage::SourcePage(QWidget *parent)
    : WizardPage(parent), m_kinds(new QListWidget(this)), m_about(new QLabel(this)), m_fileLabel(new QLabel(this)),
      m_file(new FileField(this))
{
    m_kinds->setObjectName(u"Sources"_s);
    m_kinds->setUniformItemSizes(true);
    m_kinds->setSpacing(2);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fileLabel->setBuddy(m_file);
    addChoice(std::nullopt);
    for (const ImportKind kind : importKinds())
        addChoice(kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kinds, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_fileLabel);
    layout->addWidget(m_file);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &SourcePage::showChoice);
    connect(m_file, &FileField::changed, this, &SourcePage::changed);
    m_kinds->setCurrentRow(0);
    retranslate();
}

void SourcePage::addChoice(std::optional<ImportKind> kind)
{
    m_choices << kind;
    m_kinds->addItem(new QListWidgetItem);
}

QString SourcePage::title() const
{
    return tr("Where are the keys?");
}

std::optional<ImportKind> SourcePage::kind() const
{
    return m_choices.at(std::max(0, m_kinds->currentRow()));
}

QString SourcePage::path() const
{
    return kind() == ImportKind::Environment ? QString() : m_file->path();
}

bool SourcePage::isComplete() const
{
    return kind() == ImportKind::Environment || !m_file->path().isEmpty();
}

void SourcePage::enter()
{
    m_kinds->setFocus();
}

void SourcePage::choose(std::optional<ImportKind> kind, const QString &path)
{
    m_kinds->setCurrentRow(static_cast<int>(m_choices.indexOf(kind)));
    m_file->setPath(path);
}

void SourcePage::showChoice()
{
    const auto chosen = kind();
    const bool needsFile = chosen != ImportKind::Environment;
    m_about->setText(chosen ? Words::about(*chosen)
                            : tr("Choose a file, or drop it on the window: what kind it is, it mostly tells itself."));
    m_fileLabel->setEnabled(needsFile);
    m_file->setEnabled(needsFile);
    const bool mayBeAddress = chosen == ImportKind::Database;
    m_fileLabel->setText(mayBeAddress ? tr("&File or address") : tr("&File"));
    m_file->setName(u"File"_s, mayBeAddress ? tr("File or address") : tr("File"));
    Q_EMIT changed();
}

void SourcePage::retranslate()
{
    for (int row = 0; row < m_kinds->count(); ++row)
        m_kinds->item(row)->setText(m_choices.at(row) ? Words::name(*m_choices.at(row)) : tr("A file of any kind"));
    m_kinds->setAccessibleName(tr("Sources"));
    showChoice();
}

void SourcePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    WizardPage::changeEvent(event);
}

} // namespace keyherd
