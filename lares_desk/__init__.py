"""Lares Desk: the desk of a trekking agency on the Lares Trek to Machu Picchu."""

__version__ = "0.1.0"
