// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace keyherd {

/// Starts a thread that a service cannot do without. Ends the program where the system has no more threads or memory for one: QThread only warns,
/// and whoever waits for the service would wait for ever.
void startThread(QThread &thread);

} // namespace keyherd
