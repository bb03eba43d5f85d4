import math
import random
from collections import Counter, defaultdict
from datetime import date
from statistics import mean, median


def letter_grade(percent: float) -> str:
    """Turn a percentage into a letter from A to F (there is no E)."""
    for limit, letter in [(90, "A"), (80, "B"), (70, "C"), (60, "D")]:
        if percent >= limit:
            return letter
    return "F"


def test_letter_grade():
    assert letter_grade(90) == "A"
    assert letter_grade(89.9) == "B"
    assert letter_grade(60) == "D"
    assert letter_grade(12) == "F"


def grade_point_average(courses):
    """Average the grade points of (letter, credits) pairs, weighted by credits.

    Unknown letters such as 'P' for passed are left out. With nothing
    to count the result is 0.
    """
    scale = {'A': 4, 'B': 3, 'C': 2, 'D': 1, 'F': 0}
    points = credits = 0
    for letter, hours in courses:
        if letter in scale:
            points += scale[letter] * hours
            credits += hours
    if credits == 0:
        return 0
    return round(points / credits, 2)


def test_grade_point_average():
    assert grade_point_average([('A', 3), ('B', 3)]) == 3.5
    assert grade_point_average([('A', 4), ('C', 1), ('P', 9)]) == 3.6
    assert grade_point_average([]) == 0


def mark_quiz(answers: list[str], key: list[str]) -> list[int]:
    """Return the numbers (from 1) of the questions answered wrongly or not at all."""
    wrong = []
    for number, correct in enumerate(key, start=1):
        given = answers[number - 1] if number <= len(answers) else ""
        if given.strip().lower() != correct.lower():
            wrong.append(number)
    return wrong


def test_mark_quiz():
    assert mark_quiz(["a", "C ", "b"], ["A", "C", "D"]) == [3]
    assert mark_quiz(["a"], ["A", "B"]) == [2]
    assert mark_quiz([], []) == []


def negative_marking_score(answers, key, right=4, wrong=-1):
    """Score a multiple choice test in which wrong answers cost points.

    None stands for a question left blank, which is worth nothing.
    """
    score = 0
    for given, correct in zip(answers, key):
        if given is None:
            continue
        score += right if given == correct else wrong
    return score


def test_negative_marking_score():
    assert negative_marking_score(['a', 'b', None], ['a', 'c', 'd']) == 3
    assert negative_marking_score([None, None], ['a', 'b']) == 0
    assert negative_marking_score(['x'], ['y'], wrong=-2) == -2


def drop_lowest(scores: list[float], how_many: int = 1) -> float:
    """Mean of the scores without the lowest few; at least one score is kept."""
    kept = sorted(scores)[min(how_many, len(scores) - 1):]
    return mean(kept)


def test_drop_lowest():
    assert drop_lowest([10, 2, 8]) == 9
    assert drop_lowest([5], 1) == 5
    assert drop_lowest([1, 2, 9, 11], 2) == 10


def curve_grades(scores: dict[str, float], top: float = 100) -> dict[str, float]:
    """Add the same bonus to everyone, so that the best score reaches the top."""
    if not scores:
        return {}
    bonus = max(0, top - max(scores.values()))
    return {student: score + bonus for student, score in scores.items()}


def test_curve_grades():
    assert curve_grades({"Ada": 92, "Ben": 70}) == {"Ada": 100, "Ben": 78}
    assert curve_grades({"Ada": 104}) == {"Ada": 104}
    assert curve_grades({}) == {}


def needed_on_final(current: float, goal: float, final_weight: float) -> float | None:
    """What does a student need in the final exam to reach the goal?

    Args:
        current: average so far, in percent.
        goal: wanted course result, in percent.
        final_weight: share of the final exam, between 0 and 1.

    Returns:
        the percentage needed, 0 if the goal is safe, None if it is out of reach.
    """
    needed = (goal - current * (1 - final_weight)) / final_weight
    if needed > 100:
        return None
    return max(0, round(needed, 1))


def test_needed_on_final():
    assert needed_on_final(80, 85, 0.5) == 90.0
    assert needed_on_final(95, 50, 0.25) == 0
    assert needed_on_final(40, 90, 0.25) is None


