// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KeyFile.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#  include <fcntl.h>
#  include <sys/stat.h>
#  include <unistd.h>
#endif

#include <algorithm>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::size_t greatestFile = 64 * 1024;
constexpr qsizetype longestVariable = 64;

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorCode::FileUnreadable, {{ErrorField::Path, path}, {ErrorField::Detail, detail}}};
}

#ifdef Q_OS_UNIX
constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

/// What is looked at is what was opened, so that nobody can put another file in its place in between.
Result<void> openPrivate(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
        return fail(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(unreadable(path, file.errorString()));
    }
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return fail(unreadable(path, QString::fromLocal8Bit(std::strerror(errno))));
    if (!S_ISREG(facts.st_mode) || facts.st_uid != ::geteuid())
        return fail(unreadable(path, u"not a plain file of one's own"_s));
    if ((facts.st_mode & rightsOfOthers) != 0)
        return fail(ErrorCode::OpenToOthers, {{ErrorField::Path, path}});
    return {};
}
#else
/// Qt does not tell here who else may read a file.
Result<void> openPrivate(QFile &file, const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NoSuchFile, {{ErrorField::Path, path}});
    file.setFileName(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(unreadable(path, file.errorString()));
    return {};
}
#endif

Result<Secret> contentOf(QFile &file, const QString &path)
{
    auto content = Secret::allocate(greatestFile + 1);
    if (!content)
        return content;
    std::size_t size = 0;
    while (size < content->size()) {
        const auto rest = content->writable().subspan(size);
        const qint64 count = file.read(reinterpret_cast<char *>(rest.data()), static_cast<qint64>(rest.size()));
        if (count < 0)
            return fail(unreadable(path, file.errorString()));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size > greatestFile)
        return fail(unreadable(path, u"longer than 64 KiB"_s));
    content->truncate(size);
    return content;
}

/// UTF-16 with its mark, little-endian, becomes ASCII in place; what is not ASCII becomes a byte that no key has.
void narrow(Secret &content)
{
    const auto bytes = content.writable();
    if (bytes.size() < 2 || bytes[0] != 0xFF || bytes[1] != 0xFE)
        return;
    std::size_t size = 0;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2)
        bytes[size++] = bytes[i + 1] == 0 && bytes[i] < 0x80 ? bytes[i] : 0xFF;
    content.truncate(size);
}

bool isVariable(QByteArrayView name)
{
    const auto isWordPart = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.isEmpty() && name.size() <= longestVariable && !(name.front() >= '0' && name.front() <= '9')
        && std::ranges::all_of(name, isWordPart);
}

QByteArrayView withoutQuotes(QByteArrayView value)
{
    const bool isQuoted =
        value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// Nothing for a line that holds no key.
std::optional<ForeignKey> keyOfLine(QByteArrayView line, int row)
{
    line = line.trimmed();
    if (line.isEmpty() || line.startsWith('#'))
        return {};
    if (constexpr QByteArrayView keyword("export "); line.startsWith(keyword))
        line = line.sliced(keyword.size()).trimmed();
    ForeignKey key{.row = row};
    QByteArrayView value = line;
    const qsizetype equals = line.indexOf('=');
    const QByteArrayView rest = equals > 0 ? line.sliced(equals + 1) : QByteArrayView();
    const QByteArrayView name = equals > 0 ? line.first(equals).trimmed() : QByteArrayView();
    // A key in base64 may end with =, which does not make it a name; without a value, only what has a name's underscore is one.
    const bool isPadding = rest.isEmpty() ? !name.contains('_') : rest == "=";
    if (isVariable(name) && !isPadding) {
        value = withoutQuotes(rest.trimmed());
        key.variable = QString::fromLatin1(name);
    }
    if (value.isEmpty())
        return {};
    auto secret = Secret::copyOf(value);
    if (secret)
        key.secret = std::move(*secret);
    else
        key.problem = secret.error();
    return key;
}

} // namespace

Result<ForeignKeys> readKeyFile(const QString &path)
{
    QFile file;
    if (const auto opened = openPrivate(file, path); !opened)
        return fail(opened.error());
    auto content = contentOf(file, path);
    if (!content)
        return fail(content.error());
    narrow(*content);
    QByteArrayView rest = content->view();
    if (constexpr QByteArrayView mark("\xEF\xBB\xBF"); rest.startsWith(mark))
        rest = rest.sliced(mark.size());
    ForeignKeys keys;
    for (int row = 1; !rest.isEmpty(); ++row) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (auto key = keyOfLine(line, row))
            keys.push_back(std::move(*key));
    }
    return keys;
}

} // namespace keyherd
