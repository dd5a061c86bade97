// SPDX-License-Identifier: GPL-3.0-or-later
// What the fields of KeyForm say, as values.
#include "common/SecretField.h"
#include "keys/DateField.h"
#include "keys/KeyForm.h"
#include "vault/RequestHeaders.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace keyherd {

Result<KeyHeaders> KeyForm::headers() const
{
    return headersFromLines(m_headers->toPlainText().split(u'\n'));
}

// Most providers have none; they would only be in the way.
void KeyForm::offerHeaders(const Provider *chosen)
{
    QStringList examples;
    for (const KeyHeader &header : chosen ? chosen->keyHeaders : QList<KeyHeader>())
        examples << QString(QString::fromLatin1(header.name) + u": …"_s);
    m_headers->setPlaceholderText(examples.join(u'\n'));
    const bool shown = !examples.isEmpty() || !m_headers->toPlainText().isEmpty();
    m_headers->setVisible(shown);
    m_headersLabel->setVisible(shown);
}

QStringList KeyForm::tags() const
{
    QStringList tags;
    for (const QString &part : m_tags->text().split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

bool KeyForm::isTouched() const
{
    if (!m_secret->text().isEmpty())
        return true;
    const KeyAttributes before = m_entry ? m_entry->attributes : KeyAttributes();
    if (m_headers->toPlainText() != headerLines(before.headers).join(u'\n'))
        return true;
    return m_name->text() != before.name || m_baseUrl->text() != before.baseUrl || tags() != before.tags
        || m_note->toPlainText() != before.note || m_expires->date() != before.expires || !m_expires->isValid()
        || m_active->isChecked() != (m_entry ? m_entry->active : true) || m_asks->isChecked() != before.asks;
}

Result<NewKey> KeyForm::newKey() const
{
    auto secret = takesKey() ? m_secret->secret() : Result<Secret>(Secret());
    return std::move(secret).map([this](Secret typed) {
        return NewKey{.provider = provider().value_or(ProviderId(QString())),
                      .name = m_name->text().trimmed(),
                      .secret = std::move(typed),
                      .baseUrl = m_baseUrl->text().trimmed(),
                      .tags = tags(),
                      .note = m_note->toPlainText(),
                      .expires = m_expires->date(),
                      .activation = m_active->isChecked() ? Activation::Active : Activation::Inactive,
                      .headers = headers().value_or(KeyHeaders()),
                      .asks = m_asks->isChecked()};
    });
}

Result<KeyEdit> KeyForm::edit() const
{
    KeyEdit edit;
    const KeyEntry &before = *m_entry;
    if (takesKey() && !m_secret->text().isEmpty()) {
        auto secret = m_secret->secret();
        if (!secret)
            return fail(secret.error());
        edit.secret = std::move(*secret);
    }
    if (const QString name = m_name->text().trimmed(); name != before.attributes.name)
        edit.name = name;
    if (const QString url = m_baseUrl->text().trimmed(); url != before.attributes.baseUrl)
        edit.baseUrl = url;
    if (const KeyHeaders given = headers().value_or(before.attributes.headers); given != before.attributes.headers)
        edit.headers = given;
    if (tags() != before.attributes.tags)
        edit.tags = tags();
    if (m_note->toPlainText() != before.attributes.note)
        edit.note = m_note->toPlainText();
    if (m_expires->date() != before.attributes.expires)
        edit.expires = m_expires->date();
    if (m_active->isChecked() != before.active)
        edit.activation = m_active->isChecked() ? Activation::Active : Activation::Inactive;
    if (m_asks->isChecked() != before.attributes.asks)
        edit.asks = m_asks->isChecked();
    return edit;
}

} // namespace keyherd
