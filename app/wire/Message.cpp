// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Message.h"

#include <array>

namespace keyherd::wire {

namespace {

constexpr std::string_view magic = "KHA";
constexpr std::size_t lengthSize = 4;

std::array<char, lengthSize> bytesOf(std::size_t length)
{
    const auto number = static_cast<std::uint32_t>(length);
    return {static_cast<char>(number >> 24U), static_cast<char>(number >> 16U), static_cast<char>(number >> 8U),
            static_cast<char>(number)};
}

std::size_t lengthFrom(std::string_view bytes)
{
    std::size_t length = 0;
    for (const char byte : bytes.substr(0, lengthSize))
        length = length << 8U | static_cast<unsigned char>(byte);
    return length;
}

} // namespace

std::optional<LockedBytes> message(const Fields &fields, std::size_t most)
{
    std::size_t length = 0;
    for (const std::string_view field : fields)
        length += lengthSize + field.size();
    if (length > most || fields.empty() || fields.size() > mostFields)
        return std::nullopt;
    LockedBytes bytes(headerSize + length);
    const auto appendLength = [&bytes](std::size_t number) {
        const auto text = bytesOf(number);
        return bytes.append({text.data(), text.size()});
    };
    const char versionByte = static_cast<char>(version);
    bool done = bytes.append(magic) && bytes.append({&versionByte, 1}) && appendLength(length);
    for (const std::string_view field : fields)
        done = done && appendLength(field.size()) && bytes.append(field);
    return done ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<std::size_t> announcedLength(std::string_view header, std::size_t most)
{
    if (header.size() < headerSize || header.substr(0, magic.size()) != magic
        || static_cast<unsigned char>(header[magic.size()]) != version)
        return std::nullopt;
    const std::size_t length = lengthFrom(header.substr(magic.size() + 1));
    return length <= most ? std::optional(length) : std::nullopt;
}

std::optional<Fields> fieldsOf(std::string_view payload)
{
    Fields fields;
    while (!payload.empty()) {
        if (payload.size() < lengthSize || fields.size() == mostFields)
            return std::nullopt;
        const std::size_t length = lengthFrom(payload);
        payload.remove_prefix(lengthSize);
        if (length > payload.size())
            return std::nullopt;
        fields.push_back(payload.substr(0, length));
        payload.remove_prefix(length);
    }
    return fields.empty() ? std::nullopt : std::optional(std::move(fields));
}

} // namespace keyherd::wire
