"""Putting the pictures of a paper on a printer's sheets: the very pages that are saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from lares_desk.domain.agency import PaperSize
from lares_desk.domain.papers import PagePicture

PRINT_SCALE = 300 / 72


def printer_for(title: str, size: PaperSize) -> QPrinter:
    """Return the usual printer, set to sheets of this size without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    sheet = QPageSize.PageSizeId.A4 if size is PaperSize.A4 else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(sheet))
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, pictures: tuple[PagePicture, ...]) -> bool:
    """Print each picture on a sheet of its own, as large as the sheet; say whether the printer takes them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        draw_page(painter, printer, picture)
    return painter.end()


def draw_page(painter: QPainter, printer: QPrinter, picture: PagePicture) -> None:
    """Draw a picture over the whole of the sheet that the printer is at."""
    image = QImage(picture.bgr, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888)
    painter.drawImage(QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)), image)
