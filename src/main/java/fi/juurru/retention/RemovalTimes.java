package fi.juurru.retention;

import java.util.Date;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Statements that Camunda lacks, or that read a table whole in Camunda's words. */
interface RemovalTimes {

  /** As the engine calls them, which takes a name and no method. */
  String OF_DETAIL_VALUES = "fi.juurru.retention.RemovalTimes.ofDetailValues";

  String OF_COMMENTS = "fi.juurru.retention.RemovalTimes.ofComments";

  /** Lists among an instance's answers, as each was given, stand in a table of their own. */
  @Update(
      """
      update ACT_GE_BYTEARRAY set REMOVAL_TIME_ = #{removalTime, jdbcType=TIMESTAMP}
      where ID_ in (select BYTEARRAY_ID_ from ACT_HI_DETAIL
        where PROC_INST_ID_ = #{processInstanceId, jdbcType=VARCHAR})""")
  void ofDetailValues(
      @Param("processInstanceId") String instance, @Param("removalTime") Date removal);

  /** Comments on an instance and on its tasks, also those that were done by then. */
  @Update(
      """
      update ACT_HI_COMMENT set REMOVAL_TIME_ = #{removalTime, jdbcType=TIMESTAMP}
      where ID_ in (
        select ID_ from ACT_HI_COMMENT
        where PROC_INST_ID_ = #{processInstanceId, jdbcType=VARCHAR}
        union all
        select C.ID_ from ACT_HI_TASKINST T join ACT_HI_COMMENT C on C.TASK_ID_ = T.ID_
        where T.PROC_INST_ID_ = #{processInstanceId, jdbcType=VARCHAR})""")
  void ofComments(@Param("processInstanceId") String instance, @Param("removalTime") Date removal);
}
