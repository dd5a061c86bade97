// SPDX-License-Identifier: GPL-3.0-or-later
// Why a token does not open is read from its outside alone. FernetKey itself gives one error for everything, and stays so: it also
// serves where somebody else sends the tokens.
#include "exchange/FernetTable.h"

#include "crypto/Fernet.h"

#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace keyherd {

namespace {

constexpr std::size_t mostKeys = 64;
constexpr qsizetype outsideSize = 1 + 8 + 16 + 32; // version, time, initialisation vector, tag
constexpr qsizetype blockSize = 16;
constexpr char tokenVersion = '\x80';

tl::unexpected<Error> cannotDecrypt(const QString &reason)
{
    return fail(ErrorCode::CannotDecrypt, {{ErrorField::Reason, reason}});
}

template<typename Visit>
Result<void> eachLine(QByteArrayView text, const Visit &visit)
{
    for (int number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (auto visited = visit(line, number); !visited)
            return visited;
    }
    return {};
}

// The value of `SECRET_KEY = '…'`, with the quotes; empty if the line is no such assignment.
QByteArrayView assignedValue(QByteArrayView line)
{
    const qsizetype equals = line.indexOf('=');
    if (equals < 0 || !line.first(equals).trimmed().endsWith("SECRET_KEY"))
        return {};
    return line.sliced(equals + 1).trimmed();
}

QByteArrayView withoutQuotes(QByteArrayView value)
{
    if (value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\''))
        return value.sliced(1, value.size() - 2);
    return value;
}

QByteArray withPadding(QByteArrayView token)
{
    QByteArray padded = token.trimmed().toByteArray();
    while (padded.endsWith('='))
        padded.chop(1);
    while (padded.size() % 4 != 0)
        padded += '=';
    return padded;
}

// Whatever can be decoded of it; empty if a character cannot.
QByteArray outsideOf(QByteArray token)
{
    token.replace('+', '-').replace('/', '_');
    while (token.endsWith('='))
        token.chop(1);
    // A last character alone holds no whole byte.
    if (token.size() % 4 == 1)
        token.chop(1);
    const auto decoded =
        QByteArray::fromBase64Encoding(token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors
                                                  | QByteArray::OmitTrailingEquals);
    return decoded ? *decoded : QByteArray();
}

} // namespace

FernetKeys::FernetKeys() = default;
FernetKeys::FernetKeys(FernetKeys &&other) noexcept = default;
FernetKeys &FernetKeys::operator=(FernetKeys &&other) noexcept = default;
FernetKeys::~FernetKeys() = default;

Result<void> FernetKeys::add(Result<FernetKey> key)
{
    if (!key)
        return fail(key.error());
    if (m_keys.size() >= mostKeys)
        return fail(ErrorCode::InvalidArgument,
                    {{ErrorField::Field, u"fernet keys"_s}, {ErrorField::Reason, u"> %1"_s.arg(mostKeys)}});
    m_keys.push_back(std::move(*key));
    return {};
}

Result<void> FernetKeys::addFernetKeys(const Secret &file)
{
    return eachLine(file.view(), [this](QByteArrayView line, int number) -> Result<void> {
        const QByteArrayView text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            return {};
        auto key = FernetKey::fromText(text);
        if (!key && key.error().code == ErrorCode::InvalidArgument)
            return fail(ErrorCode::NotAFernetKey, {{ErrorField::Position, QString::number(number)}});
        return add(std::move(key));
    });
}

Result<void> FernetKeys::addDjangoSecretKeys(const Secret &file)
{
    bool hasAssignment = false;
    const auto lookAt = [&](QByteArrayView line, int) -> Result<void> {
        hasAssignment = hasAssignment || !assignedValue(line).isEmpty();
        return {};
    };
    return eachLine(file.view(), lookAt).and_then([&] {
        return eachLine(file.view(), [&](QByteArrayView line, int) -> Result<void> {
            const QByteArrayView value = hasAssignment ? assignedValue(line) : line;
            const QByteArrayView bare = withoutQuotes(value);
            if (value.isEmpty())
                return {};
            Result<void> added = add(FernetKey::fromDjangoSecretKey(value));
            if (added && !bare.isEmpty() && bare.size() != value.size())
                added = add(FernetKey::fromDjangoSecretKey(bare));
            return added;
        });
    });
}

Result<Secret> FernetKeys::open(QByteArrayView token, Moment now) const
{
    const QByteArray padded = withPadding(token);
    if (padded.isEmpty())
        return fail(ErrorCode::KeyEmpty);
    for (const FernetKey &key : m_keys) {
        auto opened = key.open(padded);
        if (opened || opened.error().code != ErrorCode::InvalidArgument)
            return opened;
    }
    const QByteArray outside = outsideOf(padded);
    if (!outside.startsWith(tokenVersion))
        return cannotDecrypt(u"not_a_token"_s);
    if (outside.size() < outsideSize + blockSize || (outside.size() - outsideSize) % blockSize != 0)
        return cannotDecrypt(u"cut"_s);
    if (m_keys.empty())
        return cannotDecrypt(u"no_key"_s);
    const auto made = qFromBigEndian<quint64>(outside.constData() + 1);
    const auto tomorrow = std::chrono::floor<std::chrono::seconds>(now + 24h).time_since_epoch().count();
    return cannotDecrypt(std::cmp_greater(made, tomorrow) ? u"from_future"_s : u"wrong_key"_s);
}

bool FernetKeys::isTokenLike(QByteArrayView value)
{
    return value.trimmed().startsWith("gAAAA");
}

} // namespace keyherd
