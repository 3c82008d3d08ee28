-- The page of what a person has started and said reads history by the person: without these, all of
-- what the organisation has done in a year.
create index act_hi_procinst_starter on ACT_HI_PROCINST (START_USER_ID_, START_TIME_)
  where START_USER_ID_ is not null;
create index act_hi_taskinst_answerer on ACT_HI_TASKINST (ASSIGNEE_, END_TIME_)
  where END_TIME_ is not null;
