// SPDX-License-Identifier: GPL-3.0-or-later
// What a person feels of the window with very many keys, on the real page and a real vault. window.sh calls it and says what it means.
//   window_probe fill VAULT KEYS   makes a vault
//   window_probe empty             an empty window; ends when that is painted
//   window_probe keys VAULT        the page of keys; ends after typing, scrolling and a new key
// Prints lines of a name and milliseconds or megabytes. Times are those in which the window's thread really ran, which other programs
// disturb little, unless the name says otherwise.
#include "base/Memory.h"
#include "home/HomePage.h"
#include "ui/TestHerd.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace keyherd;
using namespace keyherd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int keysAtOnce = 5000; // so that their secrets fit into guarded memory
constexpr int scrollSteps = 400;
constexpr QSize windowSize(1120, 680);

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void say(const QByteArray &name, double value)
{
    std::printf("%s %.2f\n", name.constData(), value);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

class Times
{
public:
    /// Does it, paints what came of it, and notes how long that took.
    template<typename Step>
    void measure(QWidget &painted, Step step)
    {
        const double before = threadMilliseconds();
        step();
        QCoreApplication::sendPostedEvents();
        painted.repaint();
        m_all.push_back(threadMilliseconds() - before);
    }
    void tell(const QByteArray &name)
    {
        std::ranges::sort(m_all);
        say(name + "-median", m_all[m_all.size() / 2]);
        say(name + "-p99", m_all[m_all.size() * 99 / 100]);
    }

private:
    std::vector<double> m_all;
};

void fill(const QString &path, int count)
{
    TestVault vault;
    for (int first = 0; first < count; first += keysAtOnce) {
        std::vector<NewKey> keys;
        for (int number = first; number < std::min(count, first + keysAtOnce); ++number) {
            keys.push_back(newKey(u"openai"_s, u"key of project %1"_s.arg(number), number));
            keys.back().tags = {number % 2 ? u"office"_s : u"at home"_s};
        }
        valueOf(vault.service().addAll(std::move(keys)));
    }
    vault.close();
    QFile::copy(vault.path(), path);
}

void waitUntil(const std::function<bool()> &true_, double *longest = nullptr)
{
    while (!true_()) {
        const double before = threadMilliseconds();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (longest)
            *longest = std::max(*longest, threadMilliseconds() - before);
    }
}

void measureTyping(QLineEdit &field, QTableView &table)
{
    Times times;
    for (int round = 0; round < 5; ++round) {
        for (const QString &text :
             {u"project 77"_s, u"provider:openai key"_s, u"tag:office 12"_s, u"is:active -3"_s, u"status:untested"_s}) {
            for (qsizetype length = 1; length <= text.size(); ++length)
                times.measure(*table.viewport(), [&] { field.setText(text.first(length)); });
            times.measure(*table.viewport(), [&] { field.clear(); });
        }
    }
    times.tell("letter");
}

void measureScrolling(QTableView &table)
{
    Times times;
    QScrollBar &bar = *table.verticalScrollBar();
    for (int step = 0; step < scrollSteps; ++step)
        times.measure(*table.viewport(), [&] { bar.setValue(bar.value() + (step % 2 ? 3 : bar.pageStep())); });
    times.tell("scroll");
}

int showKeys(const QString &path)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const auto keyherd = herdOn(path);
    valueOf(keyherd->vault().unlockWithPassphrase(TestVault::passphrase()));
    say("unlocked-real-time", double(sinceStart.elapsed()));
    const qint64 all = valueOf(keyherd->vault().status()).keys;
    sinceStart.restart();
    KeyActions actions(*keyherd);
    HomePage page(*keyherd, actions);
    page.resize(windowSize);
    page.show();
    page.open();
    auto &table = *page.findChild<QTableView *>(u"Keys"_s);
    double longest = 0;
    waitUntil([&] { return table.model()->rowCount() > 0; }, &longest);
    table.viewport()->repaint();
    say("painted-real-time", double(sinceStart.elapsed()));
    waitUntil([&] { return table.model()->rowCount() == all; }, &longest);
    table.viewport()->repaint();
    say("complete-real-time", double(sinceStart.elapsed()));
    say("painted-longest-gap", longest);
    say("resident", residentMegabytes());
    measureScrolling(table);
    measureTyping(*page.findChild<QLineEdit *>(u"Search keys"_s), table);
    longest = 0;
    const int before = table.model()->rowCount();
    const auto added = keyherd->vault().add(newKey(u"openai"_s, u"one more than %1"_s.arg(before), 7'000'000 + before));
    waitUntil([&] { return table.model()->rowCount() > before; }, &longest);
    waitUntil([&, rounds = 0]() mutable { return ++rounds > 10; }, &longest);
    say("new-key-longest-gap", longest);
    say("resident-at-the-end", residentMegabytes());
    return 0;
}

int showNothing()
{
    QWidget window;
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
    window.repaint();
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    shareMemoryPools();
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1) == "empty"_L1)
        return showNothing();
    if (arguments.size() == 3 && arguments.at(1) == "keys"_L1)
        return showKeys(arguments.at(2));
    if (arguments.size() == 4 && arguments.at(1) == "fill"_L1) {
        fill(arguments.at(2), arguments.at(3).toInt());
        return 0;
    }
    std::fputs("usage: window_probe empty | keys VAULT | fill VAULT KEYS\n", stderr);
    return 2;
}
