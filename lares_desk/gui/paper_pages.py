"""The pages of a paper, one under the other, at any size; what they say can be found and clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from lares_desk.domain.papers import PagePicture, Spot
from lares_desk.gui import theme
from lares_desk.gui.paper_targets import target_words

POINTS_PER_INCH = 72
SCREEN_DPI = 96
A4_WIDTH, LETTER_WIDTH = 595.3, 612.0  # points
_FOUND_OPACITY = 70


class PaperPages(QScrollArea):
    """Pictures of pages; says which one is looked at, and which record is clicked."""

    page_changed = Signal(int)
    resized = Signal()
    clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the paper"))
        self._pages: list[_Page] = []
        self._found: tuple[Spot, ...] = ()
        self._current: Spot | None = None
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(theme.GAP_L)
        self._column.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(holder)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pages(self, pictures: Sequence[PagePicture], scale: float = 1, spots: Sequence[Spot] = ()) -> None:
        """Show other pages of `scale` pixels a point, with what `spots` tell of; the place on the paper stays."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        ratio = self.devicePixelRatioF()
        self._pages = [
            _Page(picture, ratio, scale / ratio, [spot for spot in spots if spot.page == number])
            for number, picture in enumerate(pictures)
        ]
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            page.clicked.connect(self.clicked)
            self._column.addWidget(page)
        self._column.activate()
        bar.setValue(round(share * bar.maximum()))
        self._mark()
        self._on_scrolled()

    def show_found(self, found: tuple[Spot, ...], current: Spot | None) -> None:
        """Mark what was found, the `current` one more strongly, and bring it into sight."""
        self._found, self._current = found, current
        self._mark()
        if current is not None and current.page < len(self._pages):
            page = self._pages[current.page]
            middle = page.pos() + page.rect_of(current).center().toPoint()
            self.ensureVisible(middle.x(), middle.y(), 50, self.viewport().height() // 3)

    def about(self, wanted: Spot) -> str:
        """Return which record is told of where something was found; empty where it is no record."""
        if wanted.page >= len(self._pages):
            return ""
        page = self._pages[wanted.page]
        return page.about(page.rect_of(wanted).center())

    def width_for_page(self) -> int:
        """Return the pixels that a page may be wide without scrolling sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - bar - 2 * theme.GAP_S - 2, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when there is more or less room."""
        super().resizeEvent(event)
        self.resized.emit()

    def _mark(self) -> None:
        for number, page in enumerate(self._pages):
            page.mark([spot for spot in self._found if spot.page == number], self._current)

    def _on_scrolled(self, _value: int = 0) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        looked_at, top = 0, theme.GAP_S
        for number, page in enumerate(self._pages):
            if top <= middle:
                looked_at = number
            top += page.height() + theme.GAP_L
        self.page_changed.emit(looked_at)


class _Page(QWidget):
    """One page with a hairline round it; `scale` is logical pixels a point."""

    clicked = Signal(str)

    def __init__(self, picture: PagePicture, ratio: float, scale: float, spots: Sequence[Spot]) -> None:
        super().__init__()
        self._scale = scale
        # The smallest one that is hit is meant: a name inside a row, a row inside a table.
        self._spots = sorted(spots, key=lambda spot: spot.width * spot.height)
        self._found: Sequence[Spot] = ()
        self._current: Spot | None = None
        image = QImage(picture.bgr, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888)
        self._pixmap = QPixmap.fromImage(image)
        self._pixmap.setDevicePixelRatio(ratio)
        self.setFixedSize(self._pixmap.deviceIndependentSize().toSize())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def rect_of(self, spot: Spot) -> QRectF:
        """Return where a spot is on this widget."""
        scale = self._scale
        return QRectF(spot.left * scale, spot.top * scale, spot.width * scale, spot.height * scale)

    def about(self, point: QPointF) -> str:
        """Return which record is told of at a point of this widget."""
        return next((spot.about for spot in self._spots if self.rect_of(spot).contains(point)), "")

    def mark(self, found: Sequence[Spot], current: Spot | None) -> None:
        """Mark what was found on this page."""
        self._found, self._current = found, current
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say where a fact is mended when the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = target_words(self.about(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a fact can be clicked."""
        is_fact = bool(target_words(self.about(event.position())))
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_fact else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which record is clicked."""
        about = self.about(event.position())
        if event.button() == Qt.MouseButton.LeftButton and about:
            self.clicked.emit(about)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.tokens(self.palette())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        for spot in self._found:
            wash = QColor(tokens.accent)
            wash.setAlpha(_FOUND_OPACITY)
            painter.fillRect(self.rect_of(spot), wash)
            if spot == self._current:
                painter.setPen(QColor(tokens.accent))
                painter.drawRect(self.rect_of(spot).adjusted(-1, -1, 1, 1))
        painter.setPen(QColor(tokens.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
