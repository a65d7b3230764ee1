package nianlun.resolution;

import java.util.List;
import nianlun.mention.ReportMentions;

/** Finds out which mentions of a jurisdiction's reports name the same thing. */
@FunctionalInterface
public interface Resolver {

    /**
     * Resolves all reports of one jurisdiction together. Their order does not matter.
     *
     * @param reports at least one; all of one jurisdiction
     * @param identities the ids that things already bear
     * @param judgements what persons hold of names, which outranks all else
     */
    Resolution resolve(List<ReportMentions> reports, Identities identities, Judgements judgements);
}
