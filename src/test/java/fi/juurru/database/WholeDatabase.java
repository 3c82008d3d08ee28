package fi.juurru.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches every text and every byte that the database holds, except in deployed files. */
public record WholeDatabase(JdbcClient jdbc) {

  /** The columns, as {@code table.column}, in which a text stands anywhere. */
  public List<String> columnsWith(String text) {
    var found = new TreeSet<String>();
    columns().forEach((table, columns) -> found.addAll(search(table, columns, text)));
    return List.copyOf(found);
  }

  private List<String> search(String table, List<Column> columns, String text) {
    String counts =
        columns.stream()
            .map(column -> "count(*) filter (where " + column.holds() + ")")
            .collect(Collectors.joining(", "));
    String deployed = table.equals("act_ge_bytearray") ? " where deployment_id_ is null" : "";
    var search = jdbc.sql("select " + counts + " from \"" + table + "\"" + deployed);
    for (int each = 0; each < columns.size(); each++) {
      search = search.param(text);
    }
    return search
        .query(
            (row, number) ->
                IntStream.range(0, columns.size())
                    .filter(each -> countOf(row, each) > 0)
                    .mapToObj(each -> table + "." + columns.get(each).name())
                    .toList())
        .single();
  }

  private static long countOf(ResultSet row, int column) {
    try {
      return row.getLong(column + 1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, List<Column>> columns() {
    return jdbc
        .sql(
            "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where table_schema = current_schema() and t.table_type = 'BASE TABLE'"
                + " and c.data_type not in ('boolean', 'integer', 'bigint', 'smallint',"
                + " 'double precision', 'date', 'timestamp without time zone')")
        .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList()));
  }

  private record Column(String table, String name, String type) {

    String holds() {
      return type.equals("bytea")
          ? "position(convert_to(?, 'UTF8') in \"" + name + "\") > 0"
          : "position(? in \"" + name + "\"::text) > 0";
    }
  }
}
