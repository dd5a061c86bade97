// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/ProviderClient.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>
#include <QTimer>

namespace keyherd {

/// One request under way: its deadline, its limit, its end. Owns the reply; deletes itself when it is over.
class Transfer : public QObject
{
    Q_OBJECT

public:
    Transfer(QNetworkReply *reply, std::chrono::milliseconds deadline, QObject *parent);
    [[nodiscard]] QFuture<Exchange> future() { return m_promise.future(); }

Q_SIGNALS:
    /// Its connection is free again.
    void over();

private:
    void collect();
    void finish();
    void giveUp(Exchange::End end, const QString &detail);
    [[nodiscard]] Exchange ended() const;

    QNetworkReply *m_reply; ///< child
    QPromise<Exchange> m_promise;
    QFutureWatcher<Exchange> m_cancelled;
    QTimer m_deadline;
    QElapsedTimer m_sinceStart;
    QByteArray m_body;
    QString m_tlsProblem;
    bool m_over = false;
};

} // namespace keyherd
