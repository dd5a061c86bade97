// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrun/BringInPage.h"

#include "ui/TestHerd.h"

#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

ForeignKey foreign(const QString &provider, const QByteArray &secret)
{
    return {.row = 1, .provider = provider, .secret = tests::secretOf(secret)};
}

template<typename... Keys>
ForeignKeys listOf(Keys... keys)
{
    ForeignKeys list;
    (list.push_back(std::move(keys)), ...);
    return list;
}

} // namespace

class BringInPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHerd> m_herd;
    std::unique_ptr<BringInPage> m_page;

    QString said() { return m_page->findChild<QLabel *>(u"What came in"_s)->text(); }
    QAbstractItemModel &leftOut() { return *m_page->findChild<QTableView *>(u"What did not come in"_s)->model(); }

private Q_SLOTS:
    void init()
    {
        m_herd = std::make_unique<TestHerd>();
        m_page = std::make_unique<BringInPage>(m_herd->keyherd());
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_herd.reset();
    }

    void whatCannotComeInIsListedWithTheReason()
    {
        m_page->take(listOf(foreign(u"groq"_s, madeUpKey(u"groq"_s, 1)), foreign(u"openai"_s, "short")));
        QTRY_VERIFY(m_page->isComplete());
        QVERIFY2(said().startsWith(u"1 key(s) came in."_s), qPrintable(said()));
        QCOMPARE(leftOut().rowCount(), 1);
        QCOMPARE(leftOut().index(0, ImportTableModel::Provider).data(), u"OpenAI"_s);
        QVERIFY(!leftOut().index(0, ImportTableModel::Reason).data().toString().isEmpty());
        QVERIFY(m_page->findChild<QTableView *>(u"What did not come in"_s)->isVisible());
    }

    void stoppedWhileItWritesItTestsNothing()
    {
        m_page->take(listOf(foreign(u"groq"_s, madeUpKey(u"groq"_s, 1))));
        m_page->stop();
        QTRY_VERIFY(m_page->isComplete());
        QCOMPARE(said(), u"1 key(s) came in."_s);
        QCOMPARE(m_herd->keys().size(), 1);
        QVERIFY(!m_herd->keys().constFirst().lastTest);
    }

    void lockedWhileItWritesItDoesNotSayThatTheyAreIn()
    {
        valueOf(m_herd->vault().lock());
        m_page->take(listOf(foreign(u"groq"_s, madeUpKey(u"groq"_s, 1))));
        QTRY_COMPARE(m_page->title(), u"Your keys did not come in"_s);
        QVERIFY(m_page->isComplete());
    }
};

int main(int argc, char *argv[])
{
    // The tests reach nobody.
    qputenv("https_proxy", "http://127.0.0.1:9");
    QApplication application(argc, argv);
    BringInPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "BringInPageTest.moc"
