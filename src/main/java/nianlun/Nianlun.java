package nianlun;

import nianlun.cli.CommandLineInterface;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: everything starts at its command line. */
@SpringBootApplication
public class Nianlun {

    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.run(Nianlun.class, arguments));
    }
}
