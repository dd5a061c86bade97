// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/KeyForm.h"

#include "common/FieldNote.h"
#include "common/SecretField.h"
#include "keys/DateField.h"
#include "keys/KeyOpinion.h"
#include "keys/ProviderBox.h"
#include "vault/BaseUrl.h"
#include "vault/RequestHeaders.h"
#include "wording/ErrorText.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int noteLines = 3;
constexpr int headerLinesShown = 2;

void sayError(FieldNote *note, const Error &error)
{
    note->say(FieldNote::Kind::Error, asParagraph(errorText(error)));
}

} // namespace

KeyForm::KeyForm(const Catalogue &catalogue, std::optional<KeyEntry> entry, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_entry(std::move(entry)), m_pastes(catalogue),
      m_secret(new SecretField(this)), m_secretNote(new FieldNote(m_secret, this)),
      m_provider(new ProviderBox(m_catalogue, this)), m_providerNote(new FieldNote(m_provider, this)),
      m_name(new QLineEdit(this)), m_nameNote(new FieldNote(m_name, this)), m_baseUrl(new QLineEdit(this)),
      m_baseUrlNote(new FieldNote(m_baseUrl, this)), m_headers(new QPlainTextEdit(this)),
      m_headersNote(new FieldNote(m_headers, this)), m_expires(new DateField(this)),
      m_expiresNote(new FieldNote(m_expires, this)), m_tags(new QLineEdit(this)), m_note(new QPlainTextEdit(this)),
      m_active(new QCheckBox(this)), m_asks(new QCheckBox(this)), m_asksNote(new FieldNote(m_asks, this))
{
    build();
    m_active->setChecked(true);
    if (m_entry)
        fill(*m_entry);
    watchFields();
    retranslate();
}

void KeyForm::build()
{
    m_secret->setObjectName(u"API key"_s);
    m_provider->setObjectName(u"Provider"_s);
    m_name->setObjectName(u"Name"_s);
    m_baseUrl->setObjectName(u"Base URL"_s);
    m_baseUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_headers->setObjectName(u"Headers"_s);
    m_headers->setTabChangesFocus(true);
    m_headers->setFixedHeight(m_headers->fontMetrics().lineSpacing() * headerLinesShown + 16);
    m_expires->setObjectName(u"Expires"_s);
    m_tags->setObjectName(u"Tags"_s);
    m_note->setObjectName(u"Note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 16);
    m_active->setObjectName(u"Active"_s);
    m_asks->setObjectName(u"Ask before use"_s);

    // A grid, for QFormLayout does not divide the height among wrapped texts as they need it.
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    m_secretLabel = addField(form, m_secret, m_secretNote);
    m_providerLabel = addField(form, m_provider, m_providerNote);
    m_nameLabel = addField(form, m_name, m_nameNote);
    m_baseUrlLabel = addField(form, m_baseUrl, m_baseUrlNote);
    m_headersLabel = addField(form, m_headers, m_headersNote);
    m_expiresLabel = addField(form, m_expires, m_expiresNote);
    m_tagsLabel = addField(form, m_tags, nullptr);
    m_noteLabel = addField(form, m_note, nullptr);
    for (QWidget *row : std::initializer_list<QWidget *>{m_active, m_asks, m_asksNote})
        form->addWidget(row, form->rowCount(), 1);

    QWidget *previous = m_secret;
    for (QWidget *field : std::initializer_list<QWidget *>{m_provider, m_name, m_baseUrl, m_headers, m_expires, m_tags,
                                                           m_note, m_active, m_asks}) {
        setTabOrder(previous, field);
        previous = field;
    }
    setFocusProxy(m_secret);
}

QLabel *KeyForm::addField(QGridLayout *form, QWidget *field, FieldNote *note)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    // As high as a field of one line, so that the two stand on one line whatever follows below.
    label->setMinimumHeight(m_name->sizeHint().height());
    const int row = form->rowCount();
    form->addWidget(label, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    if (note)
        column->addWidget(note);
    form->addLayout(column, row, 1);
    return label;
}

void KeyForm::fill(const KeyEntry &entry)
{
    m_provider->choose(entry.provider);
    m_provider->setEnabled(false);
    m_chosenByHand = true;
    m_name->setText(entry.attributes.name);
    m_baseUrl->setText(entry.attributes.baseUrl);
    m_headers->setPlainText(headerLines(entry.attributes.headers).join(u'\n'));
    m_expires->setDate(entry.attributes.expires);
    m_tags->setText(entry.attributes.tags.join(", "_L1));
    m_note->setPlainText(entry.attributes.note);
    m_active->setChecked(entry.active);
    m_asks->setChecked(entry.attributes.asks);
}

void KeyForm::watchFields()
{
    connect(m_secret, &QLineEdit::textChanged, this, &KeyForm::keyTyped);
    connect(m_provider, &ProviderBox::chosen, this, &KeyForm::providerChosen);
    connect(m_provider, &ProviderBox::otherWanted, this, &KeyForm::otherProviderWanted);
    connect(m_name, &QLineEdit::textChanged, m_nameNote, &FieldNote::clear);
    connect(m_name, &QLineEdit::editingFinished, this, &KeyForm::judgeName);
    connect(m_baseUrl, &QLineEdit::textChanged, m_baseUrlNote, &FieldNote::clear);
    connect(m_baseUrl, &QLineEdit::editingFinished, this, &KeyForm::judgeBaseUrl);
    connect(m_headers, &QPlainTextEdit::textChanged, m_headersNote, &FieldNote::clear);
    connect(m_expires, &QLineEdit::textChanged, m_expiresNote, &FieldNote::clear);
    connect(m_expires, &QLineEdit::editingFinished, this, &KeyForm::judgeDate);
}

void KeyForm::preset(const PastedKey &key)
{
    {
        // What stands in the field is known already.
        const QSignalBlocker silent(m_secret);
        m_secret->setSecret(key.secret);
    }
    if (!m_chosenByHand && !key.guesses.isEmpty()) {
        const QSignalBlocker silent(m_provider);
        m_provider->choose(key.guesses.constFirst().provider);
    }
    if (m_name->text().isEmpty())
        m_name->setText(key.name);
    if (m_baseUrl->text().isEmpty())
        m_baseUrl->setText(key.baseUrl);
    m_strictness = Strictness::Typing;
    retranslate();
}

void KeyForm::wipeSecret()
{
    m_secret->wipeText();
}

std::optional<ProviderId> KeyForm::provider() const
{
    return m_provider->provider();
}

const Provider *KeyForm::knownProvider() const
{
    const auto id = provider();
    return id ? m_catalogue.find(*id) : nullptr;
}

bool KeyForm::takesKey() const
{
    const Provider *chosen = knownProvider();
    return !chosen || chosen->keyRequired;
}

void KeyForm::chooseProvider(const ProviderId &id)
{
    m_provider->refill();
    m_provider->choose(id);
    m_provider->setFocus();
}

void KeyForm::keyTyped()
{
    // More than one character at once was pasted, perhaps with a command or a variable around the key.
    const qsizetype before = std::exchange(m_typedLength, m_secret->text().size());
    if (m_typedLength > before + 1) {
        const auto wrapped = m_secret->inspect([this](QByteArrayView typed) { return m_pastes.wrappedKey(typed); });
        if (wrapped)
            return preset(*wrapped);
    }
    if (!m_chosenByHand) {
        const auto guess =
            m_secret->inspect([this](QByteArrayView typed) { return guessedProvider(m_catalogue, typed); });
        const QSignalBlocker silent(m_provider);
        m_provider->choose(guess);
    }
    m_strictness = Strictness::Typing;
    retranslate();
}

void KeyForm::providerChosen()
{
    m_chosenByHand = provider().has_value();
    retranslate();
}

void KeyForm::judge()
{
    judgeProvider();
    judgeKey();
    judgeName();
    judgeBaseUrl();
    judgeHeaders();
    judgeDate();
}

void KeyForm::judgeProvider()
{
    if (provider() || m_strictness == Strictness::Typing)
        m_providerNote->clear();
    else
        m_providerNote->say(FieldNote::Kind::Error, tr("Choose the provider that issued the key."));
}

void KeyForm::judgeKey()
{
    m_secret->setEnabled(takesKey());
    if (!takesKey()) {
        const Error notNeeded{ErrorCode::KeyNotNeeded, {{ErrorField::Provider, knownProvider()->name}}};
        return m_secretNote->say(FieldNote::Kind::Hint, asSentence(errorText(notNeeded).what));
    }
    if (m_secret->text().isEmpty() && m_strictness == Strictness::Saving && !m_entry)
        return sayError(m_secretNote, Error{ErrorCode::KeyEmpty});
    const KeyOpinion opinion = m_secret->inspect([this](QByteArrayView typed) {
        return m_chosenByHand ? opinionOnKey(m_catalogue, *provider(), typed) : opinionOnGuess(m_catalogue, typed);
    });
    if (opinion.text.isEmpty())
        m_secretNote->clear();
    else
        m_secretNote->say(opinion.kind, opinion.text);
}

void KeyForm::judgeName()
{
    const bool mayBeEmpty = !m_entry;
    const auto name = KeyName::make(m_name->text());
    if (name || (mayBeEmpty && m_name->text().trimmed().isEmpty()))
        m_nameNote->clear();
    else
        sayError(m_nameNote, name.error());
}

void KeyForm::judgeBaseUrl()
{
    const Provider *chosen = knownProvider();
    const bool isMissing = chosen && chosen->baseUrl.isEmpty() && m_baseUrl->text().trimmed().isEmpty();
    if (const auto url = checkedBaseUrl(m_baseUrl->text()); !url)
        sayError(m_baseUrlNote, url.error());
    else if (isMissing && m_strictness == Strictness::Saving)
        m_baseUrlNote->say(FieldNote::Kind::Error,
                           tr("%1 has no address of its own: give the one of your server.").arg(chosen->name));
    else
        m_baseUrlNote->clear();
}

void KeyForm::judgeHeaders()
{
    if (const auto given = headers(); !given && m_strictness == Strictness::Saving)
        sayError(m_headersNote, given.error());
    else
        m_headersNote->clear();
}

void KeyForm::judgeDate()
{
    if (!m_expires->isValid())
        m_expiresNote->say(FieldNote::Kind::Error, DateField::problem());
    else if (m_expires->date() && *m_expires->date() < QDate::currentDate())
        m_expiresNote->say(FieldNote::Kind::Warning, tr("This date has passed."));
    else
        m_expiresNote->clear();
}

QList<std::pair<QWidget *, FieldNote *>> KeyForm::notes() const
{
    return {{m_secret, m_secretNote},   {m_provider, m_providerNote}, {m_name, m_nameNote},
            {m_baseUrl, m_baseUrlNote}, {m_headers, m_headersNote},   {m_expires, m_expiresNote}};
}

QWidget *KeyForm::firstProblem()
{
    m_strictness = Strictness::Saving;
    judge();
    for (const auto &[field, note] : notes()) {
        if (note->isError())
            return field;
    }
    return nullptr;
}

QWidget *KeyForm::fieldOf(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::KeyEmpty:
    case ErrorCode::KeyTooLong:
    case ErrorCode::KeyHasInvalidBytes:
    case ErrorCode::KeyOfOtherProvider:
    case ErrorCode::KeyWrongPrefix:
        return m_secret;
    case ErrorCode::UnknownProvider:
        return m_provider;
    case ErrorCode::InvalidName:
    case ErrorCode::NameTaken:
        return m_name;
    case ErrorCode::InvalidBaseUrl:
    case ErrorCode::InsecureBaseUrl:
        return m_baseUrl;
    case ErrorCode::InvalidHeader:
        return m_headers;
    default:
        return nullptr;
    }
}

void KeyForm::retranslate()
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_secretLabel, m_secret, tr("API &key"));
    name(m_providerLabel, m_provider, tr("&Provider"));
    name(m_nameLabel, m_name, tr("&Name"));
    name(m_baseUrlLabel, m_baseUrl, tr("Base &URL"));
    name(m_headersLabel, m_headers, tr("&Headers"));
    name(m_expiresLabel, m_expires, tr("E&xpires"));
    name(m_tagsLabel, m_tags, tr("&Tags"));
    name(m_noteLabel, m_note, tr("N&ote"));
    m_active->setText(tr("&Active"));
    m_active->setAccessibleName(tr("Active"));
    m_asks->setText(tr("As&k before use"));
    m_asks->setAccessibleName(tr("Ask before use"));

    const Provider *chosen = knownProvider();
    m_secret->setPlaceholderText(m_entry ? tr("%1 (leave empty to keep it)").arg(m_entry->attributes.masked)
                                         : tr("Paste the key here"));
    m_provider->retranslate();
    m_provider->setPlaceholderText(tr("Recognised from the key, or choose"));
    m_name->setPlaceholderText(chosen && !m_entry ? chosen->name : QString());
    m_baseUrl->setPlaceholderText(chosen ? chosen->baseUrl.toString() : QString());
    offerHeaders(chosen);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_active->setToolTip(tr("Programs that ask for this provider get its active key."));
    m_asksNote->say(FieldNote::Kind::Hint, tr("A program gets this key only once a person has allowed it, each time."));
    judge();
}

void KeyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace keyherd
