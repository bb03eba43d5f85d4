import math
import random
import re
from collections import Counter


def midi_to_name(number: int) -> str:
    """Name a MIDI note, e.g. 60 is "C4" and 61 "C#4"."""
    names = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    return f"{names[number % 12]}{number // 12 - 1}"


def test_midi_to_name():
    assert midi_to_name(60) == "C4"
    assert midi_to_name(69) == "A4"
    assert midi_to_name(61) == "C#4"
    assert midi_to_name(0) == "C-1"


def note_to_midi(name):
    """Convert a note such as 'A4', 'Bb3' or 'F#5' to its MIDI number.

    Raises ValueError for anything that is not a note.
    """
    match = re.fullmatch(r'([A-Ga-g])([#b]*)(-?\d+)', name)
    if match is None:
        raise ValueError('not a note: ' + name)
    letter, accidentals, octave = match.groups()
    base = {'C': 0, 'D': 2, 'E': 4, 'F': 5, 'G': 7, 'A': 9, 'B': 11}[letter.upper()]
    shift = accidentals.count('#') - accidentals.count('b')
    return 12 * (int(octave) + 1) + base + shift


def test_note_to_midi():
    assert note_to_midi('A4') == 69
    assert note_to_midi('Bb3') == 58
    assert note_to_midi('f#5') == 78
    try:
        note_to_midi('H2')
        assert False
    except ValueError:
        pass


def note_frequency(midi: int, tuning: float = 440.0) -> float:
    """Frequency of a MIDI note in equal temperament, in hertz."""
    return round(tuning * 2 ** ((midi - 69) / 12), 2)


def test_note_frequency():
    assert note_frequency(69) == 440.0
    assert note_frequency(57) == 220.0
    assert note_frequency(60) == 261.63
    assert note_frequency(69, tuning=442) == 442.0


def cents_off(frequency, tuning=440.0):
    """By how many cents is a tone sharp (positive) or flat (negative) of the nearest note?"""
    semitones = 12 * math.log2(frequency / tuning)
    return round(100 * (semitones - round(semitones)))


def test_cents_off():
    assert cents_off(440) == 0
    assert cents_off(445) == 20
    assert cents_off(435) == -20
    assert cents_off(880) == 0


def build_scale(tonic: str, steps: list[int]) -> list[str]:
    """Build a scale from its tonic and the steps between its notes in semitones.

    >>> build_scale("A", [2, 1, 2, 2, 1, 2])
    ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    """
    chromatic = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    position = chromatic.index(tonic)
    scale = [tonic]
    for step in steps:
        position = (position + step) % 12
        scale.append(chromatic[position])
    return scale


def test_build_scale():
    assert build_scale("A", [2, 1, 2, 2, 1, 2]) == ["A", "B", "C", "D", "E", "F", "G"]
    assert build_scale("G", [2, 2, 1, 2, 2, 2]) == ["G", "A", "B", "C", "D", "E", "F#"]
    assert build_scale("B", []) == ["B"]


def chord_notes(symbol):
    """Spell the notes of a chord symbol such as 'C', 'Am', 'G7' or 'F#maj7'."""
    chromatic = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B']
    shapes = {
        '': (0, 4, 7),
        'm': (0, 3, 7),
        '7': (0, 4, 7, 10),
        'm7': (0, 3, 7, 10),
        'maj7': (0, 4, 7, 11),
        'dim': (0, 3, 6),
    }
    length = 2 if symbol[1:2] == '#' else 1
    root, quality = symbol[:length], symbol[length:]
    start = chromatic.index(root)
    return [chromatic[(start + n) % 12] for n in shapes[quality]]


def test_chord_notes():
    assert chord_notes('Am') == ['A', 'C', 'E']
    assert chord_notes('G7') == ['G', 'B', 'D', 'F']
    assert chord_notes('F#maj7') == ['F#', 'A#', 'C#', 'F']


def interval_name(low: int, high: int) -> str:
    """Name the interval between two MIDI notes; octaves are added in front."""
    names = ["unison", "minor second", "major second", "minor third", "major third",
             "fourth", "tritone", "fifth", "minor sixth", "major sixth",
             "minor seventh", "major seventh"]
    octaves, rest = divmod(abs(high - low), 12)
    if octaves == 0:
        return names[rest]
    prefix = "octave" if octaves == 1 else f"{octaves} octaves"
    return prefix if rest == 0 else f"{prefix} and {names[rest]}"


