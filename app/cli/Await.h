// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Await.h"
