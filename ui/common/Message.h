// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace keyherd {

/// A strip inside the window that says what happened and what to do about it; hidden while there is nothing to say.
/// Takes no focus and stops nobody. Announced to screen readers by its accessible name.
class Message : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit Message(QWidget *parent = nullptr);

    /// The words of `wording/ErrorText`, kept in step with the language; the technical side folds out.
    void showError(const Error &error, Kind kind = Kind::Error);
    /// Whole sentences, already translated.
    void showText(Kind kind, const QString &what, const QString &advice = {});
    void clear();

    [[nodiscard]] bool isEmpty() const;
    /// Everything it says now, as plain text.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();
    void showDetails(bool open);
    void retranslate();

    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_advice;
    QLabel *m_details;
    QToolButton *m_more;
    QToolButton *m_close;
    Kind m_kind = Kind::Information;
    std::optional<Error> m_error;
};

} // namespace keyherd
