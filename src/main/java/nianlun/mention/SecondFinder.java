package nianlun.mention;

import java.util.List;

/** Finds the names in a sentence by what the other finders say of it, too. */
@FunctionalInterface
interface SecondFinder {

    List<Find> find(ReportContext report, FoundInSentence found);
}
