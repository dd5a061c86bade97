// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/SourceText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)

public:
    static QString text(Source source)
    {
        switch (source) {
        case Source::Manual:
            return tr("Typed in");
        case Source::Environment:
            return tr("Environment");
        case Source::KeyFile:
            return tr("Key file");
        case Source::Dotenv:
            return tr(".env file");
        case Source::Imported:
            return tr("Imported");
        case Source::AutoProvisioned:
            return tr("Issued by the provider");
        case Source::Api:
            return tr("Local API");
        }
        return {};
    }
};

} // namespace

QString sourceText(Source source)
{
    return Words::text(source);
}

} // namespace keyherd
