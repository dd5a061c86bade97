// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/ProviderDelegate.h"

#include "common/Symbol.h"
#include "models/ProviderListModel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace keyherd {

namespace {

constexpr int gap = 8;
constexpr int tileSize = 24;
constexpr int dotSize = 16;
constexpr int rowHeight = 36;
constexpr qreal tileRadius = 6;
constexpr int darkestForWhite = 160;

void paintTile(QPainter &painter, const QRect &place, const QColor &colour, const QString &name)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(place, tileRadius, tileRadius);
    painter.setPen(qGray(colour.rgb()) < darkestForWhite ? Qt::white : Qt::black);
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, name.left(1).toUpper());
}

QIcon statusIcon(Attention attention)
{
    switch (attention) {
    case Attention::Damaged:
    case Attention::NotWorking:
        return symbolIcon(Symbol::Bad, Tint::Bad);
    case Attention::Uncertain:
        return symbolIcon(Symbol::Warning, Tint::Warning);
    case Attention::Untested:
    case Attention::Fine:
        break;
    }
    return {};
}

} // namespace

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    // As wide as the list is: a long name is cut short rather than the number beside it pushed out of sight.
    return {tileSize + 2 * dotSize + 4 * gap, std::max(text.height(), rowHeight)};
}

void ProviderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &styleOption, const QModelIndex &index) const
{
    QStyleOptionViewItem option = styleOption;
    initStyleOption(&option, index);
    const QString name = option.text;
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QRect rest = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect tile(rest.left(), rest.center().y() - tileSize / 2, tileSize, tileSize);
    if (const auto colour = index.data(ProviderListModel::ColourRole).value<QColor>(); colour.isValid()) {
        paintTile(*painter, tile, colour, name);
        painter->setFont(option.font);
    } else {
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, tile.adjusted(2, 2, -2, -2), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    }
    rest.setLeft(tile.right() + gap);

    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    if (const QVariant number = index.data(ProviderListModel::CountRole); number.isValid()) {
        const QString count = QLocale().toString(number.toInt());
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(count) - gap);
    }
    const QVariant attention = index.data(ProviderListModel::AttentionRole);
    const QIcon status = attention.isValid() ? statusIcon(static_cast<Attention>(attention.toInt())) : QIcon();
    if (!status.isNull()) {
        status.paint(painter, QRect(rest.right() - dotSize, rest.center().y() - dotSize / 2, dotSize, dotSize));
        rest.setRight(rest.right() - dotSize - gap);
    }
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace keyherd
