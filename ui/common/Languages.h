// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace keyherd {

/// The language of the window, changed while it runs. Belongs to the GUI thread; must die before the application.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// `en`, `fr`, `de` or `vi`; anything else: the system's, or English where the system's is not among them.
    void use(const QString &code);

    struct Language
    {
        QString code;
        QString name; ///< in its own words
    };
    [[nodiscard]] static QList<Language> all();

private:
    QTranslator m_ours;
    QTranslator m_qt; ///< buttons and menus of Qt itself
};

} // namespace keyherd
