// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/FileLinks.h"

#include <QHash>
#include <QObject>

namespace keyherd {

class LinkUpdates;
class Notifier;

/// Tells the person of linked files that could not be brought into step, each once for as long as it stays so.
class LinkNews : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LinkNews(const LinkUpdates &updates, Notifier &notifier, QObject *parent);

    /// The same, for the window.
    Q_SIGNAL void wentWrong(const QString &what, const QString &text);

private:
    void tell(const QList<LinkReport> &reports);
    void say(const QString &what, const QString &text);
    void tellFailure(const Error &error);

    Notifier &m_notifier;
    QHash<LinkedFileId, QString> m_told;
};

} // namespace keyherd
