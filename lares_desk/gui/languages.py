"""The language of the screen: translators of the program and the toolkit, and the locale of dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from lares_desk.domain.language import Language
from lares_desk.paths import resources

_MARK = "language of the screen"  # what our translators are called, to be found again


def chosen_or_system(kept: str) -> Language:
    """Return the language that a person has chosen, else the system's, else English."""
    if kept in {"en", "es"}:
        return "es" if kept == "es" else "en"
    return "es" if QLocale.system().language() == QLocale.Language.Spanish else "en"


def speak(app: QApplication, language: Language) -> QLocale:
    """Put the program into a language and return the locale of its dates and numbers.

    What is on the screen already stays as it was: whoever calls this builds it anew.
    """
    for translator in app.findChildren(QTranslator, _MARK):
        app.removeTranslator(translator)
        translator.deleteLater()
    own = (f"lares_desk_{language}", str(resources() / "i18n"))
    toolkit = ("qtbase_es", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in [toolkit, own] if language == "es" else [own]:
        translator = QTranslator(app, objectName=_MARK)
        if translator.load(name, folder):
            app.installTranslator(translator)
    system = QLocale.system()
    spoken = QLocale("es_PE") if language == "es" else QLocale("en")
    return system if system.language() == spoken.language() else spoken
