// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/Provider.h"
#include "vault/KeyEntry.h"
#include "vault/KeyTest.h"

#include <QUrl>
#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QLabel;

namespace keyherd {

class Message;

/// What the provider answered: the verdict in words, what can be done about it, what the answer told of the key, and the verdicts before.
class TestPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TestPanel(QWidget *parent = nullptr);

    void clear();
    /// `provider` may be nothing for a key of a provider that is gone; it is not kept.
    void show(const KeyEntry &entry, const Provider *provider);
    /// Past tests of the key shown, newest first.
    void showTests(const QList<KeyTest> &tests);
    void retranslate();

    /// The key is to be asked for at another region's address.
    Q_SIGNAL void regionWanted(const QUrl &baseUrl);

private:
    void showAnswer();
    void showRegions();
    void showFacts();
    void showPast();

    std::optional<KeyEntry> m_entry;
    QList<Region> m_regions; ///< the provider's, with its own address first
    QList<KeyTest> m_past;

    Message *m_answer;
    QLabel *m_hint;
    QWidget *m_regionRow;
    QFormLayout *m_facts;
    QLabel *m_pastTitle;
    QLabel *m_pastTests;
};

} // namespace keyherd