def test_interval_name():
    assert interval_name(60, 67) == "fifth"
    assert interval_name(64, 60) == "major third"
    assert interval_name(60, 72) == "octave"
    assert interval_name(60, 87) == "2 octaves and minor third"


def transpose_progression(chords: list[str], semitones: int) -> list[str]:
    """Shift every chord of a progression by some semitones, keeping its quality."""
    wheel = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    shifted = []
    for chord in chords:
        root = chord[:2] if chord[1:2] == "#" else chord[:1]
        new_root = wheel[(wheel.index(root) + semitones) % 12]
        shifted.append(new_root + chord[len(root):])
    return shifted


def test_transpose_progression():
    assert transpose_progression(["C", "Am", "F", "G7"], 2) == ["D", "Bm", "G", "A7"]
    assert transpose_progression(["C#m"], -1) == ["Cm"]
    assert transpose_progression([], 5) == []


def roman_numeral_chords(key, degrees):
    """Translate degrees (1 to 7) of a major key into chords.

    The second, third and sixth are minor, the seventh is diminished.
    """
    wheel = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B']
    offsets = [0, 2, 4, 5, 7, 9, 11]
    suffix = ['', 'm', 'm', '', '', 'm', 'dim']
    tonic = wheel.index(key)
    result = []
    for degree in degrees:
        root = wheel[(tonic + offsets[degree - 1]) % 12]
        result.append(root + suffix[degree - 1])
    return result


def test_roman_numeral_chords():
    assert roman_numeral_chords('C', [1, 6, 4, 5]) == ['C', 'Am', 'F', 'G']
    assert roman_numeral_chords('D', [2, 7]) == ['Em', 'C#dim']
    assert roman_numeral_chords('G', []) == []


def capo_suggestions(song_key: str, easy_keys: list[str], highest_fret: int = 7) -> dict[int, str]:
    """On which frets can a capo go so that an easy key shape sounds in the key of the song?"""
    wheel = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]
    target = wheel.index(song_key)
    frets = {}
    for shape in easy_keys:
        fret = (target - wheel.index(shape)) % 12
        if fret <= highest_fret:
            frets[fret] = shape
    return dict(sorted(frets.items()))


def test_capo_suggestions():
    assert capo_suggestions("A#", ["G", "A", "C"]) == {1: "A", 3: "G"}
    assert capo_suggestions("G", ["G"]) == {0: "G"}
    assert capo_suggestions("B", ["C"]) == {}


def beat_duration_ms(bpm: float, note_value: str = "quarter") -> float:
    """Length of a note in milliseconds at a tempo in quarter notes per minute.

    A trailing dot ("half.") makes the note half as long again.
    """
    quarters = {"whole": 4, "half": 2, "quarter": 1, "eighth": 0.5, "sixteenth": 0.25}
    dotted = note_value.endswith(".")
    length = quarters[note_value.rstrip(".")]
    if dotted:
        length *= 1.5
    return 60_000 / bpm * length


def test_beat_duration_ms():
    assert beat_duration_ms(120) == 500
    assert beat_duration_ms(60, "eighth") == 500
    assert beat_duration_ms(60, "half.") == 3000


def tempo_marking(bpm):
    """Return the Italian tempo word for a number of beats per minute."""
    marks = ((60, 'largo'), (76, 'adagio'), (108, 'andante'), (120, 'moderato'), (168, 'allegro'))
    for upper, word in marks:
        if bpm < upper:
            return word
    return 'presto'


def test_tempo_marking():
    assert tempo_marking(50) == 'largo'
    assert tempo_marking(60) == 'adagio'
    assert tempo_marking(140) == 'allegro'
    assert tempo_marking(168) == 'presto'


def tapped_tempo(taps: list[float]) -> float | None:
    """Estimate beats per minute from the times (in seconds) of taps on a key.

    Two taps are needed at least.
    """
    if len(taps) < 2:
        return None
    span = taps[-1] - taps[0]
    return round(60 * (len(taps) - 1) / span, 1)


def test_tapped_tempo():
    assert tapped_tempo([0.0, 0.5, 1.0, 1.5]) == 120.0
    assert tapped_tempo([10.0, 11.0]) == 60.0
    assert tapped_tempo([3.0]) is None


