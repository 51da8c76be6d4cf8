"""The desk lives in Cusco, wherever its computer thinks it is."""

from __future__ import annotations

from datetime import date, timedelta

from lares_desk.services.clock import FixedClock, SystemClock


def test_the_time_is_that_of_cusco_all_year() -> None:
    assert SystemClock().now().utcoffset() == timedelta(hours=-5)
    assert abs(SystemClock().today() - SystemClock().now().date()) <= timedelta(days=1)


def test_a_fixed_clock_stands_at_noon_of_its_day() -> None:
    now = FixedClock(date(2027, 6, 14)).now()
    assert (now.date(), now.hour, now.utcoffset()) == (date(2027, 6, 14), 12, timedelta(hours=-5))
