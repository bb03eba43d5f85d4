import re
from collections import Counter
from datetime import datetime, timedelta
from fractions import Fraction


def merge_same_ingredients(lines: list[tuple[float, str, str]]) -> list[tuple[float, str, str]]:
    """Merge lines of (amount, unit, name) that name the same food in the same unit.

    Case and a plural "s" at the end of the name make no difference;
    the first spelling is kept.
    """
    merged = {}
    for amount, unit, name in lines:
        key = (unit, name.lower().rstrip("s"))
        if key in merged:
            earlier, _, spelling = merged[key]
            merged[key] = (earlier + amount, unit, spelling)
        else:
            merged[key] = (amount, unit, name)
    return list(merged.values())


def test_merge_same_ingredients():
    lines = [(2, "", "egg"), (100, "g", "Sugar"), (1, "", "Eggs"), (1, "cup", "sugar")]
    assert merge_same_ingredients(lines) == [(3, "", "egg"), (100, "g", "Sugar"), (1, "cup", "sugar")]
    assert merge_same_ingredients([]) == []


def kitchen_fraction(amount):
    """Write an amount the way cookbooks do, with thirds and quarters: 1.5 is '1 1/2'."""
    nearest = min(
        (Fraction(round(amount * d), d) for d in (1, 2, 3, 4)),
        key=lambda f: (abs(f - Fraction(amount)), f.denominator),
    )
    whole, rest = divmod(nearest, 1)
    if rest == 0:
        return str(whole)
    if whole == 0:
        return str(rest)
    return str(whole) + ' ' + str(rest)


def test_kitchen_fraction():
    assert kitchen_fraction(1.5) == '1 1/2'
    assert kitchen_fraction(0.333) == '1/3'
    assert kitchen_fraction(2.98) == '3'
    assert kitchen_fraction(0) == '0'


def shopping_list(recipes: list[dict[str, float]], pantry: dict[str, float]) -> dict[str, float]:
    """Add up what several recipes need and take off what is in the pantry."""
    needed = Counter()
    for recipe in recipes:
        needed.update(recipe)
    to_buy = {}
    for item in sorted(needed):
        lacking = needed[item] - pantry.get(item, 0)
        if lacking > 0:
            to_buy[item] = lacking
    return to_buy


def test_shopping_list():
    soup, pie = {"leek": 2, "cream": 100}, {"cream": 200, "egg": 3}
    assert shopping_list([soup, pie], {"egg": 6, "cream": 50}) == {"cream": 250, "leek": 2}
    assert shopping_list([soup], soup) == {}
    assert shopping_list([], {}) == {}


def cookable_recipes(cookbook, fridge):
    """Which recipes can be cooked with nothing but what is in the fridge?"""
    available = {food.lower() for food in fridge}
    return [title for title, foods in cookbook.items() if all(f.lower() in available for f in foods)]


def test_cookable_recipes():
    book = {'toast': ['Bread', 'butter'], 'omelette': ['egg', 'butter'], 'water': []}
    assert cookable_recipes(book, ['bread', 'Butter']) == ['toast', 'water']
    assert cookable_recipes(book, []) == ['water']
    assert cookable_recipes({}, ['egg']) == []


def best_match_recipe(cookbook: dict[str, set[str]], leftovers: set[str]) -> str | None:
    """Suggest the recipe that uses up most leftovers; fewer extra purchases break ties."""
    best = None
    best_key = (0, 0)
    for title in sorted(cookbook):
        used = len(cookbook[title] & leftovers)
        extra = len(cookbook[title] - leftovers)
        if used and (best is None or (used, -extra) > best_key):
            best = title
            best_key = (used, -extra)
    return best


def test_best_match_recipe():
    book = {"stew": {"carrot", "beef", "onion"}, "salad": {"carrot", "apple"}, "soup": {"carrot", "onion"}}
    assert best_match_recipe(book, {"carrot", "onion"}) == "soup"
    assert best_match_recipe(book, {"apple"}) == "salad"
    assert best_match_recipe(book, {"tofu"}) is None


def total_minutes(steps: list[str]) -> int:
    """Add up every "N min" and "N hour(s)" mentioned in the steps of a recipe."""
    total = 0
    for step in steps:
        for number, unit in re.findall(r"(\d+)\s*(min|hour)", step):
            total += int(number) * (60 if unit == "hour" else 1)
    return total


