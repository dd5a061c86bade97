// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/api/ApiCall.h"
#include "vault/KeyChanges.h"

#include <QObject>

#include <functional>

namespace keyherd {

class Catalogue;
class VaultService;
class TestQueue;

/// `/api/keys/…`: keys are listed, added, changed, removed and tested; their secrets go in and never come out. Belongs to one thread.
class KeyManagementRoutes : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        VaultService &vault;
        const Catalogue &catalogue;
        TestQueue &tests;
        std::chrono::milliseconds testTimeout;
    };

    /// The services must outlive it.
    explicit KeyManagementRoutes(const Services &services) : m_services(services) { }

    /// Answers, now or later, if the path is one of these.
    [[nodiscard]] bool answer(const ApiCallPointer &call);

private:
    void list(const ApiCallPointer &call);
    void add(const ApiCallPointer &call);
    void answerOne(const ApiCallPointer &call, KeyId id);
    void show(const ApiCallPointer &call, const KeyEntry &key);
    void change(const ApiCallPointer &call, const KeyEntry &key);
    void remove(const ApiCallPointer &call, const KeyEntry &key);
    void test(const ApiCallPointer &call, const KeyEntry &key);
    /// The key, if there is one that the client may know of; otherwise it was told.
    void find(const ApiCallPointer &call, KeyId id, const std::function<void(const KeyEntry &)> &found);

    Services m_services;
};

} // namespace keyherd
