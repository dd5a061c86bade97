// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

namespace keyherd::tests {

/// A folder of files in a temporary place.
class Tree
{
public:
    [[nodiscard]] std::filesystem::path path(const std::string &name = {}) const
    {
        const std::filesystem::path root = m_folder.path().toStdString();
        return name.empty() ? root : root / name;
    }

    void write(const std::string &name, const QByteArray &content) const
    {
        std::filesystem::create_directories(path(name).parent_path());
        std::ofstream file(path(name), std::ios::binary);
        file.write(content.data(), content.size());
        if (!file.flush())
            qFatal("cannot write %s", name.c_str());
    }

    [[nodiscard]] QByteArray read(const std::string &name) const
    {
        std::ifstream file(path(name), std::ios::binary);
        return QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(file), {}));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace keyherd::tests
