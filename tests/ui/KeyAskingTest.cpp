// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a key asks before it is used: said when it is added or edited, and shown beside it.
#include "keys/KeyDetail.h"
#include "keys/KeyDialog.h"

#include "ui/TestHerd.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class KeyAskingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;

    static QCheckBox *asks(KeyDialog &dialog) { return dialog.findChild<QCheckBox *>(u"Ask before use"_s); }
    static bool save(KeyDialog &dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"Save"_s), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !dialog.isVisible(); });
    }
    KeyEntry stored(bool asking)
    {
        NewKey key = newKey(u"groq"_s, u"work"_s);
        key.asks = asking;
        return valueOf(m_herd->vault().add(std::move(key))).entry;
    }

private Q_SLOTS:
    void init() { m_herd = std::make_unique<TestHerd>(); }

    void aNewKeyAsksOnlyIfThatWasChosen_data()
    {
        QTest::addColumn<bool>("chosen");
        QTest::newRow("chosen") << true;
        QTest::newRow("left as it is") << false;
    }
    void aNewKeyAsksOnlyIfThatWasChosen()
    {
        QFETCH(bool, chosen);
        KeyDialog dialog(m_herd->keyherd());
        dialog.open();
        dialog.findChild<QLineEdit *>(u"API key"_s)->setText(QString::fromLatin1(madeUpKey(u"groq"_s)));
        if (chosen)
            asks(dialog)->click();
        QVERIFY(save(dialog));
        QCOMPARE(m_herd->keys().constFirst().attributes.asks, chosen);
    }

    void itCanBeChangedBothWays()
    {
        KeyEntry entry = stored(false);
        for (const bool wanted : {true, false}) {
            KeyDialog dialog(m_herd->keyherd(), entry);
            dialog.open();
            QCOMPARE(asks(dialog)->isChecked(), !wanted);
            asks(dialog)->click();
            QVERIFY(save(dialog));
            entry = m_herd->keys().constFirst();
            QCOMPARE(entry.attributes.asks, wanted);
        }
    }

    void whatItMeansStandsBelowIt()
    {
        KeyDialog dialog(m_herd->keyherd());
        QCOMPARE(asks(dialog)->accessibleDescription(),
                 u"A program gets this key only once a person has allowed it, each time."_s);
    }

    void thePaneOfAKeySaysThatItAsks()
    {
        KeyDetail pane(m_herd->vault());
        const auto says = [&pane] {
            const auto labels = pane.findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [](const QLabel *label) { return label->text() == u"Asks before use"_s; });
        };
        KeyEntry entry = stored(true);
        pane.show(entry, nullptr);
        QVERIFY(says());
        entry.attributes.asks = false;
        pane.show(entry, nullptr);
        QTRY_VERIFY(!says());
    }
};

QTEST_MAIN(KeyAskingTest)
#include "KeyAskingTest.moc"
