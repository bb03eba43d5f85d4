import base64
import struct


def bytes_to_hex(data: bytes, sep: str = " ") -> str:
    """Show bytes as two-digit hex numbers.

    >>> bytes_to_hex(b"AZ")
    '41 5a'
    """
    return sep.join(f"{b:02x}" for b in data)


def test_bytes_to_hex():
    assert bytes_to_hex(b"AZ") == "41 5a"
    assert bytes_to_hex(bytes([0, 255]), "") == "00ff"
    assert bytes_to_hex(b"") == ""


def hex_to_bytes(text):
    """Read pairs of hex digits, ignoring whitespace and colons between them."""
    digits = [c for c in text if not c.isspace() and c != ':']
    if len(digits) % 2:
        raise ValueError('odd number of hex digits')
    out = bytearray()
    for hi, lo in zip(digits[::2], digits[1::2]):
        out.append(int(hi, 16) << 4 | int(lo, 16))
    return bytes(out)


def test_hex_to_bytes():
    assert hex_to_bytes("41 5A") == b"AZ"
    assert hex_to_bytes("00:ff") == b"\x00\xff"
    assert hex_to_bytes("") == b""
    try:
        hex_to_bytes("abc")
        assert False
    except ValueError:
        pass


def pack_runs(data: bytes) -> bytes:
    """Compress runs of equal bytes to (length, byte) pairs; a run holds at most 255 bytes."""
    packed = bytearray()
    i = 0
    while i < len(data):
        run = 1
        while run < 255 and i + run < len(data) and data[i + run] == data[i]:
            run += 1
        packed += bytes((run, data[i]))
        i += run
    return bytes(packed)


def test_pack_runs():
    assert pack_runs(b"aaab") == b"\x03a\x01b"
    assert pack_runs(b"x" * 300) == b"\xffx\x2dx"
    assert pack_runs(b"") == b""


def unpack_runs(packed):
    """Undo run-length compression: expand (length, byte) pairs."""
    if len(packed) % 2 != 0:
        raise ValueError("truncated data")
    data = b""
    for i in range(0, len(packed), 2):
        data += packed[i + 1:i + 2] * packed[i]
    return data


def test_unpack_runs():
    assert unpack_runs(b"\x03a\x01b") == b"aaab"
    assert unpack_runs(b"") == b""
    try:
        unpack_runs(b"\x03")
        assert False
    except ValueError:
        pass


def to_base36(n: int) -> str:
    """Write a non-negative integer with the digits 0-9 and a-z."""
    if n < 0:
        raise ValueError("negative numbers are not supported")
    alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"
    digits = ""
    while True:
        n, remainder = divmod(n, 36)
        digits = alphabet[remainder] + digits
        if n == 0:
            return digits


def test_to_base36():
    assert to_base36(0) == "0"
    assert to_base36(35) == "z"
    assert to_base36(36) == "10"
    assert int(to_base36(123456789), 36) == 123456789


def short_id_value(code: str) -> int:
    """Decode a short id that uses digits and lower and upper case letters (base 62)."""
    alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    value = 0
    for ch in code:
        digit = alphabet.find(ch)
        if digit < 0:
            raise ValueError(f"invalid character {ch!r} in id")
        value = value * 62 + digit
    return value


def test_short_id_value():
    assert short_id_value("0") == 0
    assert short_id_value("Z") == 61
    assert short_id_value("1b") == 73
    try:
        short_id_value("a-b")
        assert False
    except ValueError:
        pass


def encode_token(data: bytes) -> str:
    """Encode bytes as URL-safe base64 without the padding at the end."""
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def test_encode_token():
    assert encode_token(b"\xfb\xff") == "-_8"
    assert encode_token(b"abc") == "YWJj"
    assert encode_token(b"") == ""


def decode_token(token: str) -> bytes:
    """Decodes URL-safe base64, putting back the padding that was stripped."""
    missing = -len(token) % 4
    return base64.urlsafe_b64decode(token + "=" * missing)


def test_decode_token():
    assert decode_token("-_8") == b"\xfb\xff"
    assert decode_token("YQ") == b"a"
    assert decode_token("") == b""


