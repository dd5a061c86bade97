// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the keys in texts as people have them are found, and how much else is taken for one.
#include "Corpus.h"
#include "providers/Catalogue.h"
#include "providers/KeyScanner.h"

#include <QTest>

#include <algorithm>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rounds = 25;

QString folder()
{
    return QFINDTESTDATA("corpus");
}

struct Count
{
    int right = 0;
    int missed = 0;
    int wrong = 0; ///< no key, or another provider's
    [[nodiscard]] double precision() const { return right / static_cast<double>(right + wrong); }
    [[nodiscard]] double recall() const { return right / static_cast<double>(right + missed); }
};

bool isRight(const KeyFinding &finding, const Label &label)
{
    const bool isPlace = finding.offset == label.offset && finding.length == label.length;
    const auto names = [&label](const Guess &guess) { return guess.provider.toString() == label.provider; };
    return isPlace
        && (label.isAmbiguous ? std::any_of(finding.guesses.cbegin(), finding.guesses.cend(), names)
                              : names(finding.guesses.constFirst()));
}

} // namespace

class KeyCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreFoundAndNothingElse()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        const KeyScanner scanner(catalogue);
        Count all;
        Count distinctive;
        for (quint32 round = 0; round < rounds; ++round) {
            const QList<LabelledText> texts = Corpus(folder()).texts(round + 1);
            for (const LabelledText &text : texts) {
                count(scanner.scan(text.text), text, all, [](const KeyFinding &) { return true; });
                count(scanner.scan(text.text), text, distinctive, [&catalogue](const KeyFinding &finding) {
                    const Guess &guess = finding.guesses.constFirst();
                    const QList<KeyFamily> &families = catalogue.find(guess.provider)->families;
                    return std::any_of(families.cbegin(), families.cend(), [&guess](const KeyFamily &family) {
                        return family.name == guess.family && family.distinctive;
                    });
                });
            }
        }
        qInfo("keys in texts: %d, precision %.4f, recall %.4f; of distinctive families precision %.4f",
              all.right + all.missed, all.precision(), all.recall(), distinctive.precision());
        QCOMPARE(distinctive.wrong, 0);
        QVERIFY(all.recall() >= 0.98);
        QVERIFY(all.precision() >= 0.99);
    }

private:
    template<typename Counts>
    static void count(const QList<KeyFinding> &findings, const LabelledText &text, Count &sum, Counts counts)
    {
        QList<Label> open = text.labels;
        for (const KeyFinding &finding : findings) {
            const auto label =
                std::find_if(open.begin(), open.end(), [&finding](const Label &one) { return isRight(finding, one); });
            if (label != open.end()) {
                sum.right += counts(finding) ? 1 : 0;
                open.erase(label);
            } else if (counts(finding)) {
                ++sum.wrong;
                if (qEnvironmentVariableIsSet("KEYHERD_SHOW"))
                    show("wrong", text, finding.offset, finding.length,
                         finding.guesses.constFirst().provider.toString());
            }
        }
        for (const Label &label : std::as_const(open)) {
            ++sum.missed;
            if (qEnvironmentVariableIsSet("KEYHERD_SHOW"))
                show("missed", text, label.offset, label.length, label.provider);
        }
    }

    static void show(const char *what, const LabelledText &text, qsizetype offset, qsizetype length,
                     const QString &provider)
    {
        const qsizetype line = text.text.lastIndexOf('\n', offset) + 1;
        qInfo().noquote() << what << text.name << provider
                          << text.text.mid(std::max(line, offset - 60),
                                           offset - std::max(line, offset - 60) + length + 5);
    }
};

QTEST_GUILESS_MAIN(KeyCorpusTest)
#include "KeyCorpusTest.moc"
