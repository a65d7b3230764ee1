package nianlun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows as aligned text. A Chinese character is as wide as two Latin ones on a terminal; the last column is not padded. */
final class TextTable {

    private static final int WIDEST_PADDED_CELL = 40;
    private static final String GAP = "  ";

    private TextTable() {}

    static String of(List<String> columns, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(columns));
        lines.addAll(rows);
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> Math.min(WIDEST_PADDED_CELL, widthOf(line.get(column))))
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> append(text, line, widths));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> line, int[] widths) {
        for (int column = 0; column < line.size(); column++) {
            String cell = line.get(column).replace('\n', ' ').replace('\r', ' ');
            text.append(cell);
            if (column + 1 < line.size()) {
                text.append(" ".repeat(Math.max(0, widths[column] - widthOf(cell))))
                        .append(GAP);
            }
        }
        text.append(System.lineSeparator());
    }

    static int widthOf(String text) {
        return text.codePoints().map(TextTable::widthOf).sum();
    }

    private static int widthOf(int codePoint) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean isWide = script == Character.UnicodeScript.HAN
                || (codePoint >= 0x3000 && codePoint <= 0x303f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60);
        return isWide ? 2 : 1;
    }
}
