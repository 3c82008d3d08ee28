-- K-31 Kielten tasa-arvo.
-- What: whether units that work in Swedish come as far as those that work in Finnish: users among
--   the trained (K-06), talks held in time (K-11) and concerns answered in time (K-14), as these
--   are counted there. Units of both languages are in neither. Texts that are not translated yet
--   are no figure: a release with one is not built.
-- Unit: share of the Swedish units divided by that of the Finnish ones, of a method in an area, of
--   an area and of all areas: 1 is the same, less than 1 is behind.
-- Numerator: none, a share of shares. Each share is that of the sums of its units.
-- Denominator: of the first figure, the trained of the language that has fewer, so that few are
--   hidden; else none. Nothing where one language is missing, or nothing came true in Finnish.
-- People: yes, in the first figure.
-- Source: indicator K-31.
with report as (
  select distinct on (unit, method) area, unit, method, users, trained
  from use_reports(:today::date - 90, :today::date, :zone)
  where organisation in (:organisations) and area in (:areas)
  order by unit, method, reported_at desc
),
talk as (
  select s.area, s.unit, s.method, local_day(t.DUE_DATE_, :zone) as due_on,
    case when t.DELETE_REASON_ = 'completed' and held.TEXT_ <> 'not-this-time'
        and local_day(t.END_TIME_, :zone) <= :today::date
      then local_day(t.END_TIME_, :zone) end as held_on
  from ACT_HI_TASKINST t
    join instance_scope s on s.id = t.PROC_INST_ID_
    left join ACT_HI_VARINST held on held.PROC_INST_ID_ = s.id and held.EXECUTION_ID_ = s.id
      and held.NAME_ = 'held'
  where t.TASK_DEF_KEY_ = 'hold-discussion' and t.DUE_DATE_ > :today::date - 90
    and local_day(t.START_TIME_, :zone) <= :today::date
    and (t.END_TIME_ is null or local_day(t.END_TIME_, :zone) > :today::date
      or t.DELETE_REASON_ = 'completed')
    and s.organisation in (:organisations) and s.area in (:areas)
),
concern as (
  select s.area, s.unit, coalesce(s.method, '') as method,
    local_day(first.DUE_DATE_, :zone) as promised_on,
    case when first.DELETE_REASON_ = 'completed' and local_day(first.END_TIME_, :zone) <= :today::date
      then local_day(first.END_TIME_, :zone) end as answered_on
  from instance_scope s,
    lateral (select t.* from ACT_HI_TASKINST t where t.PROC_INST_ID_ = s.id
      and t.TASK_DEF_KEY_ = 'respond-to-concern' order by t.START_TIME_ limit 1) first
  where s.process = 'concern-handling' and s.started > :today::date - 365
    and local_day(s.started, :zone) <= :today::date
    and s.organisation in (:organisations) and s.area in (:areas)
),
part as (
  select 'USERS_SV_TO_FI' as figure, area, unit, method, users::numeric as n, trained::numeric as d
  from report
  union all
  select 'TALKS_SV_TO_FI', area, unit, method, (held_on is not null and held_on <= due_on)::integer,
    1
  from talk where held_on is not null or due_on < :today::date
  union all
  select 'ANSWERS_SV_TO_FI', area, unit, method,
    (answered_on is not null and answered_on <= promised_on)::integer, 1
  from concern where answered_on is not null or promised_on < :today::date
),
language as (
  select p.figure, p.area, p.method,
    coalesce(sum(p.n) filter (where u.language = 'sv'), 0) as sv_n,
    coalesce(sum(p.d) filter (where u.language = 'sv'), 0) as sv_d,
    coalesce(sum(p.n) filter (where u.language = 'fi'), 0) as fi_n,
    coalesce(sum(p.d) filter (where u.language = 'fi'), 0) as fi_d
  from part p join unit u on u.code = p.unit
  group by p.figure, rollup (p.area, p.method)
)
select figure, area, method, null as unit, null::numeric as numerator,
  case figure when 'USERS_SV_TO_FI' then least(sv_d, fi_d) end as denominator,
  (sv_n / sv_d) / (fi_n / fi_d) as value
from language
where sv_d > 0 and fi_d > 0 and fi_n > 0
