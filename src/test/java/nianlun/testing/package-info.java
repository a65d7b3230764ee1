/** What tests of several packages share: a Neo4j to run against. */
@NullMarked
package nianlun.testing;

import org.jspecify.annotations.NullMarked;
