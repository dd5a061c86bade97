// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/FormDialog.h"

#include <QFuture>

#include <functional>

class QLabel;
class QSpinBox;

namespace keyherd {

/// Says what serving programs over HTTP means, and switches it on at the port that is chosen. Stays open where that fails.
class ApiDialog : public FormDialog
{
    Q_OBJECT

public:
    using SwitchOn = std::function<QFuture<Result<quint16>>(int port)>;

    ApiDialog(int port, SwitchOn switchOn, QWidget *parent = nullptr);

    /// Says why it could not be switched on.
    void refuse(const Error &error) override;

private:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QWidget *firstProblem() override { return nullptr; }
    [[nodiscard]] bool isTouched() const override { return false; }
    [[nodiscard]] QWidget *fieldOf(const Error &error) const override;
    void save() override;
    void retranslate() override;

    SwitchOn m_switchOn;
    QWidget *m_form;
    QLabel *m_text;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_address;
};

} // namespace keyherd
