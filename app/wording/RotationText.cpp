// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/RotationText.h"

#include "providers/Catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationText)

public:
    static QString kept(const QString &name) { return tr("the old key is kept as \"%1\", inactive").arg(name); }

    static QString toDelete(const QString &provider, const QString &page)
    {
        return page.isEmpty() ? tr("%1 still accepts the old key: delete it there").arg(provider)
                              : tr("%1 still accepts the old key: delete it at %2").arg(provider, page);
    }

    static QString planned(const Rotation &rotation, const QString &provider)
    {
        const auto due = rotation.dueAt();
        const QString time = due ? QLocale().toString(toDateTime(*due).toLocalTime(), QLocale::ShortFormat) : QString();
        return rotation.stage == RotationStage::Disabled
                 ? tr("%1 is asked to delete it after %2").arg(provider, time)
                 : tr("%1 is asked to disable it after %2, if nothing uses it until then").arg(provider, time);
    }
};

} // namespace

QStringList oldKeyTexts(const Rotation &rotation, const std::optional<KeyEntry> &old, bool over,
                        const Catalogue &catalogue)
{
    const Provider *provider = catalogue.find(rotation.provider);
    const QString name = provider ? provider->name : rotation.provider.toString();
    QStringList texts;
    if (old)
        texts << Words::kept(old->attributes.name);
    if (!over && rotation.endsByItself())
        texts << Words::planned(rotation, name);
    else if (!over)
        texts << Words::toDelete(name, provider ? provider->consoleUrl.toString() : QString());
    return texts;
}

} // namespace keyherd
