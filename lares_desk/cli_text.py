"""What the shell shows to people: the outlines of treks and departures as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

Row = dict[str, Any]


def itineraries(rows: Sequence[Row]) -> str:
    """Return each trek with its days."""
    return "\n\n".join(f"{_trek_line(row)}\n{_days(row['days'])}" for row in rows) or "No itineraries yet."


def departures(rows: Sequence[Row]) -> str:
    """Return one line a departure."""
    table = [
        (_dated(row["start"]), row["code"], row["status"], _seats(row), row["guide"] or "no guide") for row in rows
    ]
    return _table(table) or "No departures in these days."


def dossier(row: Row) -> str:
    """Return everything about a departure."""
    head = (
        f"{row['code']}  {_dated(row['start'])} to {_dated(row['end'])}  {row['status']}  {_seats(row)}  "
        f"{row['guide'] or 'no guide'}"
    )
    parts = [head, "Days\n" + _days(row["days"]), "Groups\n" + _groups(row["groups"])]
    parts += ["Nights\n" + _nights(row["altitude"]), "Packing\n" + _packing(row["packing"])]
    return "\n\n".join(parts)


def papers(rows: Sequence[Row]) -> str:
    """Return each paper with who holds it, and the private fields that it may hold."""
    lines = []
    for row in rows:
        lines.append(f"{row['id']}  {row['title']}  ({row['audience']}, one a {row['scope']})")
        lines.append(f"  private fields: {', '.join(row['fields']) or 'none'}")
        lines += [
            f"  revision {each['revision']} ({each['language']}) of {each['printed_on']}: {each['holder'] or 'nobody'}"
            for each in row["holders"]
        ]
    return "\n".join(lines)


def counts(rows: Sequence[Row]) -> str:
    """Return each count with who stands in its way, and whether all of them are one number."""
    table = [
        (
            row["what"].replace("_", " "),
            str(row["count"]),
            f"missing: {', '.join(row['missing'])}" if row["missing"] else "",
            f"too many: {', '.join(row['extra'])}" if row["extra"] else "",
        )
        for row in rows
    ]
    is_one = len({row["count"] for row in rows}) == 1 and not any(row["missing"] or row["extra"] for row in rows)
    return _table(table) + ("\nAll of these are one number." if is_one else "")


def _trek_line(row: Row) -> str:
    confirmed = "" if row["confirmed"] else "  (to be confirmed by the agency)"
    return f"{row['code']}  {row['name']}  {row['trip_days']} days, {row['hiking_days']} of them hiking{confirmed}"


def _days(days: Sequence[Row]) -> str:
    return _table((f"  {day['number']}", day["title"], _figures(day), _sleep(day), day["meals"]) for day in days)


def _figures(day: Row) -> str:
    known = (
        _measure(day["hours"], "h"),
        _measure(day["km"], "km"),
        _measure(day["ascent_m"], "m up"),
        _measure(day["descent_m"], "m down"),
        _measure(day["high_m"], "m highest"),
        _measure(day["vehicle_high_m"], "m by vehicle"),
    )
    return ", ".join(filter(None, known))


def _sleep(day: Row) -> str:
    if day["sleep_place"] is None:
        return "no night"
    return f"{day['lodging']} at {day['sleep_place']}" + (f", {day['sleep_m']} m" if day["sleep_m"] is not None else "")


def _groups(groups: Sequence[Row]) -> str:
    lines = []
    for group in groups:
        lines.append(f"  {group['reference']}  {group['name']}  {group['language']}  {group['status']}")
        lines += [
            f"    {traveller['given_names']} {traveller['surname']}  {traveller['nationality']}".rstrip()
            for traveller in group["travellers"]
        ]
    return "\n".join(lines) or "  none yet"


def _nights(nights: Sequence[Row]) -> str:
    rows = [
        (
            f"  {night['night']}",
            night["place"],
            f"{night['sleep_m']} m",
            "from an unknown elevation" if night["gain_m"] is None else f"{night['gain_m']:+} m",
            "more than 500 m above the night before" if night["over_limit"] else "",
            f"{night['pressure_pct']} % of the air at sea level",
            _measure(night["night_min_c"], "°C"),
        )
        for night in nights
    ]
    return _table(rows) or "  none"


def _packing(items: Sequence[Row]) -> str:
    return "\n".join(
        f"  [{item['category']}] {item['item']}" + (f" ({item['reason']})" if item["reason"] else "") for item in items
    )


def _seats(row: Row) -> str:
    return f"{row['booked']}/{row['capacity']}"


def _dated(iso: str) -> str:
    return f"{date.fromisoformat(iso):%a} {iso}"


def _measure(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value} {unit}"


def _table(rows: Iterable[Sequence[str]]) -> str:
    """Return rows in columns two spaces apart."""
    cells = list(rows)
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(line.rstrip() for line in lines)
