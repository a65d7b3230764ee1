package nianlun.mention;

import java.util.List;
import nianlun.report.Sentence;

/** Finds the names in a sentence. Finds of one finder may overlap: the {@link MentionDecision} chooses. */
@FunctionalInterface
public interface MentionFinder {

    List<Find> find(ReportContext report, Sentence sentence);
}
