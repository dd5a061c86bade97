// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTour.h"

#include "common/Message.h"
#include "firstrun/BringInPage.h"
#include "firstrun/FirstRunWizard.h"
#include "firstrun/FoundPage.h"
#include "firstrun/SummaryPage.h"
#include "firstrun/WaysInPage.h"
#include "home/HomePage.h"
#include "importing/ColumnsPage.h"
#include "importing/DatabasePage.h"
#include "importing/ImportDialog.h"
#include "importing/PreviewPage.h"
#include "importing/ResultPage.h"
#include "importing/SourcePage.h"
#include "keys/IssueDialog.h"
#include "keys/KeyDetail.h"
#include "keys/KeyDialog.h"
#include "keys/RotateDialog.h"
#include "programs/ApiDialog.h"
#include "programs/ClientDialog.h"
#include "programs/TokenDialog.h"
#include "programs/UseDialog.h"
#include "providers/ProviderDialog.h"
#include "settings/SettingsDialog.h"
#include "shortcuts/ShortcutsDialog.h"
#include "unlock/ConfirmDialog.h"
#include "unlock/PassphrasePage.h"
#include "unlock/RecoveryPage.h"
#include "unlock/UnlockPage.h"
#include "usage/UsePlot.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

template<typename Widget, typename... Arguments>
std::unique_ptr<QWidget> made(Arguments &&...arguments)
{
    return std::make_unique<Widget>(std::forward<Arguments>(arguments)...);
}

template<typename Page>
std::unique_ptr<QWidget> entered()
{
    auto page = std::make_unique<Page>();
    page->enter();
    return page;
}

std::unique_ptr<QWidget> keysPage(WindowTour &tour)
{
    auto page = std::make_unique<HomePage>(tour.keyherd(), tour.herd().actions());
    page->open();
    page->showServing(8417);
    return page;
}

std::unique_ptr<QWidget> homeAt(WindowTour &tour, Place place)
{
    auto page = keysPage(tour);
    qobject_cast<HomePage *>(page.get())->goTo(place);
    return page;
}

/// Whether a table of this name has rows; then the first of them is chosen.
std::function<bool(QWidget &)> hasRows(const QString &name)
{
    return [name](QWidget &page) {
        auto *table = page.findChild<QTableView *>(name);
        if (!table || table->model()->rowCount() == 0)
            return false;
        // selectRow() finds no column where they go from right to left and leave room.
        table->setCurrentIndex(table->model()->index(0, 0));
        return true;
    };
}

/// The first key is chosen, and beside the table stands what the vault knows of its uses.
bool tellsOfAKey(QWidget &page)
{
    return hasRows(u"Keys"_s)(page) && page.findChild<KeyDetail *>()->findChild<UsePlot *>()->isVisible();
}

std::unique_ptr<QWidget> settingsAt(WindowTour &tour, int row)
{
    auto dialog = std::make_unique<SettingsDialog>(tour.keyherd(), tour.api());
    dialog->findChild<QListWidget *>(u"Settings pages"_s)->setCurrentRow(row);
    return dialog;
}

std::unique_ptr<QWidget> foundPage(WindowTour &tour)
{
    qputenv("OPENAI_API_KEY", madeUpKey(u"openai"_s, 7));
    auto page = std::make_unique<FoundPage>(tour.keyherd());
    page->enter();
    const bool isFound = QTest::qWaitFor([&page] { return page->ticked() > 0; });
    qunsetenv("OPENAI_API_KEY");
    return isFound ? std::move(page) : nullptr;
}

std::unique_ptr<QWidget> resultPage(WindowTour &)
{
    auto page = std::make_unique<ResultPage>();
    page->show(2, 3);
    return page;
}

std::unique_ptr<QWidget> columnsPage(WindowTour &)
{
    auto page = std::make_unique<ColumnsPage>();
    page->show(valueOf(outlineCsv("provider,name,key\nopenai,first,sk-made-up\n")));
    return page;
}

