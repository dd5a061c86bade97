// SPDX-License-Identifier: GPL-3.0-or-later
// The completer is not the line edit's own: that one would replace all that was typed instead of one word.
#include "keys/SearchField.h"

#include "common/Symbol.h"
#include "models/KeyQuery.h"
#include "models/KeyTableModel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>

#include <set>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

/// Shorter ones begin too many ordinary words.
constexpr qsizetype shortestOffered = 2;

QString quoted(const QString &word)
{
    return word.contains(u' ') ? u'"' + word + u'"' : word;
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(&m_offers, this))
{
    setObjectName(u"Search keys"_s);
    setClearButtonEnabled(true);
    addAction(symbolIcon(Symbol::Search, Tint::Quiet), QLineEdit::LeadingPosition);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"Search words"_s);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchField::take);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    retranslate();
}

QString SearchField::wordAtCursor() const
{
    const QString before = text().first(cursorPosition());
    QString word = before.sliced(before.lastIndexOf(u' ') + 1);
    if (word.startsWith(u'-'))
        word.remove(0, 1);
    return word;
}

QStringList SearchField::offersFor(const QString &word) const
{
    if (word.size() < shortestOffered)
        return {};
    std::set<QString> all;
    const QStringList fields = KeyQuery::fields();
    const bool hasField = word.contains(u':');
    if (!hasField)
        all.insert(fields.begin(), fields.end());
    for (const QString &status : KeyQuery::statuses())
        all.insert(u"status:"_s + status);
    for (const QString &state : KeyQuery::states())
        all.insert(u"is:"_s + state);
    if (m_keys && hasField) {
        for (const KeyEntry &entry : m_keys->entries()) {
            all.insert(u"provider:"_s + entry.provider.toString());
            for (const QString &tag : entry.attributes.tags)
                all.insert(u"tag:"_s + quoted(tag));
        }
    }
    const QString typed = QString(word).remove(u'"');
    QStringList fitting;
    for (const QString &each : all) {
        const bool tooSoon = !hasField && !each.endsWith(u':');
        if (!tooSoon && QString(each).remove(u'"').startsWith(typed, Qt::CaseInsensitive) && each != word)
            fitting << each;
    }
    return fitting;
}

void SearchField::offer()
{
    const QStringList offers = offersFor(wordAtCursor());
    m_offers.setStringList(offers);
    if (offers.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::take(const QString &offered)
{
    const qsizetype length = wordAtCursor().size();
    setSelection(cursorPosition() - static_cast<int>(length), static_cast<int>(length));
    insert(offered.endsWith(u':') ? offered : offered + u' ');
    if (offered.endsWith(u':'))
        offer();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search keys"));
    setAccessibleName(tr("Search keys"));
    setToolTip(tr("Words of name, provider, tags or note. Also provider:, tag:, status: and is:active, is:inactive, "
                  "is:damaged, is:expiring. Quotes keep words together, a - before a word leaves out what has it. "
                  "(Ctrl+F)"));
    m_completer->popup()->setAccessibleName(tr("Words for the search"));
}

} // namespace keyherd
