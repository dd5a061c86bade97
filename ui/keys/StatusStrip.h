// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace keyherd {

/// The bottom of the window: progress of a running test with Cancel, what the last action did with Undo, and by which ways programs are served.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// `undo` empty: it cannot be undone, and what was offered before still can. Only one thing can be undone: the last that could be.
    void say(const QString &text, std::function<void()> undo = {});
    /// Offers to tell more of what was just said.
    void offerDetails(std::function<void()> show);
    /// Says nothing, and offers nothing any more.
    void clear();
    void showProgress(int done, int total);
    void hideProgress();
    /// 0: programs are not served over HTTP.
    void showServing(quint16 port);
    /// Whether the command line finds the vault unlocked here.
    void showAgent(bool isServing);
    [[nodiscard]] QString text() const;

    Q_SIGNAL void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerUndo(const QString &done, std::function<void()> undo);
    void retranslate();

    QLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_details;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_agent;
    QLabel *m_serving;
    quint16 m_port = 0;
    QString m_undoable; ///< what was said of it
    std::function<void()> m_undoing;
    std::function<void()> m_showing; ///< the details
};

} // namespace keyherd
