// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scan/HomeRoots.h"

#include "exchange/KnownToolFiles.h"
#include "exchange/scan/PathBytes.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr int deepest = 5;

bool isDotenv(const fs::path &name)
{
    const QByteArray text = pathBytes(name);
    return text == ".env" || text.startsWith(".env.") || text.endsWith(".env");
}

bool isOfPrograms(const fs::path &name)
{
    static constexpr std::array folders = {"node_modules",  ".cache", ".cargo", ".rustup", ".npm", ".venv",   "venv",
                                           "site-packages", "vendor", ".git",   "go",      "snap", ".gradle", ".m2"};
    return std::ranges::find(folders, pathBytes(name)) != folders.end();
}

} // namespace

std::vector<ScanRoot> homeRoots(const QProcessEnvironment &environment)
{
    std::vector<ScanRoot> roots;
    for (const ToolFile &file : KnownToolFiles::builtIn().present(environment))
        roots.push_back({.path = pathFromText(file.path)});
    const fs::path home = pathFromText(environment.value(u"HOME"_s, QDir::homePath()));
    roots.push_back({.path = home, .rules = {.wanted = isDotenv, .closed = isOfPrograms, .depth = deepest}});
    return roots;
}

} // namespace keyherd
