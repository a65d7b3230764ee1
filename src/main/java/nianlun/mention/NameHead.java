package nianlun.mention;

/**
 * What a name ends in.
 *
 * @param type what such a name names
 * @param confidence how often a phrase with this head and a word of its own is a name
 */
record NameHead(String text, EntityType type, double confidence) {}
