"""Runs scenarios with the second implementation.

Standard input: JSON {"specification", "editions": {vintage: …}, "scenarios": […], "figures": number}.
Standard output: the length of a JSON text (4 bytes), the text, then all values as 8-byte floats.
The text holds for each of the first `figures` scenarios its published figures, and for each formula whether it has months and draws.
All numbers are little-endian.
"""

import json
import struct
import sys
from array import array

from model import Model, Run
from published import published_figures


def main():
    task = json.load(sys.stdin)
    model = Model(task["specification"])
    values = array("d")
    answers = []
    for index, scenario in enumerate(task["scenarios"]):
        run = Run(model, task["editions"][scenario["vintage"]], scenario)
        shapes = []
        for name in model.formulas:
            by_month, by_draw, column = run.formula(name)
            shapes.append([by_month, by_draw])
            values.extend(column)
        published = published_figures(run) if index < task["figures"] else None
        answers.append({"shapes": shapes, "published": published})
    text = json.dumps(answers).encode("utf-8")
    if sys.byteorder == "big":
        values.byteswap()
    sys.stdout.buffer.write(struct.pack("<I", len(text)))
    sys.stdout.buffer.write(text)
    sys.stdout.buffer.write(values.tobytes())


main()
