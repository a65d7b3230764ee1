package nianlun.report;

import java.util.List;

/**
 * The lines of a document that are one report, and what stands around them.
 *
 * @param before lines of the page above the report
 * @param head its title block: title, day, congress, speaker; empty where it has none
 * @param body the text from the salutation on
 * @param after lines of the page below it
 */
record Excerpt(List<Line> before, List<Line> head, List<Line> body, List<Line> after) {

    Excerpt {
        before = List.copyOf(before);
        head = List.copyOf(head);
        body = List.copyOf(body);
        after = List.copyOf(after);
    }

    Span extent() {
        Line first = head.isEmpty() ? body.get(0) : head.get(0);
        return new Span(first.start(), body.get(body.size() - 1).end());
    }
}
