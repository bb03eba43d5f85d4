import assert from 'node:assert/strict';

/**
 * Returns a new date some days later, or earlier when days is negative.
 *
 * @param {Date} date
 * @param {number} days
 * @returns {Date}
 */
export function addDays(date, days) {
  const result = new Date(date);
  result.setUTCDate(result.getUTCDate() + days);
  return result;
}

export function test_addDays() {
  assert.equal(addDays(new Date('2024-02-28T00:00:00Z'), 2).toISOString(), '2024-03-01T00:00:00.000Z');
  assert.equal(addDays(new Date('2024-01-01T12:00:00Z'), -1).toISOString(), '2023-12-31T12:00:00.000Z');
}

// Count the whole days from one date to the other.
const daysBetween = (from, to) => {
  const msPerDay = 24 * 60 * 60 * 1000;
  return Math.floor((to.getTime() - from.getTime()) / msPerDay);
};

export function test_daysBetween() {
  assert.equal(daysBetween(new Date('2024-03-01'), new Date('2024-03-15')), 14);
  assert.equal(daysBetween(new Date('2024-03-01T00:00Z'), new Date('2024-03-01T23:59Z')), 0);
  assert.equal(daysBetween(new Date('2023-02-28'), new Date('2023-03-01')), 1);
}

/**
 * Writes the day of a date as YYYY-MM-DD, in UTC.
 * @param {Date} date
 * @returns {string}
 */
export function formatIsoDay(date) {
  const year = date.getUTCFullYear();
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const day = String(date.getUTCDate()).padStart(2, '0');
  return `${year}-${month}-${day}`;
}

export function test_formatIsoDay() {
  assert.equal(formatIsoDay(new Date(Date.UTC(2024, 0, 5))), '2024-01-05');
  assert.equal(formatIsoDay(new Date('1999-12-31T23:59:59Z')), '1999-12-31');
}

// Read "YYYY-MM-DD" strictly: a day that does not exist gives null.
export function parseIsoDay(text) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  // February 30 silently becomes March 1, so compare.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date : null;
}

export function test_parseIsoDay() {
  assert.equal(parseIsoDay('2024-02-29').getTime(), Date.UTC(2024, 1, 29));
  assert.equal(parseIsoDay('2023-02-29'), null);
  assert.equal(parseIsoDay('2023-13-01'), null);
  assert.equal(parseIsoDay('1/2/2023'), null);
}

/**
 * How old is somebody on a given day?
 *
 * @param {Date} birthday
 * @param {Date} today
 * @returns {number} full years
 */
export function ageOn(birthday, today) {
  let age = today.getUTCFullYear() - birthday.getUTCFullYear();
  const months = today.getUTCMonth() - birthday.getUTCMonth();
  if (months < 0 || (months === 0 && today.getUTCDate() < birthday.getUTCDate())) {
    age -= 1;
  }
  return age;
}

export function test_ageOn() {
  const born = new Date('1990-06-15');
  assert.equal(ageOn(born, new Date('2020-06-14')), 29);
  assert.equal(ageOn(born, new Date('2020-06-15')), 30);
  assert.equal(ageOn(born, new Date('2020-12-01')), 30);
}

// Which quarter of the year is it, 1 to 4?
function quarterOf(date) {
  return Math.floor(date.getUTCMonth() / 3) + 1;
}

export function test_quarterOf() {
  assert.equal(quarterOf(new Date('2024-01-31')), 1);
  assert.equal(quarterOf(new Date('2024-06-30')), 2);
  assert.equal(quarterOf(new Date('2024-10-01')), 4);
}

/**
 * Finds the number of the last day of a month.
 *
 * @param {number} year
 * @param {number} month 1 for January
 * @returns {number} 28 to 31
 */
