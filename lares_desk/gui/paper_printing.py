"""Putting the pictures of a paper on a printer's sheets: the very pages that are saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from lares_desk.domain.agency import PaperSize
from lares_desk.domain.papers import PagePicture

PRINT_SCALE = 300 / 72


def chosen_printer(title: str, size: PaperSize, parent: QWidget) -> QPrinter | None:
    """Ask for a printer and how to print; None where the person thinks better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    sheet = QPageSize.PageSizeId.A4 if size is PaperSize.A4 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(sheet))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None


def print_pages(printer: QPrinter, pictures: tuple[PagePicture, ...]) -> None:
    """Print each picture on a sheet of its own, as large as the sheet."""
    painter = QPainter(printer)
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        image = QImage(picture.bgr, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888)
        painter.drawImage(QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)), image)
    painter.end()
