"""The look: sizes, type and palette; no other module of the window names a point size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from lares_desk.gui.theme_sheet import sheet
from lares_desk.gui.theme_tokens import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, Tokens
from lares_desk.paths import resources

FAMILY = "Noto Sans"
BODY_PT, CAPTION_PT, SECTION_PT, TITLE_PT = 10, 9, 13, 18
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL = 4, 8, 12, 16, 24, 32
FIELD_HEIGHT, ROW_HEIGHT, FORM_WIDTH, SIDEBAR_WIDTH = 32, 34, 640, 200  # pixels where the body has 10 points


def apply(app: QApplication, scheme: str, percent: int = 100) -> None:
    """Dress the program in "light", "dark", or what the system prefers, its text `percent` of the usual size."""
    dark = scheme == "dark" or (scheme == "system" and system_is_dark(app))
    hints = app.styleHints()  # kept: what it gives lives as long as it does
    strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    chosen = (DARK_STRONG if strong else DARK) if dark else (LIGHT_STRONG if strong else LIGHT)
    app.setPalette(palette(chosen))
    body = QFont(FAMILY)
    body.setPointSizeF(BODY_PT * percent / 100)
    app.setFont(body)
    app.setStyleSheet(sheet(chosen, (resources() / "icons").as_posix(), percent / 100))


def system_is_dark(app: QApplication) -> bool:
    """Tell whether the system prefers dark windows."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def scale() -> float:
    """Return how large the text of the program is: 1.0 where its body has 10 points."""
    return QApplication.font().pointSizeF() / BODY_PT


def scaled(pixels: int) -> int:
    """Return a length that grows with the text."""
    return round(pixels * scale())


def row_height() -> int:
    """Return the height of a list's row."""
    return scaled(ROW_HEIGHT)


def field_height() -> int:
    """Return the height of a field of one line."""
    return scaled(FIELD_HEIGHT)


def form_width() -> int:
    """Return how wide a form may grow before its lines are too long to read."""
    return scaled(FORM_WIDTH)


def register_fonts() -> None:
    """Give the toolkit the faces that the papers are printed with."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(points: float = BODY_PT, *, bold: bool = False) -> QFont:
    """Return the one face in a size of the scale, grown with the text of the program."""
    made = QFont(FAMILY)
    made.setPointSizeF(points * scale())
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def tokens(of: QPalette) -> Tokens:
    """Return the tokens of the scheme that a widget's palette belongs to."""
    return _tokens(of.color(QPalette.ColorRole.Window).rgb(), of.color(QPalette.ColorRole.Mid).rgb())


@cache
def _tokens(window: int, line: int) -> Tokens:
    """Return the tokens by two colours of a palette: every cell of a list asks."""
    plain, strong = (DARK, DARK_STRONG) if QColor(window).lightness() < 128 else (LIGHT, LIGHT_STRONG)
    return strong if line == QColor(strong.line).rgb() else plain


def palette(chosen: Tokens) -> QPalette:
    """Return the toolkit's palette for a scheme."""
    role = QPalette.ColorRole
    made = QPalette(QColor(chosen.window))
    for target, colour in (
        (role.Window, chosen.window),
        (role.WindowText, chosen.text),
        (role.Base, chosen.surface),
        (role.AlternateBase, chosen.window),
        (role.Text, chosen.text),
        (role.PlaceholderText, chosen.muted),
        (role.Button, chosen.surface),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.error),
        (role.Highlight, chosen.accent),
        (role.HighlightedText, chosen.on_accent),
        (role.Accent, chosen.accent),
        (role.Link, chosen.accent),
        (role.LinkVisited, chosen.accent),
        (role.ToolTipBase, chosen.surface),
        (role.ToolTipText, chosen.text),
        (role.Mid, chosen.line),
        (role.Midlight, chosen.line),
        (role.Light, chosen.surface),
        (role.Dark, chosen.line),
    ):
        made.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(chosen.muted))
    return made
