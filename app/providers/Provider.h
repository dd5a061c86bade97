// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "providers/TestStatus.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace keyherd {

/// One shape that keys of a provider have.
struct KeyFamily
{
    QString name;               ///< "project", "legacy"
    QRegularExpression pattern; ///< anchored; ASCII
    bool distinctive = false;   ///< no other provider's keys have this shape
};

/// How a key is put into a request. A key never travels in a URL.
struct KeyTransport
{
    QByteArray header;      ///< empty: the provider takes no key
    QByteArray valuePrefix; ///< "Bearer "
    QList<std::pair<QByteArray, QByteArray>> extraHeaders;
};

/// The cheap, read-only, unbilled request that tells whether a key lives.
struct TestRequestShape
{
    QByteArray method; ///< "GET" or "POST"
    QUrl defaultBase;  ///< where it goes unless the key has a base URL of its own
    QString path;      ///< "/models?limit=1", appended to the base
};

/// One row of "what an answer means". Rows are tried in order; the first that fits decides.
struct AnswerRule
{
    QList<int> statuses;          ///< empty: any
    QString jsonPath;             ///< "error.code", "error.details[].reason"; empty: the whole body as text
    QString equals;               ///< whole value, case-sensitive; empty: not compared
    QString contains;             ///< part of the value, case-insensitive; empty: not compared
    std::optional<double> atMost; ///< the value is a number, or a text of one, no greater than this
    TestStatus means;
};

/// A service that takes API keys: one entry of the catalogue. A value; immutable once loaded.
struct Provider
{
    ProviderId id;
    QString name;
    QStringList aliases;
    bool keyRequired = true;
    QStringList requiredPrefixes; ///< a key must begin with one of these; empty: any beginning
    QStringList refusedPrefixes;  ///< a key that begins so belongs to another provider
    QList<KeyFamily> families;
    QStringList keyVariables; ///< environment variables, the one that wins first
    QStringList baseUrlVariables;
    QUrl baseUrl;
    KeyTransport transport;
    TestRequestShape test;
    QList<AnswerRule> answers;
    QString modelsPath;  ///< JSON path of the array of models, without which no 200 is a good answer; empty: not told
    QString successPath; ///< JSON path of a value without which no 200 is a good answer; empty: modelsPath tells
    QString balancePath; ///< JSON path of the remaining credit in a good answer; empty: not told
    QUrl consoleUrl;     ///< where a person makes a key
    QString colour;      ///< "#10a37f", of its tile
    QStringList unverified; ///< what no source confirms
};

} // namespace keyherd
