// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/StatusStrip.h"

#include "common/Symbol.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {
constexpr int progressWidth = 160;
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_undo(new QPushButton), m_details(new QPushButton),
      m_progress(new QProgressBar), m_cancel(new QPushButton), m_agent(new QLabel), m_serving(new QLabel)
{
    m_text->setObjectName(u"Message"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setObjectName(u"Undo"_s);
    m_undo->setIcon(symbolIcon(Symbol::Undo));
    m_details->setObjectName(u"Details of the last action"_s);
    m_progress->setObjectName(u"Progress"_s);
    m_progress->setFixedWidth(progressWidth);
    m_cancel->setObjectName(u"Cancel"_s);
    m_serving->setObjectName(u"Serving"_s);
    m_agent->setObjectName(u"Agent"_s);
    for (QLabel *state : {m_agent, m_serving})
        state->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_details);
    row->addWidget(m_undo);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_agent);
    row->addWidget(m_serving);
    // Not QPushButton::setShortcut: setText would take it away again.
    const auto *undoing = new QShortcut(QKeySequence::Undo, m_undo);
    connect(undoing, &QShortcut::activated, m_undo, &QPushButton::click);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto undo = m_undoing;
        clear();
        if (undo)
            undo();
    });
    connect(m_details, &QPushButton::clicked, this, [this] {
        if (m_showing)
            m_showing();
    });
    connect(m_cancel, &QPushButton::clicked, this, &StatusStrip::cancelled);
    hideProgress();
    clear();
    showServing(0);
    showAgent(false);
}

void StatusStrip::say(const QString &text, std::function<void()> undo)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    const bool isNews = !text.isEmpty() && text != m_text->accessibleName();
    m_text->setAccessibleName(text);
    if (isNews) {
        // Read out by screen readers, wherever the focus is.
        QAccessibleEvent news(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
    }
    if (undo)
        offerUndo(text, std::move(undo));
    offerDetails({});
}

void StatusStrip::offerUndo(const QString &done, std::function<void()> undo)
{
    m_undoable = done;
    m_undoing = std::move(undo);
    m_undo->setVisible(static_cast<bool>(m_undoing));
    retranslate();
}

void StatusStrip::offerDetails(std::function<void()> show)
{
    m_showing = std::move(show);
    m_details->setVisible(static_cast<bool>(m_showing));
}

void StatusStrip::clear()
{
    offerUndo({}, {});
    say({});
}

void StatusStrip::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->show();
}

void StatusStrip::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

void StatusStrip::showServing(quint16 port)
{
    m_port = port;
    m_serving->setVisible(port > 0);
    retranslate();
}

void StatusStrip::showAgent(bool isServing)
{
    m_agent->setVisible(isServing);
}

QString StatusStrip::text() const
{
    return m_text->text();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusStrip::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_undo->setAccessibleName(m_undo->text());
    m_details->setText(tr("Details"));
    m_details->setAccessibleName(m_details->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    // Another sentence may stand beside the button by now.
    m_undo->setAccessibleDescription(m_undoable);
    m_undo->setToolTip(
        u"%1 (%2)\n%3"_s
            .arg(m_undo->text(), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText), m_undoable)
            .trimmed());
    m_agent->setText(tr("Agent: on"));
    m_agent->setToolTip(tr("The command line uses the vault while it is unlocked here."));
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_serving->setText(m_port > 0 ? tr("HTTP: %1", "address").arg(u"127.0.0.1:%1"_s.arg(m_port)) : QString());
}

} // namespace keyherd
