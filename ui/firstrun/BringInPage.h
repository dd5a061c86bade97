// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/WizardPage.h"
#include "composition/Keyherd.h"
#include "exchange/ImportPlan.h"
#include "models/ImportTableModel.h"

#include <QFutureWatcher>

class QLabel;
class QProgressBar;

namespace keyherd {

class PlainTable;

/// The last step: what was ticked comes into the vault, and is tested, with progress; what does not come in is listed with the reason. Each part can be
/// left out: what came in stays.
class BringInPage : public WizardPage
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the page.
    explicit BringInPage(Keyherd &keyherd, QWidget *parent = nullptr);
    ~BringInPage() override;

    [[nodiscard]] QString title() const override;
    /// Whether nothing is under way any more.
    [[nodiscard]] bool isComplete() const override { return m_stage >= Stage::Done; }
    void enter() override { }

    /// Needs an unlocked vault.
    void take(ForeignKeys keys);
    /// Leaves the rest of the tests out, or all of them if none has begun.
    void stop();

    /// The keys did not come in; they lie where they were.
    Q_SIGNAL void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Writing, Testing, Done, Failed };
    void arrange();
    void take(ImportPlan &plan);
    void listLeftOut(const QList<ImportRow> &rows);
    void test(const QList<KeyId> &keys);
    void end();
    void refuse(const Error &error);
    [[nodiscard]] QString whatCameIn() const;
    void retranslate();

    Keyherd &m_keyherd;
    QFutureWatcher<TestedKey> m_tests;
    ImportTableModel m_leftOut;
    Stage m_stage = Stage::Writing;
    bool m_stopped = false;
    int m_cameIn = 0;
    int m_tested = 0;
    int m_working = 0;

    QLabel *m_text;
    QProgressBar *m_progress;
    QLabel *m_leftOutTitle;
    PlainTable *m_leftOutTable;
};

} // namespace keyherd
