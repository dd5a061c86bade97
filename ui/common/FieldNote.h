// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace keyherd {

/// A line under a field that says what is thought of its contents; hidden while there is nothing to say. Screen readers
/// get it as the description of the field.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hint, Good, Warning, Error };

    /// `field` is what the note is about; both have the same parent and live equally long.
    explicit FieldNote(QWidget *field, QWidget *parent = nullptr);

    /// Whole sentences, already translated.
    void say(Kind kind, const QString &text);
    void clear();

    [[nodiscard]] bool isError() const { return m_kind == Kind::Error && !text().isEmpty(); }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_text;
    Kind m_kind = Kind::Hint;
};

} // namespace keyherd
