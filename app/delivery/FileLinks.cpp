// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FileLinks.h"

#include "base/Await.h"
#include "delivery/FileOutput.h"
#include "delivery/LinkedText.h"
#include "exchange/ProviderVariables.h"
#include "exchange/scan/PathBytes.h"
#include "vault/KeyReference.h"
#include "vault/VaultService.h"

#include <QCoreApplication>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

constexpr qsizetype keptMarks = 4;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FileLinks)

public:
    static Error nothingToLink(const fs::path &path)
    {
        return {ErrorCode::InvalidArgument,
                {{ErrorField::Field, shownPath(path)},
                 {ErrorField::Reason, tr("no line in it is for a key of the vault; write NAME=keyherd://PROVIDER")}}};
    }
};

bool isAbsence(ErrorCode code)
{
    return code == ErrorCode::NoSuchKey || code == ErrorCode::NoActiveKey || code == ErrorCode::UnknownProvider
        || code == ErrorCode::ProviderDamaged;
}

// The better one is told only if there is none worse.
int weightOf(LinkState state)
{
    switch (state) {
    case LinkState::ChangedByHand:
        return 3;
    case LinkState::Outdated:
        return 2;
    case LinkState::NoKey:
        return 1;
    default:
        return 0;
    }
}

LinkState stateOf(const LinkedText::Line &line, const LinkedVariable &variable, KeyId key)
{
    if (line.match.key == key)
        return LinkState::InStep;
    const bool isOurs = line.isOpen() || variable.written.contains(line.match.mark);
    return isOurs ? LinkState::Outdated : LinkState::ChangedByHand;
}

LinkReport reportOf(const LinkedFile &file, const Error &error)
{
    const LinkState state = error.code == ErrorCode::NoSuchFile ? LinkState::Gone : LinkState::NotReadable;
    return {.file = file, .state = state, .error = error};
}

} // namespace

FileLinks::FileLinks(VaultService &vault, const Catalogue &catalogue, HandOutKeys handOut)
    : m_vault(vault), m_catalogue(catalogue), m_handOut(std::move(handOut))
{
}

Result<std::optional<KeyEntry>> FileLinks::find(const QString &lookup)
{
    const auto entry = await(m_vault.find(lookup));
    if (entry)
        return std::optional(*entry);
    return isAbsence(entry.error().code) ? Result<std::optional<KeyEntry>>(std::nullopt) : fail(entry.error());
}

Result<std::optional<LinkedFile>> FileLinks::linked(const fs::path &path)
{
    return await(m_vault.links()).map([&](const QList<LinkedFile> &files) {
        const auto found = std::ranges::find(files, pathBytes(path), &LinkedFile::path);
        return found == files.end() ? std::nullopt : std::optional(*found);
    });
}

Result<LinkReport> FileLinks::assess(const LinkedFile &file, const LinkedText &text)
{
    LinkReport report{.file = file, .isReadableByOthers = (text.file().rights.mode & 0077) != 0};
    const auto note = [&report](LinkState state, const LinkedVariable &variable) {
        if (weightOf(state) > weightOf(report.state)) {
            report.state = state;
            report.variable = variable.name;
        }
    };
    for (const LinkedVariable &variable : file.variables) {
        const auto key = find(variable.lookup);
        if (!key)
            return fail(key.error());
        bool isThere = false;
        for (const LinkedText::Line &line : text.lines()) {
            if (line.text.variable != variable.name)
                continue;
            isThere = true;
            note(*key ? keyherd::stateOf(line, variable, (*key)->id) : LinkState::NoKey, variable);
        }
        if (!isThere)
            note(LinkState::ChangedByHand, variable);
    }
    return report;
}

LinkReport FileLinks::stateOf(const LinkedFile &file)
{
    if (file.damage)
        return reportOf(file, *file.damage);
    const auto text = LinkedText::read(pathFromBytes(file.path), m_vault);
    if (!text)
        return reportOf(file, text.error());
    const auto report = assess(file, *text);
    return report ? *report : reportOf(file, report.error());
}

