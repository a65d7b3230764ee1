package nianlun.mention;

import java.util.ArrayList;
import java.util.List;

/** Finds the members of a list that says what they are: A、B等重点项目, C、D 2家企业. */
final class ListFinder implements MentionFinder {

    private static final String NAME = "list";

    private final NameWords words;

    ListFinder(NameWords words) {
        this.words = words;
    }

    @Override
    public List<Find> find(ReportContext report, Reading reading) {
        List<Find> finds = new ArrayList<>();
        for (Enumeration enumeration : reading.enumerations()) {
            enumeration.closing().ifPresent(type -> {
                for (Phrase phrase : enumeration.members()) {
                    finds.add(new Find(phrase.span(), type, NAME, type.name(), confidence(phrase)));
                }
            });
        }
        return finds;
    }

    private double confidence(Phrase phrase) {
        boolean common = phrase.tokens().stream().allMatch(token -> words.isCommon(token.word()));
        return common ? 0.4 : 0.7;
    }
}
