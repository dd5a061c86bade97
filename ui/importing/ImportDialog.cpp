// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/ImportDialog.h"

#include "base/Background.h"
#include "base/Observe.h"
#include "common/DropZone.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "importing/ColumnsPage.h"
#include "importing/DatabasePage.h"
#include "importing/PreviewPage.h"
#include "importing/ResultPage.h"
#include "importing/SourcePage.h"
#include "keys/KeyOpinion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr QSize usualSize(760, 560);

std::vector<ImportInput> only(ImportInput input)
{
    std::vector<ImportInput> inputs;
    inputs.push_back(std::move(input));
    return inputs;
}

} // namespace

ImportDialog::ImportDialog(Keyherd &keyherd, QWidget *parent)
    : QDialog(parent), m_keyherd(keyherd), m_title(new QLabel(this)), m_message(new Message(this)),
      m_source(new SourcePage(this)), m_columns(new ColumnsPage(this)), m_database(new DatabasePage(this)),
      m_preview(new PreviewPage(keyherd.catalogue(), this)), m_result(new ResultPage(this)),
      m_pages(new QStackedWidget(this)), m_progressText(new QLabel(this)), m_progress(new QProgressBar(this))
{
    setObjectName(u"Import"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_progress->setObjectName(u"Progress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    for (WizardPage *step : std::initializer_list<WizardPage *>{m_source, m_columns, m_database, m_preview, m_result}) {
        m_pages->addWidget(step);
        connect(step, &WizardPage::changed, this, &ImportDialog::refresh);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(makeButtons());
    connect(m_result, &ResultPage::undoWanted, this, &ImportDialog::undo);
    auto *drops = new DropZone(m_source);
    connect(drops, &DropZone::filesDropped, this, &ImportDialog::readFiles);
    resize(usualSize.expandedTo(minimumSizeHint()));
    goTo(m_source);
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_back = new QPushButton(row);
    m_back->setObjectName(u"Back"_s);
    m_cancel = new QPushButton(row);
    m_cancel->setObjectName(u"Cancel"_s);
    m_next = new QPushButton(row);
    m_next->setObjectName(u"Next"_s);
    m_next->setDefault(true);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addStretch(1);
    for (QPushButton *button : {m_back, m_cancel, m_next}) {
        button->setAutoDefault(true);
        layout->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    return row;
}

WizardPage *ImportDialog::page() const
{
    return qobject_cast<WizardPage *>(m_pages->currentWidget());
}

void ImportDialog::goTo(WizardPage *page)
{
    m_way.push_back(page);
    m_message->clear();
    m_pages->setCurrentWidget(page);
    refresh();
    page->enter();
    if (page == m_result)
        m_next->setFocus();
}

void ImportDialog::goBack()
{
    if (m_way.size() < 2 || m_waiting)
        return;
    m_way.pop_back();
    m_plan.reset();
    WizardPage *earlier = m_way.back();
    m_way.pop_back();
    goTo(earlier);
}

void ImportDialog::goOn()
{
    if (m_waiting || !page()->isComplete())
        return;
    m_message->clear();
    if (page() == m_source)
        readSource();
    else if (page() == m_columns)
        plan(only({.kind = ImportKind::Csv, .path = m_source->path(), .columns = m_columns->columns()}));
    else if (page() == m_database)
        plan(only(m_database->input(m_source->path())));
    else if (page() == m_preview)
        takeIn();
    else
        done(QDialog::Accepted);
}

void ImportDialog::readSource()
{
    const QString path = m_source->path();
    if (const auto kind = m_source->kind())
        return read(*kind, path, false);
    wait(inBackground([path] { return recogniseKind(path); }), tr("Looking at the file…"),
         [this, path](ImportKind kind) {
             m_source->choose(kind, path);
             read(kind, path, false);
         });
}

void ImportDialog::readFiles(const QStringList &paths)
{
    if (paths.isEmpty() || m_waiting)
        return;
    m_source->choose(std::nullopt, paths.constFirst());
    const auto look = [paths]() -> Result<QList<ImportKind>> {
        QList<ImportKind> kinds;
        for (const QString &path : paths) {
            const auto kind = recogniseKind(path);
            if (!kind)
                return fail(kind.error());
            kinds << *kind;
        }
        return kinds;
    };
    wait(inBackground(look), tr("Looking at the files…"), [this, paths](const QList<ImportKind> &kinds) {
        if (kinds.size() == 1) {
            m_source->choose(kinds.constFirst(), paths.constFirst());
            return read(kinds.constFirst(), paths.constFirst(), true);
        }
        std::vector<ImportInput> inputs;
        for (qsizetype i = 0; i < kinds.size(); ++i)
            inputs.push_back({.kind = kinds.at(i), .path = paths.at(i)});
        plan(std::move(inputs));
    });
}

void ImportDialog::read(ImportKind kind, const QString &path, bool isGuessGood)
{
    if (kind == ImportKind::Csv)
        lookAtColumns(path, isGuessGood);
    else if (kind == ImportKind::Database)
        lookAtDatabase(path, isGuessGood);
    else
        plan(only({.kind = kind, .path = path}));
}

void ImportDialog::lookAtColumns(const QString &path, bool isGuessGood)
{
    const auto look = [path] {
        return readForeignFile(path)
            .and_then([](const ForeignBytes &bytes) { return outlineCsv(bytes.view()); })
            .map_error([path](const Error &error) { return error.with(ErrorField::Path, path); });
    };
    wait(inBackground(look), tr("Looking at the columns…"), [this, isGuessGood](const CsvOutline &outline) {
        m_columns->show(outline);
        goTo(m_columns);
        if (isGuessGood && outline.places.contains(CsvField::Key))
            goOn();
    });
}

void ImportDialog::lookAtDatabase(const QString &source, bool isGuessGood)
{
    const auto look = [source] {
        return checkDatabaseSource(source).and_then([&] { return outlineDatabase({.source = source}); });
    };
    wait(inBackground(look), tr("Looking at the tables…"), [this, isGuessGood](DatabaseOutline outline) {
        const bool isPlain = outline.shapes.size() == 1 && outline.shapes.front().sealing == Sealing::Plain;
        m_database->show(std::move(outline));
        goTo(m_database);
        if (isGuessGood && isPlain)
            goOn();
    });
}

void ImportDialog::plan(std::vector<ImportInput> inputs)
{
    wait(planImport(std::move(inputs), m_keyherd.catalogue(), m_keyherd.vault()), tr("Reading the keys…"),
         [this](ImportPlan plan) {
             m_preview->show(plan);
             m_plan = std::move(plan);
             goTo(m_preview);
         });
}

void ImportDialog::takeIn()
{
    if (!m_plan)
        return;
    const int found = static_cast<int>(m_plan->rows().size());
    const Uuid batch = m_plan->batch();
    auto keys = m_plan->takeNewKeys([this](qsizetype row) { return m_preview->model().isTicked(row); });
    m_plan.reset();
    m_writing = true;
    wait(m_keyherd.vault().addAll(std::move(keys)), tr("Bringing the keys in…"),
         [this, found, batch](const QList<KeyId> &ids) {
             const int count = static_cast<int>(ids.size());
             m_brought = Brought{count, batch};
             m_result->show(count, found);
             goTo(m_result);
             Q_EMIT imported(count, batch);
         });
}

void ImportDialog::undo()
{
    if (!m_brought)
        return;
    Q_EMIT undoWanted(m_brought->batch);
    done(QDialog::Accepted);
}

template<typename T, typename Use>
void ImportDialog::wait(const QFuture<Result<T>> &future, const QString &text, Use use)
{
    const int run = ++m_run;
    m_waiting = true;
    m_awaited = QFuture<void>(future);
    m_message->clear();
    m_progressText->setText(text);
    refresh();
    observe(future, this, [this, run, use = std::move(use)](QFuture<Result<T>> answered) mutable {
        if (run != m_run)
            return;
        endWait();
        Result<T> answer = answered.resultCount() > 0 ? answered.takeResult() : fail(ErrorCode::Cancelled);
        if (answer)
            use(std::move(*answer));
        else
            refuse(answer.error());
    });
}

void ImportDialog::endWait()
{
    ++m_run;
    m_waiting = m_writing = false;
    refresh();
}

void ImportDialog::refuse(const Error &error)
{
    // Without its keys, a preview is no more than a picture.
    if (page() == m_preview)
        goBack();
    m_message->showError(withProviderNames(error, m_keyherd.catalogue()));
    page()->enter();
}

void ImportDialog::reject()
{
    if (m_writing)
        return;
    if (m_waiting) {
        m_awaited.cancel();
        endWait();
    } else {
        done(QDialog::Rejected);
    }
}

void ImportDialog::refresh()
{
    const bool isLast = page() == m_result;
    m_pages->setEnabled(!m_waiting);
    m_progressText->setVisible(m_waiting);
    m_progress->setVisible(m_waiting);
    m_back->setVisible(!isLast && m_way.size() > 1);
    m_back->setEnabled(!m_waiting);
    m_cancel->setVisible(!isLast);
    m_cancel->setEnabled(!m_writing);
    m_next->setEnabled(!m_waiting && page()->isComplete());
    retranslate();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Bring keys in"));
    m_title->setText(page()->title());
    m_progress->setAccessibleName(m_progressText->text());
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_next->setText(page() == m_result ? tr("Close") : page() == m_preview ? tr("Take in") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace keyherd
