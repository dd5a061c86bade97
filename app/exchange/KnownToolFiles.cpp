// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/KnownToolFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must be called outside any namespace.
static void useToolsResource()
{
    Q_INIT_RESOURCE(tools);
}

namespace keyherd {

namespace {

constexpr int knownFormat = 1;

constexpr std::array<std::pair<QLatin1StringView, KnownTool::Holds>, 4> kinds = {{
    {"profile"_L1, KnownTool::Holds::Profile},
    {"history"_L1, KnownTool::Holds::History},
    {"settings"_L1, KnownTool::Holds::Settings},
    {"credentials"_L1, KnownTool::Holds::Credentials},
}};

/// A base directory of XDG, and where it is if nobody says otherwise.
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> bases = {{
    {"XDG_CONFIG_HOME"_L1, ".config"_L1},
    {"XDG_DATA_HOME"_L1, ".local/share"_L1},
    {"XDG_CACHE_HOME"_L1, ".cache"_L1},
    {"XDG_STATE_HOME"_L1, ".local/state"_L1},
}};

tl::unexpected<Error> wrong(const QString &field, const QString &reason)
{
    return fail(ErrorCode::InvalidArgument, {{ErrorField::Field, field}, {ErrorField::Reason, reason}});
}

bool isPattern(const QString &pattern)
{
    const QString base = pattern.section(u'/', 0, 0);
    const auto isBase = [&base](const auto &known) { return base == u'$' + QString(known.first); };
    const QStringList parts = pattern.split(u'/').sliced(1);
    const auto isStep = [](const QString &part) { return part.isEmpty() || part == "."_L1 || part == ".."_L1; };
    return (base == "~"_L1 || std::ranges::any_of(bases, isBase)) && !parts.isEmpty()
        && std::ranges::none_of(parts, isStep);
}

Result<KnownTool> toolOf(const QJsonObject &json)
{
    KnownTool tool{.id = json["id"_L1].toString(),
                   .name = json["name"_L1].toString(),
                   .holds = {},
                   .patterns = {},
                   .unverified = json["unverified"_L1].toString()};
    if (tool.id.isEmpty() || tool.name.isEmpty())
        return wrong(tool.id, u"id or name is missing"_s);
    const auto kind =
        std::ranges::find(kinds, json["holds"_L1].toString(), [](const auto &known) { return QString(known.first); });
    if (kind == kinds.end())
        return wrong(tool.id + "/holds"_L1, u"not one of those there are"_s);
    tool.holds = kind->second;
    for (const QJsonValue &file : json["files"_L1].toArray()) {
        if (!isPattern(file.toString()))
            return wrong(tool.id + "/files"_L1, file.toString());
        tool.patterns << file.toString();
    }
    return tool;
}

QString folderOf(const QString &base, const QProcessEnvironment &environment)
{
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    for (const auto &[variable, usual] : bases) {
        if (base != u'$' + QString(variable))
            continue;
        // The specification has relative paths ignored.
        const QString set = environment.value(variable);
        return QDir::isAbsolutePath(set) ? set : home + u'/' + usual;
    }
    return home;
}

// Of names with a star, all that fit; the folders of the others need not be read.
QStringList matchesBelow(const QStringList &folders, const QString &part)
{
    QStringList matches;
    for (const QString &folder : folders) {
        if (!part.contains(u'*')) {
            matches << folder + u'/' + part;
            continue;
        }
        const QStringList names =
            QDir(folder).entryList({part}, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names)
            matches << folder + u'/' + name;
    }
    return matches;
}

} // namespace

KnownToolFiles KnownToolFiles::builtIn()
{
    useToolsResource();
    QFile file(u":/keyherd/tool-files.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of tools is missing from this program");
    auto tools = fromJson(file.readAll());
    if (!tools)
        qFatal("the list of tools in this program is damaged: %s", qUtf8Printable(tools.error().toLogText()));
    return std::move(*tools);
}

Result<KnownToolFiles> KnownToolFiles::fromJson(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    if (document["format"_L1].toInt() != knownFormat)
        return wrong(u"format"_s, u"not a known one"_s);
    KnownToolFiles files;
    for (const QJsonValue &value : document["tools"_L1].toArray()) {
        auto tool = toolOf(value.toObject());
        if (!tool)
            return fail(tool.error());
        if (files.find(tool->id))
            return wrong(tool->id, u"twice"_s);
        files.m_tools << std::move(*tool);
    }
    return files;
}

const KnownTool *KnownToolFiles::find(const QString &id) const
{
    const auto tool = std::ranges::find(m_tools, id, &KnownTool::id);
    return tool == m_tools.end() ? nullptr : &*tool;
}

QList<ToolFile> KnownToolFiles::present(const QProcessEnvironment &environment) const
{
    QList<ToolFile> files;
    QSet<QString> seen;
    for (const KnownTool &tool : m_tools) {
        for (const QString &pattern : tool.patterns) {
            QStringList paths{folderOf(pattern.section(u'/', 0, 0), environment)};
            for (const QString &part : pattern.split(u'/').sliced(1))
                paths = matchesBelow(paths, part);
            for (const QString &path : std::as_const(paths)) {
                const QFileInfo info(path);
                const QString real = info.canonicalFilePath();
                if (!info.isFile() || seen.contains(real))
                    continue;
                seen.insert(real);
                files.append({tool.id, info.absoluteFilePath()});
            }
        }
    }
    return files;
}

} // namespace keyherd