def test_total_minutes():
    assert total_minutes(["Knead for 10 minutes.", "Rest 2 hours, then bake 35 min."]) == 165
    assert total_minutes(["Serve at once."]) == 0
    assert total_minutes([]) == 0


def start_times(dishes, serve_at):
    """When does each dish have to be started to be ready at the same time?

    Takes a dict of dish -> minutes and a clock time 'HH:MM', and returns
    (time, dish) pairs, earliest first.
    """
    ready = datetime.strptime(serve_at, '%H:%M')
    plan = []
    for dish, minutes in dishes.items():
        begin = ready - timedelta(minutes=minutes)
        plan.append((begin, dish))
    plan.sort()
    return [(begin.strftime('%H:%M'), dish) for begin, dish in plan]


def test_start_times():
    assert start_times({'peas': 10, 'roast': 95}, '19:00') == [('17:25', 'roast'), ('18:50', 'peas')]
    assert start_times({'b': 5, 'a': 5}, '12:00') == [('11:55', 'a'), ('11:55', 'b')]
    assert start_times({}, '12:00') == []


def calories_per_serving(ingredients: list[tuple[float, float]], servings: int) -> int:
    """Energy of one serving in kcal.

    Args:
        ingredients: pairs of grams and kcal per 100 grams.
        servings: number of servings, at least one.
    """
    if servings < 1:
        raise ValueError("servings must be at least 1")
    total = sum(grams * per_100 / 100 for grams, per_100 in ingredients)
    return round(total / servings)


def test_calories_per_serving():
    assert calories_per_serving([(500, 350), (100, 50)], 4) == 450
    assert calories_per_serving([], 2) == 0
    try:
        calories_per_serving([(1, 1)], 0)
        assert False
    except ValueError:
        pass


def macro_shares(protein, carbs, fat):
    """Return what percentage of the energy comes from protein, carbs and fat (given in grams)."""
    energy = (protein * 4, carbs * 4, fat * 9)
    total = sum(energy)
    if total == 0:
        return (0, 0, 0)
    return tuple(round(100 * part / total) for part in energy)


def test_macro_shares():
    assert macro_shares(25, 25, 0) == (50, 50, 0)
    assert macro_shares(9, 0, 4) == (50, 0, 50)
    assert macro_shares(0, 0, 0) == (0, 0, 0)


def oven_setting(celsius: float) -> str:
    """Describe an oven temperature in words."""
    if celsius < 120:
        return "very low"
    elif celsius < 160:
        return "low"
    elif celsius < 190:
        return "moderate"
    elif celsius < 220:
        return "hot"
    return "very hot"


def test_oven_setting():
    assert oven_setting(180) == "moderate"
    assert oven_setting(119.5) == "very low"
    assert oven_setting(220) == "very hot"


def gas_mark(celsius):
    """Convert an oven temperature to the nearest gas mark between 1 and 9."""
    mark = round((celsius - 121) / 14)
    return min(9, max(1, mark))


def test_gas_mark():
    assert gas_mark(180) == 4
    assert gas_mark(220) == 7
    assert gas_mark(50) == 1
    assert gas_mark(400) == 9


def bakers_percentages(dough: dict[str, float], flour: str = "flour") -> dict[str, float]:
    """Express every ingredient as a percentage of the weight of the flour."""
    base = dough[flour]
    return {name: round(100 * grams / base, 1) for name, grams in dough.items()}


def test_bakers_percentages():
    assert bakers_percentages({"flour": 500, "water": 325, "salt": 10}) == {"flour": 100.0, "water": 65.0, "salt": 2.0}
    assert bakers_percentages({"rye": 200, "water": 200}, flour="rye")["water"] == 100.0
    assert bakers_percentages({"flour": 1}) == {"flour": 100.0}


def pan_scale_factor(old_size: tuple, new_size: tuple) -> float:
    """By what factor does a recipe grow when it moves to another pan?

    A size of one number is the diameter of a round pan,
    two numbers are the sides of a rectangular one.
    """
    def area(size):
        if len(size) == 1:
            return 3.14159265 * (size[0] / 2) ** 2
        return size[0] * size[1]

    return round(area(new_size) / area(old_size), 2)


