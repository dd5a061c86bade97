// SPDX-License-Identifier: GPL-3.0-or-later
// KeePass 2's XML: Root, groups in groups, entries with a String for each field and their past states in History.
#include "exchange/ManagerItem.h"
#include "exchange/ManagerReaders.h"

#include <QDateTime>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int deepestGroup = 200;

class KeePassXml
{
public:
    KeePassXml(QByteArrayView text, const Catalogue &catalogue)
        : m_xml(QByteArray::fromRawData(text.data(), text.size())), m_sieve(catalogue)
    {
    }

    Result<ForeignKeys> keys()
    {
        // A document type may define entities, and no export has one.
        while (!m_xml.atEnd() && m_xml.tokenType() != QXmlStreamReader::StartElement) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return fail(notUnderstood(u"syntax"_s));
        }
        if (!m_xml.hasError() && m_xml.name() != "KeePassFile"_L1)
            return fail(notUnderstood(u"kind"_s));
        while (m_outcome && m_xml.readNextStartElement()) {
            if (m_xml.name() == "Root"_L1)
                readGroups({}, 0);
            else
                m_xml.skipCurrentElement();
        }
        if (m_xml.hasError())
            return fail(notUnderstood(u"syntax"_s));
        if (!m_outcome)
            return fail(m_outcome.error());
        return std::move(m_sieve).keys();
    }

private:
    [[nodiscard]] Error notUnderstood(const QString &reason) const
    {
        return {ErrorCode::FileNotUnderstood,
                {{ErrorField::Reason, reason}, {ErrorField::Position, QString::number(m_xml.lineNumber())}}};
    }

    // What stands in a group named `name`, up to its end.
    void readGroups(QString name, int depth)
    {
        while (m_outcome && m_xml.readNextStartElement()) {
            if (m_xml.name() == "Name"_L1)
                name = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == "Entry"_L1)
                readEntry(depth > 1 ? name : QString()); // the outermost is the database itself
            else if (m_xml.name() == "Group"_L1 && depth < deepestGroup)
                readGroups({}, depth + 1);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readEntry(const QString &group)
    {
        ManagerItem item{.row = ++m_row};
        if (!group.isEmpty())
            item.tags << group;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "String"_L1)
                readString(item);
            else if (m_xml.name() == "Times"_L1)
                readTimes(item);
            else if (m_xml.name() == "Tags"_L1)
                item.tags << m_xml.readElementText(QXmlStreamReader::SkipChildElements)
                                 .replace(u',', u';')
                                 .split(u';', Qt::SkipEmptyParts);
            else
                m_xml.skipCurrentElement(); // History among them: those keys are old
        }
        if (!m_xml.hasError())
            m_outcome = m_sieve.take(std::move(item));
    }

    void readString(ManagerItem &item)
    {
        QString key;
        QString value;
        while (m_xml.readNextStartElement()) {
            const bool isSealed = m_xml.attributes().value("Protected"_L1).compare("True"_L1, Qt::CaseInsensitive) == 0;
            const bool isValue = m_xml.name() == "Value"_L1;
            const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            (isValue ? value : key) = text;
            if (isValue && isSealed && !text.isEmpty())
                item.problem = Error{ErrorCode::NotAKey, {{ErrorField::Reason, u"sealed"_s}}};
        }
        if (key == "Title"_L1)
            item.title = value;
        else if (key == "URL"_L1)
            item.urls << value;
        else if (key == "Notes"_L1)
            item.note = ForeignBytes(value.toUtf8());
        else if (key != "UserName"_L1 && !value.isEmpty())
            item.fields.push_back({key == "Password"_L1 ? QString() : key, ForeignBytes(value.toUtf8())});
        wipe(value);
    }

    void readTimes(ManagerItem &item)
    {
        bool expires = false;
        QDate day;
        while (m_xml.readNextStartElement()) {
            const bool isFlag = m_xml.name() == "Expires"_L1;
            const bool isDay = m_xml.name() == "ExpiryTime"_L1;
            const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (isFlag)
                expires = text.compare("True"_L1, Qt::CaseInsensitive) == 0;
            else if (isDay)
                day = QDate::fromString(text.left(10), Qt::ISODate);
        }
        if (expires && day.isValid())
            item.expires = day;
    }

    QXmlStreamReader m_xml;
    ManagerSieve m_sieve;
    Result<void> m_outcome;
    int m_row = 0;
};

} // namespace

Result<ForeignKeys> readKeePassXc(QByteArrayView bytes, const Catalogue &catalogue)
{
    const ForeignText text(bytes);
    if (text.view().trimmed().isEmpty())
        return fail(ErrorCode::FileNotUnderstood, {{ErrorField::Reason, u"empty"_s}});
    return text.view().trimmed().startsWith('<') ? KeePassXml(text.view(), catalogue).keys()
                                                 : readManagerCsv(text.view(), catalogue);
}

} // namespace keyherd
