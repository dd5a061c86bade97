// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ManagerReaders.h"

#include "ForeignKeys.h"
#include "providers/SyntheticKeys.h"

#include <QtEndian>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

class ManagerReadersTest : public QObject
{
    Q_OBJECT

    static QByteArray bitwarden(const QByteArray &items)
    {
        return "{\"encrypted\":false,\"folders\":[{\"id\":\"f\",\"name\":\"AI\"}],\"items\":[" + items + "]}";
    }

    static QByteArray login(const QByteArray &name, const QByteArray &password)
    {
        return "{\"type\":1,\"name\":\"" + name + "\",\"folderId\":\"f\",\"login\":{\"username\":\"me\",\"password\":\""
             + password + "\"}}";
    }

    static QByteArray keePass(const QByteArray &entries)
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<KeePassFile><Meta><Generator>KeePassXC</Generator></Meta><Root>"
               "<Group><Name>Root</Name><Group><Name>AI</Name>"
             + entries + "</Group></Group></Root></KeePassFile>";
    }

    static QByteArray string(const QByteArray &key, const QByteArray &value, const QByteArray &attributes = {})
    {
        return "<String><Key>" + key + "</Key><Value" + attributes + '>' + value + "</Value></String>";
    }

    static QByteArray number(quint64 value, int bytes)
    {
        QByteArray result;
        for (int i = 0; i < bytes; ++i, value >>= 8)
            result += static_cast<char>(value);
        return result;
    }

    // An archive of one file; or of two, the other being all of `before`.
    static QByteArray zip(const QByteArray &name, const QByteArray &content, bool isDeflated, QByteArray before = {})
    {
        const qsizetype end = before.lastIndexOf(QByteArray("PK\x05\x06"));
        const qsizetype directory = end < 0 ? 0 : before.indexOf(QByteArray("PK\x01\x02"));
        const QByteArray otherEntry = end < 0 ? QByteArray() : before.sliced(directory, end - directory);
        before.truncate(directory);
        // qCompress writes its own four bytes, then zlib's two, the data, and a checksum of four.
        const QByteArray packed = isDeflated ? qCompress(content).sliced(6).chopped(4) : content;
        const QByteArray sizes = number(0, 4) + number(quint64(packed.size()), 4) + number(quint64(content.size()), 4)
                               + number(quint64(name.size()), 2);
        const QByteArray method = number(isDeflated ? 8 : 0, 2) + number(0, 4);
        const QByteArray local =
            "PK\x03\x04" + number(20, 2) + number(0, 2) + method + sizes + number(0, 2) + name + packed;
        const QByteArray entry = "PK\x01\x02" + number(20, 2) + number(20, 2) + number(0, 2) + method + sizes
                               + number(0, 12) + number(quint64(before.size()), 4) + name;
        const QByteArray whole = before + local;
        return whole + entry + otherEntry + "PK\x05\x06" + number(0, 12) + number(quint64(whole.size()), 4)
             + number(0, 2);
    }

    static QString line(const QString &what, const QByteArray &key) { return what + u' ' + QString::fromUtf8(key); }

