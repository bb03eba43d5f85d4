"""Renders every template many times; variants of one template must agree on their examples.

    python3 -m training.corpus.check
"""

import random

from .families import family_templates
from .generate import TEMPLATES
from .render import read_templates, render

VARIANTS = 12


def main() -> None:
    templates = [*read_templates(TEMPLATES), *family_templates()]
    names = [template.names[0] for template in templates]
    print("names used twice:", sorted({name for name in names if names.count(name) > 1}) or "none")
    for template in templates:
        rng = random.Random(template.names[0])
        answers: dict[str, set[str]] = {}
        for _ in range(VARIANTS):
            for call, value in render(template, rng).examples:
                answers.setdefault(call[call.find("(") :], set()).add(value)
        for call, values in answers.items():
            if len(values) > 1 and not any(" object at " in value for value in values):
                raise ValueError(f"{template.names[0]}{call} gives {sorted(values)}")
    print(len(templates), "templates agree with themselves on", VARIANTS, "variants each")


if __name__ == "__main__":
    main()
