package nianlun.evaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianlun.division.Divisions;
import nianlun.mention.EntityType;
import nianlun.mention.Recogniser;
import nianlun.mention.RecogniserTraining;
import nianlun.mention.TaggedReport;
import nianlun.report.Document;
import nianlun.report.ReportReader;
import nianlun.report.Span;

/** Trains the recogniser on gold texts. */
public final class Trainer {

    private final ReportReader reader;
    private final RecogniserTraining training;

    public Trainer(Divisions divisions, ReportReader reader) {
        this.reader = reader;
        training = new RecogniserTraining(divisions);
    }

    /** The recogniser that these texts teach, in whatever order they are given. */
    public Recogniser train(Collection<Gold> golds) {
        List<TaggedReport> reports = golds.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(this::tagged)
                .toList();
        return training.train(reports);
    }

    private TaggedReport tagged(Gold gold) {
        Map<Span, List<EntityType>> names = new LinkedHashMap<>();
        gold.text().mentions().forEach(mention -> names.put(mention.span(), mention.types()));
        Document document = Document.of(gold.name(), gold.text().plain());
        return new TaggedReport(gold.name(), reader.readAsOne(document), names);
    }
}
