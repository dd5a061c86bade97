// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <CLI/CLI.hpp>

namespace keyherd {

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

void CommandSyntax::flag(const char *name, bool &target, const QString &help)
{
    m_command.add_flag_callback(
        name, [&target] { target = true; }, utf8(help));
}

void CommandSyntax::option(const char *name, const char *value, std::optional<QString> &target, const QString &help)
{
    m_command
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, utf8(help))
        ->type_name(value)
        ->take_last();
}

void CommandSyntax::repeatable(const char *name, const char *value, std::optional<QStringList> &target,
                               const QString &help)
{
    m_command
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &texts) {
                target = QStringList();
                for (const std::string &text : texts)
                    *target << QString::fromStdString(text);
            },
            utf8(help))
        ->type_name(value)
        ->allow_extra_args(false);
}

void CommandSyntax::required(const char *name, QString &target, const QString &help)
{
    m_command
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, utf8(help))
        ->type_name("")
        ->required();
}

void CommandSyntax::optional(const char *name, std::optional<QString> &target, const QString &help)
{
    m_command
        .add_option_function<std::string>(
            name, [&target](const std::string &text) { target = QString::fromStdString(text); }, utf8(help))
        ->type_name("");
}

void CommandSyntax::any(const char *name, QStringList &target, const QString &help)
{
    m_command
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    target << QString::fromStdString(text);
            },
            utf8(help))
        ->type_name("");
}

void CommandSyntax::trailing(const char *name, QList<QByteArray> &target, const QString &help)
{
    // For the help alone: what it would take is cut off before.
    m_command
        .add_option_function<std::vector<std::string>>(
            name, [](const std::vector<std::string> &) {}, utf8(help))
        ->type_name("");
    m_trailing.emplace(&m_command, &target);
}

} // namespace keyherd
