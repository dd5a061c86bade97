// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/LinkNews.h"

#include "common/Notifier.h"
#include "delivery/LinkUpdates.h"
#include "wording/ErrorText.h"
#include "wording/LinkText.h"

namespace keyherd {

namespace {

QString newsOf(const LinkReport &report)
{
    const QString advice = linkAdvice(report);
    return advice.isEmpty() && report.error ? asParagraph(errorText(*report.error)) : advice;
}

} // namespace

LinkNews::LinkNews(const LinkUpdates &updates, Notifier &notifier, QObject *parent)
    : QObject(parent), m_notifier(notifier)
{
    connect(&updates, &LinkUpdates::updated, this, &LinkNews::tell);
    connect(&updates, &LinkUpdates::failed, this, &LinkNews::tellFailure);
}

void LinkNews::tell(const QList<LinkReport> &reports)
{
    QHash<LinkedFileId, QString> said;
    for (const LinkReport &report : reports) {
        const QString news = newsOf(report);
        if (news.isEmpty() || !report.file.id)
            continue;
        if (m_told.value(*report.file.id) != news)
            say(tr("A linked file needs you"), news);
        said.insert(*report.file.id, news);
    }
    m_told = said;
}

void LinkNews::tellFailure(const Error &error)
{
    say(tr("Linked files are not in step"), asParagraph(errorText(error)));
}

void LinkNews::say(const QString &what, const QString &text)
{
    m_notifier.notify(what, text);
    Q_EMIT wentWrong(what, text);
}

} // namespace keyherd