def polybius_square(text: str) -> str:
    """Replace each letter by its row and column in a five by five square; j counts as i."""
    square = "abcdefghiklmnopqrstuvwxyz"
    pairs = []
    for ch in text.lower().replace("j", "i"):
        place = square.find(ch)
        if place >= 0:
            pairs.append(f"{place // 5 + 1}{place % 5 + 1}")
    return " ".join(pairs)


def test_polybius_square():
    assert polybius_square("Bat") == "12 11 44"
    assert polybius_square("j") == polybius_square("i") == "24"
    assert polybius_square("z!") == "55"
    assert polybius_square("") == ""


def huffman_decode(bits: str, codes: dict[str, str]) -> str:
    """Decode a string of 0s and 1s with a prefix code.

    Args:
        bits: the encoded message.
        codes: maps each symbol to its code; no code is the beginning of another.

    Raises:
        ValueError: if bits are left over at the end.
    """
    symbols = {code: symbol for symbol, code in codes.items()}
    message = []
    current = ""
    for bit in bits:
        current += bit
        if current in symbols:
            message.append(symbols[current])
            current = ""
    if current:
        raise ValueError("incomplete code: " + current)
    return "".join(message)


def test_huffman_decode():
    codes = {"a": "0", "b": "10", "c": "11"}
    assert huffman_decode("010110", codes) == "abca"
    assert huffman_decode("", codes) == ""
    try:
        huffman_decode("01", codes)
        assert False
    except ValueError:
        pass


def lzw_compress(data):
    """Compress a string with LZW: a list of numbers for ever longer known pieces."""
    table = {chr(i): i for i in range(256)}
    codes = []
    piece = ""
    for ch in data:
        if piece + ch in table:
            piece += ch
        else:
            codes.append(table[piece])
            table[piece + ch] = len(table)
            piece = ch
    if piece:
        codes.append(table[piece])
    return codes


def test_lzw_compress():
    assert lzw_compress("aaa") == [97, 256]
    assert lzw_compress("abab") == [97, 98, 256]
    assert lzw_compress("") == []


def column_cipher(message: str, key: str) -> str:
    """Write the message in rows below the key and read the columns in the key's letter order."""
    order = sorted(range(len(key)), key=lambda i: key[i])
    return "".join(message[i::len(key)] for i in order)


def test_column_cipher():
    assert column_cipher("hello world", "cab") == "eoodl rhlwl"
    assert column_cipher("abc", "a") == "abc"
    assert column_cipher("", "key") == ""


def to_morse(message: str) -> str:
    """Translate letters to Morse code; letters are separated by spaces, words by ' / '.

    Characters without a code are skipped.
    """
    codes = dict(zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- "
         ".-. ... - ..- ...- .-- -..- -.-- --..").split(),
    ))
    words = []
    for word in message.upper().split():
        letters = [codes[c] for c in word if c in codes]
        if letters:
            words.append(" ".join(letters))
    return " / ".join(words)


def test_to_morse():
    assert to_morse("sos") == "... --- ..."
    assert to_morse("Hi you!") == ".... .. / -.-- --- ..-"
    assert to_morse("?") == ""


def vigenere(text, key, decrypt=False):
    """Encrypt or decrypt text with the Vigenère cipher.

    Only the letters A to Z are changed (case is kept); other characters do not use up the key.
    """
    shifts = [ord(k) - ord('a') for k in key.lower()]
    if decrypt:
        shifts = [-s for s in shifts]
    out, used = [], 0
    for ch in text:
        if 'a' <= ch.lower() <= 'z':
            base = ord('A') if ch.isupper() else ord('a')
            shift = shifts[used % len(shifts)]
            out.append(chr((ord(ch) - base + shift) % 26 + base))
            used += 1
        else:
            out.append(ch)
    return ''.join(out)


def test_vigenere():
    assert vigenere("ATTACKATDAWN", "lemon") == "LXFOPVEFRNHR"
    assert vigenere("LXFOPVEFRNHR", "lemon", decrypt=True) == "ATTACKATDAWN"
    assert vigenere("a b!", "b") == "b c!"


