package nianlun.graph;

/**
 * What read the names out of the reports, so that a figure can be made again.
 *
 * @param model the recogniser's name and version
 * @param lexicon the word lists' name and version
 */
public record Provenance(String model, String lexicon) {}
