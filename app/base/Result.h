// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace keyherd {

/// A value, or the Error that took its place. The only way failure travels in this program.
template<typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NoSuchKey, {{ErrorField::Detail, text}});`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QMap<ErrorField, QString> context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

/// Hands an error of one Result on as another: `return fail(other.error());`
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace keyherd
