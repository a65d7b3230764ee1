package nianlun.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The file {@code NAME.source.tsv} that says where {@code NAME} came from: a line a source, its cells in any order an
 * address, the day of retrieval, and perhaps the year of the one report that it belongs to.
 */
final class Sidecar {

    private static final String ENDING = ".source.tsv";

    private final String file;
    private final List<String> lines;

    private Sidecar(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static Sources beside(Path document) {
        String name = DocumentReader.nameOf(document);
        return Stream.of(name, name.replaceFirst("\\.[^.]+$", ""))
                .map(base -> document.resolveSibling(base + ENDING))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Sidecar::read)
                .orElse(Sources.UNKNOWN);
    }

    private static Sources read(Path path) {
        String name = DocumentReader.nameOf(path);
        String text =
                new TextDecoder(name).decode(DocumentReader.bytesOf(path, name)).text();
        return new Sidecar(name, text.lines().toList()).sources();
    }

    private Sources sources() {
        Optional<Source> whole = Optional.empty();
        Optional<LocalDate> day = Optional.empty();
        SortedMap<Integer, Source> ofYears = new TreeMap<>();
        for (SidecarLine line : meaningfulLines()) {
            if (line.url().isEmpty()) {
                day = day.or(line::day);
                continue;
            }
            Source source = new Source(line.url().get(), line.day());
            if (line.year().isPresent()) {
                ofYears.put(line.year().get(), source);
            } else {
                whole = whole.or(() -> Optional.of(source));
            }
        }
        if (whole.isEmpty() && ofYears.isEmpty()) {
            throw new ReportFormatException(file, "no line has an address (http://, https:// or file:)");
        }
        Optional<LocalDate> ofAll = day;
        ofYears.replaceAll((year, source) -> retrieved(source, ofAll));
        return new Sources(whole.map(source -> retrieved(source, ofAll)), ofYears);
    }

    private List<SidecarLine> meaningfulLines() {
        List<SidecarLine> read = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
                continue;
            }
            SidecarLine line = SidecarLine.of(lines.get(i));
            if (line.isEmpty() && !first) {
                throw new ReportFormatException(
                        file, "line " + (i + 1) + ", '" + lines.get(i) + "', has neither an address nor a day");
            }
            first = false;
            read.add(line);
        }
        return read;
    }

    private static Source retrieved(Source source, Optional<LocalDate> day) {
        return new Source(source.url(), source.retrievedAt().or(() -> day));
    }
}
