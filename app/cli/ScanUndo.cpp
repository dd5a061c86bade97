// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScanUndo.h"

#include "base/Interrupts.h"
#include "cli/Await.h"
#include "cli/ErrorLine.h"
#include "cli/KeyReport.h"
#include "cli/Session.h"
#include "cli/Table.h"
#include "exchange/scan/OriginalReturn.h"
#include "exchange/scan/PathBytes.h"
#include "wording/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace keyherd {

namespace {

QString stateWord(OriginalState state)
{
    switch (state) {
    case OriginalState::Redacted:
        return u"redacted"_s;
    case OriginalState::Unchanged:
        return u"unchanged"_s;
    case OriginalState::Changed:
        return u"changed"_s;
    case OriginalState::Gone:
        return u"gone"_s;
    }
    return {};
}

class Undo
{
    Q_DECLARE_TR_FUNCTIONS(ScanUndo)

public:
    Undo(Invocation &invocation, const ScanCommandOptions &options) : m_invocation(invocation), m_options(options) { }

    Result<ExitCode> run()
    {
        auto session = Session::unlocked(m_invocation);
        if (!session)
            return fail(session.error());
        const auto originals = chosen(session->vault());
        if (!originals)
            return fail(originals.error());
        const Interrupts interrupts;
        for (const KeptOriginal &original : *originals) {
            if (interrupts.happened())
                return fail(ErrorCode::Cancelled);
            take(original, session->vault());
        }
        report(originals->isEmpty());
        return m_isWhole ? ExitCode::Done : ExitCode::Failed;
    }

private:
    // The newest of a file first: below it lies the one before.
    Result<QList<KeptOriginal>> chosen(VaultService &vault) const
    {
        const auto all = await(vault.originals());
        if (!all)
            return fail(all.error());
        QList<KeptOriginal> originals(all->crbegin(), all->crend());
        if (m_options.paths.isEmpty())
            return originals;
        QList<fs::path> wanted;
        for (const QString &typed : m_options.paths) {
            std::error_code error;
            const fs::path path = fs::weakly_canonical(fs::absolute(pathFromText(typed), error), error);
            const auto isMeant = [&path](const KeptOriginal &original) { return isBelow(original, path); };
            if (error || std::ranges::none_of(originals, isMeant))
                return fail(ErrorCode::NoOriginal, {{ErrorField::Path, typed}});
            wanted << path;
        }
        originals.removeIf([&wanted](const KeptOriginal &original) {
            return std::ranges::none_of(wanted, [&](const fs::path &path) { return isBelow(original, path); });
        });
        return originals;
    }

    static bool isBelow(const KeptOriginal &original, const fs::path &path)
    {
        const fs::path file = pathFromBytes(original.file.path);
        return std::mismatch(path.begin(), path.end(), file.begin(), file.end()).first == path.end();
    }

    void take(const KeptOriginal &original, VaultService &vault)
    {
        if (m_options.dryRun) {
            const auto state = stateOf(original, vault);
            return add(original, state ? stateWord(*state) : QString(), state ? stateText(*state) : QString(),
                       state ? std::nullopt : std::optional(state.error()));
        }
        const auto returned = giveBack(original, vault, m_options.force);
        if (!returned) {
            m_isWhole = false;
            return add(original, {}, {}, returned.error());
        }
        QString text = returned->before == OriginalState::Unchanged ? tr("it was as before") : tr("given back");
        if (returned->keptBeside)
            text = tr("given back; the changed file is %1 now").arg(shownPath(*returned->keptBeside));
        add(original, u"restored"_s, text, std::nullopt);
    }

    static QString stateText(OriginalState state)
    {
        switch (state) {
        case OriginalState::Redacted:
            return tr("can be given back");
        case OriginalState::Unchanged:
            return tr("it is as before");
        case OriginalState::Changed:
            return tr("was changed since: only with --force");
        case OriginalState::Gone:
            return tr("is gone: would be made anew");
        }
        return {};
    }

    void add(const KeptOriginal &original, const QString &state, const QString &text, const std::optional<Error> &error)
    {
        const QString path = shownPath(pathFromBytes(original.file.path));
        m_json << QJsonObject{{u"path"_s, path},
                              {u"keys"_s, original.file.replaced.size()},
                              {u"redacted_at"_s, toIsoText(original.file.redacted)},
                              {u"state"_s, state.isEmpty() ? QJsonValue() : QJsonValue(state)},
                              {u"error"_s, error ? QJsonValue(errorText(*error).what) : QJsonValue()}};
        m_table.add({path, QString::number(original.file.replaced.size()), localTime(original.file.redacted),
                     error ? errorText(*error).what : text});
        if (error && !m_invocation.options.json)
            m_errors << *error;
    }

    void report(bool isNone)
    {
        if (m_invocation.options.json)
            return m_invocation.console.print(m_json);
        if (isNone)
            return m_invocation.console.note(tr("the vault keeps no originals of files"));
        m_invocation.console.print(m_table);
        for (const Error &error : std::as_const(m_errors))
            m_invocation.console.error(errorLine(error, u"scan"_s));
    }

    Invocation &m_invocation;
    const ScanCommandOptions &m_options;
    QJsonArray m_json;
    Table m_table{{tr("File"), tr("Keys"), tr("Replaced"), tr("State")}};
    QList<Error> m_errors;
    bool m_isWhole = true;
};

} // namespace

Result<ExitCode> undoRedaction(Invocation &invocation, const ScanCommandOptions &options)
{
    return Undo(invocation, options).run();
}

} // namespace keyherd
