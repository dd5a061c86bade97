// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <thread>
#include <type_traits>

using namespace keyherd;
using namespace Qt::StringLiterals;

template<typename Stream>
concept PrintsSecrets = requires(Stream stream, const Secret &secret)
{
    stream << secret;
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>, "moves, never copies");
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<QString, Secret>,
              "no way to a QString");
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_constructible_v<QByteArray, Secret>,
              "no way to a QByteArray");
static_assert(!std::is_convertible_v<Secret, QVariant>, "no way into a QVariant");
static_assert(!std::is_convertible_v<Secret, bool>, "not even a truth value");
static_assert(
    !PrintsSecrets<
        QDebug> && !PrintsSecrets<std::ostream &> && !PrintsSecrets<QTextStream &> && !PrintsSecrets<QDataStream &>,
    "nothing prints it");

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsAllZero()
    {
        const Secret secret = Secret::allocate(100).value();
        QCOMPARE(secret.size(), std::size_t(100));
        QVERIFY(secret.equals(QByteArray(100, '\0')));
    }

    void aCopyHoldsTheBytesZerosIncluded()
    {
        const QByteArray bytes("can\0ary\xff", 8);
        const Secret secret = Secret::copyOf(bytes).value();
        QCOMPARE(secret.size(), std::size_t(8));
        QVERIFY(secret.equals(bytes));
        QCOMPARE(secret.view(), QByteArrayView(bytes));
    }

    void anEmptyOneIsAllowed()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::copyOf({}).value().isEmpty());
        QVERIFY(Secret::allocate(0).value().equals({}));
    }

    void sixteenKibibytesFit()
    {
        const QByteArray key(16 * 1024, 'k');
        QVERIFY(Secret::copyOf(key).value().equals(key));
    }

    void whatTheMachineCannotHoldIsAnError()
    {
        const auto secret = Secret::allocate(std::size_t(1) << 60);
        QVERIFY(!secret.has_value());
        QCOMPARE(secret.error().code, ErrorCode::OutOfSecretMemory);
    }

    void movingTakesTheBytesAlong()
    {
        Secret first = Secret::copyOf("canary").value();
        const unsigned char *where = first.data();
        Secret second = std::move(first);
        QCOMPARE(second.data(), where);
        QVERIFY(second.equals("canary"));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): a moved-from Secret is promised to be empty
        QCOMPARE(first.view().size(), 0);
    }

    void movingOverAnotherForgetsThatOne()
    {
        Secret first = Secret::copyOf("first").value();
        first = Secret::copyOf("second one").value();
        QVERIFY(first.equals("second one"));
    }

    void movesBetweenThreads()
    {
        bool right = false;
        std::thread other([&right, secret = Secret::copyOf("canary").value()] { right = secret.equals("canary"); });
        other.join();
        QVERIFY(right);
    }

    void aCloneIsASecondCopy()
    {
        const Secret first = Secret::copyOf("canary").value();
        Secret second = first.clone().value();
        second.writable()[0] = 'X';
        QVERIFY(first.equals("canary"));
        QVERIFY(second.equals("Xanary"));
    }

    void comparingSeesEveryByte()
    {
        const QByteArray bytes(64, 'a');
        const Secret secret = Secret::copyOf(bytes).value();
        QVERIFY(secret.equals(bytes));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray other = bytes;
            other[i] = 'b';
            QVERIFY2(!secret.equals(other), qPrintable(QString::number(i)));
        }
    }

    void anotherLengthIsAnotherSecret()
    {
        const Secret secret = Secret::copyOf("canary").value();
        QVERIFY(!secret.equals("canar"));
        QVERIFY(!secret.equals(QByteArray("canary\0", 7)));
        QVERIFY(!secret.equals({}));
    }

    void cuttingForgetsTheRest()
    {
        Secret secret = Secret::copyOf("canary-tail").value();
        const unsigned char *tail = secret.data() + 6;
        secret.truncate(6);
        QVERIFY(secret.equals("canary"));
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(tail), 5), QByteArray(5, '\0'));
    }

    void cuttingNeverLengthens()
    {
        Secret secret = Secret::copyOf("canary").value();
        secret.truncate(100);
        QVERIFY(secret.equals("canary"));
    }

    void randomOnesDiffer() { QVERIFY(!Secret::random(32).value().equals(Secret::random(32).value().view())); }

    void takenTextIsUtf8AndTheStringIsEmptied()
    {
        QString text = u"ключ-%1-😀"_s.arg(QChar(u'é'));
        QVERIFY(Secret::takeText(text).value().equals("ключ-é-😀"));
        QVERIFY(text.isEmpty());
    }

    void textThatSomebodyElseSharesIsLeftToThem()
    {
        QString text = u"canary %1"_s.arg(1);
        const QString shared = text;
        QVERIFY(Secret::takeText(text).value().equals("canary 1"));
        QVERIFY(text.isEmpty());
        QCOMPARE(shared, u"canary 1"_s);
    }

    void wipingLeavesSharedBytesToTheOther()
    {
        QByteArray bytes = QByteArray("canary").repeated(2);
        const QByteArray shared = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(shared, QByteArray("canarycanary"));
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
