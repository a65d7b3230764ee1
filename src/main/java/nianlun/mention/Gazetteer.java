package nianlun.mention;

/** The names that public lists know for a jurisdiction. */
public final class Gazetteer {}
