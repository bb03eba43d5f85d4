import math
from collections import defaultdict, deque
from datetime import date, timedelta


def receive_goods(stock: dict[str, int], delivery: list[tuple[str, int]]) -> dict[str, int]:
    """Return the stock after a delivery of (sku, quantity) lines."""
    updated = dict(stock)
    for sku, quantity in delivery:
        if quantity < 0:
            raise ValueError(f"negative quantity for {sku}")
        updated[sku] = updated.get(sku, 0) + quantity
    return updated


def test_receive_goods():
    stock = {"nut": 5}
    assert receive_goods(stock, [("nut", 3), ("bolt", 2)]) == {"nut": 8, "bolt": 2}
    assert stock == {"nut": 5}
    assert receive_goods({}, []) == {}
    try:
        receive_goods({}, [("nut", -1)])
        assert False
    except ValueError:
        pass


def items_to_reorder(stock, minimum):
    """Which items have fallen below their minimum, and how many are missing of each?

    Both arguments map item names to quantities. An item that is not in the
    stock at all counts as zero.
    """
    missing = {}
    for item, wanted in minimum.items():
        on_hand = stock.get(item, 0)
        if on_hand < wanted:
            missing[item] = wanted - on_hand
    return missing


def test_items_to_reorder():
    assert items_to_reorder({'pen': 2, 'ink': 9}, {'pen': 5, 'ink': 3}) == {'pen': 3}
    assert items_to_reorder({}, {'pad': 4}) == {'pad': 4}
    assert items_to_reorder({'pen': 5}, {'pen': 5}) == {}


def reorder_point(daily_use: float, lead_days: int, safety_stock: int = 0) -> int:
    """Stock level at which a new order has to go out, rounded up."""
    return math.ceil(daily_use * lead_days) + safety_stock


def test_reorder_point():
    assert reorder_point(4, 5) == 20
    assert reorder_point(1.5, 3, safety_stock=2) == 7
    assert reorder_point(0, 10) == 0


def economic_order_quantity(yearly_demand, cost_per_order, holding_cost):
    """Compute the order size that balances ordering costs and storage costs."""
    if holding_cost <= 0:
        raise ValueError("holding cost must be positive")
    return round(math.sqrt(2 * yearly_demand * cost_per_order / holding_cost))


def test_economic_order_quantity():
    assert economic_order_quantity(1000, 10, 2) == 100
    assert economic_order_quantity(0, 10, 2) == 0
    try:
        economic_order_quantity(100, 5, 0)
        assert False
    except ValueError:
        pass


def stock_value(items: list[dict]) -> float:
    """Total value of all items, each with a "quantity" and a unit "price"."""
    total = 0.0
    for item in items:
        total += item["quantity"] * item["price"]
    return round(total, 2)


def test_stock_value():
    items = [{"quantity": 3, "price": 1.5}, {"quantity": 2, "price": 0.25}]
    assert stock_value(items) == 5.0
    assert stock_value([]) == 0.0
    assert stock_value([{"quantity": 0, "price": 99.0}]) == 0.0


def pick_oldest_first(batches: list[tuple[date, int]], quantity: int) -> list[tuple[date, int]]:
    """Plan which batches an order is taken from, the earliest expiry first.

    Args:
        batches: (expiry date, units in the batch) in any order.
        quantity: units that are needed.

    Returns:
        (expiry date, units to take) for each batch that is touched.

    Raises:
        ValueError: if all the batches together do not suffice.
    """
    plan = []
    for expiry, units in sorted(batches):
        if quantity == 0:
            break
        taken = min(units, quantity)
        plan.append((expiry, taken))
        quantity -= taken
    if quantity > 0:
        raise ValueError(f"{quantity} units short")
    return plan


def test_pick_oldest_first():
    may, june = date(2024, 5, 1), date(2024, 6, 1)
    assert pick_oldest_first([(june, 5), (may, 3)], 4) == [(may, 3), (june, 1)]
    assert pick_oldest_first([(may, 3)], 0) == []
    try:
        pick_oldest_first([(may, 1)], 2)
        assert False
    except ValueError:
        pass


def expiring_soon(expiry_dates: dict[str, date], today: date, days: int = 7) -> list[str]:
    """List products that expire within some days, the most urgent first.

    Products already past their date are left out.
    """
    limit = today + timedelta(days=days)
    due = [(when, name) for name, when in expiry_dates.items() if today <= when <= limit]
    return [name for _, name in sorted(due)]


def test_expiring_soon():
    dates = {"milk": date(2024, 3, 4), "rice": date(2025, 1, 1), "ham": date(2024, 3, 2), "fish": date(2024, 2, 20)}
    assert expiring_soon(dates, date(2024, 3, 1)) == ["ham", "milk"]
    assert expiring_soon(dates, date(2024, 3, 1), days=1) == ["ham"]
    assert expiring_soon({}, date(2024, 3, 1)) == []


