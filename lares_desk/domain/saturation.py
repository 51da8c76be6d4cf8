"""The oxygen saturation that formulas of published studies expect at an elevation: a range, and no verdict.

Two studies, both of people who are not acclimatised: mountaineers (Medicina Clínica 2005), and men measured on arrival
(Medicina Clínica 2016, PubMed 27692623, R² 0.83; it expects 0.7 points more of women). People differ by more than the
formulas do, and a single reading tells little: groups with and without mountain sickness differ by about one point.
"""

from __future__ import annotations


def spo2_mountaineers(metres: float) -> float:
    """Return the saturation in % of mountaineers at an elevation in metres: 84.0 at 3,800 m.

    Source: Medicina Clínica 2005: 98.8183 - 0.0001 h - 0.000001 h².
    """
    return 98.8183 - 0.0001 * metres - 0.000001 * metres * metres


def spo2_men(metres: float) -> float:
    """Return the saturation in % of men at an elevation in metres: 86.1 at 3,800 m.

    Source: Medicina Clínica 2016: 103.3 - 0.0047 h + 0.7.
    """
    return 103.3 - 0.0047 * metres + 0.7


def spo2_range(metres: float) -> tuple[float, float]:
    """Return the lowest and the highest saturation in % that the formulas expect: (84.0, 86.1) at 3,800 m.

    Neither is below 0 or above 100: near the sea the straight line of 2016 would rise beyond.
    """
    found = [spo2_mountaineers(metres), spo2_men(metres)]
    return max(0.0, min(found)), min(100.0, max(found))
