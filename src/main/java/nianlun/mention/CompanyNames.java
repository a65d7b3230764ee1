package nianlun.mention;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Short names of companies from a public list, as hashes: whether a name is in the list can be asked, what is in it cannot be
 * read. One in sixteen thousand other names is taken for one of them.
 */
final class CompanyNames {

    static final String RESOURCE = "company-names.bin";

    private final KeyIndex hashes;

    private CompanyNames(int[] hashes) {
        this.hashes = new KeyIndex(hashes);
    }

    /** Those that ship: {@code Company-Shorter-Form-28W.txt} of wainshine/Company-Names-Corpus. */
    static CompanyNames bundled() {
        try (InputStream in = CompanyNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource 'nianlun/mention/" + RESOURCE + "' is missing");
            }
            return read(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read the resource '" + RESOURCE + "'", failed);
        }
    }

    static CompanyNames of(Collection<String> names) {
        return new CompanyNames(hashes(names));
    }

    boolean contains(String name) {
        return hashes.numberOf(hash(name)) != KeyIndex.NONE;
    }

    static CompanyNames read(InputStream packed) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)));
        int[] hashes = new int[in.readInt()];
        int before = 0;
        for (int i = 0; i < hashes.length; i++) {
            before += in.readInt();
            hashes[i] = before;
        }
        return new CompanyNames(hashes);
    }

    /** Writes names for {@link #read}, the same names always as the same bytes. */
    static void write(Collection<String> names, OutputStream packed) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(packed))) {
            int[] hashes = hashes(names);
            out.writeInt(hashes.length);
            int before = 0;
            for (int hash : hashes) {
                out.writeInt(hash - before);
                before = hash;
            }
        }
    }

    private static int[] hashes(Collection<String> names) {
        return names.stream().mapToInt(CompanyNames::hash).distinct().sorted().toArray();
    }

    /** The FNV-1a hash of a name's characters (Fowler, Noll, Vo). */
    private static int hash(String name) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
