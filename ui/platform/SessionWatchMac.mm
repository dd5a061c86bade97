// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of the screen is told to all programs under a name that Apple does not document but has kept since 10.7.
#include "platform/SessionWatch.h"

#import <AppKit/AppKit.h>

namespace keyherd {

class SessionWatch::Private
{
public:
    explicit Private(SessionWatch *owner)
    {
        NSOperationQueue *main = NSOperationQueue.mainQueue;
        m_screen = [NSDistributedNotificationCenter.defaultCenter addObserverForName:@"com.apple.screenIsLocked"
                                                                              object:nil
                                                                               queue:main
                                                                          usingBlock:^(NSNotification *) {
                                                                            Q_EMIT owner->screenLocked();
                                                                          }];
        m_sleep = [NSWorkspace.sharedWorkspace.notificationCenter addObserverForName:NSWorkspaceWillSleepNotification
                                                                              object:nil
                                                                               queue:main
                                                                          usingBlock:^(NSNotification *) {
                                                                            Q_EMIT owner->aboutToSleep();
                                                                          }];
        [m_screen retain];
        [m_sleep retain];
    }

    ~Private()
    {
        [NSDistributedNotificationCenter.defaultCenter removeObserver:m_screen];
        [NSWorkspace.sharedWorkspace.notificationCenter removeObserver:m_sleep];
        [m_screen release];
        [m_sleep release];
    }

    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

private:
    id m_screen;
    id m_sleep;
};

SessionWatch::SessionWatch(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) { }

SessionWatch::~SessionWatch() = default;

bool SessionWatch::canHold()
{
    return false;
}

void SessionWatch::letSleep() { }

} // namespace keyherd
