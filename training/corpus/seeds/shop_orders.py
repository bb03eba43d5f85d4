from dataclasses import dataclass, field


def order_total(items: list[tuple[str, float, int]], shipping: float = 0) -> float:
    """Compute the total of an order of (name, price, quantity) items with shipping."""
    total = shipping
    for _, price, quantity in items:
        total += price * quantity
    return round(total, 2)


def test_order_total():
    assert order_total([("pen", 1.5, 2), ("cup", 8, 1)]) == 11.0
    assert order_total([], 4.99) == 4.99


def apply_coupon(total: float, code: str, coupons: dict[str, float]) -> float:
    """Reduce a total by the percentage of a coupon. Unknown codes raise ValueError."""
    code = code.strip().upper()
    if code not in coupons:
        raise ValueError(f"unknown coupon: {code}")
    return round(total * (1 - coupons[code] / 100), 2)


def test_apply_coupon():
    assert apply_coupon(80, "save10 ", {"SAVE10": 10}) == 72.0
    try:
        apply_coupon(80, "x", {})
    except ValueError as error:
        assert str(error) == "unknown coupon: X"
    else:
        assert False


def shipping_fee(weight, country, free_from=None, total=0):
    """Compute the shipping fee by weight in kg and country."""
    if free_from is not None and total >= free_from:
        return 0
    base = 5 if country == "home" else 12
    if weight > 10:
        return base + (weight - 10) * 0.5
    return base


def test_shipping_fee():
    assert shipping_fee(2, "home") == 5
    assert shipping_fee(12, "abroad") == 13.0
    assert shipping_fee(2, "home", free_from=50, total=60) == 0


def format_receipt(lines: list[tuple[str, float]]) -> str:
    """Format a receipt with names on the left, prices on the right and the total below."""
    rows = [f"{name:<15}{price:>8.2f}" for name, price in lines]
    total = sum(price for _, price in lines)
    rows.append("-" * 23)
    rows.append(f"{'Total':<15}{total:>8.2f}")
    return "\n".join(rows)


def test_format_receipt():
    text = format_receipt([("Tea", 2.5), ("Bread", 3)])
    assert text.splitlines()[0] == "Tea                2.50"
    assert text.splitlines()[-1] == "Total              5.50"
    assert format_receipt([]).endswith("0.00")


def most_sold(orders: list[list[tuple[str, int]]]) -> str | None:
    """Find the product that was sold most often over all orders."""
    sold = {}
    for order in orders:
        for product, quantity in order:
            sold[product] = sold.get(product, 0) + quantity
    return max(sold, key=sold.get) if sold else None


def test_most_sold():
    assert most_sold([[("pen", 2), ("cup", 5)], [("pen", 4)]]) == "pen"
    assert most_sold([]) is None


def restock_list(stock: dict[str, int], minimum: dict[str, int]) -> dict[str, int]:
    """Tell how many of each product must be ordered to reach the minimum."""
    orders = {}
    for product, wanted in minimum.items():
        missing = wanted - stock.get(product, 0)
        if missing > 0:
            orders[product] = missing
    return orders


def test_restock_list():
    assert restock_list({"pen": 3, "cup": 9}, {"pen": 10, "cup": 5, "gum": 2}) == {"pen": 7, "gum": 2}
    assert restock_list({}, {}) == {}


def price_class(price):
    """Sort a price into low, middle or high."""
    if price < 20:
        return "low"
    if price < 100:
        return "middle"
    return "high"


def test_price_class():
    assert price_class(5) == "low"
    assert price_class(20) == "middle"
    assert price_class(100) == "high"


def split_payment(total: int, people: list[str]) -> dict[str, int]:
    """Split an amount in cents; the first people pay one cent more if it does not divide."""
    share, rest = divmod(total, len(people))
    return {person: share + (index < rest) for index, person in enumerate(people)}


def test_split_payment():
    assert split_payment(100, ["Ann", "Bo", "Cy"]) == {"Ann": 34, "Bo": 33, "Cy": 33}
    assert split_payment(10, ["Ann"]) == {"Ann": 10}


def bulk_price(price: float, quantity: int) -> float:
    """Price of a quantity: 5 % off from 10 pieces on, 10 % off from 50 on."""
    if quantity >= 50:
        discount = 0.10
    elif quantity >= 10:
        discount = 0.05
    else:
        discount = 0
    return round(price * quantity * (1 - discount), 2)


def test_bulk_price():
    assert bulk_price(2, 5) == 10
    assert bulk_price(2, 10) == 19.0
    assert bulk_price(1, 50) == 45.0


def parse_order_line(line: str) -> dict:
    """Parse a line such as '3 x Tea @ 2.50'."""
    quantity, rest = line.split(" x ", 1)
    name, price = rest.rsplit(" @ ", 1)
    return {"name": name.strip(), "quantity": int(quantity), "price": float(price)}


