// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "providers/Provider.h"

#include <QByteArray>
#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace keyherd {

/// An entry of the catalogue that a person brought, and the JSON that says the same: canonical, so that it can be compared and kept.
struct OwnProvider
{
    Provider provider;
    QByteArray json;
};

/// The providers Keyherd knows, in the order they are shown: those built in, then the person's own.
///
/// Every call may come from any thread at any time. Own entries come and go while the program runs, as the vault that keeps them is
/// unlocked and locked; what `find` and `providers` gave stays valid, and as it was, for as long as the catalogue lives.
class Catalogue
{
public:
    /// The catalogue built into the program (`resources/providers.json`), read when it is first asked for something. A build whose catalogue does not
    /// load fails its tests.
    [[nodiscard]] static Catalogue builtIn();
    /// Reads the JSON form. Fails with InvalidArgument{Field: where in the document, Reason}.
    [[nodiscard]] static Result<Catalogue> fromJson(const QByteArray &json);
    ~Catalogue();
    /// Not while another thread uses either of them.
    Catalogue(Catalogue &&other) noexcept;
    Catalogue &operator=(Catalogue &&other) noexcept;

    [[nodiscard]] const QList<Provider> &providers() const { return shelf().providers; }
    /// By id or alias, whatever the case. Fails with UnknownProvider{Provider: as typed}, or with ProviderDamaged{Provider} if the
    /// vault holds an entry of that id that cannot be trusted.
    [[nodiscard]] Result<ProviderId> resolve(const QString &idOrAlias) const;
    /// nullptr for an id that is not in the catalogue.
    [[nodiscard]] const Provider *find(const ProviderId &id) const;
    /// Why `find` has nothing: ProviderDamaged or UnknownProvider.
    [[nodiscard]] Error absence(const ProviderId &id) const;

    /// Reads one entry as a person brings it: alone, or as a document that holds nothing else. InvalidArgument{Field, Reason};
    /// ProviderExists{Provider, Name: whose it is} if its id or an alias is taken.
    [[nodiscard]] Result<OwnProvider> readOwn(const QByteArray &json) const;
    /// The same for what was accepted once: a newer program may have names of its own that were free then.
    [[nodiscard]] static Result<OwnProvider> readKept(const QByteArray &json);
    /// Puts these in the place of all own entries there were. An own entry hides a built-in one of its id: the keys were given for it.
    /// `damaged`: ids whose entries are kept but cannot be trusted; they hide as well, and resolve to nothing.
    void setOwn(const QList<OwnProvider> &own, const QStringList &damaged = {});

private:
    /// What is shown at one time; never changed once it is in the row.
    struct Shelf
    {
        QList<Provider> providers;
        QHash<QString, qsizetype> positions; ///< ids and aliases
        QList<QByteArray> own;               ///< what it was made of
        QStringList damaged;
    };

    Catalogue();
    explicit Catalogue(const QList<Provider> &builtIn);
    [[nodiscard]] static Result<QList<Provider>> readProviders(const QByteArray &json);
    [[nodiscard]] static QList<Provider> readBuiltIn();
    [[nodiscard]] const Shelf &shelf() const
    {
        const Shelf *current = m_current.load(std::memory_order_acquire);
        return current ? *current : firstShelf();
    }
    [[nodiscard]] const Shelf &firstShelf() const;
    /// With the lock held.
    const Shelf &choose(const QList<OwnProvider> &own, const QStringList &damaged) const;
    [[nodiscard]] std::unique_ptr<const Shelf> newShelf(const QList<OwnProvider> &own,
                                                        const QStringList &damaged) const;

    mutable std::mutex m_changing;
    mutable std::optional<QList<Provider>> m_builtIn; ///< once it was read
    mutable std::vector<std::unique_ptr<const Shelf>>
        m_shelves; ///< all there were; the same entries come back to the same shelf
    mutable std::atomic<const Shelf *> m_current = nullptr; ///< nullptr: nothing was asked for yet
};

} // namespace keyherd
