"""Which meals the camp cooks, and on how many days."""

from __future__ import annotations

from full_dossier import trek
from lares_desk.domain.meals import gas_days, meals


def test_breakfast_is_cooked_after_a_night_in_camp_and_not_after_one_in_a_hotel() -> None:
    found = {(meal.day, meal.name): meal.cooked for meal in meals(trek().days)}
    assert (1, "breakfast") not in found
    assert found[2, "breakfast"]
    assert found[3, "breakfast"]
    assert not found[4, "breakfast"]
    assert found[1, "dinner"]
    assert found[3, "lunch"]
    assert (3, "dinner") not in found


def test_gas_is_for_the_days_on_which_the_camp_cooks() -> None:
    assert gas_days(meals(trek().days)) == 3
    assert gas_days(()) == 0
