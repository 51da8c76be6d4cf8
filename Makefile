# Nothing but `make` needs to be typed: every target sets up .venv first, and only when something has changed.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.PHONY: setup run test lint shots bench clean

ready := .venv/.ready
translations := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
python := .venv/bin/python
offscreen := QT_QPA_PLATFORM=offscreen

setup: $(ready) $(translations)

$(ready): pyproject.toml constraints.txt scripts/setup.sh scripts/system_packages.sh
	@bash scripts/setup.sh

resources/i18n/%.qm: resources/i18n/%.ts $(ready)
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

run: setup
	@bash scripts/run.sh

test: setup
	@$(offscreen) $(python) -m pytest --numprocesses auto --maxprocesses 4

lint: setup
	$(python) -m ruff check --no-cache .
	$(python) -m ruff format --no-cache --check .
	$(python) -m mypy
	.venv/bin/lint-imports --no-cache

shots: setup
	$(offscreen) $(python) scripts/shots.py build/shots

bench: setup
	@for bench in tests/bench/bench_*.py; do $(offscreen) $(python) $$bench || exit 1; done

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache resources/i18n/*.qm
	find lares_desk tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +
