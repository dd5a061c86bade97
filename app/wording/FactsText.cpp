// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/FactsText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype modelsNamed = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FactsText)

public:
    static QString unit(const QString &unit)
    {
        if (unit.isEmpty())
            return tr("credits");
        if (unit == "tokens"_L1)
            return tr("tokens");
        if (unit == "characters"_L1)
            return tr("characters");
        if (unit == "requests"_L1)
            return tr("requests");
        return unit;
    }

    static QList<std::pair<QString, QString>> lines(const KeyFacts &facts, const std::optional<CreditOutlook> &outlook)
    {
        QList<std::pair<QString, QString>> made;
        const auto add = [&made](const QString &label, const QString &value) {
            if (!value.isEmpty())
                made.emplaceBack(label, value);
        };
        const auto addAmount = [&add](const QString &label, const std::optional<Amount> &amount) {
            add(label, amount ? localAmount(*amount) : QString());
        };
        addAmount(tr("Credit left"), facts.credit);
        if (outlook)
            add(tr("Lasts for"), tr("about %n day(s), at %1 a day", nullptr, static_cast<int>(outlook->lasts.count()))
                                     .arg(localAmount(outlook->perDay)));
        addAmount(tr("Limit"), facts.limit);
        addAmount(tr("Used"), facts.used);
        addAmount(tr("Used today"), facts.usedToday);
        add(tr("Plan"), facts.tier);
        add(tr("Owner"), facts.owner);
        add(tr("Called there"), facts.label);
        add(tr("Rights"), facts.scopes.join(", "_L1));
        if (facts.expires)
            add(tr("Ends there"),
                QLocale().toString(toDateTime(*facts.expires).toLocalTime().date(), QLocale::ShortFormat));
        for (const RateLimit &limit : facts.rateLimits)
            add(tr("Limit of %1").arg(limit.of), rate(limit));
        return made;
    }

    static QString rate(const RateLimit &limit)
    {
        const QLocale locale;
        const auto number = [&locale](double value) {
            return locale.toString(static_cast<qint64>(std::llround(value)));
        };
        QString text;
        if (limit.limit && limit.remaining)
            text = tr("%1 of %2 left").arg(number(*limit.remaining), number(*limit.limit));
        else if (limit.remaining)
            text = tr("%1 left").arg(number(*limit.remaining));
        else if (limit.limit)
            text = number(*limit.limit);
        if (!text.isEmpty() && !limit.reset.isEmpty())
            text = tr("%1, anew: %2", "rate limit: when it starts again").arg(text, limit.reset);
        return text;
    }

    static QString change(const QStringList &gained, const QStringList &lost)
    {
        QStringList named;
        for (const QString &model : gained)
            named << u'+' + model;
        for (const QString &model : lost)
            named << u'\u2212' + model;
        if (named.size() <= modelsNamed)
            return named.join(", "_L1);
        const qsizetype more = named.size() - modelsNamed;
        return tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(named.first(modelsNamed).join(", "_L1));
    }

    static QString hint(AnswerHint hint)
    {
        switch (hint) {
        case AnswerHint::None:
            return {};
        case AnswerHint::OtherRegion:
            return tr(
                "Its keys work only at the address of their own region. If yours is of another one, change its address.");
        case AnswerHint::Leaked:
            return tr(
                "The provider found this key in public and closed it. Make a new one and look where the old one was.");
        case AnswerHint::Restricted:
            return tr("The key works, with fewer rights than this test needs.");
        case AnswerHint::MaybeQuota:
            return tr(
                "This provider says the same when the plan's allowance is used up: look there before you throw the key away.");
        case AnswerHint::Disabled:
            return tr("The key or its account is switched off at the provider.");
        }
        return {};
    }
};

} // namespace

QString localAmount(const Amount &amount)
{
    const bool isWhole = std::abs(amount.value - std::round(amount.value)) < 0.005;
    const bool isMoney = amount.unit.size() == 3 && amount.unit.isUpper();
    const QLocale locale;
    const QString number = isMoney || !isWhole ? locale.toString(amount.value, 'f', 2)
                                               : locale.toString(static_cast<qint64>(std::llround(amount.value)));
    return u"%1 %2"_s.arg(number, Words::unit(amount.unit));
}

QList<std::pair<QString, QString>> factLines(const KeyFacts &facts, const std::optional<CreditOutlook> &outlook)
{
    return Words::lines(facts, outlook);
}

QString modelsChangeText(const QStringList &gained, const QStringList &lost)
{
    return Words::change(gained, lost);
}

QString hintText(AnswerHint hint)
{
    return Words::hint(hint);
}

} // namespace keyherd
