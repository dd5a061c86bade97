// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what is read from a foreign database, as JSON, for tests that make one with other software. The keys in it are made up.
// Usage: foreign_database_driver SOURCE [FERNET_KEY_FILE [DJANGO_SECRET_FILE]]
#include "exchange/ForeignDatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace keyherd;
using namespace Qt::StringLiterals;

namespace {

Secret contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Secret::copyOf(file.readAll()).value() : Secret();
}

QJsonObject asJson(const ForeignKey &key)
{
    QJsonObject object{{u"row"_s, key.row},           {u"provider"_s, key.provider},
                       {u"variable"_s, key.variable}, {u"name"_s, key.name},
                       {u"base_url"_s, key.baseUrl},  {u"secret"_s, QString::fromUtf8(key.secret.view())}};
    if (key.active)
        object[u"active"_s] = *key.active;
    if (key.problem) {
        object[u"code"_s] = static_cast<int>(key.problem->code);
        object[u"reason"_s] = key.problem->value(ErrorField::Reason);
    }
    return object;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QElapsedTimer timer;
    timer.start();
    const auto keys = readForeignDatabase({.source = arguments.value(1),
                                           .fernetKeys = contentsOf(arguments.value(2)),
                                           .djangoSecretKeys = contentsOf(arguments.value(3))});
    QJsonObject result{{u"milliseconds"_s, timer.elapsed()}};
    if (keys) {
        QJsonArray array;
        for (const ForeignKey &key : *keys)
            array.append(asJson(key));
        result[u"keys"_s] = array;
    } else {
        result[u"error"_s] = keys.error().toLogText();
    }
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
