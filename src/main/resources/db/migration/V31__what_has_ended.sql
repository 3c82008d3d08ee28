-- What has ended is looked through from the newest on, and for words in what an instance is about.
-- Without these, each page would sort all that has ended, and each word read every value there is.
create index instance_scope_ended on instance_scope (organisation, ended desc, id)
  where ended is not null;
create index act_hi_varinst_subject on ACT_HI_VARINST (PROC_INST_ID_)
  where NAME_ in ('segment', 'requestSubject', 'question', 'step');
