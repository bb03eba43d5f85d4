"""The pipeline from text to weights, in small: vocabulary, holes, masks, a stage stopped and resumed, the cascade, the files."""

import json
import random
import struct
import tempfile
import unittest
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from training.batches import Batches, answer_weight
from training.documents import Document, Turn, read_documents, read_turns
from training.export_gguf import export
from training.fim import training_sequence
from training.holes import OTHER_HOLES, PYTHON_HOLES
from training.instruct import prompt_text, turn_sequence
from training.model import Llama, deepened
from training.presets import PRESETS, Length
from training.quantise import Q4_0, Q8_0, dequantise, q4_0, q8_0
from training.restore import restore
from training.stages import STAGES, rate_at
from training.syntax import python_nodes
from training.tokenizer import BOS, EOS, Tokenizer, train_tokenizer
from training.train import Run

PROGRAM = '''import math


def area_of_circle(radius: float) -> float:
    """Return the area of a circle.

    >>> area_of_circle(1)
    3.141592653589793
    """
    if radius < 0:
        raise ValueError("a radius is not negative")
    square = radius * radius
    return math.pi * square
'''
SCRIPT = "function double(items) {\n  const found = []\n  for (const item of items) {\n    found.push(item * 2)\n  }\n  return found\n}\n"
VOCABULARY = 512
PRESET = replace(PRESETS["tiny"], shape=replace(PRESETS["tiny"].shape, vocab_size=VOCABULARY, context=128), batch=256, longest=128)
LENGTH = Length(total=4000, warm_up=500, decay=1000, long=300)


