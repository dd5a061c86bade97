// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/NeededKeys.h"
#include "exchange/ForeignText.h"
#include "providers/Catalogue.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace keyherd {

/// What happens where the surroundings have a variable already that the program is to get.
enum class VariableConflict {
    Warn,     ///< the program gets Keyherd's value, and a person is told
    Override, ///< the same, and nobody is told
    Keep,     ///< the program gets what the surroundings have
};

/// What a `.env` file says.
struct EnvironmentFile
{
    QString path;
    ForeignBytes content;
};

/// What was asked for. Of several values for one variable, an assignment counts before a file, a file before a provider, a provider before what
/// is inherited, and of the same kind the later one.
struct RunRequest
{
    QStringList inherited =
        {}; ///< `NAME=keyherd://provider/name`, as the surroundings have it: the key takes the reference's place
    QStringList providers = {};   ///< `provider` or `provider/name`; aliases too
    QStringList assignments = {}; ///< `NAME=keyherd://provider/name`
    std::vector<EnvironmentFile> files = {};
    VariableConflict conflict = VariableConflict::Warn;
};

/// What a person should know before the program starts.
struct RunNote
{
    enum class Kind {
        Replaced,     ///< the variable was set already, and the program gets Keyherd's value
        Kept,         ///< it was set already and stays as it was
        OtherAddress, ///< the surroundings set this base URL, which the key will be sent to
        NoAddress,    ///< the key has a base URL of its own, which no variable can tell the program; no variable
    };
    Kind kind;
    QString variable = {};
    /// Replaced: whose account the program would have billed; else: whose key it is. Nothing: the catalogue does not tell.
    std::optional<ProviderId> provider = {};

    friend bool operator==(const RunNote &, const RunNote &) = default;
};

/// A variable with its value, for the environment of one program.
struct RunVariable
{
    QString name;
    Secret value;
};

/// Which variables a program gets, from which keys. Knows neither terminal nor process: whoever starts the program says which variables are
/// set there, and gets names and values.
class RunPlan
{
public:
    /// `surroundings`: the names of the variables that are set there and not empty. InvalidArgument, InvalidVariable, InvalidReference and
    /// what the finder fails with; what is wrong in a file comes with Path and Position.
    [[nodiscard]] static Result<RunPlan> make(const RunRequest &request, const Catalogue &catalogue,
                                              const KeyFinder &find, const QSet<QString> &surroundings);

    /// The keys to be handed out, each once.
    [[nodiscard]] const QList<KeyEntry> &keys() const { return m_keys; }
    [[nodiscard]] const QList<RunNote> &notes() const { return m_notes; }
    /// The names, in the order in which they were asked for.
    [[nodiscard]] QStringList names() const;
    /// What the program gets. `secrets` are those of `keys()`, in the same order. OutOfSecretMemory.
    [[nodiscard]] Result<std::vector<RunVariable>> variables(const std::vector<Secret> &secrets) const;

private:
    friend class RunPlanner;
    struct Variable
    {
        QString name;
        ForeignBytes text; ///< plain, but for the keys
        QList<SecretPlace> keys = {};
    };

    QList<KeyEntry> m_keys;
    QList<RunNote> m_notes;
    std::vector<Variable> m_variables;
};

} // namespace keyherd
