// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SystemClipboard.h"

#include <QScopeGuard>
#include <QThread>

#include <cstring>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int attempts = 20;

Error failed()
{
    return Error{ErrorCode::ClipboardFailed, {{ErrorField::Detail, qt_error_string()}}};
}

/// The clipboard, opened; another program may have it for a moment, and Windows tells nobody when it is free again.
class OpenClipboardOfSystem
{
public:
    OpenClipboardOfSystem()
    {
        for (int attempt = 0; attempt < attempts && !m_open; ++attempt) {
            m_open = OpenClipboard(nullptr) != 0;
            if (!m_open)
                QThread::msleep(50);
        }
    }
    ~OpenClipboardOfSystem()
    {
        if (m_open)
            CloseClipboard();
    }
    OpenClipboardOfSystem(const OpenClipboardOfSystem &) = delete;
    OpenClipboardOfSystem &operator=(const OpenClipboardOfSystem &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    bool m_open = false;
};

// The clipboard owns what it was given.
bool give(UINT format, const void *bytes, std::size_t size)
{
    HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, size);
    if (!memory)
        return false;
    std::memcpy(GlobalLock(memory), bytes, size);
    GlobalUnlock(memory);
    if (SetClipboardData(format, memory))
        return true;
    GlobalFree(memory);
    return false;
}

Result<Secret> wideTextOf(const Secret &secret)
{
    // Keys are ASCII: each byte is one unit. One more ends the text.
    auto wide = Secret::allocate((secret.size() + 1) * sizeof(wchar_t));
    if (!wide)
        return wide;
    auto *units = reinterpret_cast<wchar_t *>(wide->writable().data());
    for (std::size_t i = 0; i < secret.size(); ++i)
        units[i] = static_cast<wchar_t>(secret.data()[i]);
    return wide;
}

} // namespace

Result<SystemClipboard> SystemClipboard::find()
{
    return SystemClipboard();
}

Result<void> SystemClipboard::put(const Secret &secret) const
{
    const auto text = wideTextOf(secret);
    if (!text)
        return fail(text.error());
    const OpenClipboardOfSystem clipboard;
    if (!clipboard.isOpen() || !EmptyClipboard() || !give(CF_UNICODETEXT, text->data(), text->size()))
        return fail(failed());
    // Neither the history of the clipboard nor the cloud is to have it; a monitor is to pass it by.
    const DWORD no = 0;
    for (const wchar_t *hint : {L"ExcludeClipboardContentFromMonitorProcessing", L"CanIncludeInClipboardHistory",
                                L"CanUploadToCloudClipboard"})
        give(RegisterClipboardFormatW(hint), &no, sizeof(no));
    return {};
}

Result<bool> SystemClipboard::holds(const Secret &secret) const
{
    const auto text = wideTextOf(secret);
    if (!text)
        return fail(text.error());
    const OpenClipboardOfSystem clipboard;
    if (!clipboard.isOpen())
        return fail(failed());
    HANDLE memory = GetClipboardData(CF_UNICODETEXT);
    if (!memory || GlobalSize(memory) < text->size())
        return false;
    const void *units = GlobalLock(memory);
    const auto unlock = qScopeGuard([memory] { GlobalUnlock(memory); });
    return units && std::memcmp(units, text->data(), text->size()) == 0;
}

Result<void> SystemClipboard::clear() const
{
    const OpenClipboardOfSystem clipboard;
    return clipboard.isOpen() && EmptyClipboard() ? Result<void>() : fail(failed());
}

} // namespace keyherd
