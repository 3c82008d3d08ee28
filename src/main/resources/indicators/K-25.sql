-- K-25 Kokemus.
-- What: what workers have answered to the newest unnamed questionnaires of the last 13 months.
--   Rounds that fewer than five answered are forgotten when they close and counted nowhere, and so
--   are statements that fewer rated.
-- Unit: share of those asked who answered; mean of each statement, from 1 (disagrees) to 5; share of
--   each rating in all ratings of all statements; change of the mean of all ratings since the round
--   before. By unit and method, of a method in an area, of an area and of all areas; the change is
--   there the mean of the units.
-- Numerator: people who answered; ratings of the kind.
-- Denominator: people who were asked; ratings.
-- People: yes.
-- Source: indicator K-25.
with round as (
  select * from answered_pulses(:today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
),
rating as (
  select r.area, r.method, r.unit, r.place, c.statement, c.value, c.answers
  from round r join pulse_count c on c.round = r.round
  where r.place <= 2
),
mean as (
  select area, method, unit, place, sum(value * answers)::numeric / sum(answers) as value
  from rating group by area, method, unit, place having sum(answers) > 0
)
select 'PULSE_ANSWERED' as figure, area, method, unit, sum(people)::numeric as numerator,
  sum(asked)::numeric as denominator, sum(people)::numeric / sum(asked) as value
from round where place = 1
group by rollup (area, method, unit)
having sum(asked) > 0
union all
select figure, area, method, unit, null, sum(answers), sum(value * answers)::numeric / sum(answers)
from rating join (values ('timeToUse', 'PULSE_TIME'), ('suitableClients', 'PULSE_CLIENTS'),
    ('skillToUse', 'PULSE_SKILL'), ('benefitForClients', 'PULSE_BENEFIT'),
    ('supervisorInterest', 'PULSE_SUPERVISOR'), ('worriesAnswered', 'PULSE_WORRIES'),
    ('sharedMatter', 'PULSE_SHARED'), ('copingInChange', 'PULSE_COPING'),
    ('trustInChange', 'PULSE_TRUST'), ('courageWithClients', 'PULSE_COURAGE'),
    ('influenceOnWork', 'PULSE_INFLUENCE')) shown (statement, figure) using (statement)
where place = 1
group by figure, rollup (area, method, unit)
having sum(answers) > 0
union all
select 'PULSE_RATED_' || n, area, method, unit, sum(answers) filter (where value = n), sum(answers),
  sum(answers) filter (where value = n)::numeric / sum(answers)
from rating, generate_series(1, 5) n
where place = 1
group by n, rollup (area, method, unit)
having sum(answers) > 0
union all
select 'PULSE_CHANGE', area, method, unit, null, null, avg(newest.value - before.value)
from mean newest join mean before using (area, method, unit)
where newest.place = 1 and before.place = 2
group by rollup (area, method, unit)
having count(*) > 0
