// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "exchange/ImportKinds.h"

class QLabel;
class QListWidget;

namespace keyherd {

class FileField;

/// From what keys are to be brought in, and where that is.
class SourcePage : public WizardPage
{
    Q_OBJECT

public:
    explicit SourcePage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isComplete() const override;
    void enter() override;

    /// Nothing: the file itself is to tell.
    [[nodiscard]] std::optional<ImportKind> kind() const;
    [[nodiscard]] QString path() const;
    void choose(std::optional<ImportKind> kind, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoice(std::optional<ImportKind> kind);
    void showChoice();
    void retranslate();

    QList<std::optional<ImportKind>> m_choices;
    QListWidget *m_kinds;
    QLabel *m_about;
    QLabel *m_fileLabel;
    FileField *m_file;
};

} // namespace keyherd
