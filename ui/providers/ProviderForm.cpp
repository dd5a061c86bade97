// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ProviderForm.h"

#include "common/FieldNote.h"
#include "vault/BaseUrl.h"
#include "wording/ErrorText.h"

#include <QColor>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype longestMadeId = 40;

QString idFrom(const QString &name)
{
    QString id;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool digit = c >= u'0' && c <= u'9';
        if ((c >= u'a' && c <= u'z') || (digit && !id.isEmpty()))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longestMadeId);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

// Another colour for another id, the same for the same.
QString colourOf(const QString &id)
{
    const int hue = qChecksum(id.toUtf8()) % 360;
    return QColor::fromHsl(hue, 140, 110).name();
}

QString trimmed(const QLineEdit *field)
{
    return field->text().trimmed();
}

QString address(const QLineEdit *field)
{
    QString text = trimmed(field);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QJsonArray words(const QString &text)
{
    QJsonArray words;
    for (const QString &part : text.split(u',')) {
        if (const QString word = part.trimmed(); !word.isEmpty())
            words << word;
    }
    return words;
}

} // namespace

ProviderForm::ProviderForm(const Catalogue &catalogue, QWidget *parent) : QWidget(parent), m_catalogue(catalogue)
{
    build();
    for (const Transport transport : {Transport::Bearer, Transport::Header, Transport::None})
        m_transport->addItem(QString(), static_cast<int>(transport));
    m_testPath->setText(u"/models"_s);
    m_goodAnswer->setText(u"data"_s);
    m_untouched = json();
    connect(m_name, &QLineEdit::textChanged, this, &ProviderForm::nameTyped);
    connect(m_transport, &QComboBox::currentIndexChanged, this, [this] { judge(Strictness::Typing); });
    for (const QLineEdit *field : {m_name, m_id, m_address, m_header, m_testPath, m_goodAnswer, m_variables})
        connect(field, &QLineEdit::textChanged, this, [this] { judge(Strictness::Typing); });
    retranslate();
    judge(Strictness::Typing);
}

void ProviderForm::build()
{
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    m_name = addLine(form, u"Name"_s);
    m_id = addLine(form, u"Id"_s);
    m_address = addLine(form, u"Address"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_transport = new QComboBox(this);
    addRow(form, u"How the key travels"_s, m_transport);
    m_header = addLine(form, u"Header"_s);
    m_testPath = addLine(form, u"Test path"_s);
    m_goodAnswer = addLine(form, u"Good answer holds"_s);
    m_variables = addLine(form, u"Environment variables"_s);
    QWidget *previous = m_name;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field != m_name)
            setTabOrder(previous, row.field);
        previous = row.field;
    }
    setFocusProxy(m_name);
}

QLineEdit *ProviderForm::addLine(QGridLayout *form, const QString &name)
{
    auto *field = new QLineEdit(this);
    addRow(form, name, field);
    return field;
}

