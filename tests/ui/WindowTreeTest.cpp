// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every page and dialog, whoever uses it and in whatever language.
#include "WindowTour.h"
#include "common/Languages.h"
#include "support/window/PseudoLanguage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QRegularExpression>
#include <QStyle>
#include <QTest>
#include <QToolButton>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

/// Fails with all that is wrong, not only the first.
#define QVERIFY_NOTHING_IN(faults) QVERIFY2((faults).isEmpty(), (faults).join('\n').prepend('\n').constData())

QRect placeIn(const QWidget &window, const QWidget &widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// Nothing while a label or button is as large as what stands on it.
QByteArray clipping(const QWidget &widget)
{
    const QString text = textOn(widget);
    if (text.isEmpty() || widget.visibleRegion().isEmpty())
        return {};
    QSize needed = widget.sizeHint();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        // Some are meant to give way; they have the whole text as a tooltip.
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return label->toolTip() == text ? QByteArray() : "cut, and no tooltip: " + described(widget);
        if (label->wordWrap())
            needed = QSize(0, label->heightForWidth(label->width()));
    } else if (!qobject_cast<const QAbstractButton *>(&widget)) {
        return {};
    }
    if (widget.width() >= needed.width() && widget.height() >= needed.height())
        return {};
    return QByteArray("needs %1x%2, has %3x%4: ")
               .replace("%1", QByteArray::number(needed.width()))
               .replace("%2", QByteArray::number(needed.height()))
               .replace("%3", QByteArray::number(widget.width()))
               .replace("%4", QByteArray::number(widget.height()))
         + described(widget);
}

QByteArrayList clippings(const QWidget &window)
{
    QByteArrayList faults;
    for (const QWidget *each : visibleParts(window)) {
        if (const QByteArray fault = clipping(*each); !fault.isEmpty())
            faults << fault;
    }
    return faults;
}

QByteArrayList outsideOrOverlapping(const QWidget &window)
{
    QByteArrayList faults;
    const QList<QWidget *> parts = visibleParts(window);
    for (const QWidget *each : parts) {
        const QWidget *parent = each->parentWidget();
        if (!each->isWindow() && parent->layout() && parent->layout()->indexOf(each) >= 0
            && !parent->rect().contains(each->geometry()))
            faults << "outside its parent: " + described(*each);
        for (const QWidget *other : parts) {
            if (each < other && other->parentWidget() == parent && parent->layout()
                && parent->layout()->indexOf(each) >= 0 && parent->layout()->indexOf(other) >= 0
                && each->geometry().intersects(other->geometry()))
                faults << "overlap: " + described(*each) + " and " + described(*other);
        }
    }
    return faults;
}

} // namespace

class WindowTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_font = QApplication::font();
        m_tour = std::make_unique<WindowTour>();
    }
    void cleanup()
    {
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void cleanupTestCase() { m_tour.reset(); }

    void everyInteractiveWidgetHasItsNames_data() { everyStop(); }
    void everyInteractiveWidgetHasItsNames()
    {
        const auto window = visit();
        QVERIFY(window);
        QByteArrayList faults;
        for (QWidget *each : window->findChildren<QWidget *>()) {
            if (!isInteractive(*each) || each->window() != window.get())
                continue;
            if (each->objectName().isEmpty())
                faults << "no objectName: " + described(*each);
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(each);
            if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                faults << "no accessible name: " + described(*each);
        }
        QVERIFY_NOTHING_IN(faults);
    }

    void aButtonWithoutWordsSaysInItsTooltipWhatItDoes_data() { everyStop(); }
    void aButtonWithoutWordsSaysInItsTooltipWhatItDoes()
    {
        const auto window = visit();
        QVERIFY(window);
        QByteArrayList faults;
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool onlyIcon = button->text().isEmpty()
                               || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
            if (isInteractive(*button) && onlyIcon && button->toolTip().isEmpty())
                faults << described(*button);
        }
        QVERIFY_NOTHING_IN(faults);
    }

    void tabGoesThroughEverythingInTheOrderInWhichItIsSeen_data() { everyStop(); }
    void tabGoesThroughEverythingInTheOrderInWhichItIsSeen()
    {
        const auto window = visit();
        QVERIFY(window);
        QByteArrayList faults;
        QList<QWidget *> order;
        for (QWidget *each = window->nextInFocusChain(); each != window.get(); each = each->nextInFocusChain()) {
            // In a box of buttons the platform says what stands where.
            if (isInteractive(*each) && each->window() == window.get() && each->isVisibleTo(window.get())
                && !each->parentWidget()->inherits("QDialogButtonBox"))
                order << each;
        }
        for (QWidget *each : std::as_const(order)) {
            // Of radio buttons the arrows reach the others.
            if (each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) == 0)
                faults << "not reached by Tab: " + described(*each);
        }
        for (qsizetype at = 1; at < order.size(); ++at) {
            const QRect before = placeIn(*window, *order.at(at - 1));
            const QRect after = placeIn(*window, *order.at(at));
            const bool sameColumn = after.left() <= before.right() && before.left() <= after.right();
            const bool sameRow = after.top() <= before.bottom() && before.top() <= after.bottom();
            if ((sameColumn && after.bottom() < before.top()) || (sameRow && after.right() < before.left()))
                faults << described(*order.at(at)) + " comes after " + described(*order.at(at - 1));
        }
        QVERIFY_NOTHING_IN(faults);
    }

    void noTextIsCutInAnyLanguage_data()
    {
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("language");
        for (const WindowTour::Stop &stop : WindowTour::stops()) {
            for (const QString &language : {u"en"_s, u"fr"_s, u"de"_s, u"vi"_s, u"pseudo"_s})
                QTest::addRow("%s, %s", stop.name, qPrintable(language)) << QString::fromLatin1(stop.name) << language;
        }
    }
    void noTextIsCutInAnyLanguage()
    {
        QFETCH(QString, language);
        Languages languages;
        languages.use(language == u"pseudo"_s ? u"en"_s : language);
        std::optional<PseudoLanguage> pseudo;
        if (language == u"pseudo"_s)
            pseudo.emplace();
        QByteArrayList faults;
        for (const int percent : {100, 200}) {
            QFont font = m_font;
            font.setPointSizeF(m_font.pointSizeF() * percent / 100);
            QApplication::setFont(font);
            const auto window = visit();
            QVERIFY(window);
            for (const QByteArray &fault : clippings(*window))
                faults << QByteArray::number(percent) + " %: " + fault;
        }
        QVERIFY_NOTHING_IN(faults);
    }

    void everyTextCanBeTranslated_data() { everyStop(); }
    void everyTextCanBeTranslated()
    {
        const PseudoLanguage pseudo;
        const auto window = visit();
        QVERIFY(window);
        QByteArrayList faults;
        for (const QWidget *each : visibleParts(*window)) {
            for (const QString &text : {textOn(*each), each->toolTip(), each->accessibleName()}) {
                if (!PseudoLanguage::speaks(text) && !isData(text))
                    faults << "\"" + text.toUtf8() + "\" on " + described(*each);
            }
        }
        QVERIFY_NOTHING_IN(faults);
    }

    void fromRightToLeftNothingLeavesItsPlace_data() { everyStop(); }
    void fromRightToLeftNothingLeavesItsPlace()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto window = visit();
        QVERIFY(window);
        const QByteArrayList faults = outsideOrOverlapping(*window);
        QVERIFY_NOTHING_IN(faults);
    }

private:
    static void everyStop()
    {
        QTest::addColumn<QString>("stop");
        for (const WindowTour::Stop &stop : WindowTour::stops())
            QTest::newRow(stop.name) << QString::fromLatin1(stop.name);
    }

    [[nodiscard]] std::unique_ptr<QWidget> visit()
    {
        QFETCH(QString, stop);
        return m_tour->visit(stop);
    }

    /// Names of keys, providers and programs, numbers, times and addresses, which nobody translates.
    [[nodiscard]] bool isData(const QString &text)
    {
        static const QRegularExpression same(u"Keyherd|OpenAI|Groq|GNOME Keyring|first|second|editor|provider|[AP]M"_s);
        static const QRegularExpression words(u"\\p{L}{2,}"_s);
        static const QRegularExpression halfOfRecoveryKey(u"^[0-9A-Z]{3,4}(-[0-9A-Z]{4}){3,4}-?$"_s);
        return text.startsWith(u'/') || halfOfRecoveryKey.match(text).hasMatch() || text.contains(u"://"_s)
            || text.contains(u"127.0.0.1"_s) || QLocale().toDateTime(text, QLocale::ShortFormat).isValid()
            || !QString(text).remove(same).contains(words);
    }

    QFont m_font;
    std::unique_ptr<WindowTour> m_tour;
};

QTEST_MAIN(WindowTreeTest)
#include "WindowTreeTest.moc"
