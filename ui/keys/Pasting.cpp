// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/Pasting.h"

#include "keys/PasteMenu.h"

namespace keyherd {

namespace {
constexpr int longestPaste = 20 * 1024;
}

Pasting::Pasting(const Catalogue &catalogue, QWidget &over, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_reader(catalogue), m_over(over)
{
}

Pasting::~Pasting() = default;

void Pasting::take(QString text)
{
    if (text.isEmpty())
        return;
    if (text.size() > longestPaste)
        return Q_EMIT tooLong();
    auto pasted = Secret::takeText(text);
    auto keys = pasted.and_then([this](const Secret &taken) { return m_reader.keys(taken.view()); });
    if (!keys)
        return Q_EMIT failed(keys.error());
    if (keys->empty())
        return Q_EMIT nothingFound();
    if (keys->size() == 1)
        return Q_EMIT chosen(keys->front());
    m_choice = std::make_unique<PasteMenu>(std::move(*keys), m_catalogue);
    connect(m_choice.get(), &PasteMenu::chosen, this, &Pasting::chosen);
    // Once it is closed, and after that the key was passed on: the others are not wanted.
    const auto drop = [this, menu = m_choice.get()] {
        if (m_choice.get() == menu)
            forget();
    };
    connect(m_choice.get(), &PasteMenu::chosen, this,
            [this, drop] { QMetaObject::invokeMethod(this, drop, Qt::QueuedConnection); });
    connect(m_choice.get(), &QMenu::aboutToHide, this, drop, Qt::QueuedConnection);
    m_choice->popup(m_over.mapToGlobal(QPoint(m_over.width() / 4, m_over.height() / 4)));
}

void Pasting::forget()
{
    m_choice.reset();
}

} // namespace keyherd
