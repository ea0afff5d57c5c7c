"""Values with the axes they have, and what operators and month functions do with them.

A column is (by_month, by_draw, values). Values of a table stand month by month, all draws of a month together.
Sections "Shapes", "Operators" and "Functions along the months" of docs/model-specification.md.
"""

import math
import operator

NAN = math.nan


def number(value):
    return (False, False, [value])


def filled(column, by_month, by_draw, months, draws):
    """The values of a column repeated along the axes it lacks."""
    has_month, has_draw, values = column
    if by_draw and not has_draw:
        values = [value for value in values for _ in range(draws)]
    if by_month and not has_month:
        values = values * months
    return values


def divide(x, y):
    if y != 0 or x != x:
        return x / y if y != 0 else NAN
    if x == 0:
        return NAN
    return math.copysign(math.inf, x) * math.copysign(1, y)


def exp(x):
    if x > 709.782712893384:
        return math.inf
    if x < -745.1332191019412:
        return 0.0
    return math.exp(x)


def log(x):
    if x > 0:
        return math.log(x)
    return -math.inf if x == 0 else NAN


def power(a, b):
    if b == 0:
        return 1.0
    if b == b and abs(b) <= 1024 and b == math.floor(b):
        product = 1.0
        for _ in range(abs(int(b))):
            product *= a
        return divide(1.0, product) if b < 0 else product
    if a == 0:
        return 0.0 if b > 0 else math.inf
    return exp(b * log(a))


def nearest(x):
    if x != x or math.isinf(x):
        return x
    whole = math.floor(x)
    return float(whole + 1 if x - whole >= 0.5 else whole)


OPERATORS = {
    "negate": operator.neg,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": divide,
    "^": power,
    "<": lambda x, y: 1.0 if x < y else 0.0,
    "<=": lambda x, y: 1.0 if x <= y else 0.0,
    ">": lambda x, y: 1.0 if x > y else 0.0,
    ">=": lambda x, y: 1.0 if x >= y else 0.0,
    "==": lambda x, y: 1.0 if x == y else 0.0,
    "!=": lambda x, y: 1.0 if x != y else 0.0,
    "if": lambda c, x, y: x if c < 0 or c > 0 else y,
    # Where one is NaN the comparison fails, or the first is NaN itself.
    "min": lambda x, y: x if x < y or x != x else y,
    "max": lambda x, y: x if x > y or x != x else y,
    "abs": abs,
    "exp": exp,
    "log": log,
    "sqrt": lambda x: math.sqrt(x) if x >= 0 else NAN,
    "round": nearest,
}

# The processor's own, where nothing can go wrong: tried first, because they are quick.
QUICK = {"/": operator.truediv, "exp": math.exp}


def operate(name, operands, months, draws):
    by_month = any(column[0] for column in operands)
    by_draw = any(column[1] for column in operands)
    rows = [filled(column, by_month, by_draw, months, draws) for column in operands]
    try:
        return (by_month, by_draw, list(map(QUICK.get(name) or OPERATORS[name], *rows)))
    except (ZeroDivisionError, OverflowError):
        return (by_month, by_draw, list(map(OPERATORS[name], *rows)))


class Axis:
    """The months, and the functions along them."""

    def __init__(self, first_month, months, draws):
        self.months = months
        self.draws = draws
        month_of_year = first_month % 12 + 1
        self.first_april = (16 - month_of_year) % 12

    def along(self, name, operands):
        by_draw = any(column[1] for column in operands)
        draws = self.draws if by_draw else 1
        rows = []
        for column in operands:
            values = filled(column, True, by_draw, self.months, self.draws)
            rows.append([values[t * draws : (t + 1) * draws] for t in range(self.months)])
        table = getattr(self, name)(*rows)
        return (True, by_draw, [value for row in table for value in row])

    def lag(self, x, n):
        table = []
        n_before = backs = None
        for t in range(self.months):
            # The same in nearly every month, and rounding is slow.
            if n[t] != n_before:
                n_before = n[t]
                backs = [int(nearest(back)) if math.isfinite(back) else None for back in n_before]
            table.append([self.earlier(x, t, back, i) for i, back in enumerate(backs)])
        return table

    def earlier(self, x, t, back, i):
        on_axis = back is not None and 0 <= t - back < self.months
        return x[t - back][i] if on_axis else 0.0

    def cumsum(self, x):
        sums = []
        before = [0.0] * len(x[0])
        for row in x:
            before = list(map(operator.add, before, row))
            sums.append(before)
        return sums

    def ewma(self, x, h):
        means = []
        before = [0.0] * len(x[0])
        lives_before = kept = None
        for row, lives in zip(x, h):
            # The same in nearly every month, and powers are slow.
            if lives != lives_before:
                kept = [power(0.5, 1 / life) if life > 0 else 0.0 for life in lives]
                lives_before = lives
            before = [k * y + (1 - k) * v for k, y, v in zip(kept, before, row)]
            means.append(before)
        return means

    def ramp(self, s, n):
        def share(e, length):
            if length > 0:
                return 0.0 if e < 0 else 1.0 if e > length else e / length
            return 1.0 if e > 0 else 0.0

        return [
            [share(t + 1 - start, length) for start, length in zip(s[t], n[t])]
            for t in range(self.months)
        ]

    def between(self, s, e):
        return [
            [1.0 if start <= t < end else 0.0 for start, end in zip(s[t], e[t])]
            for t in range(self.months)
        ]

    def financial_year(self, x):
        sums = {}
        for t, row in enumerate(x):
            year = (t - self.first_april) // 12
            sums[year] = list(map(operator.add, sums.get(year, [0.0] * len(row)), row))
        return [sums[(t - self.first_april) // 12] for t in range(self.months)]

    def discount(self, x, r):
        return [
            [value * power(1 + rate, -t / 12) for value, rate in zip(x[t], r[t])]
            for t in range(self.months)
        ]


MONTH_FUNCTIONS = {
    "lag": "lag",
    "cumsum": "cumsum",
    "ewma": "ewma",
    "ramp": "ramp",
    "between": "between",
    "financialYear": "financial_year",
    "discount": "discount",
}