def course_result(categories, weights):
    """Combine category averages such as homework and exams by their weights.

    Categories in which there are no scores yet do not count.
    """
    total = 0
    used = 0
    for name, weight in weights.items():
        scores = categories.get(name, [])
        if scores:
            total += weight * sum(scores) / len(scores)
            used += weight
    return total / used if used else None


def test_course_result():
    weights = {'homework': 1, 'exam': 3}
    assert course_result({'homework': [100, 80], 'exam': [70]}, weights) == 75
    assert course_result({'exam': [60, 70]}, weights) == 65
    assert course_result({}, weights) is None


def attendance_rate(record: str) -> float:
    """Percentage of days attended from a string of P, L and A.

    Present and late both count as attended; an excused day (E) is not counted.
    """
    days = [mark for mark in record.upper() if mark in "PLA"]
    if not days:
        return 100.0
    attended = sum(mark != "A" for mark in days)
    return round(100 * attended / len(days), 1)


def test_attendance_rate():
    assert attendance_rate("PPAL") == 75.0
    assert attendance_rate("pEEa") == 50.0
    assert attendance_rate("EE") == 100.0


def absent_too_often(register: dict[str, list[bool]], limit: int = 3) -> list[str]:
    """Names of the pupils who were absent at least `limit` days in a row."""
    flagged = []
    for name, present in register.items():
        run = longest = 0
        for here in present:
            run = 0 if here else run + 1
            longest = max(longest, run)
        if longest >= limit:
            flagged.append(name)
    return sorted(flagged)


def test_absent_too_often():
    days = {"Zoe": [False] * 3, "Abe": [False, True, False, False], "Kim": [True]}
    assert absent_too_often(days) == ["Zoe"]
    assert absent_too_often(days, limit=2) == ["Abe", "Zoe"]
    assert absent_too_often({}) == []


def seating_plan(students, columns):
    """Seat students alphabetically in rows of a given width, None on spare chairs."""
    names = sorted(students)
    while len(names) % columns:
        names.append(None)
    return [names[i:i + columns] for i in range(0, len(names), columns)]


def test_seating_plan():
    assert seating_plan(['Mia', 'Al', 'Zed'], 2) == [['Al', 'Mia'], ['Zed', None]]
    assert seating_plan(['Al', 'Mia'], 2) == [['Al', 'Mia']]
    assert seating_plan([], 4) == []


