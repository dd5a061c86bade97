// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "providers/Answer.h"

#include <QByteArrayView>
#include <QString>

#include <map>
#include <memory>

class QTranslator;

namespace keyherd {

/// What the local API says to a person, in the language that a request asks for; the languages of the program itself play no part. Belongs to one
/// thread.
class ApiWords
{
public:
    ApiWords();
    ~ApiWords();

    enum class Text {
        NoToken,
        Locked,
        ForeignHost,
        WrongScope,
        WrongProvider,
        NotFound,
        NoSuchKey,
        NoVault,
        MethodNotAllowed,
        NotJson,
        JsonExpected,
        TooLarge,
        HeaderTooLarge,
        TooSlow,
        TooMany,
        BadRequest,
        ServiceNeeded,
        KeyNeeded,
        NameNeeded,
        NothingToChange,
        TrueOrFalse,
        OneProvider,
        ProviderHasKey,
        Deleted,
        Works,
        Inactive,
    };

    /// `en`, `fr`, `de` or `vi`: of those that are asked for (RFC 9110, 12.5.4) the one that is wanted most; English if none is.
    [[nodiscard]] static QString languageFor(QByteArrayView acceptLanguage);

    [[nodiscard]] QString text(Text text, const QString &language) const;
    /// Why something was not done.
    [[nodiscard]] QString text(const Error &error, const QString &language) const;
    /// Why a key did not pass its test.
    [[nodiscard]] QString text(TestStatus status, const QString &language) const;

private:
    [[nodiscard]] QString translated(const char *source, const QString &language) const;

    std::map<QString, std::unique_ptr<QTranslator>> m_translators;
};

} // namespace keyherd
