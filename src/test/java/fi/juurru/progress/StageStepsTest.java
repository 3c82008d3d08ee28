package fi.juurru.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fi.juurru.JuurruTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JuurruTest
class StageStepsTest {

  @Autowired JdbcClient jdbc;

  @Test
  void whatSqlCountsIsInTheSameStagesAsWhatPeopleRead() {
    assertThat(
            jdbc.sql(
                    "select activity || ' ' || stage || ' ' || needs_code from stage_step"
                        + " order by activity")
                .query(String.class)
                .list())
        .isEqualTo(
            Arrays.stream(StageActivity.values())
                .map(
                    activity ->
                        activity
                            + " "
                            + (activity.stage().ordinal() + 1)
                            + " "
                            + activity.needsActionCode())
                .toList());
  }
}
