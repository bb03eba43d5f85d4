#!/usr/bin/env bash
# The whole family from an empty folder: corpus, vocabulary, four stages and a shallow beginning, export, a first evaluation.
#
#   bash training/run.sh --out DIR [--preset cpu] [--scale 0.01]
#
# Needs apt-get and npm for the sources, Node with the project's packages, gcc, and python3 with torch, numpy and sentencepiece
# (Debian: python3-torch python3-sentencepiece libopenblas0-pthread; the reference BLAS is ten times slower).
# `--scale` shrinks the corpus and every stage. Started again with the same DIR it goes on where it stopped.
set -euo pipefail
cd "$(dirname "$0")/.."

out='' preset=cpu scale=1
while [ $# -gt 0 ]; do
  case $1 in
    --out) out=$2 ;;
    --preset) preset=$2 ;;
    --scale) scale=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift 2
done
[ -n "$out" ] || { echo 'usage: run.sh --out DIR [--preset cpu] [--scale 0.01]' >&2; exit 2; }

python=${PYTHON:-python3}
corpus=$out/corpus

# Memory of temporaries stays with the process (no page faults for each). One thread a product: OpenBLAS's own threads wait
# for each other by spinning, which is half of all time on shared cores; train.py gives every core a batch instead.
export MALLOC_ARENA_MAX=1 MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_TOP_PAD_=268435456
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1

share() { $python -c "print(max(${2:-1}, round($1 * $scale)))"; }
made() { compgen -G "$corpus/$1/*.jsonl" > /dev/null; }

# A small run reads every so many of the packages, so that each language is there.
packages=$($python -c "
from training.corpus.sources import SOURCES
print(','.join(source.name for source in SOURCES[:: min(20, max(1, round(1 / $scale)))]))")

made python || $python -m training.corpus.vary --out "$corpus/python" --programs "$(share 105000 1200)"
made scripts || $python -m training.corpus.vary_scripts --out "$corpus/scripts" --programs "$(share 16000 800)"
made gathered || $python -m training.corpus.gather --out "$corpus/gathered" --packages "$out/packages" --only "$packages"
made turns || $python -m training.corpus.instruct --variants "$corpus/python" --scripts "$corpus/scripts" --out "$corpus/turns" --pairs "$(share 30000 4000)"

vocabulary=$($python -c "from training.presets import PRESETS; print(PRESETS['$preset'].shape.vocab_size)")
[ -f "$out/tokenizer.model" ] || $python -m training.tokenizer --corpus "$corpus" --vocabulary "$vocabulary" --out "$out/tokenizer.model"

for stage in base-shallow base-stable base python instruct; do
  $python -m training.train --run "$out" --corpus "$corpus" --preset "$preset" --stage "$stage" --scale "$scale"
done
for stage in base python instruct; do
  for type in Q8_0 Q4_0; do
    $python -m training.export_gguf --run "$out" --stage "$stage" --type "$type" --out "$out/cria-$stage.$type.gguf"
  done
done
$python -m training.curves --run "$out" --out "$out/cria"
$python -m training.evaluate --run "$out" --corpus "$corpus" --stage base --documents "$(share 100 4)"
