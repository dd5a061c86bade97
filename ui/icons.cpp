// SPDX-License-Identifier: GPL-3.0-or-later
// keyherd_icons PICTURE FOLDER: the application's icon from an SVG file, in the forms that desktops take: keyherd-SIZE.png for Linux,
// keyherd.ico for Windows, keyherd.icns for macOS. Run at build time.
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array linuxSizes{16, 22, 24, 32, 48, 64, 128, 256};
constexpr std::array windowsSizes{16, 20, 24, 32, 40, 48, 64, 256};
// Apple's name for each size in pixels; some sizes stand for a smaller one on a sharper screen too.
constexpr std::array<std::pair<const char *, int>, 10> macSizes{{{"icp4", 16},
                                                                 {"icp5", 32},
                                                                 {"icp6", 64},
                                                                 {"ic07", 128},
                                                                 {"ic08", 256},
                                                                 {"ic09", 512},
                                                                 {"ic11", 32},
                                                                 {"ic12", 64},
                                                                 {"ic13", 256},
                                                                 {"ic14", 512}}};

QByteArray png(QSvgRenderer &picture, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

// A list of what follows, then one PNG after the other; Windows takes them since Vista. A size of 256 is written as 0.
QByteArray ico(QSvgRenderer &picture)
{
    constexpr quint32 headerBytes = 6;
    constexpr quint32 entryBytes = 16;
    constexpr quint16 kindIcon = 1;
    QByteArray list;
    append(list, qToLittleEndian(quint16(0)));
    append(list, qToLittleEndian(kindIcon));
    append(list, qToLittleEndian(quint16(windowsSizes.size())));
    QByteArray pictures;
    for (const int size : windowsSizes) {
        const QByteArray drawn = png(picture, size);
        append(list, quint8(size % 256));
        append(list, quint8(size % 256));
        append(list, quint16(0));
        append(list, qToLittleEndian(quint16(1)));
        append(list, qToLittleEndian(quint16(32)));
        append(list, qToLittleEndian(quint32(drawn.size())));
        append(list,
               qToLittleEndian(quint32(headerBytes + entryBytes * windowsSizes.size()) + quint32(pictures.size())));
        pictures += drawn;
    }
    return list + pictures;
}

// Chunks of a name, a length that counts both, and a PNG; the whole is such a chunk too.
QByteArray icns(QSvgRenderer &picture)
{
    constexpr qsizetype headBytes = 8;
    const auto chunk = [](const char *name, const QByteArray &content) -> QByteArray {
        QByteArray bytes(name, 4);
        append(bytes, qToBigEndian(quint32(headBytes + content.size())));
        return bytes + content;
    };
    QByteArray pictures;
    for (const auto &[name, size] : macSizes)
        pictures += chunk(name, png(picture, size));
    return chunk("icns", pictures);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: keyherd_icons PICTURE FOLDER\n", stderr);
        return 2;
    }
    QSvgRenderer picture(QString::fromLocal8Bit(argv[1]));
    if (!picture.isValid()) {
        std::fprintf(stderr, "keyherd_icons: %s is no SVG picture\n", argv[1]);
        return 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[2]) + u'/';
    bool done = QDir().mkpath(folder) && write(folder + "keyherd.ico"_L1, ico(picture))
             && write(folder + "keyherd.icns"_L1, icns(picture));
    for (const int size : linuxSizes)
        done = done && write(folder + u"keyherd-%1.png"_s.arg(size), png(picture, size));
    if (!done)
        std::fprintf(stderr, "keyherd_icons: cannot write to %s\n", argv[2]);
    return done ? 0 : 1;
}