Result<QList<LinkReport>> FileLinks::states()
{
    return await(m_vault.links()).map([this](const QList<LinkedFile> &files) {
        QList<LinkReport> reports;
        for (const LinkedFile &file : files)
            reports << stateOf(file);
        return reports;
    });
}

Result<QList<LinkReport>> FileLinks::update()
{
    return states().map([this](QList<LinkReport> reports) {
        for (LinkReport &report : reports) {
            if (report.state != LinkState::Outdated)
                continue;
            const auto text = LinkedText::read(pathFromBytes(report.file.path), m_vault);
            const auto done = text ? bringIntoStep(report.file, *text, Conflict::Refuse) : fail(text.error());
            if (done)
                report = *done;
            else
                report.error = done.error();
        }
        return reports;
    });
}

Result<LinkReport> FileLinks::bringIntoStep(LinkedFile file, const LinkedText &text, Conflict conflict)
{
    QList<KeyEntry> keys;
    std::map<std::size_t, qsizetype> keyOfLine;
    for (const LinkedVariable &variable : std::as_const(file.variables)) {
        const auto key = find(variable.lookup);
        if (!key)
            return fail(key.error());
        if (!*key)
            continue;
        for (std::size_t i = 0; i < text.lines().size(); ++i) {
            const LinkedText::Line &line = text.lines()[i];
            const LinkState state = keyherd::stateOf(line, variable, (*key)->id);
            if (line.text.variable != variable.name || state == LinkState::InStep)
                continue;
            if (state == LinkState::ChangedByHand && conflict == Conflict::Refuse)
                return fail(ErrorCode::FileChanged, {{ErrorField::Path, shownPath(text.file().path)},
                                                     {ErrorField::Reason, u"link"_s},
                                                     {ErrorField::Name, variable.name},
                                                     {ErrorField::Position, QString::number(line.text.line)}});
            auto place = std::ranges::find(std::as_const(keys), (*key)->id, &KeyEntry::id) - keys.cbegin();
            if (place == keys.size())
                keys.append(**key);
            keyOfLine.emplace(i, place);
        }
    }
    auto secrets = m_handOut(keys, shownPath(text.file().path));
    if (!secrets)
        return fail(secrets.error());
    const auto known = await(m_vault.whichAreKnown(std::move(*secrets)));
    if (!known)
        return fail(known.error());
    std::map<std::size_t, QByteArrayView> values;
    for (const auto &[line, key] : keyOfLine) {
        values.emplace(line, known->secrets.at(static_cast<std::size_t>(key)).view());
        const auto variable =
            std::ranges::find(file.variables, text.lines()[line].text.variable, &LinkedVariable::name);
        const QByteArray mark = known->matches.at(key).mark;
        variable->written.removeAll(mark);
        variable->written.append(mark);
        while (variable->written.size() > keptMarks)
            variable->written.removeFirst();
    }
    // First the vault, so that what is written is known as its own whatever happens.
    const auto kept = await(m_vault.keepLink(file));
    if (!kept)
        return fail(kept.error());
    if (!values.empty()) {
        if (const auto written = putFile(text.file(), text.with(values).view()); !written)
            return fail(written.error());
    }
    LinkReport report = stateOf(*kept);
    report.isRewritten = !values.empty();
    return report;
}

