// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "cli/GlobalOptions.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace keyherd {

class Table;

/// Standard output and standard error. Results go to the first, everything else to the second. Not for several threads.
class Console
{
public:
    Console() = default;

    /// Suppresses notes and progress.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    void print(const QString &line);
    void print(const Table &table);
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
    /// Bytes as they are, nothing added, no copy kept.
    void printBytes(QByteArrayView bytes);
    /// On a line of its own.
    void printSecret(const Secret &secret);
    /// The object with one more member. The secret never becomes a value of JSON; no character of it may need escaping there.
    void print(const QJsonObject &object, QByteArrayView name, const Secret &secret);

    /// `keyherd: note: …` on standard error.
    void note(const QString &text);
    /// `keyherd: warning: …` on standard error.
    void warn(const QString &text);
    /// `keyherd: …` on standard error.
    void error(const QString &line);
    /// One line that replaces itself, only where a person watches. An empty text removes it.
    void progress(const QString &text);

    /// Failed with FileUnwritable if something did not reach standard output.
    [[nodiscard]] Result<void> outcome() const { return m_outcome; }
    /// Whether it was only that nobody reads any more.
    [[nodiscard]] bool readerGone() const { return m_readerGone; }

private:
    void complain(const QString &line);

    Result<void> m_outcome;
    bool m_quiet = false;
    bool m_readerGone = false;
    bool m_progressShown = false;
};

} // namespace keyherd
