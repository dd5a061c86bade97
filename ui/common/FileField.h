// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace keyherd {

/// A line for the path of a file, with a button that lets one choose it.
class FileField : public QWidget
{
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// What screen readers call the line, and the object it is found by.
    void setName(const QString &name, const QString &accessibleName);
    void setPlaceholder(const QString &text);

    Q_SIGNAL void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_line;
    QPushButton *m_choose;
};

} // namespace keyherd
