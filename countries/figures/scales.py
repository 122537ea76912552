"""From numbers to places in a drawing. Units are those of the drawing's viewBox."""

import math
from dataclasses import dataclass

STEPS = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True)
class Scale:
    """Maps 0 … ``top`` to ``low`` … ``high``; ``ticks``: round numbers from 0 to ``top``."""

    top: float
    low: float
    high: float
    step: float

    def __call__(self, value):
        return round(self.low + (self.high - self.low) * float(value) / self.top, 1)

    @property
    def ticks(self):
        return [self.step * number for number in range(round(self.top / self.step) + 1)]


def scale(values, low, high, ticks=4):
    """A scale from 0 to the first round number that holds all values."""
    largest = float(max([*values, 1]))
    rough = largest / ticks
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * one for one in STEPS if power * one >= rough * 0.999)
    if largest >= ticks:
        step = max(1, math.ceil(step))
    return Scale(step * math.ceil(largest / step - 1e-9), low, high, step)


def full_scale(values, low, high):
    """A scale whose end is the largest value, for drawings without an axis."""
    largest = float(max([*values, 1]))
    return Scale(largest, low, high, largest)


def across(years, low, high):
    """``{year: the middle of its slot}`` and the slots' width."""
    width = (high - low) / len(years)
    return {year: round(low + width * (n + 0.5), 1) for n, year in enumerate(years)}, width


def spaced(years, width, needed):
    """Every year that can be written without touching the next; the last one always."""
    every = max(1, math.ceil(needed / width))
    return {year for year in years if (years[-1] - year) % every == 0}
