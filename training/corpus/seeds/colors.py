import colorsys
import math
import random
import re
from collections import Counter


def hex_with_alpha(code: str) -> tuple[int, int, int, int]:
    """Split a code like "#1e90ff80" into red, green, blue and opacity in percent.

    Codes without the last two digits are fully opaque.
    """
    digits = code.lstrip("#")
    if len(digits) == 6:
        digits += "ff"
    if len(digits) != 8:
        raise ValueError(f"bad color code: {code}")
    r, g, b, a = (int(digits[i:i + 2], 16) for i in (0, 2, 4, 6))
    return r, g, b, round(a * 100 / 255)


def test_hex_with_alpha():
    assert hex_with_alpha("#1e90ff80") == (30, 144, 255, 50)
    assert hex_with_alpha("000000") == (0, 0, 0, 100)
    try:
        hex_with_alpha("#12345")
        assert False
    except ValueError:
        pass


def rgb_to_hex(red, green, blue):
    """Format a colour as '#rrggbb'; channels outside 0..255 are clipped."""
    parts = []
    for channel in (red, green, blue):
        channel = max(0, min(255, int(round(channel))))
        parts.append('%02x' % channel)
    return '#' + ''.join(parts)


def test_rgb_to_hex():
    assert rgb_to_hex(30, 144, 255) == '#1e90ff'
    assert rgb_to_hex(-5, 0, 300) == '#0000ff'
    assert rgb_to_hex(9.6, 10, 11) == '#0a0a0b'


def shorten_hex(code: str) -> str:
    """Use the three-digit form of a colour code where that loses nothing."""
    digits = code.lower().lstrip("#")
    if len(digits) == 6 and digits[0::2] == digits[1::2]:
        digits = digits[0::2]
    return "#" + digits


def test_shorten_hex():
    assert shorten_hex("#FFAA00") == "#fa0"
    assert shorten_hex("#ffaa01") == "#ffaa01"
    assert shorten_hex("#abc") == "#abc"


def parse_css_color(text: str):
    """Read "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.5)" as (r, g, b, alpha).

    The alpha of a plain rgb colour is 1. Returns None for other notations.
    """
    match = re.fullmatch(r"rgba?\(([^)]*)\)", text.strip().lower())
    if match is None:
        return None
    values = [v.strip() for v in match.group(1).split(",")]
    if len(values) not in (3, 4):
        return None
    alpha = float(values[3]) if len(values) == 4 else 1.0
    return int(values[0]), int(values[1]), int(values[2]), alpha


def test_parse_css_color():
    assert parse_css_color("rgb(1, 2, 3)") == (1, 2, 3, 1.0)
    assert parse_css_color(" RGBA(255,0,0,0.5)") == (255, 0, 0, 0.5)
    assert parse_css_color("red") is None
    assert parse_css_color("rgb(1, 2)") is None


def relative_luminance(rgb):
    """Perceived lightness of a colour between 0 (black) and 1 (white), as defined for the web."""
    def linear(channel):
        c = channel / 255
        return c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4

    r, g, b = map(linear, rgb)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def test_relative_luminance():
    assert relative_luminance((0, 0, 0)) == 0
    assert abs(relative_luminance((255, 255, 255)) - 1) < 1e-9
    assert relative_luminance((0, 255, 0)) > relative_luminance((255, 0, 0)) > relative_luminance((0, 0, 255))


def contrast_grade(lighter: float, darker: float) -> str:
    """Grade the contrast of two luminances as "AAA", "AA" or "fail".

    The order of the two does not matter.
    """
    if lighter < darker:
        lighter, darker = darker, lighter
    ratio = (lighter + 0.05) / (darker + 0.05)
    if ratio >= 7:
        return "AAA"
    if ratio >= 4.5:
        return "AA"
    return "fail"


def test_contrast_grade():
    assert contrast_grade(1.0, 0.0) == "AAA"
    assert contrast_grade(0.0, 1.0) == "AAA"
    assert contrast_grade(0.95, 0.15) == "AA"
    assert contrast_grade(0.5, 0.5) == "fail"


def text_color_on(background: tuple[int, int, int]) -> str:
    """Should text on this background be "black" or "white" to be readable?"""
    r, g, b = background
    brightness = (299 * r + 587 * g + 114 * b) / 1000
    return "black" if brightness > 128 else "white"