function lastDayOfMonth(year, month) {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function test_lastDayOfMonth() {
  assert.equal(lastDayOfMonth(2024, 2), 29);
  assert.equal(lastDayOfMonth(2023, 2), 28);
  assert.equal(lastDayOfMonth(2023, 12), 31);
}

// Count the days from Monday to Friday between two days, the last one not included.
export function workdaysBetween(start, end) {
  let count = 0;
  const day = new Date(start);
  while (day < end) {
    const weekday = day.getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return count;
}

export function test_workdaysBetween() {
  assert.equal(workdaysBetween(new Date('2024-03-04'), new Date('2024-03-11')), 5);
  assert.equal(workdaysBetween(new Date('2024-03-09'), new Date('2024-03-11')), 0);
  assert.equal(workdaysBetween(new Date('2024-03-11'), new Date('2024-03-11')), 0);
}

/**
 * Describes how long ago something happened.
 *
 * @param {number} then time in milliseconds
 * @param {number} now time in milliseconds
 * @returns {string} for example "3 hours ago" or "just now"
 */
export function timeAgo(then, now) {
  const units = [['day', 86400], ['hour', 3600], ['minute', 60]];
  const seconds = Math.floor((now - then) / 1000);
  for (const [unit, size] of units) {
    const count = Math.floor(seconds / size);
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
  }
  return 'just now';
}

export function test_timeAgo() {
  assert.equal(timeAgo(0, 3 * 3600 * 1000), '3 hours ago');
  assert.equal(timeAgo(0, 61 * 1000), '1 minute ago');
  assert.equal(timeAgo(0, 59 * 1000), 'just now');
  assert.equal(timeAgo(0, 48 * 3600 * 1000), '2 days ago');
}

// Do two appointments overlap? Touching ends do not count.
const overlap = (a, b) => a.start < b.end && b.start < a.end;

export function test_overlap() {
  const at = (start, end) => ({ start: new Date(`2024-05-01T${start}Z`), end: new Date(`2024-05-01T${end}Z`) });
  assert.equal(overlap(at('09:00', '10:00'), at('09:30', '11:00')), true);
  assert.equal(overlap(at('09:00', '10:00'), at('10:00', '11:00')), false);
  assert.equal(overlap(at('09:00', '12:00'), at('10:00', '11:00')), true);
}

/**
 * Goes back to the Monday of the week of a date, at midnight UTC.
 * @param {Date} date
 * @returns {Date}
 */
export function startOfWeek(date) {
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() - sinceMonday));
}

export function test_startOfWeek() {
  assert.equal(startOfWeek(new Date('2024-03-07T15:00Z')).toISOString().slice(0, 10), '2024-03-04');
  assert.equal(startOfWeek(new Date('2024-03-10')).toISOString().slice(0, 10), '2024-03-04');
  assert.equal(startOfWeek(new Date('2024-03-04')).toISOString().slice(0, 10), '2024-03-04');
}

// Compute the ISO week number; week 1 is the one with the first Thursday.
function isoWeek(date) {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  const weekday = thursday.getUTCDay() || 7;
  thursday.setUTCDate(thursday.getUTCDate() + 4 - weekday);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - yearStart) / 86400000 + 1) / 7);
}

export function test_isoWeek() {
  assert.equal(isoWeek(new Date('2024-01-01')), 1);
  assert.equal(isoWeek(new Date('2021-01-03')), 53);
  assert.equal(isoWeek(new Date('2024-12-30')), 1);
  assert.equal(isoWeek(new Date('2024-07-04')), 27);
}

/**
 * Adds months to a day; where the month is too short, its last day is taken.
 *
 * @param {Date} date
 * @param {number} months
 * @returns {Date}
 */
export function addMonths(date, months) {
  const result = new Date(date);
  const day = result.getUTCDate();
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() + months);
  const last = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, last));
  return result;
}

export function test_addMonths() {
  assert.equal(addMonths(new Date('2024-01-31'), 1).toISOString().slice(0, 10), '2024-02-29');
  assert.equal(addMonths(new Date('2024-11-15'), 3).toISOString().slice(0, 10), '2025-02-15');
  assert.equal(addMonths(new Date('2024-03-31'), -1).toISOString().slice(0, 10), '2024-02-29');
}

