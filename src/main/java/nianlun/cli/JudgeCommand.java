package nianlun.cli;

import nianlun.resolution.JudgementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code nianlun judge}: what a person holds of names, which outranks the program. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Records what you hold of names. It outranks the program, counts at once and after every ingest,"
                + " and is kept in a text file: judgements.tsv in the home, or --judgements FILE.",
        subcommands = {
            JudgeCommand.Same.class,
            JudgeCommand.Different.class,
            JudgeCommand.Unsure.class,
            JudgeCommand.Rename.class,
            JudgeCommand.Retype.class,
            JudgeCommand.Hide.class,
            JudgeCommand.Note.class,
            JudgeCommand.Link.class,
            JudgeReviewCommand.class,
            JudgeListCommand.class,
            JudgeUndoCommand.class
        })
final class JudgeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which judgement? 'nianlun judge --help' lists them");
    }

    /** A judgement of two names. */
    private abstract static class OfTwo extends JudgementCommand {

        @Parameters(index = "1", paramLabel = "NAME|ID", description = "The other name, or its id.")
        private String other = "";

        OfTwo(JudgementKind kind) {
            super(kind);
        }

        @Override
        final String second() {
            return other;
        }
    }

    @Command(name = "same", mixinStandardHelpOptions = true, description = "Two names are one thing.")
    static final class Same extends OfTwo {
        Same() {
            super(JudgementKind.SAME);
        }
    }

    @Command(name = "different", mixinStandardHelpOptions = true, description = "Two names are two things.")
    static final class Different extends OfTwo {
        Different() {
            super(JudgementKind.DIFFERENT);
        }
    }

    @Command(
            name = "unsure",
            mixinStandardHelpOptions = true,
            description = "Whether two names are one thing cannot be said; it is not asked again.")
    static final class Unsure extends OfTwo {
        Unsure() {
            super(JudgementKind.UNSURE);
        }
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "A thing is shown under another name.")
    static final class Rename extends JudgementCommand {

        @Parameters(index = "1", paramLabel = "NEW", description = "The name to show.")
        private String value = "";

        Rename() {
            super(JudgementKind.RENAME);
        }

        @Override
        String second() {
            return value;
        }
    }

    @Command(name = "retype", mixinStandardHelpOptions = true, description = "A thing is of another type.")
    static final class Retype extends JudgementCommand {

        @Parameters(index = "1", paramLabel = "TYPE", description = "ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION.")
        private String value = "";

        Retype() {
            super(JudgementKind.RETYPE);
        }

        @Override
        String second() {
            return value;
        }
    }

    @Command(
            name = "hide",
            mixinStandardHelpOptions = true,
            description = "A thing is none: it bears the label Hidden in place of Entity, and no query finds it.")
    static final class Hide extends JudgementCommand {
        Hide() {
            super(JudgementKind.HIDE);
        }

        @Override
        String second() {
            return "";
        }
    }

    @Command(name = "note", mixinStandardHelpOptions = true, description = "Something to remember about a thing.")
    static final class Note extends JudgementCommand {

        @Parameters(index = "1", paramLabel = "TEXT", description = "The note.")
        private String value = "";

        Note() {
            super(JudgementKind.NOTE);
        }

        @Override
        String second() {
            return value;
        }
    }

    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            description = "A thing is what an address or a unified social credit code stands for.")
    static final class Link extends JudgementCommand {

        @Parameters(
                index = "1",
                paramLabel = "URL|CODE",
                description = "An http(s) address, or a 统一社会信用代码 of 18 characters.")
        private String value = "";

        Link() {
            super(JudgementKind.LINK);
        }

        @Override
        String second() {
            return value;
        }
    }
}
