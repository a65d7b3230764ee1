package nianlun.cli;

import nianlun.resolution.JudgementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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

    @Command(name = "same", mixinStandardHelpOptions = true, description = "Two names are one thing.")
    static final class Same extends JudgementCommand {
        Same() {
            super(JudgementKind.SAME);
        }
    }

    @Command(name = "different", mixinStandardHelpOptions = true, description = "Two names are two things.")
    static final class Different extends JudgementCommand {
        Different() {
            super(JudgementKind.DIFFERENT);
        }
    }

    @Command(
            name = "unsure",
            mixinStandardHelpOptions = true,
            description = "Whether two names are one thing cannot be said; it is not asked again.")
    static final class Unsure extends JudgementCommand {
        Unsure() {
            super(JudgementKind.UNSURE);
        }
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "A thing is shown under this name.")
    static final class Rename extends JudgementCommand {
        Rename() {
            super(JudgementKind.RENAME);
        }
    }

    @Command(
            name = "retype",
            mixinStandardHelpOptions = true,
            description = "A thing is an ENTERPRISE, PARK, PROJECT, PLACE or INSTITUTION.")
    static final class Retype extends JudgementCommand {
        Retype() {
            super(JudgementKind.RETYPE);
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
    }

    @Command(name = "note", mixinStandardHelpOptions = true, description = "Something to remember about a thing.")
    static final class Note extends JudgementCommand {
        Note() {
            super(JudgementKind.NOTE);
        }
    }

    @Command(
            name = "link",
            mixinStandardHelpOptions = true,
            description = "A thing is what this URL, or unified social credit code (统一社会信用代码), stands for.")
    static final class Link extends JudgementCommand {
        Link() {
            super(JudgementKind.LINK);
        }
    }
}
