// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace keyherd {

class Keyherd;

/// How often keys are tested without being asked: a choice that is kept and effective at once.
class ScheduleMenu : public QMenu
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the menu.
    explicit ScheduleMenu(Keyherd &keyherd, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int hours);
    void retranslate();

    Keyherd &m_keyherd;
    QActionGroup *m_choices;
};

} // namespace keyherd