std::unique_ptr<QWidget> previewPage(WindowTour &tour)
{
    ForeignKeys keys;
    keys.push_back({.row = 1, .name = u"second"_s, .secret = secretOf(madeUpKey(u"openai"_s, 3))});
    keys.push_back({.row = 2, .name = u"first"_s, .secret = secretOf("???")});
    auto page = std::make_unique<PreviewPage>(tour.keyherd().catalogue());
    page->show(
        valueOf(planImport(std::move(keys), Source::Imported, tour.keyherd().catalogue(), tour.keyherd().vault())));
    return page;
}

std::unique_ptr<QWidget> tokenDialog(WindowTour &tour)
{
    static int number = 0;
    return made<TokenDialog>(valueOf(tour.herd().vault().addClient({u"editor %1"_s.arg(++number)})), tour.clipboard(),
                             std::chrono::seconds(30));
}

std::unique_ptr<QWidget> summaryPage(WindowTour &tour)
{
    auto ways = std::make_unique<WaysInPage>(tour.keyherd());
    auto page = std::make_unique<SummaryPage>(*ways, u"/home/person/vault.db"_s);
    page->enter();
    ways->setParent(page.get());
    ways.release()->hide();
    return page;
}

std::unique_ptr<QWidget> narrowMessage(WindowTour &)
{
    auto column = std::make_unique<QWidget>();
    column->setFixedWidth(45 * column->fontMetrics().averageCharWidth());
    auto *message = new Message;
    auto *layout = new QVBoxLayout(column.get());
    layout->addWidget(message);
    layout->addStretch(1);
    message->showError(Error{ErrorCode::KeyDamaged, {}});
    return column;
}

std::unique_ptr<QWidget> shortcuts(WindowTour &tour)
{
    const auto page = keysPage(tour);
    return made<ShortcutsDialog>(*page);
}

/// What Qt puts into its own widgets, and names itself or not at all.
bool isPartOfQt(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1)
        || (parent && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)))
        || (parent && qobject_cast<const QLineEdit *>(parent)) || widget.inherits("QHeaderView")
        || widget.inherits("QTableCornerButton") || widget.inherits("QScrollBar");
}

