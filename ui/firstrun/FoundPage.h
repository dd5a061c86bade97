// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "exchange/ForeignKey.h"
#include "models/ImportTableModel.h"

#include <QFuture>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace keyherd {

class KeyCollection;
class Keyherd;
class Message;
class PlainTable;
struct ScanFindings;

/// The keys that lie around: in the environment, in key files, and in the `.env` files and files of known tools below the home folder; masked, each with a
/// tick. Looks for them in the background from the moment it comes on the screen, and shows them as they are found.
class FoundPage : public WizardPage
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the page.
    explicit FoundPage(Keyherd &keyherd, QWidget *parent = nullptr);
    ~FoundPage() override;

    [[nodiscard]] QString title() const override;
    /// Nobody has to wait for the end of it.
    [[nodiscard]] bool isComplete() const override { return true; }
    void enter() override;

    [[nodiscard]] int ticked() const { return m_model.ticked(); }
    /// The keys that are ticked. Only once: afterwards there are none, and nothing more is looked for.
    [[nodiscard]] ForeignKeys takeTicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct HomeSearch;

    void arrange();
    void look();
    void searchHome();
    void glance();
    void endSearch(const QFuture<Result<ScanFindings>> &found);
    void stopLooking();
    void addFound(const KeyCollection &found, std::size_t passed);
    void add(ForeignKeys keys);
    void showProblems();
    [[nodiscard]] bool isKnown(const Secret &secret) const;
    [[nodiscard]] ImportRow rowOf(const ForeignKey &key, int number) const;
    void tickChosen();
    void retranslate();

    Keyherd &m_keyherd;
    ImportTableModel m_model;
    ForeignKeys m_keys;      ///< in the order of the rows
    QList<Error> m_problems; ///< of what could not be read
    std::unique_ptr<HomeSearch> m_search;
    QTimer m_glance;        ///< at what the search found meanwhile
    std::size_t m_seen = 0; ///< of the keys it found
    bool m_hasLooked = false;
    bool m_looking = false;

    QLabel *m_summary;
    Message *m_message;
    QCheckBox *m_all;
    PlainTable *m_table;
    QProgressBar *m_progress;
};

} // namespace keyherd