def xor_with_key(data: bytes, key: bytes) -> bytes:
    """Combine data with a repeating key by exclusive or; doing it twice restores the data."""
    if not key:
        raise ValueError("the key must not be empty")
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def test_xor_with_key():
    assert xor_with_key(b"\x01\x02\x03", b"\x01\x02") == b"\x00\x00\x02"
    assert xor_with_key(xor_with_key(b"secret", b"k3y"), b"k3y") == b"secret"
    assert xor_with_key(b"", b"k") == b""


def mirror_alphabet(text: str) -> str:
    """Swap a with z, b with y and so on (the Atbash cipher)."""
    result = ""
    for ch in text:
        if "a" <= ch <= "z":
            result += chr(ord("a") + ord("z") - ord(ch))
        elif "A" <= ch <= "Z":
            result += chr(ord("A") + ord("Z") - ord(ch))
        else:
            result += ch
    return result


def test_mirror_alphabet():
    assert mirror_alphabet("abc xyz") == "zyx cba"
    assert mirror_alphabet("Hello-1") == "Svool-1"
    assert mirror_alphabet("") == ""


def nmea_checksum(sentence):
    """Checksum of a GPS sentence: all characters between '$' and '*' combined by xor, in hex."""
    body = sentence.lstrip("$").split("*")[0]
    checksum = 0
    for ch in body:
        checksum ^= ord(ch)
    return "%02X" % checksum


def test_nmea_checksum():
    assert nmea_checksum("$AB*03") == "03"
    assert nmea_checksum("A") == "41"
    assert nmea_checksum("$*") == "00"


