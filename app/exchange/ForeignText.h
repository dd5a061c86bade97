// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

class QIODevice;

namespace keyherd {

/// The most that is read of a file of keys, in bytes.
inline constexpr qsizetype longestForeignText = 64 * 1024 * 1024;

/// Bytes that hold secrets for as long as they are read; wiped when they go.
class ForeignBytes
{
public:
    ForeignBytes() = default;
    explicit ForeignBytes(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    ForeignBytes(ForeignBytes &&other) noexcept : m_bytes(std::move(other.m_bytes)) { }
    ForeignBytes &operator=(ForeignBytes &&other) noexcept;
    ForeignBytes(const ForeignBytes &) = delete;
    ForeignBytes &operator=(const ForeignBytes &) = delete;
    ~ForeignBytes();

    /// All there is. FileNotUnderstood{Reason: "size"}, FileUnreadable{Detail}.
    [[nodiscard]] static Result<ForeignBytes> read(QIODevice &device);

    void append(char c);
    void append(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    void makeRoom(qsizetype more);
    QByteArray m_bytes;
};

/// Text of a file as UTF-8 without a byte order mark, whatever encoding it came in: UTF-8, or UTF-16 as Windows writes it.
/// The bytes given must outlive it.
class ForeignText
{
public:
    explicit ForeignText(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView view() const { return m_view; }

private:
    ForeignBytes m_converted;
    QByteArrayView m_view;
};

} // namespace keyherd
