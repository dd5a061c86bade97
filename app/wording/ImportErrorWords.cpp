// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a file of keys, or with a key in it.
#include "wording/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace keyherd {

ErrorText ErrorWords::ofForeignKey() const
{
    if (m_error.code == ErrorCode::ProviderUnclear) {
        const QString advice = tr("say whose key it is");
        return m_found.isEmpty() ? ErrorText{tr("nothing tells whose key this is"), advice}
                                 : ErrorText{tr("this may be a key of several providers: %1").arg(m_found), advice};
    }
    const QString reason = m_error.value(ErrorField::Reason);
    if (reason == "reference"_L1)
        return {m_detail.isEmpty() ? tr("this refers to another variable and is no key itself")
                                   : tr("this refers to %1 and is no key itself").arg(m_detail),
                tr("import the key from where it is")};
    if (reason == "unclosed"_L1)
        return {tr("a quotation mark is never closed"), tr("correct the file and try again")};
    return {tr("the program that wrote this sealed it"), tr("export it again without encryption")};
}

ErrorText ErrorWords::ofForeignFile() const
{
    const QString reason = m_error.value(ErrorField::Reason);
    const QString file = m_path.isEmpty() ? tr("the file") : m_path;
    if (reason == "size"_L1)
        return {tr("%1 is larger than 64 MiB").arg(file), tr("check that it is the right file")};
    if (reason == "many"_L1)
        return {tr("%1 holds more keys than can be read at once").arg(file),
                tr("split it into files of at most 15,000 keys")};
    if (reason == "encrypted"_L1)
        return {tr("%1 is an encrypted export").arg(file),
                tr("export without encryption, import that, and then delete it")};
    if (reason == "columns"_L1)
        return {tr("no column of %1 is known to hold keys").arg(file), tr("say which column holds what")};
    if (reason == "empty"_L1)
        return {tr("%1 is empty").arg(file), tr("check that it is the right file")};
    if (reason == "kind"_L1)
        return {tr("%1 is another kind of file").arg(file), tr("check which program wrote it, and name that one")};
    const QString line = m_error.value(ErrorField::Position);
    return {line.isEmpty() ? tr("%1 is not well-formed").arg(file)
                           : tr("%1 is not well-formed (line %2)").arg(file, line),
            tr("export it again, or check which program wrote it")};
}

} // namespace keyherd
