"""The packages whose source the corpus may hold, chosen by hand: permissive licences, readable code, many small functions.

Versions and licences as found when the list was made. npm serves exactly these versions; Debian's may be newer later, and the
report names the version that was read. A file enters only if the package's own papers give it a permissive licence.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    name: str
    version: str
    licence: str
    registry: str  # "debian" or "npm"
    folders: tuple[str, ...] = ()  # of the package, where only some hold sources; () for all
    papers: str = ""  # another package whose copyright file speaks for this one


def _debian(table: str) -> list[Source]:
    return [Source(name, version, licence, "debian") for name, version, licence in (line.split() for line in table.strip().split("\n"))]


def _npm(table: str) -> list[Source]:
    rows = (line.split() for line in table.strip().split("\n"))
    return [Source(name, version, licence, "npm", tuple(folders)) for name, version, licence, *folders in rows]


# The standard library's copyright file is prose: gather.py looks for PYTHON_LICENCE in it.
PYTHON_LICENCE = "PYTHON SOFTWARE FOUNDATION LICENSE"
STANDARD_LIBRARY = [
    Source("libpython3.11-minimal", "3.11.2-6+deb12u9", "PSF-2.0", "debian", papers="libpython3.11-minimal"),
    Source("libpython3.11-stdlib", "3.11.2-6+deb12u9", "PSF-2.0", "debian", papers="libpython3.11-minimal"),
]

PYTHON = _debian("""
python3-more-itertools 8.10.0-2 MIT
python3-toolz 0.12.0-1 BSD
python3-boltons 21.0.0-2 BSD
python3-funcy 1.18-1 BSD
python3-sympy 1.11.1-1 BSD
python3-networkx 2.8.8-1 BSD
python3-nltk 3.8-1 Apache-2.0
python3-werkzeug 2.2.2-3+deb12u1 BSD
python3-click 8.1.3-2 BSD
python3-flask 2.2.2-3 BSD
python3-django 3:3.2.25-0+deb12u7 BSD
python3-requests 2.28.1+dfsg-1 Apache-2.0
python3-attr 22.2.0-1 MIT
python3-pygments 2.14.0+dfsg-1 BSD
python3-markdown 3.4.1-2+deb12u1 BSD
python3-mistune 2.0.4-1 BSD
python3-dateutil 2.8.2-2 BSD
python3-babel 2.10.3-1 BSD
python3-humanize 4.4.0-1 MIT
python3-tabulate 0.8.9-1 MIT
python3-rich 13.3.1-1 MIT
python3-tornado 6.2.0-3+deb12u4 Apache-2.0
python3-bottle 0.12.23-1.1 MIT
python3-pyparsing 3.0.9-1 MIT
python3-lark 1.1.5-1 MIT
python3-parso 0.8.3-1 MIT
black 23.1.0-1 MIT
python3-sortedcontainers 2.4.0-2 Apache-2.0
python3-cachetools 5.2.0-1 MIT
python3-wcwidth 0.2.5+dfsg1-1.1 MIT
python3-statsmodels 0.13.5+dfsg-7 BSD
python3-mpmath 1.2.1-2 BSD
python3-pandas 1.5.3+dfsg-2 BSD
python3-sklearn 1.2.1+dfsg-1 BSD
python3-skimage 0.19.3-8 BSD
python3-scipy 1.10.1-2 BSD
python3-joblib 1.2.0-4+deb12u1 BSD
python3-dask 2022.12.1+dfsg-2 BSD
python3-bs4 4.11.2-2 MIT
python3-httpx 0.23.3-1 BSD
python3-packaging 23.0-1 Apache-2.0
python3-textdistance 4.5.0-1 MIT
python3-natsort 8.0.2-2 MIT
python3-slugify 4.0.0-2 MIT
python3-voluptuous 0.12.2-1 BSD
python3-marshmallow 3.18.0-1 MIT
python3-jsonschema 4.10.3-1 MIT
python3-cerberus 1.3.2-2 ISC
python3-prettytable 3.6.0-1 BSD
python3-texttable 1.6.7-1 MIT
python3-arrow 1.2.3-1 Apache-2.0
python3-pendulum 2.1.2-4 MIT
python3-isodate 0.6.1-1 BSD
python3-croniter 1.3.5-3 MIT
python3-geopy 2.3.0-1 MIT
python3-webcolors 1.11.1-1 BSD
python3-bitstring 3.1.7-2 MIT
python3-intervaltree 3.0.2-1.1 Apache-2.0
python3-xarray 2023.01.0-1.1 Apache-2.0
python3-aiohttp 3.8.4-1+deb12u2 Apache-2.0
""")

SHELL = _debian("""
bats 1.8.2-1 MIT
shunit2 2.1.8-3 Apache-2.0
git-extras 6.5.0-1 MIT
rbenv 1.1.2-1 MIT
ruby-build 20220426-1 MIT
dehydrated 0.7.0-3 MIT
direnv 2.32.1-2+b4 MIT
fzf 0.38.0-1+b1 MIT
neofetch 7.1.0-4 MIT
tmux-plugin-manager 3.0.0-1.1 MIT
zsh-autosuggestions 0.7.0-1 MIT
zsh-syntax-highlighting 0.7.1-2 BSD
wait-for-it 0.0~git20180723-1 MIT
zplug 2.4.2-2 MIT
""")

# name, version, licence, folders of the package that hold sources
NPM = _npm("""
@tanstack/query-core 5.108.0 MIT src
ajv 8.20.0 MIT lib
async 3.2.6 MIT
bluebird 3.7.2 MIT
chalk 5.6.2 MIT
commander 14.0.3 MIT
csv-parse 7.0.3 MIT
d3-array 3.2.5 ISC src
d3-color 3.1.1 ISC src
d3-format 3.1.3 ISC src
d3-geo 3.1.2 ISC src
d3-hierarchy 3.1.3 ISC src
d3-interpolate 3.0.2 ISC src
d3-path 3.1.1 ISC src
d3-quadtree 3.0.2 ISC src
d3-scale 4.0.3 ISC src
d3-shape 3.2.1 ISC src
d3-time 3.1.1 ISC src
date-fns 4.4.0 MIT
dayjs 1.11.23 MIT esm
debug 4.4.3 MIT
eslint 10.15.0 MIT
express 5.3.0 MIT
git-open 3.1.0 MIT
git-standup 2.3.2 MIT
graphql 16.15.0 MIT
he 1.2.0 MIT
husky 9.1.7 MIT
immer 11.2.10 MIT src
koa 3.3.0 MIT
lodash 4.18.1 MIT
luxon 3.7.2 MIT src
mathjs 15.2.0 Apache-2.0 lib/esm
minimist 1.2.8 MIT
ml-matrix 6.15.1 MIT src
mnemonist 0.40.8 MIT
n 10.2.0 MIT
nanoid 5.1.16 MIT
p-limit 7.3.3 MIT
preact 11.2.0 MIT src compat/src debug/src
prosemirror-model 1.25.13 MIT src
prosemirror-state 1.4.4 MIT src
prosemirror-transform 1.12.6 MIT src
pure-prompt 1.28.3 MIT
qs 6.17.1 BSD
ramda 0.32.0 MIT src
redux 5.0.1 MIT src
rxjs 7.8.2 Apache-2.0 src/internal
semver 7.8.6 ISC
simple-statistics 7.12.1 ISC src
spaceship-prompt 4.22.5 MIT
svelte 5.57.3 MIT src
three 0.187.0 MIT src
underscore 1.13.8 MIT modules
undici 7.30.2 MIT
validator 13.15.35 MIT es
voca 1.4.1 MIT
webpack 5.112.2 MIT
ws 8.23.0 MIT
yargs-parser 22.0.0 ISC
zod 4.6.7 MIT src
""")

SOURCES: list[Source] = [*STANDARD_LIBRARY, *PYTHON, *SHELL, *NPM]
