// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LinkUpdate.h"

#include "cli/ErrorLine.h"
#include "cli/HandingOut.h"
#include "cli/Session.h"
#include "exchange/scan/PathBytes.h"
#include "wording/LinkText.h"

#include <QCoreApplication>

namespace keyherd {

FileLinks fileLinks(Session &session)
{
    return {session.vault(), session.catalogue(), [&session](const QList<KeyEntry> &keys, const QString &path) {
                return handOut(session, keys, HandOutPurpose::Link, path);
            }};
}

void updateLinks(Invocation &invocation, Session &session)
{
    const auto reports = fileLinks(session).update();
    if (!reports)
        return invocation.console.warn(errorLine(reports.error(), {}));
    for (const LinkReport &report : *reports) {
        if (report.isRewritten)
            invocation.console.note(QCoreApplication::translate("LinkUpdate", "brought %1 into step")
                                        .arg(shownPath(pathFromBytes(report.file.path))));
        adviseOn(report, invocation.console);
    }
}

void adviseOn(const LinkReport &report, Console &console)
{
    if (const QString advice = linkAdvice(report); !advice.isEmpty())
        console.warn(asOneLine(advice));
    else if (report.error)
        console.warn(errorLine(*report.error, QStringLiteral("link")));
}

} // namespace keyherd
