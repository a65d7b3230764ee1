package nianlun.mention;

import java.util.List;

/** All votes for names in one report, sentence by sentence. */
public record ReportFinds(ReportContext context, List<FoundInSentence> sentences) {

    public ReportFinds {
        sentences = List.copyOf(sentences);
    }
}
