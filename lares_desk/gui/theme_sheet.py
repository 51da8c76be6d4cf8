"""The few rules that the Fusion style cannot be told by a palette: flat fields, quiet tabs, one accent button."""

from __future__ import annotations

from lares_desk.gui.theme_tokens import Tokens

_RULES = """
QLineEdit, QPlainTextEdit, QComboBox {{
  background: {surface}; border: 1px solid {line}; border-radius: 4px; padding: 4px 8px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit, QComboBox {{ min-height: 20px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {accent}; padding: 3px 7px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border-color: {error}; }}
QLineEdit:read-only, QPlainTextEdit:read-only, QComboBox:disabled {{ background: {window}; color: {text}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url({icons}/list-arrow.svg); width: 12px; height: 12px; }}
QPushButton {{ background: {surface}; border: 1px solid {line}; border-radius: 4px; padding: 4px 14px;
  min-height: 22px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 3px 13px; }}
QPushButton:disabled {{ color: {muted}; background: {window}; }}
QPushButton[main="true"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600; }}
QPushButton[main="true"]:focus {{ border-color: {text}; }}
QPushButton[main="true"]:disabled {{ background: {line}; color: {muted}; border-color: {line}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {muted}; border-radius: 3px;
  background: {surface}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url({icons}/{tick}.svg); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; width: 14px; height: 14px; }}
QCheckBox::indicator:disabled {{ border-color: {line}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 4px; padding: 4px; }}
QToolButton:focus {{ border-color: {accent}; }}
QTableView, QListView {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; outline: none;
  selection-background-color: {selection}; selection-color: {text}; }}
QTableView:focus, QListView:focus {{ border-color: {accent}; }}
QTableView::item, QListView::item {{ border: none; border-bottom: 1px solid {line}; padding: 0 8px; }}
QListView::item:hover {{ background: {hover}; }}
QTableView::item:selected, QListView::item:selected {{ background: {selection}; color: {text}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: transparent; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 6px 11px; font-size: 9pt; }}
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
QLabel[tone="caption"] {{ color: {muted}; font-size: 9pt; }}
QLabel[tone="section"] {{ font-size: 13pt; font-weight: 600; }}
QLabel[tone="title"] {{ font-size: 18pt; font-weight: 600; }}
QLabel[tone="error"] {{ color: {error}; font-size: 9pt; }}
QLabel[tone="warning"] {{ color: {warning}; font-size: 9pt; }}
QLabel[banner="info"] {{ background: {info_ground}; color: {info}; padding: 6px 16px; }}
QLabel[banner="warning"] {{ background: {warning_ground}; color: {warning}; padding: 6px 16px; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
"""


def sheet(tokens: Tokens, icons: str) -> str:
    """Return the style sheet of a scheme; `icons` is the folder of the pictures that it names."""
    facts = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__}
    tick = f"list-tick-{tokens.on_accent[1:].lower()}"
    return _RULES.format(**facts, icons=icons, tick=tick)
