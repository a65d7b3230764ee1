package nianlun.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, and gives those that open a graph the class that Spring starts from. */
final class CommandFactory implements IFactory {

    private final Class<?> application;

    CommandFactory(Class<?> application) {
        this.application = application;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == GraphOptions.class
                ? type.cast(new GraphOptions(application))
                : CommandLine.defaultFactory().create(type);
    }
}
