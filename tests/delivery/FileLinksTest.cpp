// SPDX-License-Identifier: GPL-3.0-or-later
// How the window keeps files in step; what becomes of files in each case is in tests/cli/link_test.py.
#include "delivery/FileLinks.h"

#include "base/Await.h"
#include "delivery/LinkUpdates.h"
#include "support/vault/TestVault.h"

#include <QFile>
#include <QSignalSpy>
#include <QtTest>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class FileLinksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestVault> m_vault;

    [[nodiscard]] QString path() const { return m_vault->folder() + "/app.env"_L1; }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    FileLinks links()
    {
        return {m_vault->service(), m_vault->catalogue(), [this](const QList<KeyEntry> &keys, const QString &file) {
                    QList<KeyId> ids;
                    for (const KeyEntry &key : keys)
                        ids << key.id;
                    return await(m_vault->service().handOutAll(ids, {HandOutPurpose::Link, file}));
                }};
    }
    void link(const QByteArray &content)
    {
        write(content);
        valueOf(links().link(path().toStdString(), FileLinks::Conflict::Refuse));
    }
    KeyEntry addInactive(const QString &name, int number)
    {
        NewKey key = newKey(u"groq"_s, name, number);
        key.activation = Activation::Inactive;
        return valueOf(m_vault->service().add(std::move(key))).entry;
    }

private Q_SLOTS:
    void init()
    {
        m_vault = std::make_unique<TestVault>();
        m_vault->add(u"groq"_s, u"work"_s, 1);
    }

    void aChangeOfKeysIsWrittenInTheBackground()
    {
        link("A=keyherd://groq\n");
        const KeyEntry other = addInactive(u"other"_s, 2);
        LinkUpdates updates(m_vault->service(), m_vault->catalogue());
        QSignalSpy updated(&updates, &LinkUpdates::updated);
        updates.start();
        QTRY_COMPARE(updated.size(), 1);
        QCOMPARE(text(), "A=" + madeUpKey(u"groq"_s, 1) + '\n');
        valueOf(m_vault->service().edit(other.id, {.activation = Activation::Active}));
        QTRY_COMPARE(text(), "A=" + madeUpKey(u"groq"_s, 2) + '\n');
    }

    void whatOnlyUsesKeysStartsNothing()
    {
        QSignalSpy edited(&m_vault->service(), &VaultService::keysEdited);
        const KeyEntry key = valueOf(m_vault->service().find(u"groq"_s));
        valueOf(m_vault->service().handOut(key.id, {HandOutPurpose::Print, u"test"_s}));
        valueOf(m_vault->service().keys());
        QCoreApplication::processEvents();
        QCOMPARE(edited.size(), 0);
    }

    void aKeyThatAsksIsNotWrittenUnasked()
    {
        link("A=keyherd://groq\n");
        const KeyEntry other = addInactive(u"other"_s, 2);
        valueOf(m_vault->service().edit(other.id, {.activation = Activation::Active, .asks = true}));
        const QList<LinkReport> reports = valueOf(links().update());
        QCOMPARE(reports.constFirst().state, LinkState::Outdated);
        QCOMPARE(reports.constFirst().error->code, ErrorCode::UseNotAllowed);
        QCOMPARE(text(), "A=" + madeUpKey(u"groq"_s, 1) + '\n');
    }

    void twoKeysWithOneSecretAreToldApartByWhatWasWritten()
    {
        NewKey twin = newKey(u"groq"_s, u"twin"_s, 1);
        twin.activation = Activation::Inactive;
        const KeyEntry second = valueOf(m_vault->service().add(std::move(twin))).entry;
        link("A=keyherd://groq\n");
        valueOf(m_vault->service().edit(second.id, {.activation = Activation::Active}));
        QVERIFY(valueOf(links().update()).constFirst().state != LinkState::ChangedByHand);
        QCOMPARE(text(), "A=" + madeUpKey(u"groq"_s, 1) + '\n');
    }
};

QTEST_GUILESS_MAIN(FileLinksTest)
#include "FileLinksTest.moc"
