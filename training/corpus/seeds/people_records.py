from collections import Counter, defaultdict
from operator import itemgetter


def oldest_person(people: list[dict]) -> dict:
    """Return the record of the oldest person."""
    return max(people, key=lambda person: person["age"])


def test_oldest_person():
    people = [{"name": "Ann", "age": 30}, {"name": "Bo", "age": 41}]
    assert oldest_person(people)["name"] == "Bo"
    assert oldest_person(people[:1])["name"] == "Ann"


def names_of_adults(people):
    """List the names of all people who are at least 18 years old."""
    names = []
    for person in people:
        if person["age"] >= 18:
            names.append(person["name"])
    return names


def test_names_of_adults():
    people = [{"name": "Ann", "age": 30}, {"name": "Cy", "age": 9}]
    assert names_of_adults(people) == ["Ann"]
    assert names_of_adults([]) == []


def average_age(people: list[dict]) -> float:
    """Compute the average age of people; 0 if there is nobody."""
    if not people:
        return 0.0
    total = 0
    for person in people:
        total += person["age"]
    return total / len(people)


def test_average_age():
    assert average_age([{"age": 20}, {"age": 30}]) == 25
    assert average_age([]) == 0


def names_by_city(people: list[dict]) -> dict[str, list[str]]:
    """Group the names of people by the city they live in."""
    cities = defaultdict(list)
    for person in people:
        cities[person["city"]].append(person["name"])
    return dict(cities)


def test_names_by_city():
    people = [{"name": "Ann", "city": "Rome"}, {"name": "Bo", "city": "Oslo"}, {"name": "Cy", "city": "Rome"}]
    assert names_by_city(people) == {"Rome": ["Ann", "Cy"], "Oslo": ["Bo"]}
    assert names_by_city([]) == {}


def sort_by_price(products: list[dict], descending: bool = False) -> list[dict]:
    """Sort products by price, the cheapest first unless asked otherwise."""
    return sorted(products, key=itemgetter("price"), reverse=descending)


def test_sort_by_price():
    products = [{"name": "pot", "price": 9}, {"name": "cup", "price": 4}]
    assert [p["name"] for p in sort_by_price(products)] == ["cup", "pot"]
    assert [p["name"] for p in sort_by_price(products, descending=True)] == ["pot", "cup"]


def cheapest_product(products):
    """Name of the product with the lowest price, or None if there are no products."""
    cheapest = None
    for product in products:
        if cheapest is None or product["price"] < cheapest["price"]:
            cheapest = product
    return cheapest["name"] if cheapest else None


def test_cheapest_product():
    assert cheapest_product([{"name": "pot", "price": 9}, {"name": "cup", "price": 4}]) == "cup"
    assert cheapest_product([]) is None


def total_price(order: list[dict]) -> float:
    """Add up price times quantity over all lines of an order."""
    return sum(line["price"] * line["quantity"] for line in order)


def test_total_price():
    assert total_price([{"price": 2, "quantity": 3}, {"price": 5, "quantity": 1}]) == 11
    assert total_price([]) == 0


def find_by_id(records: list[dict], wanted: int):
    """Find the record with a given id, or None."""
    for record in records:
        if record.get("id") == wanted:
            return record
    return None


def test_find_by_id():
    records = [{"id": 1, "t": "a"}, {"id": 2, "t": "b"}]
    assert find_by_id(records, 2) == {"id": 2, "t": "b"}
    assert find_by_id(records, 9) is None


def best_paid(employees: list[dict]) -> dict[str, str]:
    """For each department, the name of the employee with the highest salary."""
    best = {}
    for employee in employees:
        department = employee["department"]
        if department not in best or employee["salary"] > best[department]["salary"]:
            best[department] = employee
    return {department: employee["name"] for department, employee in best.items()}


def test_best_paid():
    employees = [
        {"name": "Ann", "department": "IT", "salary": 50},
        {"name": "Bo", "department": "IT", "salary": 60},
        {"name": "Cy", "department": "HR", "salary": 40},
    ]
    assert best_paid(employees) == {"IT": "Bo", "HR": "Cy"}
    assert best_paid([]) == {}


def raise_salaries(employees: list[dict], percent: float) -> list[dict]:
    """Return the employees with salaries raised by some percent; the originals stay as they are."""
    return [{**employee, "salary": round(employee["salary"] * (1 + percent / 100), 2)} for employee in employees]


def test_raise_salaries():
    before = [{"name": "Ann", "salary": 100.0}]
    assert raise_salaries(before, 5) == [{"name": "Ann", "salary": 105.0}]
    assert before[0]["salary"] == 100.0


def passed_students(grades: dict[str, list[int]], needed: float = 50) -> list[str]:
    """Names of the students whose average reaches what is needed, in alphabetical order."""
    passed = []
    for name, marks in grades.items():
        if marks and sum(marks) / len(marks) >= needed:
            passed.append(name)
    return sorted(passed)


def test_passed_students():
    grades = {"Cy": [40, 70], "Bo": [10], "Ann": [90], "Di": []}
    assert passed_students(grades) == ["Ann", "Cy"]
    assert passed_students({}) == []


def best_average(grades: dict[str, list[float]]) -> str:
    """Who has the best average? Returns the name."""
    averages = {name: sum(marks) / len(marks) for name, marks in grades.items()}
    return max(averages, key=averages.get)


def test_best_average():
    assert best_average({"Ann": [2, 4], "Bo": [5]}) == "Bo"
    assert best_average({"Ann": [1]}) == "Ann"


def count_by_country(people: list[dict]) -> list[tuple[str, int]]:
    """Count people by country, the most frequent country first."""
    counts = Counter(person["country"] for person in people)
    return counts.most_common()


def test_count_by_country():
    people = [{"country": "PE"}, {"country": "NO"}, {"country": "PE"}]
    assert count_by_country(people) == [("PE", 2), ("NO", 1)]
    assert count_by_country([]) == []


def full_name(person: dict) -> str:
    """Put together first name, optional middle name and last name."""
    parts = [person["first"]]
    if person.get("middle"):
        parts.append(person["middle"])
    parts.append(person["last"])
    return " ".join(parts)


def test_full_name():
    assert full_name({"first": "Ada", "last": "King"}) == "Ada King"
    assert full_name({"first": "Jo", "middle": "B.", "last": "Lee"}) == "Jo B. Lee"


def update_record(record: dict, changes: dict) -> dict:
    """Return a copy of a record with changes; None removes a field."""
    updated = dict(record)
    for key, value in changes.items():
        if value is None:
            updated.pop(key, None)
        else:
            updated[key] = value
    return updated


def test_update_record():
    assert update_record({"a": 1, "b": 2}, {"b": 3, "a": None}) == {"b": 3}
    assert update_record({"a": 1}, {}) == {"a": 1}
    assert update_record({}, {"x": None}) == {}


def unique_cities(people: list[dict]) -> list[str]:
    """All cities that occur, each once, sorted by name."""
    return sorted({person["city"] for person in people if person.get("city")})


def test_unique_cities():
    assert unique_cities([{"city": "Rome"}, {"city": "Oslo"}, {"city": "Rome"}, {}]) == ["Oslo", "Rome"]
    assert unique_cities([]) == []
