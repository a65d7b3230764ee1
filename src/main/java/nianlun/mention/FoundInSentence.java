package nianlun.mention;

import java.util.List;

/** All votes for names in one sentence. */
public record FoundInSentence(Reading reading, List<Find> finds) {

    public FoundInSentence {
        finds = List.copyOf(finds);
    }
}
