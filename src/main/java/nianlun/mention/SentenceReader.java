package nianlun.mention;

import nianlun.report.Sentence;

/** Cuts sentences into words. Safe for use by several threads. */
@FunctionalInterface
interface SentenceReader {

    Reading read(Sentence sentence);
}
