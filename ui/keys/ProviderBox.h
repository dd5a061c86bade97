// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QComboBox>

#include <optional>

namespace keyherd {

class Catalogue;

/// Chooses a provider of the catalogue, or none. Its last entry is for a service that is not among them; it never stays chosen.
class ProviderBox : public QComboBox
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the box.
    explicit ProviderBox(const Catalogue &catalogue, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<ProviderId> provider() const;
    /// One that the catalogue does not know is shown by its id.
    void choose(const std::optional<ProviderId> &id);
    /// Reads the catalogue again; what is chosen stays.
    void refill();
    void retranslate();

    /// The person chose what was not chosen before.
    Q_SIGNAL void chosen();
    /// The person wants a service that is not in the list.
    Q_SIGNAL void otherWanted();

private:
    void follow(int index);
    [[nodiscard]] int otherIndex() const { return count() - 1; }

    const Catalogue &m_catalogue;
    int m_last = -1; ///< chosen before the last entry was
};

} // namespace keyherd