def parse_sku(sku):
    """Split a code like 'SHIRT-BLU-XL' into a dict with product, color and size."""
    parts = sku.strip().upper().split('-')
    if len(parts) != 3 or not all(parts):
        raise ValueError('malformed sku: ' + sku)
    product, color, size = parts
    return {'product': product, 'color': color, 'size': size}


def test_parse_sku():
    assert parse_sku('SHIRT-BLU-XL') == {'product': 'SHIRT', 'color': 'BLU', 'size': 'XL'}
    assert parse_sku(' hat-red-m ')['size'] == 'M'
    try:
        parse_sku('HAT--M')
        assert False
    except ValueError:
        pass


def next_sku(existing: list[str], prefix: str, width: int = 4) -> str:
    """Invent the next free number for a prefix.

    >>> next_sku(["AB-0001", "AB-0007", "XY-0100"], "AB")
    'AB-0008'
    """
    numbers = [0]
    for sku in existing:
        head, _, tail = sku.rpartition("-")
        if head == prefix and tail.isdigit():
            numbers.append(int(tail))
    return f"{prefix}-{max(numbers) + 1:0{width}d}"


def test_next_sku():
    assert next_sku(["AB-0001", "AB-0007", "XY-0100"], "AB") == "AB-0008"
    assert next_sku([], "NEW") == "NEW-0001"
    assert next_sku(["Q-old"], "Q", width=2) == "Q-01"


def abc_classes(yearly_value):
    """Sort items into classes A, B and C by their share of the yearly value.

    Items that start within the first 80 percent of the value are A,
    those within the next 15 percent B, the others C.
    """
    total = sum(yearly_value.values())
    classes = {}
    so_far = 0
    for item in sorted(yearly_value, key=yearly_value.get, reverse=True):
        share = so_far / total
        if share < 0.8:
            classes[item] = 'A'
        elif share < 0.95:
            classes[item] = 'B'
        else:
            classes[item] = 'C'
        so_far += yearly_value[item]
    return classes


def test_abc_classes():
    assert abc_classes({'tv': 80, 'cable': 15, 'screw': 5}) == {'tv': 'A', 'cable': 'B', 'screw': 'C'}
    assert abc_classes({'only': 10}) == {'only': 'A'}
    assert abc_classes({}) == {}


def count_discrepancies(recorded: dict[str, int], counted: dict[str, int]) -> dict[str, int]:
    """Compare a stocktake with the books: counted minus recorded where they differ."""
    items = sorted(recorded.keys() | counted.keys())
    differences = {item: counted.get(item, 0) - recorded.get(item, 0) for item in items}
    return {item: d for item, d in differences.items() if d != 0}


def test_count_discrepancies():
    assert count_discrepancies({"cup": 4, "jug": 2}, {"cup": 3, "jug": 2}) == {"cup": -1}
    assert count_discrepancies({"cup": 1}, {"fork": 2}) == {"cup": -1, "fork": 2}
    assert count_discrepancies({}, {}) == {}


def shelf_label(aisle: int, rack: int, level: int) -> str:
    """Make a location label: aisle 3, rack 12, level 2 becomes "C-12-2".

    Aisles are lettered from A, so there can be at most 26 of them.
    """
    if not 1 <= aisle <= 26:
        raise ValueError("aisle out of range")
    letter = chr(ord("A") + aisle - 1)
    return f"{letter}-{rack:02d}-{level}"


def test_shelf_label():
    assert shelf_label(3, 12, 2) == "C-12-2"
    assert shelf_label(1, 4, 0) == "A-04-0"
    try:
        shelf_label(27, 1, 1)
        assert False
    except ValueError:
        pass


def walking_order(locations: list[str]) -> list[str]:
    """Order shelf locations like "B-7" for a walk that snakes through the aisles.

    Every other aisle is walked backwards.
    """
    aisles = defaultdict(list)
    for place in locations:
        aisle, slot = place.split("-")
        aisles[aisle].append(int(slot))
    route = []
    for turn, aisle in enumerate(sorted(aisles)):
        for slot in sorted(aisles[aisle], reverse=turn % 2 == 1):
            route.append(f"{aisle}-{slot}")
    return route


def test_walking_order():
    assert walking_order(["B-1", "A-9", "A-2", "B-7"]) == ["A-2", "A-9", "B-7", "B-1"]
    assert walking_order(["C-10", "C-9"]) == ["C-9", "C-10"]
    assert walking_order([]) == []


