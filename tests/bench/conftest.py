"""Figures, printed in one table at the end of ``make bench``. Nothing here is asserted: a figure is no promise."""

import logging
import os
import platform
import statistics
import time
from pathlib import Path

import pytest
from django.db import connection
from django.template import engines

ROWS = []


def pytest_collection_modifyitems(items):
    """Everything in this folder measures."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.bench)


def pytest_terminal_summary(terminalreporter):
    if not ROWS:
        return
    terminalreporter.section("figures")
    terminalreporter.line(f"{machine()}, {time.strftime('%d %B %Y')}; ms are CPU time, medians")
    terminalreporter.line("")
    for row in (("what", "figure"), ("---", "---"), *ROWS):
        terminalreporter.line(f"| {row[0]} | {row[1]} |")


def machine():
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {connection.vendor}"


@pytest.fixture
def figure():
    """``figure("edit form, 2 languages", "310 ms")`` adds a row to the table."""
    return lambda what, value: ROWS.append((what, value))


@pytest.fixture(autouse=True)
def undisturbed(monkeypatch):
    """The tests look for undefined variables in every template, which takes its time; and logs hide figures."""
    monkeypatch.setattr(engines["django"].engine, "string_if_invalid", "")
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def median_ms(task, times=15, warm=2):
    """Median milliseconds of this process's CPU time for ``task()``, after it has run ``warm`` times.

    CPU time, because other programs on the machine hardly change it. It leaves out what a PostgreSQL
    server does in a process of its own; SQLite's work is in it.
    """
    for _ in range(warm):
        task()
    durations = []
    for _ in range(times):
        started = time.process_time()
        task()
        durations.append(time.process_time() - started)
    return statistics.median(durations) * 1000
