"""Sentences about departures that several screens say."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from lares_desk.domain.departure_clash import GuideClash
from lares_desk.gui.context import Context
from lares_desk.gui.dates import date_span


def clash_sentence(context: Context, clash: GuideClash) -> str:
    """Return that a guide is on another departure in these days, with that one's dates."""
    return QCoreApplication.translate("departures", "{guide} is on {code} too, {dates}.").format(
        guide=clash.guide, code=clash.code, dates=date_span(context.locale, clash.start, clash.end)
    )


def clash_sentences(context: Context, clashes: Iterable[GuideClash]) -> str:
    """Return a line for each other departure, marked as a warning; empty where there is none."""
    return "\n".join(f"⚠ {clash_sentence(context, clash)}" for clash in clashes)


def day_fields() -> dict[str, str]:
    """Return the word for each field of a trek day, as it stands inside a sentence."""
    return {
        "title": QCoreApplication.translate("day fields", "title"),
        "narrative": QCoreApplication.translate("day fields", "description"),
        "kind": QCoreApplication.translate("day fields", "kind of day"),
        "waypoints": QCoreApplication.translate("day fields", "waypoints"),
        "walk_minutes": QCoreApplication.translate("day fields", "walking time"),
        "sleep_place": QCoreApplication.translate("day fields", "where the night is spent"),
        "lodging": QCoreApplication.translate("day fields", "lodging"),
        "meals": QCoreApplication.translate("day fields", "meals"),
        "transport": QCoreApplication.translate("day fields", "transport"),
        "signal": QCoreApplication.translate("day fields", "phone signal"),
        "notes": QCoreApplication.translate("day fields", "notes"),
        "distance_m": QCoreApplication.translate("day fields", "distance"),
        "ascent_m": QCoreApplication.translate("day fields", "ascent"),
        "descent_m": QCoreApplication.translate("day fields", "descent"),
        "high_m": QCoreApplication.translate("day fields", "highest point"),
        "vehicle_high_m": QCoreApplication.translate("day fields", "highest point by vehicle"),
        "sleep_gain_m": QCoreApplication.translate("day fields", "sleeping altitude gain"),
        "track": QCoreApplication.translate("day fields", "GPX track"),
        "walk_starts_minutes": QCoreApplication.translate("day fields", "start of the walk"),
        "lower_camp": QCoreApplication.translate("day fields", "lower camp"),
        "exit_road": QCoreApplication.translate("day fields", "way out by road"),
        "clinic": QCoreApplication.translate("day fields", "nearest health post"),
    }


def named_fields(fields: Iterable[str]) -> str:
    """Return fields of a day in words, such as "title, walking time"."""
    words = day_fields()
    return ", ".join(words[name] for name in fields)
