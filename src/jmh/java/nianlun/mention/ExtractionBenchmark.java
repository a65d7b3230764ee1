package nianlun.mention;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianlun.division.Divisions;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast names are found, beside HanLP alone on the same text. The lines {@code …:characters} are characters a second, of all
 * threads together.
 *
 * <pre>./mvnw -q -Pbench -DskipTests test-compile exec:exec</pre>
 *
 * <p>{@code -Dbench="-prof stack extraction"} and the like give JMH other options.
 */
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {

    /** How many characters were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {

        public long characters;
    }

    /** The dictionary segmenter with its recognisers of places and organisations. */
    @State(Scope.Benchmark)
    public static class HanLpAlone {

        private final Segment segmenter =
                HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);
    }

    @Benchmark
    public List<List<Term>> hanLpAlone(SeedReports seed, HanLpAlone hanLp, Counter counter) {
        counter.characters += seed.characters();
        return seed.sentences().stream()
                .map(sentence -> hanLp.segmenter.seg(sentence.text()))
                .toList();
    }

    @Benchmark
    public List<ReportMentions> extraction(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return parts.extractor().extract(seed.reports());
    }

    /** Each thread reads the reports of a jurisdiction of its own. */
    @Benchmark
    @Threads(2)
    public List<ReportMentions> extractionWithTwoThreads(SeedReports seed, ExtractionParts parts, Counter counter) {
        return extraction(seed, parts, counter);
    }

    @Benchmark
    public List<Reading> partReading(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return seed.sentences().stream().map(parts.reader()::read).toList();
    }

    /** The finders that nothing was learned for, each sentence being read. */
    @Benchmark
    public List<ReportFinds> partReadingAndFinding(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return parts.untrained().votes(seed.reports());
    }

    @Benchmark
    public List<FeatureRows> partFeatures(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return parts.finds().stream().flatMap(parts::features).toList();
    }

    @Benchmark
    public List<float[][]> partCountedScores(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return parts.rows().stream().map(parts.labeller().counted()::scores).toList();
    }

    @Benchmark
    public List<float[][]> partNetworkScores(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return parts.labeller().networks().stream()
                .flatMap(network -> parts.inputs().stream().map(network::scores))
                .toList();
    }

    @Benchmark
    public List<ReportMentions> partDecision(SeedReports seed, ExtractionParts parts, Counter counter) {
        counter.characters += seed.characters();
        return parts.decision().decide(parts.votes());
    }

    /** Once, in a virtual machine that has just started. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public StandardExtractor loading() {
        return MentionExtractors.standard(Divisions.bundled());
    }
}
