// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/api/ApiWords.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr std::array languages = {"en"_L1, "fr"_L1, "de"_L1, "vi"_L1};
constexpr const char *context = "ApiWords";

const char *sourceOf(ApiWords::Text text)
{
    using enum ApiWords::Text;
    switch (text) {
    case NoToken:
        return QT_TRANSLATE_NOOP("ApiWords", "A valid token is needed");
    case Locked:
        return QT_TRANSLATE_NOOP("ApiWords", "The vault is locked; unlock it in Keyherd");
    case ForeignHost:
        return QT_TRANSLATE_NOOP("ApiWords", "Only programs of this computer may ask, and no web pages");
    case WrongScope:
        return QT_TRANSLATE_NOOP("ApiWords", "The token is not good for this");
    case WrongProvider:
        return QT_TRANSLATE_NOOP("ApiWords", "The token is not good for this service");
    case NotFound:
        return QT_TRANSLATE_NOOP("ApiWords", "There is nothing here");
    case NoSuchKey:
        return QT_TRANSLATE_NOOP("ApiWords", "API key not found");
    case NoVault:
        return QT_TRANSLATE_NOOP("ApiWords", "User not found");
    case MethodNotAllowed:
        return QT_TRANSLATE_NOOP("ApiWords", "This method is not allowed here");
    case NotJson:
        return QT_TRANSLATE_NOOP("ApiWords", "The body is not a JSON object");
    case JsonExpected:
        return QT_TRANSLATE_NOOP("ApiWords", "The body must be JSON (Content-Type: application/json)");
    case TooLarge:
        return QT_TRANSLATE_NOOP("ApiWords", "The body is too large");
    case HeaderTooLarge:
        return QT_TRANSLATE_NOOP("ApiWords", "The header is too large");
    case TooSlow:
        return QT_TRANSLATE_NOOP("ApiWords", "The request came too slowly");
    case TooMany:
        return QT_TRANSLATE_NOOP("ApiWords", "Too many requests; try again later");
    case BadRequest:
        return QT_TRANSLATE_NOOP("ApiWords", "The request is not well-formed");
    case ServiceNeeded:
        return QT_TRANSLATE_NOOP("ApiWords", "The name of the service is missing");
    case KeyNeeded:
        return QT_TRANSLATE_NOOP("ApiWords", "The API key is missing");
    case NameNeeded:
        return QT_TRANSLATE_NOOP("ApiWords", "The name of the key is missing");
    case NothingToChange:
        return QT_TRANSLATE_NOOP("ApiWords", "Required data is missing");
    case TrueOrFalse:
        return QT_TRANSLATE_NOOP("ApiWords", "is_active must be true or false");
    case OneProvider:
        return QT_TRANSLATE_NOOP("ApiWords", "The provider cannot be changed");
    case ProviderHasKey:
        return QT_TRANSLATE_NOOP("ApiWords", "There is a credential of this provider already");
    case Deleted:
        return QT_TRANSLATE_NOOP("ApiWords", "API key deleted");
    case Works:
        return QT_TRANSLATE_NOOP("ApiWords", "API key works");
    case Inactive:
        return QT_TRANSLATE_NOOP("ApiWords", "The API key is switched off");
    }
    return "";
}

const char *sourceOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidName:
        return QT_TRANSLATE_NOOP("ApiWords", "The name of a key has 3 to 100 characters");
    case ErrorCode::NameTaken:
        return QT_TRANSLATE_NOOP("ApiWords", "There is a key of this name already");
    case ErrorCode::UnknownProvider:
    case ErrorCode::ProviderDamaged:
        return QT_TRANSLATE_NOOP("ApiWords", "This service is not supported");
    case ErrorCode::KeyEmpty:
    case ErrorCode::KeyTooLong:
    case ErrorCode::KeyHasInvalidBytes:
    case ErrorCode::KeyOfOtherProvider:
    case ErrorCode::KeyWrongPrefix:
        return QT_TRANSLATE_NOOP("ApiWords", "This is not an API key of this service");
    case ErrorCode::KeyForIssuing:
        return QT_TRANSLATE_NOOP("ApiWords", "This key manages other keys and is not for programs");
    case ErrorCode::KeyDamaged:
        return QT_TRANSLATE_NOOP("ApiWords", "The key was altered and cannot be used");
    case ErrorCode::UseNotAllowed:
        return QT_TRANSLATE_NOOP("ApiWords", "The use of the key was not allowed");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ApiWords", "The disk is full; nothing was changed");
    default:
        return QT_TRANSLATE_NOOP("ApiWords", "The vault could not do this; nothing was changed");
    }
}

const char *sourceOf(TestStatus status)
{
    switch (status) {
    case TestStatus::Valid:
        return sourceOf(ApiWords::Text::Works);
    case TestStatus::Inactive:
        return sourceOf(ApiWords::Text::Inactive);
    case TestStatus::Invalid:
        return QT_TRANSLATE_NOOP("ApiWords", "The service does not accept this API key");
    case TestStatus::Forbidden:
        return QT_TRANSLATE_NOOP("ApiWords", "The service knows this API key, but allows it nothing");
    case TestStatus::RateLimited:
        return QT_TRANSLATE_NOOP("ApiWords", "The service was asked too often with this API key");
    case TestStatus::QuotaExhausted:
        return QT_TRANSLATE_NOOP("ApiWords", "The credit of this API key is used up");
    case TestStatus::Unreachable:
    case TestStatus::TlsError:
        return QT_TRANSLATE_NOOP("ApiWords", "The service cannot be reached");
    case TestStatus::ProviderError:
    case TestStatus::Unexpected:
        return QT_TRANSLATE_NOOP("ApiWords", "The service gave no answer that says anything of the API key");
    }
    return "";
}

} // namespace

ApiWords::ApiWords()
{
    for (const QLatin1StringView language : languages) {
        auto translator = std::make_unique<QTranslator>();
        if (language != languages.front() && translator->load(u":/i18n/keyherd_"_s + language))
            m_translators.emplace(language, std::move(translator));
    }
}

ApiWords::~ApiWords() = default;

QString ApiWords::languageFor(QByteArrayView acceptLanguage)
{
    QString best = languages.front();
    double bestWeight = 0;
    for (const QByteArray &range : acceptLanguage.toByteArray().split(',')) {
        const QList<QByteArray> parts = range.split(';');
        const QByteArray tag = parts.front().trimmed().toLower();
        const QByteArray code = tag.split('-').front();
        double weight = 1;
        if (parts.size() > 1 && parts.at(1).trimmed().startsWith("q="))
            weight = parts.at(1).trimmed().sliced(2).toDouble();
        const bool isKnown = std::ranges::any_of(languages, [&](QLatin1StringView known) {
            return code == QByteArrayView(known.data(), known.size());
        });
        if (isKnown && weight > bestWeight) {
            best = QString::fromLatin1(code);
            bestWeight = weight;
        }
    }
    return best;
}

QString ApiWords::text(Text text, const QString &language) const
{
    return translated(sourceOf(text), language);
}

QString ApiWords::text(const Error &error, const QString &language) const
{
    return translated(sourceOf(error), language);
}

QString ApiWords::text(TestStatus status, const QString &language) const
{
    return translated(sourceOf(status), language);
}

QString ApiWords::translated(const char *source, const QString &language) const
{
    const auto translator = m_translators.find(language);
    const QString found =
        translator == m_translators.end() ? QString() : translator->second->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

} // namespace keyherd
