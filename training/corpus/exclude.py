"""Keeps the problems of HumanEval and MBPP out: names of their functions and turns of their phrases, known by heart.

What this proves: no document of the corpus defines a function under one of the distinctive names, nor under one of the
everyday names together with a phrase of that problem, nor uses the opening that every MBPP problem has. What it cannot prove:
that no function solves one of those problems under another name and in other words. The sets themselves are not at hand, so
no overlap of n-grams can be computed; the other safeguard is that the seeds were written without them and that gathered
source is library code.
"""

import re

# Entry points of HumanEval that hardly anyone else would choose: the name alone excludes.
HUMANEVAL_NAMES = """
has_close_elements separate_paren_groups truncate_number below_zero mean_absolute_deviation parse_nested_parens
filter_by_substring sum_product rolling_max make_palindrome string_xor greatest_common_divisor all_prefixes string_sequence
count_distinct_characters parse_music how_many_times sort_numbers find_closest_elements rescale_to_unit filter_integers
largest_divisor flip_case filter_by_prefix get_positive find_zero sort_third max_element fizz_buzz sort_even
encode_cyclic decode_cyclic prime_fib triples_sum_to_zero car_race_collision incr_list pairs_sum_to_zero change_base fib4 modp
encode_shift decode_shift remove_vowels below_threshold same_chars correct_bracketing largest_prime_factor sum_to_n fibfib
vowels_count circular_shift digitSum fruit_distribution strange_sort_list will_it_fly smallest_change total_match
is_multiply_prime is_simple_power iscube hex_key decimal_to_binary is_happy numerical_letter_grade prime_length
starts_one_ends anti_shuffle next_smallest is_bored any_int skjkasdkd check_dict_case count_up_to count_upper closest_integer
make_a_pile words_string choose_num rounded_avg unique_digits by_length even_odd_palindrome count_nums move_one_ball
reverse_delete odd_count minSubArraySum max_fill select_words get_closest_vowel match_parens add_elements get_odd_collatz
valid_date prod_signs minPath is_nested sum_squares check_if_last_char_is_a_letter can_arrange largest_smallest_integers
compare_one is_equal_to_sum_even special_factorial fix_spaces file_name_check words_in_sentence order_by_points specialFilter
get_max_triples sorted_list_sum x_or_y double_the_difference Strongest_Extension cycpattern_check even_odd_count
int_to_mini_roman right_angle_triangle do_algebra string_to_md5 generate_integers
""".split()

MBPP_NAMES = """
similar_elements is_not_prime heap_queue_largest differ_At_One_Bit_Pos find_char_long square_nums find_Rotations remove_Occ
sort_matrix count_common find_Volume split_lowerstring text_lowercase_underscore square_perimeter remove_dirty_chars
test_duplicate is_woodall multiples_of_num find_first_duplicate maximum_Sum find_Product check_k_elements find_rect_num
find_Nth_Digit sort_mixed_list div_even_odd rearange_string freq_element filter_evennumbers find_Sum sort_sublist
find_Min_Swaps is_octagonal is_nonagonal max_chain_length first_repeated_char get_ludic prime_num radian_degree find_literals
bell_Number bell_number newman_prime is_newman ncr_modp ncr_Modp find_lucas catalan_number tetrahedral_number max_sub_array_sum
max_sub_array_sum_repeated text_match_two_three text_match_zero_one text_match_wordz text_match_wordz_middle text_match_three
text_starta_endb tuple_modulo find_tuples count_Substrings count_Pairs sum_Of_Subarray_Prod max_sum_increasing_subseq
max_sum_increasing_subsequence is_Sum_Of_Powers_Of_Two number_Of_Substrings sum_of_digits_list split_Arr highest_Power_of_2
even_Power_Sum odd_Num_Sum rearrange_bigger remove_odd extract_even frequency_Of_Largest index_minimum find_even_Pair
find_Xor_Sum left_rotate right_rotate is_undulating is_polite sum_difference_of_squares next_smallest_palindrome
find_Average_Of_Cube tn_gp tn_ap count_Odd_Squares first_non_repeating_character min_Jumps max_Product find_Points
all_Bits_Set_In_The_Given_Range toggle_middle_bits toggle_F_and_L_bits even_bit_toggle_number even_bit_set_number
odd_bit_set_number set_left_most_unset_bit set_Right_most_Unset_Bit unset_left_most_unset cube_Sum cummulative_sum
access_key nth_nums check_smaller rgb_to_hsv remove_whitespaces camel_to_snake snake_to_camel extract_nth_element
k_smallest_pairs min_product_tuple sort_counter geometric_sum chinese_zodiac check_monthnumb_number pancake_sort
dog_age lateralsurface_cone surfacearea_cube lateralsuface_cylinder volume_sphere volume_cuboid volume_cylinder
perimeter_pentagon area_pentagon wind_chill rombus_area rombus_perimeter eulerian_num sum_positivenum jacobsthal_num
jacobsthal_lucas get_perrin hexagonal_num octagonal_number nonagonal star_num magic_square_test profit_amount loss_amount
month_season group_tuples pos_nos count_Set_Bits count_Unset_Bits swap_List swap_numbers
""".split()

