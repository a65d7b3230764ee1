package nianlun.mention;

import java.util.List;

/** All votes for names in one report, sentence by sentence. */
public record ReportFinds(ReportContext context, List<FoundInSentence> sentences) {

    public ReportFinds {
        sentences = List.copyOf(sentences);
    }

    /** The votes for exactly this mention's characters: why it was taken. */
    public List<Find> votesFor(Mention mention) {
        return sentences.stream()
                .filter(found -> found.reading().sentence().equals(mention.sentence()))
                .flatMap(found -> found.finds().stream())
                .filter(find -> find.span().equals(mention.span()))
                .toList();
    }
}
