// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>

namespace keyherd {

/// What an error says, by kind. Only for `errorText`.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    explicit ErrorWords(const Error &error)
        : m_error(error), m_provider(error.value(ErrorField::Provider)), m_name(error.value(ErrorField::Name)),
          m_path(error.value(ErrorField::Path)), m_detail(error.value(ErrorField::Detail)),
          m_expected(error.value(ErrorField::Expected)), m_found(error.value(ErrorField::Found))
    {
    }

    [[nodiscard]] ErrorText text() const;

private:
    [[nodiscard]] ErrorText ofInput() const;
    [[nodiscard]] ErrorText ofHeader() const;
    [[nodiscard]] ErrorText ofName() const;
    [[nodiscard]] ErrorText ofTesting() const;
    [[nodiscard]] ErrorText ofKeyFormat() const;
    [[nodiscard]] ErrorText ofIssuing() const;
    [[nodiscard]] ErrorText ofRotation() const;
    [[nodiscard]] ErrorText ofDueKey() const;
    [[nodiscard]] QString answerOfProvider() const;
    [[nodiscard]] ErrorText ofForeignKey() const;
    [[nodiscard]] ErrorText ofForeignFile() const;
    [[nodiscard]] ErrorText ofScannedFile() const;
    [[nodiscard]] ErrorText ofReplacing() const;
    [[nodiscard]] ErrorText ofHandingOut() const;
    [[nodiscard]] ErrorText ofReference() const;
    [[nodiscard]] ErrorText ofAgent() const;
    [[nodiscard]] ErrorText ofLocalApi() const;
    [[nodiscard]] ErrorText ofLookup() const;
    [[nodiscard]] ErrorText ofForeignTable() const;
    [[nodiscard]] ErrorText ofDecryption() const;
    [[nodiscard]] ErrorText ofForeignDatabase() const;
    [[nodiscard]] ErrorText ofUnlocking() const;
    [[nodiscard]] ErrorText ofKeychain() const;
    [[nodiscard]] ErrorText ofDamage() const;
    [[nodiscard]] QString damagedKey() const;
    [[nodiscard]] ErrorText ofStorage() const;
    [[nodiscard]] ErrorText ofMachine() const;
    [[nodiscard]] QString detail() const { return m_detail.isEmpty() ? tr("no details are known") : m_detail; }

    const Error &m_error;
    QString m_provider;
    QString m_name;
    QString m_path;
    QString m_detail;
    QString m_expected;
    QString m_found;
};

} // namespace keyherd