def test_pan_scale_factor():
    assert pan_scale_factor((20,), (26,)) == 1.69
    assert pan_scale_factor((20, 30), (10, 30)) == 0.5
    assert pan_scale_factor((20,), (20, 20)) == 1.27


def roasting_minutes(kilos, doneness="medium"):
    """Estimate the roasting time of beef from its weight and the wanted doneness."""
    per_kilo = {"rare": 40, "medium": 50, "well done": 60}
    if doneness not in per_kilo:
        raise ValueError("unknown doneness " + repr(doneness))
    return round(per_kilo[doneness] * kilos) + 20


def test_roasting_minutes():
    assert roasting_minutes(2) == 120
    assert roasting_minutes(1.5, "rare") == 80
    try:
        roasting_minutes(1, "blue")
        assert False
    except ValueError:
        pass


def substitute_ingredients(ingredients: list[str], swaps: dict[str, str]) -> list[str]:
    """Replace ingredients by their substitutes and mark each one that was replaced."""
    changed = []
    for item in ingredients:
        if item in swaps:
            changed.append(f"{swaps[item]} (instead of {item})")
        else:
            changed.append(item)
    return changed


def test_substitute_ingredients():
    swaps = {"butter": "margarine"}
    assert substitute_ingredients(["butter", "sugar"], swaps) == ["margarine (instead of butter)", "sugar"]
    assert substitute_ingredients(["sugar"], {}) == ["sugar"]
    assert substitute_ingredients([], swaps) == []


def allergens_in(ingredients, table):
    """Collect the allergens of a dish in alphabetical order.

    `table` maps an allergen to the foods that contain it.
    """
    found = set()
    for allergen, foods in table.items():
        for food in foods:
            if any(food in item.lower() for item in ingredients):
                found.add(allergen)
                break
    return sorted(found)


def test_allergens_in():
    table = {'gluten': ['wheat', 'rye'], 'nuts': ['almond'], 'dairy': ['milk', 'cream']}
    assert allergens_in(['Wheat flour', 'ground almonds'], table) == ['gluten', 'nuts']
    assert allergens_in(['rice'], table) == []
    assert allergens_in(['sour cream', 'milk'], table) == ['dairy']


def diet_label(ingredients: set[str], meat: set[str], animal: set[str]) -> str:
    """Label a dish "vegan", "vegetarian" or "with meat"."""
    if ingredients & meat:
        return "with meat"
    if ingredients & animal:
        return "vegetarian"
    return "vegan"


def test_diet_label():
    meat, animal = {"bacon", "fish"}, {"egg", "honey"}
    assert diet_label({"egg", "bacon"}, meat, animal) == "with meat"
    assert diet_label({"oats", "honey"}, meat, animal) == "vegetarian"
    assert diet_label(set(), meat, animal) == "vegan"


def week_menu(dishes: list[str], days: list[str], fish_day: str, fish_dish: str) -> dict[str, str]:
    """Spread dishes over the days in turn, with a fixed dish on one of the days."""
    menu = {}
    turn = 0
    for day in days:
        if day == fish_day:
            menu[day] = fish_dish
            continue
        menu[day] = dishes[turn % len(dishes)]
        turn += 1
    return menu


def test_week_menu():
    menu = week_menu(["stew", "pasta"], ["Thu", "Fri", "Sat", "Sun"], "Fri", "trout")
    assert menu == {"Thu": "stew", "Fri": "trout", "Sat": "pasta", "Sun": "stew"}
    assert week_menu(["x"], [], "Fri", "trout") == {}
    assert week_menu([], ["Fri"], "Fri", "trout") == {"Fri": "trout"}


def price_per_portion(prices, amounts, portions):
    """Cost of one portion in cents; prices are in cents per kilo, amounts in grams."""
    cents = 0
    for food, grams in amounts.items():
        cents += prices[food] * grams / 1000
    return round(cents / portions)


def test_price_per_portion():
    assert price_per_portion({'rice': 200, 'beans': 300}, {'rice': 500, 'beans': 400}, 4) == 55
    assert price_per_portion({}, {}, 2) == 0
    assert price_per_portion({'salt': 100}, {'salt': 1}, 1) == 0


