"""The pages of a paper, one under the other, at any size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lares_desk.domain.papers import PagePicture
from lares_desk.gui import theme

POINTS_PER_INCH = 72
SCREEN_DPI = 96
A4_WIDTH, LETTER_WIDTH = 595.3, 612.0  # points


class PaperPages(QScrollArea):
    """Pictures of pages; says which one is looked at."""

    page_changed = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the paper"))
        self._pages: list[_Page] = []
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(theme.GAP_L)
        self._column.setContentsMargins(theme.GAP_S, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(holder)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pages(self, pictures: tuple[PagePicture, ...]) -> None:
        """Show other pages; the place on the paper stays where it was."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self._pages = [_Page(picture, self.devicePixelRatioF()) for picture in pictures]
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            self._column.addWidget(page)
        self._column.activate()
        bar.setValue(round(share * bar.maximum()))
        self._on_scrolled()

    def width_for_page(self) -> int:
        """Return the pixels that a page may be wide without scrolling sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - bar - 2 * theme.GAP_S - 2, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when there is more or less room."""
        super().resizeEvent(event)
        self.resized.emit()

    def _on_scrolled(self, _value: int = 0) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        looked_at, top = 0, theme.GAP_S
        for number, page in enumerate(self._pages):
            if top <= middle:
                looked_at = number
            top += page.height() + theme.GAP_L
        self.page_changed.emit(looked_at)


class _Page(QWidget):
    """One page with a hairline round it."""

    def __init__(self, picture: PagePicture, ratio: float) -> None:
        super().__init__()
        image = QImage(picture.bgr, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888)
        self._pixmap = QPixmap.fromImage(image)
        self._pixmap.setDevicePixelRatio(ratio)
        self.setFixedSize(self._pixmap.deviceIndependentSize().toSize())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.setPen(QColor(theme.tokens(self.palette()).line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
