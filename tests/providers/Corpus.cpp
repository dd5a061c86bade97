// SPDX-License-Identifier: GPL-3.0-or-later
#include "Corpus.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace keyherd::tests {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return file.readAll();
}

QByteArray alphabetOf(QByteArrayView ranges)
{
    QByteArray alphabet;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const bool isRange = i + 2 < ranges.size() && ranges[i + 1] == '-';
        const char last = isRange ? ranges[i + 2] : ranges[i];
        for (int c = ranges[i]; c <= last; ++c)
            alphabet += static_cast<char>(c);
        i += isRange ? 2 : 0;
    }
    return alphabet;
}

} // namespace

Corpus::Corpus(const QString &folder) : m_folder(folder)
{
    const QList<QByteArray> lines = contentsOf(folder + "/shapes.txt"_L1).split('\n');
    for (const QByteArray &line : lines) {
        if (const qsizetype space = line.indexOf(' '); space > 0 && !line.startsWith('#'))
            m_shapes.insert(line.first(space), line.sliced(space).trimmed());
    }
}

QByteArray Corpus::key(const QByteArray &name, QRandomGenerator &random) const
{
    const QByteArray shape = m_shapes.value(name);
    if (shape.isEmpty())
        qFatal("shapes.txt knows no %s", name.constData());
    QByteArray key;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape.at(i) != '[') {
            if (shape.at(i) != '|')
                key += shape.at(i);
            continue;
        }
        const qsizetype classEnd = shape.indexOf(']', i);
        const qsizetype countEnd = shape.indexOf('}', classEnd);
        const QByteArray alphabet = alphabetOf(QByteArrayView(shape).sliced(i + 1, classEnd - i - 1));
        const int count = shape.sliced(classEnd + 2, countEnd - classEnd - 2).toInt();
        for (int n = 0; n < count; ++n)
            key += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        i = countEnd;
    }
    return key;
}

QList<LabelledText> Corpus::texts(quint32 seed) const
{
    static const QRegularExpression place(uR"(\{([a-z_]+)\.([a-z0-9_]+)(\?)?\})"_s);
    QRandomGenerator random(seed);
    QList<LabelledText> texts;
    const QStringList files = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file == "shapes.txt"_L1 || file == "providers.json"_L1)
            continue;
        LabelledText labelled{.name = file, .text = {}, .labels = {}};
        const QString pattern = QString::fromUtf8(contentsOf(m_folder + u'/' + file));
        qsizetype done = 0;
        for (const QRegularExpressionMatch &match : place.globalMatch(pattern)) {
            labelled.text += QStringView(pattern).sliced(done, match.capturedStart() - done).toUtf8();
            const QString provider = match.captured(1);
            const QByteArray made = key(QString(provider + u'.' + match.captured(2)).toLatin1(), random);
            if (provider != "none"_L1) {
                labelled.labels << Label{.offset = labelled.text.size(),
                                         .length = made.size(),
                                         .provider = provider,
                                         .isAmbiguous = match.capturedLength(3) > 0};
            }
            labelled.text += made;
            done = match.capturedEnd();
        }
        labelled.text += QStringView(pattern).sliced(done).toUtf8();
        texts << labelled;
    }
    return texts;
}

} // namespace keyherd::tests