def test_text_color_on():
    assert text_color_on((255, 255, 0)) == "black"
    assert text_color_on((0, 0, 255)) == "white"
    assert text_color_on((128, 128, 128)) == "white"


def to_grayscale(pixels):
    """Turn rows of (r, g, b) pixels into rows of gray values."""
    gray = []
    for row in pixels:
        line = []
        for r, g, b in row:
            line.append(round(0.299 * r + 0.587 * g + 0.114 * b))
        gray.append(line)
    return gray


def test_to_grayscale():
    assert to_grayscale([[(255, 255, 255), (0, 0, 0)]]) == [[255, 0]]
    assert to_grayscale([[(255, 0, 0)], [(0, 255, 0)]]) == [[76], [150]]
    assert to_grayscale([]) == []


def lighten(rgb: tuple[int, int, int], amount: float) -> tuple[int, ...]:
    """Move a colour towards white (amount up to 1) or towards black (down to -1)."""
    if amount >= 0:
        return tuple(round(c + (255 - c) * amount) for c in rgb)
    return tuple(round(c * (1 + amount)) for c in rgb)


def test_lighten():
    assert lighten((100, 0, 200), 1) == (255, 255, 255)
    assert lighten((100, 0, 200), -0.5) == (50, 0, 100)
    assert lighten((1, 2, 3), 0) == (1, 2, 3)


def gradient(start, end, steps):
    """List the colours of an even gradient, both ends included.

    With a single step only the start colour is returned.
    """
    if steps == 1:
        return [start]
    colors = []
    for i in range(steps):
        t = i / (steps - 1)
        colors.append(tuple(round(a + (b - a) * t) for a, b in zip(start, end)))
    return colors


def test_gradient():
    assert gradient((0, 0, 0), (10, 20, 30), 3) == [(0, 0, 0), (5, 10, 15), (10, 20, 30)]
    assert gradient((1, 1, 1), (9, 9, 9), 1) == [(1, 1, 1)]
    assert gradient((5, 5, 5), (0, 0, 0), 2) == [(5, 5, 5), (0, 0, 0)]


def blend_over(top: tuple, alpha: float, bottom: tuple) -> tuple:
    """Lay a translucent colour over an opaque one.

    Args:
        top: the upper colour.
        alpha: its opacity from 0 to 1.
        bottom: the colour underneath.
    """
    return tuple(round(alpha * t + (1 - alpha) * b) for t, b in zip(top, bottom))


def test_blend_over():
    assert blend_over((255, 0, 0), 0.0, (0, 0, 255)) == (0, 0, 255)
    assert blend_over((255, 0, 0), 1.0, (0, 0, 255)) == (255, 0, 0)
    assert blend_over((200, 100, 0), 0.5, (0, 0, 100)) == (100, 50, 50)


def invert_color(code):
    """Return the negative of a colour given as '#rrggbb'."""
    value = int(code[1:], 16)
    return '#{:06x}'.format(0xffffff - value)


def test_invert_color():
    assert invert_color('#000000') == '#ffffff'
    assert invert_color('#ff8800') == '#0077ff'
    assert invert_color(invert_color('#123456')) == '#123456'


