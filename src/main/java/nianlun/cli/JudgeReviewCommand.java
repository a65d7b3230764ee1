package nianlun.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nianlun.history.DoubtfulPair;
import nianlun.history.Histories;
import nianlun.ingest.Ingest;
import nianlun.resolution.Judgement;
import nianlun.resolution.JudgementFile;
import nianlun.resolution.JudgementKind;
import nianlun.resolution.Judgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code nianlun judge review}: the least certain pairs, one after the other. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "Asks about the pairs of names of which the program is least sure, the best question first."
                + " What you answer is put into the graph when you end with q, or when no question is left.")
final class JudgeReviewCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private GraphOptions graph;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private JudgeOptions judge;

    @Option(names = "--limit", description = "So many questions at most (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSession session = graph.open()) {
            Ingest ingest = session.get(Ingest.class);
            List<DoubtfulPair> pairs = session.get(Histories.class).doubtfulPairs(judge.where(), limit);
            List<Judgement> answers = ask(pairs, ingest.judgements(), out);
            if (!answers.isEmpty()) {
                try (IngestProgress progress =
                        new IngestProgress(spec.commandLine().getErr())) {
                    ingest.judge(answers, progress);
                }
            }
            out.printf("%d of %d questions answered%n", answers.size(), pairs.size());
        }
        out.flush();
        return ExitCode.OK;
    }

    private List<Judgement> ask(List<DoubtfulPair> pairs, Judgements before, PrintWriter out) throws IOException {
        Judgements judgements = before;
        List<Judgement> answers = new ArrayList<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (DoubtfulPair pair : pairs) {
            show(pair, ++number, out);
            Optional<String> answer = answer(in, out);
            if (answer.isEmpty()) {
                break;
            }
            Optional<JudgementKind> kind = kindOf(answer.get());
            if (kind.isPresent()) {
                Judgement judgement = judgement(judgements.nextId(), kind.get(), pair);
                judgements = judgements.with(judgement);
                answers.add(judgement);
            }
        }
        return answers;
    }

    private static void show(DoubtfulPair pair, int number, PrintWriter out) {
        out.printf(
                "%n%d. '%s' and '%s' (%s): one thing? The program took them for %s (%.0f %% for one).%n",
                number, pair.left(), pair.right(), pair.place(), pair.same() ? "one" : "two", 100 * pair.score());
        Stream.of(pair.leftSentence(), pair.rightSentence())
                .flatMap(Optional::stream)
                .distinct()
                .forEach(sentence -> out.printf("   %s%n", sentence));
        out.printf("   %s%n", pair.why());
    }

    /** Nothing when it is enough. */
    private static Optional<String> answer(BufferedReader in, PrintWriter out) throws IOException {
        while (true) {
            out.print("   s same, d different, u unsure, Enter skip, q quit: ");
            out.flush();
            String line = in.readLine();
            if (line == null || line.strip().equals("q")) {
                out.println();
                return Optional.empty();
            }
            if (line.isBlank() || kindOf(line.strip()).isPresent()) {
                return Optional.of(line.strip());
            }
        }
    }

    private static Optional<JudgementKind> kindOf(String answer) {
        return switch (answer) {
            case "s" -> Optional.of(JudgementKind.SAME);
            case "d" -> Optional.of(JudgementKind.DIFFERENT);
            case "u" -> Optional.of(JudgementKind.UNSURE);
            default -> Optional.empty();
        };
    }

    private Judgement judgement(String id, JudgementKind kind, DoubtfulPair pair) {
        return new Judgement(
                id,
                kind,
                pair.place(),
                pair.left(),
                pair.right(),
                judge.by(),
                judge.at(),
                judge.why(),
                JudgementFile.scoreOf(kind));
    }
}