Result<std::optional<QString>> FileLinks::lookupFor(const LinkedText &text, std::size_t number,
                                                    const LinkedVariable *linked)
{
    const LinkedText::Line &line = text.lines()[number];
    if (const auto reference = KeyReference::parse(line.text.value.view())) {
        const auto entry = await(m_vault.find(reference->toLookup()));
        if (!entry)
            return fail(entry.error()
                            .with(ErrorField::Detail, QString::fromUtf8(line.text.value.view()))
                            .with(ErrorField::Path, shownPath(text.file().path))
                            .with(ErrorField::Position, QString::number(line.text.line)));
        return std::optional(reference->isOfActiveKey() ? entry->provider.toString() : entry->id.toString());
    }
    if (linked)
        return std::optional(linked->lookup);
    const auto provider = ProviderVariables(m_catalogue).ofKey(line.text.variable);
    const Provider *known = provider ? m_catalogue.find(*provider) : nullptr;
    const bool isForPrograms = known && known->keyVariables.contains(line.text.variable);
    const auto active = isForPrograms ? find(provider->toString()) : Result<std::optional<KeyEntry>>(std::nullopt);
    if (!active)
        return fail(active.error());
    if (*active && (!line.match.key || line.match.key == (*active)->id))
        return std::optional(provider->toString());
    return line.match.key ? std::optional(line.match.key->toString()) : std::nullopt;
}

Result<LinkReport> FileLinks::link(const fs::path &path, Conflict conflict)
{
    const auto whole = wholePath(path);
    if (!whole)
        return fail(whole.error());
    const auto text = LinkedText::read(*whole, m_vault);
    if (!text)
        return fail(text.error());
    const auto before = linked(*whole);
    if (!before)
        return fail(before.error());
    LinkedFile file{.id = *before ? (*before)->id : std::nullopt, .path = pathBytes(*whole)};
    for (std::size_t i = 0; i < text->lines().size(); ++i) {
        const QString &name = text->lines()[i].text.variable;
        if (std::ranges::find(std::as_const(file.variables), name, &LinkedVariable::name) != file.variables.cend())
            continue;
        const LinkedVariable *former = nullptr;
        if (*before) {
            const auto found = std::ranges::find(std::as_const((*before)->variables), name, &LinkedVariable::name);
            former = found == (*before)->variables.cend() ? nullptr : &*found;
        }
        const auto lookup = lookupFor(*text, i, former);
        if (!lookup)
            return fail(lookup.error());
        if (*lookup)
            file.variables.append({name, **lookup, former ? former->written : QList<QByteArray>()});
    }
    if (file.variables.isEmpty())
        return fail(Words::nothingToLink(*whole));
    return bringIntoStep(std::move(file), *text, conflict);
}

Result<void> FileLinks::unlink(const fs::path &path, Leave leave)
{
    std::error_code error;
    const auto whole = wholePath(path);
    // Its folder may be gone with it.
    const auto file = linked(whole ? *whole : fs::absolute(path, error).lexically_normal());
    if (!file)
        return fail(file.error());
    if (!*file)
        return fail(ErrorCode::NotLinked, {{ErrorField::Path, shownPath(path)}});
    if (leave == Leave::References) {
        const auto text = LinkedText::read(*whole, m_vault);
        if (!text)
            return fail(text.error());
        std::map<std::size_t, QByteArrayView> values;
        std::map<QString, QByteArray> references;
        for (const LinkedVariable &variable : std::as_const((*file)->variables)) {
            const auto key = find(variable.lookup);
            if (!key)
                return fail(key.error());
            if (!*key)
                continue;
            const bool isActiveKey = variable.lookup == (*key)->provider.toString();
            references[variable.name] =
                isActiveKey ? keyReference((*key)->provider) : keyReference((*key)->provider, (*key)->attributes.name);
            for (std::size_t i = 0; i < text->lines().size(); ++i) {
                const LinkedText::Line &line = text->lines()[i];
                if (line.text.variable == variable.name
                    && keyherd::stateOf(line, variable, (*key)->id) != LinkState::ChangedByHand)
                    values.emplace(i, references[variable.name]);
            }
        }
        if (const auto written = putFile(text->file(), text->with(values).view()); !written)
            return written;
    }
    return await(m_vault.dropLink(*(*file)->id));
}

} // namespace keyherd
