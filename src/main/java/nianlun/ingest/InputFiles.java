package nianlun.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nianlun.report.ReportFormatException;

/** The files that are meant by a path: the file itself, or the texts in a folder and in the folders below. */
public final class InputFiles {

    private static final String TEXT = ".txt";

    private InputFiles() {}

    /**
     * The files that a path means, in the order of their names.
     *
     * @throws ReportFormatException if there is no such path, or no text in the folder
     */
    public static List<Path> of(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> texts = inside.filter(Files::isRegularFile)
                    .filter(InputFiles::isText)
                    .sorted()
                    .toList();
            if (texts.isEmpty()) {
                throw new ReportFormatException(path.toString(), "the folder holds no file that ends in " + TEXT);
            }
            return texts;
        } catch (IOException e) {
            throw new ReportFormatException(path.toString(), "the folder cannot be listed: " + e.getMessage());
        }
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(TEXT);
    }
}
