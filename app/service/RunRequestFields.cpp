// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/RunRequestFields.h"

namespace keyherd {

namespace {

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<VariableConflict> conflictFrom(std::string_view way)
{
    if (way == wire::wayWarn)
        return VariableConflict::Warn;
    if (way == wire::wayOverride)
        return VariableConflict::Override;
    return way == wire::wayKeep ? std::optional(VariableConflict::Keep) : std::nullopt;
}

} // namespace

std::optional<RunRequestFields> RunRequestFields::from(std::span<const std::string_view> fields)
{
    constexpr std::size_t fixed = 2;
    const auto conflict = fields.size() >= fixed ? conflictFrom(fields[1]) : std::nullopt;
    if (!conflict)
        return std::nullopt;
    RunRequestFields read{.program = textOf(fields[0]), .request = {.conflict = *conflict}, .surroundings = {}};
    for (const std::string_view field : fields.subspan(fixed)) {
        if (field.empty())
            return std::nullopt;
        const QString text = textOf(field.substr(1));
        switch (field.front()) {
        case wire::markProvider:
            read.request.providers << text;
            break;
        case wire::markAssignment:
            read.request.assignments << text;
            break;
        case wire::markInherited:
            read.request.inherited << text;
            break;
        case wire::markSet:
            read.surroundings.insert(text);
            break;
        default:
            return std::nullopt;
        }
    }
    return read;
}

} // namespace keyherd
