package nianlun.evaluation;

import java.nio.file.Path;
import java.util.List;
import nianlun.report.Document;
import nianlun.report.DocumentReader;

/** The tagged texts that the tests measure, and what was "found" in them. */
final class Texts {

    private static final Path FOLDER = Path.of("src/test/resources/nianlun/evaluation");

    private Texts() {}

    /** Two years of one place, and one of another that uses the same names. */
    static List<Gold> golds() {
        return List.of(gold("东山-2022"), gold("东山-2023"), gold("西岭-2023"));
    }

    static Gold gold(String name) {
        return reader().read(FOLDER.resolve(name + ".tagged.txt"));
    }

    static List<SystemMention> found(Gold gold) {
        return found(gold("found-" + gold.name()).text());
    }

    /** Marks as if a program had found them: the first type, and the canonical name as the entity. */
    static List<SystemMention> found(TaggedText text) {
        return text.mentions().stream()
                .map(mention ->
                        new SystemMention(mention.span(), mention.type(), mention.canonical(), 1, mention.stage()))
                .toList();
    }

    static Gold gold(String name, String tagged) {
        return new Gold(name, name + ".tagged.txt", 1, TaggedText.parse(name, tagged));
    }

    static Document document(Path file) {
        return new DocumentReader().read(file);
    }

    static GoldReader reader() {
        return new GoldReader();
    }
}
