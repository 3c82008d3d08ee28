-- K-13 Motivaatio–osaaminen–mahdollisuus.
-- What: how motivation, competence and opportunity are seen, apart in the supervisors' talks of the
--   last 90 days and in the newest unnamed questionnaires of a year, and which is the weakest.
-- Unit: means from 1 to 5, by unit and method; of a method in an area, of an area and of all areas.
--   The opportunity told in a talk is yes 5, partly 3, no 1. In the questionnaire competence is the
--   statement skillToUse, opportunity timeToUse and suitableClients; it asks nothing of motivation.
--   The weakest is 1 motivation, 2 competence, 3 opportunity; of equals the last, as it is management
--   that can change it.
-- Numerator: none.
-- Denominator: answers to the questionnaire's statements; none for talks, which are of units.
-- People: no, a talk is of a unit, and answers of fewer than five are forgotten.
-- Source: indicator K-13.
with talk as (
  select s.area, s.unit, s.method,
    case when motivation.TEXT_ ~ '^[1-5]$' then motivation.TEXT_::numeric end as motivation,
    case when competence.TEXT_ ~ '^[1-5]$' then competence.TEXT_::numeric end as competence,
    case can.TEXT_ when 'yes' then 5 when 'partly' then 3 when 'no' then 1 end as opportunity
  from instance_scope s
    join ACT_HI_TASKINST t on t.PROC_INST_ID_ = s.id and t.TASK_DEF_KEY_ = 'hold-discussion'
      and t.DELETE_REASON_ = 'completed'
    left join ACT_HI_VARINST motivation on motivation.PROC_INST_ID_ = s.id
      and motivation.EXECUTION_ID_ = s.id and motivation.NAME_ = 'motivation'
    left join ACT_HI_VARINST competence on competence.PROC_INST_ID_ = s.id
      and competence.EXECUTION_ID_ = s.id and competence.NAME_ = 'competence'
    left join ACT_HI_VARINST can on can.PROC_INST_ID_ = s.id and can.EXECUTION_ID_ = s.id
      and can.NAME_ = 'canUse'
  where s.process = 'supervisor-check-in' and s.started > :today::date - 150
    and local_day(t.END_TIME_, :zone) > :today::date - 90
    and local_day(t.END_TIME_, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
told as (
  select area, method, unit, avg(motivation) as motivation, avg(competence) as competence,
    avg(opportunity) as opportunity
  from talk group by rollup (area, method, unit) having count(*) > 0
),
answered as (
  select p.area, p.method, p.unit,
    sum(c.answers) filter (where c.statement = 'skillToUse') as of_competence,
    sum(c.value * c.answers) filter (where c.statement = 'skillToUse')::numeric as competence,
    sum(c.answers) filter (where c.statement <> 'skillToUse') as of_opportunity,
    sum(c.value * c.answers) filter (where c.statement <> 'skillToUse')::numeric as opportunity
  from answered_pulses(:today::date, :zone) p join pulse_count c on c.round = p.round
    and c.statement in ('skillToUse', 'timeToUse', 'suitableClients')
  where p.place = 1 and p.organisation in (:organisations) and p.area in (:areas)
  group by rollup (p.area, p.method, p.unit) having sum(c.answers) > 0
)
select figure, area, method, unit, null::numeric as numerator, null::numeric as denominator, value
from told, lateral (values ('MOTIVATION_TOLD', motivation), ('COMPETENCE_TOLD', competence),
  ('OPPORTUNITY_TOLD', opportunity), ('WEAKEST_TOLD',
    case least(motivation, competence, opportunity) when opportunity then 3 when competence then 2
      when motivation then 1 end)) mean (figure, value)
where value is not null
union all
select figure, area, method, unit, null, answers, value
from answered, lateral (values
  ('COMPETENCE_ANSWERED', of_competence, competence / nullif(of_competence, 0)),
  ('OPPORTUNITY_ANSWERED', of_opportunity, opportunity / nullif(of_opportunity, 0)),
  ('WEAKEST_ANSWERED', least(of_competence, of_opportunity),
    case when competence / nullif(of_competence, 0) < opportunity / nullif(of_opportunity, 0)
      then 2 else 3 end)) mean (figure, answers, value)
where value is not null
