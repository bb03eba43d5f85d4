from typing import Iterable


def get_bit(value: int, position: int) -> int:
    """Return the bit at the given position, where position 0 is the lowest bit."""
    return (value >> position) & 1


def test_get_bit():
    assert get_bit(0b1010, 1) == 1
    assert get_bit(0b1010, 0) == 0
    assert get_bit(5, 40) == 0


def write_bit(value, position, on):
    """Return value with one bit switched on or off."""
    mask = 1 << position
    if on:
        return value | mask
    return value & ~mask


def test_write_bit():
    assert write_bit(0b1000, 0, True) == 0b1001
    assert write_bit(0b1001, 3, False) == 1
    assert write_bit(4, 2, True) == 4
    assert write_bit(0, 5, False) == 0


def bit_positions(number: int) -> list[int]:
    """List the positions of the bits that are 1, lowest first."""
    positions = []
    index = 0
    while number:
        if number & 1:
            positions.append(index)
        number >>= 1
        index += 1
    return positions


def test_bit_positions():
    assert bit_positions(0b10110) == [1, 2, 4]
    assert bit_positions(0) == []
    assert bit_positions(1 << 20) == [20]


def mask_from_positions(positions: Iterable[int]) -> int:
    """Build the integer whose bits at these positions are 1."""
    mask = 0
    for p in positions:
        mask |= 1 << p
    return mask


def test_mask_from_positions():
    assert mask_from_positions([0, 3]) == 9
    assert mask_from_positions([2, 2, 2]) == 4
    assert mask_from_positions([]) == 0


def extract_field(word, low, width):
    """Cut a field of width bits out of word, starting at bit low."""
    return (word >> low) & ((1 << width) - 1)


def test_extract_field():
    assert extract_field(0xABCD, 4, 8) == 0xBC
    assert extract_field(0xFF, 0, 3) == 7
    assert extract_field(0xFF, 2, 0) == 0


def insert_field(word, low, width, field):
    """Replace width bits of word, starting at bit low, by field.

    Raises ValueError if the field needs more bits than that.
    """
    if field >> width:
        raise ValueError("field does not fit in %d bits" % width)
    mask = ((1 << width) - 1) << low
    return (word & ~mask) | (field << low)


def test_insert_field():
    assert insert_field(0xA00D, 4, 8, 0xBC) == 0xABCD
    assert insert_field(0xFF, 0, 4, 0) == 0xF0
    try:
        insert_field(0, 0, 2, 4)
        assert False
    except ValueError as exc:
        assert "2 bits" in str(exc)


def reverse_byte(b: int) -> int:
    """Mirror the eight bits of a byte."""
    mirrored = 0
    for _ in range(8):
        mirrored = (mirrored << 1) | (b & 1)
        b >>= 1
    return mirrored


def test_reverse_byte():
    assert reverse_byte(0b00010011) == 0b11001000
    assert reverse_byte(1) == 128
    assert reverse_byte(0) == 0
    assert reverse_byte(255) == 255


def swap_byte_order(value: int, size: int = 4) -> int:
    """Turn a little-endian number of size bytes into a big-endian one, or back."""
    return int.from_bytes(value.to_bytes(size, "little"), "big")


def test_swap_byte_order():
    assert swap_byte_order(0x12345678) == 0x78563412
    assert swap_byte_order(0x0102, 2) == 0x0201
    assert swap_byte_order(swap_byte_order(99)) == 99


def to_signed(value, bits):
    """Read an unsigned number of the given width as two's complement.

    >>> to_signed(0xFF, 8)
    -1
    """
    value &= (1 << bits) - 1
    if value >= 1 << (bits - 1):
        value -= 1 << bits
    return value


def test_to_signed():
    assert to_signed(0xFF, 8) == -1
    assert to_signed(0x7F, 8) == 127
    assert to_signed(0x8000, 16) == -32768
    assert to_signed(0x105, 8) == 5


def twos_complement_string(number, bits):
    """Show a number, positive or negative, as two's complement binary digits."""
    smallest = -(1 << (bits - 1))
    largest = (1 << (bits - 1)) - 1
    if number < smallest or number > largest:
        raise OverflowError("%d does not fit in %d bits" % (number, bits))
    return format(number & ((1 << bits) - 1), "b").zfill(bits)


def test_twos_complement_string():
    assert twos_complement_string(5, 8) == "00000101"
    assert twos_complement_string(-1, 4) == "1111"
    assert twos_complement_string(-8, 4) == "1000"
    try:
        twos_complement_string(8, 4)
        assert False
    except OverflowError:
        pass


