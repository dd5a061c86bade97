// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Translation.h"

#include "cli/Arguments.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Translation)

public:
    static QString languages() { return tr("en, fr, de or vi is expected"); }
};

QString chosenLanguage(const QStringList &arguments)
{
    static constexpr QLatin1StringView option = "--lang"_L1;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).sliced(option.size() + 1);
    }
    return {};
}

} // namespace

Result<void> installTranslation(const QStringList &arguments)
{
    const QString language = chosenLanguage(arguments);
    auto *translator = new QTranslator(QCoreApplication::instance());
    const bool known = language.isEmpty() || QStringList{u"en"_s, u"fr"_s, u"de"_s, u"vi"_s}.contains(language);
    if (known && !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    // English too has a file, for its plurals.
    if (translator->load(QLocale(), u"keyherd"_s, u"_"_s, u":/i18n"_s) || translator->load(u":/i18n/keyherd_en.qm"_s))
        QCoreApplication::installTranslator(translator);
    if (!known)
        return fail(wrongArgument(u"--lang"_s, Words::languages()));
    return {};
}

} // namespace keyherd
