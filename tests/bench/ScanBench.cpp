// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for the keys of all families in source text, beside reading each byte of it once, and beside one regular expression of
// all that keys begin with.
#include "providers/Catalogue.h"
#include "providers/KeyScanner.h"

#include <benchmark/benchmark.h>

#include <QRegularExpression>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace keyherd::bench {

namespace {

constexpr qsizetype size = 8 * 1024 * 1024;

QByteArray madeUpKey(std::mt19937 &random)
{
    static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray key = "gsk_";
    for (int i = 0; i < 52; ++i)
        key += alphabet[random() % (sizeof alphabet - 1)];
    return key;
}

// Lines as programs consist of, in random order, with a checksum and a key now and then.
QByteArray makeSource()
{
    static const QByteArray lines[] = {
        "#include <algorithm>\n",
        "\n",
        "    const auto position = m_positions.constFind(idOrAlias.trimmed().toCaseFolded());\n",
        "    if (position == m_positions.cend())\n",
        "        return fail(ErrorCode::UnknownProvider, {{ErrorField::Provider, idOrAlias}});\n",
        "def reset_password_for_user(self, user_id: int, *, notify: bool = True) -> None:\n",
        "        self.assertEqual(response.status_code, 200, msg=\"unexpected answer\")\n",
        "export const useSubscription = (channel, options = {}) => useContext(ChannelContext)?.get(channel);\n",
        "// Resources of a static library are linked in only if somebody asks for them.\n",
        "    \"description\": \"The number of items that were seen since the last call\",\n",
        "  color: var(--text-muted); padding: 0 12px; border-bottom: 1px solid #e5e7eb;\n",
        "static int usb_gadget_register_driver_owner(struct usb_gadget_driver *driver, struct module *owner)\n",
        "\tif err := json.NewDecoder(r.Body).Decode(&request); err != nil {\n",
        "}\n",
    };
    std::mt19937 random(1);
    QByteArray text;
    text.reserve(size + 256);
    while (text.size() < size) {
        text += lines[random() % std::size(lines)];
        if (random() % 200 == 0)
            text += "  \"integrity\": \"" + QByteArray::number(random(), 16).repeated(8) + "\",\n";
        if (random() % 2000 == 0)
            text += "GROQ_API_KEY=" + madeUpKey(random) + '\n';
    }
    return text;
}

const QByteArray &source()
{
    static const QByteArray text = makeSource();
    return text;
}

void count(benchmark::State &state)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * source().size());
}

void scanKeyherd(benchmark::State &state)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const KeyScanner scanner(catalogue);
    for (auto _ : state)
        benchmark::DoNotOptimize(scanner.scan(source()));
    count(state);
}
BENCHMARK(scanKeyherd)->Name("scan/keyherd");

void scanEachByte(benchmark::State &state)
{
    static constexpr auto isLine = [](char c) { return c == '\n'; };
    for (auto _ : state)
        benchmark::DoNotOptimize(std::count_if(source().cbegin(), source().cend(), isLine));
    count(state);
}
BENCHMARK(scanEachByte)->Name("scan/each-byte");

void scanPattern(benchmark::State &state)
{
    const QRegularExpression pattern(
        u"\\b(?:sk-|hf_|gsk_|AIza|AQ\\.|xai-|pplx-|r8_|csk-|nvapi-|tvly-|jina_|fw_|tgp_v1_)[A-Za-z0-9_-]{16,}"_s);
    const QString text = QString::fromLatin1(source());
    for (auto _ : state) {
        int found = 0;
        for (auto matches = pattern.globalMatch(text); matches.hasNext(); ++found)
            matches.next();
        benchmark::DoNotOptimize(found);
    }
    count(state);
}
BENCHMARK(scanPattern)->Name("scan/one-pattern");

} // namespace

} // namespace keyherd::bench
