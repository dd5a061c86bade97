// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "keys/PasteReader.h"

#include <QWidget>

namespace keyherd {

class PasteMenu;

/// Takes text that was pasted into the window, or dropped on it, and finds the one key in it that is meant.
class Pasting : public QObject
{
    Q_OBJECT

public:
    /// `catalogue` and `over`, above which one of several keys is chosen, must outlive it.
    Pasting(const Catalogue &catalogue, QWidget &over, QObject *parent = nullptr);
    ~Pasting() override;

    void take(QString text);
    /// Forgets keys of which none was chosen yet.
    void forget();

    Q_SIGNAL void chosen(const keyherd::PastedKey &key);
    Q_SIGNAL void nothingFound();
    /// It is far longer than anything that is pasted for one key, and was not looked at.
    Q_SIGNAL void tooLong();
    Q_SIGNAL void failed(const keyherd::Error &error);

private:
    const Catalogue &m_catalogue;
    PasteReader m_reader;
    QWidget &m_over;
    std::unique_ptr<PasteMenu> m_choice;
};

} // namespace keyherd
