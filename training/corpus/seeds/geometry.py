import math


def distance_between(p, q):
    """Straight-line distance between two points with any number of coordinates."""
    total = 0
    for a, b in zip(p, q):
        total += (a - b) ** 2
    return math.sqrt(total)


def test_distance_between():
    assert distance_between((0, 0), (3, 4)) == 5
    assert distance_between((1, 2, 3), (1, 2, 3)) == 0
    assert distance_between((1, 1, 1), (2, 3, 3)) == 3


def polygon_area(vertices: list[tuple[float, float]]) -> float:
    """Area of a simple polygon given its corners in order (shoelace formula)."""
    doubled = 0.0
    for i in range(len(vertices)):
        x1, y1 = vertices[i]
        x2, y2 = vertices[(i + 1) % len(vertices)]
        doubled += x1 * y2 - x2 * y1
    return abs(doubled) / 2


def test_polygon_area():
    assert polygon_area([(0, 0), (4, 0), (4, 3), (0, 3)]) == 12
    assert polygon_area([(0, 0), (2, 0), (0, 2)]) == 2
    assert polygon_area([(0, 0), (1, 1)]) == 0


def path_length(points):
    """Add up the lengths of the segments of a path through the points."""
    length = 0.0
    previous = None
    for point in points:
        if previous is not None:
            length += math.dist(previous, point)
        previous = point
    return length


def test_path_length():
    assert path_length([(0, 0), (3, 4), (3, 10)]) == 11
    assert path_length([(5, 5)]) == 0.0
    assert path_length([]) == 0.0


def bounding_box(points):
    """Return (min_x, min_y, max_x, max_y) around the points, or None if there are none."""
    if not points:
        return None
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def test_bounding_box():
    assert bounding_box([(1, 5), (-2, 3), (4, 4)]) == (-2, 3, 4, 5)
    assert bounding_box([(1, 1)]) == (1, 1, 1, 1)
    assert bounding_box([]) is None


def rectangles_overlap(a: tuple, b: tuple) -> bool:
    """Do two axis-aligned rectangles share any area?

    Each rectangle is (left, top, width, height). Touching edges do not count.
    """
    ax, ay, aw, ah = a
    bx, by, bw, bh = b
    if ax + aw <= bx or bx + bw <= ax:
        return False
    return ay < by + bh and by < ay + ah


def test_rectangles_overlap():
    assert rectangles_overlap((0, 0, 4, 4), (2, 2, 4, 4))
    assert not rectangles_overlap((0, 0, 2, 2), (2, 0, 2, 2))
    assert not rectangles_overlap((0, 0, 2, 2), (0, 5, 2, 2))
    assert rectangles_overlap((0, 0, 9, 9), (3, 3, 1, 1))


def clip_rectangle(rect, frame):
    """Cut rect down to the part inside frame; both are (x1, y1, x2, y2).

    Returns None when nothing remains.
    """
    x1 = max(rect[0], frame[0])
    y1 = max(rect[1], frame[1])
    x2 = min(rect[2], frame[2])
    y2 = min(rect[3], frame[3])
    if x1 >= x2 or y1 >= y2:
        return None
    return (x1, y1, x2, y2)


def test_clip_rectangle():
    assert clip_rectangle((0, 0, 5, 5), (2, 3, 9, 9)) == (2, 3, 5, 5)
    assert clip_rectangle((0, 0, 1, 1), (5, 5, 6, 6)) is None
    assert clip_rectangle((1, 1, 2, 2), (0, 0, 9, 9)) == (1, 1, 2, 2)


def rotate_point(point, degrees, center=(0, 0)):
    """Turn a point around a center, counterclockwise, by an angle in degrees."""
    angle = math.radians(degrees)
    dx = point[0] - center[0]
    dy = point[1] - center[1]
    x = center[0] + dx * math.cos(angle) - dy * math.sin(angle)
    y = center[1] + dx * math.sin(angle) + dy * math.cos(angle)
    return x, y


def test_rotate_point():
    x, y = rotate_point((1, 0), 90)
    assert math.isclose(x, 0, abs_tol=1e-12) and math.isclose(y, 1)
    x, y = rotate_point((2, 1), 180, center=(1, 1))
    assert math.isclose(x, 0, abs_tol=1e-12) and math.isclose(y, 1)
    assert rotate_point((3, 4), 0) == (3, 4)


