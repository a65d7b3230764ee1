package nianlun.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names an entity for good: minted once from its scope and the name first stored, then only handed on. */
public record EntityId(String value) implements Comparable<EntityId> {

    private static final int DIGITS = 15;

    public EntityId {
        if (!value.matches("e[0-9a-f]{" + DIGITS + "}")) {
            throw new IllegalArgumentException("Not the id of an entity: '" + value + "'");
        }
    }

    /** The id for a thing of this scope (a jurisdiction's code, or {@code CN}) and normalised name. */
    public static EntityId mint(String scope, String normalisedName) {
        byte[] digest = sha256().digest((scope + '\n' + normalisedName).getBytes(StandardCharsets.UTF_8));
        return new EntityId("e" + HexFormat.of().formatHex(digest).substring(0, DIGITS));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
