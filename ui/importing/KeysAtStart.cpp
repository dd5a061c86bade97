// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/KeysAtStart.h"

#include "base/Background.h"
#include "base/Observe.h"
#include "common/Symbol.h"
#include "composition/Keyherd.h"
#include "wording/SourceText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

QString placeText(SyncSource source)
{
    return sourceText(source == SyncSource::KeyFile ? Source::KeyFile : Source::Environment);
}

} // namespace

KeysAtStart::KeysAtStart(Keyherd &keyherd, QWidget *parent)
    : QFrame(parent), m_keyherd(keyherd), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_takeIn(new QPushButton(this)), m_notNow(new QPushButton(this)), m_never(new QPushButton(this))
{
    setObjectName(u"Keys lying around"_s);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_takeIn->setObjectName(u"Take in"_s);
    m_notNow->setObjectName(u"Not now"_s);
    m_never->setObjectName(u"Never"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QPushButton *button : {m_takeIn, m_notNow, m_never})
        row->addWidget(button);
    connect(m_takeIn, &QPushButton::clicked, this, [this] { answer(int(AtStart::TakeIn)); });
    connect(m_notNow, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_never, &QPushButton::clicked, this, [this] { answer(int(AtStart::LeaveAlone)); });
    hide();
    retranslate();
}

void KeysAtStart::look()
{
    const int atStart = m_keyherd.settings().get(settings::keysAtStart);
    if (m_looked || atStart == int(AtStart::LeaveAlone))
        return;
    m_looked = true;
    run(atStart == int(AtStart::Ask));
}

void KeysAtStart::run(bool dryRun)
{
    // What lies around is in files.
    observe(inBackground([&keyherd = m_keyherd] { return keyherd.findKeys(); }), this,
            [this, dryRun](QFuture<FoundKeys> found) {
                if (found.resultCount() == 0)
                    return;
                observe(m_keyherd.sync().run(found.takeResult(), {.dryRun = dryRun}), this,
                        [this, dryRun](const QFuture<Result<SyncReport>> &done) {
                            if (done.resultCount() == 0)
                                return;
                            const Result<SyncReport> report = done.result();
                            if (!report)
                                return Q_EMIT failed(report.error());
                            if (dryRun)
                                ask(*report);
                            else
                                Q_EMIT synced(*report);
                        });
            });
}

void KeysAtStart::ask(const SyncReport &report)
{
    QStringList places;
    QStringList issuers;
    for (const SyncedProvider &one : report.providers) {
        if (!one.source || *one.source == SyncSource::Vault)
            continue;
        if (*one.source == SyncSource::Provisioning)
            issuers << m_keyherd.catalogue().find(one.provider)->name;
        else if (const QString place = placeText(*one.source); !places.contains(place))
            places << place;
    }
    m_count = report.taken() - static_cast<int>(issuers.size());
    m_places = places.join(u", "_s);
    m_issuers = issuers.join(u", "_s);
    if (m_count == 0)
        return;
    retranslate();
    show();
}

void KeysAtStart::answer(int atStart)
{
    m_keyherd.settings().set(settings::keysAtStart, atStart);
    hide();
    if (atStart == int(AtStart::TakeIn))
        run(false);
}

void KeysAtStart::retranslate()
{
    QString text =
        tr("%n key(s) that the vault lacks lie around (%1). Take them in, now and at every start?", nullptr, m_count)
            .arg(m_places);
    if (!m_issuers.isEmpty())
        text += u' ' + tr("A key would also be issued by: %1.").arg(m_issuers);
    m_text->setText(text);
    m_icon->setPixmap(symbolIcon(Symbol::Key, Tint::Accent).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_takeIn->setText(tr("Take in"));
    m_notNow->setText(tr("Not now"));
    m_never->setText(tr("Never"));
    for (QPushButton *button : {m_takeIn, m_notNow, m_never})
        button->setAccessibleName(button->text());
    setAccessibleName(text);
}

void KeysAtStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace keyherd
