// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    static QString date() { return tr("a date such as 2027-01-31 is expected"); }
    static QString number(int least, int greatest)
    {
        return tr("a whole number from %1 to %2 is expected").arg(least).arg(greatest);
    }
    static QString seconds(int greatest)
    {
        return tr("a number of seconds, more than 0 and at most %1, is expected").arg(greatest);
    }
};

} // namespace

Error wrongArgument(const QString &option, const QString &reason)
{
    return Error{ErrorCode::InvalidArgument, {{ErrorField::Field, option}, {ErrorField::Reason, reason}}};
}

Result<QDate> dateArgument(const QString &option, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(wrongArgument(option, Words::date()));
    return date;
}

Result<int> numberArgument(const QString &option, const QString &text, int least, int greatest)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > greatest)
        return fail(wrongArgument(option, Words::number(least, greatest)));
    return number;
}

Result<std::chrono::milliseconds> secondsArgument(const QString &option, const QString &text, int greatest)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001) || seconds > greatest)
        return fail(wrongArgument(option, Words::seconds(greatest)));
    return std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
}

} // namespace keyherd
