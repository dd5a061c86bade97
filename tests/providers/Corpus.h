// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace keyherd::tests {

/// Where a key stands in a text, and whose it is.
struct Label
{
    qsizetype offset;
    qsizetype length;
    QString provider;
    bool isAmbiguous; ///< nothing tells it from keys of other providers
};

struct LabelledText
{
    QString name;
    QByteArray text;
    QList<Label> labels;
};

/// The texts in `corpus/` as people have them, with a random key in each place that is made for one: {provider.family}, or
/// {provider.family?} where nothing tells whose it is, or {none.…} for what is no key.
class Corpus
{
public:
    explicit Corpus(const QString &folder);

    /// Another set of random keys for each seed.
    [[nodiscard]] QList<LabelledText> texts(quint32 seed) const;
    /// A random key of a shape in `shapes.txt`.
    [[nodiscard]] QByteArray key(const QByteArray &shape, QRandomGenerator &random) const;

private:
    QString m_folder;
    QHash<QByteArray, QByteArray> m_shapes;
};

} // namespace keyherd::tests
