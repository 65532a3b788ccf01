// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/icons.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// Takes the shape of another icon and fills it with the palette's colour, so that one drawing
// serves light, dark and sepia.
class TintedEngine : public QIconEngine
{
public:
    explicit TintedEngine(QIcon shape)
        : m_shape(std::move(shape))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(
            rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap tinted = m_shape.pixmap(size, scale, QIcon::Normal, state);
        if (tinted.isNull())
            return tinted;
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QPainter painter(&tinted);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(tinted.rect(), QApplication::palette().color(group, role));
        return tinted;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_shape); }

private:
    QIcon m_shape;
};

} // namespace

QIcon namedIcon(QLatin1StringView name)
{
    const QString own = QString(":/diptych/icons/"_L1 + name + ".svg"_L1);
    const QIcon shape = QFile::exists(own) ? QIcon(own) : QIcon::fromTheme(name);
    return tintedIcon(shape);
}

QIcon tintedIcon(const QIcon &icon)
{
    return icon.isNull() ? QIcon() : QIcon(new TintedEngine(icon));
}

QPixmap tagSwatch(const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap swatch(QSize(size, size) * devicePixelRatio);
    swatch.setDevicePixelRatio(devicePixelRatio);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor rim = QApplication::palette().color(QPalette::Text);
    rim.setAlphaF(0.35F);
    painter.setPen(QPen(rim, 1));
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.5, 0.5, size - 1, size - 1), 2.5, 2.5);
    return swatch;
}

} // namespace diptych