def pack_into_boxes(weights, capacity):
    """Put parcels into as few boxes as a simple first-fit rule finds.

    Heavier parcels are placed first. Returns a list of boxes (lists of weights).
    """
    boxes = []
    for w in sorted(weights, reverse=True):
        if w > capacity:
            raise ValueError('parcel too heavy: %s' % w)
        for box in boxes:
            if sum(box) + w <= capacity:
                box.append(w)
                break
        else:
            boxes.append([w])
    return boxes


def test_pack_into_boxes():
    assert pack_into_boxes([4, 8, 1, 4, 2, 1], 10) == [[8, 2], [4, 4, 1, 1]]
    assert pack_into_boxes([], 5) == []
    assert pack_into_boxes([5, 5], 5) == [[5], [5]]


def units_to_cases(units: int, per_case: int, per_pallet: int) -> tuple[int, int, int]:
    """Break a number of units down into pallets, cases and loose units.

    per_case is given in units, per_pallet in cases.
    """
    cases, loose = divmod(units, per_case)
    pallets, cases = divmod(cases, per_pallet)
    return pallets, cases, loose


def test_units_to_cases():
    assert units_to_cases(1000, 12, 40) == (2, 3, 4)
    assert units_to_cases(11, 12, 40) == (0, 0, 11)
    assert units_to_cases(480, 12, 40) == (1, 0, 0)