def gray_code(n: int) -> int:
    """Encode n in Gray code, where neighbouring numbers differ in a single bit."""
    return n ^ (n >> 1)


def test_gray_code():
    assert [gray_code(i) for i in range(5)] == [0, 1, 3, 2, 6]
    assert gray_code(7) == 4
    assert bin(gray_code(99) ^ gray_code(100)).count("1") == 1


def decode_gray(code):
    """Recover the number from its Gray code."""
    number = 0
    while code:
        number ^= code
        code >>= 1
    return number


def test_decode_gray():
    assert decode_gray(0) == 0
    assert decode_gray(6) == 4
    assert decode_gray(0b1000) == 15
    assert [decode_gray(g) for g in (0, 1, 3, 2)] == [0, 1, 2, 3]


def longest_run_of_ones(n: int) -> int:
    """How long is the longest unbroken run of 1 bits in n?"""
    length = 0
    while n:
        # every run gets one bit shorter
        n &= n << 1
        length += 1
    return length


def test_longest_run_of_ones():
    assert longest_run_of_ones(0b11011101111) == 4
    assert longest_run_of_ones(0b1010) == 1
    assert longest_run_of_ones(0) == 0


def widest_zero_gap(n):
    """Length of the longest run of zeros between two ones of n in binary."""
    text = bin(n)[2:].rstrip('0')
    if not text:
        return 0
    return max(len(gap) for gap in text.split('1'))


def test_widest_zero_gap():
    assert widest_zero_gap(0b1000100101) == 3
    assert widest_zero_gap(0b10000) == 0
    assert widest_zero_gap(0) == 0
    assert widest_zero_gap(7) == 0


def pack_rgb(red: int, green: int, blue: int) -> int:
    """Pack three channels into one 24-bit number, limiting each to 0 to 255."""
    packed = 0
    for channel in (red, green, blue):
        channel = max(0, min(255, channel))
        packed = packed << 8 | channel
    return packed


def test_pack_rgb():
    assert pack_rgb(255, 128, 0) == 0xFF8000
    assert pack_rgb(0, 0, 1) == 1
    assert pack_rgb(300, -5, 16) == 0xFF0010


def permissions_to_text(mode: int) -> str:
    """Turn a file mode such as 0o754 into text such as rwxr-xr--."""
    letters = "rwxrwxrwx"
    out = []
    for i, letter in enumerate(letters):
        bit = 1 << (8 - i)
        out.append(letter if mode & bit else "-")
    return "".join(out)


def test_permissions_to_text():
    assert permissions_to_text(0o754) == "rwxr-xr--"
    assert permissions_to_text(0) == "---------"
    assert permissions_to_text(0o777) == "rwxrwxrwx"


def flag_names(value, names):
    """Name the flags that are set in value.

    Args:
        value: the combined flags.
        names: the name of each flag, the one for bit 0 first.

    Returns:
        A list of names; bits without a name are shown as "bit N".
    """
    found = []
    for i in range(value.bit_length()):
        if value >> i & 1:
            if i < len(names):
                found.append(names[i])
            else:
                found.append(f"bit {i}")
    return found


def test_flag_names():
    assert flag_names(0b101, ["read", "write", "run"]) == ["read", "run"]
    assert flag_names(0, ["read"]) == []
    assert flag_names(0b1010, ["a", "b"]) == ["b", "bit 3"]


def subsets_of_mask(mask: int) -> list[int]:
    """Every submask of mask, from mask itself down to 0."""
    subs = []
    current = mask
    while current:
        subs.append(current)
        current = (current - 1) & mask
    subs.append(0)
    return subs


def test_subsets_of_mask():
    assert subsets_of_mask(0b101) == [5, 4, 1, 0]
    assert subsets_of_mask(0) == [0]
    assert len(subsets_of_mask(0b1111)) == 16


def align_up(address, boundary):
    """Round an address up to a multiple of boundary, which is a power of two."""
    if boundary & (boundary - 1):
        raise ValueError('boundary is not a power of two')
    return (address + boundary - 1) & ~(boundary - 1)


def test_align_up():
    assert align_up(13, 8) == 16
    assert align_up(16, 8) == 16
    assert align_up(0, 4096) == 0
    try:
        align_up(5, 6)
        assert False
    except ValueError:
        pass


