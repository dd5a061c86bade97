// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/RunText.h"

#include <QCoreApplication>

namespace keyherd {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RunText)

public:
    static QString of(const RunNote &note, const QString &provider)
    {
        switch (note.kind) {
        case RunNote::Kind::Replaced:
            if (provider.isEmpty())
                return tr("%1 is set here already; the program gets Keyherd's value instead (--keep leaves what is "
                          "set, --override says nothing)")
                    .arg(note.variable);
            return tr("%1 is set here already, and the program would have billed that account at %2; it gets Keyherd's "
                      "value instead (--keep leaves what is set, --override says nothing)")
                .arg(note.variable, provider);
        case RunNote::Kind::Kept:
            if (provider.isEmpty())
                return tr("%1 is set here already, and stays as it is").arg(note.variable);
            return tr("%1 is set here already, and stays as it is: the program bills that account at %2")
                .arg(note.variable, provider);
        case RunNote::Kind::OtherAddress:
            return tr("%1 is set here: the program may send the key of %2 to that address")
                .arg(note.variable, provider);
        case RunNote::Kind::NoAddress:
            return tr("the key of %1 has an address of its own, which the program is not told: no variable is known for "
                      "it")
                .arg(provider);
        }
        return {};
    }
};

} // namespace

QString runNoteText(const RunNote &note, const Catalogue &catalogue)
{
    const Provider *provider = note.provider ? catalogue.find(*note.provider) : nullptr;
    return Words::of(note, provider ? provider->name : QString());
}

} // namespace keyherd
