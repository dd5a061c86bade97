// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

QList<Languages::Language> Languages::all()
{
    return {{u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}, {u"de"_s, u"Deutsch"_s}, {u"vi"_s, u"Tiếng Việt"_s}};
}

void Languages::use(const QString &code)
{
    const QList<Language> known = all();
    const bool chosen = std::ranges::any_of(known, [&](const Language &language) { return language.code == code; });
    const QLocale locale = chosen ? QLocale(code) : QLocale::system();
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English too has a file, for its plurals.
    if (m_ours.load(locale, u"keyherd"_s, u"_"_s, u":/i18n"_s) || m_ours.load(u":/i18n/keyherd_en.qm"_s))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace keyherd
