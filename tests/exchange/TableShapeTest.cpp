// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TableShape.h"

#include <QTest>

using namespace keyherd;
using namespace Qt::StringLiterals;

class TableShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesOfKeysAreKnownByTheirColumns_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("active");
        QTest::newRow("a service's own table")
            << u"user_api_keys"_s << QStringList{u"id"_s,       u"service_name"_s, u"encrypted_key"_s,
                                                 u"key_name"_s, u"is_active"_s,    u"last_used"_s}
            << u"service_name"_s << u"encrypted_key"_s << u"key_name"_s << u"is_active"_s;
        QTest::newRow("Prisma") << u"ApiKey"_s << QStringList{u"id"_s,  u"provider"_s, u"name"_s,
                                                              u"key"_s, u"isActive"_s, u"usageCount"_s}
                                << u"provider"_s << u"key"_s << u"name"_s << u"isActive"_s;
        QTest::newRow("MongoDB") << u"api_keys"_s
                                 << QStringList{u"_id"_s, u"provider"_s, u"key_encrypted"_s, u"source"_s}
                                 << u"provider"_s << u"key_encrypted"_s << QString() << QString();
        QTest::newRow("Django") << u"core_apicredential"_s
                                << QStringList{u"user_id"_s, u"provider"_s, u"api_key_encrypted"_s} << u"provider"_s
                                << u"api_key_encrypted"_s << QString() << QString();
        QTest::newRow("no provider, but the table says so") << u"ApiKeys"_s << QStringList{u"secret"_s, u"label"_s}
                                                            << QString() << u"secret"_s << u"label"_s << QString();
    }
    void tablesOfKeysAreKnownByTheirColumns()
    {
        QFETCH(const QString, table);
        QFETCH(const QStringList, columns);
        const auto shape = shapeOf({.name = table, .columns = columns}, {});
        QVERIFY(shape.has_value());
        QCOMPARE(shape->table, table);
        QTEST(shape->column(KeyColumn::Provider), "provider");
        QTEST(shape->column(KeyColumn::Key), "key");
        QTEST(shape->column(KeyColumn::Name), "name");
        QTEST(shape->column(KeyColumn::Active), "active");
        QCOMPARE(shape->column(KeyColumn::Variable), QString());
    }

    void aTableOfSettingsHasTheKeyInItsValues()
    {
        const auto shape = shapeOf({.name = u"config"_s,
                                    .columns = {u"id"_s, u"key"_s, u"value"_s, u"description"_s, u"is_encrypted"_s}},
                                   {});
        QVERIFY(shape.has_value());
        QCOMPARE(shape->column(KeyColumn::Variable), u"key"_s);
        QCOMPARE(shape->column(KeyColumn::Key), u"value"_s);
        QCOMPARE(shape->column(KeyColumn::Note), u"description"_s);
    }

    void tablesOfOtherThingsAreLeftAlone_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("sessions") << u"django_session"_s << QStringList{u"session_key"_s, u"session_data"_s};
        QTest::newRow("tokens of users") << u"authtoken_token"_s << QStringList{u"key"_s, u"created"_s, u"user_id"_s};
        QTest::newRow("users") << u"users"_s << QStringList{u"name"_s, u"password"_s, u"is_active"_s};
        QTest::newRow("providers alone") << u"providers"_s << QStringList{u"provider"_s, u"base_url"_s};
    }
    void tablesOfOtherThingsAreLeftAlone()
    {
        QFETCH(const QString, table);
        QFETCH(const QStringList, columns);
        QVERIFY(!shapeOf({.name = table, .columns = columns}, {}));
    }

    void whatAPersonSaysCountsFirst()
    {
        const TableOutline table{.name = u"things"_s, .columns = {u"who"_s, u"what"_s, u"name"_s, u"url"_s}};
        QVERIFY(!shapeOf(table, {}));
        const auto shape = shapeOf(table, {{KeyColumn::Provider, u"name"_s}, {KeyColumn::Key, u"what"_s}});
        QVERIFY(shape.has_value());
        QCOMPARE(shape->column(KeyColumn::Provider), u"name"_s);
        QCOMPARE(shape->column(KeyColumn::Key), u"what"_s);
        QCOMPARE(shape->column(KeyColumn::Name), QString());
        QCOMPARE(shape->column(KeyColumn::BaseUrl), u"url"_s);
    }

    void anEmptyColumnTakesAWrongGuessAway()
    {
        const TableOutline table{.name = u"api_keys"_s, .columns = {u"provider"_s, u"key"_s, u"name"_s}};
        QCOMPARE(shapeOf(table, {{KeyColumn::Name, QString()}})->column(KeyColumn::Name), QString());
    }

    void aTableWithoutAGivenColumnDoesNotFit()
    {
        const TableOutline table{.name = u"api_keys"_s, .columns = {u"provider"_s, u"key"_s}};
        QVERIFY(!shapeOf(table, {{KeyColumn::Key, u"other"_s}}));
    }

    void columnsAreReadFromTheirText()
    {
        QCOMPARE(keyColumnsFromText(u"provider=a, key = b,base-url=c,name="_s).value(),
                 (KeyColumns{{KeyColumn::Provider, u"a"_s},
                             {KeyColumn::Key, u"b"_s},
                             {KeyColumn::BaseUrl, u"c"_s},
                             {KeyColumn::Name, QString()}}));
    }

    void whatWasFoundCanBeSaidBack()
    {
        const auto shape = shapeOf({.name = u"api_keys"_s, .columns = {u"service"_s, u"token"_s, u"label"_s}}, {});
        const QString text = toText(shape->columns);
        QCOMPARE(text, u"provider=service,key=token,name=label"_s);
        QCOMPARE(shapeOf({.name = u"api_keys"_s, .columns = {u"service"_s, u"token"_s, u"label"_s}},
                         keyColumnsFromText(text).value()),
                 shape);
    }

    void badTextsOfColumnsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no column") << u"provider"_s;
        QTest::newRow("no such thing") << u"colour=a"_s;
        QTest::newRow("twice") << u"key=a,key=b"_s;
    }
    void badTextsOfColumnsAreRefused()
    {
        QFETCH(const QString, text);
        const auto columns = keyColumnsFromText(text);
        QVERIFY(!columns);
        QCOMPARE(columns.error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TableShapeTest)
#include "TableShapeTest.moc"