def hue_name(degrees: float) -> str:
    """Name the hue at an angle of the colour wheel."""
    names = ["red", "yellow", "green", "cyan", "blue", "magenta"]
    sector = int(((degrees + 30) % 360) // 60)
    return names[sector]


def test_hue_name():
    assert hue_name(0) == "red"
    assert hue_name(350) == "red"
    assert hue_name(125) == "green"
    assert hue_name(240) == "blue"


def rotate_hue(rgb, degrees):
    """Turn a colour around the colour wheel, keeping saturation and brightness."""
    h, s, v = colorsys.rgb_to_hsv(*(c / 255 for c in rgb))
    h = (h + degrees / 360) % 1
    return tuple(round(c * 255) for c in colorsys.hsv_to_rgb(h, s, v))


def test_rotate_hue():
    assert rotate_hue((255, 0, 0), 120) == (0, 255, 0)
    assert rotate_hue((255, 0, 0), -120) == (0, 0, 255)
    assert rotate_hue((80, 80, 80), 200) == (80, 80, 80)


def harmony(hue: int, scheme: str) -> list[int]:
    """Hues (0 to 359) that go with a hue in a color scheme.

    Known schemes are complementary, triadic, square and analogous.
    """
    offsets = {
        "complementary": [180],
        "triadic": [120, 240],
        "square": [90, 180, 270],
        "analogous": [-30, 30],
    }
    try:
        return [(hue + offset) % 360 for offset in offsets[scheme]]
    except KeyError:
        raise ValueError(f"unknown scheme: {scheme}") from None


def test_harmony():
    assert harmony(200, "complementary") == [20]
    assert harmony(10, "analogous") == [340, 40]
    assert harmony(0, "square") == [90, 180, 270]
    try:
        harmony(0, "wild")
        assert False
    except ValueError:
        pass


def closest_color_name(rgb: tuple[int, int, int], palette: dict[str, tuple]) -> str:
    """Find the palette color with the smallest distance to a color.

    >>> closest_color_name((250, 10, 5), {"red": (255, 0, 0), "navy": (0, 0, 128)})
    'red'
    """
    return min(palette, key=lambda name: math.dist(palette[name], rgb))


def test_closest_color_name():
    palette = {"red": (255, 0, 0), "navy": (0, 0, 128), "white": (255, 255, 255)}
    assert closest_color_name((250, 10, 5), palette) == "red"
    assert closest_color_name((0, 0, 0), palette) == "navy"
    assert closest_color_name((200, 210, 220), palette) == "white"


def dominant_color(pixels, bucket=64):
    """Which colour fills most of the picture, after rounding down to coarse buckets?"""
    coarse = Counter(tuple(c // bucket * bucket for c in pixel) for pixel in pixels)
    if not coarse:
        return None
    return coarse.most_common(1)[0][0]


def test_dominant_color():
    assert dominant_color([(255, 0, 0), (250, 5, 9), (0, 0, 255)]) == (192, 0, 0)
    assert dominant_color([(7, 7, 7)], bucket=5) == (5, 5, 5)
    assert dominant_color([]) is None


def average_color(pixels: list[tuple[int, int, int]]) -> tuple[int, int, int]:
    """Average a list of pixels channel by channel (black if there are none)."""
    if not pixels:
        return (0, 0, 0)
    sums = [0, 0, 0]
    for pixel in pixels:
        for i, value in enumerate(pixel):
            sums[i] += value
    r, g, b = (s // len(pixels) for s in sums)
    return (r, g, b)


def test_average_color():
    assert average_color([(0, 0, 0), (100, 50, 30)]) == (50, 25, 15)
    assert average_color([(9, 9, 9)]) == (9, 9, 9)
    assert average_color([]) == (0, 0, 0)


def kelvin_label(kelvin):
    """Describe the white of a lamp by its colour temperature."""
    if kelvin <= 0:
        raise ValueError('temperature must be positive')
    if kelvin < 3300:
        return 'warm white'
    if kelvin <= 5300:
        return 'neutral white'
    return 'daylight'


def test_kelvin_label():
    assert kelvin_label(2700) == 'warm white'
    assert kelvin_label(5300) == 'neutral white'
    assert kelvin_label(6500) == 'daylight'
    try:
        kelvin_label(0)
        assert False
    except ValueError:
        pass


def rgb_to_cmyk(red: int, green: int, blue: int) -> tuple[int, int, int, int]:
    """Convert a screen color into printing inks, each as a percentage."""
    if red == green == blue == 0:
        return (0, 0, 0, 100)
    c, m, y = (1 - channel / 255 for channel in (red, green, blue))
    k = min(c, m, y)
    inks = [(ink - k) / (1 - k) for ink in (c, m, y)]
    return (*(round(ink * 100) for ink in inks), round(k * 100))


def test_rgb_to_cmyk():
    assert rgb_to_cmyk(255, 0, 0) == (0, 100, 100, 0)
    assert rgb_to_cmyk(0, 0, 0) == (0, 0, 0, 100)
    assert rgb_to_cmyk(255, 255, 255) == (0, 0, 0, 0)
    assert rgb_to_cmyk(51, 102, 51) == (50, 0, 50, 60)


def ansi_styled(text, color, bold=False):
    """Wrap text in the escape codes that colour it on a terminal.

    An unknown colour leaves the text as it is.
    """
    codes = {'red': 31, 'green': 32, 'yellow': 33, 'blue': 34}
    if color not in codes:
        return text
    style = str(codes[color])
    if bold:
        style = '1;' + style
    return '\033[' + style + 'm' + text + '\033[0m'


def test_ansi_styled():
    assert ansi_styled('hi', 'red') == '\033[31mhi\033[0m'
    assert ansi_styled('hi', 'blue', bold=True) == '\033[1;34mhi\033[0m'
    assert ansi_styled('hi', 'mauve') == 'hi'


def xterm_cube_index(r: int, g: int, b: int) -> int:
    """Index of the nearest colour of the 6x6x6 cube of a 256-colour terminal."""
    levels = [0, 95, 135, 175, 215, 255]

    def nearest(value):
        return min(range(6), key=lambda i: abs(levels[i] - value))

    return 16 + 36 * nearest(r) + 6 * nearest(g) + nearest(b)


def test_xterm_cube_index():
    assert xterm_cube_index(0, 0, 0) == 16
    assert xterm_cube_index(255, 255, 255) == 231
    assert xterm_cube_index(250, 100, 0) == 202


def color_for_value(value: float, stops: list[tuple[float, str]]) -> str:
    """Pick the colour of a value on a map legend.

    Stops are (lower limit, colour) in ascending order; a value below
    the first limit gets the first colour.
    """
    chosen = stops[0][1]
    for limit, color in stops:
        if value < limit:
            break
        chosen = color
    return chosen


def test_color_for_value():
    stops = [(0, "blue"), (10, "green"), (25, "red")]
    assert color_for_value(12, stops) == "green"
    assert color_for_value(25, stops) == "red"
    assert color_for_value(-4, stops) == "blue"


def distinct_hues(n, offset=0):
    """Return n hues spread evenly around the colour wheel, as whole degrees."""
    return [round(offset + i * 360 / n) % 360 for i in range(n)]


def test_distinct_hues():
    assert distinct_hues(4) == [0, 90, 180, 270]
    assert distinct_hues(3, offset=200) == [200, 320, 80]
    assert distinct_hues(0) == []


def random_pastel(rng: random.Random) -> str:
    """Make up a soft color code by mixing random channels with white."""
    channels = [(rng.randrange(256) + 255) // 2 for _ in range(3)]
    return "#" + "".join(f"{c:02x}" for c in channels)


def test_random_pastel():
    code = random_pastel(random.Random(8))
    assert re.fullmatch(r"#[0-9a-f]{6}", code)
    assert all(int(code[i:i + 2], 16) >= 127 for i in (1, 3, 5))
    assert random_pastel(random.Random(8)) == code


def replace_color(pixels: list[list[tuple]], old: tuple, new: tuple, tolerance: int = 0) -> int:
    """Replace a colour in a picture in place and return how many pixels changed.

    A pixel matches if no channel differs by more than the tolerance.
    """
    changed = 0
    for row in pixels:
        for x, pixel in enumerate(row):
            if all(abs(a - b) <= tolerance for a, b in zip(pixel, old)):
                row[x] = new
                changed += 1
    return changed


def test_replace_color():
    picture = [[(1, 1, 1), (9, 9, 9)], [(2, 1, 0), (1, 1, 1)]]
    assert replace_color(picture, (1, 1, 1), (0, 0, 0)) == 2
    assert picture == [[(0, 0, 0), (9, 9, 9)], [(2, 1, 0), (0, 0, 0)]]
    assert replace_color(picture, (1, 1, 1), (5, 5, 5), tolerance=1) == 3


def theme_variables(theme, prefix='color'):
    """Write a theme as lines of CSS variables, sorted by name."""
    lines = []
    for name in sorted(theme):
        slug = name.strip().lower().replace(' ', '-')
        lines.append('--%s-%s: %s;' % (prefix, slug, theme[name]))
    return '\n'.join(lines)


def test_theme_variables():
    assert theme_variables({'Text': '#111', 'Link hover': 'teal'}) == '--color-link-hover: teal;\n--color-text: #111;'
    assert theme_variables({'bg': 'white'}, prefix='c') == '--c-bg: white;'
    assert theme_variables({}) == ''
