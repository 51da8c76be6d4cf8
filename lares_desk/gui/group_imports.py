"""A list of travellers from a file, to become a group."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lares_desk.domain.departure import Dossier
from lares_desk.errors import LaresError
from lares_desk.gui.context import Context
from lares_desk.gui.form_dialog import FormDialog
from lares_desk.paths import documents_folder
from lares_desk.services import imports


def ask_for_list(context: Context, dossier: Dossier, over: QWidget) -> FormDialog | None:
    """Ask for a file and return the dialog that shows what it holds; None where there is nothing to show."""
    # The readers of lists are loaded when one is read.
    from lares_desk.gui.import_dialog import ImportDialog  # noqa: PLC0415

    folder = context.settings.folder("import", documents_folder())
    kinds = QCoreApplication.translate("GroupActions", "Lists of travellers (*.csv *.txt);;All files (*)")
    title = QCoreApplication.translate("GroupActions", "Import travellers")
    path = context.prompts.ask_file_to_open(over, title, folder, kinds)
    if path is None:
        return None
    context.settings.set_folder("import", path.parent)
    try:
        preview = imports.preview(context.session, path.read_bytes())
    except OSError as error:
        text = QCoreApplication.translate("GroupActions", "{file} cannot be read: {why}.")
        context.prompts.tell(over, text.format(file=path.name, why=error.strerror))
    except LaresError as error:
        context.prompts.tell(over, error)
    else:
        return ImportDialog(context, dossier, path, preview, over)
    return None
