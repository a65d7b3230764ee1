package nianlun.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a folder of names. A line that cannot be used is told with its file and number, and the others count. */
final class LexiconFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** An entry, and where it stands. */
    private record Placed(LexiconEntry entry, String place) {}

    private final Consumer<String> complaints;
    private final SortedMap<String, Placed> byName = new TreeMap<>();

    private LexiconFiles(Consumer<String> complaints) {
        this.complaints = complaints;
    }

    /** The entries of all files in the folder and in the folders below. Of two that name the same the first counts. */
    static Collection<LexiconEntry> read(Path folder, Consumer<String> complaints) {
        LexiconFiles reading = new LexiconFiles(complaints);
        files(folder).forEach(file -> reading.read(folder, file));
        if (reading.byName.isEmpty()) {
            throw new LexiconException(folder, "none of its files holds a line that can be used");
        }
        return reading.byName.values().stream().map(Placed::entry).toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconException(
                    folder, Files.exists(folder) ? "it is a file; name the folder that it lies in" : "no such folder");
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> files = inside.filter(Files::isRegularFile)
                    .filter(LexiconFiles::isText)
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new LexiconException(folder, "it holds no file that ends in .txt or .tsv");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconException(folder, "it cannot be listed: " + e.getMessage());
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".txt") || name.endsWith(".tsv"));
    }

    private void read(Path folder, Path file) {
        try {
            List<byte[]> lines = lines(Files.readAllBytes(file));
            for (int i = 0; i < lines.size(); i++) {
                read(lines.get(i), "'%s', line %d".formatted(file, i + 1));
            }
        } catch (IOException e) {
            throw new LexiconException(folder, "its file '" + file + "' cannot be read: " + e.getMessage());
        }
    }

    private void read(byte[] bytes, String place) {
        try {
            String line = text(bytes);
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                add(new Placed(LexiconEntry.of(line), place));
            }
        } catch (CharacterCodingException e) {
            String shown = new String(bytes, StandardCharsets.UTF_8).strip();
            complain(place, "'%s' is not UTF-8; save the file as UTF-8".formatted(shown));
        } catch (IllegalArgumentException e) {
            complain(place, String.valueOf(e.getMessage()));
        }
    }

    private void add(Placed placed) {
        Placed first = byName.putIfAbsent(placed.entry().name(), placed);
        if (first != null && !first.entry().equals(placed.entry())) {
            complain(
                    placed.place(),
                    "'%s' is said to be '%s', but to be '%s' in %s; the first counts"
                            .formatted(
                                    placed.entry().name(), told(placed.entry()), told(first.entry()), first.place()));
        }
    }

    private static String told(LexiconEntry entry) {
        return entry.type() + entry.canonical().map(name -> " " + name).orElse("");
    }

    private void complain(String place, String reason) {
        complaints.accept("Left out of the lexicon: " + place + ": " + reason);
    }

    /** Line by line, as no byte of a longer character in UTF-8 is a line's end: what is broken breaks its line only. */
    private static List<byte[]> lines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= file.length; i++) {
            if (i == file.length || file[i] == '\n') {
                lines.add(Arrays.copyOfRange(file, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    private static String text(byte[] line) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line))
                .toString();
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }
}
