"""Columns of chance: sections "Draws", "Shocks" and "Distributions" of docs/model-specification.md."""

import math
from functools import lru_cache
from statistics import NormalDist

WORD = 0xFFFFFFFF
Z95 = 1.6448536269514722
STANDARD_NORMAL = NormalDist()


def mix(x):
    x = ((x ^ (x >> 16)) * 0x85EBCA6B) & WORD
    x = ((x ^ (x >> 13)) * 0xC2B2AE35) & WORD
    return x ^ (x >> 16)


def column_seed(seed, name):
    h = 0x811C9DC5
    code_units = name.encode("utf-16-le")
    for i in range(0, len(code_units), 2):
        h = ((h ^ (code_units[i] | code_units[i + 1] << 8)) * 0x01000193) & WORD
    return mix(h ^ mix(seed))


@lru_cache(maxsize=None)
def reverse(x):
    return int(f"{x:032b}"[::-1], 2)


def permute(x, s):
    x ^= (x * 0x3D20ADEA) & WORD
    x = (x + s) & WORD
    x = (x * ((s >> 16) | 1)) & WORD
    x ^= (x * 0x05526C56) & WORD
    return x ^ ((x * 0x53A22864) & WORD)


def scramble(x, s):
    return reverse(permute(reverse(x), s))


class Chance:
    """Uniform numbers of one edition, by the name of the column."""

    def __init__(self, direction_numbers, shocks, columns, months):
        self.direction_numbers = direction_numbers
        names = [f"shock {shock} {t}" for shock in shocks for t in range(months)]
        names += [f"assumption {column}" for column in dict.fromkeys(columns)]
        self.dimensions = {name: d for d, name in enumerate(names)}
        self.known = {}

    def directions(self, d):
        if d == 0:
            return [1 << (31 - j) for j in range(32)]
        numbers = self.direction_numbers[d - 1]
        a, m = numbers["polynomial"], numbers["first"]
        s = len(m)
        v = [m[j] << (31 - j) for j in range(s)]
        for j in range(s, 32):
            entry = v[j - s] ^ (v[j - s] >> s)
            for k in range(1, s):
                if (a >> (s - 1 - k)) & 1:
                    entry ^= v[j - k]
            v.append(entry)
        return v

    def uniform(self, seed, name, count):
        key = (seed, name, count)
        if key not in self.known:
            directions = self.directions(self.dimensions[name])
            b = mix(column_seed(seed, name) ^ 0x9E3779B9)
            column = []
            for point in points(seed, count):
                x = 0
                for j in range(32):
                    if (point >> j) & 1:
                        x ^= directions[j]
                column.append((scramble(x, b) + 0.5) / 4294967296)
            self.known[key] = column
        return self.known[key]


@lru_cache(maxsize=None)
def points(seed, count):
    order = column_seed(seed, "order")
    return [scramble(i, order) for i in range(count)]


def beta_share(x, a, b, log_beta):
    """The probability below x, by the series of NIST DLMF 8.17.8, from whichever end is nearer."""
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_share(1 - x, b, a, log_beta)
    if x <= 0:
        return 0.0
    term = total = 1.0
    n = 0
    while abs(term) > 1e-17 * total:
        term *= x * (a + b + n) / (a + 1 + n)
        total += term
        n += 1
    return math.exp(a * math.log(x) + b * math.log1p(-x) - log_beta) * total / a


@lru_cache(maxsize=None)
def beta_quantile(p, a, b):
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)
    low, high = 0.0, 1.0
    x = a / (a + b)
    for _ in range(200):
        error = beta_share(x, a, b, log_beta) - p
        if error > 0:
            high = x
        else:
            low = x
        density = math.exp((a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - log_beta)
        following = x - error / density if density > 0 else low
        if not low < following < high:
            following = (low + high) / 2
        if abs(following - x) <= 1e-16 * max(x, 1e-3):
            return following
        x = following
    return x


def quantile(kind, low, central, high, p):
    if kind == "fixed" or low == high:
        return central
    width = high - low
    if kind == "uniform":
        return low + p * width
    if kind == "triangular":
        if p < (central - low) / width:
            return low + math.sqrt(p * width * (central - low))
        return high - math.sqrt((1 - p) * width * (high - central))
    if kind == "pert":
        a = 1 + 4 * (central - low) / width
        b = 1 + 4 * (high - central) / width
        return low + width * beta_quantile(p, a, b)
    z = STANDARD_NORMAL.inv_cdf(p)
    if kind == "normal":
        return central + z * width / (2 * Z95)
    if kind == "lognormal":
        return central * math.exp(z * (math.log(high) - math.log(low)) / (2 * Z95))
    raise ValueError(f"unknown distribution {kind}")


@lru_cache(maxsize=None)
def assumption_column(kind, low, central, high, chance, seed, column, count):
    if kind == "fixed" or low == high:
        return [central] * count
    draws = chance.uniform(seed, f"assumption {column}", count)
    return [quantile(kind, low, central, high, p) for p in draws]


def shock_table(shock, chance, seed, shock_id, months, count):
    """Values by month and draw, in one list, all draws of a month together."""
    table = []
    for t in range(months):
        u = chance.uniform(seed, f"shock {shock_id} {t}", count)
        if shock["kind"] == "historic":
            by_phase = shock["valuesByPhase"]
            values = by_phase[(shock["firstPhase"] + t) % len(by_phase)]
            table += [values[math.floor(p * len(values))] for p in u]
        elif shock["kind"] == "autocorrelated":
            rho = shock["correlation"]
            fresh = math.sqrt(1 - rho * rho)
            for i, p in enumerate(u):
                z = STANDARD_NORMAL.inv_cdf(p)
                table.append(z if t == 0 else rho * table[(t - 1) * count + i] + fresh * z)
        else:
            raise ValueError(f"unknown kind of shock {shock['kind']}")
    return table
