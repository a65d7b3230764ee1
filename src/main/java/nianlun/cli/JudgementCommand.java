package nianlun.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nianlun.history.Histories;
import nianlun.ingest.Ingest;
import nianlun.resolution.Judgement;
import nianlun.resolution.JudgementKind;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One judgement of two names, or of a thing and a value. */
abstract class JudgementCommand implements Callable<Integer> {

    private final JudgementKind kind;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private JudgeOptions judge;

    @Parameters(index = "0", paramLabel = "NAME|ID", description = "A name as reports write it, or an id.")
    private String name = "";

    JudgementCommand(JudgementKind kind) {
        this.kind = kind;
    }

    /** The other name, or the value; empty where there is none. */
    abstract String second();

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSession session = graph.open()) {
            JudgedNames names = new JudgedNames(session.get(Histories.class), judge.where());
            Ingest ingest = session.get(Ingest.class);
            Judgement judgement = names.judgement(ingest.judgements().nextId(), kind, name, second(), judge);
            try (IngestProgress progress = new IngestProgress(spec.commandLine().getErr())) {
                ingest.judge(List.of(judgement), progress);
            }
            out.println(judgement);
            names.describe(judgement).forEach(line -> out.println("  " + line));
        }
        out.flush();
        return ExitCode.OK;
    }
}
