"""Line icons of our own, drawn in the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from lares_desk.gui import theme
from lares_desk.paths import resources

_SIZE = 20  # pixels where the body has 10 points
_SCALE = 3  # sharp enough for the densest screens


def icon_size() -> int:
    """Return the width of an icon beside text, in pixels: it grows with the text."""
    return theme.scaled(_SIZE)


def pixmap(name: str, colour: str, size: int = 0) -> QPixmap:
    """Return the icon `name` in `colour`, `size` pixels wide (0: as large as beside text) at any density."""
    key = f"{name}/{colour}/{size or icon_size()}"
    kept = QPixmapCache.find(key)
    if kept is not None:
        return kept
    picture = _drawing(name, size or icon_size()).copy()
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(colour))
    painter.end()
    made = QPixmap.fromImage(picture)
    made.setDevicePixelRatio(_SCALE)
    QPixmapCache.insert(key, made)
    return made


@lru_cache(maxsize=128)
def _drawing(name: str, size: int) -> QImage:
    """Return the lines of an icon in one colour: what takes time is drawn once, whatever its tones."""
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", b"black")
    picture = QImage(QSize(size, size) * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


def icon(name: str, palette: QPalette, colour: str = "") -> QIcon:
    """Return the icon `name` for texts of this palette, faint where disabled; `colour` overrules the text's."""
    made = QIcon(pixmap(name, colour or QColor(palette.color(QPalette.ColorRole.WindowText)).name()))
    made.addPixmap(pixmap(name, theme.tokens(palette).edge), QIcon.Mode.Disabled)
    return made


def set_icon(target: QAction | QAbstractButton, name: str, palette: QPalette, tone: str = "text") -> None:
    """Put an icon on an action or a button in a tone of the theme, and remember it for `retint`."""
    target.setProperty("iconName", name)
    target.setProperty("iconTone", tone)
    target.setIcon(icon(name, palette, getattr(theme.tokens(palette), tone)))


def retint(root: QWidget, palette: QPalette) -> None:
    """Draw every icon under `root` again after the scheme has changed."""
    for target in (*root.findChildren(QAction), *root.findChildren(QAbstractButton)):
        name = target.property("iconName")
        if name:
            set_icon(target, name, palette, target.property("iconTone"))