def heading_between(start, end) -> float:
    """Compass heading in degrees from start to end: 0 is north (+y), 90 is east (+x)."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return math.degrees(math.atan2(dx, dy)) % 360


def test_heading_between():
    assert heading_between((0, 0), (0, 5)) == 0
    assert heading_between((0, 0), (3, 0)) == 90
    assert heading_between((1, 1), (1, 0)) == 180
    assert heading_between((1, 1), (0, 1)) == 270


def turn_direction(a, b, c) -> str:
    """Walking from a to b to c, do we turn "left", "right" or go "straight"?"""
    cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    if cross > 0:
        return "left"
    if cross < 0:
        return "right"
    return "straight"


def test_turn_direction():
    assert turn_direction((0, 0), (1, 0), (1, 1)) == "left"
    assert turn_direction((0, 0), (1, 0), (1, -1)) == "right"
    assert turn_direction((0, 0), (1, 1), (2, 2)) == "straight"


def point_in_polygon(point: tuple, polygon: list) -> bool:
    """Check whether a point lies inside a polygon by casting a ray to the right."""
    x, y = point
    inside = False
    j = len(polygon) - 1
    for i in range(len(polygon)):
        xi, yi = polygon[i]
        xj, yj = polygon[j]
        if (yi > y) != (yj > y):
            crossing = xi + (y - yi) * (xj - xi) / (yj - yi)
            if x < crossing:
                inside = not inside
        j = i
    return inside


def test_point_in_polygon():
    square = [(0, 0), (4, 0), (4, 4), (0, 4)]
    assert point_in_polygon((2, 2), square)
    assert not point_in_polygon((5, 2), square)
    notch = [(0, 0), (4, 0), (2, 1), (4, 4), (0, 4)]
    assert not point_in_polygon((3.5, 1), notch)
    assert not point_in_polygon((1, 1), [])


def convex_hull(points):
    """Return the corners of the convex hull, counterclockwise, from the leftmost point."""
    pts = sorted(set(points))
    if len(pts) <= 2:
        return pts

    def half(seq):
        chain = []
        for p in seq:
            while len(chain) >= 2:
                (ax, ay), (bx, by) = chain[-2], chain[-1]
                # keep b only if a -> b -> p turns left
                if (bx - ax) * (p[1] - ay) - (by - ay) * (p[0] - ax) > 0:
                    break
                chain.pop()
            chain.append(p)
        return chain[:-1]

    return half(pts) + half(reversed(pts))


def test_convex_hull():
    assert convex_hull([(0, 0), (2, 0), (1, 1), (2, 2), (0, 2)]) == [(0, 0), (2, 0), (2, 2), (0, 2)]
    assert convex_hull([(1, 1), (1, 1)]) == [(1, 1)]
    assert convex_hull([(0, 0), (1, 0), (2, 0), (1, 5)]) == [(0, 0), (2, 0), (1, 5)]


def line_intersection(p1, p2, p3, p4):
    """Find where the line p1-p2 meets the line p3-p4; None for parallel lines."""
    (x1, y1), (x2, y2) = p1, p2
    (x3, y3), (x4, y4) = p3, p4
    det = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if det == 0:
        return None
    a = x1 * y2 - y1 * x2
    b = x3 * y4 - y3 * x4
    x = (a * (x3 - x4) - (x1 - x2) * b) / det
    y = (a * (y3 - y4) - (y1 - y2) * b) / det
    return (x, y)


def test_line_intersection():
    assert line_intersection((0, 0), (2, 2), (0, 2), (2, 0)) == (1, 1)
    assert line_intersection((0, 0), (1, 0), (0, 1), (1, 1)) is None
    assert line_intersection((0, 1), (1, 1), (3, 0), (3, 9)) == (3, 1)


def distance_to_segment(point, start, end):
    """Shortest distance from a point to a line segment.

    Args:
        point: the (x, y) to measure from.
        start, end: the two ends of the segment.
    """
    px, py = point
    (ax, ay), (bx, by) = start, end
    dx, dy = bx - ax, by - ay
    squared = dx * dx + dy * dy
    if squared == 0:
        return math.hypot(px - ax, py - ay)
    t = ((px - ax) * dx + (py - ay) * dy) / squared
    t = max(0, min(1, t))
    return math.hypot(px - (ax + t * dx), py - (ay + t * dy))


def test_distance_to_segment():
    assert distance_to_segment((1, 2), (0, 0), (4, 0)) == 2
    assert distance_to_segment((7, 4), (0, 0), (4, 0)) == 5
    assert distance_to_segment((3, 4), (0, 0), (0, 0)) == 5


def circles_relation(c1, r1, c2, r2):
    """Describe how two circles lie: 'apart', 'touching', 'crossing' or 'inside'."""
    d = math.hypot(c1[0] - c2[0], c1[1] - c2[1])
    if d > r1 + r2:
        return 'apart'
    if d == r1 + r2 or d == abs(r1 - r2):
        return 'touching'
    if d < abs(r1 - r2):
        return 'inside'
    return 'crossing'


def test_circles_relation():
    assert circles_relation((0, 0), 1, (5, 0), 1) == 'apart'
    assert circles_relation((0, 0), 2, (5, 0), 3) == 'touching'
    assert circles_relation((0, 0), 5, (1, 0), 1) == 'inside'
    assert circles_relation((0, 0), 2, (3, 0), 2) == 'crossing'


def triangle_angles(a: float, b: float, c: float) -> tuple:
    """Angles in degrees opposite the sides a, b and c, by the law of cosines."""
    def opposite(side, s1, s2):
        cosine = (s1 * s1 + s2 * s2 - side * side) / (2 * s1 * s2)
        return math.degrees(math.acos(cosine))

    return opposite(a, b, c), opposite(b, a, c), opposite(c, a, b)


def test_triangle_angles():
    assert all(math.isclose(x, 60) for x in triangle_angles(2, 2, 2))
    assert math.isclose(triangle_angles(3, 4, 5)[2], 90)
    assert math.isclose(sum(triangle_angles(4, 5, 6)), 180)


def centroid(points: list[tuple[float, float]]) -> tuple[float, float]:
    """Average position of a set of points."""
    n = len(points)
    return (sum(p[0] for p in points) / n, sum(p[1] for p in points) / n)


def test_centroid():
    assert centroid([(0, 0), (4, 0), (2, 6)]) == (2, 2)
    assert centroid([(1, 9)]) == (1, 9)
    assert centroid([(-1, 0), (1, 0)]) == (0, 0)


def regular_polygon_points(sides, radius=1.0):
    """Corners of a regular polygon around the origin, the first one at (radius, 0)."""
    if sides < 3:
        raise ValueError("a polygon has at least three sides")
    corners = []
    for k in range(sides):
        angle = 2 * math.pi * k / sides
        corners.append((radius * math.cos(angle), radius * math.sin(angle)))
    return corners


def test_regular_polygon_points():
    pts = regular_polygon_points(4, 2)
    assert len(pts) == 4
    assert pts[0] == (2, 0)
    assert math.isclose(pts[1][1], 2)
    assert all(math.isclose(math.hypot(x, y), 2) for x, y in pts)


def nearest_point(target, candidates):
    """Pick the candidate closest to target, or None when there is none."""
    best, best_d = None, math.inf
    for c in candidates:
        # squared distances compare just as well
        d = (c[0] - target[0]) ** 2 + (c[1] - target[1]) ** 2
        if d < best_d:
            best, best_d = c, d
    return best


def test_nearest_point():
    assert nearest_point((0, 0), [(5, 5), (1, 2), (-3, 0)]) == (1, 2)
    assert nearest_point((0, 0), []) is None
    assert nearest_point((0, 0), [(1, 0), (0, 1)]) == (1, 0)


def reflect_across_line(point, a, b, c):
    """Mirror a point across the line a*x + b*y + c = 0."""
    x, y = point
    k = 2 * (a * x + b * y + c) / (a * a + b * b)
    return (x - k * a, y - k * b)


def test_reflect_across_line():
    assert reflect_across_line((3, 5), 0, 1, 0) == (3, -5)
    assert reflect_across_line((3, 5), 1, -1, 0) == (5, 3)
    assert reflect_across_line((2, 2), 1, -1, 0) == (2, 2)


def scale_to_fit(width: float, height: float, max_width: float, max_height: float) -> tuple:
    """Shrink a box to fit a frame while keeping its proportions; never enlarge it."""
    factor = min(max_width / width, max_height / height, 1)
    return width * factor, height * factor


def test_scale_to_fit():
    assert scale_to_fit(200, 100, 100, 100) == (100, 50)
    assert scale_to_fit(50, 20, 100, 100) == (50, 20)
    assert scale_to_fit(100, 400, 300, 100) == (25, 100)


def great_circle_km(lat1, lon1, lat2, lon2):
    """Distance in kilometres between two places on Earth (haversine formula)."""
    radius = 6371.0
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    half_dphi = (phi2 - phi1) / 2
    half_dlam = math.radians(lon2 - lon1) / 2
    h = math.sin(half_dphi) ** 2 + math.cos(phi1) * math.cos(phi2) * math.sin(half_dlam) ** 2
    return 2 * radius * math.asin(math.sqrt(h))


def test_great_circle_km():
    assert great_circle_km(10, 20, 10, 20) == 0
    assert math.isclose(great_circle_km(0, 0, 0, 180), math.pi * 6371)
    # Paris to London
    assert 340 < great_circle_km(48.8566, 2.3522, 51.5074, -0.1278) < 347


def grid_line(x0: int, y0: int, x1: int, y1: int) -> list:
    """List the cells of a grid on the line from (x0, y0) to (x1, y1), after Bresenham."""
    dx, dy = abs(x1 - x0), -abs(y1 - y0)
    step_x = 1 if x0 < x1 else -1
    step_y = 1 if y0 < y1 else -1
    error = dx + dy
    cells = []
    while True:
        cells.append((x0, y0))
        if (x0, y0) == (x1, y1):
            return cells
        doubled = 2 * error
        if doubled >= dy:
            error += dy
            x0 += step_x
        if doubled <= dx:
            error += dx
            y0 += step_y


def test_grid_line():
    assert grid_line(0, 0, 3, 0) == [(0, 0), (1, 0), (2, 0), (3, 0)]
    assert grid_line(2, 2, 0, 0) == [(2, 2), (1, 1), (0, 0)]
    assert grid_line(1, 1, 1, 1) == [(1, 1)]


def lattice_points_on_segment(p, q):
    """How many points with whole coordinates lie on the segment, its ends included?"""
    return math.gcd(abs(p[0] - q[0]), abs(p[1] - q[1])) + 1


def test_lattice_points_on_segment():
    assert lattice_points_on_segment((0, 0), (4, 6)) == 3
    assert lattice_points_on_segment((1, 1), (1, 5)) == 5
    assert lattice_points_on_segment((2, 2), (2, 2)) == 1


def is_convex_polygon(corners):
    """True if the polygon never turns both left and right on the way around."""
    n = len(corners)
    if n < 3:
        return False
    signs = set()
    for i in range(n):
        ax, ay = corners[i]
        bx, by = corners[(i + 1) % n]
        cx, cy = corners[(i + 2) % n]
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if cross != 0:
            signs.add(cross > 0)
    return len(signs) == 1


def test_is_convex_polygon():
    assert is_convex_polygon([(0, 0), (2, 0), (2, 2), (0, 2)])
    assert not is_convex_polygon([(0, 0), (4, 0), (1, 1), (0, 4)])
    assert not is_convex_polygon([(0, 0), (1, 1)])


def bezier_point(control: list, t: float) -> tuple:
    """Evaluate a Bézier curve at t between 0 and 1 (de Casteljau's algorithm)."""
    points = list(control)
    while len(points) > 1:
        next_level = []
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            next_level.append((x0 + t * (x1 - x0), y0 + t * (y1 - y0)))
        points = next_level
    return points[0]


def test_bezier_point():
    curve = [(0, 0), (1, 2), (2, 0)]
    assert bezier_point(curve, 0) == (0, 0)
    assert bezier_point(curve, 1) == (2, 0)
    assert bezier_point(curve, 0.5) == (1, 1)


class Vector2:
    """A vector in the plane that can be added, scaled and measured."""

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector2(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector2(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)

    def length(self):
        """Distance from the origin."""
        return math.hypot(self.x, self.y)


def test_vector2():
    assert Vector2(1, 2) + Vector2(3, 4) == Vector2(4, 6)
    assert Vector2(1, -2) * 3 == Vector2(3, -6)
    assert Vector2(3, 4).length() == 5
