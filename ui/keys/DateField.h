// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

class QAction;
class QCalendarWidget;
class QMenu;

namespace keyherd {

/// A date that may be left out: typed as 2026-12-31 or in the short form of the locale, or picked from a calendar
/// (Alt+Down).
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Nothing if the field is empty or holds no date; `isValid` tells these apart.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] bool isValid() const;
    /// What to say where it is not valid.
    [[nodiscard]] static QString problem();
    void setDate(const std::optional<QDate> &date);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openCalendar();
    void retranslate();

    QAction *m_open;
    QMenu *m_popup = nullptr;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace keyherd
