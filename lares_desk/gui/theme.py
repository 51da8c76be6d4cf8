"""The look: colours, sizes and type; no other module of the window names a colour or a point size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from lares_desk.gui.theme_sheet import sheet
from lares_desk.paths import resources

FAMILY = "Noto Sans"
BODY_PT, CAPTION_PT, SECTION_PT, TITLE_PT = 10, 9, 13, 18
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL = 4, 8, 12, 16, 24, 32
FIELD_HEIGHT, ROW_HEIGHT, FORM_WIDTH, SIDEBAR_WIDTH = 32, 34, 640, 200


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme by their use; each text colour reads on its ground at 4.5 : 1 or better."""

    window: str
    surface: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    selection: str
    hover: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    good: str
    good_ground: str
    info: str
    info_ground: str


LIGHT = Tokens(
    window="#F7F6F3", surface="#FFFFFF", text="#1F2421", muted="#5B635E", line="#DAD7CF",
    accent="#0F6B6E", on_accent="#FFFFFF", selection="#DCECEB", hover="#F0EFEA",
    warning="#8A5200", warning_ground="#FFF4DC", error="#A3261F", error_ground="#FDECEA",
    good="#2F6B3A", good_ground="#E9F4EA", info="#1F5C8C", info_ground="#E8F1F8",
)  # fmt: skip
DARK = Tokens(
    window="#1B1E1F", surface="#232729", text="#E8E6E1", muted="#A9B0AB", line="#3A4042",
    accent="#6CC5C1", on_accent="#10201F", selection="#23403F", hover="#2B3032",
    warning="#F0C26B", warning_ground="#3A2F17", error="#F2A19A", error_ground="#3D1F1D",
    good="#9BD3A4", good_ground="#1E3323", info="#9CC7EA", info_ground="#1B2C3A",
)  # fmt: skip


def apply(app: QApplication, scheme: str) -> None:
    """Dress the program in "light", "dark", or what the system prefers; its style is Fusion from the start."""
    dark = scheme == "dark" or (scheme == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    chosen = DARK if dark else LIGHT
    app.setPalette(palette(chosen))
    app.setFont(font())
    app.setStyleSheet(sheet(chosen, (resources() / "icons").as_posix()))


def register_fonts() -> None:
    """Give the toolkit the faces that the papers are printed with."""
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def font(points: int = BODY_PT, *, bold: bool = False) -> QFont:
    """Return the one face in a size of the scale."""
    made = QFont(FAMILY, points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def tokens(of: QPalette) -> Tokens:
    """Return the tokens of the scheme that a widget's palette belongs to."""
    return DARK if of.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


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
