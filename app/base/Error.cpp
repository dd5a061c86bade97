// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace keyherd {

Error Error::with(ErrorField field, const QString &text) const
{
    Error copy = *this;
    copy.context.insert(field, text);
    return copy;
}

QString Error::toLogText() const
{
    static constexpr const char *fieldNames[] = {"provider", "name",   "key",      "path",  "field",
                                                 "reason",   "detail", "expected", "found", "position"};
    QStringList parts;
    for (auto it = context.cbegin(); it != context.cend(); ++it)
        parts << QLatin1StringView(fieldNames[static_cast<int>(it.key())]) + u'=' + it.value();
    return u"error %1 (%2)"_s.arg(static_cast<int>(code)).arg(parts.join(u", "_s));
}

} // namespace keyherd
