// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RotationReportText.h"

#include "providers/Catalogue.h"
#include "wording/ErrorText.h"
#include "wording/RotationText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationReport)

public:
    static QString sentence(const RotationReport &report)
    {
        const QString key = label(report);
        if (report.ended) {
            switch (*report.ended) {
            case RotationEnd::Done:
                return tr("%1 is replaced, and the old key is gone").arg(key);
            case RotationEnd::Refused:
            case RotationEnd::CalledOff:
                return tr("%1 stays as it was").arg(key);
            case RotationEnd::GivenUp:
                return tr("%1: its keys were changed meanwhile, so nothing more is done").arg(key);
            }
        }
        switch (report.rotation.stage) {
        case RotationStage::Asking:
        case RotationStage::Discarding:
            return tr("%1 stays as it was so far").arg(key);
        case RotationStage::Kept:
            return tr("%1 stays as it was until its new key is tested").arg(key);
        case RotationStage::Switched:
            return tr("%1 has its new key: %2").arg(key, masked(report));
        case RotationStage::Disabled:
            return tr("%1 has its new key: %2; the old one is disabled").arg(key, masked(report));
        }
        return {};
    }

    static QStringList notes(const RotationReport &report, const Catalogue &catalogue)
    {
        const Rotation &rotation = report.rotation;
        if (!rotation.isSwitched() || report.ended == RotationEnd::GivenUp || !report.key)
            return {};
        QStringList notes = oldKeyTexts(rotation, report.other, report.ended.has_value(), catalogue);
        if (report.ended)
            return notes;
        if (rotation.endsByItself())
            notes << tr("the desktop application or \"keyherd rotate --continue\" does that");
        else
            notes << tr("after that, \"keyherd rotate --done %1\" ends the reminders").arg(report.key->id.toString());
        return notes;
    }

private:
    static QString label(const RotationReport &report)
    {
        return report.key ? keyLabel(*report.key)
                          : tr("%1 (id %2)").arg(report.rotation.provider.toString(), report.rotation.key.toString());
    }

    static QString masked(const RotationReport &report)
    {
        return report.key ? report.key->attributes.masked : QString();
    }
};

QString stageOf(const RotationReport &report)
{
    if (report.ended)
        return toText(*report.ended);
    return toText(report.rotation.stage);
}

} // namespace

QJsonObject rotationJson(const RotationReport &report, const Catalogue &catalogue)
{
    const Provider *provider = catalogue.find(report.rotation.provider);
    const auto due = report.ended ? std::nullopt : report.rotation.dueAt();
    return {{u"key"_s, report.key ? QJsonValue(keyJson(*report.key)) : QJsonValue()},
            {u"other"_s, report.other ? QJsonValue(keyJson(*report.other)) : QJsonValue()},
            {u"stage"_s, stageOf(report)},
            {u"due_at"_s, due ? QJsonValue(toIsoText(*due)) : QJsonValue()},
            {u"console_url"_s, provider ? QJsonValue(provider->consoleUrl.toString()) : QJsonValue()},
            {u"error"_s, report.error ? QJsonValue(errorText(*report.error).what) : QJsonValue()}};
}

QString rotationSentence(const RotationReport &report)
{
    return Words::sentence(report);
}

QStringList rotationNotes(const RotationReport &report, const Catalogue &catalogue)
{
    return Words::notes(report, catalogue);
}

} // namespace keyherd
