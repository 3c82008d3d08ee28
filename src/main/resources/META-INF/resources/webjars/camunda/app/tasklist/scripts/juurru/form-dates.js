// A day is the same day wherever the browser stands. The form library (1.8.7) reads a day as midnight
// in Greenwich and writes it as a day of the browser's own zone: west of there a date that was there
// when the form opened counted down by itself, several days a second.
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const {parse} = Date;

Date.parse = text => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  const there = parse(text);
  return year && !Number.isNaN(there) ? new Date(year, month - 1, day).getTime() : there;
};

export default [];
