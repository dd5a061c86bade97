// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <filesystem>
#include <span>

#include <tl/expected.hpp>

namespace keyherd {

/// What tells a file from another of its name, and from itself before a change.
struct FileStamp
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    qint64 size = 0;     ///< in bytes
    qint64 modified = 0; ///< nanoseconds since 1970

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A plain file, open for reading. Never a symbolic link, pipe or device, and none of these is ever waited for.
class PlainFile
{
public:
    enum class Refusal { Gone, Unreadable, NotPlain };

    [[nodiscard]] static tl::expected<PlainFile, Refusal> open(const std::filesystem::path &path);
    PlainFile(PlainFile &&other) noexcept;
    PlainFile &operator=(PlainFile &&) = delete;
    ~PlainFile();

    /// Of the file that was opened, when it was.
    [[nodiscard]] const FileStamp &stamp() const { return m_stamp; }
    /// Of it now.
    [[nodiscard]] FileStamp stampNow() const;
    /// Fills the span, unless the file ends before. How many bytes it were; -1 if they cannot be read.
    [[nodiscard]] qint64 read(std::span<char> into);
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    PlainFile(int descriptor, const FileStamp &stamp) : m_descriptor(descriptor), m_stamp(stamp) { }

    int m_descriptor;
    FileStamp m_stamp;
};

} // namespace keyherd