def interleave_bits(x: int, y: int) -> int:
    """Mix the bits of x (even places) and y (odd places) into a Morton code."""
    code = 0
    shift = 0
    while x >> shift or y >> shift:
        code |= ((x >> shift) & 1) << (2 * shift)
        code |= ((y >> shift) & 1) << (2 * shift + 1)
        shift += 1
    return code


def test_interleave_bits():
    assert interleave_bits(0b11, 0b00) == 0b0101
    assert interleave_bits(0b00, 0b11) == 0b1010
    assert interleave_bits(5, 6) == 0b111001
    assert interleave_bits(0, 0) == 0


def xor_checksum(data: bytes) -> int:
    """Combine all bytes with exclusive or, giving a one-byte checksum."""
    check = 0
    for byte in data:
        check ^= byte
    return check


def test_xor_checksum():
    assert xor_checksum(b"\x01\x02\x04") == 7
    assert xor_checksum(b"aa") == 0
    assert xor_checksum(b"") == 0


def lonely_number(numbers):
    """Find the one number that has no twin; all the others come in pairs."""
    rest = 0
    for n in numbers:
        rest ^= n
    return rest


def test_lonely_number():
    assert lonely_number([4, 9, 4]) == 9
    assert lonely_number([7]) == 7
    assert lonely_number([1, 2, 3, 2, 1]) == 3


def pack_booleans(flags: list[bool]) -> bytes:
    """Store eight booleans in each byte, the first one in the highest bit.

    The last byte is filled up with zeros.
    """
    packed = bytearray()
    for start in range(0, len(flags), 8):
        byte = 0
        for i, flag in enumerate(flags[start:start + 8]):
            if flag:
                byte |= 0x80 >> i
        packed.append(byte)
    return bytes(packed)


def test_pack_booleans():
    assert pack_booleans([True, False, True]) == b"\xa0"
    assert pack_booleans([True] * 9) == b"\xff\x80"
    assert pack_booleans([]) == b""


def shift_register_bits(state, taps, count):
    """Output bits of a linear feedback shift register.

    In each step the lowest bit goes out, and the exclusive or of the tapped
    bits comes in at the top. The register is as wide as its highest tap.
    """
    width = max(taps) + 1
    out = []
    for _ in range(count):
        out.append(state & 1)
        feedback = 0
        for tap in taps:
            feedback ^= state >> tap & 1
        state = state >> 1 | feedback << (width - 1)
    return out


def test_shift_register_bits():
    assert shift_register_bits(0b100, [2, 0], 4) == [0, 0, 1, 1]
    assert shift_register_bits(0, [3, 0], 3) == [0, 0, 0]
    assert shift_register_bits(1, [0], 0) == []


def saturating_add(a, b, bits=8):
    """Add two signed numbers, stopping at the smallest or largest value that bits can hold."""
    top = (1 << (bits - 1)) - 1
    bottom = -top - 1
    total = a + b
    if total > top:
        return top
    if total < bottom:
        return bottom
    return total


def test_saturating_add():
    assert saturating_add(100, 100) == 127
    assert saturating_add(-100, -29) == -128
    assert saturating_add(100, 27) == 127
    assert saturating_add(30000, 10000, bits=16) == 32767


def group_binary_digits(value: int, width: int = 8) -> str:
    """Show value in binary with underscores between groups of four digits."""
    digits = format(value, f"0{width}b")
    head = len(digits) % 4
    groups = [digits[:head]] if head else []
    groups += [digits[i:i + 4] for i in range(head, len(digits), 4)]
    return "_".join(groups)


def test_group_binary_digits():
    assert group_binary_digits(0xA5) == "1010_0101"
    assert group_binary_digits(3) == "0000_0011"
    assert group_binary_digits(0b110101, 6) == "11_0101"
    assert group_binary_digits(0, 1) == "0"


class BitSet:
    """A set of small non-negative integers kept in the bits of one number."""

    def __init__(self, items=()):
        self.bits = 0
        for item in items:
            self.add(item)

    def add(self, item):
        """Put an integer in the set."""
        self.bits |= 1 << item

    def discard(self, item):
        """Take an integer out, if it is there."""
        self.bits &= ~(1 << item)

    def __contains__(self, item):
        return bool(self.bits >> item & 1)

    def __len__(self):
        return bin(self.bits).count('1')


def test_bit_set():
    s = BitSet([1, 5, 5])
    assert len(s) == 2
    assert 5 in s and 2 not in s
    s.discard(5)
    s.discard(7)
    assert len(s) == 1 and 5 not in s
