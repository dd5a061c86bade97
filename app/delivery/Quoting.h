// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ForeignText.h"

#include <QByteArrayView>

/// Values as the grammars of other programs want them.
namespace keyherd::quoting {

/// Appends a value to a `.env` file's line, so that dotenv, docker compose and a shell read the same: bare where nothing in it means anything,
/// else in single quotes, or in double ones if it has a single one.
void appendDotenv(ForeignBytes &text, QByteArrayView value);
/// In single quotes (POSIX, 2.2.2).
void appendShell(ForeignBytes &text, QByteArrayView value);
/// systemd.exec(5), EnvironmentFile=: bare, or in double quotes with ", \, ` and $ escaped.
void appendSystemd(ForeignBytes &text, QByteArrayView value);
/// RFC 8259, of UTF-8, with the quotation marks.
void appendJson(ForeignBytes &text, QByteArrayView value);
/// RFC 4180.
void appendCsv(ForeignBytes &text, QByteArrayView value);

} // namespace keyherd::quoting