def test_parse_order_line():
    assert parse_order_line("3 x Tea @ 2.50") == {"name": "Tea", "quantity": 3, "price": 2.5}
    assert parse_order_line("1 x Cup x Saucer @ 8")["name"] == "Cup x Saucer"


def loyalty_points(amount: float, level: str = "basic") -> int:
    """Points for a purchase: one a dollar, twice as many for gold members."""
    rates = {"basic": 1, "silver": 1.5, "gold": 2}
    return int(amount * rates.get(level, 1))


def test_loyalty_points():
    assert loyalty_points(25.9) == 25
    assert loyalty_points(10, "gold") == 20
    assert loyalty_points(10, "other") == 10


def order_status(paid: bool, packed: bool, shipped: bool) -> str:
    """Describe how far an order has come."""
    if shipped:
        return "on its way"
    if packed:
        return "ready to ship"
    if paid:
        return "being packed"
    return "waiting for payment"


def test_order_status():
    assert order_status(True, True, True) == "on its way"
    assert order_status(True, True, False) == "ready to ship"
    assert order_status(True, False, False) == "being packed"
    assert order_status(False, False, False) == "waiting for payment"


def compare_prices(shops: dict[str, dict[str, float]], product: str) -> list[tuple[str, float]]:
    """List the shops that sell a product with their prices, the cheapest first."""
    offers = [(shop, prices[product]) for shop, prices in shops.items() if product in prices]
    return sorted(offers, key=lambda offer: offer[1])


def test_compare_prices():
    shops = {"A": {"tea": 3}, "B": {"tea": 2, "cup": 5}, "C": {}}
    assert compare_prices(shops, "tea") == [("B", 2), ("A", 3)]
    assert compare_prices(shops, "pen") == []


class Basket:
    """A shopping basket with quantities."""

    def __init__(self, prices):
        self.prices = prices
        self.quantities = {}

    def add(self, product, quantity=1):
        if product not in self.prices:
            raise KeyError(product)
        self.quantities[product] = self.quantities.get(product, 0) + quantity

    def remove(self, product):
        """Take a product out of the basket completely."""
        self.quantities.pop(product, None)

    def total(self):
        return sum(self.prices[product] * quantity for product, quantity in self.quantities.items())

    def __contains__(self, product):
        return product in self.quantities


def test_basket():
    basket = Basket({"pen": 2, "cup": 8})
    basket.add("pen", 3)
    basket.add("cup")
    assert basket.total() == 14
    basket.remove("cup")
    assert "cup" not in basket
    assert basket.total() == 6
    try:
        basket.add("car")
    except KeyError:
        pass
    else:
        assert False


@dataclass
class Invoice:
    """An invoice with lines and a tax rate in percent."""

    number: int
    tax_rate: float = 20.0
    lines: list[tuple[str, float]] = field(default_factory=list)

    def add_line(self, text: str, amount: float) -> "Invoice":
        self.lines.append((text, amount))
        return self

    @property
    def net(self) -> float:
        return sum(amount for _, amount in self.lines)

    @property
    def tax(self) -> float:
        return round(self.net * self.tax_rate / 100, 2)

    @property
    def gross(self) -> float:
        return self.net + self.tax


def test_invoice():
    invoice = Invoice(7).add_line("work", 100).add_line("travel", 50)
    assert invoice.net == 150
    assert invoice.tax == 30.0
    assert invoice.gross == 180.0


class GiftCard:
    """A gift card that is spent little by little."""

    def __init__(self, value: float):
        if value <= 0:
            raise ValueError("a gift card needs a value")
        self.value = value
        self.is_active = True

    def pay(self, amount: float) -> float:
        """Pay as much as possible and return what is still to be paid."""
        if not self.is_active:
            return amount
        used = min(amount, self.value)
        self.value -= used
        if self.value == 0:
            self.is_active = False
        return amount - used


def test_gift_card():
    card = GiftCard(50)
    assert card.pay(30) == 0
    assert card.pay(30) == 10
    assert not card.is_active
    assert card.pay(5) == 5
    try:
        GiftCard(0)
    except ValueError:
        pass
    else:
        assert False


class WaitingList:
    """Gives numbers to customers and calls them in order."""

    def __init__(self):
        self.last_given = 0
        self.now_serving = 0

    def take_number(self) -> int:
        self.last_given += 1
        return self.last_given

    def call_next(self) -> int | None:
        """The number that is served next, or None if nobody waits."""
        if self.now_serving == self.last_given:
            return None
        self.now_serving += 1
        return self.now_serving

    @property
    def waiting(self) -> int:
        return self.last_given - self.now_serving


def test_waiting_list():
    line = WaitingList()
    assert line.call_next() is None
    assert line.take_number() == 1
    assert line.take_number() == 2
    assert line.call_next() == 1
    assert line.waiting == 1
