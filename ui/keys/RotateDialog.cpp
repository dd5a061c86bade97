// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/RotateDialog.h"

#include "base/Background.h"
#include "base/Observe.h"
#include "common/DiscardQuestion.h"
#include "common/Message.h"
#include "composition/Keyherd.h"
#include "keys/KeyOpinion.h"
#include "keys/RotateForm.h"
#include "wording/ErrorText.h"
#include "wording/RotationText.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr int leastWidth = 520;
}

RotateDialog::RotateDialog(Keyherd &keyherd, const KeyEntry &entry, const QList<Rotation> &open, QWidget *parent)
    : QDialog(parent), m_keyherd(keyherd), m_entry(entry), m_message(new Message(this)),
      m_form(new RotateForm(keyherd.catalogue(), entry, this)), m_rest(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_question(new DiscardQuestion(this))
{
    setObjectName(u"Rotate key"_s);
    setMinimumWidth(leastWidth);
    m_rest->setObjectName(u"Old key"_s);
    m_rest->setTextFormat(Qt::PlainText);
    m_rest->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_rest);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addWidget(m_question);
    layout->addWidget(makeButtons());
    connect(m_question, &DiscardQuestion::discarded, this, [this] { done(QDialog::Rejected); });
    connect(m_question, &DiscardQuestion::kept, this, &RotateDialog::keepEditing);
    connect(m_form, &RotateForm::wayChanged, this, &RotateDialog::retranslate);
    m_form->setFocus();
    enter(State::Asking);
    for (const Rotation &rotation : open)
        bringToItsEnd(rotation);
}

void RotateDialog::bringToItsEnd(const Rotation &rotation)
{
    if (rotation.key != m_entry.id && rotation.other != m_entry.id)
        return;
    if (rotation.stage == RotationStage::Switched && !rotation.endsByItself())
        remindOfOld(rotation);
    else if (rotation.stage == RotationStage::Kept)
        offerWaiting();
}

void RotateDialog::remindOfOld(const Rotation &rotation)
{
    m_asksPerson = true;
    const QStringList texts = oldKeyTexts(rotation, {}, false, m_keyherd.catalogue());
    m_message->showText(Message::Kind::Information, asSentence(texts.constLast()));
    enter(State::Asking);
}

void RotateDialog::offerWaiting()
{
    m_message->showText(Message::Kind::Information,
                        tr("A new key of %1 waits for its test.").arg(m_entry.attributes.name));
    enter(State::Waiting);
}

QWidget *RotateDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &name) {
        auto *button = new QPushButton(row);
        button->setObjectName(name);
        layout->addWidget(button);
        return button;
    };
    m_openPage = add(u"Delete page"_s);
    layout->addStretch(1);
    m_untested = add(u"Untested"_s);
    m_cancel = add(u"Cancel"_s);
    m_markDone = add(u"Deleted there"_s);
    m_go = add(u"Test and switch"_s);
    m_go->setDefault(true);
    connect(m_openPage, &QPushButton::clicked, this, &RotateDialog::openPage);
    connect(m_untested, &QPushButton::clicked, this, [this] { testAgain(true); });
    connect(m_cancel, &QPushButton::clicked, this, &RotateDialog::reject);
    connect(m_markDone, &QPushButton::clicked, this, &RotateDialog::markDone);
    connect(m_go, &QPushButton::clicked, this, &RotateDialog::accept);
    return row;
}

void RotateDialog::accept()
{
    if (m_state == State::Working)
        return;
    if (m_state == State::Done)
        return done(QDialog::Accepted);
    if (m_state == State::Waiting)
        return testAgain(false);
    keepEditing();
    m_message->clear();
    if (QWidget *field = m_form->firstProblem())
        return field->setFocus();
    const RotationOptions options{.test = m_keyherd.testOptions()};
    if (m_form->isIssued())
        return withFoundKeys([this, plan = m_form->plan(), options](FoundKeys found) {
            await(m_keyherd.rotation().issue(m_entry.id, plan, std::move(found), options));
        });
    auto secret = m_form->secret();
    if (secret)
        await(m_keyherd.rotation().replace(m_entry.id, std::move(*secret), m_form->plan(), options));
    else
        refuse(secret.error());
}

// They lie in files.
void RotateDialog::withFoundKeys(std::function<void(FoundKeys)> use)
{
    enter(State::Working);
    observe(inBackground([&keyherd = m_keyherd] { return keyherd.findKeys(); }), this,
            [this, use = std::move(use)](QFuture<FoundKeys> found) {
                if (found.resultCount() > 0)
                    use(found.takeResult());
                else
                    refuse({ErrorCode::Cancelled});
            });
}

void RotateDialog::await(const QFuture<Result<RotationReport>> &replacing)
{
    enter(State::Working);
    observe(replacing, this, [this](const QFuture<Result<RotationReport>> &future) {
        const auto report =
            future.resultCount() > 0 ? future.result() : Result<RotationReport>(fail(ErrorCode::Cancelled));
        if (report)
            showReport(*report);
        else
            refuse(report.error());
    });
}

void RotateDialog::testAgain(bool untested)
{
    m_message->clear();
    const RotationOptions options{.test = m_keyherd.testOptions(), .untested = untested};
    withFoundKeys([this, options](FoundKeys found) { goOn(std::move(found), options); });
}

