// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Settings.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace keyherd {

/// One page of the settings: each setting with its control and a line that explains it. Controls that are bound to a setting change it at once, and
/// show it when it is changed elsewhere.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// In the list of pages.
    [[nodiscard]] virtual QString title() const = 0;

protected:
    /// `settings` must outlive the page. `name` is its object name.
    SettingsPage(Settings &settings, const QString &name);

    [[nodiscard]] Settings &settings() { return m_settings; }
    /// Within the setting's range; bound.
    QSpinBox *addNumber(const Setting<int> &setting, const QString &name);
    /// Bound.
    QCheckBox *addSwitch(const Setting<bool> &setting, const QString &name);
    QCheckBox *addSwitch(const QString &name);
    QSpinBox *addNumber(const QString &name, int least, int greatest);
    QComboBox *addChoice(const QString &name);
    /// A fact that cannot be changed here, under its name; it can be copied.
    QLabel *addFact(const QString &name);
    /// Over the whole width. The page owns it.
    void addWidget(QWidget *widget);
    /// `explanation` is one line under the control; a fact has none.
    void setWords(QWidget *control, const QString &name, const QString &explanation = {});

    void changeEvent(QEvent *event) override;
    virtual void retranslate() = 0;

private:
    struct Words
    {
        QLabel *name = nullptr; ///< a switch has its name itself
        QLabel *explanation = nullptr;
    };

    /// The next free one, some way below the one before.
    [[nodiscard]] int newRow();
    void addRow(QWidget *control, bool named);

    Settings &m_settings;
    QGridLayout *m_rows;
    QHash<QWidget *, Words> m_words;
};

} // namespace keyherd
