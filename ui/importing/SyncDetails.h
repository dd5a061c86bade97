// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Sync.h"

#include <QDialog>

namespace keyherd {

class Catalogue;

/// What was found around the program at its start: for each provider which key is used, and which other one lies where. All masked.
class SyncDetails : public QDialog
{
    Q_OBJECT

public:
    SyncDetails(const SyncReport &report, const Catalogue &catalogue, QWidget *parent = nullptr);
};

} // namespace keyherd
