"""Gathers the loss curves of a run's stages: OUT.json for the record, OUT.svg for the README.

    python3 -m training.curves --run DIR --out training/runs/cria [--before base-stable base-1=base]

`--before` names stages of the report that stands there so far: those that led to the file which the run went on from (`restore.py`). They stay, under
another name (`NEW=NAME`) where the run has such a stage itself.
"""

import argparse
import json
import math
from pathlib import Path

from .stages import STAGES

MOST_POINTS = 120  # of a stage in the JSON; neighbours are joined to their mean
WIDTH, HEIGHT = 720, 360  # of the drawing, in pixels
LEFT, RIGHT, TOP, BOTTOM = 48, 16, 16, 44  # margins
COLOURS = {"base-shallow": "#8a93a3", "base-stable": "#4c6a92", "base": "#b26a00", "python": "#2e8b57", "instruct": "#9b4f96"}
EARLIER = "#8a93a3"
STYLE = "text{font:12px sans-serif;fill:#444}path{fill:none;stroke-width:2}.grid{stroke:#ccc;stroke-width:1}"
DARK = "@media(prefers-color-scheme:dark){text{fill:#bbb}.grid{stroke:#444}}"


def gather(run: Path) -> dict[str, dict]:
    found = {}
    for name in STAGES:
        path = run / name / "curve.json"
        if path.exists():
            stage = json.loads(path.read_text())
            found[name] = stage | {"curve": joined(stage["curve"])}
    return found


def kept(report: Path, names: list[str]) -> dict[str, dict]:
    stages = json.loads(report.read_text()) if names else {}
    pairs = [name.rpartition("=") for name in names]
    return {new or name: stages[name] for new, _, name in pairs}


def joined(curve: list[dict]) -> list[dict]:
    together = math.ceil(len(curve) / MOST_POINTS)
    parts = [curve[i : i + together] for i in range(0, len(curve), together)]
    return [part[-1] | {"answer_loss": round(sum(entry["answer_loss"] for entry in part) / len(part), 4)} for part in parts]


def draw(stages: dict[str, dict]) -> str:
    """Mean loss of the answers' tokens over all tokens learned from since the beginning."""
    lines = {name: [(s["before"] + e["tokens"], e["answer_loss"]) for e in s["curve"]] for name, s in stages.items()}
    most = max(x for points in lines.values() for x, _ in points)
    top = math.ceil(max(y for points in lines.values() for _, y in points))

    def place(x: float, y: float) -> str:
        return f"{LEFT + x / most * (WIDTH - LEFT - RIGHT):.1f},{HEIGHT - BOTTOM - y / top * (HEIGHT - TOP - BOTTOM):.1f}"

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"><title>Loss of the answers over tokens</title>']
    parts.append(f"<style>{STYLE}{DARK}</style>")
    for y in range(top + 1):
        parts.append(f'<path class="grid" d="M{place(0, y)} L{place(most, y)}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{float(place(0, y).split(",")[1]) + 4}" text-anchor="end">{y}</text>')
    parts.append(f'<text x="{LEFT}" y="{HEIGHT - 26}">0</text>')
    parts.append(f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 26}" text-anchor="end">{most / 1e6:.2f} million tokens</text>')
    for index, (name, points) in enumerate(lines.items()):
        parts.append(f'<path stroke="{COLOURS.get(name, EARLIER)}" d="M{" L".join(place(x, y) for x, y in points)}"/>')
        parts.append(f'<text x="{LEFT + index * (WIDTH - LEFT - RIGHT) // len(lines)}" y="{HEIGHT - 6}" style="fill:{COLOURS.get(name, EARLIER)}">{name}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--before", nargs="*", default=[])
    arguments = parser.parse_args()
    stages = gather(arguments.run)
    stages = kept(arguments.out.with_suffix(".json"), arguments.before) | stages
    rows = ",\n".join(f" {json.dumps(name)}: {json.dumps(stage)}" for name, stage in stages.items())
    arguments.out.with_suffix(".json").write_text(f"{{\n{rows}\n}}\n")
    arguments.out.with_suffix(".svg").write_text(draw(stages))