// Qt opens no window that is larger than two thirds of the screen by itself; a person's screen is larger than that of the test.
void fit(QWidget &widget)
{
    const QSize usual =
        qobject_cast<HomePage *>(&widget) ? QSize(1120, 680) : widget.size().expandedTo(widget.sizeHint());
    const QSize size = usual.expandedTo(widget.minimumSizeHint()).boundedTo(widget.maximumSize());
    const int wrapped = widget.hasHeightForWidth() ? widget.heightForWidth(size.width()) : 0;
    widget.resize(size.expandedTo(QSize(0, wrapped)));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

WindowTour::WindowTour()
{
    valueOf(m_herd.vault().add(newKey(u"openai"_s, u"first"_s, 1)));
    valueOf(m_herd.vault().add(newKey(u"groq"_s, u"second"_s, 2)));
    for (const KeyEntry &key : m_herd.keys())
        valueOf(m_herd.vault().handOut(key.id, {HandOutPurpose::Run, u"/usr/bin/editor"_s}));
    valueOf(m_herd.vault().addClient({u"editor"_s}));
}

const QList<WindowTour::Stop> &WindowTour::stops()
{
    static const QList<Stop> all{
        {"keys", keysPage, tellsOfAKey},
        {"activity", [](WindowTour &tour) { return homeAt(tour, Place::Activity); }, hasRows(u"Activity"_s)},
        {"usage", [](WindowTour &tour) { return homeAt(tour, Place::Usage); }, hasRows(u"Usage"_s)},
        {"programs", [](WindowTour &tour) { return homeAt(tour, Place::Programs); },
         hasRows(u"Programs with a token"_s)},
        {"settings: general", [](WindowTour &tour) { return settingsAt(tour, 0); }},
        {"settings: security", [](WindowTour &tour) { return settingsAt(tour, 1); }},
        {"settings: network", [](WindowTour &tour) { return settingsAt(tour, 2); }},
        {"settings: reminders", [](WindowTour &tour) { return settingsAt(tour, 3); }},
        {"settings: local API", [](WindowTour &tour) { return settingsAt(tour, 4); }},
        {"settings: vault", [](WindowTour &tour) { return settingsAt(tour, 5); }},
        {"confirm",
         [](WindowTour &tour) {
             return made<ConfirmDialog>(tour.herd().vault(), valueOf(tour.herd().vault().status()),
                                        QCoreApplication::translate("keyherd::SecuritySettings",
                                                                    "Keyherd will lock itself less often."),
                                        nullptr);
         }},
        {"add key", [](WindowTour &tour) { return made<KeyDialog>(tour.keyherd()); }},
        {"edit key", [](WindowTour &tour) { return made<KeyDialog>(tour.keyherd(), tour.herd().keys().constFirst()); }},
        {"replace key",
         [](WindowTour &tour) {
             return made<RotateDialog>(tour.keyherd(), tour.herd().keys().constFirst(), QList<Rotation>());
         }},
        {"issue key", [](WindowTour &tour) { return made<IssueDialog>(tour.keyherd(), ProviderId(u"openrouter"_s)); }},
        {"add provider", [](WindowTour &tour) { return made<ProviderDialog>(tour.keyherd()); }},
        {"import", [](WindowTour &tour) { return made<ImportDialog>(tour.keyherd()); }},
        {"import: source", [](WindowTour &) { return entered<SourcePage>(); }},
        {"import: columns", columnsPage},
        {"import: database", [](WindowTour &) { return made<DatabasePage>(); }},
        {"import: preview", previewPage},
        {"import: result", resultPage},
        {"first run", [](WindowTour &tour) { return made<FirstRunWizard>(tour.keyherd()); }},
        {"first run: found keys", foundPage},
        {"first run: bring in", [](WindowTour &tour) { return made<BringInPage>(tour.keyherd()); }},
        {"first run: ways in", [](WindowTour &tour) { return made<WaysInPage>(tour.keyherd()); }},
        {"first run: passphrase", [](WindowTour &) { return entered<PassphrasePage>(); }},
        {"first run: recovery key",
         [](WindowTour &tour) {
             auto page = std::make_unique<RecoveryPage>(tour.keyherd().vault().location());
             page->enter();
             return page;
         }},
        {"first run: summary", summaryPage},
        {"a message in a narrow column", narrowMessage},
        {"shortcuts", shortcuts},
        {"unlock", [](WindowTour &tour) { return made<UnlockPage>(tour.keyherd().vault()); }},
        {"add program", [](WindowTour &tour) { return made<ClientDialog>(tour.keyherd()); }},
        {"token", tokenDialog},
        {"question of a program",
         [](WindowTour &tour) {
             return made<UseDialog>(UseQuestion{tour.herd().keys(), u"/usr/bin/program"_s}, tour.keyherd().catalogue());
         }},
        {"serving over HTTP",
         [](WindowTour &) {
             return made<ApiDialog>(8417, [](int) { return QtFuture::makeReadyFuture(Result<quint16>(8417)); });
         }},
    };
    return all;
}

std::unique_ptr<QWidget> WindowTour::visit(const QString &name)
{
    for (const Stop &stop : stops()) {
        if (QLatin1StringView(stop.name) != name)
            continue;
        auto widget = stop.make(*this);
        if (!widget)
            return nullptr;
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        widget->show();
        if (!QTest::qWaitForWindowExposed(widget.get()))
            return nullptr;
        fit(*widget);
        if (stop.isFilled && !QTest::qWaitFor([&] { return stop.isFilled(*widget); }))
            return nullptr;
        fit(*widget);
        return widget;
    }
    return nullptr;
}

bool isInteractive(const QWidget &widget)
{
    if (isPartOfQt(widget) || widget.focusPolicy() == Qt::NoFocus)
        return false;
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || widget.inherits("QTextEdit");
}

QList<QWidget *> visibleParts(const QWidget &window)
{
    QList<QWidget *> parts;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&window) && !isPartOfQt(*each) && each->window() == window.window())
            parts << each;
    }
    return parts;
}

QByteArray described(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\" [%3] in %4")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), textOn(widget),
             QLatin1StringView(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing"))
        .toUtf8();
}

QString textOn(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    return {};
}

} // namespace keyherd::tests
