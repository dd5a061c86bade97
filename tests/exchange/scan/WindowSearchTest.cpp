// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/WindowSearch.h"

#include "PlantedKeys.h"

#include <QTest>

#include <algorithm>

using namespace keyherd;
using namespace keyherd::tests;

namespace {

struct Seen
{
    QByteArray key;
    qint64 offset;
    qint64 line;
    friend bool operator==(const Seen &, const Seen &) = default;
};

} // namespace

class WindowSearchTest : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = Catalogue::builtIn();
    const KeyScanner m_scanner{m_catalogue};
    WindowSearch m_windows{m_scanner};
    WindowSearch::End m_end = WindowSearch::End::Failed;

    QList<Seen> search(const QByteArray &text)
    {
        qsizetype at = 0;
        const auto read = [&](std::span<char> into) -> qint64 {
            const qsizetype count = std::min(text.size() - at, qsizetype(into.size()));
            std::copy_n(text.data() + at, count, into.data());
            at += count;
            return count;
        };
        QList<Seen> seen;
        m_end = m_windows.search(read, [&seen](const StreamFinding &found) {
            seen << Seen{found.key.toByteArray(), found.offset, found.line};
        });
        return seen;
    }

private Q_SLOTS:
    void aKeyIsFoundWithItsLine()
    {
        const QByteArray text = "one\ntwo\nGROQ_API_KEY=" + groqKey() + "\nfour " + groqKey(1);
        const QList<Seen> seen = search(text);
        QCOMPARE(seen.size(), 2);
        QVERIFY((seen.at(0) == Seen{groqKey(), 21, 3}));
        QVERIFY((seen.at(1) == Seen{groqKey(1), 83, 4}));
    }

    // Around the end of the first window and of what two windows share, every position.
    void aKeyOnTheBorderOfTwoWindowsIsFoundOnce()
    {
        constexpr qsizetype shared = 17 * 1024;
        constexpr qsizetype around = 70;
        const QByteArray line = QByteArray(63, '.') + '\n';
        const QByteArray filled = line.repeated(2 * WindowSearch::windowSize / line.size());
        for (const qsizetype border :
             {WindowSearch::windowSize, WindowSearch::windowSize - shared, WindowSearch::windowSize - 2 * shared,
              2 * (WindowSearch::windowSize - shared)}) {
            for (qsizetype offset = border - around; offset < border + around; ++offset) {
                QByteArray text = filled;
                text.replace(offset, groqKey().size(), groqKey());
                const qint64 lineOfKey = 1 + std::count(text.cbegin(), text.cbegin() + offset, '\n');
                QVERIFY2((search(text) == QList<Seen>{Seen{groqKey(), offset, lineOfKey}}),
                         qPrintable(QString::number(offset)));
            }
        }
    }

    void whatNamesAKeyOnTheBorderStillCounts()
    {
        // A key that only its variable tells whose it is.
        const QByteArray key = letters(32);
        for (const qsizetype back : {1, 12, 13, 20, 40}) {
            QByteArray text(WindowSearch::windowSize - 17 * 1024 - back, '\n');
            text += "MISTRAL_API_KEY=" + key + '\n' + QByteArray(WindowSearch::windowSize, '\n');
            const QList<Seen> seen = search(text);
            QCOMPARE(seen.size(), 1);
            QCOMPARE(seen.constFirst().key, key);
        }
    }

    void aStreamAsLongAsTheWindowEndsInOrder()
    {
        for (const qsizetype size :
             {WindowSearch::windowSize - 1, WindowSearch::windowSize, WindowSearch::windowSize + 1}) {
            const QByteArray text = QByteArray(size - groqKey().size() - 1, '\n') + ' ' + groqKey();
            QVERIFY((search(text) == QList<Seen>{Seen{groqKey(), size - groqKey().size(), size - groqKey().size()}}));
            QVERIFY(m_end == WindowSearch::End::Reached);
        }
    }

    void aNulNearTheBeginningMeansBinary()
    {
        QByteArray text = "K=" + groqKey() + '\n' + QByteArray(WindowSearch::firstBlock, '\n');
        QCOMPARE(search(text).size(), 1);
        text[WindowSearch::firstBlock - 1] = '\0';
        QVERIFY(search(text).isEmpty());
        QVERIFY(m_end == WindowSearch::End::Binary);
    }

    void aNulFurtherOnDoesNot()
    {
        QByteArray text = QByteArray(WindowSearch::firstBlock, '\n') + '\0' + groqKey();
        QCOMPARE(search(text).size(), 1);
        QVERIFY(m_end == WindowSearch::End::Reached);
    }

    void anEmptyStreamHoldsNothing()
    {
        QVERIFY(search({}).isEmpty());
        QVERIFY(m_end == WindowSearch::End::Reached);
    }

    void whatCannotBeReadIsSaid()
    {
        const auto end = m_windows.search([](std::span<char>) { return qint64{-1}; }, [](const StreamFinding &) {});
        QVERIFY(end == WindowSearch::End::Failed);
    }
};

QTEST_GUILESS_MAIN(WindowSearchTest)
#include "WindowSearchTest.moc"