def bars_are_full(bars: list[list[float]], beats: int, unit: int = 4) -> list[int]:
    """Check note lengths against the time signature beats/unit.

    Note lengths are parts of a whole note (0.25 is a quarter).
    Returns the numbers, from 1, of the bars that do not add up.
    """
    wanted = beats / unit
    return [number for number, bar in enumerate(bars, 1) if abs(sum(bar) - wanted) > 1e-9]


def test_bars_are_full():
    assert bars_are_full([[0.25] * 3, [0.5, 0.125, 0.125]], 3) == []
    assert bars_are_full([[0.25] * 4, [1.0, 0.25]], 4) == [2]
    assert bars_are_full([[0.125] * 5], 6, unit=8) == [1]


def playlist_length(tracks):
    """Total running time of tracks given as 'M:SS', written as 'H:MM:SS' if an hour is reached."""
    seconds = 0
    for track in tracks:
        m, s = track.split(':')
        seconds += int(m) * 60 + int(s)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return '%d:%02d:%02d' % (hours, minutes, seconds)
    return '%d:%02d' % (minutes, seconds)


def test_playlist_length():
    assert playlist_length(['3:30', '2:45']) == '6:15'
    assert playlist_length(['59:59', '0:02']) == '1:00:01'
    assert playlist_length([]) == '0:00'


def fit_on_side(tracks: list[tuple[str, int]], capacity: int) -> tuple[list[str], int]:
    """Take tracks in order while they fit on one side of a tape.

    A track that is too long for the rest is skipped. Returns the chosen
    titles and the seconds that stay unused.
    """
    chosen = []
    for title, seconds in tracks:
        if seconds <= capacity:
            chosen.append(title)
            capacity -= seconds
    return chosen, capacity


def test_fit_on_side():
    assert fit_on_side([("A", 200), ("B", 400), ("C", 90)], 300) == (["A", "C"], 10)
    assert fit_on_side([("A", 301)], 300) == ([], 300)
    assert fit_on_side([], 60) == ([], 60)


def shuffle_without_repeats(songs: list[tuple[str, str]], rng: random.Random, tries: int = 100) -> list:
    """Shuffle (artist, title) pairs so that no artist comes twice in a row, if possible.

    After `tries` attempts the last order is returned as it is.
    """
    order = list(songs)
    for _ in range(tries):
        rng.shuffle(order)
        if all(a[0] != b[0] for a, b in zip(order, order[1:])):
            break
    return order


def test_shuffle_without_repeats():
    songs = [("Abba", "x"), ("Abba", "y"), ("Blur", "z"), ("Cher", "w")]
    order = shuffle_without_repeats(songs, random.Random(1))
    assert sorted(order) == sorted(songs)
    assert all(a[0] != b[0] for a, b in zip(order, order[1:]))
    assert len(shuffle_without_repeats([("Abba", "x"), ("Abba", "y")], random.Random(1))) == 2


def parse_track_filename(name):
    """Split '03 - Artist - Title.mp3' into (3, 'Artist', 'Title'); None if it looks different."""
    match = re.match(r'(\d+)\s*-\s*(.+?)\s*-\s*(.+)\.\w+$', name)
    if match is None:
        return None
    return int(match.group(1)), match.group(2), match.group(3)


def test_parse_track_filename():
    assert parse_track_filename('03 - Nina Simone - Sinnerman.mp3') == (3, 'Nina Simone', 'Sinnerman')
    assert parse_track_filename('12-Air-La femme.flac') == (12, 'Air', 'La femme')
    assert parse_track_filename('cover.jpg') is None


def chart_movement(last_week: list[str], this_week: list[str]) -> list[str]:
    """Annotate this week's chart: "up 2", "down 1", "same" or "new" for each song."""
    previous = {song: place for place, song in enumerate(last_week)}
    lines = []
    for place, song in enumerate(this_week):
        if song not in previous:
            note = "new"
        elif previous[song] == place:
            note = "same"
        elif previous[song] > place:
            note = f"up {previous[song] - place}"
        else:
            note = f"down {place - previous[song]}"
        lines.append(f"{place + 1}. {song} ({note})")
    return lines


def test_chart_movement():
    assert chart_movement(["a", "b", "c"], ["c", "b", "d"]) == ["1. c (up 2)", "2. b (same)", "3. d (new)"]
    assert chart_movement(["a", "b"], ["b", "a"])[1] == "2. a (down 1)"
    assert chart_movement([], []) == []


