"""The time in Cusco: the system's, or one that stands still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

# Peru keeps UTC-5 all year, so no table of time zones has to be on the machine.
LIMA = timezone(timedelta(hours=-5), "America/Lima")


class SystemClock:
    """The time in Cusco, whatever zone the machine is set to."""

    def today(self) -> date:
        """Return today's date."""
        return self.now().date()

    def now(self) -> datetime:
        """Return the time with its zone."""
        return datetime.now(LIMA)


@dataclass(frozen=True, slots=True)
class FixedClock:
    """Noon of one day, for samples and tests."""

    day: date

    def today(self) -> date:
        """Return the day."""
        return self.day

    def now(self) -> datetime:
        """Return noon of the day with its zone."""
        return datetime.combine(self.day, time(12), LIMA)
