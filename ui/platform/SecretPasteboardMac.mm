// SPDX-License-Identifier: GPL-3.0-or-later
// Past Qt, which cannot keep what it writes off the person's other devices. The type of concealed contents: nspasteboard.org.
#include "platform/SecretPasteboard.h"

#import <AppKit/AppKit.h>

namespace keyherd::secretPasteboard {

namespace {

NSString *const markType = @"org.keyherd.secret";
NSString *const concealedType = @"org.nspasteboard.ConcealedType";

} // namespace

void put(const QString &text, const QByteArray &mark)
{
    NSPasteboard *board = NSPasteboard.generalPasteboard;
    [board prepareForNewContentsWithOptions:NSPasteboardContentsCurrentHostOnly];
    [board setString:text.toNSString() forType:NSPasteboardTypeString];
    [board setString:@"" forType:concealedType];
    [board setData:mark.toNSData() forType:markType];
}

QByteArray mark()
{
    NSData *data = [NSPasteboard.generalPasteboard dataForType:markType];
    return data ? QByteArray::fromNSData(data) : QByteArray();
}

void clear()
{
    [NSPasteboard.generalPasteboard clearContents];
}

} // namespace keyherd::secretPasteboard
