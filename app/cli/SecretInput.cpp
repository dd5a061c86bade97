// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SecretInput.h"

#include "cli/Terminal.h"

#include <QCoreApplication>
#include <QFile>

namespace keyherd {

namespace {

std::size_t withoutLineEnd(QByteArrayView bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return static_cast<std::size_t>(bytes.size());
}

Error unreadable(const QIODevice &device)
{
    return Error{ErrorCode::FileUnreadable, {{ErrorField::Detail, device.errorString()}}};
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretInput)

public:
    static QString standardInput() { return tr("standard input"); }
};

} // namespace

Result<Secret> readSecretLine(QIODevice &device)
{
    auto buffer = Secret::allocate(longestSecretInput);
    if (!buffer)
        return buffer;
    std::size_t size = 0;
    while (size < buffer->size()) {
        char c = 0;
        const qint64 count = device.read(&c, 1);
        if (count < 0)
            return fail(unreadable(device));
        if (count == 0 || c == '\n')
            break;
        buffer->writable()[size++] = static_cast<unsigned char>(c);
    }
    buffer->truncate(size);
    buffer->truncate(withoutLineEnd(buffer->view()));
    return buffer;
}

Result<Secret> readSecret(QIODevice &device)
{
    auto buffer = Secret::allocate(longestSecretInput);
    if (!buffer)
        return buffer;
    std::size_t size = 0;
    while (size < buffer->size()) {
        const auto rest = buffer->writable().subspan(size);
        const qint64 count = device.read(reinterpret_cast<char *>(rest.data()), static_cast<qint64>(rest.size()));
        if (count < 0)
            return fail(unreadable(device));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    buffer->truncate(size);
    buffer->truncate(withoutLineEnd(buffer->view()));
    return buffer;
}

Result<Secret> takeSecret(const QString &question)
{
    if (terminal::standardInputIsTerminal())
        return terminal::askSecret(question);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnreadable, {{ErrorField::Path, Words::standardInput()}});
    return readSecret(input);
}

} // namespace keyherd
