"""The model: beliefs, worlds and formulas, as docs/model-specification.md says."""

from chance import Chance, assumption_column, shock_table
from columns import MONTH_FUNCTIONS, OPERATORS, Axis, number, operate
from expressions import read_expression

OWN = "own"
WORLDS = {"announced": "announced", "without_measures": "off"}


class Model:
    """What the specification declares."""

    def __init__(self, specification):
        self.constants = {entry["id"]: entry["value"] for entry in specification["constants"]}
        self.levers = {entry["id"]: entry for entry in specification["levers"]}
        self.assumptions = {entry["id"]: entry for entry in specification["assumptions"]}
        self.beliefs_about_measures = specification["beliefsAboutMeasures"]
        self.belief_sets = {entry["id"]: entry for entry in specification["beliefSets"]}
        self.formulas = {
            entry["id"]: read_expression(entry["expression"])
            for entry in specification["formulas"]
        }
        self.direction_numbers = specification["directionNumbers"]
        self.chances = {}
        self.moves = {}
        for formula in self.formulas:
            self.depends_on_levers(("name", formula))

    def chance(self, edition):
        """The columns of chance of an edition; kept, because many scenarios share them."""
        if id(edition) not in self.chances:
            columns = [entry["column"] for entry in self.assumptions.values()]
            months = edition["axis"]["monthCount"]
            self.chances[id(edition)] = Chance(
                self.direction_numbers, edition["shocks"], columns, months
            )
        return self.chances[id(edition)]

    def depends_on_levers(self, tree):
        """Whether an expression can differ between worlds; kept, because it is asked often."""
        kind = tree[0]
        if kind == "number":
            return False
        if kind == "name":
            name = tree[1]
            if name in self.levers:
                return True
            if name not in self.formulas:
                return False
            if name not in self.moves:
                self.moves[name] = self.depends_on_levers(self.formulas[name])
            return self.moves[name]
        if tree[1] in WORLDS:
            return False
        return any([self.depends_on_levers(operand) for operand in tree[2]])

    def distributions(self, scenario):
        """Kind, low, central and high in force, by assumption."""
        force = {
            name: (entry["distribution"], entry["low"], entry["central"], entry["high"])
            for name, entry in self.assumptions.items()
        }

        def replace(name, setting):
            kind = force[name][0]
            low, central, high = setting["low"], setting["central"], setting["high"]
            if kind == "fixed" and low != high:
                kind = "pert"
            force[name] = (kind, low, central, high)

        chosen = self.belief_sets.get(scenario["beliefSet"])
        if chosen is not None:
            for name in self.beliefs_about_measures:
                replace(name, chosen["effect"])
            for name, setting in chosen["assumptions"].items():
                replace(name, setting)
        own = scenario["assumptions"]
        if "belief" in own:
            for name in self.beliefs_about_measures:
                replace(name, own["belief"])
        for name, setting in own.items():
            if name != "belief":
                replace(name, setting)
        return force


class Run:
    """One scenario on one edition."""

    def __init__(self, model, edition, scenario):
        self.model = model
        self.scenario = scenario
        self.edition = edition
        self.chance = model.chance(edition)
        self.draws = scenario["drawCount"]
        self.months = edition["axis"]["monthCount"]
        self.axis = Axis(edition["axis"]["firstMonth"], self.months, self.draws)
        self.force = model.distributions(scenario)
        self.inputs = {}
        self.known = {}

    def at_central(self):
        """The same run with one draw, in which every assumption has the central value in force."""
        own = {
            name: {"low": central, "central": central, "high": central}
            for name, (_, _, central, _) in self.force.items()
        }
        return Run(self.model, self.edition, {**self.scenario, "drawCount": 1, "assumptions": own})

    def input(self, name):
        """A constant, series, shock or assumption: the same in all worlds."""
        if name not in self.inputs:
            self.inputs[name] = self.read_input(name)
        return self.inputs[name]

    def read_input(self, name):
        seed = self.scenario["seed"]
        if name in self.model.constants:
            return number(float(self.model.constants[name]))
        if name in self.edition["series"]:
            return (True, False, [float(value) for value in self.edition["series"][name]])
        if name in self.edition["shocks"]:
            shock = self.edition["shocks"][name]
            return (True, True, shock_table(shock, self.chance, seed, name, self.months, self.draws))
        kind, low, central, high = self.force[name]
        if kind == "fixed" or low == high:
            # The same in every draw: one number fills the column just as well, and is quicker.
            return number(float(central))
        column = self.model.assumptions[name]["column"]
        return (
            False,
            True,
            assumption_column(kind, low, central, high, self.chance, seed, column, self.draws),
        )

    def formula(self, name, world=OWN):
        key = (name, world if self.model.depends_on_levers(("name", name)) else OWN)
        if key not in self.known:
            self.known[key] = self.value(self.model.formulas[name], world)
        return self.known[key]

    def lever(self, name, world):
        if world == OWN:
            return number(float(self.scenario["levers"][name]))
        return number(float(self.model.levers[name][world]))

    def value(self, tree, world):
        kind = tree[0]
        if kind == "number":
            return number(tree[1])
        if kind == "name":
            name = tree[1]
            if name in self.model.formulas:
                return self.formula(name, world)
            if name in self.model.levers:
                return self.lever(name, world)
            return self.input(name)
        _, function, parts = tree
        if function in WORLDS:
            return self.value(parts[0], WORLDS[function])
        operands = [self.value(part, world) for part in parts]
        if function in MONTH_FUNCTIONS:
            return self.along(tree, world, function, operands)
        if function not in OPERATORS:
            raise ValueError(f"unknown function {function}")
        if function in ("min", "max"):
            result = operands[0]
            for operand in operands[1:]:
                result = operate(function, [result, operand], self.months, self.draws)
            return result
        return operate(function, operands, self.months, self.draws)

    def along(self, tree, world, function, operands):
        """A month function; kept, because the slow ones recur."""
        key = (tree, world if self.model.depends_on_levers(tree) else OWN)
        if key not in self.known:
            self.known[key] = self.axis.along(MONTH_FUNCTIONS[function], operands)
        return self.known[key]