private Q_SLOTS:
    void theKeysOfBitwardenAreFoundAmongPasswords()
    {
        const QByteArray password = "xK" + hex(30);
        const auto keys = readBitwarden(bitwarden(login("OpenAI work", openAiKey()) + ',' + login("Bank", password)
                                                  + ',' + login("Mistral", "correct horse battery") + ','
                                                  + login("Mistral", "hunter2hunter2hunter2")),
                                        catalogue());
        QCOMPARE(told(keys), QStringList{line(u"1 openai OpenAI work"_s, openAiKey())});
        QCOMPARE(keys->at(0).tags, QStringList{u"AI"_s});
    }

    void whatIsSaidToBeAKeyIsTakenThoughItLooksLikeNone()
    {
        QCOMPARE(told(readBitwarden(bitwarden(login("Mistral API key", "made-up-mistral-key-1")), catalogue())),
                 QStringList{u"1 mistral Mistral API key made-up-mistral-key-1"_s});
    }

    void ownFieldsAndNotesOfBitwardenAreSearched()
    {
        const QByteArray groq = "gsk_" + letters(52);
        const QByteArray item = "{\"type\":2,\"name\":\"keys\",\"notes\":\"for tests: " + groq
                              + " - mine\",\"fields\":[{\"name\":\"OPENAI_API_KEY\",\"value\":\"" + openAiKey()
                              + "\",\"type\":1},{\"name\":\"pin\",\"value\":\"1234\"}]}";
        QCOMPARE(told(readBitwarden(bitwarden(item), catalogue())),
                 QStringList({line(u"1 openai keys"_s, openAiKey()), line(u"1 groq keys"_s, groq)}));
    }

    void theTableOfBitwardenIsReadToo()
    {
        const QByteArray csv =
            "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n"
            "AI,,login,OpenAI,,,0,https://platform.openai.com,me,"
            + openAiKey() + ",\n,,note,more,,\"pin: 1\nOPENAI_API_KEY: " + openAiKey(2) + "\",0,,,,\n";
        QCOMPARE(told(readBitwarden(csv, catalogue())),
                 QStringList({line(u"1 openai OpenAI"_s, openAiKey()), line(u"2 openai more"_s, openAiKey(2))}));
    }

    void anEncryptedOrForeignExportOfBitwardenIsRefused()
    {
        QCOMPARE(refusal(readBitwarden("{\"encrypted\":true,\"data\":\"2.x\"}", catalogue())), u"encrypted"_s);
        QCOMPARE(refusal(readBitwarden("{\"a\":1}", catalogue())), u"kind"_s);
        QCOMPARE(refusal(readBitwarden("{\"items\":[", catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readBitwarden(QByteArray("{\"a\":").repeated(100'000), catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readBitwarden(" \n", catalogue())), u"empty"_s);
        QCOMPARE(refusal(readBitwarden("name,url\nx,y\n", catalogue())), u"kind"_s);
    }

    void theTableOfOnePasswordIsRead()
    {
        const QByteArray csv = "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes,credential\n"
                               "OpenAI,https://openai.com,me,"
                             + openAiKey() + ",,false,false,\"ai,work\",,\nKeys,https://api.openai.com,,,,,,,,"
                             + openAiKey(2) + '\n';
        const auto keys = readOnePassword(csv, catalogue());
        QCOMPARE(told(keys),
                 QStringList({line(u"1 openai OpenAI"_s, openAiKey()), line(u"2 openai Keys"_s, openAiKey(2))}));
        QCOMPARE(keys->at(0).tags, QStringList({u"ai"_s, u"work"_s}));
    }

    void theArchiveOfOnePasswordIsRead()
    {
        const QByteArray json =
            "{\"accounts\":[{\"vaults\":[{\"attrs\":{\"name\":\"Work\"},\"items\":[{\"overview\":{\"title\":\"OpenAI\"},"
            "\"details\":{\"sections\":[{\"fields\":[{\"title\":\"expires\",\"value\":{\"date\":1929657600}},"
            "{\"title\":\"credential\",\"value\":{\"concealed\":\""
            + openAiKey()
            + "\"}}]}]}},{\"item\":{\"overview\":{\"title\":\"Bank\"},\"details\":{\"loginFields\":[{\"designation\":\"password\","
              "\"value\":\"hunter2\"}]}}}]}]}]}";
        for (const bool isDeflated : {false, true}) {
            const QByteArray archive = zip("export.attributes", "{}", isDeflated, zip("export.data", json, isDeflated));
            const auto keys = readOnePassword(archive, catalogue());
            QCOMPARE(told(keys), QStringList{line(u"1 openai OpenAI"_s, openAiKey())});
            QCOMPARE(keys->at(0).tags, QStringList{u"Work"_s});
            QCOMPARE(keys->at(0).expires, std::optional(QDate(2031, 2, 24)));
        }
    }

    void anArchiveThatIsBrokenOrForeignIsRefused()
    {
        const QByteArray archive = zip("export.data", "{\"accounts\":[]}", true);
        QCOMPARE(refusal(readOnePassword("PK\x03\x04made-up", catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readOnePassword(zip("other.data", "{}", true), catalogue())), u"kind"_s);
        QCOMPARE(refusal(readOnePassword(zip("export.data", "[]", true), catalogue())), u"syntax"_s);
        for (qsizetype size = 4; size < archive.size(); ++size)
            QVERIFY(!readOnePassword(archive.first(size), catalogue()));
        for (qsizetype place = 4; place < archive.size(); ++place) {
            QByteArray altered = archive;
            altered[place] = static_cast<char>(~altered[place]);
            static_cast<void>(readOnePassword(altered, catalogue())); // must only not read outside of it
        }
    }

    void anArchiveThatClaimsToHoldFarTooMuchIsRefused()
    {
        QByteArray archive = zip("export.data", "{}", true);
        const qsizetype central = archive.indexOf(QByteArray("PK\x01\x02"));
        qToLittleEndian<quint32>(0xfffffff0U, archive.data() + central + 24);
        QCOMPARE(refusal(readOnePassword(archive, catalogue())), u"size"_s);
    }

    void theTableOfKeePassXcIsRead()
    {
        const QByteArray csv =
            "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\",\"Icon\",\"Last Modified\",\"Created\"\n"
            "\"Root/AI\",\"OpenAI\",\"me\",\""
            + openAiKey() + "\",\"\",\"\",\"\",\"0\",\"\",\"\"\n";
        const auto keys = readKeePassXc(csv, catalogue());
        QCOMPARE(told(keys), QStringList{line(u"1 openai OpenAI"_s, openAiKey())});
        QCOMPARE(keys->at(0).tags, QStringList{u"AI"_s});
    }

    void theXmlOfKeePassXcIsReadWithoutItsHistory()
    {
        const QByteArray times = "<Times><Expires>True</Expires><ExpiryTime>2031-02-28T00:00:00Z</ExpiryTime></Times>";
        const QByteArray past =
            "<History><Entry>" + string("Title", "OpenAI") + string("Password", openAiKey(2)) + "</Entry></History>";
        const auto keys = readKeePassXc(keePass("<Entry>" + times + string("Title", "OpenAI &amp; co")
                                                + string("Password", openAiKey(), " ProtectInMemory=\"True\"")
                                                + string("UserName", "me") + past + "</Entry><Entry>"
                                                + string("Title", "Bank") + string("Password", "hunter2") + "</Entry>"),
                                        catalogue());
        QCOMPARE(told(keys), QStringList{line(u"1 openai OpenAI & co"_s, openAiKey())});
        QCOMPARE(keys->at(0).expires, std::optional(QDate(2031, 2, 28)));
        QCOMPARE(keys->at(0).tags, QStringList{u"AI"_s});
    }

    void aSealedValueIsSaidAndTheOthersAreRead()
    {
        const QByteArray entries = "<Entry>" + string("Title", "Groq")
                                 + string("Password", "bWFkZSB1cA==", " Protected=\"True\"") + "</Entry><Entry>"
                                 + string("Title", "OpenAI") + string("Password", openAiKey()) + "</Entry>";
        QCOMPARE(told(readKeePassXc(keePass(entries), catalogue())),
                 QStringList({u"1 groq Groq !sealed"_s, line(u"2 openai OpenAI"_s, openAiKey())}));
    }

    void xmlThatDefinesEntitiesIsRefused()
    {
        const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                                "<KeePassFile><Root>&b;</Root></KeePassFile>";
        QCOMPARE(refusal(readKeePassXc(bomb, catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readKeePassXc(keePass("<Entry>&undefined;</Entry>"), catalogue())), u"syntax"_s);
    }

    void brokenOrForeignXmlIsRefused()
    {
        QCOMPARE(refusal(readKeePassXc("<html></html>", catalogue())), u"kind"_s);
        QCOMPARE(refusal(readKeePassXc("<KeePassFile><Root>", catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readKeePassXc("<", catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readKeePassXc(keePass(QByteArray("<Group>").repeated(100'000)), catalogue())), u"syntax"_s);
        QCOMPARE(refusal(readKeePassXc(QByteArray("<KeePassFile>").append(QByteArray(1000, '\0')), catalogue())),
                 u"syntax"_s);
    }
};

QTEST_GUILESS_MAIN(ManagerReadersTest)
#include "ManagerReadersTest.moc"
