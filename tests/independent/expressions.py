"""Reads the expressions of docs/model-specification.md, section "Expressions", into nested tuples.

("number", value) | ("name", id) | ("call", function name, operands)
Infix signs become calls of the name they are written with; a minus before a value is the call "negate".
"""

import re

TOKEN = re.compile(
    r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)"
    r"|([A-Za-z][A-Za-z0-9_]*)"
    r"|(<=|>=|==|!=|[-+*/^<>(),]))"
)
COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")


class Reader:
    """A recursive-descent parser: one method per line of the grammar."""

    def __init__(self, text):
        self.tokens = []
        self.at = 0
        place = 0
        text = text.strip()
        while place < len(text):
            match = TOKEN.match(text, place)
            if match is None:
                raise ValueError(f"cannot read {text[place:place + 20]!r} in {text!r}")
            self.tokens.append(match.groups())
            place = match.end()

    def sign(self):
        """The sign that comes next, or None."""
        return self.tokens[self.at][2] if self.at < len(self.tokens) else None

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def expect(self, sign):
        if self.sign() != sign:
            raise ValueError(f"expected {sign} at token {self.at} of {self.tokens}")
        self.at += 1

    def expression(self):
        left = self.sum()
        if self.sign() in COMPARISONS:
            sign = self.take()[2]
            left = ("call", sign, (left, self.sum()))
        return left

    def sum(self):
        left = self.product()
        while self.sign() in ("+", "-"):
            sign = self.take()[2]
            left = ("call", sign, (left, self.product()))
        return left

    def product(self):
        left = self.signed()
        while self.sign() in ("*", "/"):
            sign = self.take()[2]
            left = ("call", sign, (left, self.signed()))
        return left

    def signed(self):
        if self.sign() == "-":
            self.take()
            return ("call", "negate", (self.signed(),))
        return self.power()

    def power(self):
        base = self.atom()
        if self.sign() == "^":
            self.take()
            return ("call", "^", (base, self.exponent()))
        return base

    def exponent(self):
        if self.sign() == "-":
            self.take()
            return ("call", "negate", (self.exponent(),))
        return self.power()

    def atom(self):
        number, name, sign = self.take()
        if number is not None:
            return ("number", float(number))
        if name is not None:
            if self.sign() != "(":
                return ("name", name.replace("_", "-"))
            self.take()
            operands = [self.expression()]
            while self.sign() == ",":
                self.take()
                operands.append(self.expression())
            self.expect(")")
            return ("call", name, tuple(operands))
        if sign != "(":
            raise ValueError(f"unexpected {sign}")
        inner = self.expression()
        self.expect(")")
        return inner


def read_expression(text):
    reader = Reader(text)
    tree = reader.expression()
    if reader.at != len(reader.tokens):
        raise ValueError(f"left over after token {reader.at} of {text!r}")
    return tree
