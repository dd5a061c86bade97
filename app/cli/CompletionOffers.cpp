// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CompletionScripts.h"

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

const std::pair<QLatin1StringView, Offer> offers[] = {
    {"KEY"_L1, {Offer::Kind::Keys}},
    {"PROVIDER"_L1, {Offer::Kind::Providers}},
    {"KEY|PROVIDER"_L1, {Offer::Kind::KeysAndProviders}},
    {"CLIENT"_L1, {Offer::Kind::Clients}},
    {"SCOPE"_L1, {Offer::Kind::Words, {u"read"_s, u"manage"_s, u"proxy"_s}}},
    {"FILE"_L1, {Offer::Kind::Files}},
    {"PATH"_L1, {Offer::Kind::Files}},
    {"FILE|URL"_L1, {Offer::Kind::Files}},
    {"DIR|FILE"_L1, {Offer::Kind::Files}},
    {"DIR"_L1, {Offer::Kind::Folders}},
    {"CMD"_L1, {Offer::Kind::Program}},
    {"COMMAND"_L1, {Offer::Kind::Program}},
    {"FORMAT"_L1, {Offer::Kind::Words, {u"env"_s, u"dotenv"_s, u"json"_s, u"csv"_s, u"shell"_s, u"systemd"_s}}},
    {"LANGUAGE"_L1, {Offer::Kind::Words, {u"en"_s, u"fr"_s, u"de"_s, u"vi"_s}}},
    {"POLICY"_L1, {Offer::Kind::Words, {u"single"_s, u"pool"_s}}},
    {"SHELL"_L1, {Offer::Kind::Words, {u"bash"_s, u"zsh"_s, u"fish"_s}}},
};

} // namespace

Offer offerFor(const QString &name)
{
    for (const auto &[known, offer] : offers) {
        if (known == name)
            return offer;
    }
    return {};
}

} // namespace keyherd
