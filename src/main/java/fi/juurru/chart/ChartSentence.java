package fi.juurru.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a chart shows, for who reads and who listens: the same as the picture, in words. */
final class ChartSentence {

  private final Judgement judgement;
  private final Series series;
  private final ChartWords words;

  ChartSentence(Judgement judgement, ChartWords words) {
    this.judgement = judgement;
    this.series = judgement.series();
    this.words = words;
  }

  String text() {
    int latest = series.latest();
    if (latest < 0) {
      return words.of(ChartText.NOTHING);
    }
    List<String> sentences = new ArrayList<>();
    Observation point = series.points().get(latest);
    sentences.add(words.of(ChartText.LATEST, point.label(), words.value(point)));
    sentences.add(variation(latest));
    String earlier = earlier(latest);
    if (!earlier.isEmpty()) {
      sentences.add(words.of(ChartText.EARLIER, earlier));
    }
    if (judgement.target() != null) {
      String target = words.withUnit(series.target());
      sentences.add(words.of(ChartText.TARGET, target, words.of(judgement.target())));
    } else if (series.target() != null) {
      sentences.add(words.of(ChartText.TARGET_ONLY, words.withUnit(series.target())));
    }
    return String.join(" ", sentences);
  }

  private String variation(int latest) {
    Signal signal = judgement.signal();
    if (signal == null) {
      return words.of(ChartText.TOO_FEW);
    }
    if (signal == Signal.ORDINARY) {
      return words.of(ChartText.ORDINARY);
    }
    Set<ChartRule> marks = judgement.marks(latest);
    return marks.isEmpty()
        ? words.of(ChartText.RUN_MOVED)
        : words.of(ChartText.UNUSUAL, words.of(signal), rules(marks));
  }

  private String rules(Set<ChartRule> marks) {
    return marks.stream().map(rule -> words.of(rule)).collect(Collectors.joining(", "));
  }

  /** Not those that belong to the same run as the newest value: it has been told of. */
  private String earlier(int latest) {
    Set<ChartRule> told = judgement.marks(latest);
    ChartPart part = judgement.latestPart();
    return IntStream.range(part.first(), latest)
        .filter(i -> judgement.marks(i).stream().anyMatch(rule -> !told.contains(rule)))
        .mapToObj(i -> series.points().get(i).label())
        .collect(Collectors.joining(", "));
  }
}
