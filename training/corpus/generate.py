"""Writes the corpus: documents of one to three functions, and the held-out functions for evaluation.

    python3 -m training.corpus.generate --out DIR --documents 40000 --seed 0
"""

import argparse
import json
import random
from pathlib import Path

from .families import family_templates
from .library import library_functions
from .render import Function, Template, read_templates, render

TEMPLATES = Path(__file__).parent / "templates"

LIBRARY_SHARE = 0.05  # of the documents: a glimpse, more than a miniature can learn
FAMILY_SHARE = 0.3  # of the functions made from templates: families are many but alike
FUNCTIONS_A_FILE = (1, 1, 1, 2, 2, 3)
TITLED_FILES = 0.15  # documents that open with a comment or a docstring
HELD_OUT_VARIANTS = 4  # renderings of each held-out template that evaluation sees
TITLES = ("Small helpers.", "Utilities.", "Helper functions.", "Tools for everyday work.", "Some useful functions.")


def write_corpus(out: Path, documents: int, seed: int) -> None:
    rng = random.Random(seed)
    written, families = read_templates(TEMPLATES), family_templates()
    library = library_functions()
    train = [t for t in written if not t.held_out]
    train_families = [t for t in families if not t.held_out]
    held_out = [t for t in written + families if t.held_out]
    out.mkdir(parents=True, exist_ok=True)
    with (out / "train.jsonl").open("w") as file:
        for _ in range(documents):
            text = rng.choice(library) + "\n" if rng.random() < LIBRARY_SHARE else _document(train, train_families, rng)
            file.write(json.dumps(text) + "\n")
    for name, templates in (("held-out", held_out), ("seen", train + train_families)):
        with (out / f"{name}.jsonl").open("w") as file:
            for template in templates:
                for _ in range(HELD_OUT_VARIANTS if name == "held-out" else 1):
                    file.write(json.dumps(_page([render(template, rng)], rng)) + "\n")
    counts = {"templates": len(train), "family_templates": len(train_families), "held_out": len(held_out), "library": len(library)}
    (out / "counts.json").write_text(json.dumps({**counts, "documents": documents, "seed": seed}))
    print(counts)


def _document(templates: list[Template], families: list[Template], rng: random.Random) -> str:
    count = rng.choice(FUNCTIONS_A_FILE)
    functions = [render(rng.choice(families if rng.random() < FAMILY_SHARE else templates), rng) for _ in range(count)]
    return _page(list({f.template: f for f in functions}.values()), rng)


def _page(functions: list[Function], rng: random.Random) -> str:
    """One file: title, imports, functions, sometimes a line that uses one."""
    parts = []
    if rng.random() < TITLED_FILES:
        title = rng.choice(TITLES)
        parts.append(f'"""{title}"""\n\n' if rng.random() < 0.5 else f"# {title}\n\n")
    imports = sorted({line for function in functions for line in function.imports})
    if imports:
        parts.append("\n".join(imports) + rng.choice(("\n\n", "\n\n\n")))
    parts.append(rng.choice(("\n\n", "\n\n\n", "\n\n\n")).join(function.source for function in functions))
    parts.append("\n")
    calls = [call for function in functions for call, _ in function.examples]
    if calls and rng.random() < 0.12:
        parts.append(f"\n\nprint({rng.choice(calls)})\n")
    return "".join(parts)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--documents", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    write_corpus(arguments.out, arguments.documents, arguments.seed)
