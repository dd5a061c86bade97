// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file that was searched for keys stays as it is.
#include "wording/ErrorWords.h"

using namespace Qt::StringLiterals;

namespace keyherd {

ErrorText ErrorWords::ofScannedFile() const
{
    switch (m_error.code) {
    case ErrorCode::FileChanged:
        if (m_error.value(ErrorField::Reason) == "scan"_L1)
            return {tr("%1 was changed while it was being searched").arg(m_path), tr("scan it again")};
        if (m_error.value(ErrorField::Reason) == "writing"_L1)
            return {tr("%1 was changed by another program meanwhile").arg(m_path), tr("try again; it was left alone")};
        if (m_error.value(ErrorField::Reason) == "link"_L1)
            return {tr("%1 has another value for %2 than the vault, in line %3")
                        .arg(m_path, m_name, m_error.value(ErrorField::Position)),
                    tr("import it first, or use --force to take the vault's; nothing was changed")};
        return {tr("%1 was changed since its keys were replaced").arg(m_path),
                tr("use --force to put the original back and keep the changed file beside it; nothing was changed")};
    case ErrorCode::FileTooLarge:
        if (m_error.value(ErrorField::Reason) == "writing"_L1)
            return {tr("%1 is larger than %2 MiB").arg(m_path, m_expected), tr("check that it is the right file")};
        return {tr("%1 is larger than %2 MiB, too large to keep its original in the vault").arg(m_path, m_expected),
                tr("take the key out of it yourself; it was not changed")};
    case ErrorCode::FileNotReplaceable:
        return ofReplacing();
    case ErrorCode::NoOriginal:
        return {tr("the vault keeps no original of %1").arg(m_path), tr("check the path; nothing was changed")};
    case ErrorCode::GitFailed:
        return {tr("the history of %1 cannot be read (%2)").arg(m_path, detail()),
                tr("check that git is installed and that the repository is yours and whole")};
    default:
        return {};
    }
}

ErrorText ErrorWords::ofReplacing() const
{
    const QString reason = m_error.value(ErrorField::Reason);
    const QString advice = tr("take the key out of it yourself; it was not changed");
    if (reason == "names"_L1)
        return {tr("%1 has several names (hard links), which would part if it were written anew").arg(m_path),
                tr("name another file; it was not changed")};
    if (reason == "writing"_L1)
        return {tr("%1 is no plain file").arg(m_path), tr("name another file; it was not changed")};
    if (reason == "links"_L1)
        return {tr("%1 has several names (hard links), and the others would keep the key").arg(m_path), advice};
    if (reason == "owner"_L1)
        return {tr("%1 belongs to someone else").arg(m_path), tr("let its owner do it; it was not changed")};
    if (reason == "read_only"_L1)
        return {tr("%1 is read-only").arg(m_path), tr("allow writing to it and try again; it was not changed")};
    if (reason == "folder"_L1)
        return {tr("the folder of %1 may not be written to").arg(m_path),
                tr("allow writing to it and try again; the file was not changed")};
    if (reason == "gone"_L1)
        return {tr("the folder of %1 is gone").arg(m_path),
                tr("make the folder again and try again; the original stays in the vault")};
    return {tr("%1 is no plain file any more").arg(m_path), tr("look at what is there now; it was not changed")};
}

} // namespace keyherd