void ProviderForm::addRow(QGridLayout *form, const QString &name, QWidget *field)
{
    field->setObjectName(name);
    auto *label = new QLabel(this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    auto *note = new FieldNote(field, this);
    const int row = form->rowCount();
    form->addWidget(label, row, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(field);
    column->addWidget(note);
    form->addLayout(column, row, 1);
    m_rows.append({label, field, note});
}

ProviderForm::Transport ProviderForm::transport() const
{
    return static_cast<Transport>(m_transport->currentData().toInt());
}

void ProviderForm::fill(const OwnProvider &own)
{
    const Provider &provider = own.provider;
    const QJsonObject entry = QJsonDocument::fromJson(own.json).object();
    const bool bearer = provider.transport.header.compare("authorization", Qt::CaseInsensitive) == 0
                     && provider.transport.valuePrefix == "Bearer ";
    const Transport transport = !provider.keyRequired ? Transport::None
                              : bearer                ? Transport::Bearer
                                                      : Transport::Header;
    m_base = entry;
    m_madeId.clear();
    m_name->setText(provider.name);
    m_id->setText(provider.id.toString());
    m_address->setText(entry.value("base_url"_L1).toString());
    m_transport->setCurrentIndex(m_transport->findData(static_cast<int>(transport)));
    m_header->setText(transport == Transport::Header ? QString::fromLatin1(provider.transport.header) : QString());
    m_testPath->setText(provider.test.path);
    m_goodAnswer->setText(provider.successPath.isEmpty() ? provider.modelsPath : provider.successPath);
    m_variables->setText(provider.keyVariables.join(", "_L1));
    judge(Strictness::Typing);
}

bool ProviderForm::isTouched() const
{
    return json() != m_untouched;
}

void ProviderForm::nameTyped()
{
    if (m_id->text() != m_madeId)
        return;
    m_madeId = idFrom(m_name->text());
    m_id->setText(m_madeId);
}

QJsonObject ProviderForm::authOf(bool complete) const
{
    QJsonObject auth = m_base.value("auth"_L1).toObject();
    if (transport() == Transport::Bearer) {
        auth.insert("header"_L1, u"Authorization"_s);
        auth.insert("value_prefix"_L1, u"Bearer "_s);
        return auth;
    }
    const QString header = trimmed(m_header).isEmpty() && complete ? u"x-api-key"_s : trimmed(m_header);
    // What stands before the key belongs to the header that the file named.
    if (header != auth.value("header"_L1).toString())
        auth.remove("value_prefix"_L1);
    auth.insert("header"_L1, header);
    return auth;
}

QJsonObject ProviderForm::entry(bool complete) const
{
    const auto orElse = [complete](const QString &text, const QString &filler) {
        return text.isEmpty() && complete ? filler : text;
    };
    QJsonObject entry = m_base;
    const QString id = orElse(trimmed(m_id), u"a-service-that-has-no-id-yet"_s);
    entry.insert("id"_L1, id);
    entry.insert("name"_L1, orElse(trimmed(m_name), u"-"_s));
    entry.insert("base_url"_L1, orElse(address(m_address), u"https://example.com"_s));
    QJsonObject key = entry.value("key"_L1).toObject();
    if (transport() == Transport::None) {
        key.insert("required"_L1, false);
        entry.remove("auth"_L1);
    } else {
        key.remove("required"_L1);
        entry.insert("auth"_L1, authOf(complete));
    }
    entry.insert("key"_L1, key);
    QJsonObject test = entry.value("test"_L1).toObject({{u"method"_s, u"GET"_s}});
    test.insert("path"_L1, orElse(trimmed(m_testPath), u"/"_s));
    entry.insert("test"_L1, test);
    const QString good = orElse(trimmed(m_goodAnswer), u"data"_s);
    if (!entry.contains("success_path"_L1)
        && (good == "data"_L1 || good == "models"_L1 || good == entry.value("models_path"_L1).toString()))
        entry.insert("models_path"_L1, good);
    else
        entry.insert("success_path"_L1, good);
    QJsonObject environment = entry.value("environment"_L1).toObject();
    environment.insert("key"_L1, words(m_variables->text()));
    entry.insert("environment"_L1, environment);
    if (!entry.contains("colour"_L1))
        entry.insert("colour"_L1, colourOf(id));
    return entry;
}

QByteArray ProviderForm::json() const
{
    return QJsonDocument(entry(false)).toJson(QJsonDocument::Compact);
}

FieldNote *ProviderForm::noteOf(const QWidget *field) const
{
    return std::ranges::find(m_rows, field, &Row::field)->note;
}

bool ProviderForm::isGap(const QWidget *field) const
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line && line != m_variables && line->isEnabled() && line->text().trimmed().isEmpty();
}

void ProviderForm::say(QWidget *field, const Error &error)
{
    // Of the entry as a document a person who fills in a form knows nothing.
    const QString text = error.code == ErrorCode::InvalidArgument ? asSentence(error.value(ErrorField::Reason))
                                                                  : asParagraph(errorText(error));
    noteOf(field)->say(FieldNote::Kind::Error, text);
}

void ProviderForm::judge(Strictness strictness)
{
    m_header->setEnabled(transport() == Transport::Header);
    for (const Row &row : std::as_const(m_rows)) {
        row.note->clear();
        if (strictness == Strictness::Saving && isGap(row.field))
            row.note->say(FieldNote::Kind::Error, tr("This cannot be empty."));
    }
    const auto url = checkedBaseUrl(address(m_address));
    if (!url)
        return say(m_address, url.error());
    if (!url->isEmpty())
        noteOf(m_address)->say(FieldNote::Kind::Hint, tr("Its keys are sent to %1.").arg(QUrl(*url).host()));
    const auto read = m_catalogue.readOwn(QJsonDocument(entry(true)).toJson(QJsonDocument::Compact));
    if (read)
        return;
    if (QWidget *field = fieldOf(read.error()))
        say(field, read.error());
}

QWidget *ProviderForm::firstProblem()
{
    judge(Strictness::Saving);
    const auto problem = std::ranges::find_if(m_rows, [](const Row &row) { return row.note->isError(); });
    return problem == m_rows.end() ? nullptr : problem->field;
}

QWidget *ProviderForm::fieldOf(const Error &error) const
{
    if (error.code == ErrorCode::ProviderExists && error.value(ErrorField::Provider) == trimmed(m_id))
        return m_id;
    if (error.code != ErrorCode::InvalidArgument)
        return nullptr;
    const std::pair<QLatin1StringView, QWidget *> places[] = {
        {"name"_L1, m_name},
        {"id"_L1, m_id},
        {"base_url"_L1, m_address},
        {"auth.header"_L1, m_header},
        {"test.path"_L1, m_testPath},
        {"models_path"_L1, m_goodAnswer},
        {"success_path"_L1, m_goodAnswer},
        {"environment.key"_L1, m_variables},
    };
    const QString place = error.value(ErrorField::Field);
    const auto found = std::ranges::find(places, place, [](const auto &known) { return QString(known.first); });
    return found == std::end(places) ? nullptr : found->second;
}

void ProviderForm::retranslate()
{
    const QStringList labels{tr("&Name"),   tr("&Id"),        tr("A&ddress"),           tr("How the &key travels"),
                             tr("&Header"), tr("&Test path"), tr("&Good answer holds"), tr("&Environment variables")};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_rows.at(i).label->setText(labels.at(i));
        m_rows.at(i).field->setAccessibleName(QString(labels.at(i)).remove(u'&'));
    }
    m_transport->setItemText(0, tr("As a bearer token (Authorization: Bearer …)"));
    m_transport->setItemText(1, tr("Alone in a header"));
    m_transport->setItemText(2, tr("Not at all: it needs no key"));
    m_name->setPlaceholderText(tr("What you call the service"));
    m_id->setPlaceholderText(tr("What commands call it"));
    m_address->setPlaceholderText(u"https://api.example.com/v1"_s);
    m_header->setPlaceholderText(u"x-api-key"_s);
    m_variables->setPlaceholderText(tr("Separated by commas, such as EXAMPLE_API_KEY"));
    m_testPath->setToolTip(
        tr("What is asked for to see whether a key works. It must cost nothing and change nothing."));
    m_goodAnswer->setToolTip(
        tr("A member that the JSON of a good answer has. Without it, the key is not called valid."));
    judge(Strictness::Typing);
}

void ProviderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace keyherd
