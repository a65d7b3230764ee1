package nianlun.mention;

/** Features by number: the key that stands n-th has the number n. An open hash table, as a map of objects would fill the heap. */
final class KeyIndex {

    static final int NONE = -1;

    private final int[] keys;
    private final int[] numbers;
    private final int mask;

    KeyIndex(int[] distinctKeys) {
        int capacity = Integer.highestOneBit(Math.max(8, distinctKeys.length)) * 4;
        keys = new int[capacity];
        numbers = new int[capacity];
        mask = capacity - 1;
        for (int n = 0; n < distinctKeys.length; n++) {
            int slot = slotOf(distinctKeys[n]);
            keys[slot] = distinctKeys[n];
            numbers[slot] = n + 1;
        }
    }

    int numberOf(int key) {
        return numbers[slotOf(key)] - 1;
    }

    private int slotOf(int key) {
        int slot = key & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
