// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Uuid.h"
#include "exchange/ImportPlan.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace keyherd {

class ColumnsPage;
class DatabasePage;
class Keyherd;
class Message;
class PreviewPage;
class ResultPage;
class SourcePage;
class WizardPage;

/// Brings keys in, in steps: from where, which columns, what would come, what came. Nothing is written before the last but one. What takes
/// time runs elsewhere and can be cancelled; what goes wrong is said on the page where it can be put right.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keyherd` must outlive the dialog.
    explicit ImportDialog(Keyherd &keyherd, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Goes on with these files as far as they are understood: to the preview, if all goes well.
    void readFiles(const QStringList &paths);

    /// Keys came into the vault, and are to stay.
    Q_SIGNAL void imported(int count, const keyherd::Uuid &batch);
    Q_SIGNAL void undoWanted(const keyherd::Uuid &batch);

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Brought
    {
        int count;
        Uuid batch;
    };

    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] WizardPage *page() const;
    void goTo(WizardPage *page);
    void goBack();
    void goOn();
    void readSource();
    void read(ImportKind kind, const QString &path, bool isGuessGood);
    void lookAtColumns(const QString &path, bool isGuessGood);
    void lookAtDatabase(const QString &source, bool isGuessGood);
    void plan(std::vector<ImportInput> inputs);
    void takeIn();
    void undo();
    /// `use` gets the answer, unless it was cancelled.
    template<typename T, typename Use>
    void wait(const QFuture<Result<T>> &future, const QString &text, Use use);
    void endWait();
    void refuse(const Error &error);
    void refresh();
    void retranslate();

    Keyherd &m_keyherd;
    std::optional<ImportPlan> m_plan;
    std::optional<Brought> m_brought;
    std::vector<WizardPage *> m_way; ///< that led to the page on the screen
    int m_run = 0;                   ///< an answer to an earlier one is ignored
    bool m_waiting = false;
    QFuture<void> m_awaited;
    bool m_writing = false; ///< cannot be cancelled

    QLabel *m_title;
    Message *m_message;
    SourcePage *m_source;
    ColumnsPage *m_columns;
    DatabasePage *m_database;
    PreviewPage *m_preview;
    ResultPage *m_result;
    QStackedWidget *m_pages;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
};

} // namespace keyherd