# Everyday names of those sets: excluded only together with words of that problem.
SHARED_NAMES = {
    "intersperse": "between every two consecutive", "strlen": "length of given string", "longest": "out of list of strings",
    "factorize": "list of prime factors of given integer", "remove_duplicates": "occur more than once", "concatenate": "list of strings into a single",
    "unique": "sorted unique elements", "is_prime": "true if a given number is prime", "triangle_area": "length of a side and high",
    "fib": "n-th fibonacci", "median": "median of elements in the list", "is_palindrome": "given string is a palindrome",
    "add": "two numbers x and y", "monotonic": "monotonically increasing or decreasing", "common": "sorted unique common",
    "derivative": "coefficients of a polynomial", "pluck": "smallest even value", "search": "frequency greater than or equal to the value",
    "solve": "contains no letters", "encode": "two places ahead", "multiply": "product of the unit digits", "histogram": "letters separated by space",
    "exchange": "exchange of elements", "sort_array": "number of ones in their binary", "maximum": "maximum k numbers",
    "solution": "odd elements that are in even positions", "split_words": "odd order in the alphabet", "is_sorted": "more than 1 duplicate",
    "intersection": "intervals are closed", "tri": "tribonacci", "digits": "product of the odd digits", "simplify": "x * n evaluates to a whole",
    "bf": "planets", "compare": "how far off", "find_max": "maximum number of unique characters", "eat": "carrots", "get_row": "lists of lists",
    "encrypt": "rotated by two", "binary_to_decimal": "binary number to its decimal", "reverse_words": "reverse words in a given string",
}

# Phrases that stand in no ordinary docstring.
PHRASES = (
    "write a python function to", "write a function to", "you're given a list of deposit and withdrawal", "groups of nested parentheses",
    "closer to each other than given threshold", "it prints a sorted version", "without the lexicographically", "rabbit and there's",
    "you are given a non-empty list of positive integers. return the greatest integer", "for a given number n, find the largest number that divides n evenly",
)

_NAMES = {name.replace("_", "").lower() for name in HUMANEVAL_NAMES + MBPP_NAMES}
_SHARED = {name.replace("_", "").lower(): phrase for name, phrase in SHARED_NAMES.items()}


def excluded(name: str, docstring: str) -> str | None:
    """The reason why a function of this name with this docstring stays out, or None."""
    plain = name.replace("_", "").lower()
    words = " ".join(docstring.lower().split())
    if plain in _NAMES:
        return f"{name} is the name of a benchmark's problem"
    if plain in _SHARED and _SHARED[plain] in words:
        return f"{name} with the wording of a benchmark's problem"
    return next((f"wording of a benchmark: {phrase}" for phrase in PHRASES if phrase in words), None)


_DEFINITION = re.compile(r"^[ \t]*(?:async )?def (\w+)|^[ \t]*(?:export )?(?:async )?function\*? (\w+)|^(\w+) ?\(\) ?\{", re.MULTILINE)


def excluded_in(text: str) -> str | None:
    """The same for a whole document in any language: names it defines, and its words as one docstring."""
    words = " ".join(text.lower().split())
    names = {next(filter(None, match.groups())) for match in _DEFINITION.finditer(text)}
    if reason := next((excluded(name, "") for name in sorted(names) if excluded(name, "")), None):
        return reason
    if reason := next((f"{name} with the wording of a benchmark's problem" for name in sorted(names) if _SHARED.get(name.replace("_", "").lower(), "\0") in words), None):
        return reason
    return next((f"wording of a benchmark: {phrase}" for phrase in PHRASES if phrase in words), None)
