package nianlun.mention;

import java.util.List;

/** Finds the names in a sentence. Finds of one finder may overlap: the {@link MentionDecision} chooses. */
@FunctionalInterface
public interface MentionFinder {

    List<Find> find(ReportContext report, Reading reading);
}
