package nianlun.mention;

import java.util.List;
import nianlun.report.Sentence;

/** All votes for names in one sentence. */
public record FoundInSentence(Sentence sentence, List<Find> finds) {

    public FoundInSentence {
        finds = List.copyOf(finds);
    }
}