def corpus(folder: Path) -> Path:
    """Twenty programs whose names and numbers differ, a script and an instruction, in the fields of the real shards."""
    shard = folder / "corpus" / "small"
    shard.mkdir(parents=True)
    records = [{"text": PROGRAM.replace("circle", f"figure{i}"), "language": "python", "kind": "variant", "split": "train"} for i in range(20)]
    records += [{"text": SCRIPT, "language": "typescript", "kind": "file", "split": "train"}]
    records += [{"text": "secret = 1\n", "language": "python", "kind": "variant", "split": "held-out"}]
    records += [{"instruction": f"Double {i}.", "answer": f"```python\nx = {2 * i}\n```", "language": "python", "split": "train"} for i in range(8)]
    (shard / "all.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    return folder / "corpus"


class Training(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        torch.set_num_threads(1)
        cls.folder = tempfile.TemporaryDirectory()
        cls.run_folder = Path(cls.folder.name)
        cls.corpus = corpus(cls.run_folder)
        train_tokenizer(read_documents(cls.corpus), VOCABULARY, cls.run_folder / "tokenizer.model")
        cls.tokenizer = Tokenizer(cls.run_folder / "tokenizer.model")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def test_vocabulary_is_laid_out_as_llamas(self) -> None:
        pieces = self.tokenizer.pieces
        self.assertEqual([pieces.id_to_piece(i) for i in (0, 1, 2, 3, 258)], ["<unk>", "<s>", "</s>", "<0x00>", "<0xFF>"])
        self.assertEqual((self.tokenizer.vocab_size, self.tokenizer.pre, self.tokenizer.eot), (VOCABULARY, VOCABULARY - 4, VOCABULARY - 1))
        text = "  área = 10\n\tx"
        self.assertEqual(self.tokenizer.decode_infill(self.tokenizer.encode_infill(text)), text)
        self.assertEqual(self.tokenizer.decode_infill(self.tokenizer.encode(text)), " " + text)

    def test_held_out_documents_are_not_read(self) -> None:
        groups = read_documents(self.corpus)
        self.assertEqual({name: len(documents) for name, documents in groups.items()}, {"small python": 20, "javascript sources": 1})

    def test_every_hole_lies_in_its_text(self) -> None:
        rng = random.Random(0)
        for text, kinds in ((PROGRAM, PYTHON_HOLES), (SCRIPT, OTHER_HOLES), ("x", PYTHON_HOLES), ("}\n", OTHER_HOLES)):
            for kind in set(kinds):
                for _ in range(50):
                    start, end = kind(text, rng)
                    self.assertTrue(0 <= start <= end <= len(text), (kind.__name__, text))

    def test_syntax_nodes_are_expressions_statements_and_bodies(self) -> None:
        kinds = [{PROGRAM[a:b] for a, b in kind} for kind in python_nodes(PROGRAM)]
        self.assertIn("radius * radius", kinds[0])
        self.assertIn("square = radius * radius", kinds[1])
        self.assertTrue(any(body.startswith('"""Return') and body.endswith("math.pi * square") for body in kinds[2]))
        self.assertEqual(python_nodes("def f(:\n"), [])

    def test_parts_of_a_hole_make_the_text_again(self) -> None:
        tokenizer, rng, modes = self.tokenizer, random.Random(3), set()
        for _ in range(200):
            ids, answer = training_sequence(tokenizer, Document(PROGRAM, "python"), True, 1.0, 1000, rng)
            middle = tokenizer.decode_infill(ids[-answer:-1])
            modes.add("spm" if ids[2] == tokenizer.suf else "psm")
            suf, mid = ids.index(tokenizer.suf), ids.index(tokenizer.mid)
            prefix = ids[2:suf] if suf > 2 else ids[mid + 1 : -answer]
            text = tokenizer.decode_infill(prefix)[1:] + middle + tokenizer.decode_infill(ids[suf + 1 : mid])
            self.assertEqual((ids[0], ids[1], ids[-1]), (BOS, tokenizer.pre, tokenizer.eot))
            self.assertIn(text.rstrip("\n"), PROGRAM)
        self.assertEqual(modes, {"psm", "spm"})

    def test_a_long_prompt_is_cut_and_its_answer_is_not(self) -> None:
        rng = random.Random(4)
        for _ in range(200):
            made = training_sequence(self.tokenizer, Document(PROGRAM * 20, "python"), True, 1.0, 120, rng)
            if made:
                ids, answer = made
                self.assertLessEqual(len(ids), 120)
                self.assertEqual((ids[0], ids[1], ids[-1], ids.count(self.tokenizer.mid)), (BOS, self.tokenizer.pre, self.tokenizer.eot, 1))
                self.assertNotIn(self.tokenizer.mid, ids[-answer:])

    def test_only_the_answer_of_an_instruction_is_learned(self) -> None:
        turn = Turn(" Double 4. ", "```python\nx = 8\n```", "Be brief.")
        ids, answer = turn_sequence(self.tokenizer, turn)
        self.assertEqual(prompt_text(turn), "[INST] <<SYS>>\nBe brief.\n<</SYS>>\n\nDouble 4. [/INST]")
        self.assertEqual(self.tokenizer.decode_infill(ids[-answer:-1]), " ```python\nx = 8\n``` ")
        self.assertEqual((ids[0], ids[-1]), (BOS, EOS))
        groups = {**read_documents(self.corpus), "turns": read_turns(self.corpus)}
        batches = Batches({"turns": groups["turns"]}, STAGES["instruct"], self.tokenizer, 256, 128, "x")
        batch = batches.at(0)
        learned = [row[weights > 0].tolist() for row, weights in zip(batch.targets, batch.weights)]
        self.assertTrue(all(self.tokenizer.decode_infill(row[:-1]).startswith(" ```python") and row[-1] == EOS for row in learned))

    def test_tokens_of_short_answers_weigh_more_within_bounds(self) -> None:
        self.assertEqual([answer_weight(tokens) for tokens in (0, 1, 4, 16, 64, 500)], [3.0, 3.0, 3.0, 2.0, 1.0, 1.0])
        batch = Batches(read_documents(self.corpus), STAGES["base"], self.tokenizer, 256, 128, "x").at(0)
        for row in batch.weights:
            answer = int((row >= 1).sum())
            self.assertTrue(torch.allclose(row[row >= 1], torch.tensor(answer_weight(answer))))

    def test_rate_rises_stays_and_falls(self) -> None:
        rates = [rate_at(LENGTH, tokens) for tokens in (0, 249, 500, 3000, 3500, 4000)]
        self.assertEqual(rates, [1 / 500, 0.5, 1.0, 1.0, 0.5, 0.0])

    def test_a_deepened_model_computes_the_same(self) -> None:
        torch.manual_seed(0)
        shallow = Llama(replace(PRESET.shape, layers=1))
        deep = Llama(PRESET.shape)
        deep.load_state_dict(deepened(shallow.state_dict(), 2))
        ids = torch.arange(60).view(2, 30)
        self.assertTrue(torch.equal(shallow(ids), deep(ids)))

    def weights_after(self, name: str, *lengths: Length) -> dict[str, torch.Tensor]:
        """Of a run that is started once for each of `lengths`, in a folder of its own."""
        folder = self.run_folder / name
        folder.mkdir()
        (folder / "tokenizer.model").write_bytes((self.run_folder / "tokenizer.model").read_bytes())
        for length in lengths:
            run = Run(folder, self.corpus, PRESET, "base-shallow", LENGTH, seed=0)
            run.length = length
            run.train()
        return run.model.state_dict()

    def test_stopped_and_resumed_gives_the_same_weights(self) -> None:
        constant = Length(total=4000, warm_up=500)
        whole = self.weights_after("whole", constant)
        resumed = self.weights_after("resumed", replace(constant, total=1500), constant)
        self.assertTrue(all(torch.equal(whole[name], resumed[name]) for name in whole))

    def test_the_cascade_learns_and_exports(self) -> None:
        folder = self.run_folder / "cascade"
        folder.mkdir()
        (folder / "tokenizer.model").write_bytes((self.run_folder / "tokenizer.model").read_bytes())
        for stage in STAGES:
            Run(folder, self.corpus, PRESET, stage, LENGTH, seed=0).train()
        first, last = (json.loads((folder / stage / "curve.json").read_text())["curve"][-1]["answer_loss"] for stage in ("base-shallow", "base"))
        self.assertLess(last, first - 1)
        instruct = json.loads((folder / "instruct" / "curve.json").read_text())
        self.assertGreaterEqual(instruct["before"], 3 * LENGTH.total)
        for stage, vocabulary in (("base", VOCABULARY), ("python", VOCABULARY - 4)):
            export(folder, stage, "Q4_0", folder / "x.gguf")
            data = (folder / "x.gguf").read_bytes()
            at = data.index(b"llama.vocab_size") + len("llama.vocab_size")
            self.assertEqual(struct.unpack_from("<II", data, at), (4, vocabulary))
            self.assertEqual(b"fim_mid" in data, stage == "base")

    def test_a_file_becomes_a_run_again(self) -> None:
        folder, again = self.run_folder / "shipped", self.run_folder / "again"
        folder.mkdir()
        (folder / "tokenizer.model").write_bytes((self.run_folder / "tokenizer.model").read_bytes())
        for stage in ("base-shallow", "base-stable", "base"):
            Run(folder, self.corpus, PRESET, stage, LENGTH, seed=0).train()
        export(folder, "base", "Q8_0", folder / "x.gguf")
        restore(folder / "x.gguf", again, "base-shallow", tokens=12_000)
        tokenizer = Tokenizer(again / "tokenizer.model")
        for text in (PROGRAM, SCRIPT, "  área = 10\n\tx 😀"):
            self.assertEqual(tokenizer.encode(text), self.tokenizer.encode(text))
            self.assertEqual(tokenizer.encode_infill(text), self.tokenizer.encode_infill(text))
        run = Run(again, self.corpus, PRESET, "base-stable", LENGTH, seed=0)
        self.assertEqual(run.before, 12_000)
        exact = torch.load(folder / "base" / "checkpoint.pt")["model"]
        taken = {name: weight.clone() for name, weight in run.model.state_dict().items()}
        for name, weight in taken.items():
            self.assertLess((weight - exact[name]).abs().max(), exact[name].abs().max() / 127 + 1e-6, name)
        Run(again, self.corpus, PRESET, "base-stable", LENGTH, seed=0, peak=0.0).train()
        learned = torch.load(again / "base-stable" / "checkpoint.pt")["model"]
        self.assertTrue(all(torch.equal(learned[name], weight) for name, weight in taken.items()))


class Quantisation(unittest.TestCase):
    def test_next_to_nothing_becomes_zero_without_a_warning(self) -> None:
        values = np.full((2, 32), 1e-39, np.float32)
        values[1] = 0
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for quantise, kind in ((q4_0, Q4_0), (q8_0, Q8_0)):
                self.assertTrue(np.array_equal(dequantise(quantise(values), kind, (2, 32)), np.zeros((2, 32))))

    def test_q8_0(self) -> None:
        block = np.zeros((1, 32), np.float32)
        block[0, :3] = 127, -63.5, 0.5
        scale, *codes = struct.unpack("<e32b", q8_0(block))
        self.assertEqual((scale, codes[:4]), (1.0, [127, -64, 1, 0]))

    def test_q4_0_gives_the_largest_element_the_lowest_code(self) -> None:
        block = np.zeros((1, 32), np.float32)
        block[0, 0], block[0, 1], block[0, 16], block[0, 17] = 8, -7, 1.4, -1.6
        data = q4_0(block)
        self.assertEqual(len(data), 18)
        self.assertEqual(struct.unpack("<e", data[:2])[0], -1.0)
        codes = [byte & 15 for byte in data[2:]] + [byte >> 4 for byte in data[2:]]
        self.assertEqual([codes[i] - 8 for i in (0, 1, 16, 17, 31)], [-8, 7, -1, 2, 0])

    def test_values_come_back_within_half_a_step(self) -> None:
        values = np.random.default_rng(0).normal(size=(4, 32)).astype(np.float32)
        back = dequantise(q4_0(values) + b"more", Q4_0, (2, 64)).reshape(4, 32)
        self.assertLess(np.abs(back - values).max(), np.abs(values).max() / 8)
        self.assertTrue(np.array_equal(dequantise(q4_0(back), Q4_0, (4, 32)), back))

    def test_blocks_of_zeros(self) -> None:
        zeros = np.zeros((2, 32), np.float32)
        self.assertEqual(set(q8_0(zeros)), {0})
        self.assertEqual(q4_0(zeros)[2:18], bytes([0x88] * 16))


if __name__ == "__main__":
    unittest.main()
