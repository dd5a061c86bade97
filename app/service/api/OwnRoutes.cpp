// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/OwnRoutes.h"

#include "base/JsonValues.h"
#include "base/Observe.h"
#include "base/Outcome.h"
#include "providers/Catalogue.h"
#include "service/api/ApiPaths.h"
#include "vault/VaultService.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

// Q_INIT_RESOURCE wants the global namespace.
static void registerApiResources()
{
    Q_INIT_RESOURCE(api);
}

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct Sums
{
    qint64 keys = 0;
    qint64 active = 0;
    qint64 uses = 0;
    qint64 errors = 0;
};

QByteArray openApi()
{
    registerApiResources();
    QFile file(u":/keyherd/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the description of the local API is not part of this program");
    return file.readAll();
}

void addFamily(QByteArray &text, const char *name, const char *type, const char *help)
{
    text.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ");
    text.append(name).append(' ').append(type).append('\n');
}

} // namespace

bool OwnRoutes::answer(const ApiCallPointer &call)
{
    const QByteArray &path = call->request().path;
    const bool isOwn = path == "/api/status" || path == "/api/usage" || path == "/metrics" || path == "/openapi.json";
    if (!isOwn)
        return false;
    if (!api::isAllowed(*call, {"GET"}, call->client().scope))
        return true;
    if (path == "/api/status")
        tellStatus(call);
    else if (path == "/api/usage")
        tellUsage(call);
    else if (path == "/metrics")
        tellMetrics(call);
    else
        call->answer(http::Response{.body = openApi()});
    return true;
}

http::Response OwnRoutes::lockedStatus() const
{
    const QJsonObject status{{u"locked"_s, true}, {u"providers"_s, QJsonObject()}};
    return {.body = QJsonDocument(status).toJson(QJsonDocument::Compact)};
}

void OwnRoutes::tellStatus(const ApiCallPointer &call)
{
    observe(m_vault.keys(), this, [this, call](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return call->refuse(keys.error());
        QJsonObject providers;
        for (const Provider &provider : m_catalogue.providers()) {
            if (!call->client().mayUse(provider.id))
                continue;
            const auto key = std::ranges::find_if(*keys, [&](const KeyEntry &entry) {
                return entry.provider == provider.id && entry.active && !entry.damage;
            });
            const bool has = key != keys->cend();
            providers.insert(provider.id.toString(),
                             QJsonObject{{u"has_key"_s, has},
                                         {u"source"_s, has ? QJsonValue(QString(toText(key->attributes.source)))
                                                           : QJsonValue(QJsonValue::Null)},
                                         {u"synced"_s, has}});
        }
        call->answer(200, QJsonObject{{u"locked"_s, false}, {u"providers"_s, providers}});
    });
}

void OwnRoutes::tellUsage(const ApiCallPointer &call)
{
    observe(m_vault.keys(), this, [call](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return call->refuse(keys.error());
        QJsonArray all;
        for (const KeyEntry &key : *keys) {
            if (key.damage || !call->client().mayUse(key.provider))
                continue;
            all << QJsonObject{{u"id"_s, key.id.value()},
                               {u"provider"_s, key.provider.toString()},
                               {u"name"_s, key.attributes.name},
                               {u"is_active"_s, key.active},
                               {u"usage_count"_s, key.useCount},
                               {u"error_count"_s, key.errorCount},
                               {u"last_error"_s, textOrNull(key.lastError)},
                               {u"last_used"_s, timeOrNull(key.lastUsed)}};
        }
        call->answer(200, QJsonObject{{u"keys"_s, all}});
    });
}

void OwnRoutes::tellMetrics(const ApiCallPointer &call)
{
    observe(m_vault.keys(), this, [this, call](const QFuture<Result<QList<KeyEntry>>> &future) {
        const auto &keys = outcomeOf(future);
        if (!keys)
            return call->refuse(keys.error());
        call->answer(http::Response{.contentType = "text/plain; version=0.0.4; charset=utf-8",
                                    .body = metrics(*keys, call->client())});
    });
}

// prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4.
QByteArray OwnRoutes::metrics(const QList<KeyEntry> &keys, const Client &client) const
{
    QMap<QString, Sums> providers;
    for (const KeyEntry &key : keys) {
        if (!client.mayUse(key.provider))
            continue;
        Sums &sums = providers[key.provider.toString()];
        ++sums.keys;
        sums.active += key.active ? 1 : 0;
        sums.uses += key.useCount;
        sums.errors += key.errorCount;
    }
    QByteArray text;
    const auto family = [&](const char *name, const char *type, const char *help, qint64 Sums::*sum) {
        addFamily(text, name, type, help);
        for (auto provider = providers.cbegin(); provider != providers.cend(); ++provider) {
            text.append(name).append("{provider=\"").append(provider.key().toUtf8()).append("\"} ");
            text.append(QByteArray::number(provider.value().*sum)).append('\n');
        }
    };
    family("keyherd_keys", "gauge", "Keys in the vault.", &Sums::keys);
    family("keyherd_active_keys", "gauge", "Keys that programs may get.", &Sums::active);
    family("keyherd_uses_total", "counter", "Uses of keys, as programs report them.", &Sums::uses);
    family("keyherd_errors_total", "counter", "Refusals by providers.", &Sums::errors);
    addFamily(text, "keyherd_http_answers_total", "counter", "Answers of the local API since it was started.");
    QList<int> statuses = m_answers.keys();
    std::ranges::sort(statuses);
    for (const int status : std::as_const(statuses)) {
        text.append("keyherd_http_answers_total{status=\"").append(QByteArray::number(status)).append("\"} ");
        text.append(QByteArray::number(m_answers.value(status))).append('\n');
    }
    return text;
}

} // namespace keyherd
