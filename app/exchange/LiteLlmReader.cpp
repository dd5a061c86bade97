// SPDX-License-Identifier: GPL-3.0-or-later
// Not a reader of YAML: lines of `name: value`, whose indentation says what stands beside what, are all that matters here.
#include "exchange/ToolReaders.h"

#include "exchange/ForeignSecrets.h"
#include "exchange/ForeignText.h"
#include "exchange/ProviderVariables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keyherd {

namespace {

struct YamlLine
{
    qsizetype indent = 0; ///< of the name, behind the sign of a list
    bool beginsItem = false;
    QByteArrayView name = {};
    QByteArrayView value = {};
};

// Without quotes, and without a comment behind it.
QByteArrayView scalar(QByteArrayView text)
{
    text = text.trimmed();
    if (!text.isEmpty() && (text.front() == '"' || text.front() == '\'')) {
        const qsizetype end = text.indexOf(text.front(), 1);
        return end < 0 ? text.sliced(1) : text.sliced(1, end - 1);
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '#' && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '\t'))
            return text.first(i).trimmed();
    }
    return text;
}

std::optional<YamlLine> parsed(QByteArrayView text)
{
    YamlLine line;
    while (line.indent < text.size() && text[line.indent] == ' ')
        ++line.indent;
    while (text.sliced(line.indent).startsWith("- ")) {
        line.beginsItem = true;
        for (line.indent += 2; line.indent < text.size() && text[line.indent] == ' ';)
            ++line.indent;
    }
    const QByteArrayView rest = text.sliced(line.indent);
    const qsizetype colon = rest.indexOf(':');
    if (rest.startsWith('#') || colon <= 0 || (colon + 1 < rest.size() && rest[colon + 1] != ' '))
        return std::nullopt;
    line.name = scalar(rest.first(colon));
    line.value = scalar(rest.sliced(colon + 1));
    return line;
}

class LiteLlmConfig
{
public:
    explicit LiteLlmConfig(const Catalogue &catalogue) : m_catalogue(catalogue), m_sieve(catalogue) { }

    Result<void> take(int row, const YamlLine &line)
    {
        // Less indentation, or the next of a list: what follows belongs to something else.
        if (line.indent < m_indent || line.beginsItem) {
            if (const auto done = finish(); !done)
                return done;
            m_indent = line.indent;
        }
        if (line.value.isEmpty() || line.value.startsWith("os.environ/"))
            return {};
        if (line.name == "api_key") {
            m_indent = line.indent;
            return append(m_found, {.row = row, .variable = u"api_key"_s}, line.value);
        } else if (line.name == "model") {
            m_model = QString::fromUtf8(line.value);
        } else if (line.name == "api_base" || line.name == "base_url") {
            m_baseUrl = QString::fromUtf8(line.value);
        } else if (line.name == QByteArrayView(line.name).toByteArray().toUpper()) {
            return m_sieve.take(row, QString::fromUtf8(line.name), line.value);
        }
        return {};
    }

    Result<ForeignKeys> keys() &&
    {
        if (const auto done = finish(); !done)
            return fail(done.error());
        ForeignKeys all = std::move(m_sieve).keys();
        std::move(m_done.begin(), m_done.end(), std::back_inserter(all));
        std::ranges::stable_sort(all, {}, &ForeignKey::row);
        return all;
    }

private:
    // What was found so far gets the model and the address that stand beside it.
    Result<void> finish()
    {
        const QString prefix = m_model.section(u'/', 0, 0);
        const auto provider = m_catalogue.resolve(m_model.contains(u'/') ? prefix : QString());
        Result<void> done;
        for (ForeignKey &key : m_found) {
            if (provider)
                key.provider = provider->toString();
            key.baseUrl = m_baseUrl;
            if (done)
                done = append(m_done, std::move(key));
        }
        m_found.clear();
        m_model.clear();
        m_baseUrl.clear();
        m_indent = 0;
        return done;
    }

    const Catalogue &m_catalogue;
    VariableSieve m_sieve;
    qsizetype m_indent = 0;
    QString m_model;
    QString m_baseUrl;
    ForeignKeys m_found;
    ForeignKeys m_done;
};

} // namespace

Result<ForeignKeys> readLiteLlm(QByteArrayView bytes, const Catalogue &catalogue)
{
    const ForeignText text(bytes);
    LiteLlmConfig config(catalogue);
    int row = 0;
    for (QByteArrayView rest = text.view(); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        ++row;
        if (line.endsWith('\r'))
            line.chop(1);
        const auto read = parsed(line);
        if (!read)
            continue;
        if (const auto taken = config.take(row, *read); !taken)
            return fail(taken.error());
    }
    return std::move(config).keys();
}

} // namespace keyherd
