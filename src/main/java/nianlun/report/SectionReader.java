package nianlun.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a report's lines into sections, and numbers their sentences. */
final class SectionReader {

    private static final int LINES_THAT_TELL = 4;

    private final HeadingWords words;
    private final Sentences sentences;
    private final HeadingTopics topics;
    private final ProseCues cues;
    private final int year;
    private final List<Section> sections = new ArrayList<>();
    private int sentenceCount;
    private boolean inNotes;
    private Topic topic;
    private String heading = "";
    private int start;

    /**
     * @param year the year that the report was delivered in
     * @param planned the year that it plans, which is the next one for a report given in December
     */
    SectionReader(HeadingWords words, Sentences sentences, int year, int planned) {
        this.words = words;
        this.sentences = sentences;
        this.topics = new HeadingTopics(words, planned);
        this.cues = new ProseCues(planned);
        this.year = year;
        this.topic = Topic.of(SectionKind.OTHER, year);
    }

    List<Section> read(List<Line> lines, int bodyStart) {
        boolean headed = lines.stream().anyMatch(this::isPlan);
        for (int i = bodyStart; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (words.isHeading(line)) {
                headingAt(lines, i);
            } else if (!headed && !inNotes) {
                int at = i;
                cues.after(topic.kind(), line.bare()).ifPresent(next -> begin(lines, at, "", next));
            }
        }
        close(lines, lines.size());
        return sections;
    }

    private boolean isPlan(Line line) {
        return words.isHeading(line)
                && topics.of(line.bare())
                        .filter(told -> told.kind() == SectionKind.PLAN)
                        .isPresent();
    }

    private void headingAt(List<Line> lines, int i) {
        Line line = lines.get(i);
        if (words.isNotes(line)) {
            inNotes = true;
            begin(lines, i, line.text(), Topic.of(SectionKind.OTHER, year));
        } else if (!inNotes) {
            begin(lines, i, line.text(), topics.of(line.bare()).orElseGet(() -> topicOfText(lines, i)));
        }
    }

    /** A heading that tells nothing: the first lines below it tell, else it goes on about what the one before was. */
    private Topic topicOfText(List<Line> lines, int i) {
        SectionKind before = topic.kind();
        return lines.subList(i + 1, Math.min(lines.size(), i + LINES_THAT_TELL)).stream()
                .flatMap(line -> cues.after(before, line.bare()).stream())
                .findFirst()
                .orElse(topic);
    }

    private void begin(List<Line> lines, int i, String nextHeading, Topic nextTopic) {
        close(lines, i);
        heading = nextHeading;
        topic = nextTopic;
        start = i;
    }

    private void close(List<Line> lines, int end) {
        List<Sentence> read = new ArrayList<>();
        for (Line line : lines.subList(start, end)) {
            for (Span span : sentences.in(line)) {
                String text = line.text().substring(span.start(), span.end());
                read.add(new Sentence(++sentenceCount, line.start() + span.start(), text, yearOf(text)));
            }
        }
        if (!read.isEmpty()) {
            sections.add(new Section(sections.size() + 1, heading, topic.kind(), topic.from(), topic.to(), read));
        }
    }

    private int yearOf(String sentence) {
        return Optional.of(sentence)
                .filter(text -> !text.equals(heading))
                .flatMap(cues::yearThatBegins)
                .orElse(topic.sentenceYear());
    }
}