def project_groups(students: list[str], size: int, seed: int) -> list[list[str]]:
    """Split a class at random into groups of about `size` pupils.

    Leftover pupils join the first groups, so no group is too small.
    """
    shuffled = sorted(students)
    random.Random(seed).shuffle(shuffled)
    count = max(1, len(shuffled) // size)
    return [shuffled[g::count] for g in range(count)]


def test_project_groups():
    names = [f"s{i}" for i in range(11)]
    groups = project_groups(names, 3, seed=4)
    assert sorted(len(g) for g in groups) == [3, 4, 4]
    assert sorted(sum(groups, [])) == sorted(names)
    assert project_groups(["a"], 3, seed=0) == [["a"]]


def honor_roll(report: dict[str, list[int]], average: float = 90, floor: int = 80) -> list[str]:
    """List pupils with a high average and no single mark below the floor."""
    return [
        name
        for name, marks in sorted(report.items())
        if marks and min(marks) >= floor and sum(marks) / len(marks) >= average
    ]


def test_honor_roll():
    report = {"Lu": [95, 91], "Bo": [100, 79, 99], "An": [80, 100], "Ty": []}
    assert honor_roll(report) == ["An", "Lu"]
    assert honor_roll(report, average=95) == []
    assert honor_roll({}) == []


def school_year(day, first_month=9):
    """Name the school year of a date, like 2023/24."""
    start = day.year if day.month >= first_month else day.year - 1
    return '%d/%02d' % (start, (start + 1) % 100)


def test_school_year():
    assert school_year(date(2023, 9, 1)) == '2023/24'
    assert school_year(date(2024, 6, 30)) == '2023/24'
    assert school_year(date(1999, 8, 2), first_month=8) == '1999/00'


def grade_of_child(birth_year: int, school_year_start: int, entry_age: int = 6) -> str:
    """Which grade does a child attend that was born in the given year?"""
    grade = school_year_start - birth_year - entry_age + 1
    if grade < 0:
        return "too young"
    if grade == 0:
        return "kindergarten"
    if grade > 12:
        return "finished"
    return f"grade {grade}"


def test_grade_of_child():
    assert grade_of_child(2015, 2024) == "grade 4"
    assert grade_of_child(2019, 2024) == "kindergarten"
    assert grade_of_child(2022, 2024) == "too young"
    assert grade_of_child(2000, 2024) == "finished"


def flashcard_box(box: int, correct: bool, boxes: int = 5) -> tuple[int, int]:
    """Move a flashcard between learning boxes.

    A known card goes up one box, a forgotten one back to box 1.
    Returns the new box and the days until the card is due (1, 2, 4, ...).
    """
    if correct:
        box = min(box + 1, boxes)
    else:
        box = 1
    return box, 2 ** (box - 1)


def test_flashcard_box():
    assert flashcard_box(1, True) == (2, 2)
    assert flashcard_box(4, False) == (1, 1)
    assert flashcard_box(5, True) == (5, 16)


def late_penalty(points, days_late, per_day=0.1, most=0.5):
    """Reduce the points of late homework by a share per day, up to a maximum."""
    if days_late <= 0:
        return points
    penalty = min(days_late * per_day, most)
    return round(points * (1 - penalty), 1)


def test_late_penalty():
    assert late_penalty(20, 0) == 20
    assert late_penalty(20, 2) == 16.0
    assert late_penalty(20, 30) == 10.0


def hardest_questions(results: list[list[bool]], count: int = 1) -> list[int]:
    """Find the questions that the fewest pupils got right.

    Every inner list holds one pupil's results in question order.
    Questions are numbered from 1; ties go to the earlier question.
    """
    right = Counter()
    for row in results:
        for number, ok in enumerate(row, 1):
            right[number] += ok
    return sorted(right, key=lambda q: (right[q], q))[:count]


def test_hardest_questions():
    results = [[True, False, True], [True, False, False]]
    assert hardest_questions(results) == [2]
    assert hardest_questions(results, 2) == [2, 3]
    assert hardest_questions([]) == []


def class_summary(scores):
    """Describe test results in one line with number, mean, median and range."""
    if not scores:
        return 'no results'
    return 'n=%d mean=%.1f median=%.1f range=%g-%g' % (
        len(scores), mean(scores), median(scores), min(scores), max(scores))


def test_class_summary():
    assert class_summary([4, 8, 6]) == 'n=3 mean=6.0 median=6.0 range=4-8'
    assert class_summary([2.5]) == 'n=1 mean=2.5 median=2.5 range=2.5-2.5'
    assert class_summary([]) == 'no results'


def can_enroll(course: str, passed: set[str], prerequisites: dict[str, set[str]]) -> tuple[bool, set[str]]:
    """Check the prerequisites of a course and return the missing ones as well."""
    missing = prerequisites.get(course, set()) - passed
    return not missing, missing


def test_can_enroll():
    rules = {"Algebra 2": {"Algebra 1"}, "Physics": {"Algebra 2", "Lab"}}
    assert can_enroll("Algebra 2", {"Algebra 1"}, rules) == (True, set())
    assert can_enroll("Physics", {"Lab"}, rules) == (False, {"Algebra 2"})
    assert can_enroll("Art", set(), rules) == (True, set())


def assign_electives(wishes: dict[str, list[str]], seats: dict[str, int]) -> dict[str, str | None]:
    """Give each pupil the first wish that still has a free seat.

    Pupils are served in the order of the dict; those who find
    all of their wishes full get None.
    """
    free = dict(seats)
    placed = {}
    for pupil, ranking in wishes.items():
        placed[pupil] = None
        for course in ranking:
            if free.get(course, 0) > 0:
                free[course] -= 1
                placed[pupil] = course
                break
    return placed


def test_assign_electives():
    wishes = {"Eve": ["art", "drama"], "Dan": ["art", "drama"], "Joy": ["art"]}
    assert assign_electives(wishes, {"art": 1, "drama": 1}) == {"Eve": "art", "Dan": "drama", "Joy": None}
    assert assign_electives({}, {"art": 1}) == {}
    assert assign_electives({"Eve": []}, {"art": 1}) == {"Eve": None}


def student_email(full_name, taken, domain='school.example'):
    """Build a mail address from initial and surname, numbered when already taken."""
    first, *_, last = full_name.lower().split()
    base = first[0] + last
    candidate = base
    n = 2
    while candidate + '@' + domain in taken:
        candidate = base + str(n)
        n += 1
    return candidate + '@' + domain


def test_student_email():
    assert student_email('Grace B Hopper', set()) == 'ghopper@school.example'
    assert student_email('Greg Hopper', {'ghopper@school.example'}) == 'ghopper2@school.example'
    assert student_email('Al Li', [], domain='u.test') == 'ali@u.test'


def buses_for_trip(pupils: int, pupils_per_adult: int, seats: int) -> tuple[int, int]:
    """How many adults and buses does a school trip need? (Adults sit in the buses, too.)"""
    adults = math.ceil(pupils / pupils_per_adult)
    buses = math.ceil((pupils + adults) / seats)
    return adults, buses


def test_buses_for_trip():
    assert buses_for_trip(90, 10, 50) == (9, 2)
    assert buses_for_trip(91, 10, 50) == (10, 3)
    assert buses_for_trip(0, 10, 50) == (0, 0)


def multiplication_errors(sheet: list[str]) -> list[str]:
    """Check lines such as "7 x 8 = 54" and return the corrected wrong ones."""
    corrected = []
    for line in sheet:
        task, answer = line.split("=")
        a, b = (int(part) for part in task.split("x"))
        if int(answer) != a * b:
            corrected.append(f"{a} x {b} = {a * b}")
    return corrected


def test_multiplication_errors():
    assert multiplication_errors(["7 x 8 = 54", "3 x 3 = 9"]) == ["7 x 8 = 56"]
    assert multiplication_errors(["6x0=6"]) == ["6 x 0 = 0"]
    assert multiplication_errors([]) == []


def subject_trends(reports):
    """Tell for each subject whether its marks went up, down or stayed level.

    `reports` is a list of dicts (oldest first) from subject to mark;
    only the first and the last mark of a subject are compared.
    """
    history = defaultdict(list)
    for report in reports:
        for subject, mark in report.items():
            history[subject].append(mark)
    trends = {}
    for subject, marks in history.items():
        change = marks[-1] - marks[0]
        trends[subject] = 'up' if change > 0 else 'down' if change < 0 else 'level'
    return trends


def test_subject_trends():
    assert subject_trends([{'math': 70, 'art': 90}, {'math': 75, 'art': 80}]) == {'math': 'up', 'art': 'down'}
    assert subject_trends([{'math': 70}]) == {'math': 'level'}
    assert subject_trends([]) == {}


def library_fine(due: date, returned: date, per_day: int = 10, cap: int = 500) -> int:
    """Fine in cents for a library book that came back late."""
    days = (returned - due).days
    return max(0, min(days * per_day, cap))


def test_library_fine():
    assert library_fine(date(2024, 5, 1), date(2024, 5, 4)) == 30
    assert library_fine(date(2024, 5, 1), date(2024, 4, 28)) == 0
    assert library_fine(date(2024, 1, 1), date(2024, 12, 31)) == 500


class GradeBook:
    """Marks of pupils in several subjects."""

    def __init__(self):
        self._marks = {}

    def add(self, pupil, subject, mark):
        self._marks.setdefault(pupil, {}).setdefault(subject, []).append(mark)

    def average(self, pupil, subject):
        """Mean mark of a pupil in a subject, or None without any mark."""
        marks = self._marks.get(pupil, {}).get(subject)
        if not marks:
            return None
        return sum(marks) / len(marks)

    def best_in(self, subject):
        """Name the pupil with the highest mean in the subject."""
        candidates = [p for p in self._marks if subject in self._marks[p]]
        return max(candidates, key=lambda p: self.average(p, subject), default=None)


def test_grade_book():
    book = GradeBook()
    for pupil, mark in [("Ida", 8), ("Ida", 9), ("Tom", 10)]:
        book.add(pupil, "music", mark)
    assert book.average("Ida", "music") == 8.5
    assert book.average("Ida", "sport") is None
    assert book.best_in("music") == "Tom"
    assert book.best_in("sport") is None
