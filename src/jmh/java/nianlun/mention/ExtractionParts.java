package nianlun.mention;

import java.util.List;
import java.util.stream.Stream;
import nianlun.division.Divisions;
import nianlun.network.CharacterVectors;
import nianlun.network.Characters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The parts that an extractor is made from, and for each what the parts before it give. */
@State(Scope.Benchmark)
public class ExtractionParts {

    private final Recogniser recogniser = Recogniser.bundled();
    private final NameWords words = new NameWords();
    private final HanLpReader reader = new HanLpReader(words);
    private final CharacterFeatures features = new CharacterFeatures(words, new CharacterHabits());
    private final StandardExtractor extractor = MentionExtractors.with(Divisions.bundled(), recogniser);
    private final StandardExtractor untrained = MentionExtractors.untrained(Divisions.bundled(), words);
    private final MentionDecision decision = new LabelDecision();

    private final List<ReportFinds> finds;
    private final List<ReportFinds> votes;
    private final List<FeatureRows> rows;
    private final List<Characters> inputs;

    public ExtractionParts() {
        SeedReports seed = new SeedReports();
        finds = untrained.votes(seed.reports());
        votes = extractor.votes(seed.reports());
        rows = finds.stream().flatMap(this::features).toList();
        inputs = finds.stream()
                .flatMap(report -> report.sentences().stream())
                .map(found -> NetworkInput.of(found, CharacterVectors.bundled()))
                .toList();
    }

    final Stream<FeatureRows> features(ReportFinds report) {
        return report.sentences().stream().map(found -> features.of(report.context(), found));
    }

    StandardExtractor extractor() {
        return extractor;
    }

    StandardExtractor untrained() {
        return untrained;
    }

    HanLpReader reader() {
        return reader;
    }

    MentionDecision decision() {
        return decision;
    }

    Labeller labeller() {
        return recogniser.labels();
    }

    List<ReportFinds> finds() {
        return finds;
    }

    List<ReportFinds> votes() {
        return votes;
    }

    List<FeatureRows> rows() {
        return rows;
    }

    List<Characters> inputs() {
        return inputs;
    }
}