// List every day from first to last, both included, as ISO texts.
export function listDays(first, last) {
  const days = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

export function test_listDays() {
  assert.deepEqual(listDays('2024-02-28', '2024-03-01'), ['2024-02-28', '2024-02-29', '2024-03-01']);
  assert.deepEqual(listDays('2024-01-01', '2024-01-01'), ['2024-01-01']);
  assert.deepEqual(listDays('2024-01-02', '2024-01-01'), []);
}

/**
 * Finds the next given weekday after a date; the date itself does not count.
 *
 * @param {Date} date
 * @param {number} weekday 0 is Sunday, 6 is Saturday
 * @returns {Date}
 */
const nextWeekday = (date, weekday) => {
  const ahead = (weekday - date.getUTCDay() + 7) % 7 || 7;
  const result = new Date(date);
  result.setUTCDate(result.getUTCDate() + ahead);
  return result;
};

export function test_nextWeekday() {
  const monday = new Date('2024-03-04');
  assert.equal(nextWeekday(monday, 5).toISOString().slice(0, 10), '2024-03-08');
  assert.equal(nextWeekday(monday, 1).toISOString().slice(0, 10), '2024-03-11');
  assert.equal(nextWeekday(monday, 0).toISOString().slice(0, 10), '2024-03-10');
}

// Write a range of days briefly: "3–7 May 2024" or "30 Apr – 2 May 2024".
export function dayRangeLabel(start, end) {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const monthOf = (date) => months[date.getUTCMonth()];
  const year = end.getUTCFullYear();
  const tail = `${end.getUTCDate()} ${monthOf(end)} ${year}`;
  if (start.getUTCFullYear() !== year) {
    return `${start.getUTCDate()} ${monthOf(start)} ${start.getUTCFullYear()} – ${tail}`;
  }
  if (start.getUTCMonth() !== end.getUTCMonth()) {
    return `${start.getUTCDate()} ${monthOf(start)} – ${tail}`;
  }
  return `${start.getUTCDate()}–${tail}`;
}

export function test_dayRangeLabel() {
  assert.equal(dayRangeLabel(new Date('2024-05-03'), new Date('2024-05-07')), '3–7 May 2024');
  assert.equal(dayRangeLabel(new Date('2024-04-30'), new Date('2024-05-02')), '30 Apr – 2 May 2024');
  assert.equal(dayRangeLabel(new Date('2023-12-31'), new Date('2024-01-01')), '31 Dec 2023 – 1 Jan 2024');
}

/**
 * Finds free time between meetings of a working day.
 *
 * @param {Array<[number, number]>} meetings start and end in minutes since midnight, sorted by start
 * @param {number} opens
 * @param {number} closes
 * @returns {Array<[number, number]>} the gaps
 */
export function freeSlots(meetings, opens, closes) {
  const gaps = [];
  let free = opens;
  for (const [start, end] of meetings) {
    if (start > free) gaps.push([free, start]);
    free = Math.max(free, end);
  }
  if (free < closes) gaps.push([free, closes]);
  return gaps;
}

export function test_freeSlots() {
  assert.deepEqual(freeSlots([[540, 600], [660, 720]], 540, 780), [[600, 660], [720, 780]]);
  assert.deepEqual(freeSlots([[540, 700], [600, 650]], 540, 700), []);
  assert.deepEqual(freeSlots([], 0, 60), [[0, 60]]);
}

// Greet according to the hour of the day.
export function greetingFor(hour) {
  if (hour < 5 || hour >= 22) return 'Good night';
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

export function test_greetingFor() {
  assert.equal(greetingFor(8), 'Good morning');
  assert.equal(greetingFor(12), 'Good afternoon');
  assert.equal(greetingFor(18), 'Good evening');
  assert.equal(greetingFor(23), 'Good night');
}