void RotateDialog::goOn(FoundKeys found, const RotationOptions &options)
{
    observe(m_keyherd.rotation().goOn(m_entry.id, std::move(found), options), this,
            [this](const QFuture<Result<QList<RotationReport>>> &future) {
                const auto reports = future.resultCount() > 0
                                       ? future.result()
                                       : Result<QList<RotationReport>>(fail(ErrorCode::Cancelled));
                if (!reports)
                    return refuse(reports.error());
                // Of several, the newest is the one that was waited for.
                if (reports->isEmpty())
                    return refuse({ErrorCode::RotationTaken, {{ErrorField::Provider, providerName()}}});
                const RotationReport &report = reports->constLast();
                if (report.error)
                    refuse(*report.error);
                else
                    showReport(report);
            });
}

void RotateDialog::showReport(const RotationReport &report)
{
    m_form->wipeSecret();
    if (!report.key || !report.rotation.isSwitched())
        return refuse({ErrorCode::RotationTaken, {{ErrorField::Provider, providerName()}}});
    m_asksPerson = !report.ended && !report.rotation.endsByItself();
    QStringList sentences;
    for (const QString &text :
         oldKeyTexts(report.rotation, report.other, report.ended.has_value(), m_keyherd.catalogue()))
        sentences << asSentence(text);
    m_rest->setText(sentences.join(u'\n'));
    m_message->showText(Message::Kind::Success, tr("%1 has its new key.").arg(report.key->attributes.name));
    enter(State::Done);
    Q_EMIT rotated(*report.key);
    // Who has closed it already is told elsewhere.
    if (!isVisible())
        done(QDialog::Accepted);
}

void RotateDialog::refuse(const Error &error)
{
    const bool waits = error.code == ErrorCode::ReplacementUntested;
    enter(waits ? State::Waiting : State::Asking);
    m_message->showError(withProviderNames(error, m_keyherd.catalogue()),
                         waits ? Message::Kind::Warning : Message::Kind::Error);
    if (QWidget *field = m_form->fieldOf(error))
        field->setFocus();
    else
        m_go->setFocus();
    if (!isVisible())
        open();
}

void RotateDialog::markDone()
{
    m_markDone->setEnabled(false);
    observe(m_keyherd.rotation().finish(m_entry.id), this, [this](const QFuture<Result<void>> &future) {
        m_markDone->setEnabled(true);
        const auto finished = future.resultCount() > 0 ? future.result() : Result<void>(fail(ErrorCode::Cancelled));
        if (finished)
            done(QDialog::Accepted);
        else
            m_message->showError(withProviderNames(finished.error(), m_keyherd.catalogue()));
    });
}

void RotateDialog::openPage()
{
    if (const Provider *provider = m_keyherd.catalogue().find(m_entry.provider))
        QDesktopServices::openUrl(provider->consoleUrl);
}

void RotateDialog::enter(State state)
{
    m_state = state;
    const Provider *provider = m_keyherd.catalogue().find(m_entry.provider);
    m_form->setVisible(state == State::Asking || state == State::Working);
    m_form->setEnabled(state == State::Asking);
    m_rest->setVisible(state == State::Done);
    m_progress->setVisible(state == State::Working);
    m_untested->setVisible(state == State::Waiting);
    const bool asksPerson = m_asksPerson && (state == State::Done || state == State::Asking);
    m_openPage->setVisible(asksPerson && state == State::Done && provider && !provider->consoleUrl.isEmpty());
    m_markDone->setVisible(asksPerson);
    m_cancel->setVisible(state != State::Done);
    m_go->setEnabled(state != State::Working);
    if (state == State::Done)
        m_go->setFocus();
    retranslate();
    if (state == State::Done || state == State::Waiting) {
        layout()->activate();
        adjustSize();
    }
}

void RotateDialog::reject()
{
    if (m_state == State::Working)
        hide();
    else if (m_question->isVisible())
        keepEditing();
    else if (m_state == State::Asking && m_form->isTouched())
        m_question->ask();
    else
        done(QDialog::Rejected);
}

void RotateDialog::done(int result)
{
    m_form->wipeSecret();
    QDialog::done(result);
}

void RotateDialog::keepEditing()
{
    if (m_question->isHidden())
        return;
    m_question->hide();
    m_form->setFocus();
}

QString RotateDialog::providerName() const
{
    const Provider *provider = m_keyherd.catalogue().find(m_entry.provider);
    return provider ? provider->name : m_entry.provider.toString();
}

void RotateDialog::retranslate()
{
    setWindowTitle(tr("Replace %1").arg(m_entry.attributes.name));
    m_cancel->setText(m_state == State::Asking ? tr("Cancel") : tr("Close"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_progress->setAccessibleName(tr("Testing…"));
    m_untested->setText(tr("Switch without a test"));
    m_openPage->setText(tr("Open the page of %1").arg(providerName()));
    m_markDone->setText(tr("The old key is deleted"));
    switch (m_state) {
    case State::Asking:
        m_go->setText(m_form->isIssued() ? tr("Issue and switch") : tr("Test and switch"));
        break;
    case State::Working:
        m_go->setText(tr("Testing…"));
        break;
    case State::Waiting:
        m_go->setText(tr("Test again"));
        break;
    case State::Done:
        m_go->setText(tr("Close"));
        break;
    }
    for (QPushButton *button : {m_untested, m_openPage, m_markDone, m_go})
        button->setAccessibleName(button->text());
}

void RotateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace keyherd
