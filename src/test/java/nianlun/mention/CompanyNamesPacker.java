package nianlun.mention;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Packs a list of companies' short names, one a line, into {@code company-names.bin}.
 *
 * <pre>
 * ./mvnw -q test-compile
 * java -cp target/classes:target/test-classes nianlun.mention.CompanyNamesPacker COMPANIES src/main/resources/nianlun/mention
 * </pre>
 *
 * COMPANIES is {@code Company-Shorter-Form-28W.txt} of wainshine/Company-Names-Corpus. The same file gives the same bytes.
 */
final class CompanyNamesPacker {

    private static final int LONGEST = 8;

    private CompanyNamesPacker() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give the file of companies, and the folder to write to");
        }
        List<String> names = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(String::strip)
                .filter(name -> name.length() > 1 && name.length() <= LONGEST)
                .toList();
        Path to = Files.createDirectories(Path.of(arguments[1])).resolve(CompanyNames.RESOURCE);
        try (OutputStream out = Files.newOutputStream(to)) {
            CompanyNames.write(names, out);
        }
    }
}