def format_recipe(title: str, ingredients: dict[str, str], steps: list[str]) -> str:
    """Lay out a recipe as text: title, ingredients with dashes, numbered steps."""
    lines = [title, "=" * len(title)]
    lines += [f"- {amount} {name}".replace("  ", " ") for name, amount in ingredients.items()]
    lines.append("")
    lines += [f"{n}. {step}" for n, step in enumerate(steps, start=1)]
    return "\n".join(lines)


def test_format_recipe():
    text = format_recipe("Tea", {"water": "200 ml", "mint": ""}, ["Boil.", "Pour."])
    assert text == "Tea\n===\n- 200 ml water\n- mint\n\n1. Boil.\n2. Pour."
    assert format_recipe("X", {}, []) == "X\n=\n"


def unused_in_steps(ingredients: list[str], steps: list[str]) -> list[str]:
    """Which listed ingredients are never mentioned in the instructions?"""
    words = set()
    for step in steps:
        words.update(re.findall(r"[a-z]+", step.lower()))
    return [item for item in ingredients if item.lower() not in words]


def test_unused_in_steps():
    steps = ["Mix flour, Sugar and milk.", "Bake."]
    assert unused_in_steps(["flour", "sugar", "salt"], steps) == ["salt"]
    assert unused_in_steps(["rice"], ["Price it."]) == ["rice"]
    assert unused_in_steps([], steps) == []


def coffee_water(grams: float, strength: str = "normal") -> int:
    """Millilitres of water for an amount of ground coffee."""
    ratio = {"strong": 14, "normal": 16, "mild": 18}[strength]
    return round(grams * ratio)


def test_coffee_water():
    assert coffee_water(20) == 320
    assert coffee_water(20, "strong") == 280
    assert coffee_water(0, "mild") == 0


def dilute(volume, strength, wanted):
    """How much water turns a liquid of one strength into a weaker one?

    Strengths are percentages; asking for a stronger liquid is an error.
    """
    if not 0 < wanted <= strength:
        raise ValueError('can only dilute')
    return round(volume * strength / wanted - volume, 2)


def test_dilute():
    assert dilute(100, 25, 5) == 400
    assert dilute(50, 10, 10) == 0
    try:
        dilute(10, 5, 20)
        assert False
    except ValueError:
        pass


def batches_for_oven(cookies: int, per_tray: int, trays: int, minutes: int) -> tuple[int, int]:
    """Return how many oven loads a batch of cookies takes and the total baking time."""
    per_load = per_tray * trays
    loads = -(-cookies // per_load)  # ceiling division
    return loads, loads * minutes


def test_batches_for_oven():
    assert batches_for_oven(60, 12, 2, 15) == (3, 45)
    assert batches_for_oven(24, 12, 2, 15) == (1, 15)
    assert batches_for_oven(0, 12, 2, 15) == (0, 0)


def feed_sourdough(starter: float, ratio: tuple[int, int, int], keep: float) -> dict[str, float]:
    """Work out a feeding: what to throw away, and the flour and water to add.

    The ratio is starter : flour : water, such as (1, 2, 2).
    """
    keep = min(keep, starter)
    one_part = keep / ratio[0]
    return {
        "discard": starter - keep,
        "flour": one_part * ratio[1],
        "water": one_part * ratio[2],
    }


def test_feed_sourdough():
    assert feed_sourdough(100, (1, 2, 2), 25) == {"discard": 75, "flour": 50.0, "water": 50.0}
    assert feed_sourdough(20, (1, 1, 1), 50) == {"discard": 0, "flour": 20.0, "water": 20.0}
    assert feed_sourdough(30, (2, 3, 1), 20)["flour"] == 30.0


def average_rating(reviews, minimum=3):
    """Average star rating of each recipe with enough reviews, best first."""
    stars = {}
    for title, rating in reviews:
        stars.setdefault(title, []).append(rating)
    averages = []
    for title, given in stars.items():
        if len(given) >= minimum:
            averages.append((title, round(sum(given) / len(given), 1)))
    averages.sort(key=lambda pair: (-pair[1], pair[0]))
    return averages


def test_average_rating():
    reviews = [('flan', 5), ('flan', 4), ('stew', 5), ('naan', 5), ('naan', 5)]
    assert average_rating(reviews, minimum=2) == [('naan', 5.0), ('flan', 4.5)]
    assert average_rating(reviews) == []
    assert average_rating([], minimum=0) == []