def guitar_pitches(tab: str, tuning=(40, 45, 50, 55, 59, 64)) -> list[int]:
    """Translate a chord shape like "x32010" into MIDI notes, lowest string first.

    Each sign is a fret; strings marked x are not played.
    """
    return [open_note + int(fret) for open_note, fret in zip(tuning, tab) if fret != "x"]


def test_guitar_pitches():
    assert guitar_pitches("x32010") == [48, 52, 55, 60, 64]
    assert guitar_pitches("xxxxxx") == []
    assert guitar_pitches("000000") == [40, 45, 50, 55, 59, 64]


def invert_melody(notes, axis=None):
    """Mirror a melody of MIDI numbers: what went up now goes down.

    The axis is the first note unless another one is given.
    """
    if not notes:
        return []
    if axis is None:
        axis = notes[0]
    return [2 * axis - n for n in notes]


def test_invert_melody():
    assert invert_melody([60, 64, 67]) == [60, 56, 53]
    assert invert_melody([60, 62], axis=61) == [62, 60]
    assert invert_melody([]) == []


def parsons_code(melody: list[int]) -> str:
    """Contour of a melody: a star, then u, d or r (up, down, repeat) for each step."""
    code = "*"
    for before, after in zip(melody, melody[1:]):
        if after > before:
            code += "u"
        elif after < before:
            code += "d"
        else:
            code += "r"
    return code


def test_parsons_code():
    assert parsons_code([60, 60, 67, 67, 69]) == "*ruru"
    assert parsons_code([65, 64]) == "*d"
    assert parsons_code([60]) == "*"


def euclidean_rhythm(hits: int, steps: int) -> str:
    """Spread a number of hits as evenly as possible over the steps of a bar.

    >>> euclidean_rhythm(3, 8)
    'x..x..x.'
    """
    pattern = ""
    for step in range(steps):
        # a hit falls wherever the running product wraps around
        pattern += "x" if (step * hits) % steps < hits else "."
    return pattern


def test_euclidean_rhythm():
    assert euclidean_rhythm(3, 8) == "x..x..x."
    assert euclidean_rhythm(4, 4) == "xxxx"
    assert euclidean_rhythm(0, 3) == "..."


def guess_key(notes):
    """Guess the major key that contains most of the notes (names with sharps)."""
    wheel = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B']
    counts = Counter(notes)
    best_key, best_fit = None, -1
    for i, key in enumerate(wheel):
        scale = {wheel[(i + step) % 12] for step in (0, 2, 4, 5, 7, 9, 11)}
        fit = sum(n for note, n in counts.items() if note in scale)
        if fit > best_fit:
            best_key, best_fit = key, fit
    return best_key


def test_guess_key():
    assert guess_key(['D', 'E', 'F#', 'G', 'A', 'B', 'C#']) == 'D'
    assert guess_key(['C', 'D', 'E', 'F', 'G', 'A', 'B']) == 'C'
    assert guess_key([]) == 'C'


def decibels_to_gain(db: float) -> float:
    """Convert a level change in decibels to the factor for the amplitude."""
    return round(10 ** (db / 20), 4)


def test_decibels_to_gain():
    assert decibels_to_gain(0) == 1.0
    assert decibels_to_gain(20) == 10.0
    assert decibels_to_gain(-6) == 0.5012


def fade_out(samples, length):
    """Fade out the last samples of a sound in a straight line down to zero."""
    length = min(length, len(samples))
    start = len(samples) - length
    faded = list(samples)
    for k in range(length):
        faded[start + k] = samples[start + k] * (length - 1 - k) / length
    return faded


def test_fade_out():
    assert fade_out([1.0, 1.0, 1.0, 1.0, 1.0], 4) == [1.0, 0.75, 0.5, 0.25, 0.0]
    assert fade_out([2.0], 10) == [0.0]
    assert fade_out([1.0, 1.0], 0) == [1.0, 1.0]


class Metronome:
    """Counts beats and accents the first one of every bar."""

    def __init__(self, beats_per_bar: int = 4):
        self.beats_per_bar = beats_per_bar
        self.count = 0

    def tick(self) -> str:
        sound = "TICK" if self.count % self.beats_per_bar == 0 else "tock"
        self.count += 1
        return sound

    @property
    def bar(self) -> int:
        """Number of the current bar, starting from 1."""
        return max(0, self.count - 1) // self.beats_per_bar + 1


def test_metronome():
    m = Metronome(3)
    assert [m.tick() for _ in range(4)] == ["TICK", "tock", "tock", "TICK"]
    assert m.bar == 2
    assert Metronome().bar == 1