def buildable_kits(stock, parts_list):
    """How many complete kits can be assembled from the parts in stock?"""
    if not parts_list:
        return 0
    return min(stock.get(part, 0) // needed for part, needed in parts_list.items())


def test_buildable_kits():
    assert buildable_kits({'leg': 13, 'top': 5}, {'leg': 4, 'top': 1}) == 3
    assert buildable_kits({'leg': 13}, {'leg': 4, 'top': 1}) == 0
    assert buildable_kits({'leg': 13}, {}) == 0


def explode_bill_of_materials(product: str, amount: int, parts: dict[str, dict[str, int]]) -> dict[str, int]:
    """Work out the raw parts for some amount of a product made of sub-assemblies.

    `parts` maps each assembled thing to what it is made of; whatever is not
    a key there is a raw part.
    """
    needed = defaultdict(int)

    def add(name, count):
        if name not in parts:
            needed[name] += count
            return
        for part, each in parts[name].items():
            add(part, count * each)

    add(product, amount)
    return dict(needed)


def test_explode_bill_of_materials():
    parts = {"bike": {"wheel": 2, "frame": 1}, "wheel": {"spoke": 32, "rim": 1}}
    assert explode_bill_of_materials("bike", 2, parts) == {"spoke": 128, "rim": 4, "frame": 2}
    assert explode_bill_of_materials("rim", 3, parts) == {"rim": 3}
    assert explode_bill_of_materials("wheel", 0, parts) == {"spoke": 0, "rim": 0}


def turnover_days(average_stock: float, sold_per_year: float) -> float | None:
    """Days for which the average stock lasts at the yearly sales; None if nothing sells."""
    if sold_per_year == 0:
        return None
    return round(average_stock / sold_per_year * 365, 1)


def test_turnover_days():
    assert turnover_days(100, 730) == 50.0
    assert turnover_days(0, 10) == 0.0
    assert turnover_days(5, 0) is None


def slow_movers(sales: list[tuple[str, date]], items: list[str], today: date, days: int = 90) -> list[str]:
    """List the items that nobody has bought in the last days, keeping their order."""
    cutoff = today - timedelta(days=days)
    sold_lately = {item for item, day in sales if day >= cutoff}
    return [item for item in items if item not in sold_lately]


def test_slow_movers():
    sales = [("lamp", date(2024, 1, 5)), ("vase", date(2024, 6, 20))]
    assert slow_movers(sales, ["vase", "lamp", "rug"], date(2024, 7, 1)) == ["lamp", "rug"]
    assert slow_movers(sales, ["lamp"], date(2024, 2, 1)) == []
    assert slow_movers([], [], date(2024, 2, 1)) == []


def allocate_backorders(available: int, orders: list[tuple[str, int]]) -> dict[str, int]:
    """Hand out scarce stock in order of arrival; the last one served may get a part."""
    granted = {}
    for customer, wanted in orders:
        share = min(wanted, available)
        granted[customer] = granted.get(customer, 0) + share
        available -= share
    return granted


def test_allocate_backorders():
    assert allocate_backorders(10, [("ann", 6), ("ben", 7), ("cat", 1)]) == {"ann": 6, "ben": 4, "cat": 0}
    assert allocate_backorders(5, [("ann", 2), ("ann", 2)]) == {"ann": 4}
    assert allocate_backorders(3, []) == {}


def stock_card(opening, movements):
    """Write up a stock card: lines of sign, quantity and the balance after it.

    >>> stock_card(5, [3, -6])
    ['+3 -> 8', '-6 -> 2']
    """
    lines = []
    balance = opening
    for change in movements:
        balance += change
        note = ' (negative!)' if balance < 0 else ''
        lines.append(f'{change:+d} -> {balance}{note}')
    return lines


def test_stock_card():
    assert stock_card(5, [3, -6]) == ['+3 -> 8', '-6 -> 2']
    assert stock_card(1, [-2]) == ['-2 -> -1 (negative!)']
    assert stock_card(1, []) == []


def cost_of_last_units(purchases, sold):
    """Cost of the units sold if the latest purchases leave the shelf first.

    Purchases are (quantity, unit cost) in order of time.
    """
    stack = list(purchases)
    cost = 0
    while sold > 0:
        if not stack:
            raise ValueError("sold more than was bought")
        quantity, unit_cost = stack.pop()
        used = min(quantity, sold)
        cost += used * unit_cost
        sold -= used
    return cost


def test_cost_of_last_units():
    assert cost_of_last_units([(10, 2), (5, 3)], 7) == 19
    assert cost_of_last_units([(10, 2)], 0) == 0
    try:
        cost_of_last_units([(1, 2)], 2)
        assert False
    except ValueError:
        pass


def transfer_between(warehouses: dict[str, dict[str, int]], item: str, source: str, target: str, amount: int) -> bool:
    """Move units of an item from one warehouse to another, in place.

    Nothing changes, and False is returned, if the source has too few.
    """
    on_hand = warehouses[source].get(item, 0)
    if amount < 0 or on_hand < amount:
        return False
    warehouses[source][item] = on_hand - amount
    warehouses[target][item] = warehouses[target].get(item, 0) + amount
    return True


def test_transfer_between():
    places = {"north": {"fan": 4}, "south": {}}
    assert transfer_between(places, "fan", "north", "south", 3)
    assert places == {"north": {"fan": 1}, "south": {"fan": 3}}
    assert not transfer_between(places, "fan", "north", "south", 2)
    assert places["north"] == {"fan": 1}


def nearest_with_stock(distances: dict[str, float], stock: dict[str, int], needed: int) -> str | None:
    """Name the closest branch that can serve an order by itself."""
    able = [branch for branch in distances if stock.get(branch, 0) >= needed]
    return min(able, key=distances.get, default=None)


def test_nearest_with_stock():
    km = {"Lyon": 12.0, "Metz": 3.5, "Nice": 40.0}
    assert nearest_with_stock(km, {"Lyon": 5, "Metz": 1}, 2) == "Lyon"
    assert nearest_with_stock(km, {"Lyon": 5, "Metz": 1}, 1) == "Metz"
    assert nearest_with_stock(km, {}, 1) is None


def shrinkage_rate(opening, received, sold, closing):
    """Percentage of the goods that vanished without having been sold."""
    handled = opening + received
    if handled == 0:
        return 0.0
    lost = handled - sold - closing
    return round(100 * lost / handled, 2)


def test_shrinkage_rate():
    assert shrinkage_rate(100, 100, 150, 46) == 2.0
    assert shrinkage_rate(10, 0, 10, 0) == 0.0
    assert shrinkage_rate(0, 0, 0, 0) == 0.0


class ReservedStock:
    """Units on hand of which some are reserved for open orders."""

    def __init__(self, on_hand: int):
        self.on_hand = on_hand
        self.reserved: dict[str, int] = {}

    def available(self) -> int:
        return self.on_hand - sum(self.reserved.values())

    def reserve(self, order: str, units: int) -> bool:
        """Set units aside for an order unless too few are free."""
        if units > self.available():
            return False
        self.reserved[order] = self.reserved.get(order, 0) + units
        return True

    def ship(self, order: str) -> int:
        """Ship what was reserved for the order and return how much that was."""
        units = self.reserved.pop(order, 0)
        self.on_hand -= units
        return units


def test_reserved_stock():
    stock = ReservedStock(10)
    assert stock.reserve("a", 7) and not stock.reserve("b", 4)
    assert stock.available() == 3
    assert stock.ship("a") == 7 and stock.on_hand == 3
    assert stock.ship("unknown") == 0


def latest_arrivals(deliveries, keep):
    """Keep the names of the last few different products delivered, newest first."""
    recent = deque()
    for name in deliveries:
        if name in recent:
            recent.remove(name)
        recent.appendleft(name)
        if len(recent) > keep:
            recent.pop()
    return list(recent)


def test_latest_arrivals():
    assert latest_arrivals(['a', 'b', 'a', 'c'], 2) == ['c', 'a']
    assert latest_arrivals(['a', 'b', 'a'], 5) == ['a', 'b']
    assert latest_arrivals([], 3) == []
