"""The few rules that the Fusion style cannot be told by a palette: flat fields, quiet tabs, one accent button."""

from __future__ import annotations

from lares_desk.gui.theme_tokens import Tokens

_SIZES = {"caption": 9, "section": 13, "title": 18}  # points
_LENGTHS = {  # pixels
    "line_high": 20, "button_high": 22, "box": 16, "box_inside": 14, "box_round": 8, "drop": 24, "arrow": 12,
    "small_icon": 16, "icon": 20,
}  # fmt: skip
_RULES = """
QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox {{
  background: {surface}; border: 1px solid {edge}; border-radius: 4px; padding: 4px 8px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QComboBox {{ min-height: {line_high}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus {{ border: 2px solid {accent};
  padding: 3px 7px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border-color: {error}; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QComboBox:disabled {{ background: {window}; color: {text}; }}
QComboBox::drop-down {{ border: none; width: {drop}px; }}
QComboBox::down-arrow {{ image: url({icons}/list-arrow.svg); width: {arrow}px; height: {arrow}px; }}
QPushButton {{ background: {surface}; border: 1px solid {line}; border-radius: 4px; padding: 4px 14px;
  min-height: {button_high}px; icon-size: {small_icon}px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 3px 13px; }}
QPushButton:disabled {{ color: {muted}; background: {window}; }}
QPushButton[main="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[main="true"]:focus {{ border: 3px double {on_accent}; padding: 2px 12px; }}
QPushButton[main="true"]:disabled {{ background: {line}; color: {muted}; border-color: {line}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator {{ width: {box}px; height: {box}px; border: 1px solid {muted};
  border-radius: 3px; background: {surface}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked {{ background: {accent}; border-color: {accent};
  image: url({icons}/{tick}.svg); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; width: {box_inside}px; height: {box_inside}px; }}
QCheckBox::indicator:disabled, QTreeView::indicator:disabled {{ border-color: {line}; }}
QTableView::indicator {{ width: {box}px; height: {box}px; }}
QRadioButton::indicator {{ width: {box}px; height: {box}px; border: 1px solid {muted}; border-radius: {box_round}px;
  background: {surface}; }}
QRadioButton::indicator:checked {{ border-color: {accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0 {accent}, stop: 0.52 {accent}, stop: 0.6 {surface}, stop: 1 {surface}); }}
QRadioButton::indicator:focus {{ border: 2px solid {accent}; width: {box_inside}px; height: {box_inside}px; }}
QRadioButton::indicator:disabled {{ border-color: {line}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px;
  qproperty-iconSize: {small_icon}px {small_icon}px; }}
QToolButton[large="true"] {{ qproperty-iconSize: {icon}px {icon}px; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QTableView, QListView, QTreeView {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; outline: none;
  selection-background-color: {selection}; selection-color: {text}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {accent}; }}
QTableView::item, QListView::item {{ border: none; border-bottom: 1px solid {line}; padding: 0 8px; }}
QTreeView {{ padding: 4px; }}
QListView::item:hover {{ background: {hover}; }}
QTableView::item:selected, QListView::item:selected {{ background: {selection}; color: {text}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 6px 11px; font-size: {caption}pt; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar::tab {{ padding: 8px 14px; color: {muted}; border: none; border-bottom: 3px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; font-weight: 600; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ color: {accent}; }}
QMenuBar, QStatusBar {{ background: {window}; }}
QStatusBar::item {{ border: none; }}
QSplitter::handle {{ background: {line}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QScrollArea {{ border: none; background: transparent; }}
QFrame[card="true"] {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; }}
QLabel[tone="muted"] {{ color: {muted}; }}
QLabel[tone="caption"] {{ color: {muted}; font-size: {caption}pt; }}
QLabel[tone="section"] {{ font-size: {section}pt; font-weight: 600; }}
QLabel[tone="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[tone="error"] {{ color: {error}; font-size: {caption}pt; }}
QLabel[tone="warning"] {{ color: {warning}; font-size: {caption}pt; }}
QFrame[banner="info"] {{ background: {info_ground}; }}
QFrame[banner="warning"] {{ background: {warning_ground}; }}
QLabel[bannerWords="info"] {{ color: {info}; }}
QLabel[bannerWords="warning"] {{ color: {warning}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
"""


def sheet(tokens: Tokens, icons: str, scale: float) -> str:
    """Return the style sheet of a scheme; `icons` is the folder of the pictures that it names, `scale` the text's."""
    facts = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    lengths = {name: round(pixels * scale) for name, pixels in _LENGTHS.items()}
    sizes = {name: f"{points * scale:.2f}" for name, points in _SIZES.items()}
    tick = f"list-tick-{tokens.on_accent[1:].lower()}"
    return _RULES.format(**facts, **lengths, **sizes, icons=icons, tick=tick)
