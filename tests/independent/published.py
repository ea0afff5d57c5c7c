"""Section "Published figures" of docs/model-specification.md."""

import math

from columns import filled, nearest

PERCENTILES = (0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95)
BASES = {"home-office": "cost-home-office", "support": "cost-support-year"}
SAMPLES = 12
FUTURE_STEP = 20
DOTS = 50


def rounded(value, decimals):
    scale = 10**decimals
    return nearest(value * scale) / scale + 0.0


def quantile(values, p):
    ordered = sorted(values)
    h = (len(ordered) - 1) * p
    k = math.floor(h)
    if k + 1 >= len(ordered):
        return ordered[-1]
    return ordered[k] + (h - k) * (ordered[k + 1] - ordered[k])


def range_of(values, decimals=0):
    return [rounded(quantile(values, p), decimals) for p in PERCENTILES]


def middle(values, decimals):
    return rounded(quantile(values, 0.5), decimals)


def per_100(values, is_met):
    return nearest(sum(1 for value in values if is_met(value)) * 100 / len(values))


def add(rows):
    """Rows of draws, added draw by draw."""
    return [sum(values) for values in zip(*rows)]


def less(a, b):
    return [x - y for x, y in zip(a, b)]


class Figures:
    """The figures of one run."""

    def __init__(self, run):
        self.run = run
        self.draws, self.months = run.draws, run.months
        axis = run.edition["axis"]
        self.first_month = axis["firstMonth"]
        self.first = axis["firstProjectedMonth"] - axis["firstMonth"]
        self.spend_years = self.year_totals("programme-spend", is_real=False)
        self.spend = self.horizon("programme-spend")

    def table(self, name):
        values = filled(self.run.formula(name), True, True, self.months, self.draws)
        return [values[t * self.draws : (t + 1) * self.draws] for t in range(self.months)]

    def first_year(self, name):
        return add(self.table(name)[self.first : self.first + 12])

    def horizon(self, name):
        return add(self.table(name)[self.first :])

    def year_totals(self, name, is_real):
        """By financial year: months covered, and cash, real and discounted totals by draw."""
        real_factor, discount_factor = self.table("real-factor"), self.table("discount-factor")
        years = {}
        table = self.table(name)
        for t in range(self.first, self.months):
            month = self.first_month + t
            row = table[t]
            year = month // 12 - (1 if month % 12 < 3 else 0)
            if is_real:
                real = row
                cash = [value / factor for value, factor in zip(row, real_factor[t])]
            else:
                real = [value * factor for value, factor in zip(row, real_factor[t])]
                cash = row
            discounted = [value * factor for value, factor in zip(real, discount_factor[t])]
            years.setdefault(year, []).append((cash, real, discounted))
        return {
            year: (len(parts), *(add(rows) for rows in zip(*parts)))
            for year, parts in years.items()
        }

    def spend_by_year(self):
        entries = [
            {
                "financialYear": year,
                "monthsCovered": covered,
                "spendGbpMillions": middle(cash, 1),
                "realGbpMillions": middle(real, 1),
                "discountedGbpMillions": middle(discounted, 1),
            }
            for year, (covered, cash, real, discounted) in self.spend_years.items()
        ]
        return [entry for entry in entries if entry["spendGbpMillions"] > 0]

    def twelve_month_sums(self, arrivals, i):
        before = self.run.edition["lastTwelveMonths"][i + 1 :] if i < 11 else []
        end = self.first + i + 1
        sums = add(arrivals[max(self.first, end - 12) : end])
        return [people + sum(before) for people in sums]

    def calendar_years(self, arrivals, reference):
        entries = []
        first_month = self.first_month + self.first
        last_month = self.first_month + self.months - 1
        for year in range(first_month // 12, last_month // 12 + 1):
            steps = [
                t
                for t in range(self.first, self.months)
                if (self.first_month + t) // 12 == year
            ]
            before = [m for m in range(year * 12, first_month) if m // 12 == year]
            last_twelve = self.run.edition["lastTwelveMonths"]
            measured = sum(last_twelve[12 - (first_month - m)] for m in before)
            sums = [people + measured for people in add([arrivals[t] for t in steps])]
            others = [people + measured for people in add([reference[t] for t in steps])]
            entries.append(
                {
                    "year": year,
                    "monthsMeasured": len(before),
                    "measuredPeople": measured,
                    "monthsProjected": len(steps),
                    "arrivals": range_of(sums),
                    "referenceMiddle": middle(others, 0),
                    "dots": self.dots(sums) if len(before) + len(steps) == 12 else [],
                }
            )
        return entries

    def dots(self, values):
        return [nearest(quantile(values, (i + 0.5) / DOTS)) for i in range(DOTS)]

    def samples(self, arrivals):
        totals = add(arrivals[self.first :])
        order = sorted(range(self.draws), key=lambda i: (totals[i], i))
        places = [math.floor((i + 0.5) / SAMPLES * self.draws) for i in range(SAMPLES)]
        return [
            [nearest(row[order[place]] / FUTURE_STEP) * FUTURE_STEP for row in arrivals[self.first :]]
            for place in places
        ]

    def weather_percent(self, end):
        arrivals = add(self.table("arrivals")[self.first : end])
        weather = add(self.table("weather-arrivals")[self.first : end])
        a_mean, w_mean = sum(arrivals) / self.draws, sum(weather) / self.draws
        together = sum((a - a_mean) * (w - w_mean) for a, w in zip(arrivals, weather))
        variance = sum((a - a_mean) ** 2 for a in arrivals)
        return rounded(100 * together / variance, 1) if variance > 0 else 0.0

    def cost_per_arrival_avoided(self):
        pairs = list(zip(self.spend, self.horizon("arrivals-avoided")))
        costs = [spend * 1000000 / people for spend, people in pairs if people > 0]
        return {
            "definedPer100": per_100(pairs, lambda pair: pair[1] > 0),
            "gbp": range_of(costs) if costs else None,
        }

    def cost(self, basis, per_arrival, drawn):
        avoided = self.horizon(f"avoided-cost-{basis}")
        years = self.year_totals(f"avoided-cost-{basis}-real", is_real=True)
        net = less(avoided, self.spend)
        discounted = add([totals[3] for totals in years.values()])
        discounted_spend = add([totals[3] for totals in self.spend_years.values()])
        return {
            "basis": basis,
            "avoidedGbpMillions": range_of(avoided, 1),
            "netGbpMillions": range_of(net, 1),
            "paysForItselfPer100": (
                per_100(net, lambda amount: amount >= 0) if max(self.spend) > 0 else None
            ),
            "drawnCostPerArrivalGbp": {"low": drawn[0], "high": drawn[1]},
            "costPerArrivalGbp": per_arrival,
            "avoidedByFinancialYear": [
                {
                    "financialYear": year,
                    "monthsCovered": covered,
                    "cashGbpMillions": range_of(cash, 1),
                    "realGbpMillions": range_of(real, 1),
                    "discountedGbpMillions": range_of(later, 1),
                }
                for year, (covered, cash, real, later) in years.items()
            ],
            "avoidedAfterHorizonGbpMillions": range_of(
                less(avoided, self.horizon(f"avoided-cost-{basis}-real")), 1
            ),
            "netDiscountedGbpMillions": range_of(less(discounted, discounted_spend), 1),
        }

    def cost_with_break_even(self, basis):
        arrivals = self.table(f"break-even-{basis}")[0]
        shares = self.table(f"break-even-share-{basis}")[0]
        reference = self.table("reference-arrivals-two-years")[-1]
        percent = [100 * people / all_people for people, all_people in zip(arrivals, reference)]
        _, low, _, high = self.run.force[BASES[basis]]
        return {
            **self.cost(basis, self.run.force[f"break-even-cost-{basis}"][2], (low, high)),
            "breakEvenArrivals": middle(arrivals, 0),
            "breakEvenPercent": middle(percent, 1),
            "breakEvenPercentOfTwoMeasuredYears": middle([100 * share for share in shares], 1),
        }

    def all(self):
        arrivals = self.table("arrivals")
        reference = self.table("reference-arrivals")
        projected = range(self.first, self.months)
        arriving = self.table("share-arriving-in-the-end")[0]
        central = self.run.at_central().formula("share-arriving-in-the-end")[2][0]

        nights = self.table("cost-derived")[0]

        def year_sums(place):
            return middle(add([totals[place] for totals in self.spend_years.values()]), 1)

        return {
            "monthlyArrivals": [range_of(arrivals[t]) for t in projected],
            "twelveMonthArrivals": [
                range_of(self.twelve_month_sums(arrivals, i))
                for i in range(self.months - self.first)
            ],
            "referenceTwelveMonthMiddles": [
                middle(self.twelve_month_sums(reference, i), 0)
                for i in range(self.months - self.first)
            ],
            "calendarYears": self.calendar_years(arrivals, reference),
            "firstTwelveMonthDots": self.dots(self.first_year("arrivals")),
            "referenceMonthlyArrivals": [range_of(reference[t]) for t in projected],
            "firstTwelveMonths": range_of(self.first_year("arrivals")),
            "referenceFirstTwelveMonths": range_of(self.first_year("reference-arrivals")),
            "avoidedFirstTwelveMonths": range_of(self.first_year("arrivals-avoided")),
            "avoidedWholeHorizon": range_of(self.horizon("arrivals-avoided")),
            "displacedFirstTwelveMonths": range_of(self.first_year("arrivals-displaced")),
            "displacedWholeHorizon": range_of(self.horizon("arrivals-displaced")),
            "fewerThanReferencePer100": per_100(
                self.horizon("arrivals-avoided"), lambda people: people > 0
            ),
            "sampleFutures": self.samples(arrivals),
            "weatherPercent": {
                "firstMonth": self.weather_percent(self.first + 1),
                "firstTwelveMonths": self.weather_percent(self.first + 12),
            },
            "borderCommandGbpMillions": rounded(
                self.run.scenario["levers"]["border-command"], 1
            ),
            "arriveInTheEndPer100": range_of([100 * share for share in arriving], 1),
            "arriveInTheEndPer100AtCentral": rounded(100 * central, 1),
            "spendGbpMillions": middle(self.spend, 1),
            "spendRealGbpMillions": year_sums(2),
            "spendDiscountedGbpMillions": year_sums(3),
            "laterSpendGbpMillions": middle(self.horizon("later-spend"), 1),
            "spendByFinancialYear": self.spend_by_year(),
            "costPerArrivalAvoided": self.cost_per_arrival_avoided(),
            "avoidedCosts": [self.cost_with_break_even(basis) for basis in BASES],
            "derivedCost": self.cost(
                "derived", middle(nights, 0), (nearest(min(nights)), nearest(max(nights)))
            ),
        }


def published_figures(run):
    """The figures of a result, by the names of the table."""
    return Figures(run).all()
