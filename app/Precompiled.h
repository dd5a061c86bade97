// SPDX-License-Identifier: GPL-3.0-or-later
// The Qt and library headers that nearly every file of app/ includes. Nothing of the project's own.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <tl/expected.hpp>
