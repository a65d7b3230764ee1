package nianlun.division;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was worked out once. It may be forgotten when memory is short, and is then worked out again. */
final class Recalled<K, V> {

    private final Map<K, SoftReference<V>> known = new ConcurrentHashMap<>();
    private final Function<K, V> work;

    Recalled(Function<K, V> work) {
        this.work = work;
    }

    V of(K key) {
        SoftReference<V> reference = known.get(key);
        @Nullable V value = reference == null ? null : reference.get();
        return value == null ? workedOut(key) : value;
    }

    private V workedOut(K key) {
        V value = work.apply(key);
        known.put(key, new SoftReference<>(value));
        return value;
    }
}
