"""Toasts: a sentence over the page that goes away by itself, with the way back where there is one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from lares_desk.gui import theme
from lares_desk.gui.bus import Notice
from lares_desk.gui.context import Context
from lares_desk.gui.icons import set_icon

STAYS_MS = 8000
_ROUND = 8


class Toaster(QObject):
    """Shows the notices of one open file at the foot of the window of `host`, one at a time."""

    # Said here too: the last events come while everything is being taken down.
    _over: QWidget | None = None

    def __init__(self, context: Context, undo_action: QAction, host: QWidget) -> None:
        """Offer `undo_action` where a notice says that it can be taken back."""
        super().__init__(host)
        self._context = context
        self._undo = undo_action
        self._spot: tuple[str, str] | None = None
        # Over the line at the foot, where nothing is to be pressed but the Undo that it offers itself.
        self._over = host.window()
        self.toast = Toast(self._over)
        self.toast.show_button.clicked.connect(self._on_show)
        self._over.installEventFilter(self)
        host.destroyed.connect(self.toast.deleteLater)
        context.bus.noticed.connect(self._on_noticed)
        context.bus.changed.connect(self._on_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window, whatever its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.toast.isHidden():
            self.toast.place()
        return False

    @Slot(object)
    def _on_noticed(self, notice: Notice) -> None:
        self._spot = notice.spot
        self.toast.say(notice.text, self._undo if notice.undo else notice.offer, has_place=notice.spot is not None)

    @Slot()
    def _on_changed(self) -> None:
        # Whatever its button would take back is no longer what it speaks of.
        if self.toast.offers():
            self.toast.put_away()

    @Slot()
    def _on_show(self) -> None:
        spot = self._spot
        self.toast.put_away()
        if spot is not None:
            self._context.bus.wanted.emit(*spot)


class Toast(QFrame):
    """The sentence with its buttons; it waits while a person points at it or is in it."""

    _timer: QTimer | None = None

    def __init__(self, host: QWidget) -> None:
        """Be out of sight over `host` until there is something to say."""
        super().__init__(host)
        self.hide()
        self.setAccessibleName(self.tr("Notice"))
        self._action: QAction | None = None
        self._came_from: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._timer.timeout.connect(self.put_away)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.offer_button = QPushButton()
        self.offer_button.clicked.connect(self._on_offer)
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setToolTip(self.tr("Show where it happened"))
        self.close_button = QPushButton()
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        set_icon(self.close_button, "close", self.palette())
        self.close_button.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_L, theme.GAP_S, theme.GAP_S, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._words, 1)
        for button in (self.offer_button, self.show_button, self.close_button):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.installEventFilter(self)
            row.addWidget(button)
        self._dress()

    def say(self, text: str, action: QAction | None, *, has_place: bool) -> None:
        """Show a sentence, with the button of `action` and the way to a place."""
        self._action = action if action is not None and action.isEnabled() else None
        self._words.setText(text)
        self.setAccessibleDescription(text)
        self.offer_button.setVisible(self._action is not None)
        self.show_button.setVisible(has_place)
        if self._action is not None:
            self.offer_button.setText(self._action.iconText())
            self.offer_button.setToolTip(self._action.toolTip())
            self.offer_button.setAccessibleName(self._action.text().replace("&", ""))
        focused = self.window().focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._came_from = focused
        self.place()  # before it is shown, lest it comes up under the pointer in a corner
        self.show()
        self.place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._wait()

    def offers(self) -> bool:
        """Tell whether it is on the screen with a button that changes something."""
        return not self.isHidden() and self._action is not None

    def place(self) -> None:
        """Take the middle of the host's foot, as wide as the words need."""
        host = self.parentWidget()
        widest = host.width() - 2 * theme.GAP_XL
        buttons = self.sizeHint().width() - self._words.sizeHint().width()
        words = self._words.fontMetrics().boundingRect(self._words.text()).width() + theme.GAP_S
        width = min(buttons + words, widest)
        height = self.layout().totalHeightForWidth(width) if self.layout().hasHeightForWidth() else 0
        self.resize(width, max(height, self.minimumSizeHint().height()))
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - theme.GAP_XS)

    @Slot()
    def put_away(self) -> None:
        """Go out of sight; the keyboard goes back to where it was."""
        had_focus = self._has_focus()
        self._timer.stop()
        self.hide()
        came_from, self._came_from = self._came_from, None
        if had_focus and came_from is not None and isValid(came_from):
            came_from.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a ground that stands out from every page: the colours of the text, turned round."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens(self.palette()).text))
        painter.drawRoundedRect(self.rect(), _ROUND, _ROUND)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go away with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        """Wait while somebody points at it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        self._wait()

    def eventFilter(self, _button: QObject, event: QEvent) -> bool:
        """Wait while the keyboard is in it."""
        if self._timer is None:
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._wait()
        return False

    def _dress(self) -> None:
        dressed = self._words.palette()
        dressed.setColor(QPalette.ColorRole.WindowText, QColor(theme.tokens(self.palette()).window))
        self._words.setPalette(dressed)

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _wait(self) -> None:
        if not self.isHidden() and not self.underMouse() and not self._has_focus():
            self._timer.start()

    @Slot()
    def _on_offer(self) -> None:
        action = self._action
        self.put_away()
        if action is not None:
            action.trigger()