def crc8(data: bytes, polynomial: int = 0x07) -> int:
    """Compute an 8-bit cyclic redundancy check, highest bit first, starting from zero."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            if crc & 0x80:
                crc = ((crc << 1) ^ polynomial) & 0xFF
            else:
                crc = (crc << 1) & 0xFF
    return crc


def test_crc8():
    assert crc8(b"123456789") == 0xF4
    assert crc8(b"") == 0
    assert crc8(b"\x01") == 0x07


def adler32(data):
    """The Adler-32 checksum of some bytes, as an integer."""
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return (b << 16) | a


def test_adler32():
    assert adler32(b"Wikipedia") == 0x11E60398
    assert adler32(b"") == 1
    assert adler32(b"a") == 0x00620062


def utf8_sequence(code_point: int) -> list[int]:
    """Which bytes encode a Unicode code point in UTF-8?"""
    if code_point < 0x80:
        return [code_point]
    tail = []
    limit = 0x40  # what still fits beside the marker bits of the first byte
    while code_point >= limit:
        tail.insert(0, 0x80 | code_point & 0x3F)
        code_point >>= 6
        limit = 0x40 >> len(tail)
    marker = (0xFF00 >> (len(tail) + 1)) & 0xFF
    return [marker | code_point] + tail


def test_utf8_sequence():
    assert utf8_sequence(0x41) == [0x41]
    assert bytes(utf8_sequence(0xE9)) == "\u00e9".encode("utf-8")
    assert bytes(utf8_sequence(0x20AC)) == "\u20ac".encode("utf-8")
    assert bytes(utf8_sequence(0x1F600)) == "\U0001f600".encode("utf-8")


def fits_in_utf8(text: str, max_bytes: int) -> str:
    """Cut text so that its UTF-8 form has at most max_bytes, without splitting a character."""
    encoded = text.encode("utf-8")
    if len(encoded) <= max_bytes:
        return text
    return encoded[:max_bytes].decode("utf-8", errors="ignore")


def test_fits_in_utf8():
    assert fits_in_utf8("h\u00e9llo", 3) == "h\u00e9"
    assert fits_in_utf8("h\u00e9llo", 2) == "h"
    assert fits_in_utf8("abc", 10) == "abc"


def escape_control_chars(s):
    """Make control characters visible: newline, tab and return as \\n, \\t, \\r, others as \\xNN."""
    short = {'\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\'}
    pieces = []
    for ch in s:
        if ch in short:
            pieces.append(short[ch])
        elif ord(ch) < 32 or ord(ch) == 127:
            pieces.append('\\x%02x' % ord(ch))
        else:
            pieces.append(ch)
    return ''.join(pieces)


def test_escape_control_chars():
    assert escape_control_chars("a\nb") == "a\\nb"
    assert escape_control_chars("\x00\x1b") == "\\x00\\x1b"
    assert escape_control_chars("c:\\d") == "c:\\\\d"
    assert escape_control_chars("plain") == "plain"


def delta_encode(values: list[int]) -> list[int]:
    """Replace every value but the first by its difference to the value before."""
    deltas = []
    previous = 0
    for value in values:
        deltas.append(value - previous)
        previous = value
    return deltas


def test_delta_encode():
    assert delta_encode([100, 102, 101]) == [100, 2, -1]
    assert delta_encode([7]) == [7]
    assert delta_encode([]) == []


def read_length_prefixed(data: bytes) -> list[bytes]:
    """Split data into messages that are each preceded by a big-endian 16-bit length.

    Raises:
        ValueError: if the data ends in the middle of a message.
    """
    messages = []
    offset = 0
    while offset < len(data):
        if offset + 2 > len(data):
            raise ValueError("incomplete length")
        (length,) = struct.unpack_from(">H", data, offset)
        offset += 2
        message = data[offset:offset + length]
        if len(message) < length:
            raise ValueError("incomplete message")
        messages.append(message)
        offset += length
    return messages


def test_read_length_prefixed():
    assert read_length_prefixed(b"\x00\x02hi\x00\x00\x00\x01!") == [b"hi", b"", b"!"]
    assert read_length_prefixed(b"") == []
    try:
        read_length_prefixed(b"\x00\x05hi")
        assert False
    except ValueError:
        pass


def rail_fence(message: str, rails: int) -> str:
    """Write the message in a zigzag over several rails and read it off rail by rail."""
    if rails < 2:
        return message
    rows = [""] * rails
    row, step = 0, 1
    for ch in message:
        rows[row] += ch
        if row + step not in range(rails):
            step = -step
        row += step
    return "".join(rows)


def test_rail_fence():
    assert rail_fence("WEAREDISCOVERED", 3) == "WECRERDSOEEAIVD"
    assert rail_fence("abc", 1) == "abc"
    assert rail_fence("", 4) == ""


def to_bcd(number):
    """Pack the decimal digits of a number into bytes, two digits a byte."""
    digits = str(number)
    if len(digits) % 2:
        digits = "0" + digits
    packed = []
    for i in range(0, len(digits), 2):
        packed.append(int(digits[i]) * 16 + int(digits[i + 1]))
    return bytes(packed)


def test_to_bcd():
    assert to_bcd(1234) == b"\x12\x34"
    assert to_bcd(905) == b"\x09\x05"
    assert to_bcd(0) == b"\x00"


def hexdump_line(offset: int, chunk: bytes) -> str:
    """Format up to eight bytes as one line of a hex dump: offset, hex, printable text."""
    hex_part = " ".join(f"{b:02x}" for b in chunk)
    text = "".join(chr(b) if 32 <= b < 127 else "." for b in chunk)
    return f"{offset:08x}  {hex_part:<23}  |{text}|"


def test_hexdump_line():
    assert hexdump_line(16, b"ABCDEFGH") == "00000010  41 42 43 44 45 46 47 48  |ABCDEFGH|"
    assert hexdump_line(0, b"\x00A") == "00000000  00 41" + " " * 18 + "  |.A|"
    assert hexdump_line(0, b"").endswith("||")


def spelling_alphabet(word):
    """Spell a word with the radio alphabet; digits stay as they are, anything else is dropped."""
    names = (
        'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike '
        'November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu'
    ).split()
    by_letter = {name[0]: name for name in names}
    spoken = []
    for ch in word.upper():
        if ch in by_letter:
            spoken.append(by_letter[ch])
        elif ch.isdigit():
            spoken.append(ch)
    return ' '.join(spoken)


def test_spelling_alphabet():
    assert spelling_alphabet("cab") == "Charlie Alfa Bravo"
    assert spelling_alphabet("R2-D2") == "Romeo 2 Delta 2"
    assert spelling_alphabet("") == ""
