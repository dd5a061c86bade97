// SPDX-License-Identifier: GPL-3.0-or-later
// The completer is not the line edit's own: that one would replace all that was typed instead of one word.
#include "keys/SearchField.h"

#include "common/Symbol.h"
#include "models/KeyQuery.h"
#include "models/KeyTableModel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QSet>

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
    if (hasField)
        all.insert(wordsOfKeys().begin(), wordsOfKeys().end());
    const QString typed = QString(word).remove(u'"');
    QStringList fitting;
    for (const QString &each : all) {
        const bool tooSoon = !hasField && !each.endsWith(u':');
        if (!tooSoon && QString(each).remove(u'"').startsWith(typed, Qt::CaseInsensitive) && each != word)
            fitting << each;
    }
    return fitting;
}

void SearchField::setKeys(const KeyTableModel *keys)
{
    if (m_keys)
        m_keys->disconnect(this);
    m_keys = keys;
    withdraw();
    if (!keys)
        return;
    const auto gatherAnew = [this] { m_words.reset(); };
    connect(keys, &QAbstractItemModel::modelReset, this, &SearchField::withdraw);
    connect(keys, &QAbstractItemModel::rowsInserted, this, gatherAnew);
    connect(keys, &QAbstractItemModel::rowsRemoved, this, gatherAnew);
    connect(keys, &KeyTableModel::entriesChanged, this, gatherAnew);
}

const std::set<QString> &SearchField::wordsOfKeys() const
{
    if (m_words)
        return *m_words;
    m_words.emplace();
    if (!m_keys)
        return *m_words;
    // Few different ones of very many keys: first those, then the words.
    QSet<QString> providers;
    QSet<QString> tags;
    for (const KeyEntry &entry : m_keys->entries()) {
        providers.insert(entry.provider.toString());
        for (const QString &tag : entry.attributes.tags)
            tags.insert(tag);
    }
    for (const QString &provider : std::as_const(providers))
        m_words->insert(u"provider:"_s + provider);
    for (const QString &tag : std::as_const(tags))
        m_words->insert(u"tag:"_s + quoted(tag));
    return *m_words;
}

void SearchField::withdraw()
{
    m_words.reset();
    m_offers.setStringList({});
    m_completer->popup()->hide();
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
