// SPDX-License-Identifier: GPL-3.0-or-later
// A window that nobody sees gets the messages. Windows gives about two seconds before it sleeps, and cannot be asked for more.
#include "platform/SessionWatch.h"

#include <windows.h>
#include <wtsapi32.h>

namespace keyherd {

namespace {

constexpr wchar_t className[] = L"KeyherdSessionWatch";

} // namespace

class SessionWatch::Private
{
public:
    explicit Private(SessionWatch *owner) : m_owner(owner)
    {
        WNDCLASSW windowClass{};
        windowClass.lpfnWndProc = &Private::receive;
        windowClass.hInstance = GetModuleHandleW(nullptr);
        windowClass.lpszClassName = className;
        RegisterClassW(&windowClass);
        m_window =
            CreateWindowExW(0, className, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, windowClass.hInstance, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        m_power = RegisterSuspendResumeNotification(m_window, DEVICE_NOTIFY_WINDOW_HANDLE);
    }

    ~Private()
    {
        if (m_power)
            UnregisterSuspendResumeNotification(m_power);
        if (m_window) {
            WTSUnRegisterSessionNotification(m_window);
            DestroyWindow(m_window);
        }
        UnregisterClassW(className, GetModuleHandleW(nullptr));
    }

    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        const auto *self = reinterpret_cast<const Private *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (self && message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK)
            Q_EMIT self->m_owner->screenLocked();
        if (self && message == WM_POWERBROADCAST && what == PBT_APMSUSPEND)
            Q_EMIT self->m_owner->aboutToSleep();
        return DefWindowProcW(window, message, what, more);
    }

    SessionWatch *m_owner;
    HWND m_window = nullptr;
    HPOWERNOTIFY m_power = nullptr;
};

SessionWatch::SessionWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

SessionWatch::~SessionWatch() = default;

bool SessionWatch::canHold()
{
    return false;
}

void SessionWatch::letSleep() { }

} // namespace keyherd
