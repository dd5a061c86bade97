// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QTest>

#include <optional>

namespace keyherd {

/// How QCOMPARE shows an error's code: by its number, as in base/Error.h.
inline char *toString(ErrorCode code)
{
    return QTest::toString(QString::number(static_cast<int>(code)));
}

inline char *toString(const std::optional<ErrorCode> &code)
{
    return code ? toString(*code) : qstrdup("no error");
}

} // namespace keyherd

namespace keyherd::tests {

/// Waits for an answer; needs no event loop.
template<typename T>
[[nodiscard]] Result<T> answerOf(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.takeResult();
}

/// What must not fail: the value, or the end of the test program.
template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qUtf8Printable(result.error().toLogText()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    return valueOf(answerOf(std::move(future)));
}

/// What went wrong; nothing if nothing did.
template<typename T>
[[nodiscard]] std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

template<typename T>
[[nodiscard]] std::optional<Error> errorOf(QFuture<Result<T>> future)
{
    return errorOf(answerOf(std::move(future)));
}

template<typename Answer>
[[nodiscard]] std::optional<ErrorCode> codeOf(Answer answer)
{
    const std::optional<Error> error = errorOf(std::move(answer));
    return error ? std::optional(error->code) : std::nullopt;
}

} // namespace keyherd::tests
