package nianlun.evaluation;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nianlun.report.Document;
import nianlun.report.DocumentReader;

/** Reads gold files: {@code *.tagged.txt} with the marks in the text, {@code *.standoff.tsv} with the marks apart. */
public final class GoldReader {

    private static final String TAGGED = ".tagged.txt";
    private static final String STANDOFF = ".standoff.tsv";

    private final DocumentReader documents = new DocumentReader();

    /**
     * Reads one gold file, and the document of a standoff file, which lies at its path as seen from one of the folders
     * above the standoff file or from the working directory.
     *
     * @throws GoldFormatException if it is none, or its document is not there or has changed
     */
    public Gold read(Path file) {
        String name = file.toAbsolutePath().normalize().getFileName().toString();
        if (name.endsWith(TAGGED)) {
            return tagged(file, without(TAGGED, name));
        }
        if (name.endsWith(STANDOFF)) {
            return standoff(file, without(STANDOFF, name));
        }
        throw new GoldFormatException(file.toString(), "a gold file's name ends in " + TAGGED + " or " + STANDOFF);
    }

    private Gold tagged(Path file, String name) {
        TaggedText text = TaggedText.parse(file.toString(), documents.read(file).text());
        return new Gold(name, file.toString(), 1, text);
    }

    private Gold standoff(Path file, String name) {
        List<String> lines = linesOf(file);
        DocumentExtent extent = DocumentExtent.parse(file.toString(), lines);
        Document document = documentOf(file, extent);
        TaggedText text = Standoff.read(file.toString(), lines, extent, document);
        return new Gold(name, extent.path(), Lines.lineAt(document.text(), extent.offset()), text);
    }

    private Document documentOf(Path file, DocumentExtent extent) {
        Set<Path> candidates = candidates(file, extent.path());
        List<Document> there = candidates.stream()
                .filter(Files::isRegularFile)
                .map(documents::read)
                .toList();
        if (there.isEmpty()) {
            throw new GoldFormatException(
                    file.toString(),
                    1,
                    "there is no document '" + extent.path() + "'; looked at "
                            + candidates.stream().map(Path::toString).collect(joining(", ")));
        }
        return there.stream()
                .filter(document -> document.id().equals(extent.id()))
                .findFirst()
                .orElseThrow(() -> new GoldFormatException(
                        file.toString(),
                        1,
                        "the document '" + extent.path()
                                + "' has changed: its sha256 is " + there.get(0).id() + ", and the marks were made for "
                                + extent.id() + "; put the document back as it was, or write the marks again"));
    }

    private static Set<Path> candidates(Path file, String document) {
        var candidates = new LinkedHashSet<Path>();
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (; folder != null; folder = folder.getParent()) {
            candidates.add(folder.resolve(document).normalize());
        }
        candidates.add(Path.of("").toAbsolutePath().resolve(document).normalize());
        return candidates;
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failed) {
            throw new GoldFormatException(file.toString(), "it cannot be read as UTF-8 (" + failed + ")");
        }
    }

    private static String without(String ending, String name) {
        return name.substring(0, name.length() - ending.length());
    }
}
